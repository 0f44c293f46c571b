// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include "valise/base/bytes.hpp"
#include "valise/base/random.hpp"
#include "valise/crypto/agreement.hpp"
#include "valise/crypto/secret.hpp"

/// The Noise protocol framework, revision 34, with 25519, ChaChaPoly and BLAKE2b.
namespace valise::crypto::noise {

/// No message is longer, whatever it carries.
inline constexpr std::size_t max_message_size = 65535;

/// What one step of a handshake message does, in the specification's own words.
enum class Token : std::uint8_t { e, s, ee, es, se, ss, psk };

/// The tokens of one message, in order.
class Tokens {
public:
    constexpr Tokens() = default;
    constexpr Tokens(std::initializer_list<Token> tokens) {
        for (const Token token : tokens) add(token);
    }

    constexpr void add(Token token) { tokens_.at(static_cast<std::size_t>(count_++)) = token; }
    constexpr void add_first(Token token) {
        add(token);
        std::ranges::rotate(tokens_.begin(), tokens_.begin() + count_ - 1, tokens_.begin() + count_);
    }

    [[nodiscard]] constexpr const Token* begin() const { return tokens_.data(); }
    [[nodiscard]] constexpr const Token* end() const { return tokens_.data() + count_; }

private:
    std::array<Token, 8> tokens_{};
    std::ptrdiff_t count_ = 0;
};

/// A handshake pattern: one row that says it all. The initiator writes the first message.
struct Pattern {
    std::string_view name;
    bool responder_knows_initiator = false;
    bool initiator_knows_responder = false;
    std::size_t message_count = 0;
    std::array<Tokens, 4> messages{};
};

namespace patterns {

using enum Token;

/// Two messages; the initiator knows the module and is known by its static key.
inline constexpr Pattern ik{"IK", false, true, 2, {{{e, es, s, ss}, {e, ee, se}}}};
/// The same, with a secret that was handed over in person: how a device enrols.
inline constexpr Pattern ik_psk2{"IKpsk2", false, true, 2, {{{e, es, s, ss}, {e, ee, se, psk}}}};

} // namespace patterns

enum class Role : std::uint8_t { initiator, responder };

/// A key with its message counter: `CipherState` of the specification.
///
/// Owner of its key; move-only; used by one thread.
class Cipher {
public:
    explicit Cipher(Secret key, std::uint64_t first_number = 0)
        : key_(std::move(key)), number_(first_number) {}

    /// Seals the next message. `exhausted` after 2^64 - 1 of them.
    [[nodiscard]] Result<Bytes> seal(ByteView associated, ByteView plaintext);
    /// Opens the next message. One that does not open is `corrupt_data`, and its number stays to be used.
    [[nodiscard]] Result<Bytes> open(ByteView associated, ByteView sealed);
    /// Turns the key into the next one, which does not lead back.
    void rekey();

private:
    Secret key_;
    std::uint64_t number_;
};

/// The two ciphers that a finished handshake leaves. The handshake's own keys are wiped.
class Transport {
public:
    Transport(Cipher outgoing, Cipher incoming)
        : outgoing_(std::move(outgoing)), incoming_(std::move(incoming)) {}

    /// Longer than a message can be: `too_large`.
    [[nodiscard]] Result<Bytes> seal(ByteView plaintext);
    [[nodiscard]] Result<Bytes> open(ByteView message);
    void rekey_outgoing() { outgoing_.rekey(); }
    void rekey_incoming() { incoming_.rekey(); }

private:
    Cipher outgoing_;
    Cipher incoming_;
};

/// What one side brings to a handshake. All is borrowed until `Handshake::begin` returns.
struct Keys {
    const AgreementKeyPair* own_static = nullptr;
    std::optional<AgreementKey> peer_static;
    /// One for each `psk` token, in the order of the tokens; 32 bytes each.
    std::span<const Secret> psks;
};

/// One handshake, from its first message to the transport it leaves.
///
/// Messages alternate; the initiator writes first. The first refusal ends the
/// handshake: its secrets are wiped, nothing that the message carried is given
/// out, and every further call is `invalid_input`.
///
/// Owner of its secrets; move-only; used by one thread; never used twice.
class Handshake {
public:
    /// `invalid_input` when the keys are not those that the pattern needs.
    [[nodiscard]] static Result<Handshake> begin(
        const Pattern& pattern, Role role, ByteView prologue, const Keys& keys);
    Handshake(Handshake&&) noexcept;
    Handshake& operator=(Handshake&&) noexcept;
    ~Handshake();

    [[nodiscard]] Result<Bytes> write_message(ByteView payload, Random& random);
    /// Gives the payload.
    [[nodiscard]] Result<Bytes> read_message(ByteView message);

    [[nodiscard]] bool is_finished() const noexcept;
    /// The other side's static key, once it is known.
    [[nodiscard]] std::optional<AgreementKey> peer_static() const;
    /// A name for this one handshake, the same on both sides; nothing before it is finished.
    [[nodiscard]] std::optional<ByteArray<64>> hash() const;

    /// The transport of a finished handshake; `invalid_input` before that. Ends the use of this object.
    [[nodiscard]] Result<Transport> into_transport();

private:
    class State;
    explicit Handshake(std::unique_ptr<State> state);

    /// Ends the handshake when `outcome` is a refusal.
    [[nodiscard]] Result<Bytes> kept_if_good(Result<Bytes> outcome);

    std::unique_ptr<State> state_; ///< Nothing once the handshake has ended.
};

} // namespace valise::crypto::noise
