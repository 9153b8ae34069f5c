// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/FlatText.h"
#include "pii/PiiKind.h"

class QRegularExpressionMatch;

namespace alongside {

/// Finds numbers of letters and digits whose shape gives them away: National Insurance, driving licence,
/// IBAN, passport.
class ShapeRecogniser {
public:
    /// Both must outlive it.
    ShapeRecogniser(const Context &context, const FlatText &flat);

    QList<PiiFinding> find();

private:
    void findNiNumbers();
    void findLicences();
    void findIbans();
    void findPassports();
    bool isProse(qsizetype start, qsizetype end) const;
    qsizetype ibanAt(qsizetype start, bool byCountry) const;
    bool isSentence(const QRegularExpressionMatch &match) const;
    bool isKnown(const QRegularExpressionMatch &match) const;
    bool isWord(const QRegularExpressionMatch &match) const;
    bool isLine(const QRegularExpressionMatch &match) const;
    bool endsInWord(const QRegularExpressionMatch &match) const;
    void findMachineLines();
    void findTaxReferences();
    bool isShouted(const QRegularExpressionMatch &match, int group) const;
    bool isNear(const QRegularExpressionMatch &match, Topic topic, int most) const;
    void add(PiiKind kind, qsizetype start, qsizetype length);

    const Context &m_context;
    const FlatText &m_flat;
    QList<PiiFinding> m_findings;
};

} // namespace alongside
