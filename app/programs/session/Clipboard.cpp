// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/Clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace alongside::clipboard {

bool isEmpty()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    const auto isEmpty = [clipboard](QClipboard::Mode mode) {
        const QMimeData *data = clipboard->mimeData(mode);
        return !data || data->formats().isEmpty();
    };
    return isEmpty(QClipboard::Clipboard)
        && (!clipboard->supportsSelection() || isEmpty(QClipboard::Selection));
}

bool wipe()
{
    QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    QGuiApplication::clipboard()->clear(QClipboard::Selection);
    return isEmpty();
}

} // namespace alongside::clipboard
