// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/PdfPictures.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>

namespace alongside {

namespace {

constexpr double tallest = 4; // times as tall as wide

} // namespace

PdfPictures picturesOf(const QByteArray &pdf, int width, int most)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    PdfPictures seen{document.status() == QPdfDocument::Status::Ready ? document.pageCount() : 0};
    for (int page = 0; page < std::min(seen.pages, most); ++page) {
        const QSizeF paper = document.pagePointSize(page);
        // a stranger's page may be a strip of any length
        const double tall = std::min(paper.height() / std::max(paper.width(), 1.0), tallest);
        const QSize size(width, std::max(1, qRound(width * tall)));
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter(&picture).drawImage(0, 0, document.render(page, size));
        seen.pictures.append(picture);
    }
    return seen;
}

} // namespace alongside
