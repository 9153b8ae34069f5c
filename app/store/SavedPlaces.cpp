// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SavedPlaces.h"

#include "store/DurableFile.h"
#include "store/KeyWrap.h"
#include "store/SealedDatabase.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace alongside {

namespace {

constexpr int formatVersion = 1;
const QString placeEnding = QStringLiteral(".place");
const QString databaseEnding = QStringLiteral(".sealed");

QJsonObject readPlace(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > 16 * 1024)
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    return root.value(u"version").toInt() == formatVersion ? root : QJsonObject();
}

QByteArray bytesIn(const QJsonObject &object, const QString &name)
{
    return QByteArray::fromBase64(object.value(name).toString().toLatin1());
}

QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QDateTime timeIn(const QJsonObject &object, const QString &name)
{
    return QDateTime::fromSecsSinceEpoch(object.value(name).toInteger(), QTimeZone::utc());
}

void setTerm(QJsonObject &object, const PlaceTerm &term)
{
    object.insert(QStringLiteral("until"), term.until.toSecsSinceEpoch());
    object.insert(QStringLiteral("believed"), term.unbelieved.count() == 0);
    object.insert(QStringLiteral("length"), qint64(term.unbelieved.count()));
}

std::chrono::seconds unbelievedIn(const QJsonObject &object)
{
    return std::chrono::seconds(
        object.value(u"believed").toBool(true) ? 0 : object.value(u"length").toInteger());
}

} // namespace

SavedPlaces::SavedPlaces(const QString &folder, const Clock &clock)
    : m_folder(folder)
    , m_clock(clock)
{
}

SavedPlaces SavedPlaces::make(const QString &folder, const Clock &clock)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {folder, clock};
}

QString SavedPlaces::databaseOf(const QByteArray &record) const
{
    return m_folder + QLatin1Char('/') + QString::fromLatin1(record) + databaseEnding;
}

QString SavedPlaces::keyFileOf(const QByteArray &record) const
{
    return m_folder + QLatin1Char('/') + QString::fromLatin1(record) + placeEnding;
}

StoreResult<Done> SavedPlaces::keep(const QByteArray &record, const Secret &key, const Secret &deviceKey,
    const PlaceCode &code, const PlaceTerm &term)
{
    const auto wrap = KeyWrap::seal(key, deviceKey, code.secret, record);
    if (!wrap)
        return StoreError{StoreError::Trouble::Unusable, QStringLiteral("The key could not be wrapped.")};
    QJsonObject root{{QStringLiteral("version"), formatVersion},
        {QStringLiteral("locator"), QString::fromLatin1(code.locator)},
        {QStringLiteral("keptAt"), m_clock.now().toSecsSinceEpoch()},
        {QStringLiteral("salt"), textOf(wrap->salt)}, {QStringLiteral("nonce"), textOf(wrap->nonce)},
        {QStringLiteral("sealed"), textOf(wrap->sealed)}};
    setTerm(root, term);
    return durable::write(keyFileOf(record), QJsonDocument(root).toJson());
}

StoreResult<Done> SavedPlaces::keepUntil(const QByteArray &record, const PlaceTerm &term)
{
    QJsonObject root = readPlace(keyFileOf(record));
    if (root.isEmpty())
        return StoreError{StoreError::Trouble::Missing, QStringLiteral("There is no such place.")};
    setTerm(root, term);
    return durable::write(keyFileOf(record), QJsonDocument(root).toJson());
}

QList<SavedPlace> SavedPlaces::all() const
{
    QList<SavedPlace> places;
    const QFileInfoList files = QDir(m_folder).entryInfoList({QLatin1Char('*') + placeEnding}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QJsonObject root = readPlace(file.filePath());
        if (root.isEmpty())
            continue;
        const QByteArray record = file.completeBaseName().toLatin1();
        places.append({record, root.value(u"locator").toString().toLatin1(),
            timeIn(root, QStringLiteral("keptAt")), timeIn(root, QStringLiteral("until")),
            file.size() + QFileInfo(databaseOf(record)).size(), unbelievedIn(root)});
    }
    std::sort(places.begin(), places.end(),
        [](const SavedPlace &one, const SavedPlace &other) { return one.keptAt < other.keptAt; });
    return places;
}

SavedPlace SavedPlaces::find(const QByteArray &locator) const
{
    const QList<SavedPlace> places = all();
    const auto found = std::find_if(
        places.begin(), places.end(), [&](const SavedPlace &place) { return place.locator == locator; });
    return found == places.end() ? SavedPlace() : *found;
}

StoreResult<Secret> SavedPlaces::open(
    const SavedPlace &place, const Secret &deviceKey, const PlaceCode &code) const
{
    const QJsonObject root = readPlace(keyFileOf(place.record));
    if (root.isEmpty())
        return StoreError{StoreError::Trouble::Missing, QStringLiteral("There is no such place.")};
    const KeyWrap wrap{bytesIn(root, QStringLiteral("salt")), bytesIn(root, QStringLiteral("nonce")),
        bytesIn(root, QStringLiteral("sealed"))};
    auto key = wrap.open(deviceKey, code.secret, place.record);
    if (!key)
        return StoreError{
            StoreError::Trouble::WrongKey, QStringLiteral("The code does not open this place.")};
    return StoreResult<Secret>(std::move(*key));
}

QByteArray SavedPlaces::freeLocator() const
{
    QByteArray locator = ResumeCode::randomLocator();
    while (!find(locator).record.isEmpty())
        locator = ResumeCode::randomLocator();
    return locator;
}

std::optional<PictureCode::Given> SavedPlaces::freePictures() const
{
    QSet<QByteArray> taken;
    for (const SavedPlace &place : all())
        taken.insert(place.locator);
    PictureCode::Given given = PictureCode::randomGiven();
    // from a pair at random on through all others
    for (int tried = 0; tried < PictureCode::pictures * PictureCode::pictures; ++tried) {
        if (!taken.contains(PictureCode::locatorOf(given)))
            return given;
        given[1] = (given[1] + 1) % PictureCode::pictures;
        if (given[1] == 0)
            given[0] = (given[0] + 1) % PictureCode::pictures;
    }
    return std::nullopt;
}

bool SavedPlaces::shred(const QByteArray &record)
{
    const bool keyGone = durable::remove(keyFileOf(record));
    return SealedDatabase::remove(databaseOf(record)) && keyGone;
}

int SavedPlaces::shredExpired(const QList<QByteArray> &inUse)
{
    int count = 0;
    for (const SavedPlace &place : all()) {
        if (place.unbelieved.count() > 0) // where the disk does not take it, the next time
            keepUntil(place.record, m_clock.now().addSecs(place.unbelieved.count()));
        else if (place.until <= m_clock.now() && !inUse.contains(place.record) && shred(place.record))
            ++count;
    }
    return count;
}

int SavedPlaces::removeOrphans(const QList<QByteArray> &inUse)
{
    int count = 0;
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({QLatin1Char('*') + databaseEnding}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QByteArray record = file.completeBaseName().toLatin1();
        if (inUse.contains(record) || QFileInfo::exists(keyFileOf(record)))
            continue;
        if (SealedDatabase::remove(file.filePath()))
            ++count;
    }
    return count;
}

} // namespace alongside
