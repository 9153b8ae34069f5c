// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/ChatInput.h"

#include <QCoreApplication>
#include <QDir>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alongside::ChatInput {

namespace {

constexpr std::size_t newSize = 24;
constexpr std::size_t least = 8;
constexpr std::size_t most = 128;

} // namespace

QCommandLineOption folderOption()
{
    return {u"folder"_s, u"The folder of the server."_s, u"DIR"_s};
}

QString templates()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/alongside/xmpp"_s);
}

Secret newPassword()
{
    static constexpr char signs[] = "0123456789abcdefghjkmnpqrstvwxyz";
    Secret password = Secret::random(newSize);
    for (std::size_t i = 0; i < newSize; ++i)
        password.data()[i] = static_cast<unsigned char>(signs[password.data()[i] % 32]);
    return password;
}

QString passwordRule()
{
    return u"A password is a line of 8 to 128 letters, figures and signs, without spaces."_s;
}

Secret readPassword()
{
    Secret line(most + 1);
    std::size_t size = 0;
    bool visible = true;
    unsigned char sign = 0;
    while (::read(STDIN_FILENO, &sign, 1) == 1 && sign != '\n') {
        visible = visible && sign > 0x20 && sign < 0x7f;
        if (size < line.size())
            line.data()[size++] = sign;
    }
    if (!visible || size < least || size > most)
        return {};
    return Secret::takeFrom({line.data(), size});
}

} // namespace alongside::ChatInput
