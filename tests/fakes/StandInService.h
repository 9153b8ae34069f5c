// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

namespace alongside {

/// A made-up council's service, "Ask for a garden plot", as a real HTTP server on loopback: several pages,
/// errors, a session that can run out, redirects, a check page, a confirmation, and pages that go wrong. It
/// remembers what was posted to it. One thread; answers while the event loop turns.
class StandInService {
public:
    using Answers = QHash<QString, QString>;

    /// What was sent from one page.
    struct Sent {
        QString path;
        Answers answers;
    };

    /// Listens at once, on a port that was free.
    StandInService();

    /// "http://127.0.0.1:12345"
    QString origin() const;
    QUrl at(const QString &path) const { return QUrl(origin() + path); }

    const QList<Sent> &sent() const { return m_sent; }
    /// True when these words came as an answer to any question.
    bool hasReceived(const QString &words) const;
    /// How often a path was asked for, by any method.
    int asked(const QString &path) const { return m_asked.value(path); }
    /// The PDF at /letter.pdf.
    void setLetter(QByteArray pdf) { m_letter = std::move(pdf); }
    /// From now on every session has run out.
    void endSessions() { m_sessions.clear(); }
    /// While true it takes connections and answers nothing.
    void setSilent(bool silent) { m_silent = silent; }

private:
    struct Request {
        QByteArray method;
        QString path;
        QString session;
        QByteArray body;
    };

    static Request parsed(const QByteArray &head, const QByteArray &body);
    void welcome();
    void read(QTcpSocket &socket);
    QByteArray answerTo(const Request &request);
    QByteArray take(const Request &request);
    QByteArray show(const Request &request);

    QTcpServer m_server;
    QHash<QString, Answers> m_sessions;
    QHash<QString, int> m_asked;
    QList<Sent> m_sent;
    QByteArray m_letter;
    bool m_silent = false;
};

} // namespace alongside
