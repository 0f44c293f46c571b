// SPDX-License-Identifier: Apache-2.0
#include "body.pb.h"
#include "protobuf_peer.hpp"
#include "valise/base/fixed_layout.hpp"

namespace valise::tests {
namespace {

using namespace proto;

std::string text_of(ByteView bytes) { return std::string(as_text(bytes)); }

std::string bytes_of(const OperationName& name) { return text_of(*FixedWriter().operation(name).finish()); }

std::string bytes_of(const Names& names) {
    FixedWriter to;
    for (const OperationName& name : names) to.operation(name);
    return text_of(*to.finish());
}

std::uint32_t number_of(Side side) { return static_cast<std::uint32_t>(side); }

void put(const Character& from, wire::Character& to) {
    to.set_author(text_of(from.author));
    to.set_sequence(from.sequence);
}

void put(const TextAnchor& from, wire::TextAnchor& to) {
    if (from.character) put(*from.character, *to.mutable_character());
    to.set_side(number_of(from.side));
}

void put(const Passage& from, wire::Passage& to) {
    put(from.first, *to.mutable_first());
    put(from.last, *to.mutable_last());
    for (const Character& character : from.version) put(character, *to.add_version());
}

void put(const Place& from, wire::Place& to) {
    if (from.parent) to.set_parent(bytes_of(*from.parent));
    to.set_side(number_of(from.side));
}

struct Put {
    wire::Action& action;

    void operator()(const UpdateText& from) const {
        action.mutable_update_text()->set_update(text_of(from.update));
    }
    void operator()(const SetRegister& from) const {
        auto& to = *action.mutable_set_register();
        to.set_field(from.field);
        to.set_value(text_of(from.value));
        to.set_replaces(bytes_of(from.replaces));
    }
    void operator()(const AddItem& from) const {
        auto& to = *action.mutable_add_item();
        put(from.place, *to.mutable_place());
        to.set_value(text_of(from.value));
    }
    void operator()(const MoveItem& from) const {
        auto& to = *action.mutable_move_item();
        to.set_item(bytes_of(from.item));
        put(from.place, *to.mutable_place());
        to.set_replaces(bytes_of(from.replaces));
    }
    void operator()(const RemoveItem& from) const {
        auto& to = *action.mutable_remove_item();
        to.set_item(bytes_of(from.item));
        to.set_replaces(bytes_of(from.replaces));
    }
    void operator()(const Mark& from) const {
        auto& to = *action.mutable_mark();
        to.set_kind(static_cast<std::uint32_t>(from.kind));
        put(from.begin, *to.mutable_begin());
        put(from.end, *to.mutable_end());
        to.set_value(from.value);
        to.set_is_off(!from.is_on);
        to.set_seen(bytes_of(from.seen));
        to.set_seen(bytes_of(from.seen));
    }
    void operator()(const Comment& from) const {
        auto& to = *action.mutable_comment();
        if (from.passage) put(*from.passage, *to.mutable_passage());
        to.set_quotation(from.quotation);
        to.set_text(from.text);
    }
    void operator()(const Reply& from) const {
        auto& to = *action.mutable_reply();
        to.set_comment(bytes_of(from.comment));
        to.set_text(from.text);
    }
    void operator()(const Resolve& from) const {
        auto& to = *action.mutable_resolve();
        to.set_comment(bytes_of(from.comment));
        to.set_seen(bytes_of(from.seen));
    }
    void operator()(const Reopen& from) const {
        auto& to = *action.mutable_reopen();
        to.set_comment(bytes_of(from.comment));
        to.set_seen(bytes_of(from.seen));
    }
    void operator()(const Assign& from) const {
        auto& to = *action.mutable_assign();
        to.set_comment(bytes_of(from.comment));
        if (from.assignee) to.set_assignee(text_of(from.assignee->bytes));
        to.set_seen(bytes_of(from.seen));
    }
    void operator()(const Suggest& from) const {
        auto& to = *action.mutable_suggest();
        put(from.passage, *to.mutable_passage());
        to.set_where(static_cast<std::uint32_t>(from.where));
        to.set_replacement(from.replacement);
    }
    void operator()(const Accept& from) const {
        action.mutable_accept()->set_suggestion(bytes_of(from.suggestion));
    }
    void operator()(const Reject& from) const {
        auto& to = *action.mutable_reject();
        to.set_suggestion(bytes_of(from.suggestion));
        to.set_reason(from.reason);
    }
    void operator()(const Withdraw& from) const {
        action.mutable_withdraw()->set_suggestion(bytes_of(from.suggestion));
    }
    void operator()(const AnnounceAttachment& from) const {
        auto& to = *action.mutable_announce_attachment();
        to.set_file(text_of(from.file.bytes));
        to.set_key(text_of(from.key));
        to.set_name(from.name);
        to.set_size(from.size);
        to.set_chunk_count(from.chunk_count);
        to.set_manifest_hash(text_of(from.manifest_hash));
    }
};

} // namespace

void write(const Action& from, wire::Action& to) { std::visit(Put{to}, from); }

} // namespace valise::tests
