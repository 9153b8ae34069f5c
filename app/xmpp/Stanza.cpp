// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmpp/Stanza.h"

#include <QJsonDocument>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

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

QString attributeOf(const QXmlStreamReader &xml, const char *name, qsizetype longest)
{
    const auto value = xml.attributes().value(QLatin1String(name));
    return value.size() <= longest ? value.toString() : QString();
}

QJsonObject payloadIn(QXmlStreamReader &xml)
{
    const QByteArray json = xml.readElementText(QXmlStreamReader::SkipChildElements).toUtf8();
    return json.size() <= ChatMessage::longestPayload ? QJsonDocument::fromJson(json).object()
                                                      : QJsonObject();
}

// Sees the children of the stanza with this name; take reads each as a whole. False where it is no such
// stanza.
template <typename Begin, typename Take>
bool read(const QByteArray &stanza, const char *name, Begin begin, Take take)
{
    if (stanza.size() > Stanza::longest)
        return false;
    QXmlStreamReader xml(stanza);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String(name))
        return false;
    begin(xml);
    while (xml.readNextStartElement())
        take(xml);
    return !xml.hasError();
}

void takeChild(QXmlStreamReader &xml, ChatMessage &message)
{
    const auto space = xml.namespaceUri();
    if (xml.name() == u"body" && message.body.isEmpty())
        message.body =
            cut(fit(xml.readElementText(QXmlStreamReader::SkipChildElements)), ChatMessage::longestBody);
    else if (xml.name() == u"a" && space == ours && message.payload.isEmpty())
        message.payload = payloadIn(xml);
    else {
        if (space == receipts && xml.name() == u"request")
            message.wantsReceipt = true;
        else if (space == receipts && xml.name() == u"received")
            message.receiptFor = attributeOf(xml, "id", longestId);
        xml.skipCurrentElement();
    }
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

std::optional<QByteArray> Stanza::answer(const QByteArray &stanza)
{
    QString from;
    QString id;
    QString type;
    bool pinged = false;
    const bool whole = read(
        stanza, "iq",
        [&](const QXmlStreamReader &xml) {
            from = attributeOf(xml, "from", longestAddress);
            id = attributeOf(xml, "id", longestId);
            type = attributeOf(xml, "type", longestId);
        },
        [&](QXmlStreamReader &xml) {
            pinged |= xml.name() == u"ping" && xml.namespaceUri() == pings;
            xml.skipCurrentElement();
        });
    if (!whole || id.isEmpty() || (type != u"get" && type != u"set"))
        return std::nullopt;
    Writer writer(QStringLiteral("iq"));
    writer.attribute(QStringLiteral("to"), from);
    writer.attribute(QStringLiteral("id"), id);
    writer.attribute(QStringLiteral("type"), pinged ? QStringLiteral("result") : QStringLiteral("error"));
    if (!pinged)
        writer.refusal();
    return writer.text();
}

std::optional<ChatMessage> Stanza::message(const QByteArray &stanza)
{
    ChatMessage message;
    bool forPeople = true;
    const bool whole = read(
        stanza, "message",
        [&](const QXmlStreamReader &xml) {
            message.from = attributeOf(xml, "from", longestAddress);
            message.to = attributeOf(xml, "to", longestAddress);
            message.id = attributeOf(xml, "id", longestId);
            const QString type = attributeOf(xml, "type", longestId);
            message.bounced = type == u"error";
            forPeople = type != u"groupchat" && type != u"headline";
        },
        [&](QXmlStreamReader &xml) { takeChild(xml, message); });
    if (!whole || !forPeople || message.from.isEmpty())
        return std::nullopt;
    if (message.bounced) // it says again what was sent
        return ChatMessage{message.from, message.to, message.id, {}, {}, false, {}, true};
    return message;
}

std::optional<Presence> Stanza::presence(const QByteArray &stanza)
{
    Presence presence;
    QString type;
    const bool whole = read(
        stanza, "presence",
        [&](const QXmlStreamReader &xml) {
            presence.from = attributeOf(xml, "from", longestAddress);
            presence.to = attributeOf(xml, "to", longestAddress);
            type = attributeOf(xml, "type", longestId);
        },
        [&](QXmlStreamReader &xml) {
            if (xml.name() == u"a" && xml.namespaceUri() == ours && presence.payload.isEmpty())
                presence.payload = payloadIn(xml);
            else
                xml.skipCurrentElement();
        });
    // subscriptions are the server's business: its groups say who sees whom
    if (!whole || presence.from.isEmpty() || !(type.isEmpty() || type == u"unavailable"))
        return std::nullopt;
    presence.available = type.isEmpty();
    return presence;
}

} // namespace alongside
