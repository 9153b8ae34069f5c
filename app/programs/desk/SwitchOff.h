// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/desk/DeskContext.h"

#include <QTimer>

namespace alongside {

/// Staff switch a champion off everywhere at once: the server is asked to, which knows who is staff. Main
/// thread.
class SwitchOff : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)

public:
    explicit SwitchOff(const DeskContext &context, QObject *parent = nullptr);

    /// This account is among the staff of the settings; the server decides.
    bool isOffered() const;
    /// "", "asked", "done", "no-answer", or why the server did not: "not-staff", "unknown", "oneself",
    /// "trouble".
    const QString &state() const { return m_state; }
    const QString &about() const { return m_about; } ///< The champion's bare address.

    /// champion: an address, with or without a resource, or what stands before the @.
    Q_INVOKABLE void ask(const QString &champion);
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    void hear(const ChatMessage &message);
    void become(const QString &state);
    QString server() const;

    const DeskContext m_context;
    QTimer m_patience;
    QString m_about;
    QString m_id; ///< Of what was sent.
    QString m_state;
};

} // namespace alongside
