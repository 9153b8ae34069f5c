// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QString>

/// The pages of the stand-in service, in plain HTML of its own.
namespace alongside::stand_in {

using Answers = QHash<QString, QString>;
using Mistakes = QMap<QString, QByteArray>; ///< By name of the field.

/// True for the pages that belong to a session.
bool isStep(const QString &path);
/// The page that follows one that was answered rightly.
QString after(const QString &path);
/// What is wrong with the answers of a page.
Mistakes mistakesIn(const QString &path, const Answers &answers);

/// A page with these questions, with what was answered before.
QByteArray question(const QString &path, const Answers &answers, const Mistakes &mistakes);
QByteArray check(const Answers &answers);
/// The confirmation. It echoes the name, as real ones do.
QByteArray done(const Answers &answers);
/// A page for everybody, such as the first; empty where there is none at this path.
QByteArray open(const QString &path);
/// A page with a heading and something below it.
QByteArray plain(const QByteArray &heading, const QByteArray &below);

} // namespace alongside::stand_in
