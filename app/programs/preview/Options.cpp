// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/Options.h"

#include "base/PixelSize.h"

#include <QCommandLineParser>
#include <QDir>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Shows a guide beside a page to its author, and again whenever the guide "
        "is saved. Exit status of --facts and --check: 0 fine, 1 findings, 2 "
        "unusable input."_s);
    parser.addPositionalArgument(u"page"_s,
        u"Address of a page, an HTML file or a practice form (.json, .yaml)."_s, u"ADDRESS|FILE"_s);
    parser.addOptions({{{u"h"_s, u"help"_s}, u"Prints this."_s}, {u"version"_s, u"Prints the version."_s},
        {u"guide"_s, u"The guide with this id; without it, the one that belongs to the page."_s, u"ID"_s},
        {u"guides"_s, u"Folder of the guides. Without it: the ones that came with the program."_s,
            u"FOLDER"_s},
        {u"language"_s, u"Language of the guide and the window, such as cy."_s, u"CODE"_s},
        {u"allow"_s, u"Lets the page load from another origin too; may be given again."_s, u"ORIGIN"_s},
        {u"window"_s, u"Size of the window in pixels, such as 1920x1080."_s, u"WxH"_s},
        {u"facts"_s, u"Prints what the page asks, one JSON object for each state, until it rests."_s},
        {u"check"_s, u"Visits the pages that a guide was checked against, and says what has changed."_s,
            u"GUIDE"_s},
        {u"server"_s, u"With --check: the test server that stands in for the recorded addresses."_s,
            u"ORIGIN"_s},
        {u"record"_s, u"With --check: writes what the pages show now into the guide's checked.yaml."_s},
        {u"json"_s, u"With --check: prints one JSON object."_s},
        {u"self-test"_s, u"Loads the window without showing it."_s}});
}

/// What does not go together, as a sentence; empty where all is well.
QString complaint(const QCommandLineParser &parser)
{
    const qsizetype pages = parser.positionalArguments().size();
    const bool checks = parser.isSet(u"check"_s);
    if (parser.isSet(u"self-test"_s))
        return {};
    if (checks && (pages > 0 || parser.isSet(u"facts"_s)))
        return u"--check visits the pages that it finds in the guide: name no page and no --facts."_s;
    if (!checks && pages != 1)
        return u"Name one page: its address, an HTML file or a practice form."_s;
    for (const QString &option : {u"server"_s, u"record"_s, u"json"_s}) {
        if (!checks && parser.isSet(option))
            return u"--%1 goes with --check."_s.arg(option);
    }
    return {};
}

} // namespace

QString Options::beside(const QString &name) const
{
    return QDir::cleanPath(QDir(guides).absoluteFilePath(u"../"_s + name));
}

QString Options::folderOf(const QString &id) const
{
    return QDir(guides).absoluteFilePath(id);
}

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
    if (!parser.parse(QStringList{u"alongside-preview"_s} + arguments))
        return Error{parser.errorText() + u'.'};
    if (const QString sentence = complaint(parser); !sentence.isEmpty())
        return Error{sentence};
    Options options;
    if (parser.isSet(u"window"_s)) {
        const QString text = parser.value(u"window"_s);
        const auto size = pixelSizeIn(text);
        if (!size)
            return Error{
                u"--window wants width x height in pixels, such as 1920x1080, not \"%1\"."_s.arg(text)};
        options.windowSize = *size;
    }
    options.work = parser.isSet(u"self-test"_s) ? Work::SelfTest
        : parser.isSet(u"check"_s)              ? Work::Check
        : parser.isSet(u"facts"_s)              ? Work::Facts
                                                : Work::Show;
    options.page = parser.positionalArguments().value(0);
    options.guide = parser.isSet(u"check"_s) ? parser.value(u"check"_s) : parser.value(u"guide"_s);
    if (parser.isSet(u"guides"_s))
        options.guides = QDir(parser.value(u"guides"_s)).absolutePath();
    if (parser.isSet(u"language"_s))
        options.language = parser.value(u"language"_s);
    options.allowed = parser.values(u"allow"_s);
    options.server = parser.value(u"server"_s);
    options.record = parser.isSet(u"record"_s);
    options.json = parser.isSet(u"json"_s);
    return options;
}

} // namespace alongside
