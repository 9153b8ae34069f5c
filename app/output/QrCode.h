// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QBitArray>
#include <QRectF>
#include <QString>

class QPainter;

namespace alongside {

/// A QR code (ISO/IEC 18004): a square of dark and light modules that a camera reads as a text.
class QrCode {
public:
    /// The light border that readers need around it, in modules (ISO/IEC 18004, 6.3.8).
    static constexpr int quiet = 4;

    /// The code of a text in ASCII, corrected at level M: readable with a seventh of it spoilt. An empty or
    /// too long text is an error, and so is one with other letters, whose encoding readers guess. Any thread.
    static Result<QrCode> of(const QString &text);

    /// How many modules it is wide and high, without the quiet border.
    int size() const { return m_size; }
    /// Whether a module is dark; column and row count from 0 at the top left.
    bool isDark(int column, int row) const { return m_dark.testBit(row * m_size + column); }

    /// Paints it black on white with its border, as the largest square in the middle of the area whose
    /// modules are whole units of the painter.
    void paint(QPainter &painter, const QRectF &area) const;

private:
    QrCode(int size, QBitArray dark);

    int m_size;
    QBitArray m_dark;
};

} // namespace alongside
