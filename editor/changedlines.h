#pragma once

#include <QtGlobal>

#include <cstdint>
#include <string_view>
#include <vector>

namespace bytecrowds::editor {

/// Which lines of a text are other than they were, kept up as it is edited: an edit costs what its neighbourhood costs.
class ChangedLines
{
public:
    /// Lines that are compared with each other around an edit; of a larger change the lines are paired in order.
    static constexpr int MaxCompared = 400;

    enum class Status : std::uint8_t
    {
        Same,
        Added,
        Changed,
        RemovedAbove, ///< the same, and what stood before it went
    };

    /// From now on all is compared with this text.
    void setBaseline(std::string_view text);

    /// What `line`'s text is now. Asked of lines whose text has changed.
    struct Source
    {
        virtual ~Source() = default;
        virtual std::string_view line(int line) const = 0;
    };
    /// Lines [first, first + removed) became [first, first + added).
    void replaceLines(int first, int removed, int added, const Source& now);

    Status status(int line) const;
    int lines() const { return int(m_origins.size()); }
    /// Whether lines that were at the end are gone.
    bool isEndRemoved() const;

    /// A stretch of lines that all have one status.
    struct Run
    {
        int first = 0, last = 0;
        Status status = Status::Same;
        bool operator==(const Run&) const = default;
    };
    /// All that aren't the same, in order.
    std::vector<Run> runs() const;

private:
    /// The baseline's line that a line comes from, and whether it reads the same; none: it was added.
    struct Origin
    {
        std::int32_t line : 31 = 0; // one-based
        std::uint32_t changed : 1 = 0;
    };

    int originBefore(int line) const;
    int originBehind(int line) const;
    void match(int first, int last, const Source& now);

    std::vector<std::uint64_t> m_baseline; // a hash of each line
    std::vector<Origin> m_origins;         // ascending where there is one
};

} // namespace bytecrowds::editor
