// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmpp/Stanza.h"

#include <QJsonDocument>
#include <QXmlStreamWriter>

#include <strophe.h>

namespace alongside {

namespace {

const QString ours = QStringLiteral("urn:alongside:help:1");
const QString receipts = QStringLiteral("urn:xmpp:receipts");
const QString pings = QStringLiteral("urn:xmpp:ping");
constexpr qsizetype longestAddress = 3071; // RFC 7622, 3.1
constexpr qsizetype longestId = 200;

// XML 1.0 has no place for most control characters and for halves of surrogate pairs (2.2).
QString fit(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            kept += c;
            kept += text.at(++i);
        } else if (!c.isSurrogate() && (c >= u' ' || c == u'\n' || c == u'\t') && c.unicode() < 0xfffe) {
            kept += c;
        }
    }
    return kept;
}

QString cut(QString text, qsizetype longest)
{
    if (text.size() > longest)
        text.truncate(text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    return text;
}

/// Writes one stanza.
class Writer {
public:
    explicit Writer(const QString &name)
        : m_xml(&m_text)
    {
        m_xml.writeStartElement(name);
    }

    void attribute(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_xml.writeAttribute(name, fit(value));
    }
    // namespaces are written as they stand: a stream knows no prefixes
    void child(const QString &name, const QString &space, const QString &id = {}, const QString &words = {})
    {
        m_xml.writeStartElement(name);
        attribute(QStringLiteral("xmlns"), space);
        attribute(QStringLiteral("id"), id);
        m_xml.writeCharacters(fit(words));
        m_xml.writeEndElement();
    }
    void refusal()
    {
        m_xml.writeStartElement(QStringLiteral("error"));
        attribute(QStringLiteral("type"), QStringLiteral("cancel"));
        child(QStringLiteral("service-unavailable"), QStringLiteral("urn:ietf:params:xml:ns:xmpp-stanzas"));
        m_xml.writeEndElement();
    }
    void payload(const QJsonObject &payload)
    {
        const QByteArray json = QJsonDocument(payload).toJson(QJsonDocument::Compact);
        if (!payload.isEmpty() && json.size() <= ChatMessage::longestPayload)
            child(QStringLiteral("a"), ours, {}, QString::fromUtf8(json));
    }
    QByteArray text()
    {
        m_xml.writeEndElement();
        return m_text;
    }

private:
    QByteArray m_text;
    QXmlStreamWriter m_xml;
};

QByteArrayView viewOf(const char *text)
{
    return QByteArrayView(text, text ? qsizetype(qstrlen(text)) : 0);
}

bool isCalled(xmpp_stanza_t *stanza, QByteArrayView name)
{
    return viewOf(xmpp_stanza_get_name(stanza)) == name;
}

bool isCalled(xmpp_stanza_t *stanza, QByteArrayView name, const QString &space)
{
    return isCalled(stanza, name) && viewOf(xmpp_stanza_get_ns(stanza)) == space.toUtf8();
}

QString attributeOf(xmpp_stanza_t *stanza, const char *name, qsizetype longest)
{
    const QByteArrayView value = viewOf(xmpp_stanza_get_attribute(stanza, name));
    const QString text = QString::fromUtf8(value);
    return text.size() <= longest ? text : QString();
}

// Its own, without that of its children.
QByteArray textOf(xmpp_stanza_t *stanza)
{
    char *text = xmpp_stanza_get_text(stanza);
    const QByteArray copy(text);
    xmpp_free(xmpp_stanza_get_context(stanza), text);
    return copy;
}

QJsonObject payloadOf(xmpp_stanza_t *stanza)
{
    const QByteArray json = textOf(stanza);
    return json.size() <= ChatMessage::longestPayload ? QJsonDocument::fromJson(json).object()
                                                      : QJsonObject();
}

template <typename Take>
void eachChild(xmpp_stanza_t *stanza, Take take)
{
    for (auto *child = xmpp_stanza_get_children(stanza); child; child = xmpp_stanza_get_next(child)) {
        if (xmpp_stanza_is_tag(child))
            take(child);
    }
}

void takeChild(xmpp_stanza_t *child, ChatMessage &message)
{
    if (isCalled(child, "body") && message.body.isEmpty())
        message.body = cut(fit(QString::fromUtf8(textOf(child))), ChatMessage::longestBody);
    else if (isCalled(child, "a", ours) && message.payload.isEmpty())
        message.payload = payloadOf(child);
    else if (isCalled(child, "request", receipts))
        message.wantsReceipt = true;
    else if (isCalled(child, "received", receipts))
        message.receiptFor = attributeOf(child, "id", longestId);
}

} // namespace

