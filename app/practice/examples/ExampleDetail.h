// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/Component.h"

namespace alongside {

/// Which of an example person's details a question asks for: by autofill token first, then by the words of
/// its title (English or Welsh) and name. One of the keys below, or empty when nothing fits. "given-name",
/// "family-name", "name", "additional-name", "honorific-prefix", "email", "tel", "nino", "sort-code",
/// "account-number", "roll-number", "postcode", "address-line", "town", "username", "password", "code",
/// "passport", "driving-licence", "nhs", "vehicle", "tax-reference", "company-number", "organisation", "job",
/// "country", "nationality", "health", "medicine", "dose", "surgery", "rent", "pay", "savings", "hours",
/// "amount", "few", "course", "language", "bday".
QString exampleDetail(const Component &component);

/// True when the question is about somebody else: a partner, a child, a carer, a landlord.
bool asksAboutAnother(const Component &component);

/// True when it is about a child.
bool asksAboutChild(const Component &component);

/// True when the choice's words mean "none", "other" or "rather not say": never the first guess.
bool isEvasive(const QString &words);

/// True when a yes keeps most journeys going ("Do you agree", "Do you live in ...").
bool wantsYes(const Component &component);

} // namespace alongside
