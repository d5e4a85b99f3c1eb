#pragma once

#include <QString>

#include <memory>
#include <zlib.h>

namespace bytecrowds::inspect {

/// A gzip stream (RFC 1952) on a descriptor that stays its owner's. What is read may also not be packed.
class GzStream
{
public:
    enum class Mode
    {
        Read,
        Write,
    };
    GzStream(int descriptor, Mode mode);

    /// All of them, or what there was before the end; fewer, too, when something went wrong.
    std::size_t read(char* bytes, std::size_t size);
    bool write(const char* bytes, std::size_t size);
    /// Writes what is held back. False when anything could not be written.
    bool finish();
    /// What went wrong, for a person; empty when nothing did.
    const QString& problem() const { return m_problem; }

private:
    void noteProblem();

    struct Close
    {
        void operator()(gzFile file) const { gzclose(file); }
    };
    std::unique_ptr<gzFile_s, Close> m_file;
    QString m_problem;
};

} // namespace bytecrowds::inspect
