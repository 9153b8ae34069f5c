// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/GlossaryReader.h"

#include "guides/Fields.h"

namespace alongside {

namespace {

const QString structureName = QStringLiteral("glossary.yaml");
using enum Fields::Need;

} // namespace

GlossaryReader::GlossaryReader(
    const QString &prefix, const QuestionGlossary::Opener &open, QList<Finding> &findings)
    : m_prefix(prefix)
    , m_open(open)
    , m_findings(findings)
{
}

Result<QuestionGlossary> GlossaryReader::read()
{
    const auto structure = m_open(structureName);
    if (!structure)
        return structure.error();
    readStructure(structure.value());
    const QStringList named = m_glossary.m_languages;
    m_glossary.m_languages.clear();
    for (const QString &language : named)
        readWords(language);
    if (m_glossary.m_languages.isEmpty())
        return Error{QStringLiteral("%1 has no words in any language.").arg(m_prefix + structureName)};
    return m_glossary;
}

void GlossaryReader::readStructure(const Document &document)
{
    Fields fields(document, m_prefix + structureName, m_findings, QString(), document.root());
    m_glossary.m_languages = fields.texts(QStringLiteral("languages"), Must);
    for (Fields &question : fields.maps(QStringLiteral("questions"), Must)) {
        QuestionGlossary::Entry entry;
        entry.id = question.id(QStringLiteral("id"), Must);
        entry.autocomplete = question.texts(QStringLiteral("autocomplete"), May);
        const QString kinds = QStringLiteral("kinds");
        for (const QString &kind : question.texts(kinds, May)) {
            if (const auto known = fromId<QuestionKind>(kind))
                entry.kinds += *known;
            else
                question.complain(kinds, QStringLiteral("\"%1\" is no kind of question.").arg(kind.left(60)));
        }
        question.refuseOthers();
        if (!entry.id.isEmpty())
            m_glossary.m_entries += entry;
    }
    fields.refuseOthers();
}

QString GlossaryReader::must(WordFile &file, const QString &key)
{
    const QString text = file.text(key);
    if (text.isEmpty())
        m_findings.append({Finding::Severity::Error, file.file(), 0, QString(), key,
            QStringLiteral("\"%1\" is missing: write its text.").arg(key)});
    return text;
}

void GlossaryReader::readWords(const QString &language)
{
    const QString name = language + QLatin1String(".yaml");
    const auto document = m_open(name);
    if (!document) {
        m_findings.append(
            {Finding::Severity::Error, m_prefix + name, 0, QString(), QString(), document.error().message});
        return;
    }
    WordFile file(document.value(), m_prefix + name);
    for (auto &entry : m_glossary.m_entries) {
        const QString at = QStringLiteral("questions.%1.").arg(entry.id);
        GlossaryWords words;
        for (const QString &label : file.list(at + QStringLiteral("labels")))
            words.labels += (label.startsWith(u'=') ? QStringLiteral("=") : QString()) + foldedPattern(label);
        words.what = must(file, at + QStringLiteral("what"));
        words.format = file.text(at + QStringLiteral("format"));
        words.where = file.text(at + QStringLiteral("where"));
        words.why = must(file, at + QStringLiteral("why"));
        entry.words.insert(language, words);
    }
    readMessages(language, file);
    readPages(language, file);
    m_findings += file.findings();
    m_glossary.m_languages += language;
}

void GlossaryReader::readMessages(const QString &language, WordFile &file)
{
    const QStringList &kinds = vocabulary<MessageKind>();
    for (int i = 0; i < kinds.size(); ++i) {
        const QString at = QStringLiteral("messages.%1.").arg(kinds[i]);
        MessageWords words;
        for (const QString &pattern : file.list(at + QStringLiteral("says")))
            words.says += foldedPattern(pattern);
        words.means = must(file, at + QStringLiteral("means"));
        words.doThis = must(file, at + QStringLiteral("do"));
        m_glossary.m_messages[language].insert(static_cast<MessageKind>(i), words);
    }
}

void GlossaryReader::readPages(const QString &language, WordFile &file)
{
    const auto read = [&](const QString &at) {
        return PageAdvice{must(file, at + QStringLiteral(".what")), must(file, at + QStringLiteral(".do"))};
    };
    for (const QString &kind : vocabulary<PageRole>()) {
        const PageRole role = *fromId<PageRole>(kind);
        if (role != PageRole::Unknown)
            m_glossary.m_pages[language].insert(role, read(QStringLiteral("pages.") + kind));
    }
    for (const QString &notice : vocabulary<PageNotice>())
        m_glossary.m_notices[language].insert(
            *fromId<PageNotice>(notice), read(QStringLiteral("notices.") + notice));
}

} // namespace alongside
