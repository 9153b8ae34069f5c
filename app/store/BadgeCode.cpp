// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BadgeCode.h"

#include "store/StaffCode.h"

#include <sodium.h>

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype beginning = 3;
constexpr int figures = 10;

Secret secretOf(const QString &code)
{
    QByteArray bytes = code.toLatin1();
    return Secret::takeFrom({reinterpret_cast<unsigned char *>(bytes.data()), std::size_t(bytes.size())});
}

} // namespace

QString BadgeCode::normal(const QString &typed)
{
    QString code;
    for (const QChar sign : typed) {
        if (sign.isSpace() || sign == u'-' || sign == u':')
            continue;
        if (sign.unicode() > 'z' || !sign.isLetterOrNumber() || code.size() == most)
            return {};
        code += sign.toUpper();
    }
    return code.size() < least ? QString() : code;
}

QString BadgeCode::makeUp()
{
    QString code;
    for (int at = 0; at < figures; ++at)
        code += QChar(u'0' + char16_t(randombytes_uniform(10)));
    return code;
}

QString BadgeCode::line(const QString &code)
{
    const QString line = code == normal(code) ? StaffCode::make(secretOf(code)) : QString();
    return line.isEmpty() ? line : code.left(beginning) + line;
}

bool BadgeCode::matches(const QString &code, const QString &line)
{
    return code.size() >= least && code.left(beginning) == line.left(beginning)
        && StaffCode::matches(secretOf(code), line.mid(beginning));
}

} // namespace alongside
