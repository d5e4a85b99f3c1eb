#include "sync/paths/filepaths.h"
#include "sync/protocol/crowdschema.h"
#include "sync/protocol/limits.h"
#include "sync/relay/bytearray.h"
#include "sync/relay/crowdfiles.h"
#include "sync/relay/newcrowd.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/relay/quiet.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

using namespace bytecrowds;
using namespace bytecrowds::paths;
using namespace bytecrowds::relay;
using crdt::Input;
using crdt::require;

namespace {

void check(const NewFile& file)
{
    const QString path = QString::fromStdString(file.path);
    require(file.text.size() <= protocol::MaxTextBytes, "A text is too large.");
    require(QUtf8StringView(file.text).isValidUtf8(), "A text is no UTF-8.");
    require(path.isEmpty() || isFilePath(path), "A file has a path that is none.");
    require(file.language.size() <= NewCrowd::MaxLanguageBytes, "A language is too long.");
}

} // namespace

/// A byte of media type (0: one of its own), its own one, a coding and a query (each a byte of length and as many
/// bytes), then a body: who posts it gets a sentence, or a crowd that a document can be made of.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using Known = QHttpHeaders::WellKnownHeader;
    static const fuzz::Quiet quiet;
    static constexpr const char* Types[] = {"", "application/json", "application/zip", "text/plain"};
    Input input({data, size});
    const std::size_t type = input.below(std::size(Types));
    const QByteArray own = toByteArray(input.chunk()), coding = toByteArray(input.chunk());
    HttpRequest request;
    request.method = "POST";
    request.headers.append(Known::ContentType, type == 0 ? own : QByteArray(Types[type]));
    request.headers.append(Known::ContentEncoding, coding);
    request.query = QUrlQuery(QString::fromUtf8(toByteArray(input.chunk())));
    request.body = toByteArray(input.rest());

    const auto made = NewCrowd::from(request);
    if (const auto* refusal = std::get_if<NewCrowd::Refusal>(&made)) {
        require(refusal->status >= 400 && refusal->status < 500, "A refusal is no refusal.");
        require(*refusal->code && !refusal->sentence.isEmpty(), "A crowd is refused without a reason.");
        return 0;
    }
    const NewCrowd& crowd = std::get<NewCrowd>(made);
    require(crowd.slug == NewCrowd::slugOf(request), "A crowd gets another name than the gate was told.");
    require(crowd.slug.isEmpty() || protocol::isCrowdId(crowd.slug.toStdString()), "A crowd has a name that is none.");
    require(!crowd.files.empty(), "A crowd has no file.");
    for (const NewFile& file : crowd.files)
        check(file);
    int ids = 0;
    const crdt::Bytes seed =
        seedWith(crowd.files, [&ids] { return "file" + std::to_string(++ids); }, [] { return crdt::ClientId(2); });
    crdt::Doc doc({[] { return crdt::ClientId(3); }});
    require(!doc.applyUpdate(seed), "A crowd begins with a bad update.");
    require(listFiles(doc).size() == crowd.files.size(), "A crowd has lost files.");
    require(largestText(doc) <= protocol::MaxTextBytes && seed.size() <= protocol::MaxMessageBytes,
            "A crowd is too large to be sent.");
    return 0;
}
