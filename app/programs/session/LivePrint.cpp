// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/LivePrint.h"

#include "output/PdfPictures.h"
#include "programs/session/DisplaySettings.h"

namespace alongside {

namespace {

constexpr int pictureWidth = 900; // pixels: words of 11 points can be read

QString wordsFor(PrintQueue::State state)
{
    using State = PrintQueue::State;
    switch (state) {
    case State::Idle:
        return {};
    case State::Sending:
    case State::Waiting:
    case State::Printing:
        return LivePrint::tr("The page is on its way to the printer.");
    case State::OutOfPaper:
    case State::DoorOpen:
    case State::Jammed:
    case State::Stopped:
        return LivePrint::tr(
            "The printer is waiting for somebody to see to it. The page is printed as soon as "
            "the printer goes on. Please ask at the desk.");
    case State::Done:
        return LivePrint::tr(
            "The page is printed: take it from the printer now, before others read it. No copy "
            "of it is kept here.");
    case State::Cancelled:
        return LivePrint::tr("Printing was stopped, and no copy is kept.");
    case State::NoPrinter:
        return LivePrint::tr("This terminal has no printer: write down what you need, or ask at the desk.");
    case State::GivenUp:
    case State::Failed:
        break;
    }
    return LivePrint::tr(
        "The page could not be printed, and no copy is kept. You can try again, write down what "
        "you need, or ask at the desk.");
}

} // namespace

LivePrint::LivePrint(PrintQueue &queue, const DisplaySettings &settings, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
    connect(&settings, &DisplaySettings::languageChanged, this, &LivePrint::outcomeChanged);
    connect(&queue, &PrintQueue::stateChanged, this, &LivePrint::outcomeChanged);
}

void LivePrint::look(const QByteArray &pdf)
{
    close();
    const PdfPictures seen = picturesOf(pdf, pictureWidth, mostPictures);
    if (seen.pages == 0)
        return;
    m_pdf = pdf;
    m_pages = seen.pages;
    m_pictures = seen.pictures;
    m_queue.look();
    Q_EMIT changed();
}

void LivePrint::lookAtOffered(const QByteArray &pdf)
{
    look(pdf);
    m_offered = isShown();
    Q_EMIT changed();
}

void LivePrint::printOut()
{
    m_asked = true;
    m_queue.print(m_pdf);
    Q_EMIT outcomeChanged();
}

void LivePrint::close()
{
    m_pdf.fill('\0');
    m_pdf.clear();
    m_pictures.clear();
    m_pages = 0;
    m_asked = m_offered = false;
    Q_EMIT changed();
    Q_EMIT outcomeChanged();
}

QString LivePrint::outcome() const
{
    const bool none = m_queue.state() == PrintQueue::State::NoPrinter;
    return m_asked || none ? wordsFor(m_queue.state()) : QString();
}

} // namespace alongside
