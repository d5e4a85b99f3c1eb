#include "editor/edithistory.h"

namespace bytecrowds::editor {

EditHistory::EditHistory(crdt::Text& text, Clock now, QObject* parent)
    : QObject(parent)
    , m_text(text)
    , m_undo(text, {.trackedOrigins = {this}, .now = std::move(now), .maxSteps = MaxSteps, .maxDeleted = MaxDeleted})
    , m_subscription(m_undo.onChanged([this] { Q_EMIT availabilityChanged(canUndo(), canRedo()); }))
{
}

EditHistory::~EditHistory() = default;

void EditHistory::undo(crdt::Origin asker)
{
    m_asker = asker;
    m_undo.undo();
    m_asker = {};
}

void EditHistory::redo(crdt::Origin asker)
{
    m_asker = asker;
    m_undo.redo();
    m_asker = {};
}

bool EditHistory::isAnswerTo(crdt::Origin asker, const crdt::Transaction& transaction) const
{
    return transaction.origin == crdt::Origin(&m_undo) && m_asker == asker;
}

} // namespace bytecrowds::editor
