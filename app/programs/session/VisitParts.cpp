// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/VisitParts.h"

#include <QCborArray>

#include <iostream>

namespace alongside {

namespace {

using namespace std::chrono_literals;
using Kind = Message::Kind;

} // namespace

VisitParts::VisitParts(int descriptor, DisplaySettings &settings, JourneyController &journey,
    PracticeController &practice, QObject *parent)
    : QObject(parent)
    , m_line(descriptor)
    , m_recorder(settings, journey, practice, m_clock)
    , m_visit(m_recorder, settings)
    , m_saving(m_line, settings)
    , m_comingBack(m_line, settings)
{
    connect(&m_line, &VisitLine::told, this, &VisitParts::take);
    // without a vault nobody would look after the end
    connect(&m_line, &VisitLine::closed, this, &VisitParts::over);
    connect(&m_visit, &VisitController::finished, this, &VisitParts::end);
    connect(&m_comingBack, &ComingBack::granted, this, &VisitParts::comeBack);
    connect(&m_recorder, &VisitRecorder::failed, &m_saving, &SavingController::takeTrouble);
    connect(&m_beat, &QTimer::timeout, this, &VisitParts::beat);
}

void VisitParts::ready()
{
    m_line.tell({Kind::Ready});
}

void VisitParts::shown(bool clipboardEmpty)
{
    m_line.tell({Kind::Shown, {{QStringLiteral("clipboard"), clipboardEmpty}}});
    m_beat.start(1s);
}

void VisitParts::take(const Message &message)
{
    switch (message.kind) {
    case Kind::Visit:
        openRecord(message);
        return;
    case Kind::Kept:
        m_saving.takeKept(message);
        return;
    case Kind::Show:
        m_visit.begin(message.fields);
        Q_EMIT showAsked();
        return;
    default:
        return;
    }
}

void VisitParts::openRecord(const Message &visit)
{
    m_saving.takeVisit(visit.fields);
    const auto opened = m_recorder.open(visit.fields[QStringLiteral("file")].toString(), visit.secret);
    if (opened)
        return;
    std::cerr << opened.error().message.toStdString() << '\n';
    m_saving.takeTrouble(opened.error().trouble);
}

void VisitParts::comeBack(const Message &visit)
{
    openRecord(visit);
    m_visit.comeBack();
    Q_EMIT m_comingBack.opened();
}

void VisitParts::beat()
{
    m_line.tell({Kind::Beat});
}

void VisitParts::end(bool keep)
{
    QCborArray left;
    for (const Wiper &wiper : m_wipers) {
        if (!wiper.wipe())
            left.append(wiper.name);
    }
    m_recorder.close();
    m_line.tell({Kind::Finish, {{QStringLiteral("keep"), keep}, {QStringLiteral("left"), left}}});
    Q_EMIT over();
}

} // namespace alongside
