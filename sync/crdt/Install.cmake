# The component `crdt` of `cmake --install`: the library, its public headers and the CMake package BytecrowdsCrdt, by which
# find_package() gives the target Bytecrowds::crdt. As a part of Bytecrowds it is installed only when asked for by name.

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package "${CMAKE_INSTALL_LIBDIR}/cmake/BytecrowdsCrdt")
set(options COMPONENT crdt)
if(NOT PROJECT_IS_TOP_LEVEL)
    list(APPEND options EXCLUDE_FROM_ALL)
endif()

install(TARGETS bytecrowds_crdt EXPORT BytecrowdsCrdt
    ARCHIVE ${options}
    LIBRARY ${options}
    RUNTIME ${options}
    FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/bytecrowds" ${options})
install(EXPORT BytecrowdsCrdt NAMESPACE Bytecrowds:: FILE BytecrowdsCrdtConfig.cmake DESTINATION "${package}" ${options})
# Before 1.0 a new minor version may change anything.
write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/BytecrowdsCrdtConfigVersion.cmake"
    COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/BytecrowdsCrdtConfigVersion.cmake" DESTINATION "${package}" ${options})
install(FILES "${source}/LICENSE" README.md DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/bytecrowds-crdt" ${options})
