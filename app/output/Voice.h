// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FedChild.h"

#include <QObject>
#include <QString>

namespace alongside {

/// Says one sentence at a time. Main thread only.
class Voice : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to say the sentence in the language (ISO 639 code); said() follows, also when it could not be
    /// said.
    virtual void say(const QString &sentence, const QString &language) = 0;
    /// Falls silent at once. No said() follows.
    virtual void stop() = 0;

Q_SIGNALS:
    void said();
};

/// The espeak-ng program: one child for each sentence, which takes it from its standard input, so that it
/// stands in no process list, and is gone with its memory when the sentence is said.
class EspeakVoice : public Voice {
    Q_OBJECT

public:
    /// The program is looked for in PATH when its name holds no slash.
    explicit EspeakVoice(const QString &program = QStringLiteral("espeak-ng"), QObject *parent = nullptr);

    void say(const QString &sentence, const QString &language) override;
    void stop() override;

    /// The name of the espeak-ng voice for a language: "en-gb", "cy", and the code itself for any other.
    static QString nameFor(const QString &language);

private:
    QString m_program;
    FedChild m_child;
};

} // namespace alongside
