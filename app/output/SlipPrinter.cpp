// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/SlipPrinter.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace alongside {

QString SlipPrinter::html(const Slip &slip)
{
    QString html = QStringLiteral("<h1>%1</h1>").arg(slip.title.toHtmlEscaped());
    for (const Slip::Part &part : slip.parts) {
        html += QStringLiteral("<h2>%1</h2>").arg(part.heading.toHtmlEscaped());
        for (const QString &line : part.lines)
            html += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    }
    return html + QStringLiteral("<p><i>%1</i></p>").arg(slip.place.toHtmlEscaped());
}

QByteArray SlipPrinter::pdf(const Slip &slip)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(
        QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter));
    writer.setTitle(slip.title);
    writer.setCreator(QStringLiteral("Alongside"));
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Noto Sans"), 13));
    document.setHtml(html(slip));
    document.print(&writer);
    return bytes;
}

Result<qint64> SlipPrinter::write(const Slip &slip, const QString &path)
{
    const QByteArray bytes = pdf(slip);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{
            QStringLiteral("The slip could not be written to %1: %2.").arg(path, file.errorString())};
    return qint64(bytes.size());
}

} // namespace alongside
