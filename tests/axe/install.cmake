# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DNPM=npm -DFROM=source -DTO=folder -P install.cmake: the test's packages, only when the lock has changed.
file(MAKE_DIRECTORY ${TO})
file(GLOB scripts ${FROM}/*.mjs)
file(COPY ${scripts} ${FROM}/package.json ${FROM}/package-lock.json DESTINATION ${TO})
file(SHA256 ${FROM}/package-lock.json wanted)
if(EXISTS ${TO}/installed)
    file(READ ${TO}/installed have)
endif()
if(NOT have STREQUAL wanted)
    execute_process(COMMAND ${NPM} ci --ignore-scripts --omit=optional --no-audit --no-fund --loglevel=error
        WORKING_DIRECTORY ${TO} COMMAND_ERROR_IS_FATAL ANY)
    file(WRITE ${TO}/installed ${wanted})
endif()
