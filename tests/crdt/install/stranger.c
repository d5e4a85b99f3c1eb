#include <stdio.h>
#include <sync/crdt/capi.h>

int main(void)
{
    bc_doc* doc = bc_doc_new(1);
    bc_text_insert_at_byte(bc_doc_text(doc, "text"), 0, "hello", 5);
    bc_bytes text = bc_text_read(bc_doc_text(doc, "text"));
    puts((const char*)text.data);
    bc_bytes_free(text);
    bc_doc_free(doc);
    return 0;
}
