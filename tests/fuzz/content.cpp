#include "tests/fuzz/content.h"

#include "sync/crdt/canonicaljson.h"
#include "tests/crdt/docoptions.h"
#include "tests/fuzz/require.h"

namespace bytecrowds::crdt {

namespace {

std::string describe(const Element& element)
{
    if (const auto* type = std::get_if<SharedType>(&element))
        return std::to_string(int(type->kind())) + toJson(type->toJson());
    const auto* value = std::get_if<Value>(&element);
    return value ? toJson(*value) : "document";
}

std::string describe(const Delta& delta)
{
    std::string words;
    for (const DeltaOp& op : delta) {
        const auto* text = std::get_if<std::string>(&op.content);
        const auto* embed = std::get_if<Element>(&op.content);
        words += (text ? *text : embed ? describe(*embed) : "?") + toJson(Value(op.attributes)) + ' ';
    }
    return words;
}

} // namespace

ByteView contentUpdate()
{
    static const Bytes bytes = [] {
        const std::string_view hex =
            "03060300c401040105022121a8010e0175017d032101016d04676f6e6501c70112011301280003040179017d01c30304"
            "0113020102070200c60101010204626f6c640474727565c60105010604626f6c64046e756c6cc40104010502c3b6c501"
            "0001010d7b22696d616765223a2261227da1010e012701016d0474657874020400020508696e2061206d61700c010004"
            "01017401688401000165840101016c8101020284010401208401050af09f988020776f726c642101016d016b01270101"
            "6d05696e6e6572012800010f0178017702c3a92700010f046c69737400010101610188011203770374776f7e76010574"
            "6872656575017d03030301030102010401010303020e011201";
        const auto digit = [&hex](std::size_t at) { return hex[at] <= '9' ? hex[at] - '0' : hex[at] - 'a' + 10; };
        Bytes made(hex.size() / 2);
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = std::uint8_t(digit(2 * i) << 4 | digit(2 * i + 1));
        return made;
    }();
    return bytes;
}

std::unique_ptr<Doc> emptyDoc(ClientId client, bool collectGarbage)
{
    auto doc = std::make_unique<Doc>(optionsFor(client, collectGarbage));
    doc->text("t");
    doc->map("m");
    doc->array("a");
    return doc;
}

std::unique_ptr<Doc> docWithContent(ClientId client, bool collectGarbage)
{
    auto doc = emptyDoc(client, collectGarbage);
    require(!doc->applyUpdate(contentUpdate()), "The content was refused.");
    return doc;
}

std::string describe(Doc& doc)
{
    std::string words = describe(doc.text("t").toDelta()) + "| " + doc.text("t").toString() + " |";
    Map& map = doc.map("m");
    for (const std::string& key : map.keys())
        words += ' ' + key + ": " + describe(*map.element(key));
    words += " |";
    for (const Element& element : doc.array("a").elements())
        words += ' ' + describe(element);
    return words;
}

} // namespace bytecrowds::crdt
