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
    std::vector<WordFile> files;
    for (const QString &language : named)
        open(language, files);
    // What is glue must be known in every language before labels are compared without it.
    for (WordFile &file : files)
        m_glossary.m_labels.addGlue(file.list(QStringLiteral("matching.glue")));
    for (size_t i = 0; i < files.size(); ++i)
        readWords(m_glossary.m_languages[static_cast<int>(i)], files[i]);
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
        QuestionLabels::Traits traits;
        traits.autocomplete = question.texts(QStringLiteral("autocomplete"), May);
        const QString whose = question.text(QStringLiteral("whose"), May);
        traits.anybody = whose == u"anybody";
        if (!whose.isEmpty() && !traits.anybody)
            question.complain(QStringLiteral("whose"), QStringLiteral("It can only be \"anybody\"."));
        const QString rank = question.text(QStringLiteral("rank"), May);
        traits.last = rank == u"last";
        if (!rank.isEmpty() && !traits.last)
            question.complain(QStringLiteral("rank"), QStringLiteral("It can only be \"last\"."));
        const QString kinds = QStringLiteral("kinds");
        for (const QString &kind : question.texts(kinds, May)) {
            if (const auto known = fromId<QuestionKind>(kind))
                traits.kinds += *known;
            else
                question.complain(kinds, QStringLiteral("\"%1\" is no kind of question.").arg(kind.left(60)));
        }
        question.refuseOthers();
        if (entry.id.isEmpty())
            continue;
        m_glossary.m_entries += entry;
        m_glossary.m_labels.add(traits);
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

void GlossaryReader::open(const QString &language, std::vector<WordFile> &files)
{
    const QString name = m_prefix + language + QLatin1String(".yaml");
    const auto document = m_open(language + QLatin1String(".yaml"));
    if (!document) {
        m_findings.append(
            {Finding::Severity::Error, name, 0, QString(), QString(), document.error().message});
        return;
    }
    files.emplace_back(document.value(), name);
    m_glossary.m_languages += language;
}

void GlossaryReader::readWords(const QString &language, WordFile &file)
{
    QuestionLabels &labels = m_glossary.m_labels;
    each(file, QStringLiteral("matching.others"), [&](auto words) { return labels.addOther(words); });
    each(file, QStringLiteral("matching.elsewhere"), [&](auto words) { return labels.addElsewhere(words); });
    each(file, QStringLiteral("matching.vague"), [&](auto words) { return labels.addVague(words); });
    for (int i = 0; i < m_glossary.m_entries.size(); ++i) {
        auto &entry = m_glossary.m_entries[i];
        const QString at = QStringLiteral("questions.%1.").arg(entry.id);
        each(file, at + QStringLiteral("labels"), [&](auto words) { return labels.addLabel(i, words); });
        each(file, at + QStringLiteral("not"), [&](auto words) { return labels.addNot(i, words); });
        each(file, at + QStringLiteral("hints"), [&](auto words) { return labels.addHint(i, words); });
        GlossaryWords words;
        words.what = must(file, at + QStringLiteral("what"));
        words.format = file.text(at + QStringLiteral("format"));
        words.where = file.text(at + QStringLiteral("where"));
        words.why = must(file, at + QStringLiteral("why"));
        entry.words.insert(language, words);
    }
    readMessages(language, file);
    readPages(language, file);
    m_findings += file.findings();
}

/// Gives each text of a list to add, and complains of those that it does not take.
void GlossaryReader::each(WordFile &file, const QString &key, const std::function<bool(const QString &)> &add)
{
    for (const QString &words : file.list(key)) {
        if (!add(words))
            m_findings.append({Finding::Severity::Error, file.file(), file.line(key), QString(), key,
                QStringLiteral(
                    "\"%1\" cannot be looked for: begin and end it with a word, and use no * after "
                    "\"=\".")
                    .arg(words.left(60))});
    }
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
