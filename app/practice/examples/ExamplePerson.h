// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/runs/FormRun.h"

namespace alongside {

/// Somebody who does not exist, so that nobody has to type anything of their own to practise. The same
/// journey always gets the same person. Numbers are from ranges that are never given out: National Insurance
/// prefix QQ, Ofcom's drama telephone numbers, example.com (RFC 2606), postcode area ZZ, a sort code without
/// a bank.
class ExamplePerson {
public:
    /// Fits the journey with this form id.
    explicit ExamplePerson(const QString &formId);

    QString fullName() const;
    QDate born() const { return m_born; }

    /// What this person would type into the page, by control; empty when the page asks nothing. Each answer
    /// passes the form's own checks where one can be found, and does not end the journey where another choice
    /// would go on. Pure.
    FormRun::Pairs fill(const FormRun &run, const QString &path) const;

private:
    QJsonValue answer(const FormRun &run, const Component &component, int attempt) const;
    QJsonValue words(const Component &component, int attempt) const;
    QJsonValue date(const FormRun &run, const Component &component, int attempt) const;
    QJsonValue choice(const FormRun &run, const Component &component, int attempt) const;
    QString detail(const QString &key, bool other) const;
    FormRun::Pairs typed(
        const FormRun &run, const QList<Component> &components, const QHash<QString, int> &attempts) const;

    QString m_given;
    QString m_family;
    QDate m_born;
    QString m_telephone;
    QString m_house;
};

} // namespace alongside
