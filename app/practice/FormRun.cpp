// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/FormRun.h"

namespace alongside {

FormRun::FormRun(Form form, QDate today)
    : m_form(std::move(form))
    , m_today(today)
{
}

} // namespace alongside
