// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/kiosk/Options.h"

#include <QCommandLineParser>

#include <cstdlib>
#include <iostream>

namespace alongside {

namespace {

[[noreturn]] void refuse(const QString &sentence)
{
    std::cerr << sentence.toStdString() << '\n';
    std::exit(2);
}

} // namespace

Options Options::read(const QCoreApplication &application)
{
    const QString policy = QStringLiteral("policy");
    const QStringList valued{policy, QStringLiteral("language"), QStringLiteral("screen-size")};
    const QString windowed = QStringLiteral("windowed");
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Alongside: gives each person a process of their own, and keeps their places."));
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    parser.addOptions({
        {policy, QStringLiteral("Read the terminal's policy from FILE."), QStringLiteral("FILE")},
        {valued[1], QStringLiteral("Start each visit in this language, such as cy."), QStringLiteral("CODE")},
        {valued[2], QStringLiteral("Size of the window in pixels, such as 1080x1920."),
            QStringLiteral("WxH")},
        {windowed, QStringLiteral("Show a window instead of the whole screen.")},
    });
    if (!parser.parse(application.arguments()))
        refuse(parser.errorText() + QLatin1Char('.'));
    if (parser.isSet(help))
        parser.showHelp(0);
    if (parser.isSet(version))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        refuse(QStringLiteral("\"%1\" is not an option.").arg(parser.positionalArguments().first()));
    Options options{parser.value(policy), {}};
    for (const QString &name : valued) {
        if (parser.isSet(name))
            options.forSessions += {QStringLiteral("--") + name, parser.value(name)};
    }
    if (parser.isSet(windowed))
        options.forSessions += QStringLiteral("--windowed");
    return options;
}

} // namespace alongside
