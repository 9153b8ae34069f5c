// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/ChampionCard.h"
#include "programs/desk/DeskContext.h"

#include <QTimer>
#include <QVariantList>

namespace alongside {

/// The other champions who are there, and the notes that champions send each other about a person whom they
/// hand over. A note goes through the guard, is sent until it has arrived, and is in memory only. Main
/// thread.
class Colleagues : public QObject {
    Q_OBJECT
    Q_PROPERTY(QJsonArray rows READ rowsForScreen NOTIFY changed)

public:
    explicit Colleagues(const DeskContext &context, QObject *parent = nullptr);

    /// [{address, account, name, vouched, free, staff, languages, journeys}], staff last, those who are free
    /// first. vouched: who vouches for the name, where a badge counts here.
    QVariantList rows() const;
    QJsonArray rowsForScreen() const { return forScreen(rows()); }
    /// Tells a colleague about somebody who may come to them. about: the terminal's address.
    void tell(const QString &colleague, const QString &about, const QString &note);
    /// What a colleague said about the person at this address; empty for nothing.
    QString noteAbout(const QString &terminal) const { return m_heard.value(terminal); }
    /// What stands before the @: all that is known of who shows no badge that counts here.
    static QString nameOf(const QString &address);
    /// What a colleague at this address, with the resource, is called.
    QString calledAt(const QString &address) const;

    /// What passes by the clock happens now. To be called by tests; else a timer does.
    void turn();

Q_SIGNALS:
    /// Not for each of many that come at once.
    void changed();
    void noteCame(const QString &about);

private:
    struct Said {
        ChatMessage message;
        std::chrono::milliseconds until{};
    };

    void see(const Presence &presence);
    bool hasRoomFor(const QString &address) const;
    void show();
    void hear(const ChatMessage &message);
    QVariantMap rowOf(const ChampionCard &card) const;

    const DeskContext m_context;
    QTimer m_timer;
    QTimer m_rest; ///< Between two changes that the screen hears of.
    QHash<QString, ChampionCard> m_present; ///< By address.
    QHash<QString, Said> m_said; ///< By id; until it has arrived.
    QHash<QString, QString> m_heard; ///< By the terminal's address.
};

} // namespace alongside
