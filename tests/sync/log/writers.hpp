// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "valise/log/range.hpp"

/// Devices that write logs.
namespace valise::tests {

inline std::vector<Bytes> bodies(std::initializer_list<std::string_view> texts) {
    std::vector<Bytes> all;
    for (const std::string_view text : texts) all.push_back(to_bytes(as_bytes(text)));
    return all;
}

/// A device in a space, with a log of its own and one epoch key. The same for the same number.
class Writer {
public:
    explicit Writer(Byte number = 1, std::uint32_t incarnation = 0) : random_(number) {
        log_.space.bytes.fill(0x11);
        log_.log.device.bytes.fill(number);
        log_.log.incarnation = incarnation;
        epoch_.bytes.fill(0x33);
    }

    [[nodiscard]] log::WritingKeys keys() const { return {epoch_, epoch_key_.key(), key_}; }
    [[nodiscard]] crypto::KeyView epoch_key() const { return epoch_key_.key(); }
    [[nodiscard]] const crypto::SigningKey& key() const { return key_; }
    [[nodiscard]] const crypto::VerificationKey& verification_key() const { return key_.verification_key(); }
    [[nodiscard]] const log::OwnLog& own_log() const { return log_; }
    [[nodiscard]] Random& random() { return random_; }

    /// Another epoch, with another id and the same key.
    void enter_epoch(Byte fill) { epoch_.bytes.fill(fill); }

    /// Goes on behind another head: as after a backup was restored.
    void go_to(const log::Head& head) { log_.head = head; }

    log::VerifiedRange write(
        const std::vector<Bytes>& bodies, const std::optional<log::HeadsDigest>& known_heads = {}) {
        auto range = log::seal_range(keys(), log_, bodies, known_heads, random_);
        VALISE_CHECK(range);
        log_.head = range->head();
        return *std::move(range);
    }
    log::VerifiedRange write(std::initializer_list<std::string_view> texts) {
        return write(tests::bodies(texts));
    }

private:
    SeededRandom random_;
    crypto::SigningKey key_ = crypto::SigningKey::generate(random_);
    crypto::Secret epoch_key_ = crypto::Secret::random(crypto::key_size, random_);
    EpochId epoch_;
    log::OwnLog log_;
};

/// A range as somebody gets it who has only its bytes.
inline Result<log::VerifiedRange> received(ByteView bytes, const crypto::VerificationKey& device) {
    VALISE_TRY(log::Range range, log::Range::parse(to_bytes(bytes)));
    return log::verify_range(std::move(range), device);
}

} // namespace valise::tests
