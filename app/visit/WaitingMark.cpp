// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/WaitingMark.h"

#include <QFile>

namespace alongside {

WaitingMark::WaitingMark(const QString &runtimeFolder)
    : m_path(runtimeFolder + QStringLiteral("/waiting"))
{
}

bool WaitingMark::isSet() const
{
    return QFile::exists(m_path);
}

bool WaitingMark::set(bool waiting) const
{
    if (waiting == isSet())
        return true;
    QFile file(m_path);
    return waiting ? file.open(QIODevice::WriteOnly) : file.remove();
}

} // namespace alongside
