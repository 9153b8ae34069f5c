// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/Voice.h"

#include <QProcess>

namespace alongside {

EspeakVoice::EspeakVoice(const QString &program, QObject *parent)
    : Voice(parent)
    , m_program(program)
{
}

EspeakVoice::~EspeakVoice()
{
    stop();
}

void EspeakVoice::say(const QString &sentence, const QString &language)
{
    stop();
    m_child = std::make_unique<QProcess>();
    m_child->setStandardOutputFile(QProcess::nullDevice());
    m_child->setStandardErrorFile(QProcess::nullDevice());
    // queued, because what hears said() may begin the next sentence and with that delete this child
    connect(m_child.get(), &QProcess::finished, this, &Voice::said, Qt::QueuedConnection);
    connect(
        m_child.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                Q_EMIT said();
        },
        Qt::QueuedConnection);
    // 150 words a minute: slower than conversation, for somebody who listens and reads at once
    m_child->start(m_program,
        {QStringLiteral("-v"), nameFor(language), QStringLiteral("-s"), QStringLiteral("150"),
            QStringLiteral("--stdin")});
    m_child->write(sentence.toUtf8());
    m_child->closeWriteChannel();
}

void EspeakVoice::stop()
{
    if (!m_child)
        return;
    m_child->disconnect(this);
    m_child->kill();
    m_child->waitForFinished(1000);
    m_child.reset();
}

QString EspeakVoice::nameFor(const QString &language)
{
    return language == QLatin1String("en") ? QStringLiteral("en-gb") : language;
}

} // namespace alongside
