// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/Exchange.h"
#include "fakes/FakeClock.h"
#include "programs/desk/Desk.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <memory>

namespace alongside {

/// The real desk in its window, with others in memory; one of them talks with the champion and means well.
class OpenDesk {
public:
    /// The content must outlive it. isOpen() says whether there is a window.
    explicit OpenDesk(const DeskContent &content);
    ~OpenDesk();

    bool isOpen() const { return m_screen && m_desk.talks().size() == 1; }
    Exchange &exchange() { return m_exchange; }
    const Clock &clock() const { return m_clock; }
    Desk &desk() { return m_desk; }
    DeskSettings &settings() { return m_settings; }
    DeskTalk &talk(int place) { return *qobject_cast<DeskTalk *>(m_desk.talks().at(place)); }

    /// Somebody sends the champion a message.
    void say(MemoryTransport &from, const QJsonObject &payload, const QString &words);
    void request(MemoryTransport &kiosk, const QString &id);
    /// The honest talk has one line more, each way. False where one was not taken.
    bool goOn();
    /// Whether all of the honest talk is at both ends, once and in order, and its last line on the screen.
    bool hasAll();

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    /// Which talk is in hand.
    int current() const { return m_screen->property("current").toInt(); }
    QQuickWindow &window() { return m_window; }
    /// Labels that are shown and say this, or begin so.
    qsizetype shown(const QString &words) const;
    qsizetype begin(const QString &words) const;
    /// What the window shows that it should not.
    QStringList troubles();

private:
    void open();
    QList<QQuickItem *> labels() const;
    static QStringList words(const QAbstractItemModel &notes, const QString &kind);

    QTemporaryDir m_folder;
    FakeClock m_clock;
    Exchange m_exchange;
    MemoryTransport m_line;
    DeskSettings m_settings;
    Desk m_desk;
    MemoryTransport m_kiosk;
    Talk m_talk; ///< The honest one, at its terminal.
    QStringList m_said;
    QStringList m_heard;
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_screen;
};

} // namespace alongside
