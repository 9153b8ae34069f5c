// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/SpelledOut.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

namespace alongside {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("SpelledOut", english);
}

// the characters of a code: no I, L, O or U
const std::map<char16_t, const char *> &said()
{
    static const std::map<char16_t, const char *> all{
        {u'0', QT_TRANSLATE_NOOP("SpelledOut", "Zero.")},
        {u'1', QT_TRANSLATE_NOOP("SpelledOut", "One.")},
        {u'2', QT_TRANSLATE_NOOP("SpelledOut", "Two.")},
        {u'3', QT_TRANSLATE_NOOP("SpelledOut", "Three.")},
        {u'4', QT_TRANSLATE_NOOP("SpelledOut", "Four.")},
        {u'5', QT_TRANSLATE_NOOP("SpelledOut", "Five.")},
        {u'6', QT_TRANSLATE_NOOP("SpelledOut", "Six.")},
        {u'7', QT_TRANSLATE_NOOP("SpelledOut", "Seven.")},
        {u'8', QT_TRANSLATE_NOOP("SpelledOut", "Eight.")},
        {u'9', QT_TRANSLATE_NOOP("SpelledOut", "Nine.")},
        {u'A', QT_TRANSLATE_NOOP("SpelledOut", "A, as in apple.")},
        {u'B', QT_TRANSLATE_NOOP("SpelledOut", "B, as in boat.")},
        {u'C', QT_TRANSLATE_NOOP("SpelledOut", "C, as in cat.")},
        {u'D', QT_TRANSLATE_NOOP("SpelledOut", "D, as in dog.")},
        {u'E', QT_TRANSLATE_NOOP("SpelledOut", "E, as in egg.")},
        {u'F', QT_TRANSLATE_NOOP("SpelledOut", "F, as in fish.")},
        {u'G', QT_TRANSLATE_NOOP("SpelledOut", "G, as in garden.")},
        {u'H', QT_TRANSLATE_NOOP("SpelledOut", "H, as in house.")},
        {u'J', QT_TRANSLATE_NOOP("SpelledOut", "J, as in jam.")},
        {u'K', QT_TRANSLATE_NOOP("SpelledOut", "K, as in king.")},
        {u'M', QT_TRANSLATE_NOOP("SpelledOut", "M, as in mother.")},
        {u'N', QT_TRANSLATE_NOOP("SpelledOut", "N, as in night.")},
        {u'P', QT_TRANSLATE_NOOP("SpelledOut", "P, as in paper.")},
        {u'Q', QT_TRANSLATE_NOOP("SpelledOut", "Q, as in queen.")},
        {u'R', QT_TRANSLATE_NOOP("SpelledOut", "R, as in river.")},
        {u'S', QT_TRANSLATE_NOOP("SpelledOut", "S, as in sun.")},
        {u'T', QT_TRANSLATE_NOOP("SpelledOut", "T, as in tree.")},
        {u'V', QT_TRANSLATE_NOOP("SpelledOut", "V, as in van.")},
        {u'W', QT_TRANSLATE_NOOP("SpelledOut", "W, as in water.")},
        {u'X', QT_TRANSLATE_NOOP("SpelledOut", "X, as in X-ray.")},
        {u'Y', QT_TRANSLATE_NOOP("SpelledOut", "Y, as in yellow.")},
        {u'Z', QT_TRANSLATE_NOOP("SpelledOut", "Z, as in zebra.")},
    };
    return all;
}

} // namespace

QString spelledOut(const QString &code)
{
    QStringList sentences;
    for (const QChar sign : code) {
        const auto found = said().find(sign.toUpper().unicode());
        if (found != said().end())
            sentences.append(words(found->second));
        else if (sign == u'-' && !sentences.isEmpty())
            sentences.append(words(QT_TRANSLATE_NOOP("SpelledOut", "Next part.")));
    }
    return sentences.join(u' ');
}

} // namespace alongside
