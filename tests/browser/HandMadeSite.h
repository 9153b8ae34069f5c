// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/PracticeSite.h"

#include <QHash>

namespace alongside {

/// A site of pages that a test writes by hand, and what they posted.
class HandMadeSite : public PracticeSite {
public:
    QString host() const override { return QStringLiteral("test-form"); }
    QString startPath() const override { return QStringLiteral("/one"); }
    QByteArray page(const QString &path) override { return wrap(pages.value(path)); }
    QByteArray style() override { return {}; }
    QString submit(const QString &path, const Pairs &pairs) override;
    Pairs madeUp(const QString &) override { return invented; }

    /// A document with this content in its main element.
    static QByteArray wrap(const QByteArray &body);

    QHash<QString, QByteArray> pages;
    QList<QPair<QString, Pairs>> posts;
    Pairs invented;
    QString next = QStringLiteral("/two");
};

} // namespace alongside
