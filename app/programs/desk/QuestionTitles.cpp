// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/QuestionTitles.h"

#include "guides/PlainText.h"
#include "practice/forms/FormFile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype longest = 160;

void gather(const QList<Component> &components, const QString &prefix, QHash<QString, QString> &titles)
{
    for (const Component &component : components) {
        const QString title = cleanLine(component.title, longest);
        for (const QString &name : {component.name, component.key}) {
            if (!name.isEmpty() && !title.isEmpty() && !titles.contains(prefix + name))
                titles.insert(prefix + name, title);
        }
        gather(component.children, prefix, titles);
        for (const ListItem &item : component.items)
            gather(item.reveals, prefix, titles);
    }
}

} // namespace

QuestionTitles::QuestionTitles(const GuideShelf &shelf, const QString &practice,
    const QuestionGlossary &glossary, const QStringList &languages)
    : m_glossary(glossary)
{
    for (const Guide &guide : shelf.guides()) {
        for (const QString &language : languages) {
            if (!guide.practice.isEmpty())
                add(guide, practice + u'/' + guide.practice + u".json"_s, language);
        }
    }
}

void QuestionTitles::add(const Guide &guide, const QString &file, const QString &language)
{
    const auto form = FormFile::read(file, language);
    if (!form)
        return;
    for (const Page &page : form->pages)
        gather(page.components, guide.id + u'/' + language + u'/', m_titles);
}

QString QuestionTitles::title(const QString &guide, const QString &name, const QString &language) const
{
    const QString own = m_titles.value(guide + u'/' + language + u'/' + name);
    if (!own.isEmpty())
        return own;
    const qsizetype known = m_glossary.ids().indexOf(name);
    if (known >= 0)
        return m_glossary.words(int(known), language).what;
    const QString number = name.startsWith(u"question ") ? name.section(u' ', 1) : QString();
    if (!number.isEmpty())
        return QCoreApplication::translate("alongside::QuestionTitles", "Question %1").arg(number);
    return name;
}

} // namespace alongside
