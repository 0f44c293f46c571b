// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <type_traits>

#include "valise/proto/body.hpp"

/// Which fields every message has, in the order of their numbers: said once, for `FieldReader`, which fills a
/// value, and for `FieldWriter`, which looks at one. body.proto has their names.
namespace valise::proto {

/// A `Message`, to be filled or to be looked at.
template <class Value, class Message>
concept Is = std::same_as<std::remove_const_t<Value>, Message>;

void tell(auto& fields, Is<Character> auto& character) {
    fields.bytes(1, character.author);
    fields.number(2, character.sequence);
}

void tell(auto& fields, Is<TextAnchor> auto& anchor) {
    fields.message_if_any(1, anchor.character);
    fields.one_of(2, anchor.side, Side::after);
}

void tell(auto& fields, Is<Passage> auto& passage) {
    fields.message(1, passage.first);
    fields.message(2, passage.last);
    fields.messages(3, passage.version, limit::names);
}

void tell(auto& fields, Is<Place> auto& place) {
    fields.name_if_any(1, place.parent);
    fields.one_of(2, place.side, Side::after);
}

void tell(auto& fields, Is<UpdateText> auto& action) { fields.bytes(1, action.update); }

void tell(auto& fields, Is<SetRegister> auto& action) {
    fields.number(1, action.field);
    fields.bytes(2, action.value);
    fields.names(3, action.replaces);
}

void tell(auto& fields, Is<AddItem> auto& action) {
    fields.message(1, action.place);
    fields.bytes(2, action.value);
}

void tell(auto& fields, Is<MoveItem> auto& action) {
    fields.name(1, action.item);
    fields.message(2, action.place);
    fields.names(3, action.replaces);
}

void tell(auto& fields, Is<RemoveItem> auto& action) {
    fields.name(1, action.item);
    fields.names(2, action.replaces);
}

void tell(auto& fields, Is<Mark> auto& action) {
    fields.one_of(1, action.kind, MarkKind::right_to_left);
    fields.message(2, action.begin);
    fields.message(3, action.end);
    fields.text(4, action.value);
    fields.unless(5, action.is_on);
    fields.names(6, action.seen);
}

void tell(auto& fields, Is<Comment> auto& action) {
    fields.message_if_any(1, action.passage);
    fields.text(2, action.quotation);
    fields.text(3, action.text);
}

void tell(auto& fields, Is<Reply> auto& action) {
    fields.name(1, action.comment);
    fields.text(2, action.text);
}

void tell(auto& fields, Is<Resolve> auto& action) {
    fields.name(1, action.comment);
    fields.names(2, action.seen);
}

void tell(auto& fields, Is<Reopen> auto& action) {
    fields.name(1, action.comment);
    fields.names(2, action.seen);
}

void tell(auto& fields, Is<Assign> auto& action) {
    fields.name(1, action.comment);
    fields.id_if_any(2, action.assignee);
    fields.names(3, action.seen);
}

void tell(auto& fields, Is<Suggest> auto& action) {
    fields.message(1, action.passage);
    fields.one_of(2, action.where, Where::after);
    fields.text(3, action.replacement);
}

void tell(auto& fields, Is<Accept> auto& action) { fields.name(1, action.suggestion); }

void tell(auto& fields, Is<Reject> auto& action) {
    fields.name(1, action.suggestion);
    fields.text(2, action.reason);
}

void tell(auto& fields, Is<Withdraw> auto& action) { fields.name(1, action.suggestion); }

void tell(auto& fields, Is<AnnounceAttachment> auto& action) {
    fields.array(1, action.file.bytes);
    fields.array(2, action.key);
    fields.text(3, action.name);
    fields.number(4, action.size);
    fields.number(5, action.chunk_count);
    fields.array(6, action.manifest_hash);
}

/// The one field of an action is the number of its kind.
void tell(auto& fields, Is<Action> auto& action) { fields.one_message(action); }

/// An operation as a body tells it: how much later its time is than that of the one before.
template <class Value>
    requires Is<Value, Operation>
struct Told {
    Value& operation;
    std::uint64_t later = 0;
};

template <class Value> void tell(auto& fields, Told<Value>& told) {
    fields.array(1, told.operation.object.bytes);
    fields.number(2, told.later);
    fields.message(3, told.operation.action);
}

} // namespace valise::proto
