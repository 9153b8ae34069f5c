# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
# cmake -DMODULE=name -DUSES="a;b" -DFOLDER=path -P check-includes.cmake
# Fails when a file of the module includes a module that it did not name, or a library that another module owns.

set(modules base policy guides practice store pii trust xmpp output insight places help community browser session programs)
# library header pattern, then the one module that may include it
set(owned
    "QtWebEngine" browser   "QWebEngine" browser   "QQuickWebEngine" browser
    "sqlcipher" store       "qtkeychain" store     "qt6keychain" store
    "strophe" xmpp
    "QtTextToSpeech" output "QPrinter" output      "QPdfWriter" output
    "yaml-cpp" base         "valijson" policy      "gumbo" practice         "md4c" practice)

file(GLOB sources ${FOLDER}/*.h ${FOLDER}/*.cpp)
foreach(source IN LISTS sources)
    file(STRINGS ${source} includes REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
    foreach(line IN LISTS includes)
        string(REGEX REPLACE "^[^<\"]*[<\"]([^>\"]*)[>\"].*$" "\\1" path "${line}")
        string(REGEX REPLACE "/.*$" "" top "${path}")
        if(path MATCHES "/" AND top IN_LIST modules AND NOT top STREQUAL MODULE AND NOT top IN_LIST USES)
            message(FATAL_ERROR "${source}: ${MODULE} may not include \"${path}\"; its CMakeLists.txt names: ${USES}")
        endif()
        list(LENGTH owned count)
        math(EXPR last "${count} - 1")
        foreach(i RANGE 0 ${last} 2)
            math(EXPR j "${i} + 1")
            list(GET owned ${i} pattern)
            list(GET owned ${j} owner)
            if(path MATCHES "^${pattern}" AND NOT MODULE STREQUAL owner)
                message(FATAL_ERROR "${source}: only ${owner} may include <${path}>; ask it instead.")
            endif()
        endforeach()
    endforeach()
endforeach()
