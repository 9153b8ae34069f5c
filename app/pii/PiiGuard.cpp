// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/PiiGuard.h"

#include "pii/AddressRecogniser.h"
#include "pii/AddressTail.h"
#include "pii/AnswerRecogniser.h"
#include "pii/BankPairRecogniser.h"
#include "pii/BirthRecogniser.h"
#include "pii/CardDetails.h"
#include "pii/CardPartRecogniser.h"
#include "pii/CorrectionRecogniser.h"
#include "pii/EmailRecogniser.h"
#include "pii/HouseNameRecogniser.h"
#include "pii/KeptWordRecogniser.h"
#include "pii/LinkedRecogniser.h"
#include "pii/NumberRecogniser.h"
#include "pii/PassPhraseRecogniser.h"
#include "pii/PasswordRecogniser.h"
#include "pii/ShapeRecogniser.h"
#include "pii/ShownCodeRecogniser.h"
#include "pii/TypedRecogniser.h"
#include "pii/ValueRecogniser.h"
#include "pii/Vocabulary.h"
#include "pii/WiderFindings.h"

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

/// Findings in their order, none on another: where two stand on one place a secret wins, then the longer one.
QList<PiiFinding> resolved(QList<PiiFinding> findings, const QString &note)
{
    std::stable_sort(findings.begin(), findings.end(), [](const PiiFinding &one, const PiiFinding &other) {
        if (isSecret(one.kind) != isSecret(other.kind))
            return isSecret(other.kind);
        return one.length < other.length;
    });
    QList<int> owners(note.size(), -1);
    for (int i = 0; i < findings.size(); ++i)
        std::fill(owners.begin() + findings.at(i).start, owners.begin() + findings.at(i).end(), i);
    QList<PiiFinding> parts;
    for (qsizetype at = 0; at < owners.size();) {
        const int owner = owners.at(at);
        const qsizetype start = at;
        while (at < owners.size() && owners.at(at) == owner)
            ++at;
        const QStringView text = QStringView(note).mid(start, at - start);
        const bool says = std::any_of(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
        if (owner >= 0 && says)
            parts += PiiFinding{findings.at(owner).kind, start, at - start};
    }
    return parts;
}

QString withoutMarks(const QStringList &notes)
{
    QString text;
    for (const QString &note : notes.mid(qMax<qsizetype>(0, notes.size() - PiiGuard::earlierNotes)))
        text += note.right(500) + u'\n';
    return text.replace(PiiGuard::mark(), QStringLiteral(" # "));
}

QString replaced(QString note, const QList<PiiFinding> &findings)
{
    for (auto finding = findings.crbegin(); finding != findings.crend(); ++finding)
        note.replace(finding->start, finding->length, PiiGuard::mark());
    return note;
}

} // namespace

bool GuardedNote::hasSecret() const
{
    return std::any_of(
        removed.begin(), removed.end(), [](const PiiFinding &finding) { return isSecret(finding.kind); });
}

PiiGuard::PiiGuard(std::shared_ptr<const Vocabulary> vocabulary)
    : m_vocabulary(std::move(vocabulary))
{
}

Result<PiiGuard> PiiGuard::make()
{
    Result<Vocabulary> vocabulary = Vocabulary::read();
    if (!vocabulary)
        return vocabulary.error();
    return PiiGuard(std::make_shared<const Vocabulary>(std::move(vocabulary.value())));
}

QString PiiGuard::mark()
{
    return QStringLiteral("[\u2026]");
}

GuardedNote PiiGuard::check(const QString &note, const Surroundings &surroundings) const
{
    const QString before = withoutMarks(surroundings.earlier);
    const QString text = before + note.left(longest);
    const Context context(text, *m_vocabulary);
    const FlatText flat(context);
    const FlatText said(context, FlatText::Way::AsSaid);
    QList<PiiFinding> all = NumberRecogniser(context).find() + LinkedRecogniser(context).find()
        + ShapeRecogniser(context, flat).find() + ValueRecogniser(context).find()
        + PasswordRecogniser(context).find() + PassPhraseRecogniser(context).find()
        + AnswerRecogniser(context).find() + CardPartRecogniser(context).find()
        + HouseNameRecogniser(context).find() + ShownCodeRecogniser(context).find()
        + BankPairRecogniser(context).find() + KeptWordRecogniser(context).find()
        + AddressRecogniser(context, flat).find() + BirthRecogniser(context).find()
        + EmailRecogniser(context).find() + TypedRecogniser(surroundings.typed).find(context.reading());
    if (said.text() != flat.text())
        all += ShapeRecogniser(context, said).find() + AddressRecogniser(context, said).find();
    all = CardDetails(context).with(WiderFindings(context).with(CorrectionRecogniser(context).with(all)));
    all = AddressTail(context).with(all);
    GuardedNote guarded;
    QList<PiiFinding> own;
    for (const PiiFinding &finding : std::as_const(all)) {
        const qsizetype start = qMax(finding.start, before.size());
        if (finding.end() <= start)
            continue;
        guarded.continues = guarded.continues || finding.start < before.size();
        own += PiiFinding{finding.kind, start - before.size(), finding.end() - start};
    }
    if (note.size() > longest)
        own += PiiFinding{PiiKind::Typed, longest, note.size() - longest};
    guarded.removed = resolved(own, note);
    guarded.text = replaced(note, guarded.removed);
    return guarded;
}

} // namespace alongside
