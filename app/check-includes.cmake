# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
# cmake -DMODULE=name -DUSES="a;b" -DFOLDER=path -P check-includes.cmake
# Fails when a file in the folder includes a module that its CMakeLists.txt does not name, or a library that another
# module owns. Every complaint is made at once.

set(modules base policy guides practice store proof pii trust xmpp output printing insight places help community browser
    authoring panel visit programs)
# How the header of a library starts, in small letters, and the one module that may include it.
set(owned
    "qtwebengine" browser    "qwebengine" browser   "qquickwebengine" browser
    "sqlcipher" store        "qtkeychain" store     "qt6keychain" store
    "strophe" xmpp           "xcb" proof
    "qttexttospeech" output  "qprinter" output      "qpdfwriter" output     "qpdfdocument" output
    "qrencode" output        "cups/" printing
    "yaml-cpp" base          "valijson" policy      "gumbo" practice         "md4c" practice)
set(complaints "")

# What is wrong with including path, or nothing.
function(judge PATH ANSWER)
    set(${ANSWER} "" PARENT_SCOPE)
    string(REGEX REPLACE "/.*$" "" top "${PATH}")
    if(PATH MATCHES "^\\.\\.?/|/\\.\\./")
        set(${ANSWER} "name \"${PATH}\" from app/, without dots" PARENT_SCOPE)
    elseif(PATH MATCHES "/" AND top IN_LIST modules AND NOT top STREQUAL MODULE AND NOT top IN_LIST USES)
        set(${ANSWER} "${MODULE} may not include \"${PATH}\"; its CMakeLists.txt names: ${USES}" PARENT_SCOPE)
    endif()
    string(TOLOWER "${PATH}" lower)
    set(rules ${owned})
    while(rules)
        list(POP_FRONT rules start owner)
        if(lower MATCHES "^${start}" AND NOT MODULE STREQUAL owner)
            set(${ANSWER} "only ${owner} may include <${PATH}>; ask it instead" PARENT_SCOPE)
        endif()
    endwhile()
endfunction()

if(NOT MODULE IN_LIST modules)
    message(FATAL_ERROR "${MODULE} is no module; give it a place in app/check-includes.cmake first.")
endif()
file(GLOB_RECURSE sources ${FOLDER}/*.h ${FOLDER}/*.cpp)
foreach(source IN LISTS sources)
    file(STRINGS ${source} includes REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
    foreach(line IN LISTS includes)
        string(REGEX REPLACE "^[^<\"]*[<\"]([^>\"]*)[>\"].*$" "\\1" path "${line}")
        judge("${path}" complaint)
        if(complaint)
            string(APPEND complaints "${source}: ${complaint}.\n")
        endif()
    endforeach()
endforeach()
if(complaints)
    message(FATAL_ERROR "${complaints}")
endif()
