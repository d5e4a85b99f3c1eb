/* The same from C: one replica writes, another takes what it lacks. */
#include "sync/crdt/capi.h"

#include <stdio.h>

int main(void)
{
    bc_doc* ann = bc_doc_new(0);
    bc_doc* ben = bc_doc_new(0);
    bc_text_insert_at_byte(bc_doc_text(ann, "note"), 0, "hello from C", 12);

    bc_bytes known = bc_doc_state_vector(ben);
    bc_bytes update = bc_doc_encode_state(ann, known.data, known.size, BC_V1);
    if (!bc_doc_apply_update(ben, update.data, update.size, BC_V1, NULL))
        fprintf(stderr, "%s\n", bc_doc_error(ben));

    bc_bytes note = bc_text_read(bc_doc_text(ben, "note"));
    puts((const char*)note.data);

    bc_bytes_free(note);
    bc_bytes_free(update);
    bc_bytes_free(known);
    bc_doc_free(ben);
    bc_doc_free(ann);
    return 0;
}
