// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/LiveGuard.h"

#include <algorithm>

namespace alongside {

namespace {

bool asksForCard(const PageQuestion &question)
{
    return question.autocomplete.startsWith(u"cc-");
}

bool asksForSecret(const PageQuestion &question)
{
    return question.kind == QuestionKind::Password || question.autocomplete == u"one-time-code"
        || question.autocomplete.endsWith(u"-password");
}

} // namespace

LiveGuard guardOf(const PageFacts &page)
{
    const auto any = [&](const auto &asks) {
        return std::any_of(page.questions.begin(), page.questions.end(), asks);
    };
    if (page.kind == PageRole::Payment || any(asksForCard))
        return LiveGuard::Payment;
    return page.kind == PageRole::SignIn || any(asksForSecret) ? LiveGuard::SignIn : LiveGuard::None;
}

} // namespace alongside
