// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/PdfPictures.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>

namespace alongside {

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
        const QSize size(width, qRound(width * paper.height() / std::max(paper.width(), 1.0)));
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter(&picture).drawImage(0, 0, document.render(page, size));
        seen.pictures.append(picture);
    }
    return seen;
}

} // namespace alongside
