#pragma once

namespace bytecrowds::desktop {

class OpenCrowd;

/// Puts all files of a crowd, but not those that are deleted, into a new one.
void copyFiles(OpenCrowd& from, OpenCrowd& into);

} // namespace bytecrowds::desktop
