// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/forms/Form.h"

namespace alongside {

const Page *Form::page(const QString &path) const
{
    for (const Page &page : pages) {
        if (page.path == path)
            return &page;
    }
    return nullptr;
}

} // namespace alongside
