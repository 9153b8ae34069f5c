// SPDX-License-Identifier: GPL-3.0-or-later
// bench-sealed-saves FOLDER COUNT: saves so many notes in a sealed visit.
#include "store/SessionStore.h"

#include <QString>

using namespace alongside;

int main(int argc, char *argv[])
{
    if (argc < 3)
        return 2;
    auto store =
        SessionStore::open(QString::fromLocal8Bit(argv[1]) + QStringLiteral("/sealed"), Secret::random(32));
    const int count = QString::fromLocal8Bit(argv[2]).toInt();
    for (int i = 0; store && i < count; ++i) {
        if (!store->writeNotes(QStringLiteral("what to ask at the desk, number %1").arg(i)))
            return 1;
    }
    return store ? 0 : 1;
}
