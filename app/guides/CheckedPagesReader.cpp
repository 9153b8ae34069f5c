// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/CheckedPagesReader.h"

#include "guides/Fields.h"
#include "guides/LiveSite.h"
#include "guides/Step.h"

#include <QRegularExpression>

#include <algorithm>

namespace alongside {

namespace {

using enum Fields::Need;

std::optional<CheckedQuestion> checkedQuestion(Fields &fields)
{
    CheckedQuestion question;
    question.key = fields.text(QStringLiteral("key"), Must);
    question.label = fields.text(QStringLiteral("label"), Must);
    const QString kind = fields.text(QStringLiteral("kind"), Must);
    const auto known = fromId<QuestionKind>(kind);
    if (!known && !kind.isEmpty())
        fields.complain(QStringLiteral("kind"),
            QStringLiteral("\"%1\" is unknown; write one of: %2.")
                .arg(kind.left(60), vocabulary<QuestionKind>().join(QLatin1String(", "))));
    question.kind = known.value_or(QuestionKind::Other);
    question.sometimes = fields.flag(QStringLiteral("sometimes"));
    fields.refuseOthers();
    return question.key.isEmpty() ? std::nullopt : std::optional(question);
}

QString stepId(Fields &fields, const QList<Step> &steps)
{
    const QString key = QStringLiteral("step");
    const QString id = fields.id(key, Must);
    if (id.isEmpty() || std::any_of(steps.begin(), steps.end(), [&](const Step &s) { return s.id == id; }))
        return id;
    fields.complain(key, QStringLiteral("The guide has no step \"%1\".").arg(id));
    return {};
}

QString languageCode(Fields &fields)
{
    static const QRegularExpression code(QStringLiteral("^[a-z]{2,3}(-[A-Za-z0-9]{1,8})?$"));
    const QString key = QStringLiteral("language");
    const QString language = fields.text(key, Must);
    if (language.isEmpty() || code.match(language).hasMatch())
        return language;
    fields.complain(key, QStringLiteral("Write the language as a code, such as en or cy."));
    return {};
}

QString pageAddress(Fields &fields)
{
    const QString key = QStringLiteral("address");
    const QString address = fields.text(key, Must);
    if (address.isEmpty() || !originIn(address.section(u'/', 0, 2)).isEmpty())
        return address;
    fields.complain(key, QStringLiteral("\"address\" must be a page's address that begins with https://."));
    return {};
}

std::optional<CheckedPage> checkedPage(Fields &fields, const QList<Step> &steps)
{
    CheckedPage page;
    page.step = stepId(fields, steps);
    page.language = languageCode(fields);
    page.address = pageAddress(fields);
    page.heading = fields.text(QStringLiteral("heading"), May);
    for (Fields &entry : fields.maps(QStringLiteral("questions"), May)) {
        if (const auto question = checkedQuestion(entry))
            page.questions += *question;
    }
    page.errors = fields.texts(QStringLiteral("errors"), May);
    fields.refuseOthers();
    const bool isKnown = !page.step.isEmpty() && !page.language.isEmpty() && !page.address.isEmpty();
    return isKnown ? std::optional(page) : std::nullopt;
}

} // namespace

CheckedPages readCheckedPages(
    const Document &document, const QString &file, const QList<Step> &steps, QList<Finding> &findings)
{
    Fields fields(document, file, findings, QString(), document.root());
    CheckedPages checked;
    if (!fields.isMap()) {
        fields.complain(QString(),
            QStringLiteral("The file holds no checked pages: begin with \"checked:\" and the date."));
        return checked;
    }
    const QString key = QStringLiteral("checked");
    const QString date = fields.text(key, Must);
    checked.checked = QDate::fromString(date, Qt::ISODate);
    if (!date.isEmpty() && !checked.checked.isValid())
        fields.complain(key, QStringLiteral("Write the date as year-month-day, such as 2026-11-02."));
    for (Fields &entry : fields.maps(QStringLiteral("pages"), Must)) {
        if (const auto page = checkedPage(entry, steps))
            checked.pages += *page;
    }
    fields.refuseOthers();
    return checked;
}

} // namespace alongside
