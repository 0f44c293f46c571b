// SPDX-License-Identifier: Apache-2.0
#include "content.hpp"

#include <algorithm>

#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/crypto/padding.hpp"

namespace valise::pouch {

namespace {

constexpr std::string_view magic = "valise/p";
constexpr Byte version = 1;
constexpr Byte suite = 1;
constexpr std::size_t label_start_size = 8 + 2 + 16 + 4 + 16 + 32 + 8 + 2;
constexpr std::size_t end_fields_size = 1 + 4 + 8;

Bytes encode(const Label& label) {
    FixedWriter writer;
    writer.bytes(as_bytes(magic)).u8(version).u8(suite);
    writer.bytes(label.name.pouch.bytes).u32(label.name.volume).bytes(label.maker.bytes);
    writer.bytes(label.certificate.bytes).u64(static_cast<std::uint64_t>(label.made.milliseconds));
    writer.u16(static_cast<std::uint16_t>(label.addressees.size()));
    for (const SubjectId& addressee : label.addressees) writer.bytes(addressee.bytes);
    return writer.written();
}

Bytes record_head(RecordKind kind, std::size_t size) {
    FixedWriter writer;
    writer.u8(kind).u32(static_cast<std::uint32_t>(size));
    return writer.written();
}

crypto::Digest digest_of(crypto::Blake2b& hash) {
    crypto::Digest digest;
    hash.finish(digest);
    return digest;
}

/// All of a label but its addressees, of which it gives the number.
std::size_t read_start(FixedReader& reader, Label& label) {
    static_cast<void>(reader.view(magic.size() + 2));
    label.name = {PouchId{reader.array<PouchId::size>()}, reader.u32()};
    label.maker = SubjectId{reader.array<SubjectId::size>()};
    label.certificate = RecordId{reader.array<RecordId::size>()};
    label.made.milliseconds = static_cast<std::int64_t>(reader.u64());
    return reader.u16();
}

Result<void> check_version(ByteView start) {
    if (!std::ranges::equal(start.first(magic.size()), as_bytes(magic)))
        return refuse(Errc::malformed, "this is not a pouch");
    if (start[magic.size()] != version || start[magic.size() + 1] != suite)
        return refuse(Errc::unsupported, "a pouch of another version");
    return {};
}

bool is_sound(const Label& label) {
    return label.name.volume != 0 && !label.addressees.empty()
        && std::ranges::adjacent_find(label.addressees, std::greater_equal{}) == label.addressees.end();
}

} // namespace

ContentWriter::ContentWriter(const Label& label, Bytes& out) : hash_(32) {
    hash_.add(crypto::context::pouch);
    put(encode(label), out);
}

void ContentWriter::put(ByteView bytes, Bytes& out) {
    hash_.add(bytes);
    size_ += bytes.size();
    append(out, bytes);
}

Result<void> ContentWriter::add(RecordKind kind, ByteView content, Bytes& out) {
    if (kind == end_record || !may_have_size(kind, content.size()) || !order_.admit(kind, content))
        return refuse(Errc::invalid_input, "a record that has no place here in a pouch");
    put(record_head(kind, content.size()), out);
    put(content, out);
    return {};
}

Result<std::uint64_t> ContentWriter::finish(bool is_last, const crypto::SigningKey& maker, Bytes& out) {
    if (!order_.may_end()) return refuse(Errc::invalid_input, "a space without anything in it");
    FixedWriter fields;
    fields.bytes(record_head(end_record, end_fields_size + sizeof(crypto::Signature)));
    fields.u8(is_last ? 1 : 0).u32(order_.count()).u64(size_);
    put(fields.written(), out);
    digest_ = digest_of(hash_);
    const auto signature = maker.sign(crypto::context::pouch, digest_);
    append(out, signature);
    size_ += signature.size();
    return crypto::padme(size_) - size_;
}

std::uint64_t ContentWriter::padded_size_with(std::uint64_t more) const {
    return crypto::padme(size_ + more + record_head_size + end_fields_size + sizeof(crypto::Signature));
}

Result<void> ContentReader::add(ByteView plaintext) {
    if (end_) return take_zeros(plaintext);
    // What was read is let go of before more comes, so that this holds one record and one portion.
    buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(read_));
    read_ = 0;
    append(buffer_, plaintext);
    for (;;) {
        VALISE_TRY(const bool has_advanced, advance());
        if (end_) return take_zeros(rest());
        if (!has_advanced) return {};
    }
}

