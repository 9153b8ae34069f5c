// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/parts.h"

#include "pii/PiiGuard.h"

#include <QDir>
#include <QDirIterator>
#include <QFont>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QStandardPaths>

#include <iostream>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// Of its own package where it is installed, else of the build tree.
QString contentRoot()
{
    const QString share = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share"_s);
    const QString own = share + u"/alongside-desk"_s;
    return QDir(own).exists() ? own : share + u"/alongside"_s;
}

/// What whoever runs the desks has set for all who sit at this computer.
QString operatorsSettings()
{
    return QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"alongside/desk-defaults.json"_s);
}

NoteCheck checkWith(const PiiGuard &guard)
{
    return [guard](const QString &note, const QStringList &earlier) {
        const GuardedNote guarded = guard.check(note, {earlier, {}});
        return CheckedNote{guarded.text, int(guarded.removed.size()), guarded.hasSecret()};
    };
}

} // namespace

QString wordsAlone(const QStringList &arguments)
{
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s))
        return Options::help();
    if (arguments.contains(u"--version"_s))
        return u"alongside-desk "_s + QCoreApplication::applicationVersion() + u'\n';
    return {};
}

Result<DeskContent> readContent(const QString &named)
{
    const QString folder = named.isEmpty() ? contentRoot() : named;
    auto words = ChampionWords::read(folder + u"/champions"_s, folder + u"/guides"_s);
    if (!words)
        return words.error();
    QList<Finding> findings;
    auto glossary = QuestionGlossary::read(folder + u"/glossary"_s, findings);
    if (!glossary)
        return glossary.error();
    const auto guard = PiiGuard::make();
    if (!guard)
        return guard.error();
    GuideShelf shelf = GuideShelf::read({folder + u"/guides"_s});
    const QuestionTitles titles(shelf, folder + u"/practice"_s, glossary.value(), words->languages());
    return DeskContent{words.value(), shelf, glossary.value(), titles, checkWith(guard.value())};
}

DeskParts::DeskParts(const Options &options, DeskContent content)
    : m_options(options)
    , m_content(std::move(content))
    , m_settings(options.settings, operatorsSettings())
    , m_signIn(m_clock, m_content, m_settings)
    , m_alerts(m_settings)
{
    QGuiApplication::setFont(QFont(u"Noto Sans"_s));
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    if (!m_options.language.isEmpty())
        m_settings.setLanguage(m_options.language);
    connect(&m_settings, &DeskSettings::changed, this, &DeskParts::speak);
    connect(&m_signIn, &SignIn::changed, this, &DeskParts::attend);
    connect(&m_engine, &QQmlApplicationEngine::exit, qGuiApp, &QCoreApplication::exit);
    speak();
}

int DeskParts::run()
{
    if (m_options.selfTest)
        return selfTest();
    if (!m_settings.fault().isEmpty())
        std::cerr << m_settings.fault().toStdString() << '\n';
    m_engine.setInitialProperties({{u"signIn"_s, QVariant::fromValue<QObject *>(&m_signIn)},
        {u"settings"_s, QVariant::fromValue<QObject *>(&m_settings)},
        {u"width"_s, m_options.windowSize.width()}, {u"height"_s, m_options.windowSize.height()}});
    m_engine.load(QUrl(u"qrc:/qt/qml/Alongside/Desk/DeskWindow.qml"_s));
    if (m_engine.rootObjects().isEmpty())
        return 2;
    m_signIn.signInAgain();
    const int status = QGuiApplication::exec();
    m_signIn.signOut();
    return status;
}

int DeskParts::selfTest()
{
    bool right = true;
    QDirIterator files(u":/qt/qml/Alongside"_s, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QQmlComponent component(&m_engine, QUrl(u"qrc"_s + files.next()));
        right = right && component.isReady();
        std::cerr << component.errorString().toStdString();
    }
    return right ? 0 : 1;
}

void DeskParts::attend()
{
    if (Desk *desk = m_signIn.desk())
        connect(desk, &Desk::called, &m_alerts, &Alerts::call, Qt::UniqueConnection);
}

void DeskParts::speak()
{
    if (m_settings.language() == m_spoken)
        return;
    m_spoken = m_settings.language();
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/i18n/alongside_%1.qm"_s.arg(m_spoken)))
        QCoreApplication::installTranslator(&m_translator);
    m_engine.retranslate();
}

} // namespace alongside
