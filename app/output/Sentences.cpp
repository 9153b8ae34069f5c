// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/Sentences.h"

#include <QRegularExpression>

namespace alongside {

QString plainWords(const QString &markdown)
{
    static const QRegularExpression listSign(
        QStringLiteral("^\\s*(?:[-*+]|\\d+\\.)\\s+"), QRegularExpression::MultilineOption);
    static const QRegularExpression emphasis(QStringLiteral("(\\*{1,3}|_{2,3})(?=\\S)(.+?)(?<=\\S)\\1"));
    QString plain = markdown;
    plain.replace(listSign, QString());
    plain.replace(emphasis, QStringLiteral("\\2"));
    return plain;
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(
        QStringLiteral("(?<=[.!?\\x{2026}])[\"'\\x{201d}\\x{2019})]*\\s+|\\s*\\n\\s*"));
    QStringList sentences;
    qsizetype start = 0;
    const auto add = [&](qsizetype stop) {
        const QString sentence = text.mid(start, stop - start).simplified();
        if (!sentence.isEmpty())
            sentences.append(sentence);
        start = stop;
    };
    for (auto matches = end.globalMatch(text); matches.hasNext();)
        add(matches.next().capturedEnd());
    add(text.size());
    return sentences;
}

} // namespace alongside
