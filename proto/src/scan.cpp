// SPDX-License-Identifier: Apache-2.0
#include "scan.hpp"

#include <optional>

#include "valise/base/utf8.hpp"

namespace valise::proto {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;

constexpr std::uint64_t number_kind = 0;
constexpr std::uint64_t bytes_kind = 2;
constexpr unsigned kind_bits = 3;
/// The first field, as a number: what every body begins with.
constexpr Byte version_tag = 1U << kind_bits | number_kind;

/// How many messages there may be, for so many bytes. Ours have far more bytes each.
constexpr std::size_t messages_for(std::size_t size) { return 64 + size / 8; }

bool is_of_bytes(const FieldDescriptor& field) {
    switch (field.type()) {
    case FieldDescriptor::TYPE_BYTES:
    case FieldDescriptor::TYPE_STRING:
    case FieldDescriptor::TYPE_MESSAGE: return true;
    default: return false;
    }
}

/// Takes a number of seven bits a byte from the front.
std::optional<std::uint64_t> take_number(ByteView& rest) {
    constexpr unsigned most_bits = 63;
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift <= most_bits; shift += 7) {
        if (rest.empty()) return std::nullopt;
        const Byte next = rest.front();
        rest = rest.subspan(1);
        value |= std::uint64_t{next & 0x7fU} << shift;
        if (next < 0x80) return value;
    }
    return std::nullopt;
}

class Scan {
public:
    explicit Scan(std::size_t size) : messages_left_(messages_for(size)) {}

    // As deep as messages of the schema stand in each other, and none in itself.
    bool is_good(ByteView rest, const Descriptor& type) {
        if (messages_left_ == 0) return false;
        --messages_left_;
        int last = 0;
        while (!rest.empty()) {
            const FieldDescriptor* field = take_field(rest, type);
            if (field == nullptr || field->number() < last) return false;
            if (field->number() == last && !field->is_repeated()) return false;
            last = field->number();
            const auto number = take_number(rest);
            if (!number) return false;
            if (!is_of_bytes(*field)) continue;
            if (*number > rest.size()) return false;
            const ByteView content = rest.first(*number);
            rest = rest.subspan(*number);
            if (field->type() == FieldDescriptor::TYPE_STRING && !is_utf8(content)) return false;
            if (field->message_type() != nullptr && !is_good(content, *field->message_type())) return false;
        }
        return true;
    }

private:
    static const FieldDescriptor* take_field(ByteView& rest, const Descriptor& type) {
        const auto tag = take_number(rest);
        if (!tag || *tag >> kind_bits > FieldDescriptor::kMaxNumber) return nullptr;
        const FieldDescriptor* field = type.FindFieldByNumber(static_cast<int>(*tag >> kind_bits));
        if (field == nullptr) return nullptr;
        const auto kind = is_of_bytes(*field) ? bytes_kind : number_kind;
        return (*tag & ((1U << kind_bits) - 1)) == kind ? field : nullptr;
    }

    std::size_t messages_left_;
};

} // namespace

Result<void> scan(ByteView bytes, const Descriptor& type) {
    if (Scan(bytes.size()).is_good(bytes, type)) return {};
    return refuse(Errc::malformed, "not the fields of an entry");
}

std::uint64_t version_of(ByteView body) {
    if (body.empty() || body.front() != version_tag) return 0;
    ByteView rest = body.subspan(1);
    return take_number(rest).value_or(0);
}

} // namespace valise::proto
