// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/PageWords.h"
#include "practice/runs/FormRun.h"

/// The pieces that practice pages have in common, each as safe HTML.
namespace alongside::pageparts {

/// Skip link and "Practice. Nothing you type here is sent."
QString banner(const PageWords &words);

QString column(const QString &content);

/// Empty for no path.
QString backLink(const QString &path, const PageWords &words);

/// "There is a problem" with a link to each control; empty for no problems.
QString errorSummary(const QList<Problem> &problems, const PageWords &words);

/// The section's title above the h1; empty for none.
QString caption(const Form &form, const Page &page);

/// A form of its own, so that the Enter key never presses it by accident.
QString madeUpButton(const PageWords &words);

QString postForm(const QString &content);
QString button(
    const QString &text, const QString &name = {}, const QString &value = {}, bool secondary = false);
QString buttonGroup(const QString &buttons);

/// The question if there is exactly one, otherwise null.
Component *onlyQuestion(QList<Component> &components);

} // namespace alongside::pageparts
