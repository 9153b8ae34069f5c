// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExpectedPage.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <vector>

namespace alongside {

namespace {

QString plain(const QString &text)
{
    static const QRegularExpression need(
        QStringLiteral("\\((required|mandatory|gofynnol)\\)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression joint(QStringLiteral("\\s*[,:\\x{2013}-]\\s*|\\s+"));
    static const QRegularExpression end(QStringLiteral("[\\s:.]+$"));
    QString same = text.toLower();
    same.remove(need).remove(u'*').replace(u'\u2018', u'\'').replace(u'\u2019', u'\'');
    same.replace(u'\u201C', u'"').replace(u'\u201D', u'"');
    return same.trimmed().remove(end).replace(joint, QStringLiteral(" ")).trimmed();
}

bool isLabel(const QJsonObject &asked, const QString &label)
{
    const QString own = asked.value(u"label").toString();
    const QString group = asked.value(u"group").toString();
    return ExpectedPage::isSame(own, label)
        || (!group.isEmpty() && ExpectedPage::isSame(group + u' ' + own, label));
}

bool sameOptions(const QJsonObject &asked, const PageQuestion &question)
{
    if (!asked.contains(QStringLiteral("options")))
        return true;
    QStringList wanted;
    for (const QJsonValue &option : asked.value(u"options").toArray())
        wanted += plain(option.toString());
    QStringList got;
    for (const PageText &option : question.options)
        got += plain(option.forScreen());
    if (got.size() == wanted.size() + 1)
        got.removeFirst();
    else if (wanted.size() == got.size() + 1)
        wanted.removeFirst();
    return got == wanted;
}

/// What differs in a question that was found, in words.
QStringList differences(const QJsonObject &asked, const PageQuestion &question)
{
    QStringList lines;
    const auto differ = [&](const char *what, const QString &wanted, const QString &got) {
        lines += QStringLiteral("%1: \"%2\" instead of \"%3\"").arg(QLatin1String(what), got, wanted);
    };
    const QString hint = asked.value(u"hint").toString();
    if (!plain(question.hint.forScreen()).startsWith(plain(hint))
        || (hint.isEmpty() && !question.hint.isEmpty()))
        differ("hint", hint, question.hint.forScreen());
    if (!sameOptions(asked, question)) {
        QStringList got;
        for (const PageText &option : question.options)
            got += option.forScreen();
        differ("options", QStringLiteral("those of the page"), got.join(u'|'));
    }
    const QString token = asked.value(u"autocomplete").toString();
    if (!token.isEmpty() && token != question.autocomplete)
        differ("autocomplete", token, question.autocomplete);
    if (asked.contains(QStringLiteral("required")) && asked.value(u"required").toBool() != question.required)
        differ("required", QStringLiteral("the other"), QStringLiteral("it"));
    return lines;
}

} // namespace

bool ExpectedPage::isSame(const QString &one, const QString &other)
{
    return plain(one) == plain(other);
}

void ExpectedPage::compareQuestions(const PageFacts &facts, Score &score) const
{
    std::vector<bool> used(facts.questions.size());
    for (const QJsonValue &value : m_state.value(u"questions").toArray()) {
        const QJsonObject asked = value.toObject();
        const QString label = asked.value(u"label").toString();
        ++score.questions;
        size_t at = 0;
        while (at < used.size() && (used[at] || !isLabel(asked, facts.questions[at].label.forScreen())))
            ++at;
        if (at == used.size()) {
            score.differences += QStringLiteral("not found: \"%1\"").arg(label);
            continue;
        }
        used[at] = true;
        const PageQuestion &found = facts.questions[at];
        QStringList wrong;
        if (idOf(found.kind) != asked.value(u"kind").toString())
            wrong += QStringLiteral("kind: %1 instead of %2")
                         .arg(idOf(found.kind), asked.value(u"kind").toString());
        if (!isSame(found.error.forScreen(), asked.value(u"error").toString()))
            wrong += QStringLiteral("error: \"%1\" instead of \"%2\"")
                         .arg(found.error.forScreen(), asked.value(u"error").toString());
        score.recognised += wrong.isEmpty();
        wrong += differences(asked, found);
        score.exact += wrong.isEmpty();
        for (const QString &line : std::as_const(wrong))
            score.differences += QStringLiteral("\"%1\" %2").arg(label, line);
    }
    const QJsonArray ignored = m_state.value(u"ignore").toArray();
    for (size_t i = 0; i < used.size(); ++i) {
        const QString label = facts.questions[i].label.forScreen();
        const bool mayBe = std::any_of(ignored.begin(), ignored.end(),
            [&](const QJsonValue &each) { return isSame(each.toString(), label); });
        if (used[i] || mayBe)
            continue;
        ++score.strangers;
        score.differences += QStringLiteral("not asked: \"%1\"").arg(label);
    }
}

void ExpectedPage::compareErrors(const PageFacts &facts, Score &score) const
{
    const QJsonArray wanted = m_state.value(u"errors").toArray();
    QStringList got;
    for (const PageError &error : facts.errors) {
        const int at = facts.indexOf(error.key.forScreen());
        const QString about = at < 0 ? QString() : facts.questions[size_t(at)].label.forScreen();
        got += plain(error.text.forScreen()) + u'|' + plain(about);
    }
    score.errors = wanted.size() == got.size();
    for (const QJsonValue &value : wanted) {
        const QString text = plain(value.toObject().value(u"text").toString());
        const QString about = plain(value.toObject().value(u"question").toString());
        score.errors = score.errors && std::any_of(got.begin(), got.end(), [&](const QString &line) {
            return line.startsWith(text + u'|') && line.endsWith(about)
                && (!about.isEmpty() || line.endsWith(u'|'));
        });
    }
    if (!score.errors)
        score.differences += QStringLiteral("errors: %1").arg(got.join(QStringLiteral("; ")));
}

ExpectedPage::Score ExpectedPage::compare(const PageFacts &facts) const
{
    Score score;
    compareQuestions(facts, score);
    compareErrors(facts, score);
    const QString kind = m_state.value(u"kind").toString();
    score.kind = idOf(facts.kind) == kind;
    if (!score.kind)
        score.differences += QStringLiteral("page: %1 instead of %2").arg(idOf(facts.kind), kind);
    const QString heading = m_state.value(u"heading").toString();
    score.heading = isSame(heading, facts.heading.forScreen());
    if (!score.heading)
        score.differences +=
            QStringLiteral("heading: \"%1\" instead of \"%2\"").arg(facts.heading.forScreen(), heading);
    return score;
}

} // namespace alongside
