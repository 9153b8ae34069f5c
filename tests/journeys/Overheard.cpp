// SPDX-License-Identifier: GPL-3.0-or-later
#include "Overheard.h"

#include <QString>

#include <fcntl.h>
#include <unistd.h>

#include <array>

namespace alongside {

namespace {

const QByteArray last = "-- no more is listened to --\n";

Overheard *listener = nullptr;
QtMessageHandler other = nullptr;

void hear(QtMsgType type, const QMessageLogContext &context, const QString &words)
{
    if (listener)
        listener->add(words.toUtf8() + '\n');
    if (other)
        other(type, context, words);
}

void write(int file, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t now = ::write(file, bytes.constData() + done, size_t(bytes.size() - done));
        if (now <= 0)
            return;
        done += now;
    }
}

} // namespace

Overheard::Overheard()
{
    std::array<int, 2> ends{};
    m_before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (m_before < 0 || pipe2(ends.data(), O_CLOEXEC) != 0 || dup2(ends[1], STDERR_FILENO) < 0)
        qFatal("Standard error cannot be listened to");
    close(ends[1]);
    m_end = ends[0];
    m_thread = std::thread([this] { listen(); });
    listener = this;
}

Overheard::~Overheard()
{
    listener = nullptr;
    write(STDERR_FILENO, last);
    m_thread.join();
    dup2(m_before, STDERR_FILENO);
    close(m_before);
    close(m_end);
}

void Overheard::catchMessages()
{
    if (const QtMessageHandler before = qInstallMessageHandler(hear); before != hear)
        other = before;
}

void Overheard::add(const QByteArray &words)
{
    const std::lock_guard lock(m_lock);
    m_said += words;
    m_news.notify_all();
}

QByteArray Overheard::said() const
{
    std::unique_lock lock(m_lock);
    const QByteArray mark = "-- heard so far: " + QByteArray::number(++m_marks) + " --\n";
    write(STDERR_FILENO, mark);
    m_news.wait(lock, [&] { return m_said.contains(mark); });
    return m_said;
}

void Overheard::listen()
{
    std::array<char, 4096> bytes{};
    for (;;) {
        const ssize_t count = read(m_end, bytes.data(), bytes.size());
        if (count <= 0)
            return;
        const QByteArray words(bytes.data(), count);
        write(m_before, words);
        add(words);
        const std::lock_guard lock(m_lock);
        if (m_said.contains(last))
            return;
    }
}

} // namespace alongside
