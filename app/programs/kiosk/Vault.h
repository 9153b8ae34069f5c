// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/kiosk/ChatMemory.h"
#include "store/ClockTrust.h"
#include "store/DeviceKey.h"
#include "store/SavedPlaces.h"
#include "store/TryCounter.h"
#include "visit/Message.h"

#include <optional>

namespace alongside {

/// What a vault needs to know of its terminal.
struct VaultOptions {
    QString savingFolder; ///< Empty where nobody can save.
    QString runtimeFolder; ///< On memory only; databases lie here where nobody can save.
    QString staffCode; ///< As StaffCode makes it; empty where there is none.
    int days = 28; ///< How long a place lasts that a code opens.
    int pictureDays = 7; ///< And one that pictures open.
    ClockTrust::Synchronised synchronised = ClockTrust::kernelSaysSo;
    QString chat{}; ///< The bare address of the terminal's chat account; empty where it has none.
};

/// Holds the key of the visit that runs, the device key and the counters of wrong codes, none of which ever
/// reaches a process that renders pages but the first. Does what a visit asks: keeps its place, opens an
/// earlier one, looks at a staff code. Blocks for at most some tenths of a second. Main thread.
class Vault {
public:
    /// The clock must outlive the vault.
    Vault(const VaultOptions &options, const Clock &clock);
    ~Vault();

    /// Asks the key store for the device key, and removes what earlier visits left that nobody kept.
    void open();
    DeviceKey::State state() const;
    /// Why nobody can save, for the log; empty where they can.
    QString reason() const;

    /// The chat account, and the talk of the visit.
    ChatMemory &chat() { return m_chat; }

    /// A visit begins: a new record with a new key.
    void beginVisit();
    bool hasVisit() const { return m_visit.has_value(); }
    /// What its process must be told to write to it.
    Message visit() const;
    /// What it must be told besides, when it comes back after a crash: what the person took away.
    std::optional<Message> takeAway() const;
    /// The answer to what a visit asks.
    Message answer(const Message &request);

    /// What became of a visit.
    struct Ending {
        bool kept = false;
        QDateTime until; ///< Of a place that was kept.
        bool gone = true; ///< Nothing is left of what was not kept.
    };
    /// The visit is over. Keep: its place stays, where it was saved; else it is shredded.
    Ending endVisit(bool keep);

    /// Shreds what is older than it may be, while the clock can be believed. Returns how many.
    int shredExpired();

private:
    struct Running {
        QByteArray record;
        Secret key;
        bool kept = false;
        bool byPictures = false;
        QDateTime until{};
        Secret takeAway{}; ///< The code as it is printed, or the two pictures.
    };

    PlaceTerm termFor(bool byPictures) const;
    ClockTrust clockTrust() const;
    Message keep(bool byPictures, const Secret &chosen);
    Message keepWith(const PlaceCode &code, Secret takeAway);
    Message comeBack(const Message &request);
    Message open(const PlaceCode &code, Secret takeAway, bool byPictures);
    Message kept() const;
    Message staff(const Message &request);

    VaultOptions m_options;
    const Clock &m_clock;
    ChatMemory m_chat;
    DeviceKey m_deviceKey;
    SavedPlaces m_places;
    TryCounter m_tries;
    TryCounter m_staffTries;
    std::optional<Running> m_visit;
    QList<QByteArray> m_left; ///< Records that the visit began with and left for an earlier one.
};

} // namespace alongside
