// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>

#include <random>

namespace alongside {

/// Makes a broken file out of good ones: of its bytes, or of its values. The same number gives the same file
/// on every machine.
class Mutation {
public:
    /// The seeds must outlive it.
    Mutation(const QList<QByteArray> &seeds, quint32 number);

    QByteArray make();

private:
    int below(qsizetype limit); ///< A number from 0 to limit - 1; 0 when there is none.
    QByteArray ofBytes(QByteArray text);
    QByteArray ofValues(const QByteArray &text);
    QJsonValue changed(const QJsonValue &value, int depth);
    QJsonValue changedObject(const QJsonValue &value, int depth);
    QJsonValue changedArray(const QJsonValue &value, int depth);
    QJsonValue stranger();
    QJsonValue nested(int depth);

    const QList<QByteArray> &m_seeds;
    std::mt19937 m_random;
    QJsonValue m_other; ///< A value of another place, to be put where it does not belong.
};

} // namespace alongside
