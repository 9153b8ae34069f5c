// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/Options.h"

#include "base/PixelSize.h"

#include <QCommandLineParser>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Helps people at terminals of Alongside by chat, without seeing what "
                                     u"they type. Exit status: 0 fine, "
                                     "1 findings of --self-test, 2 unusable input."_s);
    parser.addOptions({{{u"h"_s, u"help"_s}, u"Prints this."_s}, {u"version"_s, u"Prints the version."_s},
        {u"settings"_s, u"The file with your settings. Without it: desk.json where the system keeps them."_s,
            u"FILE"_s},
        {u"content"_s,
            u"Folder with guides, practice, glossary and champions. Without it: what came with it."_s,
            u"FOLDER"_s},
        {u"language"_s, u"Language of the window, such as cy."_s, u"CODE"_s},
        {u"window"_s, u"Size of the window in pixels, such as 1920x1080."_s, u"WxH"_s},
        {u"self-test"_s, u"Loads the window without showing it."_s}});
}

} // namespace

QString Options::help()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

Result<Options> Options::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList{u"alongside-desk"_s} + arguments))
        return Error{parser.errorText() + u'.'};
    if (!parser.positionalArguments().isEmpty())
        return Error{u"\"%1\" is no option."_s.arg(parser.positionalArguments().constFirst())};
    Options options;
    if (parser.isSet(u"window"_s)) {
        const QString text = parser.value(u"window"_s);
        const auto size = pixelSizeIn(text);
        if (!size)
            return Error{
                u"--window wants width x height in pixels, such as 1920x1080, not \"%1\"."_s.arg(text)};
        options.windowSize = *size;
    }
    options.selfTest = parser.isSet(u"self-test"_s);
    options.settings = parser.isSet(u"settings"_s)
        ? parser.value(u"settings"_s)
        : QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/alongside/desk.json"_s;
    options.content = parser.value(u"content"_s);
    options.language = parser.value(u"language"_s);
    return options;
}

} // namespace alongside
