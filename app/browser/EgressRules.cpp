// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/EgressRules.h"

#include <QRandomGenerator>

#include <array>

namespace alongside {

namespace {

constexpr int securePort = 443;
constexpr qsizetype mostTroubles = 500; // a page may ask for any number of hosts

QString secret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

// In a time that does not tell how much was right.
bool isSame(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference |= one.at(i) ^ other.at(i);
    return difference == 0;
}

} // namespace

EgressRules::EgressRules()
    : m_user(QStringLiteral("alongside"))
    , m_password(secret())
    , m_anySecureUntil(0)
{
}

bool EgressRules::isProof(const QByteArray &value) const
{
    return isSame(value, "Basic " + (m_user + u':' + m_password).toLatin1().toBase64());
}

void EgressRules::setList(AllowList list)
{
    const QMutexLocker lock(&m_lock);
    m_list = std::move(list);
}

void EgressRules::setAnySecureUntil(QDeadlineTimer until)
{
    const QMutexLocker lock(&m_lock);
    m_anySecureUntil = until;
}

bool EgressRules::allows(const QString &host, int port) const
{
    const QMutexLocker lock(&m_lock);
    return m_list.allowsLine(host, port)
        || (port == securePort && !m_anySecureUntil.hasExpired() && !AllowList::isLoopback(host));
}

void EgressRules::passed(const QString &host)
{
    const QMutexLocker lock(&m_lock);
    ++m_counts.passed;
    m_troubles.remove(host);
}

void EgressRules::failed(const QString &host, EgressTrouble trouble)
{
    const QMutexLocker lock(&m_lock);
    if (trouble == EgressTrouble::Refused)
        ++m_counts.refused;
    if (m_troubles.size() >= mostTroubles)
        m_troubles.clear();
    m_troubles.insert(host, trouble);
}

void EgressRules::unproven()
{
    const QMutexLocker lock(&m_lock);
    ++m_counts.unproven;
}

EgressCounts EgressRules::counts() const
{
    const QMutexLocker lock(&m_lock);
    return m_counts;
}

EgressTrouble EgressRules::troubleWith(const QString &host) const
{
    const QMutexLocker lock(&m_lock);
    return m_troubles.value(host, EgressTrouble::None);
}

} // namespace alongside
