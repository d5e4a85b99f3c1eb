# One target a room. A room without QT never sees Qt: it links none, and Qt's include folders are not among its own.
#
#   bytecrowds_room(NAME [QT] SOURCES file... [USES target...])
#     the static library bytecrowds_NAME, alias Bytecrowds::NAME; included as "ROOM/FILE.h" from the source folder
#   bytecrowds_test(NAME SOURCES file... [USES target...] [LABELS label...] [TIMEOUT seconds] [COMMAND word...])
#     a Qt Test program tst_NAME that ctest runs; COMMAND replaces the call (the program is its first $<TARGET_FILE>)

function(bytecrowds_room name)
    cmake_parse_arguments(ROOM "QT" "" "SOURCES;USES" ${ARGN})
    string(REPLACE "/" "_" target "bytecrowds_${name}")
    add_library(${target} STATIC ${ROOM_SOURCES})
    add_library(Bytecrowds::${name} ALIAS ${target})
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${target} PUBLIC ${ROOM_USES})
    if(ROOM_QT)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
        target_compile_definitions(${target} PUBLIC QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS)
    endif()
endfunction()

function(bytecrowds_test name)
    cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;USES;LABELS;COMMAND" ${ARGN})
    set(target tst_${name})
    add_executable(${target} ${TEST_SOURCES})
    set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
    target_link_libraries(${target} PRIVATE Qt6::Test ${TEST_USES})
    target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS
        BYTECROWDS_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data" BYTECROWDS_BIN="${PROJECT_BINARY_DIR}/bin"
        BYTECROWDS_SOURCE="${PROJECT_SOURCE_DIR}" BYTECROWDS_BUILD="${PROJECT_BINARY_DIR}")
    if(NOT TEST_COMMAND)
        set(TEST_COMMAND $<TARGET_FILE:${target}>)
    endif()
    add_test(NAME ${name} COMMAND ${TEST_COMMAND})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
