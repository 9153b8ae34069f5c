// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/Languages.h"

#include <QVariantMap>

#include <algorithm>
#include <array>

namespace alongside {

namespace {

struct Language {
    QLatin1String code;
    const char16_t *name;
    const char16_t *greeting;
};

// Not translated: each stands in its own language whatever the interface speaks.
constexpr std::array languages{
    Language{QLatin1String("en"), u"English", u"Welcome"},
    Language{QLatin1String("cy"), u"Cymraeg", u"Croeso"},
};

const Language &find(const QString &code)
{
    const auto found = std::ranges::find(languages, code, &Language::code);
    return found == languages.end() ? languages.front() : *found;
}

} // namespace

QStringList Languages::known(const QStringList &wanted)
{
    QStringList codes;
    for (const QString &code : wanted)
        if (find(code).code == code && !codes.contains(code))
            codes.append(code);
    return codes.isEmpty() ? QStringList{languages.front().code} : codes;
}

QString Languages::nameOf(const QString &code)
{
    return QString::fromUtf16(find(code).name);
}

QVariantList Languages::describe(const QStringList &codes)
{
    QVariantList list;
    for (const QString &code : codes)
        list.append(QVariantMap{{QStringLiteral("code"), code}, {QStringLiteral("name"), nameOf(code)},
            {QStringLiteral("greeting"), QString::fromUtf16(find(code).greeting)}});
    return list;
}

} // namespace alongside
