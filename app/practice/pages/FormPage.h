// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/PageWords.h"
#include "practice/pages/ControlValues.h"

#include <QByteArray>

namespace alongside {

/// How practice pages look; the program takes it from the person's choices.
struct PageLook {
    enum class Theme { Light, Dark, Contrast };
    Theme theme = Theme::Light;
    int textPercent = 100; ///< 100, 125, 150, 175 or 200.
    QString styleAddress = QStringLiteral("/assets/practice.css"); ///< On every host of the scheme.

    /// The classes of the root element that mean this theme and this text size; empty for the plain look.
    QString classes() const;
};

/// Writes a page of a practice form as a whole HTML document in the design system's markup.
/// It needs no script: what a script adds (reveals, counts) is added from the isolated world.
/// Holds a reference to the run; one thread.
class FormPage {
public:
    /// The button that asks for an example person's answers is called so in what a page posts.
    static constexpr auto madeUp = "_made-up";

    explicit FormPage(const FormRun &run, PageLook look = {});

    /// The document, UTF-8. problems: what FormRun::submit() said; typed: what was posted then, so that
    /// nobody types it again (otherwise the answers so far are shown). A path that the form does not have
    /// gives a page that says so.
    QByteArray html(
        const QString &path, const QList<Problem> &problems = {}, const FormRun::Pairs &typed = {}) const;

    /// Only our own style sheet, no script, no image, no connection, and no way to send a form (CSP level 3).
    static QString contentSecurityPolicy();

    /// The style sheet that PageLook::styleAddress stands for.
    static QByteArray styleSheet();

private:
    QString main(const Page &page, const ControlValues &values, const QList<Problem> &problems) const;
    QString questions(const Page &page, const ControlValues &values, const QList<Problem> &problems) const;
    QString entries(const Page &page) const;
    QString buttons(const Page &page) const;
    QString start(const Page &page) const;
    QString summary(const Page &page) const;
    QString tasks(const Page &page) const;
    QString ended(const Page &page) const;
    QString confirmation(const Page &page) const;
    QString outside(const Page &page) const;
    QString missing() const;

    QString heading(const Page &page) const; ///< Words of the h1, plain.
    QString headingMarkup(const Page &page) const;
    QString content(const Page &page) const; ///< Everything that is not a question.
    QString document(const QString &title, const QString &back, const QString &main) const;
    ControlValues values(const Page &page) const;

    const FormRun &m_run;
    PageLook m_look;
    PageWords m_words;
};

} // namespace alongside
