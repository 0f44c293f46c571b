// SPDX-License-Identifier: Apache-2.0
#include "volume.hpp"

#include <algorithm>

#include "valise/crypto/aead.hpp"

namespace valise::pouch {

namespace {

constexpr std::size_t portion = std::size_t{64} << 10;

/// What age makes of a plaintext behind its header.
std::uint64_t sealed_size(std::uint64_t plaintext) {
    return plaintext + (plaintext + portion - 1) / portion * crypto::seal_overhead;
}

} // namespace

Result<std::unique_ptr<VolumeWriter>> VolumeWriter::begin(Stick& stick, std::string name, const Label& label,
    std::span<const crypto::age::Recipient> recipients, Random& random) {
    std::unique_ptr<VolumeWriter> volume(new VolumeWriter(stick, std::move(name)));
    VALISE_TRY(auto encryptor, crypto::age::Encryptor::begin(recipients, random, volume->sealed_));
    volume->encryptor_.emplace(std::move(encryptor));
    volume->header_size_ = volume->sealed_.size();
    volume->content_.emplace(label, volume->plain_);
    VALISE_TRY(volume->file_, stick.create(volume->name_));
    return volume;
}

bool VolumeWriter::has_room_for(RecordKind kind, std::size_t size, std::uint64_t limit) const {
    constexpr std::uint64_t space = record_head_size + SpaceId::size;
    const std::uint64_t plaintext = content_->padded_size_with(space + record_head_size + size);
    return content_->order().has_room_for(kind, size) && header_size_ + sealed_size(plaintext) <= limit;
}

Result<void> VolumeWriter::add(const SpaceId* space, RecordKind kind, ByteView content) {
    if (space != nullptr && content_->order().space() != *space)
        VALISE_TRY_VOID(content_->add(space_record, space->bytes, plain_));
    VALISE_TRY_VOID(content_->add(kind, content, plain_));
    return pass_on();
}

Result<void> VolumeWriter::pass_on() {
    encryptor_->add(plain_, sealed_);
    plain_.clear();
    return write_out();
}

Result<void> VolumeWriter::write_out() {
    VALISE_TRY_VOID(file_->write(sealed_));
    written_.add(sealed_);
    file_size_ += sealed_.size();
    sealed_.clear();
    return {};
}

Result<void> VolumeWriter::add_zeros(std::uint64_t count) {
    const Bytes zeros(static_cast<std::size_t>(std::min<std::uint64_t>(count, portion)));
    while (count > 0) {
        const auto now = std::min<std::uint64_t>(count, zeros.size());
        append(plain_, ByteView(zeros).first(static_cast<std::size_t>(now)));
        VALISE_TRY_VOID(pass_on());
        count -= now;
    }
    return {};
}

Result<void> VolumeWriter::finish(bool is_last, const crypto::SigningKey& maker) {
    VALISE_TRY(const auto zeros, content_->finish(is_last, maker, plain_));
    VALISE_TRY_VOID(pass_on());
    VALISE_TRY_VOID(add_zeros(zeros));
    encryptor_->finish(sealed_);
    VALISE_TRY_VOID(write_out());
    VALISE_TRY_VOID(file_->finish());
    file_.reset();
    return read_back();
}

Result<void> VolumeWriter::read_back() {
    VALISE_TRY(const auto file, stick_->open(name_));
    crypto::Blake2b read{32};
    Bytes buffer(portion);
    for (;;) {
        VALISE_TRY(const std::size_t count, file->read(buffer));
        if (count == 0) break;
        read.add(ByteView(buffer).first(count));
    }
    crypto::Digest expected;
    crypto::Digest found;
    written_.finish(expected);
    read.finish(found);
    if (expected != found) return refuse(Errc::corrupt_data, "the stick gave back other bytes");
    return {};
}

} // namespace valise::pouch
