// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "proof/Writing.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace alongside {

/// Bytes to look for, never in the clear: each is held as its exclusive or with a random one. Whoever looks
/// for them must not be a place where they are found.
struct Mark {
    QString canary; ///< Whose it is.
    QString writing; ///< How it is written there.
    QByteArray masked;
    QByteArray mask;

    unsigned char at(qsizetype index) const
    {
        return static_cast<unsigned char>(masked[index]) ^ static_cast<unsigned char>(mask[index]);
    }
};

/// Random letters that somebody types in one place of a visit, to be looked for when it has ended.
class Canary {
public:
    /// So many letters a to z that no other place, visit or terminal has (75 bits), for the place of this
    /// name.
    static Canary random(const QString &name);

    const QString &name() const { return m_name; }
    /// The letters themselves, for the moment in which they are typed.
    Secret letters() const;
    /// What each writing of them has in common wherever it stands; at least Mark length `shortest` bytes.
    QList<Mark> marks() const;

    static constexpr int length = 16;
    static constexpr int shortest = 16;

private:
    Canary(const QString &name, const QByteArray &masked, const QByteArray &mask);

    QString m_name;
    QByteArray m_masked;
    QByteArray m_mask;
};

} // namespace alongside
