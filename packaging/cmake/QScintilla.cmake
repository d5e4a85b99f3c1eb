# QScintilla comes with no CMake package: the imported target QScintilla::QScintilla.

find_path(QSCINTILLA_INCLUDE_DIR Qsci/qsciscintilla.h PATHS /usr/include/${CMAKE_LIBRARY_ARCHITECTURE}/qt6
          PATH_SUFFIXES qt6 x86_64-linux-gnu/qt6 REQUIRED)
find_library(QSCINTILLA_LIBRARY qscintilla2_qt6 REQUIRED)
add_library(QScintilla::QScintilla UNKNOWN IMPORTED)
set_target_properties(QScintilla::QScintilla PROPERTIES
    IMPORTED_LOCATION "${QSCINTILLA_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${QSCINTILLA_INCLUDE_DIR}"
    INTERFACE_COMPILE_DEFINITIONS "signals=Q_SIGNALS;slots=Q_SLOTS" # its headers know no QT_NO_KEYWORDS
    INTERFACE_LINK_LIBRARIES Qt6::Widgets)
