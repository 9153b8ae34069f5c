// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/WorryCall.h"
#include "programs/desk/DeskContext.h"

#include <QVariantList>

namespace alongside {

/// Worries about people at terminals: the champion's own, on its way to staff, and, on the desk of staff,
/// those that somebody must look after. Main thread.
class Worries : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString about READ about NOTIFY stateChanged)
    Q_PROPERTY(QString takenBy READ takenBy NOTIFY stateChanged)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)

public:
    explicit Worries(const DeskContext &context, QObject *parent = nullptr);

    /// Where the champion's last one has got to: "idle", or the id of what signs.yaml says about it.
    QString state() const;
    /// The terminal that it is about; empty for none.
    const QString &about() const { return m_about; }
    QString takenBy() const { return m_call.takenBy().section(u'@', 0, 0); }
    /// Those that reached this desk and that nobody looks after: [{id, place, reason, note, minutes,
    /// byResident}].
    QVariantList rows() const;

    /// Tells staff. about: the terminal's address; reason: an id of signs.yaml; note: goes through the guard.
    Q_INVOKABLE void raise(const QString &about, const QString &reason, const QString &note);
    /// This champion, who is staff, looks after one that reached them.
    Q_INVOKABLE void take(const QString &id);

Q_SIGNALS:
    void stateChanged();
    void changed();
    /// Another one reached this desk.
    void came();
    void raised();

private:
    struct Heard {
        Worry worry;
        QString from{};
        std::chrono::milliseconds since{};
    };

    void hear(const ChatMessage &message);
    void answer(const QString &from, const QString &id);

    const DeskContext m_context;
    WorryCall m_call;
    QString m_about;
    QList<Heard> m_heard;
    QHash<QString, QString> m_taken; ///< By id, from whom: asked again, it is answered again.
};

} // namespace alongside
