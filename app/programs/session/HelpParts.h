// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/session/HelpController.h"
#include "programs/session/HelpLine.h"
#include "programs/session/HelpSight.h"
#include "visit/Message.h"

namespace alongside {

/// What makes help from a person possible in this visit: the line to the server, the guard that looks at
/// every word before it leaves, and the talk. Main thread.
class HelpParts : public QObject {
    Q_OBJECT

public:
    /// What it needs of the visit; none is owned, all must outlive it.
    struct Visit {
        const JourneyController &journey;
        const GuideShelf &guides;
        const QuestionGlossary &glossary;
        const DisplaySettings &settings;
        PracticeController &practice;
        LiveController &live;
        PrintQueue &prints;
        std::function<bool()> isEnding;
        const Clock &clock;
    };
    HelpParts(const Policy &policy, const Visit &visit);

    /// Keeps what another process would need to go on; no bytes once there is no talk. False where it cannot
    /// just now: it is asked again soon, and until then nothing goes out.
    using Keeper = std::function<bool(const Secret &talk)>;

    HelpController &help() { return m_help; }
    void setKeeper(Keeper keeper) { m_keeper = std::move(keeper); }
    /// The vault hands over the account, and after a crash what KeepTalk said last.
    void take(const Message &message);
    /// In a demonstration there is no vault: this process asks the key store itself. Blocks as ChatPassword
    /// does.
    void takeOwnAccount();
    /// What the person has typed on a practice page: it is not to leave in what they write either.
    void setTyped(const QStringList &texts) { m_typed = texts; }
    /// The visit is over: ends the talk and the line. Blocks for a moment.
    bool leave();

Q_SIGNALS:
    /// Somebody who sits beside the person helps now.
    void helpedInPerson();

private:
    void takeAccount(const Message &message);
    void keep();
    void guard();

    const Policy::Help m_policy;
    const QStringList m_languages;
    const QString m_folder;
    QStringList m_typed;
    Keeper m_keeper;
    QTimer m_keepAgain;
    HelpLine m_line;
    HelpSight m_sight;
    HelpController m_help;
};

} // namespace alongside
