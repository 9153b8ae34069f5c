// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/Form.h"

#include <QSet>

namespace alongside {

/// Which pages of a form can follow which, by its links alone.
class FormGraph {
public:
    /// The form must outlive it.
    explicit FormGraph(const Form &form);

    /// Links of a page that some answers may take: none whose condition never holds, none that repeats the
    /// condition of an earlier one, and none from a page that needs an outside system.
    QList<Link> usable(const QString &path) const { return m_usable.value(path); }

    /// Pages that usable links lead to from the start, with the start.
    const QSet<QString> &reachable() const { return m_reachable; }

    /// The page with this path, or null.
    const Page *page(const QString &path) const { return m_pages.value(path); }

    /// The line of this page in its file; 0 when it is not known.
    int lineOf(const QString &path) const;

    /// What the graph alone shows to be wrong: pages that nothing leads to, no end that can be reached.
    QList<Finding> findings() const;

private:
    const Form &m_form;
    QHash<QString, const Page *> m_pages;
    QHash<QString, QList<Link>> m_usable;
    QSet<QString> m_reachable;
};

/// Everything that `alongside-admin form lint` says about a form: what was noticed while reading, and the
/// graph.
QList<Finding> lintForm(const Form &form);

} // namespace alongside
