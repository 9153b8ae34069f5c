# SPDX-License-Identifier: GPL-3.0-or-later
# Each folder is a module. A module names its layer, the modules that it may use and the libraries that it
# links; check-includes.cmake stops the configure step on an include of anything else.

# alongside_module(NAME LAYER n [USES module...] [LIBRARIES target...])
# A static library alongside::NAME of all the .h and .cpp files in the folder and below it. USES may name lower layers
# only.
function(alongside_module NAME)
    cmake_parse_arguments(MODULE "" "LAYER" "USES;LIBRARIES" ${ARGN})
    alongside_check_uses(${NAME} ${NAME} ${MODULE_LAYER} "${MODULE_USES}" "${MODULE_LIBRARIES}")
    set_property(GLOBAL PROPERTY alongside_layer_${NAME} ${MODULE_LAYER})

    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.h *.cpp)
    add_library(alongside-${NAME} STATIC ${sources})
    add_library(alongside::${NAME} ALIAS alongside-${NAME})
    target_include_directories(alongside-${NAME} PUBLIC ${CMAKE_CURRENT_FUNCTION_LIST_DIR})
    list(TRANSFORM MODULE_USES PREPEND alongside::)
    target_link_libraries(alongside-${NAME} PUBLIC Qt6::Core ${MODULE_USES} ${MODULE_LIBRARIES})
endfunction()

# alongside_program(NAME [USES module...] [LIBRARIES target...])
# The program alongside-NAME of all the .h and .cpp files in the folder and below it, on the layer above all modules. All but
# main.cpp is the library alongside::NAME, so that tests link what the program is made of.
function(alongside_program NAME)
    cmake_parse_arguments(PROGRAM "" "" "USES;LIBRARIES" ${ARGN})
    alongside_check_uses(${NAME} programs 3 "${PROGRAM_USES}" "${PROGRAM_LIBRARIES}")
    if(NAME MATCHES "^(admin|kiosk|desk)$" AND browser IN_LIST PROGRAM_USES)
        message(FATAL_ERROR "${NAME} may not use browser: it runs without a web engine.")
    endif()

    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.h *.cpp)
    list(FILTER sources EXCLUDE REGEX "/main.cpp$")
    add_library(alongside-${NAME}-parts STATIC ${sources})
    add_library(alongside::${NAME} ALIAS alongside-${NAME}-parts)
    list(TRANSFORM PROGRAM_USES PREPEND alongside::)
    target_link_libraries(alongside-${NAME}-parts PUBLIC Qt6::Core ${PROGRAM_USES} ${PROGRAM_LIBRARIES})
    target_include_directories(alongside-${NAME}-parts PUBLIC ${CMAKE_CURRENT_FUNCTION_LIST_DIR})
    add_executable(alongside-${NAME} main.cpp)
    target_link_libraries(alongside-${NAME} PRIVATE alongside::${NAME})
endfunction()

# Stops the configure step when NAME uses what its layer may not, or when a file of the folder includes what it
# did not name. MODULE is what includes are judged as.
function(alongside_check_uses NAME MODULE LAYER USES LIBRARIES)
    foreach(used IN LISTS USES)
        get_property(layer GLOBAL PROPERTY alongside_layer_${used})
        if(NOT DEFINED layer OR layer STREQUAL "" OR NOT layer LESS LAYER)
            message(FATAL_ERROR "${NAME} (layer ${LAYER}) may not use ${used}: only modules of a lower layer.")
        endif()
    endforeach()
    if("${LIBRARIES}" MATCHES "WebEngine" AND NOT MODULE STREQUAL browser)
        message(FATAL_ERROR "${NAME} may not link the web engine: only browser does.")
    endif()
    execute_process(
        COMMAND ${CMAKE_COMMAND} -DMODULE=${MODULE} "-DUSES=${USES}" -DFOLDER=${CMAKE_CURRENT_SOURCE_DIR}
            -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/check-includes.cmake
        ERROR_VARIABLE complaint RESULT_VARIABLE failed)
    if(failed)
        message(FATAL_ERROR "${complaint}")
    endif()
endfunction()
