#pragma once

#include "sync/session/syncsession.h"

#include <QString>

namespace bytecrowds::desktop {

/// What the status line says, and how it looks.
struct StatusText
{
    enum class Tone
    {
        Good,
        Busy,
        Warning,
        Bad
    };

    QString text;
    Tone tone = Tone::Busy;

    /// The truth about a crowd's connection and what of it is durable. "Saved" is said only of what is durable.
    static StatusText of(session::SyncSession::State state, session::SyncSession::SavedState saved, int unsavedEdits);

    /// Of a plain file, which is shared with nobody.
    static StatusText ofPlain(bool isModified);

    bool operator==(const StatusText&) const = default;
};

} // namespace bytecrowds::desktop
