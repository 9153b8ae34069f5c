// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Hardening.h"

#ifdef __linux__
#include <malloc.h>
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
#ifdef __GLIBC__
    // Only the low byte is written: zeros over freed memory, which the tunable cannot ask for. With anything
    // else Mesa's software driver, which reads a list that it freed, follows a pointer into nowhere.
    ::mallopt(M_PERTURB, 0x100);
#endif
}

} // namespace alongside
