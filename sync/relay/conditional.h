#pragma once

#include "sync/relay/httpmessage.h"

namespace bytecrowds::relay {

/// A strong entity tag (RFC 9110, 8.8.3) with its quotes: other bytes have another one.
QByteArray entityTag(const QByteArray& content);
/// The tag of the same content in another coding.
QByteArray entityTag(const QByteArray& tag, const char* coding);
/// Whether the asker has what `tag` stands for, by If-None-Match (13.1.2).
bool hasAlready(const HttpRequest& request, const QByteArray& tag);
/// Gives a reply its tag; 304 without a body for who has it already.
HttpReply conditional(HttpReply reply, const QByteArray& tag, const HttpRequest& request);

} // namespace bytecrowds::relay
