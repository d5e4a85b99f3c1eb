#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace bytecrowds::desktop {

/// A part of a text, in UTF-16 units.
struct TextSpan
{
    qsizetype start = 0, length = 0;
    bool operator==(const TextSpan&) const = default;
};

/// One row of the palette.
struct PaletteItem
{
    QString id{}; ///< what it is remembered by
    QString title{};
    QString detail{}; ///< where it is, and what else tells it from others
    QString keys{};   ///< how one does it without the palette
    std::function<void()> run{};
    QList<TextSpan> titleMatches{}, detailMatches{}; ///< what was found in them
};

/// What the palette offers for what is typed behind a prefix.
class PaletteMode
{
public:
    virtual ~PaletteMode() = default;

    /// One character, or none for the one mode that needs no prefix.
    virtual QString prefix() const = 0;
    /// What to type; a short sentence.
    virtual QString hint() const = 0;
    /// What to say when there is no item for this.
    virtual QString nothingFor(const QString& query) const = 0;
    /// For what is typed behind the prefix, best first.
    virtual QList<PaletteItem> items(const QString& query) = 0;
    /// The person has chosen that item.
    virtual void note(const PaletteItem&) {}
};

} // namespace bytecrowds::desktop
