// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/HelpParts.h"

#include "pii/PiiGuard.h"
#include "programs/session/JourneyController.h"
#include "programs/session/LiveController.h"
#include "programs/session/PracticeController.h"
#include "store/ChatPassword.h"

#include <QJsonDocument>

#include <iostream>

namespace alongside {

namespace {

using namespace std::chrono_literals;

constexpr auto goodbye = 500ms;
constexpr auto keepingAgain = 50ms;
constexpr qsizetype mostKept = 56 * 1024; // bytes, of what the line to the vault takes

} // namespace

HelpParts::HelpParts(const Policy &policy, const Visit &visit)
    : m_policy(policy.help)
    , m_languages(policy.languages)
    , m_folder(policy.championsFolder)
    , m_sight(visit.practice, visit.live)
    , m_help(m_line, visit.clock, HelpOptions::of(policy),
          {visit.journey, visit.guides, visit.glossary, visit.settings, m_sight, visit.prints,
              visit.isEnding})
{
    m_keepAgain.setSingleShot(true);
    connect(&m_keepAgain, &QTimer::timeout, this, &HelpParts::keep);
    connect(&m_help, &HelpController::lineWanted, &m_line, &HelpLine::open);
    connect(&m_help, &HelpController::toKeep, this, &HelpParts::keep);
    connect(m_help.inPerson(), &InPerson::begun, this, &HelpParts::helpedInPerson);
}

void HelpParts::take(const Message &message)
{
    if (message.kind == Message::Kind::Chat)
        takeAccount(message);
    else
        m_help.bringBack(
            QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char *>(message.secret.data()),
                                        qsizetype(message.secret.size())))
                .object());
}

void HelpParts::takeOwnAccount()
{
    if (m_policy.server.isEmpty())
        return;
    auto password = ChatPassword::read(m_policy.address);
    if (!password) {
        std::cerr << password.error().message.toStdString() << '\n';
        return;
    }
    takeAccount(
        {Message::Kind::Chat, {{QStringLiteral("address"), m_policy.address + u'/' + HelpRequest::newId()}},
            std::move(password.value())});
}

void HelpParts::takeAccount(const Message &message)
{
    auto words = HelpWords::read(m_folder, m_languages);
    if (!words) {
        std::cerr << words.error().message.toStdString() << '\n';
        return;
    }
    LinkSettings settings;
    settings.address = message.fields[QStringLiteral("address")].toString();
    settings.password = message.secret.copy();
    settings.server = m_policy.server;
    settings.otherServers = m_policy.otherServers;
    settings.port = quint16(m_policy.port);
    settings.certificates = m_policy.certificates;
    m_line.setAccount(std::move(settings));
    guard();
    m_help.offer(words.value());
}

// Without a guard nothing is ever said.
void HelpParts::guard()
{
    auto made = PiiGuard::make();
    if (!made) {
        std::cerr << made.error().message.toStdString() << '\n';
        return;
    }
    m_help.talk()->setCheck(
        [this, guard = std::move(made.value())](const QString &note, const QStringList &earlier) {
            const GuardedNote guarded = guard.check(note, {earlier, m_typed});
            return GuardedWords{guarded.text, !guarded.isClean(), !guarded.hasSecret()};
        });
}

void HelpParts::keep()
{
    QJsonObject kept = m_help.kept();
    QByteArray bytes = kept.isEmpty() ? QByteArray() : QJsonDocument(kept).toJson(QJsonDocument::Compact);
    if (bytes.size() > mostKept) {
        kept.remove(QStringLiteral("lines"));
        bytes = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    }
    const Secret talk =
        Secret::takeFrom({reinterpret_cast<unsigned char *>(bytes.data()), std::size_t(bytes.size())});
    m_keepAgain.stop();
    // what no line to a vault could ever take is not waited for
    if (!m_keeper || talk.size() > std::size_t(mostKept) || m_keeper(talk))
        return;
    m_help.talk()->wasNotKept();
    m_keepAgain.start(keepingAgain);
}

bool HelpParts::leave()
{
    m_help.cancel();
    m_help.talk()->stop();
    m_help.inPerson()->end();
    m_line.leave(goodbye);
    return true;
}

} // namespace alongside
