// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/SignIn.h"

#include "store/ChatPassword.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Secret secretOf(const QString &password)
{
    QByteArray bytes = password.toUtf8();
    return Secret::takeFrom({reinterpret_cast<unsigned char *>(bytes.data()), std::size_t(bytes.size())});
}

QString faultName(LinkFault fault)
{
    return fault == LinkFault::Refused    ? u"refused"_s
        : fault == LinkFault::Untrusted   ? u"untrusted"_s
        : fault == LinkFault::Unreachable ? u"unreachable"_s
                                          : QString();
}

} // namespace

SignIn::SignIn(const Clock &clock, const DeskContent &content, DeskSettings &settings, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_content(content)
    , m_settings(settings)
{
}

SignIn::~SignIn() = default;

QString SignIn::state() const
{
    return m_desk ? u"in"_s : m_link ? u"joining"_s : u"out"_s;
}

bool SignIn::isAddress(const QString &text)
{
    static const QRegularExpression form(
        uR"(\A[^\s@/"&'<>:]{1,200}@[a-z0-9](?:[a-z0-9.-]{0,200}[a-z0-9])?\z)"_s);
    return form.match(text).hasMatch();
}

void SignIn::signIn(const QString &address, const QString &server, const QString &password, bool keep)
{
    const QString account = address.trimmed().toLower();
    if (!isAddress(account))
        return leave(u"address"_s);
    if (password.isEmpty())
        return leave(u"password"_s);
    const bool kept = m_settings.keepsPassword();
    m_settings.setAccount(account, server.trimmed(), keep);
    const Secret secret = secretOf(password);
    QString fault;
    if (keep && !ChatPassword::keep(account, secret)) {
        m_settings.setAccount(account, server.trimmed(), false);
        fault = u"key-store"_s;
    } else if (!keep && kept) {
        ChatPassword::forget(account);
    }
    join(secret.copy());
    m_fault = fault;
    Q_EMIT changed();
}

void SignIn::signInAgain()
{
    if (!m_settings.keepsPassword() || !isAddress(m_settings.address()))
        return;
    auto password = ChatPassword::read(m_settings.address());
    if (!password)
        return leave(u"password"_s);
    join(std::move(password.value()));
}

void SignIn::join(Secret password)
{
    leave({});
    const QString address = m_settings.address();
    LinkSettings settings;
    settings.address = address + u"/desk-"_s + HelpRequest::newId();
    settings.password = std::move(password);
    settings.otherServers = m_settings.server().split(u' ', Qt::SkipEmptyParts);
    settings.server =
        settings.otherServers.isEmpty() ? address.section(u'@', 1) : settings.otherServers.takeFirst();
    settings.port = quint16(m_settings.port());
    settings.certificates = m_settings.certificates();
    m_link = std::make_unique<Link>(std::move(settings));
    m_transport = std::make_unique<XmppTransport>(*m_link);
    connect(m_link.get(), &Link::stateChanged, this, &SignIn::look);
    m_link->open();
    Q_EMIT changed();
}

void SignIn::look()
{
    if (m_desk) {
        // an account that was good before has been switched off
        if (m_link->fault() == LinkFault::Refused)
            QMetaObject::invokeMethod(
                this, [this] { leave(u"switched-off"_s); }, Qt::QueuedConnection);
        return;
    }
    if (m_link->state() == Link::State::Ready) {
        m_fault = m_fault == u"key-store" ? m_fault : QString();
        m_desk = std::make_unique<Desk>(DeskContext{*m_transport, m_clock, m_content, m_settings});
    } else if (m_link->fault() == LinkFault::Refused || m_link->fault() == LinkFault::Untrusted) {
        const QString fault = faultName(m_link->fault());
        QMetaObject::invokeMethod(
            this, [this, fault] { leave(fault); }, Qt::QueuedConnection);
        return;
    } else if (m_link->fault() != LinkFault::None) {
        m_fault = faultName(m_link->fault()); // and it goes on trying
    }
    Q_EMIT changed();
}

void SignIn::signOut()
{
    leave({});
}

void SignIn::leave(const QString &fault)
{
    if (m_desk)
        m_desk->endAll();
    // QML lets go of the desk before it goes
    std::unique_ptr<Desk> desk = std::move(m_desk);
    if (m_link)
        m_link->disconnect(this);
    m_fault = fault;
    Link *link = m_link.release();
    Q_EMIT changed();
    desk.reset();
    m_transport.reset();
    if (link) {
        connect(link, &Link::closed, link, &QObject::deleteLater);
        link->setParent(this);
        link->close();
    }
}

} // namespace alongside
