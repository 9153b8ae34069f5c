// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/Voice.h"

namespace alongside {

EspeakVoice::EspeakVoice(const QString &program, QObject *parent)
    : Voice(parent)
    , m_program(program)
{
    connect(&m_child, &FedChild::ended, this, &Voice::said);
}

void EspeakVoice::say(const QString &sentence, const QString &language)
{
    // 150 words a minute: slower than conversation, for somebody who listens and reads at once
    m_child.start(m_program,
        {QStringLiteral("-v"), nameFor(language), QStringLiteral("-s"), QStringLiteral("150"),
            QStringLiteral("--stdin")},
        sentence.toUtf8());
}

void EspeakVoice::stop()
{
    m_child.end();
}

QString EspeakVoice::nameFor(const QString &language)
{
    return language == QLatin1String("en") ? QStringLiteral("en-gb") : language;
}

} // namespace alongside
