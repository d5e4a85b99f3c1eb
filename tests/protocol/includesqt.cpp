// Compiled with the flags of a room that must not know Qt; see CMakeLists.txt.
#include "sync/crdt/bytes.h"

#include <QString>
