// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/parts.h"

#include "browser/WebEngineVersion.h"
#include "policy/EngineAge.h"
#include "programs/session/Clipboard.h"
#include "programs/session/PracticeStand.h"

#include <QDir>
#include <QDirIterator>
#include <QFont>
#include <QGuiApplication>
#include <QProcess>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QScreen>

#include <iostream>

namespace alongside {

namespace {

DisplaySettings::Start startOf(const Options &options, const Policy &policy)
{
    const QStringList looks{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
    const QSize screen = options.windowed ? options.screenSize : QGuiApplication::primaryScreen()->size();
    // the long side by the long side, whichever way the panel or the window stands
    const qreal pixels = std::max(screen.width(), screen.height());
    const qreal millimetres = std::max(policy.panelSize.width(), policy.panelSize.height());
    return {policy.place, policy.languages, options.language, looks.value(int(policy.theme)),
        millimetres > 0 ? pixels / millimetres : 3.6};
}

Policy withinReach(Policy policy)
{
    policy.live = liveWith(policy.live, WebEngineVersion::qt());
    return policy;
}

// Further than any screen reaches, and within what X11 counts (16 bits).
constexpr QPoint farAway(-20000, -20000);

QuestionGlossary glossaryIn(const QString &folder)
{
    QList<Finding> findings;
    const auto glossary = QuestionGlossary::read(folder, findings);
    reportFindings(findings);
    if (!glossary)
        std::cerr << glossary.error().message.toStdString() << '\n';
    return glossary ? glossary.value() : QuestionGlossary();
}

} // namespace

SessionParts::SessionParts(const Options &options, const Policy &policy)
    : m_options(options)
    , m_policy(withinReach(policy))
    , m_settings(startOf(options, policy))
    , m_speech(m_voice, m_settings)
    , m_shelf(m_guides, m_settings, m_policy.live)
    , m_journey(m_guides, m_settings)
    , m_practice(m_journey, m_glossary, m_settings)
    , m_prints(m_printer, m_clock, {policy.printer})
    , m_slip(m_journey, m_settings, m_prints)
    , m_live(m_policy.live, m_journey, m_glossary, m_settings, m_prints, m_speech)
    , m_time(TimeOptions::of(policy.visit), m_clock)
    , m_help(m_policy,
          {m_journey, m_guides, m_glossary, m_settings, m_practice, m_live.live(), m_prints,
              [this] { return m_time.isEnding(); }, m_clock})
    , m_visit(options.line, m_settings, m_journey, m_practice, m_time)
{
    QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans")));
    // drawn for this panel by its own hinting; and no shader to make before the first picture
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    connect(&m_settings, &DisplaySettings::languageChanged, this, &SessionParts::speak);
    connect(&m_practice, &PracticeController::pageAsked, this, &SessionParts::openPractice);
    connect(&m_visit, &VisitParts::showAsked, this, &SessionParts::appear);
    connect(&m_visit, &VisitParts::over, this, &SessionParts::finish);
    connect(&m_visit.saving(), &SavingController::keptChanged, this, &SessionParts::putOnSlip);
    addWipers();
    watchTime();
    watchLive();
    joinHelp();
    speak();
}

SessionParts::~SessionParts() = default;

bool SessionParts::show()
{
    if (!load())
        return false;
    if (m_visit.hasVault()) {
        complete();
        warmUp();
    } else if (!m_options.selfTest) {
        connect(
            m_window, &QQuickWindow::frameSwapped, this, &SessionParts::complete, Qt::SingleShotConnection);
        appear();
    }
    return true;
}

void SessionParts::warmUp()
{
    // a place outside the screen is a thing of X11 alone: elsewhere the window would be seen
    if (QGuiApplication::platformName() != QLatin1String("xcb")) {
        m_visit.ready();
        return;
    }
    m_window->setFlag(Qt::BypassWindowManagerHint);
    m_window->setPosition(farAway);
    connect(
        m_window, &QQuickWindow::frameSwapped, this,
        [this] {
            m_window->hide();
            m_window->setFlag(Qt::BypassWindowManagerHint, false);
            m_window->setPosition({});
            m_visit.ready();
        },
        Qt::SingleShotConnection);
    m_window->show();
}

void SessionParts::appear()
{
    if (m_visit.hasVault()) {
        const bool empty = clipboard::isEmpty();
        if (!empty && !clipboard::wipe())
            m_visit.visit().doubtReceipt();
        connect(
            m_window, &QQuickWindow::frameSwapped, this, [this, empty] { m_visit.shown(empty); },
            Qt::SingleShotConnection);
    }
    m_options.windowed ? m_window->show() : m_window->showFullScreen();
}

bool SessionParts::load()
{
    m_engine.setInitialProperties({{QStringLiteral("settings"), QVariant::fromValue(&m_settings)},
        {QStringLiteral("shelf"), QVariant::fromValue(&m_shelf)},
        {QStringLiteral("journey"), QVariant::fromValue(&m_journey)},
        {QStringLiteral("practice"), QVariant::fromValue(&m_practice)},
        {QStringLiteral("live"), QVariant::fromValue(&m_live.live())},
        {QStringLiteral("help"), QVariant::fromValue(&m_help.help())},
        {QStringLiteral("speech"), QVariant::fromValue(&m_speech)},
        {QStringLiteral("slip"), QVariant::fromValue(&m_slip)},
        {QStringLiteral("visit"), QVariant::fromValue(&m_visit.visit())},
        {QStringLiteral("saving"), QVariant::fromValue(&m_visit.saving())},
        {QStringLiteral("comingBack"), QVariant::fromValue(&m_visit.comingBack())},
        {QStringLiteral("time"), QVariant::fromValue(&m_time)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Alongside/Session/SessionWindow.qml")));
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
    if (!m_window)
        return false;
    m_window->resize(m_options.screenSize);
    return true;
}

void SessionParts::addWipers()
{
    m_visit.addWiper({QStringLiteral("speech"), [this] {
                          m_speech.stop();
                          return !m_speech.isSpeaking();
                      }});
    m_visit.addWiper({QStringLiteral("talk"), [this] {
                          return m_help.leave();
                      }});
    m_visit.addWiper({QStringLiteral("clipboard"), clipboard::wipe});
    m_visit.addWiper({QStringLiteral("real page"), [this] {
                          m_live.live().end();
                          return true;
                      }});
    // what is being printed gets as long as a slip needs
    m_visit.addWiper({QStringLiteral("print spool"), [this] {
                          return m_slip.leave(std::chrono::seconds(30));
                      }});
}

int SessionParts::selfTest()
{
    if (!show())
        return 1;
    complete();
    bool right = true;
    QDirIterator files(
        QStringLiteral(":/"), {QStringLiteral("*.qml")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (!file.contains(u"longside"))
            continue;
        const QQmlComponent component(&m_engine, QUrl(QStringLiteral("qrc") + file));
        right = right && component.isReady();
        std::cerr << component.errorString().toStdString();
    }
    return right && !hasErrors(m_guides.findings()) ? 0 : 1;
}

void SessionParts::complete()
{
    m_guides = GuideShelf::read({m_policy.guidesFolder});
    reportFindings(m_guides.findings());
    m_glossary = glossaryIn(m_policy.glossaryFolder);
    for (const auto &[property, file] :
        {std::pair("page", "Pages/WebPage"), std::pair("livePage", "Pages/LiveView")}) {
        const QUrl source(QStringLiteral("qrc:/qt/qml/Alongside/%1.qml").arg(QLatin1String(file)));
        m_window->setProperty(property, QVariant::fromValue(new QQmlComponent(&m_engine, source, &m_engine)));
    }
    m_window->setProperty("complete", true);
    if (!m_visit.hasVault() && !m_options.selfTest)
        m_help.takeOwnAccount();
}

void SessionParts::openPractice()
{
    const QString form = m_journey.guide()->practice + QStringLiteral(".json");
    PracticeStand *stand =
        PracticeStand::open(QDir(m_policy.practiceFolder).filePath(form), m_settings, m_practice, this);
    if (stand) {
        const auto earlier = m_visit.recorder().earlierAnswers(m_journey.guide()->practice);
        m_visit.visit().setNewQuestions(earlier ? stand->resume(*earlier) : QStringList());
        connect(stand, &PracticeStand::answered, &m_visit.recorder(), &VisitRecorder::takeAnswers);
        connect(stand, &PracticeStand::typed, &m_help, &HelpParts::setTyped);
    }
    m_practice.setPage(stand ? stand->page() : nullptr);
}

void SessionParts::watchTime()
{
    qGuiApp->installEventFilter(&m_time);
    connect(&m_speech, &SpeechController::speakingChanged, &m_time, &TimeController::listened);
    const auto judge = [this] {
        const LiveController &live = m_live.live();
        m_time.setPageUnfinished(
            (m_practice.isBegun() && !m_practice.isEnded()) || (live.isBegun() && !live.isConfirmed()));
    };
    connect(&m_practice, &PracticeController::changed, this, judge);
    connect(&m_live.live(), &LiveController::changed, this, judge);
}

void SessionParts::watchLive()
{
    connect(&m_live.live(), &LiveController::privacyChanged, this, [this] {
        const LiveController &live = m_live.live();
        m_visit.setLive(live.isBegun(), live.isBegun() && !live.isSharing());
    });
}

void SessionParts::joinHelp()
{
    connect(&m_visit, &VisitParts::chatTold, &m_help, &HelpParts::take);
    m_help.setKeeper([this](const Secret &talk) { return m_visit.keepTalk(talk.copy()); });
    connect(&m_help, &HelpParts::helpedInPerson, &m_visit, &VisitParts::countInPerson);
    const auto record = [this] {
        m_slip.setHelp(m_help.help().record().lines());
    };
    connect(&m_help.help().record(), &HelpRecord::changed, &m_slip, record);
    connect(&m_settings, &DisplaySettings::languageChanged, &m_slip, record);
}

void SessionParts::putOnSlip()
{
    const SavingController &saving = m_visit.saving();
    m_slip.setTakeAway(saving.isKept() ? TakeAway{saving.code(), saving.until()} : TakeAway{});
}

void SessionParts::finish()
{
    if (m_visit.hasVault()) {
        // whatever took apart what is gone in a moment anyway would only keep the next person waiting
        std::_Exit(0);
    }
    if (!m_options.once)
        QProcess::startDetached(
            QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    QCoreApplication::quit();
}

void SessionParts::speak()
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/alongside_%1.qm").arg(m_settings.language())))
        QCoreApplication::installTranslator(&m_translator);
    m_engine.retranslate();
}

} // namespace alongside
