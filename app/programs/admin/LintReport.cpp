// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/LintReport.h"

using namespace Qt::StringLiterals;

namespace alongside {

void LintReport::add(const QString &file, QJsonObject described, const QList<Finding> &findings)
{
    described.insert(u"findings"_s, findingObjects(findings));
    m_files.append(described);
    m_lines += findingLines(findings) + u"%1: %2.\n"_s.arg(file, counted(findings.size(), u"finding"_s));
    m_wrong = m_wrong || hasErrors(findings);
}

void LintReport::refuse(const Error &error)
{
    m_refused.append(error.message);
}

Outcome LintReport::outcome(const QString &list) const
{
    Outcome outcome{m_wrong ? Outcome::Findings : Outcome::Fine, m_lines, {{list, m_files}}, {}};
    if (!m_refused.isEmpty()) {
        outcome.status = Outcome::Unusable;
        outcome.complaint = m_refused.join(u'\n');
        outcome.json.insert(u"error"_s, outcome.complaint);
    }
    return outcome;
}

} // namespace alongside
