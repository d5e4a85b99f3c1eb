# How every target is compiled: C++20 without extensions, warnings, ccache where there is one, sanitizers on demand.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()
# The optimization of a release with line numbers for crash reports; asserts are for debug builds.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG")

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow $<$<COMPILE_LANGUAGE:CXX>:-Wnon-virtual-dtor> -fno-omit-frame-pointer)

set(BYTECROWDS_SANITIZE "" CACHE STRING "Sanitizers to build with, as for -fsanitize=")
if(BYTECROWDS_SANITIZE)
    add_compile_options(-fsanitize=${BYTECROWDS_SANITIZE} -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${BYTECROWDS_SANITIZE})
endif()

option(BYTECROWDS_FUZZ "Build only the fuzz targets of engine and wire, with libFuzzer (clang)" OFF)
option(BYTECROWDS_FUZZ_RELAY "With BYTECROWDS_FUZZ: those of the relay too" OFF)
if(BYTECROWDS_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
