// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

namespace alongside {

/// One look at a printer, and at a job of ours there: what the server said, without a judgement.
struct PrintLook {
    /// RFC 8011, 5.3.7, and two that it has no name for.
    enum class Job {
        None, ///< Nobody asked for one.
        Gone, ///< The server knows it no more.
        Waiting,
        Printing,
        Stopped,
        Cancelled,
        Aborted,
        Completed
    };

    bool answered = false; ///< The server did; else nothing below counts.
    QString printer{}; ///< The queue's name; empty where there is no such queue.
    bool accepting = false;
    bool stopped = false;
    QStringList reasons{}; ///< "media-empty-error" and the like (RFC 8011, 5.4.12).
    Job job = Job::None;
};

/// What takes documents to a printer. Each call is answered later by its signal, exactly once. Main thread.
class PrintServer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// How our jobs are called: it tells nothing of anybody, and the jobs that staff sent are called
    /// otherwise.
    static QString title() { return QStringLiteral("Alongside slip"); }

    /// Looks at a queue (empty: the system's default) and at a job (0: none).
    virtual void look(const QString &printer, int job) = 0;
    /// Hands a PDF over as a new job of this queue.
    virtual void send(const QString &printer, const QByteArray &pdf) = 0;
    /// Ends a job, whatever it does, and removes all that the server has of it. 0: every job of ours, and
    /// what is being handed over.
    virtual void purge(int job) = 0;

Q_SIGNALS:
    void looked(const alongside::PrintLook &look);
    /// The number of the new job; 0 when it could not be handed over.
    void sent(int job);
    /// Whether nothing of it is left.
    void purged(bool clean);
};

} // namespace alongside
