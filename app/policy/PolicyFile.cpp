// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/PolicyFile.h"

#include "base/Document.h"
#include "policy/HelpSection.h"
#include "policy/LiveSection.h"
#include "policy/SchemaCheck.h"
#include "policy/VisitSection.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace alongside {

namespace {

constexpr Document::Limits policyLimits{64 * 1024, 16, 1000};

QJsonObject schema()
{
    QFile file(QStringLiteral(":/policy/policy.schema.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Policy::Theme themeNamed(const QString &name)
{
    if (name == u"dark")
        return Policy::Theme::Dark;
    return name == u"high-contrast" ? Policy::Theme::HighContrast : Policy::Theme::Light;
}

QString runtimeFolder(const QString &written)
{
    const QString user = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (written.isEmpty() && !user.isEmpty())
        return QDir::cleanPath(user + QStringLiteral("/alongside"));
    return written.isEmpty() ? QString() : QDir::cleanPath(written);
}

/// One reading: collects findings while it turns the document into values.
class Reader {
public:
    Reader(const Document &document, const QString &path, const QString &contentRoot)
        : m_document(document)
        , m_root(document.root().toObject())
        , m_path(path)
        , m_contentRoot(contentRoot)
    {
    }

    PolicyReading read()
    {
        const QList<SchemaCheck::Mistake> mistakes = SchemaCheck(schema()).mistakes(m_document.root());
        for (const SchemaCheck::Mistake &mistake : mistakes)
            note(mistake.pointer, mistake.message);

        Policy policy;
        policy.place = m_root.value(u"place").toString().simplified();
        policy.languages = languages();
        policy.guidesFolder = folder(u"guides");
        policy.practiceFolder = folder(u"practice");
        policy.glossaryFolder = folder(u"glossary");
        policy.championsFolder = QDir(m_contentRoot).absoluteFilePath(QStringLiteral("champions"));
        const QJsonValue panel = m_root.value(u"panel");
        policy.panelSize = {panel[u"width"].toDouble(), panel[u"height"].toDouble()};
        policy.theme = themeNamed(m_root.value(u"theme").toString());
        const QJsonValue saving = m_root.value(u"saving");
        policy.savingFolder = saving[u"folder"].toString();
        policy.savingDays = saving[u"days"].toInt(policy.savingDays);
        policy.pictureDays = pictureDays(saving, policy);
        policy.visit = VisitSection::read(m_root.value(u"visit").toObject(),
            [this](const QString &pointer, const QString &message) { note(pointer, message); });
        policy.live = LiveSection::read(m_root.value(u"live").toObject());
        policy.help = HelpSection::read(m_root.value(u"help").toObject(),
            [this](const QString &pointer, const QString &message) { note(pointer, message); });
        policy.staffCode = m_root.value(u"staffCode").toString();
        policy.printer = m_root.value(u"printer").toString();
        policy.spare = m_root.value(u"spare").toBool(true);
        policy.runtimeFolder = runtimeFolder(m_root.value(u"runtime").toString());

        std::stable_sort(m_findings.begin(), m_findings.end(),
            [](const Finding &a, const Finding &b) { return a.line < b.line; });
        if (m_findings.isEmpty())
            return {policy, {}};
        return {std::nullopt, m_findings};
    }

private:
    QStringList languages()
    {
        QStringList codes;
        const QJsonArray list = m_root.value(u"languages").toArray();
        for (int i = 0; i < list.size(); ++i) {
            const QString code = list[i].toString();
            codes.append(code);
            // The schema has already complained of what cannot be a code.
            if (code.size() >= 2 && code.size() <= 3 && QLocale(code).language() == QLocale::C)
                note(QStringLiteral("/languages/%1").arg(i),
                    QStringLiteral(
                        "\"%1\" is not the code of a language; English is \"en\", Welsh is \"cy\".")
                        .arg(code));
        }
        return codes;
    }

    QString folder(QStringView name)
    {
        const QString written = m_root.value(u"content")[name].toString();
        const QString path = QDir::cleanPath(QDir(m_contentRoot).absoluteFilePath(written));
        if (!written.isEmpty() && !QDir(path).exists())
            note(QStringLiteral("/content/%1").arg(name),
                QStringLiteral("The folder %1 does not exist; create it or name another.").arg(path));
        return path;
    }

    // pictures are weaker than a code, so what they open never lasts longer
    int pictureDays(const QJsonValue &saving, const Policy &policy)
    {
        const int days = saving[u"pictureDays"].toInt(std::min(policy.pictureDays, policy.savingDays));
        if (days > policy.savingDays)
            note(QStringLiteral("/saving/pictureDays"),
                QStringLiteral("Pictures would open a place for %1 days, but a place lasts %2; make the "
                               "first number smaller or equal.")
                    .arg(days)
                    .arg(policy.savingDays));
        return days;
    }

    void note(const QString &pointer, const QString &message)
    {
        m_findings.append(
            {Finding::Severity::Error, m_path, lineOf(pointer), QString(), pointer.mid(1), message});
    }

    int lineOf(const QString &pointer) const
    {
        const int line = m_document.line(pointer);
        return line > 0 ? line : m_document.line(pointer.left(pointer.lastIndexOf(u'/')));
    }

    const Document &m_document;
    QJsonObject m_root;
    QString m_path;
    QString m_contentRoot;
    QList<Finding> m_findings;
};

} // namespace

PolicyReading PolicyFile::read(const QString &path, const QString &contentRoot)
{
    const Result<Document> document = Document::read(path, policyLimits);
    if (!document) {
        Finding finding{
            Finding::Severity::Error, path, document.error().line, {}, {}, document.error().message};
        return {std::nullopt, {finding}};
    }
    return Reader(document.value(), path, contentRoot).read();
}

} // namespace alongside
