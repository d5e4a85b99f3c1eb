#include "sync/relay/storeddocument.h"

#include "sync/crdt/doc.h"
#include "sync/relay/bytearray.h"
#include "sync/relay/crowdfiles.h"

namespace bytecrowds::relay {

namespace {

std::string validUtf8(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes).toStdString();
}

} // namespace

StoredDocument StoredDocument::apply(const StoredCrowd& stored, crdt::Doc& doc)
{
    StoredDocument result;
    if (!stored.state.isEmpty() && doc.applyUpdate(viewOf(stored.state))) {
        // A crowd that looks empty because its state was not understood would be saved over.
        result.isDamaged = true;
        return result;
    }
    for (const QByteArray& update : stored.log)
        result.badEntries += doc.applyUpdate(viewOf(update)).has_value();
    if (stored.exists())
        return result;
    const crdt::Bytes seed =
        stored.text.isEmpty() ? seedUpdate() : seedFromText({validUtf8(stored.text), {}, validUtf8(stored.language)});
    result.isDamaged = doc.applyUpdate(seed).has_value();
    result.seed = toByteArray(seed);
    return result;
}

} // namespace bytecrowds::relay
