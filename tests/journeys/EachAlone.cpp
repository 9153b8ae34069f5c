// SPDX-License-Identifier: GPL-3.0-or-later
#include "EachAlone.h"

#include <QMetaMethod>
#include <QProcess>

namespace alongside {

namespace {

bool isTest(const QMetaMethod &method)
{
    static const QList<QByteArray> frame{"initTestCase", "cleanupTestCase", "init", "cleanup"};
    return method.methodType() == QMetaMethod::Slot && method.access() == QMetaMethod::Private
        && !method.name().endsWith("_data") && !frame.contains(method.name());
}

// "function" or "function:row" for each row of a function.
QStringList rowsOf(const QString &function)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("-datatags"), function});
    process.waitForFinished(-1);
    QStringList rows;
    const QStringList lines =
        QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        // "Test function row": the row may have spaces
        const QString row = line.section(u' ', 2);
        if (line.section(u' ', 1, 1) == function)
            rows.append(row.isEmpty() ? function : function + u':' + row);
    }
    return rows;
}

} // namespace

std::optional<int> runEachAlone(const QMetaObject &test, int argc, char *argv[])
{
    if (argc > 1)
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    int failed = 0;
    for (int i = test.methodOffset(); i < test.methodCount(); ++i) {
        if (!isTest(test.method(i)))
            continue;
        const QStringList rows = rowsOf(QString::fromLatin1(test.method(i).name()));
        failed += rows.isEmpty() ? 1 : 0;
        for (const QString &row : rows)
            failed += QProcess::execute(QCoreApplication::applicationFilePath(), {row}) == 0 ? 0 : 1;
    }
    return failed;
}

} // namespace alongside
