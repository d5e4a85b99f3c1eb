#include "app/desktop/texts/opentext.h"

namespace bytecrowds::desktop {

OpenText::OpenText(crdt::Text& text, Clock now, std::unique_ptr<crdt::Doc> document)
    : m_document(std::move(document))
    , m_history(text, std::move(now))
{
}

} // namespace bytecrowds::desktop
