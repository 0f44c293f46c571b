// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "content.hpp"
#include "valise/crypto/age.hpp"
#include "valise/pouch/stick.hpp"

namespace valise::pouch {

/// One volume on its way to a stick: sealed as it comes, in bounded memory.
class VolumeWriter {
public:
    /// `name` is the one it has until it is finished.
    [[nodiscard]] static Result<std::unique_ptr<VolumeWriter>> begin(Stick& stick, std::string name,
        const Label& label, std::span<const crypto::age::Recipient> recipients, Random& random);

    /// Whether a record of this size has room in a file of so many bytes.
    [[nodiscard]] bool has_room_for(RecordKind kind, std::size_t size, std::uint64_t limit) const;
    /// Says first of which space it is, where that was not said.
    [[nodiscard]] Result<void> add(const SpaceId* space, RecordKind kind, ByteView content);
    /// Ends the file, has the stick keep it, reads it back, and compares.
    [[nodiscard]] Result<void> finish(bool is_last, const crypto::SigningKey& maker);

    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] std::uint64_t file_size() const { return file_size_; }
    /// What the maker signed, when it is finished.
    [[nodiscard]] const crypto::Digest& digest() const { return content_->digest(); }

private:
    VolumeWriter(Stick& stick, std::string name) : stick_(&stick), name_(std::move(name)) {}

    /// Seals what is in `plain_`, and writes what is sealed.
    [[nodiscard]] Result<void> pass_on();
    [[nodiscard]] Result<void> write_out();
    [[nodiscard]] Result<void> add_zeros(std::uint64_t count);
    [[nodiscard]] Result<void> read_back();

    Stick* stick_;
    std::string name_;
    std::unique_ptr<Target> file_;
    std::optional<crypto::age::Encryptor> encryptor_;
    std::optional<ContentWriter> content_;
    crypto::Blake2b written_{32};
    Bytes plain_;
    Bytes sealed_;
    std::uint64_t header_size_ = 0;
    std::uint64_t file_size_ = 0;
};

} // namespace valise::pouch
