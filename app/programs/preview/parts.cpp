// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/parts.h"

#include "authoring/FindingReport.h"
#include "browser/WebEngineProcess.h"
#include "programs/preview/CheckedFile.h"
#include "programs/preview/FactsLine.h"
#include "programs/preview/InspectionRows.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QFont>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QQmlComponent>
#include <QSaveFile>

#include <algorithm>

#include <iostream>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

int unusable(const QString &sentence)
{
    std::cerr << sentence.toStdString() << '\n';
    return 2;
}

/// What Qt has to say about graphics is nothing to whoever waits for a few lines of text.
void beBrief(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::cerr << text.toStdString() << '\n';
}

/// What came with the program.
QString contentRoot()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/alongside"_s);
}

QuestionGlossary glossaryIn(const QString &folder)
{
    QList<Finding> findings;
    const auto glossary = QuestionGlossary::read(folder, findings);
    if (!glossary)
        std::cerr << glossary.error().message.toStdString() << '\n';
    return glossary ? glossary.value() : QuestionGlossary();
}

} // namespace

QString wordsAlone(const QStringList &arguments)
{
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s))
        return Options::help();
    if (arguments.contains(u"--version"_s))
        return u"alongside-preview "_s + QCoreApplication::applicationVersion() + u'\n';
    return {};
}

void prepareProcess(const Options &options)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    if (options.work != Options::Work::Show && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (options.work == Options::Work::Facts || options.work == Options::Work::Check)
        qInstallMessageHandler(beBrief);
    prepareWebEngine();
}

PreviewParts::PreviewParts(const Options &options)
    : m_options(options)
{
    if (m_options.guides.isEmpty())
        m_options.guides = contentRoot() + u"/guides"_s;
    leadThrough(m_proxy);
    const QString own = m_options.beside(u"glossary"_s);
    m_glossary = glossaryIn(QFileInfo(own).isDir() ? own : contentRoot() + u"/glossary"_s);
    m_shelf = GuideShelf::read({m_options.guides});
    QGuiApplication::setFont(QFont(u"Noto Sans"_s));
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    connect(&m_engine, &QQmlApplicationEngine::exit, qGuiApp, &QCoreApplication::exit);
    speak(m_options.language);
}

PreviewParts::~PreviewParts() = default;

int PreviewParts::run()
{
    if (m_options.work == Options::Work::SelfTest)
        return selfTest();
    if (m_options.work == Options::Work::Check)
        return check();
    const auto source = PageSource::of(m_options.page);
    if (!source)
        return unusable(source.error().message);
    if (!m_options.guide.isEmpty() && !QFileInfo(m_options.folderOf(m_options.guide)).isDir())
        return unusable(u"There is no guide \"%1\" in %2."_s.arg(m_options.guide, m_options.guides));
    return m_options.work == Options::Work::Facts ? facts(source.value()) : show(source.value());
}

int PreviewParts::show(const PageSource &source)
{
    readGuide(source);
    const auto opener = [this, source](const QString &language) {
        return open(source, language);
    };
    m_preview = std::make_unique<Preview>(m_options.page, opener, *m_guide, m_glossary, m_options.language);
    m_aloud = std::make_unique<Aloud>([this] { return m_preview->language(); });
    connect(m_preview.get(), &Preview::languageChanged, this, [this] { speak(m_preview->language()); });
    connect(m_preview.get(), &Preview::changed, this, &PreviewParts::tellStep);
    connect(m_guide.get(), &GuideInHand::changed, this, &PreviewParts::tellFindings);
    tellFindings();
    if (!source.file().isEmpty()) {
        connect(&m_pageFile, &SavedFiles::saved, m_preview.get(), &Preview::reload);
        const QFileInfo file(source.file());
        const bool drawn = source.kind() == PageSource::Kind::Html; // with a style and scripts beside it
        m_pageFile.watch(file.path(),
            drawn ? QStringList{u"*.htm*"_s, u"*.css"_s, u"*.js"_s} : QStringList{file.fileName()});
    }
    const bool loaded = load("PreviewWindow",
        {{u"preview"_s, QVariant::fromValue<QObject *>(m_preview.get())},
            {u"aloud"_s, QVariant::fromValue<QObject *>(m_aloud.get())},
            {u"width"_s, m_options.windowSize.width()}, {u"height"_s, m_options.windowSize.height()}});
    return loaded ? QGuiApplication::exec() : 2;
}

