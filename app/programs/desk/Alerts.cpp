// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/Alerts.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qint64 pause = 2000; // milliseconds

} // namespace

Alerts::Alerts(const DeskSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QString Alerts::wordsFor(const QString &what) const
{
    if (what == u"waiting")
        return tr("Somebody is waiting for help.");
    if (what == u"begun")
        return tr("A conversation has begun.");
    if (what == u"worry")
        return tr("Somebody is worried. Please look at once.");
    return tr("Somebody has answered you.");
}

// The Desktop Notifications Specification (freedesktop.org), "Notify".
void Alerts::call(const QString &what)
{
    if (QGuiApplication::focusWindow() && what != u"worry")
        return;
    QElapsedTimer &last = m_last[what];
    if (last.isValid() && last.elapsed() < pause)
        return;
    last.start();
    for (QWindow *window : QGuiApplication::topLevelWindows())
        window->alert(0);
    QVariantMap hints{{u"transient"_s, true}, {u"desktop-entry"_s, u"alongside-desk"_s}};
    if (m_settings.sound())
        hints.insert(u"sound-name"_s, what == u"worry" ? u"dialog-warning"_s : u"message-new-instant"_s);
    else
        hints.insert(u"suppress-sound"_s, true);
    QDBusMessage notify = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"Notify"_s);
    notify.setArguments(
        {u"Alongside"_s, m_shown, u"help-browser"_s, wordsFor(what), QString(), QStringList(), hints, -1});
    const auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answered) {
        const QDBusPendingReply<quint32> shown = *answered;
        m_shown = shown.isError() ? 0 : shown.value();
        answered->deleteLater();
    });
}

} // namespace alongside
