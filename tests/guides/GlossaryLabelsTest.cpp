// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sample.h"

#include "guides/QuestionGlossary.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace alongside;

namespace {

const QString labels = QStringLiteral(SOURCE_DIR "/tests/guides/data/labels.txt");
const QString sharedLabels = QStringLiteral(SOURCE_DIR "/tests/guides/data/shared-labels.txt");
const QString sharedForms = QStringLiteral(SHARED_DATA "/forms");

/// The lines of a table, cut at "|".
QList<QStringList> rows(const QString &path)
{
    QFile file(path);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        rows += line.split(u'|');
        for (QString &cell : rows.last())
            cell = cell.trimmed();
    }
    return rows;
}

PageQuestion question(
    const QString &label, const QString &kind, const QString &autocomplete, const QString &hint)
{
    PageQuestion question;
    question.label = PageText(label, 500);
    question.hint = PageText(hint, 1000);
    question.autocomplete = autocomplete;
    question.kind = fromId<QuestionKind>(kind.isEmpty() ? QStringLiteral("text") : kind).value();
    return question;
}

/// How pages show the components of published forms; none for those that ask nothing.
QString kindOf(const QString &component)
{
    static const QHash<QString, QString> kinds{{QStringLiteral("TextField"), QStringLiteral("text")},
        {QStringLiteral("NumberField"), QStringLiteral("text")},
        {QStringLiteral("EmailAddressField"), QStringLiteral("email")},
        {QStringLiteral("TelephoneNumberField"), QStringLiteral("telephone")},
        {QStringLiteral("MultilineTextField"), QStringLiteral("multiline")},
        {QStringLiteral("FreeTextField"), QStringLiteral("multiline")},
        {QStringLiteral("WebsiteField"), QStringLiteral("text")},
        {QStringLiteral("DatePartsField"), QStringLiteral("date")},
        {QStringLiteral("MonthYearField"), QStringLiteral("date")},
        {QStringLiteral("UkAddressField"), QStringLiteral("text")},
        {QStringLiteral("YesNoField"), QStringLiteral("radios")},
        {QStringLiteral("RadiosField"), QStringLiteral("radios")},
        {QStringLiteral("SelectField"), QStringLiteral("select")},
        {QStringLiteral("AutocompleteField"), QStringLiteral("select")},
        {QStringLiteral("CheckboxesField"), QStringLiteral("checkboxes")},
        {QStringLiteral("DeclarationField"), QStringLiteral("checkboxes")},
        {QStringLiteral("FileUploadField"), QStringLiteral("file")},
        {QStringLiteral("ClientSideFileUploadField"), QStringLiteral("file")}};
    return kinds.value(component);
}

struct Asked {
    QString label;
    QString kind;
    QString hint;
};

/// Every question anywhere in a published form, whichever version its format has.
void collect(const QJsonValue &value, QList<Asked> &all)
{
    for (const QJsonValue &inner : value.toArray())
        collect(inner, all);
    const QJsonObject object = value.toObject();
    for (const QJsonValue &inner : object)
        collect(inner, all);
    const QString kind = kindOf(object.value(u"type").toString());
    const QString label = object.value(u"title").toString();
    if (!kind.isEmpty() && !label.isEmpty())
        all += Asked{label, kind, object.value(u"hint").toString()};
}

} // namespace

class GlossaryLabelsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QList<Finding> findings;
        const auto glossary =
            QuestionGlossary::read(QStringLiteral(SOURCE_DIR "/resources/glossary"), findings);
        QVERIFY2(glossary, qPrintable(glossary ? QString() : glossary.error().message));
        QVERIFY2(findings.isEmpty(), qPrintable(sample::messages(findings)));
        m_glossary = glossary.value();
    }

    void eachLabelIsTakenForWhatItIs_data()
    {
        QTest::addColumn<QStringList>("row");
        for (const QStringList &row : rows(labels))
            QTest::newRow(qPrintable(row.mid(1).join(u'|'))) << row;
    }

    void eachLabelIsTakenForWhatItIs()
    {
        QFETCH(QStringList, row);
        const QString expected = row[0] == u"-" ? QString() : row[0];
        QVERIFY2(expected.isEmpty() || m_glossary.ids().contains(expected), qPrintable(expected));
        const PageQuestion asked = question(row.value(1), row.value(2), row.value(3), row.value(4));
        const int found = m_glossary.find(asked, PageText(row.value(5), 500));
        QCOMPARE(m_glossary.ids().value(found), expected);
    }

    void thereAreEnough()
    {
        const QList<QStringList> all = rows(labels);
        QSet<QString> entries;
        int negatives = 0;
        for (const QStringList &row : all) {
            entries += row[0];
            negatives += row[0] == u"-";
        }
        QVERIFY(all.size() >= 200);
        QVERIFY(negatives >= 40);
        for (const QString &id : m_glossary.ids())
            QVERIFY2(entries.contains(id), qPrintable(QStringLiteral("no label for ") + id));
    }

    /// What the table names is found in published forms, and everything else there is found to be nothing.
    void publishedForms()
    {
        if (!QDir(sharedForms).exists()) {
            qInfo().noquote() << "The published forms are not here:" << sharedForms;
            return;
        }
        QHash<QString, QString> expected;
        for (const QStringList &row : rows(sharedLabels))
            expected.insert(row.value(1), row.value(0));
        QStringList wrong;
        int asked = 0;
        int known = 0;
        for (const QFileInfo &file : QDir(sharedForms).entryInfoList({QStringLiteral("*__*")}, QDir::Files)) {
            const auto document = Document::read(file.filePath());
            QVERIFY2(document, qPrintable(file.filePath()));
            QList<Asked> all;
            collect(document->root(), all);
            for (const Asked &each : all) {
                const int found = m_glossary.find(question(each.label, each.kind, QString(), each.hint));
                const QString id = m_glossary.ids().value(found);
                ++asked;
                known += found >= 0;
                const QString want = expected.value(each.label.left(40).trimmed() + u'/' + each.kind);
                if (id != want)
                    wrong += QStringLiteral("%1 | %2/%3, not %4").arg(id, each.label, each.kind, want);
            }
        }
        wrong.removeDuplicates();
        qInfo() << asked << "questions of published forms," << known << "known";
        for (const QString &each : wrong)
            qWarning().noquote() << each;
        QVERIFY(wrong.isEmpty());
    }

private:
    QuestionGlossary m_glossary;
};

QTEST_APPLESS_MAIN(GlossaryLabelsTest)
#include "GlossaryLabelsTest.moc"
