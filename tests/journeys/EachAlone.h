// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Sealed.h"
#include "programs/session/parts.h"

#include <QGuiApplication>
#include <QtTest>

#include <optional>
#include <type_traits>

namespace alongside {

/// Runs each function and each row of a test in a process of its own, as each visit has one; the sum of what
/// failed. Nothing where a function was named on the command line: then this is that process. (The keyboard
/// of Qt 6.8 does not survive a second engine in one process.)
std::optional<int> runEachAlone(const QMetaObject &test, int argc, char *argv[]);

/// The main() of a test that makes visits.
template <typename Test>
int runVisits(int argc, char *argv[])
{
    if (const auto failed = runEachAlone(Test::staticMetaObject, argc, argv))
        return *failed;
    const Sealed sealed;
    prepareProcess();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("alongside-session"));
    if constexpr (std::is_constructible_v<Test, const Sealed &>) {
        Test test(sealed);
        return QTest::qExec(&test, argc, argv);
    } else {
        Test test;
        return QTest::qExec(&test, argc, argv);
    }
}

} // namespace alongside
