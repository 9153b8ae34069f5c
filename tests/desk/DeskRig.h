// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Kiosk.h"
#include "fakes/Exchange.h"
#include "fakes/FakeClock.h"
#include "programs/desk/parts.h"

#include <QTemporaryDir>
#include <QtTest>

namespace alongside {

using namespace Qt::Literals::StringLiterals;

/// A champion, with a line in the exchange and settings of their own.
struct Champion {
    Champion(Exchange &exchange, const Clock &clock, const DeskContent &content, const QString &name,
        const QByteArray &issuer = {})
        : transport(exchange, name + u"@champions.test/desk"_s)
        , settings(folder.filePath(u"desk.json"_s), operatorsFile(folder, issuer))
        , desk(DeskContext{transport, clock, content, settings})
    {
        settings.setAccount(name + u"@champions.test"_s, {}, false);
    }

    static QString operatorsFile(const QTemporaryDir &folder, const QByteArray &issuer)
    {
        const QByteArray key =
            issuer.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QFile file(folder.filePath(u"defaults.json"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(
                R"({"staff": ["two@champions.test"], "languages": ["en", "cy"], "issuers": [{"id": "council",
                "name": "Central Council", "key": ")"
                + key + R"("}]})");
        return file.fileName();
    }

    void begin()
    {
        desk.agree();
        desk.setAvailable(true);
    }
    DeskTalk &talk(int place = 0) { return *qobject_cast<DeskTalk *>(desk.talks().at(place)); }
    QVariantMap card(int place = 0) { return desk.waiting().at(place).toMap(); }

    QTemporaryDir folder;
    MemoryTransport transport;
    DeskSettings settings;
    Desk desk;
};

/// A champion at their desk, a terminal, and where a test wants one a colleague: all in memory.
class DeskRig {
protected:
    static inline const QString guideId = u"universal-credit"_s;
    static constexpr int step = 1; ///< "where-you-live", which has a question

    /// Once for all tests.
    void prepare()
    {
        auto content = readContent(QStringLiteral(SOURCE_DIR "/resources"));
        QVERIFY2(content, qPrintable(content ? QString() : content.error().message));
        m_content = std::make_unique<DeskContent>(std::move(content.value()));
    }

    void start()
    {
        m_exchange = std::make_unique<Exchange>();
        m_one = std::make_unique<Champion>(*m_exchange, m_clock, *m_content, u"one"_s);
        m_line = std::make_unique<MemoryTransport>(*m_exchange, u"one@kiosks.test/visit"_s);
        m_kiosk = std::make_unique<Kiosk>(*m_line, m_clock);
    }

    void stop()
    {
        m_kiosk.reset();
        m_line.reset();
        m_two.reset();
        m_one.reset();
    }

    void talk(const QString &language = u"en"_s)
    {
        m_one->begin();
        m_kiosk->ask(guideId, language);
        m_exchange->deliver();
        m_one->desk.offerNext();
        m_exchange->deliver();
        QCOMPARE(m_one->desk.talks().size(), 1);
    }

    void share()
    {
        m_kiosk->agree({true, true, true});
        m_kiosk->at(place());
        m_exchange->deliver();
    }

    PagePlace place() const
    {
        const Guide &guide = *m_content->guides.find(guideId);
        PagePlace place(guide, step);
        place.page = PageRole::Question;
        place.error = MessageKind::Missing;
        const QuestionName name = QuestionName::ofGuide(guide.steps.at(step), 0);
        place.question = name;
        place.all = {{name, QuestionState::Error}};
        return place;
    }

    static QStringList words(DeskTalk &talk, const QString &kind)
    {
        QStringList found;
        const QHash<int, QByteArray> roles = talk.notes()->roleNames();
        for (int row = 0; row < talk.notes()->rowCount(); ++row) {
            const QModelIndex index = talk.notes()->index(row, 0);
            if (index.data(roles.key("kind")) == kind)
                found.append(index.data(roles.key("words")).toString());
        }
        return found;
    }

    static bool arrived(DeskTalk &talk)
    {
        const int role = talk.notes()->roleNames().key("arrived");
        return talk.notes()->index(talk.notes()->rowCount() - 1, 0).data(role).toBool();
    }

    FakeClock m_clock;
    std::unique_ptr<DeskContent> m_content;
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<Champion> m_one;
    std::unique_ptr<Champion> m_two;
    std::unique_ptr<MemoryTransport> m_line;
    std::unique_ptr<Kiosk> m_kiosk;
};

} // namespace alongside
