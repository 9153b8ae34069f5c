// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/parts.h"
#include "store/StaffCode.h"

#include <QCommandLineParser>

#include <iostream>

#include <termios.h>
#include <unistd.h>

namespace alongside {

namespace {

/// The terminal shows nothing of what is typed while this lives.
class Unseen {
public:
    Unseen()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    }
    ~Unseen()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

// A line of standard input, byte by byte into memory of its own: no buffer keeps it.
Secret readLine()
{
    Secret line(StaffCode::most + 1);
    std::size_t size = 0;
    unsigned char sign = 0;
    while (read(STDIN_FILENO, &sign, 1) == 1 && sign != '\n') {
        if (size < line.size())
            line.data()[size++] = sign;
    }
    sign = 0;
    return Secret::takeFrom({line.data(), size});
}

Secret ask(const char *words)
{
    const Unseen unseen;
    const bool somebody = isatty(STDIN_FILENO) == 1;
    if (somebody)
        std::cerr << words;
    Secret code = readLine();
    if (somebody)
        std::cerr << '\n';
    return code;
}

Outcome run(const QCommandLineParser &)
{
    const Secret code = ask("The new code, 6 to 16 digits: ");
    if (!StaffCode::isOne(code))
        return Outcome::unusable(QStringLiteral("A code for staff has %1 to %2 digits and nothing else.")
                                     .arg(StaffCode::least)
                                     .arg(StaffCode::most));
    if (isatty(STDIN_FILENO) == 1 && !code.equals(ask("Once more: ")))
        return Outcome::unusable(QStringLiteral("The two were not the same; nothing was made."));
    const QString line = StaffCode::make(code);
    if (line.isEmpty())
        return Outcome::unusable(QStringLiteral("There is not enough memory to make it (64 MiB)."));
    Outcome outcome;
    outcome.text = QStringLiteral("\"staffCode\": \"%1\"\n").arg(line);
    outcome.json = {{QStringLiteral("staffCode"), line}};
    return outcome;
}

} // namespace

Command staffCodeCommand()
{
    return {QStringLiteral("staff-code"), QString(),
        QStringLiteral("Asks for a code for the staff, on standard input and without showing it, and prints "
                       "the line for the policy. Only who knows the code can make use of the line."),
        {}, run};
}

} // namespace alongside
