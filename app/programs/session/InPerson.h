// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "help/HelpCaller.h"
#include "programs/session/HelpOptions.h"

#include <QHash>
#include <QVariantMap>

namespace alongside {

class DisplaySettings;
class GuideShelf;

/// Help from somebody who sits beside the person: they show their badge, and the screen says who they are,
/// and has notes for them. Nothing of it is kept. Main thread.
class InPerson : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(QVariantMap words READ words NOTIFY changed)
    Q_PROPERTY(QVariantMap champion READ champion NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(bool coded READ isCoded CONSTANT)

public:
    static constexpr int mostWrongCodes = 5; ///< Of one visit; badges may be shown all the same.

    /// What it needs of the visit; none is owned, all must outlive it.
    struct Visit {
        const Clock &clock;
        const GuideShelf &guides;
        const DisplaySettings &settings;
    };
    InPerson(const HelpOptions &options, const Visit &visit, QObject *parent = nullptr);

    /// There is somebody whose badges count here.
    bool isOffered() const { return !m_options.caller.issuers.isEmpty() && !m_broken; }
    QString stage() const; ///< "", "helping" or "over".
    QVariantMap words() const; ///< As resources/champions/in-person has them; empty before enter().
    QVariantMap champion() const; ///< As ChampionInWords has them; empty while nobody helps.
    QString trouble() const; ///< Why a badge did not count, as a sentence; empty mostly.
    bool isCoded() const { return !m_options.badges.isEmpty(); } ///< Short codes are taken as well.

    Q_INVOKABLE void enter(); ///< The screen for a badge is looked at.
    /// What a reader has typed, or a person: a badge as its issuer has signed it, or a short code. Blocks for
    /// 0.1 s where it is a code.
    Q_INVOKABLE void show(const QString &typed);
    Q_INVOKABLE void end();
    Q_INVOKABLE void forget(); ///< "over", or a trouble, was read.
    /// The champion with this bare address counts no longer, in this visit.
    void withdraw(const QString &address);

Q_SIGNALS:
    void changed();
    void begun();

private:
    enum class Trouble { None, Badge, Code, TooManyCodes };

    QByteArray badgeFor(const QString &typed);
    void refuse(Trouble trouble, BadgeFault fault = BadgeFault::None);
    QString sentence() const;

    const HelpOptions m_options;
    const Visit m_visit;
    QHash<QString, QVariantMap> m_words; ///< By language.
    std::optional<PresentChampion> m_champion;
    QStringList m_withdrawn; ///< Bare addresses.
    Trouble m_trouble = Trouble::None;
    BadgeFault m_fault = BadgeFault::None;
    int m_wrongCodes = 0;
    bool m_over = false;
    bool m_broken = false; ///< There are no words.
};

} // namespace alongside
