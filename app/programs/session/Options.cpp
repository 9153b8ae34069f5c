// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/Options.h"

#include "base/PixelSize.h"

#include "browser/WebEngineVersion.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>

#include <cstdlib>
#include <iostream>

namespace alongside {

namespace {

[[noreturn]] void refuse(const QString &sentence)
{
    std::cerr << sentence.toStdString() << '\n';
    std::exit(2);
}

QSize sizeFrom(const QString &text)
{
    const auto size = pixelSizeIn(text);
    if (!size)
        refuse(QStringLiteral("--screen-size wants width x height in pixels, such as 1920x1080, not \"%1\".")
                   .arg(text));
    return *size;
}

int descriptorFrom(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 3 || ::fcntl(number, F_GETFD) < 0)
        refuse(QStringLiteral("--line wants the number of an open file, not \"%1\".").arg(text));
    return number;
}

[[noreturn]] void showVersion()
{
    const QJsonObject version{{QStringLiteral("program"), QCoreApplication::applicationName()},
        {QStringLiteral("version"), QCoreApplication::applicationVersion()},
        {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("webEngine"), WebEngineVersion::qt()},
        {QStringLiteral("chromium"), WebEngineVersion::chromium()},
        {QStringLiteral("chromiumSecurityPatches"), WebEngineVersion::securityPatches()}};
    std::cout << QJsonDocument(version).toJson(QJsonDocument::Compact).toStdString() << std::endl;
    std::exit(0);
}

} // namespace

Options Options::read(const QCoreApplication &application)
{
    const QString policy = QStringLiteral("policy"), language = QStringLiteral("language");
    const QString size = QStringLiteral("screen-size"), windowed = QStringLiteral("windowed");
    const QString once = QStringLiteral("once"), selfTest = QStringLiteral("self-test");
    const QString json = QStringLiteral("json"), line = QStringLiteral("line");
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Alongside: help beside a person while they practise a form."));
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    parser.addOptions({
        {policy, QStringLiteral("Read the terminal's policy from FILE."), QStringLiteral("FILE")},
        {language, QStringLiteral("Start in this language, such as cy."), QStringLiteral("CODE")},
        {windowed, QStringLiteral("Show a window instead of the whole screen.")},
        {size, QStringLiteral("Size of the window in pixels, such as 1080x1920."), QStringLiteral("WxH")},
        {once, QStringLiteral("End after one visit.")},
        {line, QStringLiteral("The open file that leads to alongside-kiosk, which starts this with it."),
            QStringLiteral("NUMBER")},
        {json, QStringLiteral("With --version: as JSON, with the web engine's version.")},
        {selfTest, QStringLiteral("Load every screen, show nothing, exit 0 when all is well.")},
    });
    if (!parser.parse(application.arguments()))
        refuse(parser.errorText() + QLatin1Char('.'));
    if (parser.isSet(help))
        parser.showHelp(0);
    if (parser.isSet(version) && parser.isSet(json))
        showVersion();
    if (parser.isSet(version))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        refuse(QStringLiteral("\"%1\" is not an option.").arg(parser.positionalArguments().first()));
    Options options;
    options.policyFile = parser.value(policy);
    options.language = parser.value(language);
    if (parser.isSet(size))
        options.screenSize = sizeFrom(parser.value(size));
    if (parser.isSet(line))
        options.line = descriptorFrom(parser.value(line));
    options.windowed = parser.isSet(windowed);
    options.once = parser.isSet(once);
    options.selfTest = parser.isSet(selfTest);
    return options;
}

} // namespace alongside
