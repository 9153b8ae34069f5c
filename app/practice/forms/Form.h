// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Finding.h"
#include "practice/conditions/Condition.h"
#include "practice/forms/Page.h"
#include "practice/forms/PageWords.h"

namespace alongside {

/// A named part of a form.
struct Section {
    QString name{};
    QString title{};
    bool hideTitle = false;
};

/// A practice form of any generation as one graph.
struct Form {
    enum class Generation { V0, V1, V2 };

    QString id{}; ///< The file's name without its ending; host of its address.
    QString name{}; ///< For people; raw.
    QString file{};
    PageWords words{}; ///< Ours, in the language that FormFile was asked for and the form has.
    Generation generation = Generation::V1;
    QString startPath{};
    QList<Page> pages{};
    QList<Section> sections{};
    QHash<QString, Condition> conditions{}; ///< By name.
    QString declaration{}; ///< On the summary: raw HTML; may be empty.
    QList<Component> confirmation{}; ///< Content of the built-in confirmation page; may be empty.
    QList<Finding> findings{}; ///< What was noticed while reading.

    /// The page with this path, or null.
    const Page *page(const QString &path) const;
};

} // namespace alongside
