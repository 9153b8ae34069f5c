// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/ComingBack.h"

#include "programs/session/DisplaySettings.h"
#include "programs/session/RefusalWords.h"
#include "programs/session/VisitLine.h"
#include "store/ResumeCode.h"

namespace alongside {

namespace {

using namespace std::chrono_literals;

// What is typed is on the screen anyway; from here on it lies in locked memory only.
Secret secretOf(const QString &text)
{
    QByteArray bytes = text.left(64).toUtf8();
    return Secret::takeFrom({reinterpret_cast<unsigned char *>(bytes.data()), std::size_t(bytes.size())});
}

} // namespace

ComingBack::ComingBack(VisitLine &line, const DisplaySettings &settings, QObject *parent)
    : QObject(parent)
    , m_line(line)
{
    connect(&settings, &DisplaySettings::languageChanged, this, [this] {
        m_trouble.clear();
        Q_EMIT changed();
    });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ComingBack::countDown);
}

QString ComingBack::mistake(const QString &text) const
{
    const auto read = ResumeCode::read(secretOf(text));
    const auto *mistake = std::get_if<ResumeCode::Mistake>(&read);
    if (!mistake)
        return {};
    switch (*mistake) {
    case ResumeCode::Mistake::TooShort:
        return {};
    case ResumeCode::Mistake::TooLong:
        return tr("These are more signs than a code has. A code has 17.");
    case ResumeCode::Mistake::NotACharacter:
        return tr("A code has only letters and figures.");
    case ResumeCode::Mistake::CheckFails:
        break;
    }
    return tr("One of the signs is not right. Compare them with your slip, one by one.");
}

void ComingBack::tryCode(const QString &text)
{
    ask({Message::Kind::ComeBack, {}, secretOf(text)});
}

void ComingBack::tryPictures(const QVariantList &given, const QVariantList &chosen)
{
    const QVariantList all = given + chosen;
    Secret pictures(std::size_t(all.size()));
    for (qsizetype i = 0; i < all.size(); ++i)
        pictures.data()[i] = static_cast<unsigned char>(all[i].toInt());
    ask({Message::Kind::ComeBackByPictures, {}, std::move(pictures)});
}

void ComingBack::fail()
{
    m_trouble = RefusalWords::forComingBack(Message::Refusal::Trouble, false);
    Q_EMIT changed();
}

void ComingBack::forgive()
{
    m_staffNeeded = false;
    m_wait = 0;
    m_trouble.clear();
    Q_EMIT changed();
}

void ComingBack::ask(Message message)
{
    if (m_busy || m_wait > 0)
        return;
    m_busy = true;
    m_trouble.clear();
    Q_EMIT changed();
    const bool byPictures = message.kind == Message::Kind::ComeBackByPictures;
    m_line.ask(message, [this, byPictures](const Message &answer) { take(answer, byPictures); });
}

void ComingBack::take(const Message &answer, bool byPictures)
{
    m_busy = false;
    if (answer.kind == Message::Kind::Visit) {
        forgive();
        Q_EMIT granted(answer);
        return;
    }
    const Message::Refusal why = RefusalWords::in(answer);
    m_trouble = RefusalWords::forComingBack(why, byPictures);
    m_staffNeeded = why == Message::Refusal::StaffNeeded;
    m_wait = int(answer.fields[QStringLiteral("wait")].toInteger());
    if (m_wait > 0)
        m_second.start();
    Q_EMIT changed();
}

void ComingBack::countDown()
{
    m_wait = std::max(0, m_wait - 1);
    if (m_wait == 0)
        m_second.stop();
    Q_EMIT changed();
}

} // namespace alongside
