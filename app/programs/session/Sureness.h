// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace alongside {

/// How sure the person feels of doing the real thing, before the practice and after. It stays here and goes
/// when the process ends. Main thread.
class Sureness : public QObject {
    Q_OBJECT
    Q_PROPERTY(int sureBefore READ sureBefore WRITE setSureBefore NOTIFY sureChanged)
    Q_PROPERTY(int sureAfter READ sureAfter WRITE setSureAfter NOTIFY sureChanged)
    Q_PROPERTY(QString compared READ compared NOTIFY sureChanged)

public:
    using QObject::QObject;

    /// 0 (not at all sure) to 4, or -1 for no answer.
    int sureBefore() const { return m_sureBefore; }
    void setSureBefore(int mood);
    int sureAfter() const { return m_sureAfter; }
    void setSureAfter(int mood);
    /// How sure now against before, as a sentence; empty where one of the answers is missing.
    QString compared() const;

    /// Neither question is answered yet.
    void forget();

Q_SIGNALS:
    void sureChanged();

private:
    int m_sureBefore = -1;
    int m_sureAfter = -1;
};

} // namespace alongside
