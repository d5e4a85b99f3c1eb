/* The C API, from C99. */
#include "sync/crdt/capi.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition)                                                                                               \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                                            \
            exit(1);                                                                                                   \
        }                                                                                                              \
    } while (0)

static const int me = 0;

/* Takes what a function gave, looks at it and frees it. */
static bool gives(bc_bytes bytes, const char* expected)
{
    const bool same = bytes.data && bytes.size == strlen(expected) && strcmp((const char*)bytes.data, expected) == 0;
    if (!same)
        fprintf(stderr, "got '%s'\n", bytes.data ? (const char*)bytes.data : "(nothing)");
    bc_bytes_free(bytes);
    return same;
}

static void insert(bc_text* text, size_t at, const char* utf8)
{
    bc_text_insert_at_utf16(text, at, utf8, strlen(utf8));
}

static void texts(void)
{
    bc_doc* doc = bc_doc_new(7);
    bc_text* text = bc_doc_text(doc, "text");
    CHECK(bc_doc_client_id(doc) == 7);
    CHECK(text && text == bc_doc_text(doc, "text"));
    insert(text, 0, "a\xF0\x9F\x98\x80z");
    CHECK(bc_text_utf16_length(text) == 4 && bc_text_byte_length(text) == 6);
    bc_text_insert_at_byte(text, 5, "-", 1);
    bc_text_erase_utf16(text, 1, 2);
    CHECK(gives(bc_text_read(text), "a-z"));
    bc_text_erase_bytes(text, 0, 2);
    CHECK(gives(bc_text_read(text), "z"));

    CHECK(strcmp(bc_doc_error(doc), "") == 0);
    CHECK(!bc_doc_map(doc, "text"));
    CHECK(strlen(bc_doc_error(doc)) > 0);
    bc_doc_free(doc);
}

static void values(void)
{
    bc_doc* doc = bc_doc_new(1);
    bc_map* map = bc_doc_map(doc, "map");
    bc_array* array = bc_doc_array(doc, "array");
    CHECK(bc_map_set(map, "a", "{\"b\": [1, true, null]}"));
    CHECK(gives(bc_map_get(map, "a"), "{\"b\":[1,true,null]}"));
    CHECK(!bc_map_get(map, "none").data);
    CHECK(!bc_map_set(map, "a", "{"));
    CHECK(strlen(bc_doc_error(doc)) > 0);
    CHECK(bc_map_set(map, "c", "\"x\""));
    bc_map_erase(map, "a");
    CHECK(gives(bc_map_read(map), "{\"c\":\"x\"}"));

    CHECK(bc_array_insert(array, 0, "2") && bc_array_insert(array, 0, "\"one\"") && !bc_array_insert(array, 0, "one"));
    CHECK(bc_array_size(array) == 2);
    CHECK(gives(bc_array_get(array, 0), "\"one\"") && !bc_array_get(array, 2).data);
    bc_array_erase(array, 0, 1);
    CHECK(gives(bc_array_read(array), "[2]"));
    bc_doc_free(doc);
}

struct replica
{
    bc_doc* doc;
    int updates, changes;
};

static void send_to(void* context, const uint8_t* update, size_t size, const void* origin, bool local)
{
    struct replica* replica = context;
    CHECK(local && origin == &me);
    ++replica->updates;
    CHECK(bc_doc_apply_update(replica->doc, update, size, BC_V2, NULL));
}

static void note_changes(void* context, const bc_text_change* changes, size_t count, const void* origin, bool local)
{
    struct replica* replica = context;
    CHECK(!local && !origin && count == 1);
    CHECK(changes[0].utf16 == 0 && changes[0].byte == 0 && changes[0].erased_bytes == 0);
    CHECK(changes[0].inserted_bytes == 5 && strcmp(changes[0].inserted, "hello") == 0);
    ++replica->changes;
}

