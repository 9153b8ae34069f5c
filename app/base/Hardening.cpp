// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Hardening.h"

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace alongside {

void hardenProcess()
{
#ifdef __linux__
    ::prctl(PR_SET_DUMPABLE, 0);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace alongside
