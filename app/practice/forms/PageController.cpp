// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/forms/PageController.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

/// "./pages/summary.js" and "SummaryPageController" are both "summary".
QString plainName(const QString &name)
{
    QString plain = name.section(u'/', -1);
    static const QRegularExpression ending(u"(\\.[jt]sx?|(Page)?Controller)$"_s);
    plain.remove(ending);
    return plain.remove(u'-').remove(u'_').toLower();
}

const QHash<QString, PageKind> &kinds()
{
    static const QHash<QString, PageKind> table{
        {u"start"_s, PageKind::Start},
        {u"home"_s, PageKind::Start},
        {u"summary"_s, PageKind::Summary},
        {u"confirm"_s, PageKind::Summary},
        {u"checkresponses"_s, PageKind::Summary},
        {u"checkanswers"_s, PageKind::Summary},
        {u"summarypagewithconfirmationemail"_s, PageKind::Summary},
        {u"summarywithconfirmationemail"_s, PageKind::Summary},
        {u"declaration"_s, PageKind::Declaration},
        {u"submission"_s, PageKind::Declaration},
        {u"tasklist"_s, PageKind::TaskList},
        {u"confirmation"_s, PageKind::Confirmation},
        {u"status"_s, PageKind::Confirmation},
        {u"end"_s, PageKind::Confirmation},
        {u"terminal"_s, PageKind::Terminal},
    };
    return table;
}

/// Controllers whose page works here as it stands, or shows what the real service would work out.
bool isOrdinary(const QString &plain)
{
    static const QStringList names{
        u""_s,
        u"page"_s,
        u"question"_s,
        u"task"_s,
        u"continue"_s,
        u"dob"_s,
        u"startdate"_s,
        u"upload"_s,
        u"fileupload"_s,
        u"playbackupload"_s,
        u"feedback"_s,
        u"minisummary"_s,
        u"repeatingsectionsummary"_s,
        u"repeatingsummary"_s,
        u"printsubmittedapplication"_s,
        u"landing"_s,
        u"consent"_s,
        u"score"_s,
        u"potentialfunding"_s,
        u"woodlandhectares"_s,
        u"landgrantsgeneric"_s,
        u"guidance"_s,
    };
    return names.contains(plain);
}

struct Outside {
    QLatin1StringView word;
    QLatin1StringView system;
};

constexpr Outside outsideSystems[]{
    {QLatin1StringView("magiclink"), QLatin1StringView("a sign-in link sent by email (magic link)")},
    {QLatin1StringView("signin"), QLatin1StringView("a sign-in service")},
    {QLatin1StringView("login"), QLatin1StringView("a sign-in service")},
    {QLatin1StringView("payment"), QLatin1StringView("a payment service")},
    {QLatin1StringView("parcel"), QLatin1StringView("the register of land parcels")},
    {QLatin1StringView("landaction"), QLatin1StringView("the register of land parcels")},
    {QLatin1StringView("removeaction"), QLatin1StringView("the register of land parcels")},
    {QLatin1StringView("checkdetails"), QLatin1StringView("the details that the department holds")},
    {QLatin1StringView("farmdetails"), QLatin1StringView("the details that the department holds")},
    {QLatin1StringView("addresslookup"), QLatin1StringView("an address register")},
};

QString outsideSystem(const QString &plain)
{
    for (const Outside &outside : outsideSystems) {
        if (plain.contains(outside.word))
            return outside.system;
    }
    return plain.startsWith(u"map") ? u"a map service"_s : QString();
}

/// The kind of a name that is not in the table, when it ends as one of them.
std::optional<PageKind> kindByEnding(const QString &plain)
{
    for (const QString &ending : {u"summary"_s, u"declaration"_s, u"confirmation"_s, u"terminal"_s}) {
        if (plain.endsWith(ending))
            return kinds().value(ending);
    }
    return std::nullopt;
}

} // namespace

PageController pageController(const QString &name)
{
    const QString plain = plainName(name);
    PageController found;
    if (kinds().contains(plain)) {
        found.kind = kinds().value(plain);
    } else if (plain == u"repeat" || plain == u"repeatingfield") {
        found.repeats = true;
    } else if (isOrdinary(plain)) {
        found.kind = PageKind::Question;
    } else if (const QString outside = outsideSystem(plain); !outside.isEmpty()) {
        found.outside = outside;
        found.passes = plain.endsWith(u"redirect");
        found.kind = found.passes ? PageKind::Question : PageKind::Outside;
    } else {
        found.known = false;
        found.kind = kindByEnding(plain).value_or(PageKind::Question);
    }
    return found;
}

} // namespace alongside
