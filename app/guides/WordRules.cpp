// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/GuideLinter.h"
#include "guides/Markdown.h"
#include "guides/Readability.h"

namespace alongside {

namespace {

constexpr int longSentence = 25; ///< Words; the GOV.UK style guide asks to keep below this.
constexpr int oldestReadingAge = 13;

Finding finding(Finding::Severity severity, const WordFile &file, const QString &key, const QString &message)
{
    const QString step = key.startsWith(QLatin1String("steps.")) ? key.section(u'.', 1, 1) : QString();
    return {severity, file.file(), file.line(key), step, key, message};
}

/// Texts that are read to people; the rest is there to be compared with pages and searches.
bool isRead(const QString &key)
{
    const QString last = key.section(u'.', -1);
    return last != u"says" && last != u"headings" && last != u"also" && last != u"search";
}

/// Each text of the first language stands in every other one.
class Translated : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &) const override
    {
        QList<Finding> findings;
        const QString first = loaded.guide.languages.first();
        const WordFile source = loaded.wordFiles.value(first);
        for (const QString &language : loaded.guide.languages.mid(1)) {
            const WordFile target = loaded.wordFiles.value(language);
            compare(source, target, QStringLiteral("\"%1\" is not translated."), findings);
            compare(target, source, QStringLiteral("Another language has \"%1\" and this one has not."),
                findings);
        }
        return findings;
    }

    static void compare(
        const WordFile &source, const WordFile &target, const QString &sentence, QList<Finding> &findings)
    {
        for (const QString &key : source.entries().keys()) {
            if (!target.has(key) && !key.endsWith(QLatin1String(".also")))
                findings += finding(Finding::Severity::Warning, target, key, sentence.arg(key));
        }
    }
};

/// No pictures, HTML, links or tables.
class PlainMarkdown : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &) const override
    {
        QList<Finding> findings;
        for (const WordFile &file : loaded.wordFiles) {
            for (auto entry = file.entries().begin(); entry != file.entries().end(); ++entry) {
                for (const QString &problem : Markdown::problems(entry->texts.join(u'\n')))
                    findings += finding(Finding::Severity::Error, file, entry.key(), problem);
            }
        }
        return findings;
    }
};

/// Sentences that one can take in.
class ShortSentences : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &) const override
    {
        QList<Finding> findings;
        for (const WordFile &file : loaded.wordFiles) {
            for (auto entry = file.entries().begin(); entry != file.entries().end(); ++entry) {
                if (isRead(entry.key()))
                    checkText(file, entry.key(), entry->texts.join(u'\n'), findings);
            }
        }
        return findings;
    }

    static void checkText(
        const WordFile &file, const QString &key, const QString &text, QList<Finding> &findings)
    {
        for (const QString &sentence : sentencesIn(text)) {
            const int words = wordCount(sentence);
            if (words > longSentence)
                findings += finding(Finding::Severity::Info, file, key,
                    QStringLiteral("A sentence of %1 words: make two of it.").arg(words));
        }
    }
};

/// "What to do" in two sentences; a third is let pass.
class BriefInstruction : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &) const override
    {
        QList<Finding> findings;
        for (const WordFile &file : loaded.wordFiles) {
            for (const Step &step : loaded.guide.steps) {
                const QString key = QStringLiteral("steps.%1.do").arg(step.id);
                const qsizetype count = sentencesIn(file.entries().value(key).texts.join(u'\n')).size();
                if (count > 3)
                    findings += finding(Finding::Severity::Info, file, key,
                        QStringLiteral("%1 sentences: say what to do in two.").arg(count));
            }
        }
        return findings;
    }
};

/// English that a child at the end of primary school can read.
class ReadingAge : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &) const override
    {
        const auto file = loaded.wordFiles.constFind(QStringLiteral("en"));
        if (file == loaded.wordFiles.constEnd())
            return {};
        QStringList sentences;
        for (auto entry = file->entries().begin(); entry != file->entries().end(); ++entry) {
            if (isRead(entry.key()))
                sentences += sentencesIn(entry->texts.join(u'\n'));
        }
        const int age = readingAge(sentences);
        if (age <= oldestReadingAge)
            return {};
        return {finding(Finding::Severity::Info, *file, QString(),
            QStringLiteral("It reads as for an age of %1: use shorter words and sentences.").arg(age))};
    }
};

} // namespace

GuideRules wordRules()
{
    GuideRules rules;
    rules.push_back(std::make_unique<Translated>());
    rules.push_back(std::make_unique<PlainMarkdown>());
    rules.push_back(std::make_unique<ShortSentences>());
    rules.push_back(std::make_unique<BriefInstruction>());
    rules.push_back(std::make_unique<ReadingAge>());
    return rules;
}

} // namespace alongside
