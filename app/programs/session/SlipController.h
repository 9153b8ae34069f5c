// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/SlipPrinter.h"
#include "printing/PrintQueue.h"

#include <QObject>

namespace alongside {

class DisplaySettings;
class JourneyController;

/// What opens a saved place, for the slip; all empty where none is kept.
struct TakeAway {
    QString codePrinted; ///< "7K3M-ABCD-EFGH-JKMN-P"; empty where pictures were chosen.
    QString until; ///< The day in words.
};

/// The slip that a person takes away, made of the guide's words and never of what was typed; and its way to
/// the printer. Main thread.
class SlipController : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString top READ top NOTIFY changed)
    Q_PROPERTY(QString body READ body NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QStringList pictureNames READ pictureNames WRITE setPictureNames NOTIFY changed)
    Q_PROPERTY(bool helped READ isHelped NOTIFY changed)
    Q_PROPERTY(bool tellingHelp READ isTellingHelp WRITE setTellingHelp NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY outcomeChanged)
    Q_PROPERTY(bool printable READ isPrintable NOTIFY outcomeChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY outcomeChanged)

public:
    /// None is owned; all must outlive it.
    SlipController(const JourneyController &journey, const DisplaySettings &settings, PrintQueue &queue,
        QObject *parent = nullptr);

    Slip slip() const;
    /// The slip as rich text, in two parts; the QR code stands beside the first.
    QString top() const { return SlipPrinter::top(slip()); }
    QString body() const { return SlipPrinter::body(slip()); }
    /// What the QR code holds; empty where there is none.
    QString code() const { return m_takeAway.codePrinted; }
    /// The pictures that we gave, by name, where the person chose pictures.
    const QStringList &pictureNames() const { return m_pictureNames; }
    void setPictureNames(const QStringList &names);
    void setTakeAway(const TakeAway &takeAway);
    /// What HelpRecord says of the help that the person had; none where they had none.
    void setHelp(const QStringList &lines);
    bool isHelped() const { return !m_help.isEmpty(); }
    /// The slip says so: only where the person wants that, since paper is not private.
    bool isTellingHelp() const { return m_tellingHelp && isHelped(); }
    void setTellingHelp(bool telling);

    /// What became of printing it, as a sentence; empty before.
    QString outcome() const;
    bool isPrintable() const { return !isBusy() && m_queue.state() != PrintQueue::State::NoPrinter; }
    bool isBusy() const { return m_queue.isBusy(); }
    /// Asks whether there is a printer.
    Q_INVOKABLE void look() { m_queue.look(); }
    Q_INVOKABLE void printOut();
    Q_INVOKABLE void cancel() { m_queue.cancel(); }

    /// What the print server has for its last answer when a visit ends.
    static constexpr std::chrono::seconds grace{5};
    /// For the Wiper: waits, at most so long, for what is being printed; true when the print server keeps
    /// nothing of it, false also where it does not say so within the grace.
    bool leave(std::chrono::milliseconds patience);

Q_SIGNALS:
    void changed();
    void outcomeChanged();

private:
    Slip::Return comeBack() const;
    void forget();

    const JourneyController &m_journey;
    const DisplaySettings &m_settings;
    PrintQueue &m_queue;
    TakeAway m_takeAway;
    QStringList m_pictureNames;
    QStringList m_help;
    bool m_tellingHelp = false;
    bool m_asked = false; ///< The queue's state is about this slip.
};

} // namespace alongside
