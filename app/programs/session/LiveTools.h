// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/session/LiveMail.h"
#include "programs/session/LivePayment.h"
#include "programs/session/LivePrint.h"
#include "programs/session/LiveReading.h"

namespace alongside {

/// What stands beside a real page apart from its guide. Main thread.
class LiveTools : public QObject {
    Q_OBJECT
    Q_PROPERTY(QObject *mail READ mail CONSTANT)
    Q_PROPERTY(QObject *payment READ payment CONSTANT)
    Q_PROPERTY(QObject *paper READ paper CONSTANT)
    Q_PROPERTY(QObject *reading READ reading CONSTANT)

public:
    /// None of the others is owned; all must outlive it.
    LiveTools(const QStringList &mailHosts, PrintQueue &queue, SpeechController &speech,
        const DisplaySettings &settings)
        : m_mail(mailHosts)
        , m_paper(queue, settings)
        , m_reading(speech)
    {
    }

    LiveMail *mail() { return &m_mail; }
    LivePayment *payment() { return &m_payment; }
    LivePrint *paper() { return &m_paper; }
    LiveReading *reading() { return &m_reading; }

    /// Nothing of the page stays in them.
    void end()
    {
        m_mail.end();
        m_payment.end();
        m_paper.close();
        m_reading.stop();
    }

private:
    LiveMail m_mail;
    LivePayment m_payment;
    LivePrint m_paper;
    LiveReading m_reading;
};

} // namespace alongside
