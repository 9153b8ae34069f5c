// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/AnswerWords.h"
#include "pii/PiiKind.h"

namespace alongside {

/// Finds what was answered to a security question, such as the name of a first pet: it opens what a password
/// does. What is asked for leads to it, and so do words such as "I put" before or after it.
class AnswerRecogniser {
public:
    /// The context must outlive it.
    explicit AnswerRecogniser(const Context &context);

    QList<PiiFinding> find();

private:
    enum class Lead { None, Loose, Told }; ///< How much says that an answer follows.

    bool findAfter(const Mention &question);
    bool isOfAnswer(const Mention &question) const;
    bool isOfSomebody(qsizetype token) const;
    bool isOneMore(qsizetype token) const;
    bool findBefore(const Mention &question);
    bool findInSentence(qsizetype last);
    bool findWordsBefore(const Mention &question, qsizetype last, bool led);
    bool findToldBefore(const Mention &question);
    void findEchoes();
    qsizetype take(const Mention &question, qsizetype first, Lead lead, bool direct);
    bool add(qsizetype first, qsizetype last);

    const Context &m_context;
    const Reading &m_reading;
    AnswerWords m_words;
    QList<Mention> m_answers; ///< Tokens of what was found.
};

} // namespace alongside
