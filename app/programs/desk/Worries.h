// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/WorryCall.h"
#include "programs/desk/DeskContext.h"

#include <QVariantMap>

#include <memory>
#include <vector>

namespace alongside {

/// Worries about people at terminals: the champion's own, on its way to staff, and, on the desk of staff,
/// those that somebody must look after. Main thread.
class Worries : public QObject {
    Q_OBJECT
    Q_PROPERTY(QVariantMap states READ states NOTIFY stateChanged)
    Q_PROPERTY(QJsonArray rows READ rowsForScreen NOTIFY changed)

public:
    explicit Worries(const DeskContext &context, QObject *parent = nullptr);

    /// Where the champion's own have got to: for each terminal's address, the id of what signs.yaml says.
    QVariantMap states() const;
    /// Those that reached this desk and that nobody looks after, and of those that this champion looks after
    /// the ones of which the person said whether staff may read what was written: [{id, place, reason, note,
    /// minutes, byResident, taken, refused, said: [{byResident, words}]}].
    QVariantList rows() const;
    QJsonArray rowsForScreen() const { return forScreen(rows()); }

    /// Tells staff. about: the terminal's address; reason: an id of signs.yaml; note: goes through the guard.
    Q_INVOKABLE void raise(const QString &about, const QString &reason, const QString &note);
    /// This champion, who is staff, looks after one that reached them.
    Q_INVOKABLE void take(const QString &id);
    /// Forgets one that this champion looks after, and what was written.
    Q_INVOKABLE void putAway(const QString &id);

Q_SIGNALS:
    void stateChanged();
    void changed();
    /// Another one reached this desk.
    void came();
    void raised();

private:
    /// One of the champion's own; each person that they talk with may have one.
    struct Call {
        QString about{};
        std::unique_ptr<WorryCall> call{};
    };
    struct Heard {
        Worry worry;
        QString from{};
        std::chrono::milliseconds since{};
        bool taken = false;
        QList<WorryTalk> talk{}; ///< What came of it, in order.

        bool isShown() const { return !taken || !talk.isEmpty(); }
        QVariantList said() const;
    };

    void hear(const ChatMessage &message);
    bool makeRoomFor(const QString &from);
    void hearTalk(const WorryTalk &talk, const QString &from);
    Call &callFor(const QString &about);
    void answer(const QString &from, const QString &id);

    const DeskContext m_context;
    std::vector<Call> m_calls; ///< As many as there may be talks: they know who is there from the beginning.
    QList<Heard> m_heard;
    QHash<QString, QString> m_taken; ///< By id, from whom: asked again, it is answered again.
};

} // namespace alongside
