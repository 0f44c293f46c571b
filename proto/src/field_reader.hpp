// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <variant>

#include "fields.hpp"
#include "wire.hpp"

namespace valise::proto {

/// Reads what `FieldWriter` writes, and nothing else: known fields in the order of their numbers, none twice,
/// numbers in as few bytes as they need, nothing told that is zero or empty.
///
/// The first field that is otherwise makes it fail; a failed reader takes nothing more. Says nothing about
/// whether what it read makes sense: that is for `check`.
class FieldReader {
public:
    explicit FieldReader(ByteView bytes) noexcept : rest_(bytes) {}

    /// Whether every field was as it should be, and nothing is left over.
    [[nodiscard]] bool is_finished() const noexcept { return !has_failed_ && rest_.empty(); }

    template <std::unsigned_integral Number> void number(unsigned field, Number& value) {
        if (!begins(tag_of(field, Kind::number))) return;
        const auto told = take_number(rest_);
        if (!told || *told == 0 || *told > std::numeric_limits<Number>::max()) return fail();
        value = static_cast<Number>(*told);
    }
    /// A number that stands for one of a few things, which count from 1.
    template <class Enum> void one_of(unsigned field, Enum& value, Enum last) {
        std::uint8_t told = 0;
        number(field, told);
        if (told == 0 || told > static_cast<std::uint8_t>(last)) return fail();
        value = static_cast<Enum>(told);
    }
    void unless(unsigned field, bool& value) {
        std::uint8_t told = 0;
        number(field, told);
        if (told > 1) return fail();
        value = told == 0;
    }
    void bytes(unsigned field, Bytes& value) {
        const ByteView content = content_of(field);
        value.assign(content.begin(), content.end());
    }
    void text(unsigned field, std::string& value) { value = as_text(content_of(field)); }
    template <std::size_t size> void array(unsigned field, ByteArray<size>& value) {
        const ByteView content = content_of(field);
        if (content.size() != size) return fail();
        std::ranges::copy(content, value.begin());
    }
    template <class Name> void id_if_any(unsigned field, std::optional<Name>& id) {
        if (is_next(tag_of(field, Kind::bytes))) array(field, id.emplace().bytes);
    }
    void name(unsigned field, OperationName& name) {
        const ByteView content = content_of(field);
        if (content.size() != name_size) return fail();
        name = name_in(content);
    }
    void name_if_any(unsigned field, std::optional<OperationName>& optional) {
        if (is_next(tag_of(field, Kind::bytes))) name(field, optional.emplace());
    }
    void names(unsigned field, Names& names) {
        const ByteView content = content_of(field);
        if (content.size() % name_size != 0 || content.size() / name_size > limit::names) return fail();
        names.reserve(content.size() / name_size);
        for (ByteView left = content; !left.empty(); left = left.subspan(name_size))
            names.push_back(name_in(left));
    }

    template <class Message> void message(unsigned field, Message& message) {
        if (!begins(tag_of(field, Kind::bytes))) return fail();
        FieldReader inside(take_content());
        tell(inside, message);
        if (!inside.is_finished()) fail();
    }
    template <class Message> void message_if_any(unsigned field, std::optional<Message>& optional) {
        if (is_next(tag_of(field, Kind::bytes))) message(field, optional.emplace());
    }
    template <class Message> void messages(unsigned field, std::vector<Message>& all, std::size_t most) {
        while (has_message(field)) {
            if (all.size() == most) return fail();
            message(field, all.emplace_back());
        }
    }
    /// Whether a message of a row of them comes next.
    [[nodiscard]] bool has_message(unsigned field) const noexcept {
        return is_next(tag_of(field, Kind::bytes));
    }
    void one_message(Action& action) {
        for (unsigned kind = 0; kind < std::variant_size_v<Action>; ++kind)
            if (has_message(kind + 1)) {
                become(action, kind);
                return std::visit([&](auto& chosen) { message(kind + 1, chosen); }, action);
            }
        fail();
    }

private:
    /// Makes an action one of this kind, to be filled.
    template <std::size_t... kinds>
    static void become(Action& action, std::size_t kind, std::index_sequence<kinds...> /*all*/) {
        ((kind == kinds ? static_cast<void>(action.emplace<kinds>()) : void()), ...);
    }
    static void become(Action& action, std::size_t kind) {
        become(action, kind, std::make_index_sequence<std::variant_size_v<Action>>());
    }
    /// Whether the next field is this one.
    [[nodiscard]] bool is_next(std::uint32_t tag) const noexcept {
        if (rest_.empty()) return false;
        if (tag < past_one_byte) return rest_[0] == tag;
        return rest_.size() > 1 && rest_[0] == (tag | past_one_byte) % 0x100 && rest_[1] == tag >> 7U;
    }
    /// Takes the tag, if it is this one.
    [[nodiscard]] bool begins(std::uint32_t tag) noexcept {
        if (!is_next(tag)) return false;
        rest_ = rest_.subspan(tag < past_one_byte ? 1 : 2);
        return true;
    }
    [[nodiscard]] ByteView take_content() noexcept {
        const auto size = take_number(rest_);
        if (!size || *size > rest_.size()) {
            fail();
            return {};
        }
        const ByteView content = rest_.first(static_cast<std::size_t>(*size));
        rest_ = rest_.subspan(content.size());
        return content;
    }
    /// What a field of bytes holds; nothing when it is not there.
    [[nodiscard]] ByteView content_of(unsigned field) noexcept {
        if (!begins(tag_of(field, Kind::bytes))) return {};
        const ByteView content = take_content();
        if (content.empty()) fail();
        return content;
    }
    void fail() noexcept {
        has_failed_ = true;
        rest_ = {};
    }

    static constexpr std::uint32_t past_one_byte = 0x80;

    ByteView rest_;
    bool has_failed_ = false;
};

} // namespace valise::proto
