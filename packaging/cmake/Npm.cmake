# Node's packages, installed during the build from a committed package.json and package-lock.json.
#
#   bytecrowds_node_modules(TARGET FOLDER SOURCE)
#     the target TARGET: FOLDER/node_modules as SOURCE/package-lock.json says. npm runs again only when the manifest or
#     the lock file changed, so a second build needs no network. TARGET's property NODE_STAMP is the file to depend on.
#
#   bytecrowds_node_scripts(FILE...)
#     copies scripts (or data) of a folder of tests/ to ${BYTECROWDS_NODE_DIR}/<folder>/FILE during the build. They
#     run from there, beside the node_modules that their imports are found in: an ES module looks from its real place.
#     tests/interop/peer.mjs is ${BYTECROWDS_NODE_DIR}/interop/peer.mjs, and may import "../support/relay.mjs".
#
#   bytecrowds_node_test(NAME SCRIPT script [FILES file...] [LABELS label...] [TIMEOUT seconds])
#     ctest runs `node --test` on a script of the current folder, copied with its FILES as above. It is told
#     BYTECROWDS_BIN, the folder of the built programs, and BYTECROWDS_SOURCE.
#
# A lock file names no registry: .npmrc beside it leaves the addresses out. To change a dependency, run
# `packaging/shell npm install --save-exact PACKAGE@VERSION` in its folder and commit both files, without node_modules.

find_program(NODE node)
find_program(NPM npm)
if(NOT NODE OR NOT NPM)
    message(FATAL_ERROR "node and npm are missing: install the packages nodejs and npm, or build in packaging/shell")
endif()

set(BYTECROWDS_NODE_DIR "${PROJECT_BINARY_DIR}/tests/node")

function(bytecrowds_node_modules target folder source)
    set(stamp "${folder}/node_modules/.bytecrowds")
    add_custom_command(
        OUTPUT "${stamp}"
        COMMAND "${CMAKE_COMMAND}" -D "NPM=${NPM}" -D "SOURCE=${source}" -D "FOLDER=${folder}" -D "STAMP=${stamp}"
                -P "${PROJECT_SOURCE_DIR}/packaging/cmake/NpmInstall.cmake"
        DEPENDS "${source}/package.json" "${source}/package-lock.json"
                "${PROJECT_SOURCE_DIR}/packaging/cmake/NpmInstall.cmake"
        COMMENT "Installing Node packages for ${target}"
        VERBATIM)
    add_custom_target(${target} ALL DEPENDS "${stamp}")
    set_target_properties(${target} PROPERTIES NODE_STAMP "${stamp}")
endfunction()

function(bytecrowds_node_scripts)
    file(RELATIVE_PATH room "${PROJECT_SOURCE_DIR}/tests" "${CMAKE_CURRENT_SOURCE_DIR}")
    set(copies)
    foreach(script IN LISTS ARGN)
        set(copy "${BYTECROWDS_NODE_DIR}/${room}/${script}")
        add_custom_command(
            OUTPUT "${copy}"
            COMMAND "${CMAKE_COMMAND}" -E copy "${CMAKE_CURRENT_SOURCE_DIR}/${script}" "${copy}"
            DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${script}"
            COMMENT "Copying ${room}/${script}"
            VERBATIM)
        list(APPEND copies "${copy}")
    endforeach()
    string(MAKE_C_IDENTIFIER "${room}_${ARGV0}" name)
    add_custom_target(node_scripts_${name} ALL DEPENDS ${copies})
    add_dependencies(node_scripts_${name} test_node_modules)
endfunction()

function(bytecrowds_node_test name)
    cmake_parse_arguments(TEST "" "SCRIPT;TIMEOUT" "FILES;LABELS" ${ARGN})
    bytecrowds_node_scripts(${TEST_SCRIPT} ${TEST_FILES})
    file(RELATIVE_PATH room "${PROJECT_SOURCE_DIR}/tests" "${CMAKE_CURRENT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND "${NODE}" --test "${BYTECROWDS_NODE_DIR}/${room}/${TEST_SCRIPT}")
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}"
        ENVIRONMENT "LC_ALL=C.UTF-8;BYTECROWDS_BIN=${PROJECT_BINARY_DIR}/bin;BYTECROWDS_SOURCE=${PROJECT_SOURCE_DIR}")
endfunction()
