// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/Message.h"

#include <QObject>
#include <QTimer>
#include <QVariantList>

namespace alongside {

class DisplaySettings;
class VisitLine;

/// "I have a code": looks at what is typed, and asks the vault to open the place. Main thread.
class ComingBack : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(int wait READ wait NOTIFY changed)
    Q_PROPERTY(bool staffNeeded READ isStaffNeeded NOTIFY changed)

public:
    /// Neither is owned; both must outlive it.
    ComingBack(VisitLine &line, const DisplaySettings &settings, QObject *parent = nullptr);

    bool isBusy() const { return m_busy; }
    const QString &trouble() const { return m_trouble; }
    /// Seconds until another try may be made; counts down.
    int wait() const { return m_wait; }
    bool isStaffNeeded() const { return m_staffNeeded; }

    /// Why this cannot be a code, while it is typed; empty while it still can.
    Q_INVOKABLE QString mistake(const QString &text) const;
    Q_INVOKABLE void tryCode(const QString &text);
    /// The two that we gave and the five that they chose, as numbers of pictures.
    Q_INVOKABLE void tryPictures(const QVariantList &given, const QVariantList &chosen);
    /// The place was granted, but could not be opened here after all.
    void fail();
    /// Staff let people try again.
    void forgive();

Q_SIGNALS:
    void changed();
    /// The vault opened the place (Message::Kind::Visit); whoever hears it opens the database.
    void granted(const alongside::Message &visit);
    /// The place is on the screens.
    void opened();

private:
    void ask(Message message);
    void take(const Message &answer, bool byPictures);
    void countDown();

    VisitLine &m_line;
    bool m_busy = false;
    bool m_staffNeeded = false;
    int m_wait = 0;
    QString m_trouble;
    QTimer m_second;
};

} // namespace alongside
