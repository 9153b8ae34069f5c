// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <QTime>

#include <array>

namespace alongside {

/// What the operator decided about this terminal: plain values, right by the time anybody holds one.
struct Policy {
    enum class Theme { Light, Dark, HighContrast };

    /// From when until when the place is open on one day, in local time; both null where it is closed.
    struct Opening {
        QTime from{};
        QTime to{};
    };

    /// How long a visit lasts, and what happens where nobody touches the screen.
    struct Visit {
        int minutes = 60;
        QList<int> warnings{5}; ///< So many minutes before the end.
        int graceMinutes = 4; ///< After the end, to finish the page at hand.
        int extensionMinutes = 15;
        int extensionsWhileWaiting = 0; ///< Of one visit; without limit while nobody waits.
        int dimSeconds = 120; ///< This and the next three are counted from the last touch.
        int askSeconds = 180;
        int holdSeconds = 240;
        int endSeconds = 600;
        std::array<Opening, 7> openingHours{}; ///< From Monday on.
    };

    /// Where people may do it for real, and how; without origins, nowhere.
    struct Live {
        /// What becomes of card payments, which end at a bank that no list can name.
        enum class Payments { Refuse, Bounded };
        /// What becomes of it where the web engine gets no security fixes any more.
        enum class OldEngine { Warn, Refuse };

        QStringList origins; ///< Such as "https://www.gov.uk" or "https://*.example.gov.uk".
        QStringList mail; ///< The same, of web-mail, for a code that a service sends.
        bool uploads = false; ///< Of files that the person brought, or that were scanned.
        Payments payments = Payments::Refuse;
        OldEngine oldEngine = OldEngine::Refuse;
        QString proxy{}; ///< Of the place, as "http://host:port"; empty where lines go straight out.
    };

    /// Help from a person: who may give it, and how they are reached.
    struct Help {
        /// Who may vouch for champions.
        struct Issuer {
            QString id{};
            QString name{};
            QByteArray key{}; ///< The public key (Ed25519), 32 bytes.
        };
        /// A badge that may be shown at this terminal by a short code.
        struct CodedBadge {
            QString code{}; ///< As BadgeCode::line() has it.
            QByteArray badge{}; ///< As its issuer has signed it.
        };

        QString server{}; ///< The chat server's name; empty where there is none.
        QStringList otherServers{}; ///< Further machines that are the same server.
        int port = 5222;
        QString address{}; ///< The terminal's own bare XMPP address.
        QString certificates{}; ///< Path of a PEM file of who vouches for the server; may be empty.
        QString site{}; ///< The id of the place, as champions' desks have it; may be empty.
        QList<Issuer> issuers{};
        QStringList revoked{}; ///< Serials of badges that count no longer.
        QList<CodedBadge> badges{};
        bool unchecked = false; ///< Champions without a badge that counts may help as well.
        QStringList staff{}; ///< Bare addresses of who is told of a worry.
        QString telephone{}; ///< The number of the place, as people read it; may be empty.
        QString desk{}; ///< Where staff are, as one says it, such as "the desk by the door"; may be empty.
        std::array<Opening, 7> openingHours{}; ///< Of desk and telephone; none where they are the visit's.
    };

    QString place; ///< The name of the place as people say it, such as "Central Library".
    QStringList languages; ///< ISO 639 codes, at least one, the first is the one to start with.
    QString guidesFolder; ///< Absolute path; the folder was there when the policy was read.
    QString practiceFolder; ///< The same for practice forms.
    QString glossaryFolder; ///< The same for help with well-known questions.
    QString championsFolder{}; ///< The words around help from a person; may not be there.
    QSizeF panelSize; ///< The lit picture of the screen in millimetres; taller than wide when upright.
    Theme theme = Theme::Light; ///< The colours that a visit starts with.
    QString savingFolder{}; ///< Absolute path of the folder of saved places; empty where nobody can save.
    int savingDays = 28; ///< How long a saved place lasts.
    int pictureDays = 7; ///< How long one lasts that pictures open; never more than savingDays.
    Visit visit{};
    Live live{};
    Help help{};
    QString staffCode{}; ///< As StaffCode::make() has it; empty where staff have none.
    QString printer{}; ///< The name of the print queue for slips; empty for the system's default.
    bool spare = true; ///< A process for the next person is kept ready.
    /// Absolute path of the folder of what runs, which holds nothing after a restart; empty where the policy
    /// names none and the user has no XDG_RUNTIME_DIR.
    QString runtimeFolder{};
};

} // namespace alongside