QByteArray Stanza::text(const ChatMessage &message)
{
    Writer writer(QStringLiteral("message"));
    writer.attribute(QStringLiteral("to"), message.to);
    writer.attribute(QStringLiteral("id"), message.id);
    writer.attribute(QStringLiteral("type"), QStringLiteral("chat"));
    if (!message.body.isEmpty())
        writer.child(QStringLiteral("body"), {}, {}, cut(message.body, ChatMessage::longestBody));
    writer.payload(message.payload);
    if (message.wantsReceipt)
        writer.child(QStringLiteral("request"), receipts);
    if (!message.receiptFor.isEmpty())
        writer.child(QStringLiteral("received"), receipts, message.receiptFor);
    // nobody is to keep a copy (XEP-0334): what is said is gone with the visit
    writer.child(QStringLiteral("no-store"), QStringLiteral("urn:xmpp:hints"));
    writer.child(QStringLiteral("no-copy"), QStringLiteral("urn:xmpp:hints"));
    return writer.text();
}

QByteArray Stanza::text(const Presence &presence)
{
    Writer writer(QStringLiteral("presence"));
    writer.attribute(QStringLiteral("to"), presence.to);
    if (!presence.available)
        writer.attribute(QStringLiteral("type"), QStringLiteral("unavailable"));
    writer.payload(presence.payload);
    return writer.text();
}

QByteArray Stanza::ping(const QString &id)
{
    Writer writer(QStringLiteral("iq"));
    writer.attribute(QStringLiteral("id"), id);
    writer.attribute(QStringLiteral("type"), QStringLiteral("get"));
    writer.child(QStringLiteral("ping"), pings);
    return writer.text();
}

std::optional<QByteArray> Stanza::answer(xmpp_stanza_t *stanza)
{
    const QString id = attributeOf(stanza, "id", longestId);
    const QString type = attributeOf(stanza, "type", longestId);
    if (!isCalled(stanza, "iq") || id.isEmpty() || (type != u"get" && type != u"set"))
        return std::nullopt;
    bool pinged = false;
    eachChild(stanza, [&](xmpp_stanza_t *child) { pinged |= isCalled(child, "ping", pings); });
    Writer writer(QStringLiteral("iq"));
    writer.attribute(QStringLiteral("to"), attributeOf(stanza, "from", longestAddress));
    writer.attribute(QStringLiteral("id"), id);
    writer.attribute(QStringLiteral("type"), pinged ? QStringLiteral("result") : QStringLiteral("error"));
    if (!pinged)
        writer.refusal();
    return writer.text();
}

std::optional<ChatMessage> Stanza::message(xmpp_stanza_t *stanza)
{
    ChatMessage message;
    message.from = attributeOf(stanza, "from", longestAddress);
    message.to = attributeOf(stanza, "to", longestAddress);
    message.id = attributeOf(stanza, "id", longestId);
    const QString type = attributeOf(stanza, "type", longestId);
    const bool forPeople = type != u"groupchat" && type != u"headline";
    if (!isCalled(stanza, "message") || !forPeople || message.from.isEmpty())
        return std::nullopt;
    message.bounced = type == u"error";
    if (!message.bounced) // else it says again what was sent
        eachChild(stanza, [&](xmpp_stanza_t *child) { takeChild(child, message); });
    return message;
}

std::optional<Presence> Stanza::presence(xmpp_stanza_t *stanza)
{
    Presence presence;
    presence.from = attributeOf(stanza, "from", longestAddress);
    presence.to = attributeOf(stanza, "to", longestAddress);
    const QString type = attributeOf(stanza, "type", longestId);
    // subscriptions are the server's business: its groups say who sees whom
    if (!isCalled(stanza, "presence") || presence.from.isEmpty()
        || !(type.isEmpty() || type == u"unavailable"))
        return std::nullopt;
    presence.available = type.isEmpty();
    eachChild(stanza, [&](xmpp_stanza_t *child) {
        if (isCalled(child, "a", ours) && presence.payload.isEmpty())
            presence.payload = payloadOf(child);
    });
    return presence;
}

} // namespace alongside
