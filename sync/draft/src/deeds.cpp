// SPDX-License-Identifier: Apache-2.0
#include "valise/draft/deeds.hpp"

#include <algorithm>
#include <set>
#include <variant>

#include "valise/base/fixed_layout.hpp"

namespace valise::draft {
namespace {

constexpr Byte magic_first = 'V';
constexpr Byte magic_second = 'D';
constexpr Byte layout = 0x10;
constexpr std::uint64_t last_time = proto::limit::number - 1;

Deed read_deed(FixedReader& from, ByteView& action) {
    Deed deed;
    deed.name = from.operation();
    deed.time = from.u64();
    action = from.prefixed32(proto::limit::body);
    return deed;
}

/// Calls `visit` for each operation that an action names.
template <class Visit> struct EachName {
    Visit visit;

    void all(const proto::Names& names) const {
        for (const OperationName& name : names) visit(name);
    }
    void beside(const proto::Place& place) const {
        if (place.parent) visit(*place.parent);
    }
    void operator()(const proto::UpdateText& /*action*/) const {}
    void operator()(const proto::Comment& /*action*/) const {}
    void operator()(const proto::Suggest& /*action*/) const {}
    void operator()(const proto::AnnounceAttachment& /*action*/) const {}
    void operator()(const proto::SetRegister& action) const { all(action.replaces); }
    void operator()(const proto::AddItem& action) const { beside(action.place); }
    void operator()(const proto::MoveItem& action) const {
        visit(action.item);
        beside(action.place);
        all(action.replaces);
    }
    void operator()(const proto::RemoveItem& action) const {
        visit(action.item);
        all(action.replaces);
    }
    void operator()(const proto::Mark& action) const { all(action.seen); }
    void operator()(const proto::Reply& action) const { visit(action.comment); }
    template <class Saying>
        requires requires(const Saying& saying) { saying.seen; }
    void operator()(const Saying& action) const {
        visit(action.comment);
        all(action.seen);
    }
    template <class Judging>
        requires requires(const Judging& judging) { judging.suggestion; }
    void operator()(const Judging& action) const {
        visit(action.suggestion);
    }
};

} // namespace

void LamportClock::saw(std::uint64_t time) noexcept { last_ = std::max(last_, std::min(time, last_time)); }

std::uint64_t LamportClock::next() noexcept {
    if (last_ < last_time) ++last_;
    return last_;
}

Result<bool> Deeds::add(const Deed& deed) {
    if (deed.name.number > last_time || deed.time > last_time)
        return refuse(Errc::invalid_input, "a deed of no number or time");
    if (std::holds_alternative<proto::UpdateText>(deed.action))
        return refuse(Errc::invalid_input, "a change of text among other deeds");
    if (!proto::encode_action(deed.action)) return refuse(Errc::invalid_input, "a deed that cannot be told");
    const auto [place, is_new] = by_name_.try_emplace(deed.name, deed);
    if (!is_new && place->second != deed) return refuse(Errc::corrupt_data, "two deeds of one name");
    return is_new;
}

std::uint64_t Deeds::free_number(const LogId& log, std::uint64_t from) const {
    std::set<std::uint64_t> named;
    const EachName each{[&](const OperationName& name) {
        if (name.log == log && name.number >= from) named.insert(name.number);
    }};
    for (const auto& [name, deed] : by_name_) std::visit(each, deed.action);
    while (named.contains(from)) ++from;
    return from;
}

Bytes Deeds::snapshot() const {
    FixedWriter to;
    to.u8(magic_first).u8(magic_second).u8(layout);
    for (const auto& [name, deed] : by_name_) {
        const auto action = proto::encode_action(deed.action);
        VALISE_CHECK(action.has_value());
        to.operation(name).u64(deed.time).prefixed32(*action);
    }
    return to.written();
}

Result<Deeds> Deeds::open(ByteView bytes) {
    constexpr std::size_t head = 3;
    if (bytes.size() < head || bytes[0] != magic_first || bytes[1] != magic_second || bytes[2] < layout)
        return refuse(Errc::malformed, "not the deeds of an object");
    if (bytes[2] != layout) return refuse(Errc::unsupported, "deeds that a newer program wrote");
    FixedReader from(bytes.subspan(head));
    Deeds deeds;
    while (!from.finish()) {
        ByteView encoded;
        Deed deed = read_deed(from, encoded);
        if (from.has_failed()) return refuse(Errc::malformed, "deeds that are cut short");
        VALISE_TRY(deed.action, proto::decode_action(encoded));
        if (!deeds.by_name_.empty() && deeds.by_name_.rbegin()->first >= deed.name)
            return refuse(Errc::malformed, "deeds that are not sorted");
        if (!deeds.add(deed)) return refuse(Errc::malformed, "a deed that cannot be");
    }
    return deeds;
}

} // namespace valise::draft
