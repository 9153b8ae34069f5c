// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/Aloud.h"

namespace alongside {

Aloud::Aloud(std::function<QString()> language, QObject *parent)
    : QObject(parent)
    , m_language(std::move(language))
    , m_speaker(m_voice)
{
    connect(&m_speaker, &Speaker::speakingChanged, this, &Aloud::speakingChanged);
}

} // namespace alongside
