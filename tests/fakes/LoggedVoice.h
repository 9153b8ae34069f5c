// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/Voice.h"

namespace alongside {

/// Writes down what it is to say, as "en: One."; the test says when it has been said.
class LoggedVoice : public Voice {
public:
    void say(const QString &sentence, const QString &language) override
    {
        log.append(language + QLatin1String(": ") + sentence);
    }
    void stop() override { }

    QStringList log;
};

} // namespace alongside
