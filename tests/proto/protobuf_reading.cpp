// SPDX-License-Identifier: Apache-2.0
#include "body.pb.h"
#include "protobuf_peer.hpp"
#include "valise/base/fixed_layout.hpp"

namespace valise::tests {
namespace {

using namespace proto;

constexpr std::size_t name_size = SubjectId::size + 4 + 8;

/// Takes the fields of one action, and remembers whether one of them had a size that it cannot have.
class Taker {
public:
    [[nodiscard]] bool has_failed() const noexcept { return has_failed_; }

    OperationName name(const std::string& bytes) {
        const Names one = names(bytes);
        if (one.size() == 1) return one.front();
        has_failed_ = true;
        return {};
    }

    Names names(const std::string& bytes) {
        Names names;
        if (bytes.size() % name_size != 0 || bytes.size() / name_size > limit::names) {
            has_failed_ = true;
            return names;
        }
        FixedReader from(as_bytes(bytes));
        names.resize(bytes.size() / name_size);
        for (OperationName& name : names) name = from.operation();
        return names;
    }

    template <std::size_t size> ByteArray<size> array(const std::string& bytes) {
        FixedReader from(as_bytes(bytes));
        const auto array = from.array<size>();
        has_failed_ |= !from.finish();
        return array;
    }

    /// A number that stands for one of a few things, which count from 1.
    template <class Enum> Enum one_of(std::uint32_t number, Enum last) {
        if (number > 0 && number <= static_cast<std::uint32_t>(last)) return static_cast<Enum>(number);
        has_failed_ = true;
        return last;
    }

    static Character character(const wire::Character& from) {
        return {to_bytes(as_bytes(from.author())), from.sequence()};
    }

    TextAnchor anchor(const wire::TextAnchor& from) {
        TextAnchor anchor;
        if (from.has_character()) anchor.character = character(from.character());
        anchor.side = one_of(from.side(), Side::after);
        return anchor;
    }

    static Passage passage(const wire::Passage& from) {
        Passage passage{character(from.first()), character(from.last()), {}};
        for (const wire::Character& each : from.version()) passage.version.push_back(character(each));
        return passage;
    }

    Place place(const wire::Place& from) {
        Place place;
        if (!from.parent().empty()) place.parent = name(from.parent());
        place.side = one_of(from.side(), Side::after);
        return place;
    }

private:
    bool has_failed_ = false;
};

Bytes bytes_of(const std::string& text) { return to_bytes(as_bytes(text)); }

SetRegister take(Taker& taker, const wire::SetRegister& from) {
    return {from.field(), bytes_of(from.value()), taker.names(from.replaces())};
}

MoveItem take(Taker& taker, const wire::MoveItem& from) {
    return {taker.name(from.item()), taker.place(from.place()), taker.names(from.replaces())};
}

Mark take(Taker& taker, const wire::Mark& from) {
    return {taker.one_of(from.kind(), MarkKind::right_to_left), taker.anchor(from.begin()),
        taker.anchor(from.end()), from.value(), !from.is_off(), taker.names(from.seen())};
}

Comment take(const wire::Comment& from) {
    Comment comment{{}, from.quotation(), from.text()};
    if (from.has_passage()) comment.passage = Taker::passage(from.passage());
    return comment;
}

Assign take(Taker& taker, const wire::Assign& from) {
    Assign assign{taker.name(from.comment()), {}, taker.names(from.seen())};
    if (!from.assignee().empty()) assign.assignee = {taker.array<SubjectId::size>(from.assignee())};
    return assign;
}

AnnounceAttachment take(Taker& taker, const wire::AnnounceAttachment& from) {
    return {{taker.array<ObjectId::size>(from.file())}, taker.array<32>(from.key()), from.name(), from.size(),
        from.chunk_count(), taker.array<32>(from.manifest_hash())};
}

Action take_action(Taker& taker, const wire::Action& from) {
    using Kind = wire::Action;
    switch (from.action_case()) {
    case Kind::kUpdateText: return UpdateText{bytes_of(from.update_text().update())};
    case Kind::kSetRegister: return take(taker, from.set_register());
    case Kind::kAddItem:
        return AddItem{taker.place(from.add_item().place()), bytes_of(from.add_item().value())};
    case Kind::kMoveItem: return take(taker, from.move_item());
    case Kind::kRemoveItem:
        return RemoveItem{taker.name(from.remove_item().item()), taker.names(from.remove_item().replaces())};
    case Kind::kMark: return take(taker, from.mark());
    case Kind::kComment: return take(from.comment());
    case Kind::kReply: return Reply{taker.name(from.reply().comment()), from.reply().text()};
    case Kind::kResolve:
        return Resolve{taker.name(from.resolve().comment()), taker.names(from.resolve().seen())};
    case Kind::kReopen: return Reopen{taker.name(from.reopen().comment()), taker.names(from.reopen().seen())};
    case Kind::kAssign: return take(taker, from.assign());
    case Kind::kSuggest:
        return Suggest{Taker::passage(from.suggest().passage()),
            taker.one_of(from.suggest().where(), Where::after), from.suggest().replacement()};
    case Kind::kAccept: return Accept{taker.name(from.accept().suggestion())};
    case Kind::kReject: return Reject{taker.name(from.reject().suggestion()), from.reject().reason()};
    case Kind::kWithdraw: return Withdraw{taker.name(from.withdraw().suggestion())};
    case Kind::kAnnounceAttachment: return take(taker, from.announce_attachment());
    case Kind::ACTION_NOT_SET: break;
    }
    return UpdateText{}; // Which `check` refuses: an update is never empty.
}

} // namespace

Result<Action> read(const wire::Action& from) {
    Taker taker;
    Action action = take_action(taker, from);
    if (taker.has_failed()) return refuse(Errc::malformed, "a field of the wrong size");
    return action;
}

} // namespace valise::tests
