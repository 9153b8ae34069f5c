// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>

#include <functional>

namespace alongside {

/// Somebody who says one numbered word after the other. What they have said is written down, as "?7" before
/// and "+7" after, so that they go on with the next one when the program that they use was killed.
class Talker {
public:
    /// say: false where it was not taken, so that it is said again.
    Talker(const QString &path, std::function<bool(const QString &)> say)
        : m_file(path)
        , m_say(std::move(say))
    {
        (void)m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
        for (const QByteArray &line : m_file.readAll().split('\n')) {
            if (!line.isEmpty())
                m_next = line.mid(1).toInt() + (line.startsWith('-') ? 0 : 1);
        }
    }

    void speak()
    {
        write('?');
        const bool taken = m_say(word(m_next));
        write(taken ? '+' : '-');
        m_next += taken ? 1 : 0;
    }

    /// A number as a word, since figures are what the guard looks for.
    static QString word(int number)
    {
        static const QStringList syllables{QStringLiteral("ba"), QStringLiteral("be"), QStringLiteral("bi"),
            QStringLiteral("da"), QStringLiteral("de"), QStringLiteral("di"), QStringLiteral("ga"),
            QStringLiteral("ge"), QStringLiteral("gi"), QStringLiteral("ka")};
        QString word;
        for (const QChar digit : QString::number(number))
            word += syllables.at(digit.digitValue());
        return word;
    }

private:
    void write(char what) { m_file.write(what + QByteArray::number(m_next) + '\n'); }

    QFile m_file;
    const std::function<bool(const QString &)> m_say;
    int m_next = 1;
};

} // namespace alongside
