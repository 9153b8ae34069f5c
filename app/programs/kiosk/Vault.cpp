// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/kiosk/Vault.h"

#include "store/PictureCode.h"
#include "store/ResumeCode.h"
#include "store/SavingFolder.h"
#include "store/SessionStore.h"
#include "store/StaffCode.h"
#include "visit/WaitingMark.h"

#include <QFileInfo>
#include <QUuid>

namespace alongside {

namespace {

using Kind = Message::Kind;
using Refusal = Message::Refusal;

Message refused(Refusal why, std::chrono::seconds wait = {})
{
    return {
        Kind::Refused, {{QStringLiteral("why"), int(why)}, {QStringLiteral("wait"), qint64(wait.count())}}};
}

Refusal refusalFor(StoreError::Trouble trouble)
{
    switch (trouble) {
    case StoreError::Trouble::WrongKey:
        return Refusal::WrongCode;
    case StoreError::Trouble::Full:
        return Refusal::DiskFull;
    case StoreError::Trouble::ReadOnly:
        return Refusal::DiskReadOnly;
    case StoreError::Trouble::Newer:
        return Refusal::NewerVersion;
    case StoreError::Trouble::Damaged:
    case StoreError::Trouble::Missing:
        return Refusal::Damaged;
    case StoreError::Trouble::Unusable:
        break;
    }
    return Refusal::Trouble;
}

QString databasesIn(const VaultOptions &options)
{
    return options.savingFolder.isEmpty() ? options.runtimeFolder + QStringLiteral("/databases")
                                          : SavingFolder(options.savingFolder).places();
}

QString triesIn(const VaultOptions &options)
{
    return options.savingFolder.isEmpty() ? options.runtimeFolder + QStringLiteral("/tries")
                                          : SavingFolder(options.savingFolder).tries();
}

PictureCode::Given givenIn(const Secret &secret)
{
    return {int(secret.data()[0]), int(secret.data()[1])};
}

Secret part(const Secret &secret, std::size_t from, std::size_t size)
{
    Secret part(size);
    std::copy_n(secret.data() + from, size, part.data());
    return part;
}

} // namespace

Vault::Vault(const VaultOptions &options, const Clock &clock)
    : m_options(options)
    , m_clock(clock)
    , m_chat(options.chat)
    , m_deviceKey(SavingFolder(options.savingFolder).deviceKey())
    , m_places(SavedPlaces::make(databasesIn(options), clock))
    , m_tries(triesIn(options), clock)
    , m_staffTries(triesIn(options) + QStringLiteral("-staff"), clock)
{
}

Vault::~Vault() = default;

void Vault::open()
{
    if (!m_options.savingFolder.isEmpty())
        m_deviceKey.load();
    m_chat.open();
    m_places.removeOrphans({});
}

DeviceKey::State Vault::state() const
{
    return m_deviceKey.state();
}

QString Vault::reason() const
{
    return m_options.savingFolder.isEmpty() ? QStringLiteral("The policy has no \"saving\".")
                                            : m_deviceKey.reason();
}

void Vault::beginVisit()
{
    m_visit = Running{QUuid::createUuid().toByteArray(QUuid::Id128), Secret::random(32)};
    m_left.clear();
    m_chat.beginVisit();
}

Message Vault::visit() const
{
    const bool offered = state() == DeviceKey::State::Ready;
    const bool broken = state() == DeviceKey::State::Unavailable || state() == DeviceKey::State::Wrong;
    QCborMap fields{{QStringLiteral("file"), m_places.databaseOf(m_visit->record)},
        {QStringLiteral("offered"), offered}, {QStringLiteral("broken"), broken}};
    if (offered) {
        fields[QStringLiteral("until")] = termFor(false).until.toSecsSinceEpoch();
        fields[QStringLiteral("pictureUntil")] = termFor(true).until.toSecsSinceEpoch();
    }
    return {Kind::Visit, fields, m_visit->key.copy()};
}

std::optional<Message> Vault::takeAway() const
{
    return m_visit->kept ? std::optional(kept()) : std::nullopt;
}

Message Vault::kept() const
{
    return {Kind::Kept,
        {{QStringLiteral("until"), m_visit->until.toSecsSinceEpoch()},
            {QStringLiteral("pictures"), m_visit->byPictures}},
        m_visit->takeAway.copy()};
}

Message Vault::answer(const Message &request)
{
    if (!m_visit)
        return refused(Refusal::Trouble);
    switch (request.kind) {
    case Kind::Keep:
        return keep(false, request.secret);
    case Kind::KeepByPictures:
        return keep(true, request.secret);
    case Kind::ComeBack:
    case Kind::ComeBackByPictures:
        return comeBack(request);
    case Kind::Staff:
        return staff(request);
    default:
        return refused(Refusal::Trouble);
    }
}

ClockTrust Vault::clockTrust() const
{
    return {SavingFolder(m_options.savingFolder).clock(), m_clock, m_options.synchronised};
}

PlaceTerm Vault::termFor(bool byPictures) const
{
    ClockTrust trust = clockTrust();
    const int days = byPictures ? m_options.pictureDays : m_options.days;
    return {trust.believed().addDays(days), std::chrono::hours(trust.isTrusted() ? 0 : 24 * days)};
}

Message Vault::keep(bool byPictures, const Secret &chosen)
{
    if (state() != DeviceKey::State::Ready)
        return refused(Refusal::SavingIsOff);
    if (!byPictures && m_visit->kept && !m_visit->byPictures) {
        // the code that they have stays good
        const PlaceTerm term = termFor(false);
        if (const auto longer = m_places.keepUntil(m_visit->record, term); !longer)
            return refused(refusalFor(longer.error().trouble));
        m_visit->until = term.until;
        return kept();
    }
    if (!byPictures) {
        const ResumeCode code = ResumeCode::make(m_places.freeLocator());
        return keepWith(code, code.printed());
    }
    const auto given = m_places.freePictures();
    const auto code = given ? PictureCode::make(*given, chosen.copy()) : std::nullopt;
    if (!code)
        return refused(Refusal::Trouble);
    Secret pictures(PictureCode::givenSize);
    std::copy(given->begin(), given->end(), pictures.data());
    return keepWith(*code, std::move(pictures));
}

Message Vault::keepWith(const PlaceCode &code, Secret takeAway)
{
    const bool byPictures = takeAway.size() == PictureCode::givenSize;
    const PlaceTerm term = termFor(byPictures);
    const auto done = m_places.keep(m_visit->record, m_visit->key, m_deviceKey.key(), code, term);
    if (!done)
        return refused(refusalFor(done.error().trouble));
    m_visit->kept = true;
    m_visit->byPictures = byPictures;
    m_visit->until = term.until;
    m_visit->takeAway = std::move(takeAway);
    // what was guessed while nobody had this locator; where the disk does not take it, it lapses
    m_tries.forget(code.locator);
    return kept();
}

Message Vault::comeBack(const Message &request)
{
    if (state() != DeviceKey::State::Ready)
        return refused(Refusal::SavingIsOff);
    if (request.kind == Kind::ComeBack) {
        const auto typed = ResumeCode::read(request.secret);
        if (const auto *code = std::get_if<ResumeCode>(&typed))
            return open(*code, code->printed(), false);
        return refused(Refusal::WrongCode);
    }
    if (request.secret.size() != PictureCode::givenSize + PictureCode::secretSize)
        return refused(Refusal::WrongCode);
    const auto code = PictureCode::make(
        givenIn(request.secret), part(request.secret, PictureCode::givenSize, PictureCode::secretSize));
    return code ? open(*code, part(request.secret, 0, PictureCode::givenSize), true)
                : refused(Refusal::WrongCode);
}

Message Vault::open(const PlaceCode &code, Secret takeAway, bool byPictures)
{
    const TryCounter::Answer may = m_tries.mayTry(code.locator);
    if (!may.allowed)
        return refused(may.staffNeeded ? Refusal::StaffNeeded : Refusal::Wait, may.wait);
    if (const auto counted = m_tries.aboutToTry(code.locator); !counted)
        return refused(refusalFor(counted.error().trouble));
    const SavedPlace place = m_places.find(code.locator);
    if (place.record.isEmpty())
        return refused(Refusal::WrongCode);
    auto key = m_places.open(place, m_deviceKey.key(), code);
    if (!key)
        return refused(refusalFor(key.error().trouble));
    // right, whatever else is the matter
    m_tries.wasRight(code.locator);
    auto store = SessionStore::open(m_places.databaseOf(place.record), key.value());
    if (store && !store->isWhole())
        return refused(Refusal::Damaged);
    if (!store) {
        const Refusal why = refusalFor(store.error().trouble);
        return refused(why == Refusal::WrongCode ? Refusal::Damaged : why);
    }
    if (!m_visit->kept)
        m_left.append(m_visit->record);
    m_visit =
        Running{place.record, std::move(key).value(), true, byPictures, place.until, std::move(takeAway)};
    return visit();
}

Message Vault::staff(const Message &request)
{
    const QByteArray counted = "staff";
    const TryCounter::Answer may = m_staffTries.mayTry(counted);
    if (!may.allowed)
        return refused(may.staffNeeded ? Refusal::StaffNeeded : Refusal::Wait, may.wait);
    if (const auto done = m_staffTries.aboutToTry(counted); !done)
        return refused(refusalFor(done.error().trouble));
    if (m_options.staffCode.isEmpty() || !StaffCode::matches(request.secret, m_options.staffCode))
        return refused(Refusal::WrongCode);
    m_staffTries.wasRight(counted);
    const QString action = request.fields[QStringLiteral("action")].toString();
    if (action == u"unlock") {
        if (const auto done = m_tries.unlock(); !done)
            return refused(refusalFor(done.error().trouble));
    }
    const bool waiting = action == u"waiting";
    if ((waiting || action == u"nobody-waits") && !WaitingMark(m_options.runtimeFolder).set(waiting))
        return refused(Refusal::Trouble);
    return {Kind::Allowed, {{QStringLiteral("action"), action}}};
}

Vault::Ending Vault::endVisit(bool keep)
{
    Ending ending;
    m_chat.endVisit();
    if (!m_visit)
        return ending;
    for (const QByteArray &record : m_left)
        ending.gone = SealedDatabase::remove(m_places.databaseOf(record)) && ending.gone;
    if (m_visit->kept && keep) {
        const PlaceTerm term = termFor(m_visit->byPictures);
        // where the disk cannot be written, it stays until it would have gone anyway
        ending.until = m_places.keepUntil(m_visit->record, term) ? term.until : m_visit->until;
        ending.kept = true;
    } else if (m_visit->kept) {
        ending.gone = m_places.shred(m_visit->record) && ending.gone;
    } else {
        ending.gone = SealedDatabase::remove(m_places.databaseOf(m_visit->record)) && ending.gone;
    }
    m_visit.reset();
    m_left.clear();
    return ending;
}

int Vault::shredExpired()
{
    if (m_options.savingFolder.isEmpty())
        return 0;
    ClockTrust trust = clockTrust();
    if (!trust.isTrusted())
        return 0;
    return m_places.shredExpired(m_visit ? QList{m_visit->record} : QList<QByteArray>());
}

} // namespace alongside
