// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/parts.h"

#include <QGuiApplication>

#include <iostream>

using namespace alongside;

namespace {

int unusable(const Error &error)
{
    std::cerr << error.message.toStdString() << '\n';
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setApplicationName(QStringLiteral("alongside-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ALONGSIDE_VERSION));
    if (const QString words = wordsAlone(arguments); !words.isEmpty()) {
        std::cout << words.toStdString();
        return 0;
    }
    const auto options = Options::read(arguments);
    if (!options)
        return unusable(options.error());
    QGuiApplication application(argc, argv);
    auto content = readContent(options->content);
    if (!content)
        return unusable(content.error());
    return DeskParts(options.value(), std::move(content.value())).run();
}