static void transactions(void)
{
    struct replica other = {bc_doc_new(2), 0, 0};
    bc_doc* doc = bc_doc_new(1);
    bc_subscription* sending = bc_doc_on_update(doc, BC_V2, send_to, &other);
    bc_subscription* noting = bc_text_observe(bc_doc_text(other.doc, "text"), note_changes, &other);
    bc_doc_begin(doc, &me);
    insert(bc_doc_text(doc, "text"), 0, "hlo");
    bc_doc_begin(doc, NULL);
    insert(bc_doc_text(doc, "text"), 1, "el");
    bc_doc_end(doc);
    CHECK(other.updates == 0);
    bc_doc_end(doc);
    CHECK(other.updates == 1 && other.changes == 1);
    CHECK(gives(bc_text_read(bc_doc_text(other.doc, "text")), "hello"));
    bc_subscription_free(noting);
    bc_subscription_free(sending);
    insert(bc_doc_text(doc, "text"), 5, "!");
    CHECK(other.updates == 1);
    bc_doc_free(doc);
    bc_doc_free(other.doc);
}

static void updates(void)
{
    const bc_format formats[] = {BC_V1, BC_V2};
    for (int i = 0; i < 2; ++i) {
        bc_doc* doc = bc_doc_new(1);
        bc_doc* other = bc_doc_new(2);
        insert(bc_doc_text(doc, "text"), 0, "one ");
        const bc_bytes first = bc_doc_encode_state(doc, NULL, 0, formats[i]);
        const bc_bytes vector = bc_doc_state_vector(doc);
        insert(bc_doc_text(doc, "text"), 4, "two");
        const bc_bytes second = bc_doc_encode_state(doc, vector.data, vector.size, formats[i]);

        CHECK(!bc_doc_apply_update(other, (const uint8_t*)"what", 4, formats[i], NULL));
        CHECK(strlen(bc_doc_error(other)) > 0);
        CHECK(bc_doc_apply_update(other, second.data, second.size, formats[i], NULL));
        CHECK(bc_doc_has_pending(other));
        CHECK(bc_doc_apply_update(other, first.data, first.size, formats[i], NULL));
        CHECK(!bc_doc_has_pending(other));
        CHECK(gives(bc_text_read(bc_doc_text(other, "text")), "one two"));
        CHECK(!bc_doc_encode_state(other, (const uint8_t*)"\xFF", 1, formats[i]).data);

        bc_bytes_free(first);
        bc_bytes_free(vector);
        bc_bytes_free(second);
        bc_doc_free(doc);
        bc_doc_free(other);
    }
}

/* Should somebody else write under our id, we take another. */
static void ids(void)
{
    bc_doc* doc = bc_doc_new(1);
    bc_doc* same = bc_doc_new(1);
    insert(bc_doc_text(doc, "text"), 0, "a");
    const bc_bytes state = bc_doc_encode_state(doc, NULL, 0, BC_V1);
    CHECK(bc_doc_apply_update(same, state.data, state.size, BC_V1, NULL));
    CHECK(bc_doc_client_id(same) != 1);
    bc_bytes_free(state);
    bc_doc_free(same);
    bc_doc_free(doc);

    bc_doc* random = bc_doc_new(0);
    CHECK(bc_doc_client_id(random) != 0);
    bc_doc_free(random);
}

static void undo(void)
{
    bc_doc* doc = bc_doc_new(1);
    bc_text* text = bc_doc_text(doc, "text");
    bc_undo* undo = bc_undo_new(doc, &me, 500);
    CHECK(!bc_undo_undo(undo));
    bc_doc_begin(doc, &me);
    insert(text, 0, "mine ");
    bc_doc_end(doc);
    insert(text, 5, "yours");
    bc_undo_stop_capturing(undo);
    bc_doc_begin(doc, &me);
    insert(text, 0, "all ");
    bc_doc_end(doc);
    CHECK(bc_undo_undo(undo));
    CHECK(gives(bc_text_read(text), "mine yours"));
    CHECK(bc_undo_undo(undo) && !bc_undo_undo(undo));
    CHECK(gives(bc_text_read(text), "yours"));
    CHECK(bc_undo_redo(undo) && bc_undo_redo(undo) && !bc_undo_redo(undo));
    CHECK(gives(bc_text_read(text), "all mine yours"));
    bc_undo_free(undo);
    bc_doc_free(doc);
}

int main(void)
{
    texts();
    values();
    transactions();
    updates();
    ids();
    undo();
    return 0;
}