int PreviewParts::facts(const PageSource &source)
{
    auto opened = open(source, m_options.language);
    if (!opened)
        return unusable(opened.error().message);
    m_walk = std::make_unique<PageWalk>(std::move(opened.value()));
    m_walk->setListener(
        [](const PageFacts &facts) { std::cout << factsLine(facts).toStdString() << std::endl; });
    connect(m_walk->shown(), &ShownPage::refused, this, [](const QString &host) {
        std::cerr << "The page wanted something from " << (host.isEmpty() ? "elsewhere" : host.toStdString())
                  << ", which it may not have; --allow lets it.\n";
    });
    connect(m_walk.get(), &PageWalk::rested, qGuiApp, [] { QCoreApplication::exit(0); });
    connect(m_walk.get(), &PageWalk::failed, qGuiApp,
        [this] { QCoreApplication::exit(unusable(u"\"%1\" cannot be shown."_s.arg(m_options.page))); });
    connect(m_walk.get(), &PageWalk::restless, qGuiApp, [] {
        std::cerr << "The page did not come to rest within half a minute; there may be more to come.\n";
        QCoreApplication::exit(1);
    });
    const bool loaded = load("Stage", {{u"walk"_s, QVariant::fromValue<QObject *>(m_walk.get())}});
    return loaded ? QGuiApplication::exec() : 2;
}

int PreviewParts::check()
{
    const QString folder = m_options.folderOf(m_options.guide);
    m_guide = std::make_unique<GuideInHand>(folder, m_options.beside(u"practice"_s));
    const Guide *guide = m_guide->guide();
    if (!guide)
        return unusable(m_guide->findings().first().message);
    if (guide->checkedPages.isEmpty() && QFileInfo::exists(folder + u"/checked.yaml"_s))
        return unusable(u"%1/checked.yaml names no page that can be used:\n%2"_s.arg(
            folder, findingLines(m_guide->findings())));
    if (guide->checkedPages.isEmpty() && !m_options.record)
        return unusable(u"%1 has no checked.yaml; --record writes one."_s.arg(folder));
    m_check =
        std::make_unique<CheckRun>(*guide, CheckRun::pagesOf(*guide, m_options.language), m_options.server);
    const QUrl first = m_check->firstAddress();
    if (first.isEmpty())
        return unusable(u"%1 names no page by its whole address, so there is nowhere to go."_s.arg(folder));
    const auto source = PageSource::of(first.toString());
    auto opened = source ? open(source.value(), m_options.language) : source.error();
    if (!opened)
        return unusable(opened.error().message);
    m_walk = std::make_unique<PageWalk>(std::move(opened.value()));
    m_check->start(*m_walk);
    connect(m_check.get(), &CheckRun::finished, this, [this] { QCoreApplication::exit(endCheck()); });
    return load("Stage", {{u"walk"_s, QVariant::fromValue<QObject *>(m_walk.get())}})
        ? QGuiApplication::exec()
        : 2;
}

int PreviewParts::endCheck()
{
    const Guide &guide = *m_guide->guide();
    const QList<VisitedPage> pages = m_check->visited();
    if (m_options.record) {
        QSaveFile file(m_guide->folder() + u"/checked.yaml"_s);
        const QByteArray text = checkedYaml(m_check->recorded());
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            return unusable(u"%1 cannot be written: %2."_s.arg(file.fileName(), file.errorString()));
    }
    const QByteArray json = QJsonDocument(checkJson(guide, pages)).toJson();
    std::cout << (m_options.json ? json.toStdString() : checkText(guide, pages).toStdString()) << std::flush;
    const bool fine =
        std::all_of(pages.begin(), pages.end(), [](const VisitedPage &page) { return page.isFine(); });
    return fine ? 0 : 1;
}

int PreviewParts::selfTest()
{
    bool right = true;
    QDirIterator files(u":/qt/qml/Alongside"_s, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QQmlComponent component(&m_engine, QUrl(u"qrc"_s + files.next()));
        right = right && component.isReady();
        std::cerr << component.errorString().toStdString();
    }
    return right && !hasErrors(m_shelf.findings()) ? 0 : 1;
}

Result<std::unique_ptr<ShownPage>> PreviewParts::open(const PageSource &source, const QString &language)
{
    const auto list = source.listWith(m_guide ? m_guide->guide() : nullptr, m_options.allowed);
    if (!list)
        return list.error();
    return source.open(language, list.value(), m_proxy);
}

void PreviewParts::readGuide(const PageSource &source)
{
    if (m_options.guide.isEmpty()) {
        const Guide *guide = source.guideOn(m_shelf);
        m_options.guide = guide ? guide->id : QString();
    }
    const QString folder = m_options.guide.isEmpty() ? QString() : m_options.folderOf(m_options.guide);
    m_guide = std::make_unique<GuideInHand>(folder, m_options.beside(u"practice"_s));
}

bool PreviewParts::load(const char *window, const QVariantMap &properties)
{
    m_engine.setInitialProperties(properties);
    m_engine.load(QUrl(u"qrc:/qt/qml/Alongside/Preview/%1.qml"_s.arg(QLatin1String(window))));
    return !m_engine.rootObjects().isEmpty();
}

void PreviewParts::tellStep()
{
    const QString line = stepLine(m_preview->steps());
    if (m_preview->page()[u"address"_s].toString().isEmpty() || line == m_told)
        return;
    m_told = line;
    std::cout << line.toStdString() << std::endl;
}

void PreviewParts::tellFindings()
{
    std::cout << findingLines(m_guide->findings()).toStdString() << std::flush;
}

void PreviewParts::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/i18n/alongside_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_translator);
    m_engine.retranslate();
}

} // namespace alongside