Result<bool> ContentReader::advance() { return has_label_ ? take_record() : take_label(); }

Result<bool> ContentReader::take_label() {
    if (rest().size() < label_start_size) return false;
    FixedReader reader(rest());
    VALISE_TRY_VOID(check_version(rest()));
    Label label;
    const std::size_t count = read_start(reader, label);
    if (count > most_addressees) return refuse(Errc::too_large, "a pouch for more than it may be for");
    const std::size_t size = label_start_size + count * SubjectId::size;
    if (rest().size() < size) return false;
    for (std::size_t i = 0; i < count; ++i)
        label.addressees.push_back(SubjectId{reader.array<SubjectId::size>()});
    if (!is_sound(label)) return refuse(Errc::malformed, "a label that nobody writes");

    VALISE_TRY_VOID(on_label_(label));
    hash_.add(crypto::context::pouch).add(rest().first(size));
    skip(size);
    has_label_ = true;
    return true;
}

Result<bool> ContentReader::take_record() {
    if (rest().size() < record_head_size) return false;
    FixedReader reader(rest());
    const RecordKind kind = reader.u8();
    const std::size_t size = reader.u32();
    if (!may_have_size(kind, size)) return refuse(Errc::malformed, "a record that nobody writes");
    if (rest().size() - record_head_size < size) return false;

    const ByteView head = rest().first(record_head_size);
    const ByteView content = rest().subspan(record_head_size, size);
    if (kind == end_record) {
        VALISE_TRY_VOID(take_end(head, content));
    } else {
        VALISE_TRY_VOID(hand_on(kind, content));
        hash_.add(head).add(content);
    }
    skip(record_head_size + size);
    if (end_) content_size_ = size_;
    return true;
}

Result<void> ContentReader::hand_on(RecordKind kind, ByteView content) {
    if (order_.count() == most_records) return refuse(Errc::too_large, "more records than a volume may have");
    if (!order_.admit(kind, content)) return refuse(Errc::malformed, "a record that is out of its place");
    if (kind == space_record) return {};
    return on_record_(order_.space().value_or(exchange::the_register), kind, content);
}

Result<void> ContentReader::take_end(ByteView head, ByteView content) {
    FixedReader reader(content);
    const std::uint8_t is_last = reader.u8();
    const bool is_complete = reader.u32() == order_.count() && reader.u64() == size_;
    if (is_last > 1 || !is_complete || !order_.may_end())
        return refuse(Errc::malformed, "an end that does not go with what is before it");
    hash_.add(head).add(content.first(end_fields_size));
    End end{is_last == 1, digest_of(hash_), reader.array<sizeof(crypto::Signature)>()};
    end_ = end;
    return {};
}

Result<void> ContentReader::take_zeros(ByteView zeros) {
    size_ += zeros.size();
    read_ = buffer_.size();
    if (std::ranges::any_of(zeros, [](Byte byte) { return byte != 0; }))
        return refuse(Errc::malformed, "something behind the end of a pouch");
    return {};
}

Result<End> ContentReader::finish() {
    if (!end_) return refuse(Errc::malformed, "a pouch without an end");
    if (size_ != crypto::padme(content_size_))
        return refuse(Errc::malformed, "a pouch that is padded in another way");
    return *end_;
}

} // namespace valise::pouch
