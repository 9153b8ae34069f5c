// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace alongside {

/// Shows the choices of a page's one-choice box large instead of in the web engine's own list: the printed
/// words come in, the place of one of them goes back. Which one is chosen is never asked for. Untrusted:
/// bounded. Main thread.
class PageChoices : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype maxChoices = 400;
    static constexpr qsizetype maxCharacters = 600; ///< Of the label and of each choice; longer ones are cut.

    using QObject::QObject;

    /// Called by the page: a box with this label was pressed. Nothing happens when it holds no or too many
    /// choices.
    Q_INVOKABLE void offer(const QString &label, const QStringList &choices);

    /// The person's choice, as the place in what was offered last; another place does nothing.
    void choose(int place);

signals:
    /// To the program.
    void offered(const QString &label, const QStringList &choices);
    /// To the page.
    void chooseAsked(int place);

private:
    qsizetype m_offered = 0;
};

} // namespace alongside
