// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <memory>

namespace alongside {

/// How long the key store may take to answer.
constexpr std::chrono::seconds keyStorePatience{10};

/// Runs a job of QtKeychain to its end; null when it does not answer in time, and then it deletes itself once
/// it does. Blocks; needs a QCoreApplication.
template <typename Job>
std::unique_ptr<Job> finished(std::unique_ptr<Job> job)
{
    QEventLoop loop;
    bool answered = false;
    QObject::connect(job.get(), &Job::finished, &loop, [&] {
        answered = true;
        loop.quit();
    });
    QTimer::singleShot(keyStorePatience, &loop, &QEventLoop::quit);
    job->setAutoDelete(false);
    // Never a plain file where the key store is missing.
    job->setInsecureFallback(false);
    job->start();
    if (!answered)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (answered)
        return job;
    job.release()->setAutoDelete(true);
    return nullptr;
}

} // namespace alongside
