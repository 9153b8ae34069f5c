// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flows/Content.h"

#include <QDir>

namespace alongside {

/// Puts a guide to the stand-in service, which is at this origin, into a terminal's content.
inline void addGardenGuide(const Content &content, const QString &origin)
{
    QByteArray structure = R"(guide: garden-plot
languages: [en]
groups: [home-and-council]
live: { start: ORIGIN/start, origins: [ORIGIN], payment: pay }
minutes: { from: 5, to: 10 }
checked: { date: 2026-11-22, by: content-designer }
steps:
  - { id: start, pages: ["ORIGIN/start"] }
  - { id: about-you, pages: ["ORIGIN/name"], questions: [full-name, email] }
  - { id: size, pages: ["ORIGIN/plot"], questions: [size] }
  - { id: sign-in, pages: ["ORIGIN/sign-in"], questions: [code, password] }
  - { id: pay, pages: ["ORIGIN/pay"], questions: [card, security] }
  - { id: check, kinds: [check] }
  - { id: sent, kinds: [confirmation] }
ways: [{ id: paper, kind: paper }]
)";
    const QByteArray words = R"(title: Ask for a garden plot
summary: A small piece of land to grow things on.
for: Everybody who lives here.
how-long: About five minutes.
cost: 20 pounds a year.
next: They write to you.
checked-by: A content designer
ways:
  paper: { title: On paper, how: Ask at the desk. }
steps:
  start: { title: Where it begins, do: Press Start now. }
  about-you:
    title: Who you are
    do: Enter your name and your email.
    questions:
      full-name: { help: Your first name and your family name. }
  size: { title: How large, do: Choose a size. }
  sign-in: { title: That it is you, do: Enter the code. }
  pay: { title: Paying, do: Enter your card. }
  check: { title: Looking once more, do: Read each line. }
  sent: { title: It is sent, do: Write the number down. }
)";
    QDir().mkpath(content.path(QStringLiteral("guides/garden-plot")));
    content.write(
        QStringLiteral("guides/garden-plot/guide.yaml"), structure.replace("ORIGIN", origin.toUtf8()));
    content.write(QStringLiteral("guides/garden-plot/en.yaml"), words);
}

} // namespace alongside
