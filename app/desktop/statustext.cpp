#include "app/desktop/statustext.h"

#include <QCoreApplication>

namespace bytecrowds::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::StatusText)
};

using State = session::SyncSession::State;
using SavedState = session::SyncSession::SavedState;
using Tone = StatusText::Tone;

StatusText online(SavedState saved, int unsavedEdits)
{
    switch (saved) {
    case SavedState::Saved:
        return {Words::tr("Saved"), Tone::Good};
    case SavedState::Saving:
        return {Words::tr("Saving…"), Tone::Busy};
    case SavedState::NotSaved:
        return {unsavedEdits > 0
                    ? Words::tr("Not saved: %n edit(s) waiting for the relay's store", nullptr, unsavedEdits)
                    : Words::tr("Not saved: the relay's store is away"),
                Tone::Warning};
    case SavedState::Unknown:
        return {Words::tr("Connected; this relay does not tell what is saved"), Tone::Warning};
    }
    return {};
}

} // namespace

StatusText StatusText::of(State state, SavedState saved, int unsavedEdits)
{
    switch (state) {
    case State::Online:
        return online(saved, unsavedEdits);
    case State::Closed:
    case State::Connecting:
        return {unsavedEdits > 0 ? Words::tr("Connecting… %n edit(s) waiting", nullptr, unsavedEdits)
                                 : Words::tr("Connecting…"),
                Tone::Busy};
    case State::Syncing:
        return {unsavedEdits > 0 ? Words::tr("Syncing… %n edit(s) waiting", nullptr, unsavedEdits)
                                 : Words::tr("Syncing…"),
                Tone::Busy};
    case State::Waiting:
        return {unsavedEdits > 0 ? Words::tr("Offline: %n edit(s) waiting", nullptr, unsavedEdits)
                                 : Words::tr("Offline"),
                Tone::Warning};
    case State::Refused:
        return {unsavedEdits > 0 ? Words::tr("Not connected: %n edit(s) not saved", nullptr, unsavedEdits)
                                 : Words::tr("Not connected"),
                Tone::Bad};
    }
    return {};
}

StatusText StatusText::ofPlain(bool isModified)
{
    return isModified ? StatusText{Words::tr("On this computer only, not saved"), Tone::Warning}
                      : StatusText{Words::tr("On this computer only"), Tone::Busy};
}

} // namespace bytecrowds::desktop
