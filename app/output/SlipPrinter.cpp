// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/SlipPrinter.h"

#include "output/QrCode.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>

namespace alongside {

namespace {

const QString picture = QStringLiteral("qr");
constexpr int pictureSize = 140; // 37 mm on paper: a telephone reads it at arm's length

QString paragraph(const QString &words)
{
    return QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped());
}

// A code is copied by hand: one line on paper, and on a narrow screen nothing but its hyphens breaks it.
QString large(const QString &words, bool onPaper)
{
    QString marked = words.toHtmlEscaped();
    marked.replace(u'-', onPaper ? QStringLiteral("\u2011") : QStringLiteral("-\u200b"));
    return QStringLiteral("<p><font size=\"6\"><b>%1</b></font></p>").arg(marked);
}

QString comeBack(const Slip::Return &way, const QString &beside)
{
    if (way.heading.isEmpty())
        return {};
    QString words;
    for (const QString &line : way.lines)
        words += paragraph(line);
    const QString what = way.code.isEmpty() ? way.pictures.join(QStringLiteral(", ")) : way.code;
    return QStringLiteral("<h2>%1</h2>%2").arg(way.heading.toHtmlEscaped(), large(what, !beside.isEmpty()))
        + (beside.isEmpty()
                ? words
                : QStringLiteral(
                    "<table width=\"100%\"><tr><td>%1</td><td align=\"right\">%2</td></tr></table>")
                      .arg(words, beside));
}

QString topOf(const Slip &slip, const QString &beside)
{
    return QStringLiteral("<h1>%1</h1><p><i>%2</i></p>")
               .arg(slip.title.toHtmlEscaped(), slip.place.toHtmlEscaped())
        + comeBack(slip.comeBack, beside);
}

QImage drawn(const QrCode &code)
{
    const int modules = code.size() + 2 * QrCode::quiet;
    QImage image(modules * 8, modules * 8, QImage::Format_Grayscale8);
    QPainter painter(&image);
    code.paint(painter, QRectF(image.rect()));
    return image;
}

} // namespace

QString SlipPrinter::top(const Slip &slip)
{
    return topOf(slip, QString());
}

QString SlipPrinter::body(const Slip &slip)
{
    QString html;
    for (const Slip::Part &part : slip.parts) {
        html += QStringLiteral("<h2>%1</h2>").arg(part.heading.toHtmlEscaped());
        for (const QString &line : part.lines)
            html += paragraph(line);
    }
    return html;
}

QByteArray SlipPrinter::pdf(const Slip &slip)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    // QTextDocument leaves 2 cm free on each side by itself
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(QStringLiteral("Alongside"));
    writer.setCreator(QStringLiteral("Alongside"));
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Noto Sans"), 13));
    QString beside;
    if (const auto code = QrCode::of(slip.comeBack.code)) {
        document.addResource(QTextDocument::ImageResource, QUrl(picture), drawn(code.value()));
        beside = QStringLiteral("<img src=\"%1\" width=\"%2\" height=\"%2\">").arg(picture).arg(pictureSize);
    }
    document.setHtml(topOf(slip, beside) + body(slip));
    document.print(&writer);
    return bytes;
}

} // namespace alongside
