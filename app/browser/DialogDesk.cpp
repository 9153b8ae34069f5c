// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/DialogDesk.h"

#include "guides/PlainText.h"

#include <QUrl>

#include <array>
#include <utility>

namespace alongside {

namespace {

// JavaScriptDialogRequest.DialogType, of no public header
constexpr int leaveType = 3;
constexpr std::array kinds{"tell", "ask", "line", "leave"};

void close(QObject *request, bool yes, const QString &text = {})
{
    if (!yes)
        QMetaObject::invokeMethod(request, "dialogReject");
    else if (text.isNull())
        QMetaObject::invokeMethod(request, "dialogAccept");
    else
        QMetaObject::invokeMethod(request, "dialogAccept", Q_ARG(QString, text));
}

} // namespace

void DialogDesk::ask(QObject *request)
{
    if (!request)
        return;
    answer(false, {}); // an earlier one that nobody answered
    request->setProperty("accepted", true);
    const int type = request->property("type").toInt();
    const bool known = type >= 0 && type < int(kinds.size());
    if (!m_shown || !known || isTooMuch()) {
        close(request, type == leaveType);
        return;
    }
    m_request = request;
    const QString line =
        type == 2 ? cleanLine(request->property("defaultText").toString(), longestAnswer) : QString();
    // what a page says about leaving it is the web engine's sentence, and in its language
    const QString words =
        type == leaveType ? QString() : cleanLine(request->property("message").toString(), longestWords);
    emit asked(QString::fromLatin1(kinds[size_t(type)]),
        cleanLine(request->property("securityOrigin").toUrl().host(), longestWords), words, line);
}

bool DialogDesk::isTooMuch()
{
    const auto now = m_clock.monotonic();
    while (!m_times.empty() && now - m_times.front() >= row)
        m_times.pop_front();
    if (m_flooded || m_times.size() >= size_t(most)) {
        if (!std::exchange(m_flooded, true))
            emit flooded();
        return true;
    }
    m_times.push_back(now);
    return false;
}

void DialogDesk::answer(bool yes, const QString &text)
{
    // once: the web engine does not survive a second answer
    if (const QPointer<QObject> request = std::exchange(m_request, nullptr)) {
        close(request, yes, text.isNull() ? text : text.left(longestAnswer));
        emit over();
    }
}

void DialogDesk::anotherPage()
{
    answer(false, {});
    m_flooded = false;
}

} // namespace alongside
