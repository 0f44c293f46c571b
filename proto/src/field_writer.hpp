// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <variant>

#include "fields.hpp"
#include "valise/base/fixed_layout.hpp"
#include "wire.hpp"

namespace valise::proto {

/// Writes the fields of a value, one after the other, in the wire format of Protocol Buffers. What is zero or
/// empty is left out, but for messages.
class FieldWriter {
public:
    void number(unsigned field, std::uint64_t value) {
        if (value == 0) return;
        append_varint(bytes_, tag_of(field, Kind::number));
        append_varint(bytes_, value);
    }
    template <class Enum> void one_of(unsigned field, Enum value, Enum /*last*/) {
        number(field, static_cast<std::uint64_t>(value));
    }
    void unless(unsigned field, bool value) { number(field, value ? 0 : 1); }
    void bytes(unsigned field, ByteView value) {
        if (value.empty()) return;
        append_varint(bytes_, tag_of(field, Kind::bytes));
        append_varint(bytes_, value.size());
        append(bytes_, value);
    }
    void text(unsigned field, std::string_view value) { bytes(field, as_bytes(value)); }
    void array(unsigned field, ByteView value) { bytes(field, value); }
    template <class Name> void id_if_any(unsigned field, const std::optional<Name>& id) {
        if (id) bytes(field, id->bytes);
    }
    void name(unsigned field, const OperationName& name) { bytes(field, bytes_of({&name, 1})); }
    void name_if_any(unsigned field, const std::optional<OperationName>& optional) {
        if (optional) name(field, *optional);
    }
    void names(unsigned field, const Names& names) { bytes(field, bytes_of(names)); }

    template <class Message> void message(unsigned field, Message& message) {
        append_varint(bytes_, tag_of(field, Kind::bytes));
        const std::size_t begin = bytes_.size();
        tell(*this, message);
        Bytes size;
        append_varint(size, bytes_.size() - begin);
        bytes_.insert(bytes_.begin() + static_cast<std::ptrdiff_t>(begin), size.begin(), size.end());
    }
    template <class Message> void message_if_any(unsigned field, const std::optional<Message>& optional) {
        if (optional) message(field, *optional);
    }
    template <class Message>
    void messages(unsigned field, const std::vector<Message>& all, std::size_t /*most*/) {
        for (const Message& each : all) message(field, each);
    }
    void one_message(const Action& action) {
        const auto field = static_cast<unsigned>(action.index()) + 1;
        std::visit([&](const auto& chosen) { message(field, chosen); }, action);
    }

    [[nodiscard]] Bytes take() && { return std::move(bytes_); }

private:
    Bytes bytes_;
};

} // namespace valise::proto
