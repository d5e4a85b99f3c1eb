# Installs the library into a fresh folder and uses it there as a stranger would.
#
#   -D BUILD=...    the component `crdt` of a build of Bytecrowds
#   -D SOURCE=...   or the library built by itself: with asserts, and as fast as a compiler can
#   -D WORK=... -D GENERATOR=... -D SANITIZE=...
function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(result)
        list(JOIN ARGN " " command)
        message(FATAL_ERROR "${command}\n${output}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE "${WORK}/prefix" "${WORK}/stranger")
if(SOURCE)
    run("${CMAKE_COMMAND}" -S "${SOURCE}" -B "${WORK}/build" -G "${GENERATOR}" -D CMAKE_BUILD_TYPE=Debug
        -D CMAKE_CXX_FLAGS_DEBUG=-O0 -D "BYTECROWDS_SANITIZE=${SANITIZE}")
    run("${CMAKE_COMMAND}" --build "${WORK}/build")
    run("${CMAKE_CTEST_COMMAND}" --test-dir "${WORK}/build" --output-on-failure --no-tests=error)
    run("${CMAKE_COMMAND}" --install "${WORK}/build" --prefix "${WORK}/prefix")
else()
    run("${CMAKE_COMMAND}" --install "${BUILD}" --component crdt --prefix "${WORK}/prefix")
endif()

if(SANITIZE)
    set(flags "-fsanitize=${SANITIZE}")
endif()
run("${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}" -B "${WORK}/stranger" -G "${GENERATOR}"
    -D "CMAKE_PREFIX_PATH=${WORK}/prefix" -D "CMAKE_C_FLAGS=${flags}" -D "CMAKE_CXX_FLAGS=${flags}")
run("${CMAKE_COMMAND}" --build "${WORK}/stranger")
if(BUILD)
    run("${CMAKE_COMMAND}" --build "${WORK}/stranger" --target alone)
endif()
foreach(program stranger stranger_c)
    run("${WORK}/stranger/${program}")
    if(NOT output STREQUAL "hello\n")
        message(FATAL_ERROR "${program} prints: ${output}")
    endif()
endforeach()
