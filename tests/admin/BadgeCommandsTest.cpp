// SPDX-License-Identifier: GPL-3.0-or-later
#include "Answer.h"
#include "store/BadgeCode.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// Badges from the making of the issuer's key to the terminal that judges them.
class BadgeCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const Answer made =
            Answer::of({u"badge"_s, u"issuer"_s, u"council"_s, u"Central Council"_s, u"--key"_s, key()});
        QCOMPARE(made.status, 0);
        m_issuer = made.json.value(u"issuer").toObject();
    }

    void aBadgeCountsUntilItIsRevoked()
    {
        const Answer issued = issue({});
        QCOMPARE(issued.status, 0);
        const QString badge = issued.json.value(u"badge").toString();
        const Answer verified = Answer::of({u"badge"_s, u"verify"_s, badge, policy({})});
        QCOMPARE(verified.status, 0);
        QCOMPARE(verified.json.value(u"alias").toString(), u"Champion one"_s);
        const QString serial = Answer::of({u"badge"_s, u"revoke"_s, badge}).json.value(u"revoked").toString();
        QCOMPARE(serial, issued.json.value(u"serial").toString());
        const Answer revoked = Answer::of({u"badge"_s, u"verify"_s, badge, policy(serial)});
        QCOMPARE(revoked.status, 1);
        QCOMPARE(revoked.json.value(u"fault").toString(), u"revoked"_s);
    }

    void aBadgeIsItsChampionsAlone()
    {
        const QString badge = issue({}).json.value(u"badge").toString();
        const Answer other = Answer::of(
            {u"badge"_s, u"verify"_s, badge, policy({}), u"--address"_s, u"two@champions.example.org"_s});
        QCOMPARE(other.json.value(u"fault").toString(), u"somebody-else"_s);
    }

    void aShortCodeStandsForABadge()
    {
        const QString badge = issue({}).json.value(u"badge").toString();
        const Answer made = Answer::of({u"badge"_s, u"code"_s, badge});
        QCOMPARE(made.status, 0);
        const QJsonObject entry = made.json.value(u"entry").toObject();
        QCOMPARE(entry.value(u"badge").toString(), badge);
        QVERIFY(BadgeCode::matches(made.json.value(u"code").toString(), entry.value(u"code").toString()));
        QCOMPARE(Answer::of({u"badge"_s, u"code"_s, u"nonsense"_s}).status, 2);
        // a policy takes it
        QCOMPARE(Answer::of({u"badge"_s, u"verify"_s, badge, policy({}, QJsonArray{entry})}).status, 0);
    }

    void theKeyIsForOneUserAndNeverWrittenOver()
    {
        QCOMPARE(QFile::permissions(key()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(Answer::of({u"badge"_s, u"issuer"_s, u"a"_s, u"A"_s, u"--key"_s, key()}).status, 2);
        QVERIFY(QFile::setPermissions(key(), QFile::ReadOwner | QFile::ReadOther));
        const Answer open = issue({});
        QCOMPARE(open.status, 2);
        QVERIFY(open.complaint.contains(u"Others can read"));
    }

    void saysWhatIsWrongWithABadge()
    {
        QCOMPARE(issue({u"--role"_s, u"king"_s}).status, 2);
        QCOMPARE(issue({u"--days"_s, u"0"_s}).status, 2);
        QCOMPARE(issue({u"--check"_s, u"criminal record check"_s}).status, 2);
        QCOMPARE(
            Answer::of({u"badge"_s, u"verify"_s, u"nonsense"_s, policy({})}).json.value(u"fault").toString(),
            u"unreadable"_s);
    }

private:
    QString key() const { return m_folder->filePath(u"key"_s); }

    Answer issue(const QStringList &more) const
    {
        return Answer::of(
            QStringList{u"badge"_s, u"issue"_s, u"--key"_s, key(), u"--issuer"_s, u"council"_s,
                u"--address"_s, u"one@champions.example.org"_s, u"--alias"_s, u"Champion one"_s, u"--check"_s,
                u"criminal record check=2099-03-31"_s, u"--skill"_s, u"universal-credit"_s}
            + more);
    }
    QString policy(const QString &revoked, const QJsonArray &codes = {}) const
    {
        QJsonObject help{{u"issuers"_s, QJsonArray{m_issuer}}, {u"badges"_s, codes}};
        if (!revoked.isEmpty())
            help.insert(u"revoked"_s, QJsonArray{revoked});
        for (const char *folder : {"guides", "practice", "glossary"})
            QDir(m_folder->path()).mkpath(QLatin1String(folder));
        const auto at = [&](const QString &name) {
            return m_folder->filePath(name);
        };
        const QJsonObject policy{{u"place"_s, u"Central Library"_s}, {u"languages"_s, QJsonArray{u"en"_s}},
            {u"content"_s,
                QJsonObject{{u"guides"_s, at(u"guides"_s)}, {u"practice"_s, at(u"practice"_s)},
                    {u"glossary"_s, at(u"glossary"_s)}}},
            {u"panel"_s, QJsonObject{{u"width"_s, 531}, {u"height"_s, 299}}}, {u"theme"_s, u"light"_s},
            {u"help"_s, help}};
        QFile file(at(u"policy.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(policy).toJson()) <= 0)
            qFatal("The temporary folder cannot be written.");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QJsonObject m_issuer;
};

QTEST_GUILESS_MAIN(BadgeCommandsTest)
#include "BadgeCommandsTest.moc"
