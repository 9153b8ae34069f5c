// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/StandInPages.h"

namespace alongside::stand_in {

namespace {

/// One question in one line.
struct Field {
    QByteArray name;
    QByteArray label;
    QByteArray hint;
    QByteArray type = "text";
    QByteArray autocomplete{};
    QList<QByteArray> choices{};
    QByteArray missing{}; ///< The message when it is empty.
};

struct Step {
    QString path;
    QByteArray heading;
    QList<Field> fields;
};

const QList<Step> &steps()
{
    static const QList<Step> all{
        {QStringLiteral("/name"), "About you",
            {{"full-name", "Full name", "As on your council tax bill", "text", "name", {},
                 "Enter your full name"},
                {"email", "Email address", {}, "email", "email", {}, "Enter your email address"}}},
        {QStringLiteral("/plot"), "What size of plot do you want?",
            {{"size", "What size of plot do you want?", "You share a large plot with a neighbour", "radio",
                {}, {"Small", "Large"}, "Choose a size"}}},
        {QStringLiteral("/sign-in"), "Enter the code from your email",
            {{"code", "Security code", "6 figures", "text", "one-time-code", {}, "Enter the security code"},
                {"password", "Password", {}, "password", "current-password", {}, "Enter your password"}}},
        {QStringLiteral("/pay"), "Pay for your plot",
            {{"card", "Card number", {}, "text", "cc-number", {}, "Enter a card number"},
                {"security", "Security code", "3 figures on the back", "text", "cc-csc", {},
                    "Enter the security code"}}},
    };
    return all;
}

const Step *stepAt(const QString &path)
{
    for (const Step &step : steps()) {
        if (step.path == path)
            return &step;
    }
    return nullptr;
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray errorOf(const Field &field, const Mistakes &mistakes)
{
    const QByteArray words = mistakes.value(QString::fromLatin1(field.name));
    return words.isEmpty() ? words
                           : "<p class=\"wrong\" id=\"" + field.name + "-error\">Error: " + words + "</p>";
}

QByteArray described(const Field &field, const Mistakes &mistakes)
{
    QByteArray ids = field.hint.isEmpty() ? QByteArray() : field.name + "-hint ";
    if (mistakes.contains(QString::fromLatin1(field.name)))
        ids += field.name + "-error";
    return ids.isEmpty() ? ids : " aria-describedby=\"" + ids.trimmed() + '"';
}

QByteArray hintOf(const Field &field)
{
    return field.hint.isEmpty() ? QByteArray() : "<p id=\"" + field.name + "-hint\">" + field.hint + "</p>";
}

QByteArray box(const Field &field, const Answers &answers, const Mistakes &mistakes)
{
    const QByteArray error = errorOf(field, mistakes);
    const QByteArray value =
        field.type == "password" ? QByteArray() : escaped(answers.value(QString::fromLatin1(field.name)));
    return "<p><label for=\"" + field.name + "\">" + field.label + "</label></p>" + hintOf(field) + error
        + "<p><input id=\"" + field.name + "\" name=\"" + field.name + "\" type=\"" + field.type
        + "\" autocomplete=\"" + field.autocomplete + "\" value=\"" + value + '"' + described(field, mistakes)
        + (error.isEmpty() ? "" : " aria-invalid=\"true\"") + "></p>";
}

QByteArray choices(const Field &field, const Answers &answers, const Mistakes &mistakes)
{
    QByteArray html = "<fieldset" + described(field, mistakes) + "><legend>" + field.label + "</legend>"
        + hintOf(field) + errorOf(field, mistakes);
    for (int i = 0; i < field.choices.size(); ++i) {
        const QByteArray id = i == 0 ? field.name : field.name + '-' + QByteArray::number(i);
        const bool chosen = answers.value(QString::fromLatin1(field.name)).toLatin1() == field.choices[i];
        html += "<p><input type=\"radio\" id=\"" + id + "\" name=\"" + field.name + "\" value=\""
            + field.choices[i] + '"' + (chosen ? " checked" : "") + "> <label for=\"" + id + "\">"
            + field.choices[i] + "</label></p>";
    }
    return html + "</fieldset>";
}

QByteArray summary(const Mistakes &mistakes)
{
    if (mistakes.isEmpty())
        return {};
    QByteArray items;
    for (auto mistake = mistakes.begin(); mistake != mistakes.end(); ++mistake)
        items += "<li><a href=\"#" + mistake.key().toLatin1() + "\">" + mistake.value() + "</a></li>";
    return "<div role=\"alert\" class=\"wrong\"><h2>There is a problem</h2><ul>" + items + "</ul></div>";
}

QByteArray form(const QString &path, const QByteArray &inside, const QByteArray &button)
{
    return "<form method=\"post\" novalidate action=\"" + path.toLatin1() + "\">" + inside
        + "<p><button id=\"on\">" + button + "</button></p></form>";
}

} // namespace

bool isStep(const QString &path)
{
    return stepAt(path) || path == u"/check" || path == u"/done";
}

QString after(const QString &path)
{
    const QStringList order{QStringLiteral("/name"), QStringLiteral("/plot"), QStringLiteral("/sign-in"),
        QStringLiteral("/pay"), QStringLiteral("/check"), QStringLiteral("/done")};
    return order.value(order.indexOf(path) + 1);
}

Mistakes mistakesIn(const QString &path, const Answers &answers)
{
    Mistakes mistakes;
    for (const Field &field : stepAt(path) ? stepAt(path)->fields : QList<Field>()) {
        if (answers.value(QString::fromLatin1(field.name)).trimmed().isEmpty())
            mistakes.insert(QString::fromLatin1(field.name), field.missing);
    }
    return mistakes;
}

QByteArray question(const QString &path, const Answers &answers, const Mistakes &mistakes)
{
    const Step &step = *stepAt(path);
    QByteArray fields;
    for (const Field &field : step.fields)
        fields += field.choices.isEmpty() ? box(field, answers, mistakes) : choices(field, answers, mistakes);
    return plain(step.heading, summary(mistakes) + form(path, fields, "Continue"));
}

QByteArray check(const Answers &answers)
{
    const auto row = [&](const char *what, const char *name, const char *path) {
        return QByteArray("<dt>") + what + "</dt><dd>" + escaped(answers.value(QString::fromLatin1(name)))
            + " <a href=\"" + path + "\">Change</a></dd>";
    };
    return plain("Check your answers",
        "<dl>" + row("Full name", "full-name", "/name") + row("Size", "size", "/plot") + "</dl>"
            + form(QStringLiteral("/check"), {}, "Send"));
}

QByteArray done(const Answers &answers)
{
    return plain("Application received",
        "<p>Thank you, " + escaped(answers.value(QStringLiteral("full-name")))
            + ". Your reference is HDJ 2123 F.</p><p>We write to you within ten days.</p>");
}

QByteArray open(const QString &path)
{
    if (path == u"/start")
        return plain("Ask for a garden plot",
            "<p>You can ask for one plot for each home.</p><p>It takes about five minutes. A plot costs 20 "
            "pounds a year."
            "</p><p>Ask us: <a id=\"telephone\" href=\"tel:+441632960000\">01632 960 000</a> or <a "
            "id=\"mail\" "
            "href=\"mailto:plots@example.com\">plots@example.com</a>. <a id=\"away\" "
            "href=\"https://www.example.com/\">"
            "Seeds and tools</a></p>"
                + form(path, {}, "Start now"));
    if (path == u"/timed-out")
        return plain("Your session has ended",
            "<p>You did nothing for 20 minutes. What you had entered is gone.</p><p><a id=\"again\" "
            "href=\"/start\">Start "
            "again</a></p>");
    return {};
}

QByteArray plain(const QByteArray &heading, const QByteArray &below)
{
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + heading
        + " - Brackenholt Council</title><style>body{font:20px "
          "sans-serif;margin:2em;max-width:40em}.wrong{color:#a00}"
          "input{font:inherit}button{font:inherit;padding:.5em "
          "1em}</style></head><body><header><p>Brackenholt "
          "Council</p></header><main><h1>"
        + heading + "</h1>" + below + "</main></body></html>";
}

} // namespace alongside::stand_in
