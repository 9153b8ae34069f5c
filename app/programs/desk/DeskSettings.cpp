// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/DeskSettings.h"

#include "base/Document.h"
#include "base/JsonTexts.h"
#include "trust/SignedText.h"
#include "xmpp/Address.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int usualPort = 5222;
constexpr qreal usualScale = 0.82; // at a desk, with a mouse
constexpr auto agreedKey = "agreed";

} // namespace

DeskSettings::DeskSettings(const QString &path, const QString &operatorPath, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_own(read(path))
    , m_operators(read(operatorPath))
{
}

QJsonObject DeskSettings::read(const QString &path)
{
    if (path.isEmpty() || !QFileInfo::exists(path))
        return {};
    const auto document = Document::read(path);
    if (!document)
        m_fault = document.error().message;
    return document ? document->root().toObject() : QJsonObject();
}

QJsonValue DeskSettings::value(const char *key) const
{
    const QLatin1String name(key);
    return m_own.contains(name) ? m_own.value(name) : m_operators.value(name);
}

QString DeskSettings::server() const
{
    const QJsonValue set = value("server");
    QString names = set.isString() ? set.toString() : textsIn(set).join(u' ');
    return names.replace(u',', u' ').simplified();
}

int DeskSettings::port() const
{
    return value("port").toInt(usualPort);
}

QStringList DeskSettings::staff() const
{
    QStringList accounts;
    for (const QString &address : textsIn(value("staff")))
        accounts.append(accountOf(address));
    return accounts;
}

QList<BadgeIssuer> DeskSettings::issuers() const
{
    QList<BadgeIssuer> issuers;
    for (const QJsonValue each : value("issuers").toArray())
        issuers.append({each[u"id"].toString(), each[u"name"].toString(),
            QByteArray::fromBase64(each[u"key"].toString().toLatin1(), QByteArray::Base64UrlEncoding)});
    return issuers;
}

QStringList DeskSettings::revoked() const
{
    return textsIn(value("revoked"));
}

// Of one's own badge nothing is to be proven: terminals do that.
QStringList DeskSettings::texts(const char *key) const
{
    const QStringList set = textsIn(value(key));
    return set.isEmpty() ? textsIn(SignedText::unproven(badge()).value(QLatin1String(key))) : set;
}

QString DeskSettings::alias() const
{
    const QString set = text("alias");
    const QString claimed = SignedText::unproven(badge()).value(u"alias").toString();
    return !set.isEmpty() ? set : !claimed.isEmpty() ? claimed : address().section(u'@', 0, 0);
}

int DeskSettings::agreed() const
{
    const QJsonObject all = value(agreedKey).toObject();
    return std::max(all.value(address()).toInt(), SignedText::unproven(badge()).value(u"guidelines").toInt());
}

QString DeskSettings::language() const
{
    const QString set = text("language");
    return set.isEmpty() ? u"en"_s : set;
}

QString DeskSettings::theme() const
{
    const QString set = text("theme");
    return set == u"dark" || set == u"contrast" ? set : u"light"_s;
}

qreal DeskSettings::textScale() const
{
    return std::clamp(value("text").toDouble(usualScale), 0.7, 1.75);
}

void DeskSettings::setAccount(const QString &address, const QString &server, bool keepPassword)
{
    const QJsonObject before = m_own;
    m_own.insert(u"address"_s, address);
    if (server.isEmpty())
        m_own.remove(u"server"_s);
    else
        m_own.insert(u"server"_s, server);
    m_own.insert(u"keep-password"_s, keepPassword);
    if (m_own == before)
        return;
    write();
    Q_EMIT changed();
}

void DeskSettings::agree(int version)
{
    QJsonObject all = value(agreedKey).toObject();
    all.insert(address(), version);
    set(agreedKey, all);
}

void DeskSettings::setTalking(bool talking)
{
    if (talking == isTalking())
        return;
    m_own.insert(u"talking"_s, talking);
    write();
}

void DeskSettings::set(const char *key, const QJsonValue &value)
{
    const QLatin1String name(key);
    if (m_own.value(name) == value)
        return;
    m_own.insert(name, value);
    write();
    Q_EMIT changed();
}

void DeskSettings::write()
{
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return;
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(m_own).toJson());
        file.commit();
    }
}

} // namespace alongside
