// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/desk/Alerts.h"
#include "programs/desk/Options.h"
#include "programs/desk/SignIn.h"

#include <QQmlApplicationEngine>
#include <QTranslator>

namespace alongside {

/// What --help or --version prints; empty where neither is asked for.
QString wordsAlone(const QStringList &arguments);

/// Reads what came with the program from this folder. The error is one sentence.
Result<DeskContent> readContent(const QString &folder);

/// The object graph of the program: its members, in the order in which they need each other. Main thread.
class DeskParts : public QObject {
    Q_OBJECT

public:
    DeskParts(const Options &options, DeskContent content);

    /// Shows the window until it is closed. Returns the exit status.
    int run();

private:
    int selfTest();
    void speak();
    void attend();

    const Options m_options;
    const DeskContent m_content;
    SystemClock m_clock;
    DeskSettings m_settings;
    SignIn m_signIn;
    Alerts m_alerts;
    QString m_spoken = QStringLiteral("en"); ///< What the screens are written in.
    QTranslator m_translator;
    QQmlApplicationEngine m_engine;
};

} // namespace alongside
