// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/EgressProxy.h"
#include "programs/preview/Aloud.h"
#include "programs/preview/CheckRun.h"
#include "programs/preview/Options.h"
#include "programs/preview/PageSource.h"
#include "programs/preview/PageWalk.h"
#include "programs/preview/Preview.h"

#include <QQmlApplicationEngine>
#include <QTranslator>

namespace alongside {

/// What --help or --version prints; empty where neither is asked for.
QString wordsAlone(const QStringList &arguments);

/// What must be settled before the application object is made: the web engine, and no window where only text
/// is wanted.
void prepareProcess(const Options &options);

/// The object graph of the program: its members, in the order in which they need each other. Main thread.
class PreviewParts : public QObject {
    Q_OBJECT

public:
    explicit PreviewParts(const Options &options);
    ~PreviewParts() override;

    /// Does what the program was started for. Returns the exit status: 0 fine, 1 findings, 2 unusable input,
    /// which is said on standard error.
    int run();

private:
    int show(const PageSource &source);
    int facts(const PageSource &source);
    int check();
    /// Writes what was recorded, and prints what has changed.
    int endCheck();
    int selfTest();
    Result<std::unique_ptr<ShownPage>> open(const PageSource &source, const QString &language);
    /// Reads the guide that was named, or the one that belongs to the page.
    void readGuide(const PageSource &source);
    bool load(const char *window, const QVariantMap &properties);
    void speak(const QString &language);
    /// Says on standard output, in ids and figures, what the guide makes of the page.
    void tellStep();
    void tellFindings();

    Options m_options;
    EgressProxy m_proxy;
    QuestionGlossary m_glossary;
    GuideShelf m_shelf;
    std::unique_ptr<GuideInHand> m_guide;
    std::unique_ptr<Preview> m_preview;
    std::unique_ptr<Aloud> m_aloud;
    std::unique_ptr<PageWalk> m_walk;
    std::unique_ptr<CheckRun> m_check;
    SavedFiles m_pageFile;
    QString m_told;
    QTranslator m_translator;
    QQmlApplicationEngine m_engine;
};

} // namespace alongside
