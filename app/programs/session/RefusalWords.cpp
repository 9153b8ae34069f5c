// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/RefusalWords.h"

#include <QCoreApplication>

namespace alongside {

namespace {

using Refusal = Message::Refusal;

QString inWords(const char *words)
{
    return QCoreApplication::translate("alongside::RefusalWords", words);
}

} // namespace

Refusal RefusalWords::in(const Message &message)
{
    const qint64 why = message.fields[QStringLiteral("why")].toInteger(-1);
    const bool isKnown =
        message.kind == Message::Kind::Refused && why >= 0 && why <= qint64(Refusal::Trouble);
    return isKnown ? Refusal(why) : Refusal::Trouble;
}

QString RefusalWords::forKeeping(Refusal why)
{
    switch (why) {
    case Refusal::SavingIsOff:
        return inWords(QT_TRANSLATE_NOOP("alongside::RefusalWords",
            "This terminal cannot keep places at the moment. What you did is safe until you finish. Please "
            "tell "
            "the staff, or write down what you need."));
    case Refusal::DiskFull:
        return inWords(QT_TRANSLATE_NOOP("alongside::RefusalWords",
            "Your place could not be kept: this terminal's disk is full. What you did is safe until you "
            "finish. "
            "Please tell the staff."));
    case Refusal::DiskReadOnly:
        return inWords(QT_TRANSLATE_NOOP("alongside::RefusalWords",
            "Your place could not be kept: this terminal's disk cannot be written. What you did is safe "
            "until "
            "you finish. Please tell the staff."));
    default:
        return inWords(QT_TRANSLATE_NOOP("alongside::RefusalWords",
            "Your place could not be kept. What you did is safe until you finish. Try again, or ask the "
            "staff."));
    }
}

QString RefusalWords::forComingBack(Refusal why, bool byPictures)
{
    switch (why) {
    case Refusal::SavingIsOff:
        return inWords(QT_TRANSLATE_NOOP("alongside::RefusalWords",
            "This terminal cannot open places at the moment. Yours is safe. Please tell the staff."));
    case Refusal::WrongCode:
        if (byPictures)
            return inWords(QT_TRANSLATE_NOOP("alongside::RefusalWords",
                "These pictures do not open a place on this terminal. Nothing is lost. Touch the two that we "
                "gave "
                "you, and then your own five, in their order."));
        return inWords(QT_TRANSLATE_NOOP("alongside::RefusalWords",
            "This does not open a place on this terminal. Nothing is lost. Look at each sign again, and "
            "whether "
            "your slip names this terminal."));
    case Refusal::Wait:
        return inWords(QT_TRANSLATE_NOOP("alongside::RefusalWords",
            "This was tried several times. Your place is safe. Please wait a little before you try again."));
    case Refusal::StaffNeeded:
        return inWords(QT_TRANSLATE_NOOP("alongside::RefusalWords",
            "Too many wrong codes were tried on this terminal today. All places are safe. Please ask the "
            "staff: "
            "they can let you try again."));
    case Refusal::NewerVersion:
        return inWords(QT_TRANSLATE_NOOP("alongside::RefusalWords",
            "Your place was kept by a newer version of this program. It is safe and was left as it is. "
            "Please "
            "ask the staff."));
    case Refusal::Damaged:
        return inWords(QT_TRANSLATE_NOOP("alongside::RefusalWords",
            "Your code is right, but the file of your place is damaged and cannot be read. Please ask the "
            "staff; you can begin anew at once."));
    case Refusal::DiskFull:
    case Refusal::DiskReadOnly:
    case Refusal::Trouble:
        break;
    }
    return inWords(QT_TRANSLATE_NOOP("alongside::RefusalWords",
        "Your place could not be opened just now. It is safe. Try again, or ask the staff."));
}

QString RefusalWords::forStaff(Refusal why)
{
    switch (why) {
    case Refusal::WrongCode:
        return inWords(QT_TRANSLATE_NOOP("alongside::RefusalWords",
            "This is not the staff code of this terminal. Nothing has changed. Try again."));
    case Refusal::Wait:
        return inWords(QT_TRANSLATE_NOOP("alongside::RefusalWords",
            "Wrong staff codes were tried several times. Nothing has changed. Wait a little before the next "
            "try."));
    case Refusal::StaffNeeded:
        return inWords(QT_TRANSLATE_NOOP("alongside::RefusalWords",
            "Too many wrong staff codes were tried today. Staff codes work again tomorrow."));
    default:
        return inWords(QT_TRANSLATE_NOOP("alongside::RefusalWords",
            "The staff code could not be looked at just now. Nothing has changed. Try again."));
    }
}

QString RefusalWords::forWriting(StoreError::Trouble trouble)
{
    if (trouble == StoreError::Trouble::Full)
        return inWords(QT_TRANSLATE_NOOP("alongside::RefusalWords",
            "This terminal's disk is full: what you do from now on is not written down. What was kept before "
            "is "
            "safe. Please tell the staff."));
    return inWords(QT_TRANSLATE_NOOP("alongside::RefusalWords",
        "What you do from now on cannot be written down on this terminal. What was kept before is safe. "
        "Please "
        "tell the staff."));
}

Refusal RefusalWords::whyFor(StoreError::Trouble trouble)
{
    switch (trouble) {
    case StoreError::Trouble::Full:
        return Refusal::DiskFull;
    case StoreError::Trouble::ReadOnly:
        return Refusal::DiskReadOnly;
    default:
        return Refusal::Trouble;
    }
}

} // namespace alongside
