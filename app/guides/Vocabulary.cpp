// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/Vocabulary.h"

namespace alongside {

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

template <>
const QStringList &vocabulary<Group>()
{
    static const QStringList ids =
        words("money-and-work disability home-and-council travel-and-identity family health");
    return ids;
}

template <>
const QStringList &vocabulary<PageRole>()
{
    static const QStringList ids = words("unknown question tasks check confirmation error sign-in payment");
    return ids;
}

template <>
const QStringList &vocabulary<PageNotice>()
{
    static const QStringList ids = words("cookies error-summary sign-in-code timed-out");
    return ids;
}

template <>
const QStringList &vocabulary<QuestionKind>()
{
    static const QStringList ids =
        words("text multiline number email telephone password date radios checkboxes select file other");
    return ids;
}

template <>
const QStringList &vocabulary<QuestionState>()
{
    static const QStringList ids = words("empty answered error");
    return ids;
}

template <>
const QStringList &vocabulary<MessageKind>()
{
    static const QStringList ids =
        words("missing incomplete wrong-format not-a-number not-real too-short too-long too-small too-large "
              "too-few too-many in-the-past in-the-future file other");
    return ids;
}

template <>
const QStringList &vocabulary<WayKind>()
{
    static const QStringList ids =
        words("telephone textphone relay sign-language paper in-person home-visit email");
    return ids;
}

} // namespace alongside
