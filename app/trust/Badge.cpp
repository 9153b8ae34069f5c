// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/Badge.h"

#include "base/PlainId.h"

#include <QRegularExpression>

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype longestAddress = 200;
constexpr qsizetype longestAlias = 40;
constexpr qsizetype longestCheck = 60;
constexpr qsizetype mostEntries = 20;

// On one line, and nothing in it that could turn the words round it about.
bool isPlain(const QString &text, qsizetype longest)
{
    return !text.isEmpty() && text.size() <= longest && text == text.trimmed()
        && std::all_of(text.begin(), text.end(),
            [](QChar c) { return c.isPrint() && c.category() != QChar::Other_Format && !c.isSurrogate(); });
}

bool isBareAddress(const QString &text)
{
    static const QRegularExpression address(QStringLiteral(R"(\A[^@/\s]+@[^@/\s]+\z)"));
    return isPlain(text, longestAddress) && address.match(text).hasMatch() && text == text.toLower();
}

bool areIds(const QStringList &texts)
{
    return texts.size() <= mostEntries
        && std::all_of(texts.begin(), texts.end(), [](const QString &text) { return isPlainId(text); });
}

bool areChecks(const QList<Badge::Check> &checks)
{
    return checks.size() <= mostEntries && std::all_of(checks.begin(), checks.end(), [](const auto &check) {
        return isPlain(check.name, longestCheck) && check.until.isValid();
    });
}

} // namespace

const QStringList &Badge::roles()
{
    static const QStringList all{
        QStringLiteral("volunteer"), QStringLiteral("staff"), QStringLiteral("adviser")};
    return all;
}

QString Badge::fault() const
{
    if (!isPlainId(serial) || !isPlainId(issuer))
        return QStringLiteral("The badge's serial and its issuer are small letters, digits and hyphens.");
    if (!isBareAddress(address))
        return QStringLiteral("A badge belongs to an address such as \"champion@champions.example.org\".");
    if (!isPlain(alias, longestAlias))
        return QStringLiteral("A badge names the champion with at most %1 letters.").arg(longestAlias);
    if (!roles().contains(role))
        return QStringLiteral("The role is one of: %1.").arg(roles().join(QStringLiteral(", ")));
    if (!areChecks(checks))
        return QStringLiteral("Each check has a name of at most %1 letters and a last day; at most %2.")
            .arg(longestCheck)
            .arg(mostEntries);
    if (!areIds(skills) || !areIds(languages))
        return QStringLiteral("Skills are ids of guides, languages are codes; at most %1.").arg(mostEntries);
    if (guidelines < 0 || !from.isValid() || !until.isValid() || from >= until)
        return QStringLiteral("A badge counts from one moment until a later one.");
    return {};
}

} // namespace alongside
