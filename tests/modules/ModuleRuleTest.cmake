# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
# cmake -DAPP=app -DWORK=folder -DGENERATOR=Ninja -P ModuleRuleTest.cmake

file(REMOVE_RECURSE ${WORK})

function(judge WHAT EXPECTED FAILED SAID)
    string(REGEX REPLACE "[ \n]+" " " said "${SAID}") # CMake wraps its messages
    if((EXPECTED STREQUAL "" AND NOT FAILED) OR (NOT EXPECTED STREQUAL "" AND FAILED AND said MATCHES "${EXPECTED}"))
        message(STATUS "right: ${WHAT}")
    else()
        message(SEND_ERROR "${WHAT}: expected \"${EXPECTED}\", got ${FAILED}: ${SAID}")
    endif()
endfunction()

# A folder with one file that holds one include, judged as MODULE that names USES. EXPECTED is a regular expression for
# the complaint, or empty where the include is allowed.
function(include_is EXPECTED MODULE USES FILE INCLUDE)
    string(MD5 folder "${MODULE}${USES}${FILE}${INCLUDE}")
    file(WRITE ${WORK}/${folder}/${FILE} "// A comment\n#pragma once\n\n${INCLUDE}\n")
    execute_process(COMMAND ${CMAKE_COMMAND} -DMODULE=${MODULE} "-DUSES=${USES}" -DFOLDER=${WORK}/${folder}
        -P ${APP}/check-includes.cmake ERROR_VARIABLE said RESULT_VARIABLE failed)
    judge("${MODULE} (${USES}), ${FILE}: ${INCLUDE}" "${EXPECTED}" ${failed} "${said}")
endfunction()

# A made-up project that configures some modules with the real rule.
function(configure_is EXPECTED NAME MODULES)
    file(WRITE ${WORK}/${NAME}/CMakeLists.txt
        "cmake_minimum_required(VERSION 3.25)\nproject(MadeUp LANGUAGES NONE)\ninclude(${APP}/modules.cmake)\n"
        "add_library(Qt6::Core INTERFACE IMPORTED GLOBAL)\n${MODULES}")
    execute_process(COMMAND ${CMAKE_COMMAND} -G ${GENERATOR} -S ${WORK}/${NAME} -B ${WORK}/${NAME}/build
        OUTPUT_QUIET ERROR_VARIABLE said RESULT_VARIABLE failed)
    judge("${NAME}" "${EXPECTED}" ${failed} "${said}")
endfunction()

# Allowed.
include_is("" guides "base" Guide.cpp "#include \"base/Result.h\"")
include_is("" guides "base" Guide.cpp "#include \"guides/Step.h\"")
include_is("" guides "base" Guide.cpp "#include <QString>")
include_is("" browser "base;guides" Page.cpp "#include <QtWebEngineCore/QWebEngineScript>")
include_is("" policy "base" Check.cpp "#include <valijson/validator.hpp>")
include_is("" practice "base" pages/Page.cpp "#include \"practice/forms/Form.h\"")
include_is("" browser "base;practice" Scheme.cpp "#include \"practice/pages/FormPage.h\"")
include_is("" programs "base;guides" admin/main.cpp "#include \"guides/Guide.h\"")

# Another module that is not named, also with other spelling.
include_is("guides may not include \"practice/Form.h\"" guides "base" Guide.cpp "#include \"practice/Form.h\"")
include_is("guides may not include \"practice/Form.h\"" guides "base" Guide.h "  #  include <practice/Form.h>")
include_is("guides may not include \"policy/Policy.h\"" guides "base;practice" Guide.h "#include \"policy/Policy.h\"")
include_is("guides may not include \"practice/forms/Form.h\"" guides "base" Guide.h "#include \"practice/forms/Form.h\"")
include_is("practice may not include \"guides/Guide.h\"" practice "base" pages/parts/Page.cpp
    "#include \"guides/Guide.h\"")
include_is("without dots" practice "base" pages/Page.h "#include \"../forms/Form.h\"")
include_is("base may not include \"guides/Guide.h\"" base "" Clock.h "#include \"guides/Guide.h\"")
include_is("without dots" guides "base" Guide.cpp "#include \"../practice/Form.h\"")
include_is("only browser may include" programs "base;browser" session/Parts.cpp "#include \"QtWebEngineQuick/qtwebenginequickglobal.h\"")

# A library that another module owns.
foreach(header QtWebEngineQuick QtWebEngineCore/QWebEngineProfile QWebEngineScript qwebenginescript.h
        QQuickWebEngineProfile)
    foreach(module practice programs)
        include_is("only browser may include" ${module} "base;browser" Page.h "#include <${header}>")
    endforeach()
endforeach()
include_is("only browser may include" practice "base" pages/Page.cpp "#include <QWebEngineScript>")
include_is("only policy may include" guides "base" GuideFile.cpp "#include <valijson/validator.hpp>")
include_is("only base may include" guides "base" GuideFile.cpp "#include <yaml-cpp/yaml.h>")
include_is("only store may include" visit "store" Visit.cpp "#include <sqlcipher/sqlite3.h>")

# A module without a place in the order.
include_is("helpers is no module" helpers "base" Any.h "#include <QString>")

# Layers, at configure.
set(lower "set_property(GLOBAL PROPERTY alongside_layer_base 0)\nset_property(GLOBAL PROPERTY alongside_layer_guides 1)\n"
    "set_property(GLOBAL PROPERTY alongside_layer_browser 2)\n")
string(CONCAT lower ${lower})
configure_is("practice .layer 1. may not use guides" same-layer "${lower}alongside_module(practice LAYER 1 USES base guides)\n")
configure_is("guides .layer 1. may not use browser" upwards "${lower}alongside_module(guides LAYER 1 USES browser)\n")
configure_is("may not use help: only" unknown "${lower}alongside_module(browser LAYER 2 USES help)\n")
configure_is("may not use browser: it runs without" admin "${lower}alongside_program(admin USES browser)\n")
configure_is("may not link the web engine" links "${lower}alongside_module(guides LAYER 1 LIBRARIES Qt6::WebEngineQuick)\n")
file(WRITE ${WORK}/forbidden/guides/Guide.h "#include \"practice/Form.h\"\n")
file(WRITE ${WORK}/forbidden/guides/CMakeLists.txt "alongside_module(guides LAYER 1 USES base)\n")
configure_is("guides may not include" forbidden "${lower}add_subdirectory(guides)\n")
file(WRITE ${WORK}/below/practice/CMakeLists.txt "alongside_module(practice LAYER 1 USES base)\n")
file(WRITE ${WORK}/below/practice/pages/Page.h "#include \"guides/Guide.h\"\n")
configure_is("practice may not include .guides/Guide.h" below "${lower}add_subdirectory(practice)\n")
