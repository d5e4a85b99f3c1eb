#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/deleteset.h"
#include "sync/crdt/delta.h"
#include "sync/crdt/sharedtype.h"
#include "sync/crdt/updateformat.h"
#include "sync/crdt/value.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

namespace bytecrowds::crdt {

// What a document shows, as the plain values that shown.mjs makes of Yjs' documents.

QString hexOf(ByteView bytes);
QString hexOfAny(const Value& value);
Bytes bytesOf(const QJsonValue& hex);
/// Of hex of lib0's any.
Value anyOf(const QJsonValue& hex);
Value listOf(const QJsonArray& stringsAndNumbers);
UpdateFormat formatOf(const QJsonValue& name);

Value shown(const Element& element);
Value shownIfAny(const std::optional<Element>& element); ///< null when there is none
Value shown(const Delta& delta);
Value shown(const DeleteSet& set);
/// Without what it holds; undefined when there is none.
Value shownFlat(const std::optional<Element>& element);
Value kindOf(const SharedType& type);

} // namespace bytecrowds::crdt
