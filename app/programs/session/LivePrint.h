// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/PrintQueue.h"

#include <QImage>

namespace alongside {

class DisplaySettings;

/// A page of a real service, or a PDF that it offers, on its way to paper: first as pictures to look at, then
/// to the printer. In memory alone, until it is printed or put away. Main thread.
class LivePrint : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    Q_PROPERTY(int pages READ pages NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY outcomeChanged)
    Q_PROPERTY(bool printable READ isPrintable NOTIFY outcomeChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY outcomeChanged)

public:
    static constexpr int mostPictures = 20; ///< Of one document; all of its pages are printed.

    /// None is owned; all must outlive it.
    LivePrint(PrintQueue &queue, const DisplaySettings &settings, QObject *parent = nullptr);

    /// Shows this PDF before it is printed.
    Q_INVOKABLE void look(const QByteArray &pdf);
    /// The same with one that the service offers; nothing where it cannot be drawn.
    void lookAtOffered(const QByteArray &pdf);
    Q_INVOKABLE void printOut();
    Q_INVOKABLE void cancel() { m_queue.cancel(); }
    /// Puts it away. What is being printed goes on.
    Q_INVOKABLE void close();

    bool isShown() const { return !m_pdf.isEmpty(); }
    bool isOffered() const { return m_offered; } ///< By the service: it is no page.
    int pages() const { return m_pages; }
    /// The picture of a page, counted from 0.
    Q_INVOKABLE QImage picture(int page) const { return m_pictures.value(page); }
    /// What became of printing it, as a sentence; empty before.
    QString outcome() const;
    bool isPrintable() const { return !isBusy() && m_queue.state() != PrintQueue::State::NoPrinter; }
    bool isBusy() const { return m_queue.isBusy(); }

Q_SIGNALS:
    void changed();
    void outcomeChanged();

private:
    PrintQueue &m_queue;
    QByteArray m_pdf;
    QList<QImage> m_pictures;
    int m_pages = 0;
    bool m_offered = false;
    bool m_asked = false; ///< The queue's state is about this page.
};

} // namespace alongside
