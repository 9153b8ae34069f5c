// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QVariantMap>

namespace alongside {

/// What the screens of "Help from a person" say, as content designers wrote it (resources/champions).
class HelpWords {
public:
    /// None at all.
    HelpWords() = default;
    /// Reads the words in these languages (ISO 639), as far as they are there; the error says why there are
    /// none in the first.
    static Result<HelpWords> read(const QString &folder, const QStringList &languages);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// In this language, or in the first: the file "asking", and of the file "signs" what a person at a
    /// terminal reads, as "worry" and "reasons".
    QVariantMap in(const QString &language) const;
    /// One sentence of "states", with what stands in braces filled in.
    QString state(const QString &language, const QString &id, const QVariantMap &given = {}) const;

private:
    QString m_first;
    QHash<QString, QVariantMap> m_words; ///< By language.
};

} // namespace alongside
