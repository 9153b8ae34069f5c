// SPDX-License-Identifier: GPL-3.0-or-later
// A session without screens that does what SupervisorTest asks of it (in the file WANTED in its environment,
// one word for each time it is shown): what a real one does only when something is wrong with it.
#include "visit/Channel.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <csignal>
#include <unistd.h>

using namespace alongside;
using Kind = Message::Kind;

namespace {

// The next word, taken off the list.
QByteArray nextWanted()
{
    QFile file(qEnvironmentVariable("WANTED"));
    if (!file.open(QIODevice::ReadWrite))
        return {};
    QByteArrayList words = file.readAll().split(' ');
    const QByteArray word = words.takeFirst();
    file.resize(0);
    file.seek(0);
    file.write(words.join(' '));
    return word;
}

void leaveAChild()
{
    if (::fork() == 0) {
        ::setsid();
        ::pause();
        ::_exit(0);
    }
}

void act(Channel &line, const QByteArray &wanted)
{
    if (wanted.startsWith("beside"))
        line.send({Kind::Beat, {{QStringLiteral("inPerson"), true}}});
    if (wanted.endsWith("crash"))
        std::raise(SIGKILL);
    if (wanted == "hang")
        ::pause();
    if (wanted == "mess") {
        leaveAChild();
        QFile file(qEnvironmentVariable("HOME") + QStringLiteral("/left"));
        (void)file.open(QIODevice::WriteOnly);
    }
    if (wanted == "stay")
        return;
    line.send({Kind::Finish, {{QStringLiteral("keep"), false}}});
    // a process that does not end by itself is ended
    if (wanted != "linger")
        std::_Exit(0);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    Channel line(application.arguments().last().toInt());
    QObject::connect(&line, &Channel::closed, [] { std::_Exit(0); });
    QObject::connect(&line, &Channel::received, &line, [&](const Message &message) {
        if (message.kind != Kind::Show)
            return;
        line.send({Kind::Shown, {{QStringLiteral("clipboard"), true}}});
        QFile shown(qEnvironmentVariable("WANTED") + QStringLiteral(".shown"));
        if (shown.open(QIODevice::Append))
            shown.write(QCborValue(message.fields).toDiagnosticNotation().toUtf8() + '\n');
        shown.close();
        act(line, nextWanted());
    });
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] {
        line.send({Kind::Beat, {{QStringLiteral("held"), true}}});
    });
    beat.start(5);
    line.send({Kind::Ready});
    return QCoreApplication::exec();
}
