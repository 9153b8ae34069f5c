// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/parts.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <iostream>

using namespace alongside;

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setApplicationName(QStringLiteral("alongside-preview"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ALONGSIDE_VERSION));
    if (const QString words = wordsAlone(arguments); !words.isEmpty()) {
        std::cout << words.toStdString();
        return 0;
    }
    const auto options = Options::read(arguments);
    if (!options) {
        std::cerr << options.error().message.toStdString() << '\n';
        return 2;
    }
    prepareProcess(options.value());
    QGuiApplication application(argc, argv);
    return PreviewParts(options.value()).run();
}
