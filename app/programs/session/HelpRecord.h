// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpCaller.h"
#include "help/TalkEvent.h"

#include <QObject>

namespace alongside {

class DisplaySettings;
class GuideShelf;
class QuestionGlossary;

/// What a person may take with them of the help that they had: when, from whom, what was pointed at, what
/// they let the champion do and how it ended, never what was written or typed. In memory alone. Main thread.
class HelpRecord : public QObject {
    Q_OBJECT

public:
    /// What it says things with; none is owned, all must outlive it.
    struct Words {
        const GuideShelf &guides;
        const QuestionGlossary &glossary;
        const DisplaySettings &settings;
    };
    static constexpr qsizetype mostTalks = 20; ///< Of one visit,
    static constexpr qsizetype mostPointed = 30; ///< and questions of one talk; what comes later is left out.

    HelpRecord(const Words &words, const Clock &clock, QObject *parent = nullptr);

    /// Another talk begins; one that goes on ends without an outcome.
    void begin(const PresentChampion &champion);
    /// The person lets the champion do this from now on.
    void agree(const Consent &consent);
    /// The champion pointed at this question; passed over where the place has none of that name.
    void point(const PagePlace &place, const QString &question);
    void end(std::optional<TalkOutcome> outcome);

    bool isEmpty() const { return m_talks.isEmpty(); }
    /// A few lines for each talk, in the language of the settings.
    QStringList lines() const;

Q_SIGNALS:
    void changed();

private:
    struct Pointed {
        QString guide{};
        QString step{};
        QString question{};
        bool operator==(const Pointed &) const = default;
    };
    struct Helped {
        PresentChampion champion{};
        QDateTime from{};
        QDateTime until{}; ///< None while it goes on.
        QList<Pointed> pointed{};
        Consent let{}; ///< Whatever was agreed at any time.
        std::optional<TalkOutcome> outcome{};
    };

    QString when(const Helped &helped) const;
    QString who(const Helped &helped) const;
    QString pointedAt(const Helped &helped) const;
    QString titleOf(const Pointed &pointed) const;

    const Words m_words;
    const Clock &m_clock;
    QList<Helped> m_talks;
};

} // namespace alongside
