// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/Guide.h"
#include "programs/session/Sureness.h"

#include <QVariantList>

#include <optional>

namespace alongside {

class DisplaySettings;
class GuideShelf;

/// The journey that the person chose, in the visit's language: what to know before it and what to take away.
/// Ticks stay here and go when the process ends. Main thread.
class JourneyController : public Sureness {
    Q_OBJECT
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString howLong READ howLong NOTIFY changed)
    Q_PROPERTY(QString cost READ cost NOTIFY changed)
    Q_PROPERTY(QString forWhom READ forWhom NOTIFY changed)
    Q_PROPERTY(QString notFor READ notFor NOTIFY changed)
    Q_PROPERTY(QString next READ next NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(bool practisable READ practisable NOTIFY changed)
    Q_PROPERTY(QVariantList needs READ needs NOTIFY changed)
    Q_PROPERTY(QVariantList ticks READ ticks NOTIFY ticksChanged)
    Q_PROPERTY(QVariantList ways READ ways NOTIFY changed)

public:
    /// Neither is owned; both must outlive it.
    JourneyController(const GuideShelf &shelf, const DisplaySettings &settings, QObject *parent = nullptr);

    /// Begins afresh with this guide; an unknown id changes nothing.
    Q_INVOKABLE void choose(const QString &guide);
    Q_INVOKABLE void tick(int need);
    /// The ids of the needs that are ticked.
    QStringList ticked() const;
    /// Ticks these and no others; ids that the guide does not have are left out.
    void setTicked(const QStringList &needs);
    /// The guide; none before choose().
    const std::optional<Guide> &guide() const { return m_guide; }

    QString title() const { return words().title; }
    QString howLong() const { return words().howLong; }
    QString cost() const { return words().cost; }
    QString forWhom() const { return words().forWhom; }
    QString notFor() const { return words().notFor; }
    QString next() const { return words().next; }
    QString address() const;
    bool practisable() const { return m_guide && !m_guide->practice.isEmpty(); }
    QVariantList needs() const;
    QVariantList ticks() const { return m_ticks; }
    QVariantList ways() const;

Q_SIGNALS:
    void chosen();
    void changed();
    void ticksChanged();

private:
    const GuideWords &words() const;

    const GuideShelf &m_shelf;
    const DisplaySettings &m_settings;
    std::optional<Guide> m_guide;
    QVariantList m_ticks;
};

} // namespace alongside
