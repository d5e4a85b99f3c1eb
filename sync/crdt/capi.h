#pragma once

/* The library for C and for languages that call C (C99): roots of a document, their edits, updates, and undo.
 *
 * Who frees what. A bc_doc owns the roots that it gives; they live as long as it does. bc_bytes that a function gives
 * are the caller's: bc_bytes_free. A bc_undo and a bc_subscription end with bc_undo_free (before their document goes)
 * and bc_subscription_free. What is passed in, and what a callback is shown, is borrowed for the call.
 *
 * Errors. Where input can be bad, the answer is false or NULL, nothing has changed, and bc_doc_error says why. A misuse
 * (an offset past the end, bad UTF-8, a freed object) is a bug of the caller: an assert in debug builds.
 *
 * No exception leaves a function: running out of memory ends the program, and so does a callback that throws.
 *
 * All strings are UTF-8. Those without a size end with a zero. A document and all that belongs to it is one thread's.
 */

#ifdef __cplusplus
#include <cstddef>
#include <cstdint>
#define BC_NOEXCEPT noexcept
extern "C" {
#else
#define BC_NOEXCEPT
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#endif

typedef struct bc_doc bc_doc;
typedef struct bc_text bc_text;
typedef struct bc_map bc_map;
typedef struct bc_array bc_array;
typedef struct bc_undo bc_undo;
typedef struct bc_subscription bc_subscription;

/* Behind the last byte stands a zero, so that text is a C string too. No data: there was nothing to give. */
typedef struct bc_bytes
{
    uint8_t* data;
    size_t size;
} bc_bytes;
void bc_bytes_free(bc_bytes bytes) BC_NOEXCEPT;

/* Yjs' two encodings of updates. */
typedef enum bc_format
{
    BC_V1 = 1,
    BC_V2 = 2
} bc_format;

/* --- Documents --- */

/* The id must be nobody else's, and less than 2^53; 0 takes a random one, and so does a document that meets its id in
 * another's update. */
bc_doc* bc_doc_new(uint64_t client_id) BC_NOEXCEPT;
void bc_doc_free(bc_doc* doc) BC_NOEXCEPT;
uint64_t bc_doc_client_id(const bc_doc* doc) BC_NOEXCEPT;
/* Why the last refused call was refused: a sentence, valid until the next refusal. Empty when there was none. */
const char* bc_doc_error(const bc_doc* doc) BC_NOEXCEPT;

/* The root of that name, made when first asked for. A root has one kind for ever: NULL when it has another one. */
bc_text* bc_doc_text(bc_doc* doc, const char* root) BC_NOEXCEPT;
bc_map* bc_doc_map(bc_doc* doc, const char* root) BC_NOEXCEPT;
bc_array* bc_doc_array(bc_doc* doc, const char* root) BC_NOEXCEPT;

/* All edits between the two are one transaction: one update, one call of each observer. Pairs may lie in one another;
 * the outermost origin counts. The origin is any address, compared and never followed. */
void bc_doc_begin(bc_doc* doc, const void* origin) BC_NOEXCEPT;
void bc_doc_end(bc_doc* doc) BC_NOEXCEPT;

/* Takes another replica's update. What depends on something that is missing waits until that comes. */
bool bc_doc_apply_update(bc_doc* doc, const uint8_t* update, size_t size, bc_format format,
                         const void* origin) BC_NOEXCEPT;
/* Whether something waits. */
bool bc_doc_has_pending(const bc_doc* doc) BC_NOEXCEPT;
/* Everything that a replica with that state vector lacks; without a vector (size 0) the whole state. No data when the
 * vector is none. */
bc_bytes bc_doc_encode_state(bc_doc* doc, const uint8_t* state_vector, size_t size, bc_format format) BC_NOEXCEPT;
bc_bytes bc_doc_state_vector(const bc_doc* doc) BC_NOEXCEPT;

/* Called at the end of each transaction that changed anything. `local`: made here, not by bc_doc_apply_update. */
typedef void (*bc_update_callback)(void* context, const uint8_t* update, size_t size, const void* origin, bool local);
bc_subscription* bc_doc_on_update(bc_doc* doc, bc_format format, bc_update_callback callback,
                                  void* context) BC_NOEXCEPT;
void bc_subscription_free(bc_subscription* subscription) BC_NOEXCEPT;

/* --- Texts: offsets in UTF-16 units, as in JavaScript, or in bytes --- */

size_t bc_text_utf16_length(const bc_text* text) BC_NOEXCEPT;
size_t bc_text_byte_length(const bc_text* text) BC_NOEXCEPT;
bc_bytes bc_text_read(const bc_text* text) BC_NOEXCEPT;
void bc_text_insert_at_utf16(bc_text* text, size_t at, const char* utf8, size_t size) BC_NOEXCEPT;
void bc_text_insert_at_byte(bc_text* text, size_t at, const char* utf8, size_t size) BC_NOEXCEPT;
void bc_text_erase_utf16(bc_text* text, size_t at, size_t length) BC_NOEXCEPT;
void bc_text_erase_bytes(bc_text* text, size_t at, size_t length) BC_NOEXCEPT;

/* One replacement, in the coordinates of the text as it is after the changes before it. */
typedef struct bc_text_change
{
    size_t utf16, byte;                /* where */
    size_t erased_utf16, erased_bytes; /* how much went */
    const char* inserted;              /* what came in its place */
    size_t inserted_bytes;
} bc_text_change;
typedef void (*bc_text_callback)(void* context, const bc_text_change* changes, size_t count, const void* origin,
                                 bool local);
/* Called once for each transaction that changed the text, at its end. */
bc_subscription* bc_text_observe(bc_text* text, bc_text_callback callback, void* context) BC_NOEXCEPT;

/* --- Maps and arrays: values are JSON text; shared types in them are read as plain values --- */

/* No data when the key is absent. */
bc_bytes bc_map_get(const bc_map* map, const char* key) BC_NOEXCEPT;
/* All of it, as an object. */
bc_bytes bc_map_read(const bc_map* map) BC_NOEXCEPT;
/* False when that is no JSON. */
bool bc_map_set(bc_map* map, const char* key, const char* json) BC_NOEXCEPT;
void bc_map_erase(bc_map* map, const char* key) BC_NOEXCEPT;

size_t bc_array_size(const bc_array* array) BC_NOEXCEPT;
/* No data past the end. */
bc_bytes bc_array_get(const bc_array* array, size_t at) BC_NOEXCEPT;
/* All of it, as an array. */
bc_bytes bc_array_read(const bc_array* array) BC_NOEXCEPT;
/* Inserts one value. False when that is no JSON. */
bool bc_array_insert(bc_array* array, size_t at, const char* json) BC_NOEXCEPT;
void bc_array_erase(bc_array* array, size_t at, size_t count) BC_NOEXCEPT;

/* --- Undo of one's own edits: those of one origin, in the whole document --- */

/* Edits closer than `capture_ms` (in Yjs 500) to the one before are undone with it. */
bc_undo* bc_undo_new(bc_doc* doc, const void* origin, unsigned capture_ms) BC_NOEXCEPT;
void bc_undo_free(bc_undo* undo) BC_NOEXCEPT;
/* False when there is nothing to undo. */
bool bc_undo_undo(bc_undo* undo) BC_NOEXCEPT;
bool bc_undo_redo(bc_undo* undo) BC_NOEXCEPT;
/* The next edit begins a new step. */
void bc_undo_stop_capturing(bc_undo* undo) BC_NOEXCEPT;

#ifdef __cplusplus
}
#endif
