// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Document.h"
#include "practice/forms/Form.h"

#include <QJsonArray>
#include <QJsonObject>

namespace alongside {

/// Reads components and lists of a form of any generation, and notes what it finds odd.
class ComponentReader {
public:
    /// lists: the form's "lists"; document: what they were read from, for lines; words: ours in the form's
    /// language. Findings go to the list given. Document and findings must outlive the reader.
    ComponentReader(
        const QJsonArray &lists, const Document &document, const PageWords &words, QList<Finding> &findings);

    /// The components of one page; page is its path, for findings; pointer: where they stand in the document.
    QList<Component> read(const QJsonArray &components, const QString &page, const QString &pointer);

    /// Values of list items by their ids.
    const QHash<QString, QJsonValue> &listValues() const { return m_listValues; }

private:
    /// A list of the form, and where it stands.
    struct NamedList {
        QJsonArray items;
        QString pointer;
    };

    Component component(const QJsonObject &object, const QString &pointer, int depth);
    QList<Component> components(const QJsonArray &array, const QString &pointer, int depth);
    QList<ListItem> items(
        const Component &component, const QJsonObject &object, const QString &pointer, int depth);
    ListItem item(const QJsonObject &object, const QString &pointer, int depth);
    void readWords(Component &component, const QJsonObject &object, const QJsonObject &options);
    void readLooks(Component &component, const QJsonObject &options);
    void readUpload(Component &component, const QJsonObject &options);
    void note(Finding::Severity severity, const Component &component, const QString &message);

    const Document &m_document;
    PageWords m_words;
    QHash<QString, NamedList> m_lists; ///< By name and by id.
    QHash<QString, QList<ListItem>> m_read; ///< Lists read already, when no item reveals anything.
    QHash<QString, QJsonValue> m_listValues;
    QList<Finding> &m_findings;
    QString m_page;
    int m_count = 0;
    bool m_revealed = false;
};

/// Reads what an answer must satisfy from a component's "options" and "schema". An unusable regular
/// expression is left out and named in problem.
Rules readRules(ComponentKind kind, const QJsonObject &options, const QJsonObject &schema, QString *problem);

} // namespace alongside
