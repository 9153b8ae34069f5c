// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace alongside {

/// A PDF as pictures of its pages.
struct PdfPictures {
    int pages = 0; ///< All that it has; 0 where it cannot be read.
    QList<QImage> pictures{}; ///< Of the first of them.
};

/// Draws the first pages of a PDF, so wide in pixels, on white; in memory alone. Needs a QGuiApplication.
/// Main thread.
PdfPictures picturesOf(const QByteArray &pdf, int width, int most);

} // namespace alongside
