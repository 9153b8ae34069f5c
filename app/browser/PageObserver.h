// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/PageFacts.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace alongside {

/// The program's end of resources/observer: hears what a page asks, and points at its questions. What a page
/// says is untrusted: it is bounded, and what does not read as PageFacts is left out. Main thread.
class PageObserver : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype maxCharacters = 512 * 1024; ///< Of one report.

    static constexpr int mostAtOnce = 30; ///< Reports taken without a pause,
    static constexpr int perSecond = 10; ///< and how many more may come in a second.

    explicit PageObserver(QObject *parent = nullptr);

    /// The files of resources/observer that read a page, for KioskProfile::runInPages(); others start with
    /// them.
    static QStringList scripts(const QStringList &others = {});

    /// Who gets the facts, one page or change at a time. A function and no signal, because facts can neither
    /// be copied nor wrapped.
    void setConsumer(std::function<void(PageFacts &&)> consumer);

    /// Draws a ring round a question; clears an earlier one. Keys are those of the facts; unknown ones do
    /// nothing.
    void highlight(const QString &key);
    void clearHighlight();
    /// Brings a question into view without moving the focus.
    void scrollTo(const QString &key);
    /// Moves the focus to a question's first control.
    void focus(const QString &key);

    /// Called by the page's observer with PageFacts as JSON. Of reports that come faster than they are taken,
    /// the last one is read a moment later.
    Q_INVOKABLE void report(const QString &json);

signals:
    // To the page's observer.
    void highlightAsked(const QString &key);
    void clearAsked();
    void scrollAsked(const QString &key);
    void focusAsked(const QString &key);

private:
    bool mayRead();
    void read(const QString &json);

    std::function<void(PageFacts &&)> m_consumer;
    QElapsedTimer m_clock;
    double m_allowed = mostAtOnce;
    QString m_late;
    QTimer m_later;
};

} // namespace alongside
