// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace alongside {

/// The words for champions that came with the program (docs/champions.md): guidelines, signs, phrases. Read
/// once; afterwards any thread may ask.
class ChampionWords {
public:
    /// champions: the folder with guidelines, signs, asking and phrases. guides: the folder of the guides,
    /// which have phrases of their own. The error names a file that everything needs.
    static Result<ChampionWords> read(const QString &champions, const QString &guides);

    const QStringList &languages() const { return m_languages; }
    /// The newest version of the guidelines.
    int guidelinesVersion() const { return m_version; }

    /// Each in this language, or in English where it is not spoken.
    QJsonObject guidelines(const QString &language) const { return find(u"guidelines", language); }
    QJsonObject signs(const QString &language) const { return find(u"signs", language); }
    QJsonObject asking(const QString &language) const { return find(u"asking", language); }
    QJsonObject phrases(const QString &language) const { return find(u"phrases", language); }
    /// The phrases of one guide; empty where it has none.
    QJsonObject phrasesOf(const QString &guide, const QString &language) const;

    /// The words for one of the topics that a person may choose; empty for none.
    QString topic(const QString &id, const QString &language) const;
    /// The words of a reason for a worry; of: "resident" or "champion".
    QString reason(const QString &of, const QString &id, const QString &language) const;

private:
    QJsonObject find(QStringView name, const QString &language) const;

    QStringList m_languages;
    QHash<QString, QJsonObject> m_files; ///< By "signs/en".
    int m_version = 0;
};

} // namespace alongside
