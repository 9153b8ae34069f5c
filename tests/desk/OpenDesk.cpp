// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenDesk.h"

#include "journeys/Foreign.h"

#include <QQmlComponent>
#include <QtTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace alongside {

namespace {

const QString address = u"one@champions.test/desk"_s;
const QString honest = u"good"_s;
const QByteArray screen = "import Alongside.Controls\n"
                          "import Alongside.Desk\n"
                          "DeskScreen {\n"
                          "    focus: true\n"
                          "    theme: Theme { textScale: 0.82; motion: false }\n"
                          "}\n";

} // namespace

OpenDesk::OpenDesk(const DeskContent &content)
    : m_line(m_exchange, address)
    , m_settings(m_folder.filePath(u"desk.json"_s), QString())
    , m_desk(DeskContext{m_line, m_clock, content, m_settings})
    , m_kiosk(m_exchange, u"good@kiosks.test/visit"_s)
    , m_talk(m_kiosk, m_clock, honest, address)
{
    m_settings.setAccount(u"one@champions.test"_s, {}, false);
    QObject::connect(&m_talk, &Talk::came, [this](const QList<Conversation::Note> &notes) {
        for (const Conversation::Note &note : notes)
            m_heard.append(note.words);
    });
    m_desk.agree();
    open();
    request(m_kiosk, honest);
    m_desk.offer(honest);
    m_talk.say({}, TalkEvent::content(TalkEvent::Accept{honest}));
    m_exchange.deliver();
}

OpenDesk::~OpenDesk()
{
    m_screen.reset();
}

void OpenDesk::open()
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&m_engine);
    component.setData(screen, QUrl());
    m_screen.reset(qobject_cast<QQuickItem *>(
        component.createWithInitialProperties({{u"desk"_s, QVariant::fromValue<QObject *>(&m_desk)},
            {u"settings"_s, QVariant::fromValue<QObject *>(&m_settings)}})));
    if (!m_screen) {
        qWarning() << component.errors();
        return;
    }
    m_engine.setIncubationController(m_window.incubationController());
    m_window.resize(1280, 800);
    m_screen->setParentItem(m_window.contentItem());
    m_screen->setSize(m_window.size());
    m_window.show();
    m_window.requestActivate();
    if (!QTest::qWaitForWindowActive(&m_window))
        m_screen.reset();
}

void OpenDesk::say(MemoryTransport &from, const QJsonObject &payload, const QString &words)
{
    ChatMessage message{{}, address, HelpRequest::newId(), words};
    message.payload = payload;
    from.send(message);
    m_exchange.deliver();
}

void OpenDesk::request(MemoryTransport &kiosk, const QString &id)
{
    const HelpRequest request{id, {}, u"en"_s, u"other"_s, {}, m_clock.now().addSecs(600)};
    say(kiosk, request.payload(), foreign::markup);
}

bool OpenDesk::goOn()
{
    const QString words = u"line "_s + QChar(u'a' + int(m_said.size()));
    m_said.append(words);
    m_clock.pass(std::chrono::milliseconds(100)); // nobody writes faster
    const bool said = m_talk.say(words) > 0 && talk(0).say(words);
    m_exchange.deliver();
    return said;
}

bool OpenDesk::hasAll()
{
    press(Qt::Key_1, Qt::ControlModifier);
    const auto &notes = *talk(0).notes();
    return m_heard == m_said && words(notes, u"theirs"_s) == m_said && words(notes, u"mine"_s) == m_said
        && (m_said.isEmpty() || QTest::qWaitFor([this] { return shown(m_said.last()) > 0; }));
}

void OpenDesk::press(Qt::Key key, Qt::KeyboardModifiers with)
{
    QTest::keyClick(&m_window, key, with);
}

QList<QQuickItem *> OpenDesk::labels() const
{
    QList<QQuickItem *> items;
    foreign::collect(*m_window.contentItem(), items);
    items.removeIf([](const QQuickItem *item) { return !item->property("contentWidth").isValid(); });
    return items;
}

qsizetype OpenDesk::shown(const QString &words) const
{
    const auto all = labels();
    return std::count_if(all.begin(), all.end(),
        [&](const QQuickItem *item) { return item->property("text").toString() == words; });
}

qsizetype OpenDesk::begin(const QString &words) const
{
    const auto all = labels();
    return std::count_if(all.begin(), all.end(),
        [&](const QQuickItem *item) { return item->property("text").toString().startsWith(words); });
}

QStringList OpenDesk::troubles()
{
    QStringList troubles = foreign::troubles(m_window);
    for (const QQuickItem *item : labels()) {
        if (item->property("contentWidth").toReal() > item->width() + 1)
            troubles.append(u"runs over: "_s + item->property("text").toString().left(80));
    }
    return troubles;
}

QStringList OpenDesk::words(const QAbstractItemModel &notes, const QString &kind)
{
    QStringList words;
    const auto roles = notes.roleNames();
    for (int row = 0; row < notes.rowCount(); ++row) {
        const QModelIndex index = notes.index(row, 0);
        if (notes.data(index, roles.key("kind")).toString() == kind)
            words.append(notes.data(index, roles.key("words")).toString());
    }
    return words;
}

} // namespace alongside
