// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/SlipPrinter.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace alongside {

class DisplaySettings;
class JourneyController;

/// The slip that a person takes away, made of the guide's words and never of what was typed. Main thread.
class SlipController : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString preview READ preview NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY outcomeChanged)

public:
    /// Neither object is owned; both must outlive it.
    SlipController(
        const JourneyController &journey, const DisplaySettings &settings, QObject *parent = nullptr);
    ~SlipController() override;

    Slip slip() const;
    /// The slip as rich text.
    QString preview() const { return SlipPrinter::html(slip()); }
    /// What became of making it, as a sentence; empty before.
    QString outcome() const { return m_outcome; }
    /// Writes the PDF into a folder of this visit, which goes with it.
    Q_INVOKABLE void make();
    /// Where the PDF is; empty before it was made.
    QString file() const { return m_file; }

Q_SIGNALS:
    void changed();
    void outcomeChanged();

private:
    void clear();

    const JourneyController &m_journey;
    const DisplaySettings &m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_outcome;
};

} // namespace alongside
