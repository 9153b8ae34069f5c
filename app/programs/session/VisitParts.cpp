// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/VisitParts.h"

#include "programs/session/RefusalWords.h"

#include <QCborArray>

#include <iostream>
#include <utility>

namespace alongside {

namespace {

using namespace std::chrono_literals;
using Kind = Message::Kind;

} // namespace

VisitParts::VisitParts(int descriptor, DisplaySettings &settings, JourneyController &journey,
    PracticeController &practice, TimeController &time, QObject *parent)
    : QObject(parent)
    , m_time(time)
    , m_line(descriptor)
    , m_recorder(settings, journey, practice, m_clock)
    , m_visit(m_recorder, settings)
    , m_saving(m_line, m_recorder, settings)
    , m_comingBack(m_line, settings)
{
    connect(&m_line, &VisitLine::told, this, &VisitParts::take);
    // without a vault nobody would look after the end
    connect(&m_line, &VisitLine::closed, this, &VisitParts::over);
    connect(&m_visit, &VisitController::finished, this, &VisitParts::end);
    connect(&m_comingBack, &ComingBack::granted, this, &VisitParts::comeBack);
    connect(&m_recorder, &VisitRecorder::failed, &m_saving, &SavingController::takeTrouble);
    connect(time.hiding()->lock(), &PinLock::pinChanged, this, [this] {
        m_line.tell({Kind::Pin, {}, m_time.hiding()->lock()->pin().copy()});
    });
    // what the person chose to keep stays theirs, however the visit ends
    connect(&time, &TimeController::ended, this, [this] { m_visit.finish(m_saving.isKept()); });
    time.staff()->setOffered(m_line.isThere());
    connect(time.staff(), &StaffDesk::asked, this, &VisitParts::askStaff);
    // another one follows: nobody is kept waiting for this one
    connect(&m_beat, &QTimer::timeout, this, [this] { beat(0ms); });
    // a crash at the next moment brings nothing back into sight that was hidden
    connect(time.hiding(), &HidingController::changed, this, [this] {
        if (m_beat.isActive())
            beat();
    });
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

bool VisitParts::keepTalk(Secret talk)
{
    return m_line.tell({Kind::KeepTalk, {}, std::move(talk)}, 0ms);
}

void VisitParts::countInPerson()
{
    m_inPerson = true;
    beat();
}

void VisitParts::setLive(bool open, bool isPrivate)
{
    m_recorder.hold(isPrivate);
    if (std::exchange(m_live, open) != open && m_beat.isActive())
        beat();
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
    case Kind::Pin:
        m_pin = message.secret.copy();
        return;
    case Kind::Chat:
    case Kind::Talk:
        Q_EMIT chatTold(message);
        return;
    case Kind::Waiting:
        m_time.setWaiting(message.fields[QStringLiteral("waiting")].toBool());
        return;
    case Kind::Show:
        if (const qint64 endsAt = message.fields[QStringLiteral("endsAt")].toInteger(); endsAt > 0)
            m_time.resume(endsAt, message.fields[QStringLiteral("held")].toBool(), std::move(m_pin));
        m_inPerson = message.fields[QStringLiteral("inPerson")].toBool();
        m_visit.begin(message.fields);
        Q_EMIT showAsked();
        // a quick exit that a crash came into was not undone
        if (message.fields[QStringLiteral("blank")].toBool())
            m_visit.finish(m_saving.isKept());
        return;
    default:
        return;
    }
}

bool VisitParts::openRecord(const Message &visit)
{
    m_saving.takeVisit(visit.fields);
    const auto opened = m_recorder.open(visit.fields[QStringLiteral("file")].toString(), visit.secret);
    if (opened)
        return true;
    std::cerr << opened.error().message.toStdString() << '\n';
    m_saving.takeTrouble(opened.error().trouble);
    return false;
}

void VisitParts::comeBack(const Message &visit)
{
    if (!openRecord(visit)) {
        m_comingBack.fail();
        return;
    }
    m_visit.comeBack();
    Q_EMIT m_comingBack.opened();
}

void VisitParts::beat(std::chrono::milliseconds patience)
{
    const bool blank = m_time.hiding()->isBlank();
    m_line.tell({Kind::Beat,
                    {{QStringLiteral("endsAt"), m_time.endsAt()}, {QStringLiteral("blank"), blank},
                        {QStringLiteral("held"), blank || m_time.hiding()->isHeld()},
                        {QStringLiteral("live"), m_live}, {QStringLiteral("inPerson"), m_inPerson}}},
        patience);
}

void VisitParts::askStaff(const QString &action, const Secret &code)
{
    m_line.ask({Kind::Staff, {{QStringLiteral("action"), action}}, code.copy()},
        [this, action](const Message &answer) {
            const bool may = answer.kind == Kind::Allowed;
            if (may && action == u"unlock")
                m_comingBack.forgive();
            m_time.staff()->answer(may, may ? QString() : RefusalWords::forStaff(RefusalWords::in(answer)));
        });
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
