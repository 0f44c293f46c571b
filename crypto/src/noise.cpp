// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/noise.hpp"

#include <algorithm>
#include <limits>
#include <vector>

#include <fmt/format.h>

#include "valise/crypto/aead.hpp"
#include "valise/crypto/hash.hpp"

namespace valise::crypto::noise {

namespace {

constexpr std::size_t hash_size = 64;
using Hash = ByteArray<hash_size>;

/// The specification keeps the last number for `rekey`.
constexpr std::uint64_t number_for_rekey = std::numeric_limits<std::uint64_t>::max();

/// Section 12.3: four zero bytes, then the number, little-endian.
ByteArray<ChaCha20Poly1305::nonce_size> nonce_of(std::uint64_t number) {
    ByteArray<ChaCha20Poly1305::nonce_size> nonce{};
    for (std::size_t i = 0; i < 8; ++i) nonce[4 + i] = static_cast<Byte>(number >> (8 * i));
    return nonce;
}

/// HMAC (RFC 2104) with BLAKE2b-512; the keys here are as long as its result.
void hmac_blake2b(std::span<const Byte, hash_size> key, std::initializer_list<ByteView> parts,
    std::span<Byte, hash_size> out) {
    constexpr std::size_t block_size = 128;
    const auto hash_block = [&key](Blake2b& hash, Byte pad) {
        Scratch<block_size> block;
        std::ranges::fill(block.bytes(), pad);
        for (std::size_t i = 0; i < hash_size; ++i) block.bytes()[i] ^= key[i];
        hash.add(block.view());
    };

    Scratch<hash_size> inner;
    Blake2b inner_hash(hash_size);
    hash_block(inner_hash, 0x36);
    for (const ByteView part : parts) inner_hash.add(part);
    inner_hash.finish(inner.bytes());

    Blake2b outer_hash(hash_size);
    hash_block(outer_hash, 0x5c);
    outer_hash.add(inner.view());
    outer_hash.finish(out);
}

/// HKDF of section 4.3: fills the first `count` outputs, each of which feeds the next.
using KeyMaterial = std::array<Scratch<hash_size>, 3>;
void derive(ByteView chaining_key, ByteView input, std::size_t count, KeyMaterial& out) {
    Scratch<hash_size> key;
    hmac_blake2b(chaining_key.first<hash_size>(), {input}, key.bytes());
    ByteView previous;
    for (Byte i = 0; i < count; ++i) {
        const Byte number = i + 1;
        hmac_blake2b(key.view(), {previous, ByteView(&number, 1)}, out[i].bytes());
        previous = out[i].view();
    }
}

Secret key_from(const Scratch<hash_size>& material) {
    return Secret::copy_of(material.view().first<key_size>());
}

/// `SymmetricState` of section 5.2.
class SymmetricState {
public:
    explicit SymmetricState(std::string_view protocol_name) : chaining_key_(hash_size) {
        if (protocol_name.size() <= hash_size)
            std::ranges::copy(protocol_name, hash_.begin());
        else
            hash_all({as_bytes(protocol_name)});
        std::ranges::copy(hash_, chaining_key_.bytes().begin());
    }

    [[nodiscard]] const Hash& hash() const { return hash_; }

    void mix_hash(ByteView bytes) { hash_all({hash_, bytes}); }

    void mix_key(ByteView input) {
        KeyMaterial material;
        derive(chaining_key_.view(), input, 2, material);
        std::ranges::copy(material[0].view(), chaining_key_.bytes().begin());
        cipher_.emplace(key_from(material[1]));
    }

    void mix_key_and_hash(ByteView input) {
        KeyMaterial material;
        derive(chaining_key_.view(), input, 3, material);
        std::ranges::copy(material[0].view(), chaining_key_.bytes().begin());
        mix_hash(material[1].view());
        cipher_.emplace(key_from(material[2]));
    }

    [[nodiscard]] std::size_t overhead() const { return cipher_ ? seal_overhead : 0; }

    Result<Bytes> seal(ByteView plaintext) {
        VALISE_TRY(Bytes sealed, cipher_ ? cipher_->seal(hash_, plaintext) : to_bytes(plaintext));
        mix_hash(sealed);
        return sealed;
    }

    Result<Bytes> open(ByteView sealed) {
        VALISE_TRY(Bytes plaintext, cipher_ ? cipher_->open(hash_, sealed) : to_bytes(sealed));
        mix_hash(sealed);
        return plaintext;
    }

    [[nodiscard]] Transport split(Role role) const {
        KeyMaterial material;
        derive(chaining_key_.view(), {}, 2, material);
        const bool is_initiator = role == Role::initiator;
        return {Cipher(key_from(material[is_initiator ? 0 : 1])),
            Cipher(key_from(material[is_initiator ? 1 : 0]))};
    }

private:
    void hash_all(std::initializer_list<ByteView> parts) {
        Blake2b hash(hash_size);
        for (const ByteView part : parts) hash.add(part);
        hash.finish(hash_);
    }

    Hash hash_{};
    Secret chaining_key_;
    std::optional<Cipher> cipher_;
};

std::size_t count_of(Token wanted, const Pattern& pattern, std::size_t from, std::size_t step) {
    std::ptrdiff_t count = 0;
    for (std::size_t i = from; i < pattern.message_count; i += step)
        count += std::ranges::count(pattern.messages[i], wanted);
    return static_cast<std::size_t>(count);
}

Result<void> check_keys(const Pattern& pattern, Role role, const Keys& keys) {
    const bool is_initiator = role == Role::initiator;
    const bool own_is_known =
        is_initiator ? pattern.responder_knows_initiator : pattern.initiator_knows_responder;
    const bool peer_is_known =
        is_initiator ? pattern.initiator_knows_responder : pattern.responder_knows_initiator;
    const bool own_is_sent = count_of(Token::s, pattern, is_initiator ? 0 : 1, 2) > 0;

    if ((own_is_known || own_is_sent) && keys.own_static == nullptr)
        return refuse(Errc::invalid_input, "this pattern needs an own static key");
    if (peer_is_known != keys.peer_static.has_value())
        return refuse(
            Errc::invalid_input, "this pattern fixes whether the peer's static key is known before");
    if (keys.psks.size() != count_of(Token::psk, pattern, 0, 1)
        || !std::ranges::all_of(keys.psks, [](const Secret& psk) { return psk.size() == key_size; }))
        return refuse(
            Errc::invalid_input, "this pattern needs another number of pre-shared keys of 32 bytes");
    return {};
}

} // namespace

Result<Bytes> Cipher::seal(ByteView associated, ByteView plaintext) {
    if (number_ == number_for_rekey) return refuse(Errc::exhausted, "a key has sealed all it may");
    return ChaCha20Poly1305::seal(key_.key(), nonce_of(number_++), associated, plaintext);
}

Result<Bytes> Cipher::open(ByteView associated, ByteView sealed) {
    if (number_ == number_for_rekey) return refuse(Errc::exhausted, "a key has opened all it may");
    VALISE_TRY(Bytes plaintext, ChaCha20Poly1305::open(key_.key(), nonce_of(number_), associated, sealed));
    ++number_;
    return plaintext;
}

void Cipher::rekey() {
    const ByteArray<key_size> zeros{};
    Scratch<key_size + seal_overhead> next;
    ChaCha20Poly1305::seal(key_.key(), nonce_of(number_for_rekey), {}, zeros, next.bytes());
    key_ = Secret::copy_of(next.view().first<key_size>());
}

Result<Bytes> Transport::seal(ByteView plaintext) {
    if (plaintext.size() > max_message_size - seal_overhead)
        return refuse(Errc::too_large, "more than one message can carry");
    return outgoing_.seal({}, plaintext);
}

Result<Bytes> Transport::open(ByteView message) {
    if (message.size() > max_message_size) return refuse(Errc::too_large, "longer than a message can be");
    return incoming_.open({}, message);
}

/// `HandshakeState` of section 5.3, between its first message and its end.
class Handshake::State {
public:
    State(const Pattern& pattern, Role role, ByteView prologue, const Keys& keys)
        : pattern_(pattern),
          role_(role),
          symmetric_(fmt::format("Noise_{}_25519_ChaChaPoly_BLAKE2b", pattern.name)),
          peer_static_(keys.peer_static) {
        if (keys.own_static != nullptr) own_static_ = keys.own_static->clone();
        for (const Secret& psk : keys.psks) psks_.push_back(psk.clone());
        symmetric_.mix_hash(prologue);
        mix_known_keys();
    }

    [[nodiscard]] bool is_finished() const { return next_message_ == pattern_.message_count; }
    [[nodiscard]] bool is_own_turn() const { return (next_message_ % 2 == 0) == (role_ == Role::initiator); }
    [[nodiscard]] const std::optional<AgreementKey>& peer_static() const { return peer_static_; }
    [[nodiscard]] const Hash& hash() const { return symmetric_.hash(); }
    [[nodiscard]] Transport split() const { return symmetric_.split(role_); }

    Result<Bytes> write_message(ByteView payload, Random& random) {
        Bytes message;
        for (const Token token : pattern_.messages[next_message_])
            VALISE_TRY_VOID(write_token(token, message, random));
        if (payload.size() > max_message_size - message.size() - symmetric_.overhead())
            return refuse(Errc::too_large, "more than one message can carry");
        VALISE_TRY(const Bytes sealed, symmetric_.seal(payload));
        append(message, sealed);
        ++next_message_;
        return message;
    }

    Result<Bytes> read_message(ByteView message) {
        if (message.size() > max_message_size) return refuse(Errc::too_large, "longer than a message can be");
        ByteView rest = message;
        for (const Token token : pattern_.messages[next_message_]) VALISE_TRY_VOID(read_token(token, rest));
        VALISE_TRY(Bytes payload, symmetric_.open(rest));
        ++next_message_;
        return payload;
    }

private:
    void mix_known_keys() {
        const bool is_initiator = role_ == Role::initiator;
        if (pattern_.responder_knows_initiator)
            symmetric_.mix_hash(is_initiator ? own_static_->public_key() : *peer_static_);
        if (pattern_.initiator_knows_responder)
            symmetric_.mix_hash(is_initiator ? *peer_static_ : own_static_->public_key());
    }

    /// Section 9.2: with pre-shared keys an ephemeral is mixed into the key as well.
    void mix_ephemeral(const AgreementKey& key) {
        symmetric_.mix_hash(key);
        if (!psks_.empty()) symmetric_.mix_key(key);
    }

    Result<void> write_token(Token token, Bytes& message, Random& random) {
        switch (token) {
        case Token::e:
            own_ephemeral_ = AgreementKeyPair::generate(random);
            append(message, own_ephemeral_->public_key());
            mix_ephemeral(own_ephemeral_->public_key());
            return {};
        case Token::s: {
            VALISE_TRY(const Bytes sealed, symmetric_.seal(own_static_->public_key()));
            append(message, sealed);
            return {};
        }
        default: return mix_agreement(token);
        }
    }

    Result<void> read_token(Token token, ByteView& rest) {
        switch (token) {
        case Token::e: {
            VALISE_TRY(const ByteView field, take(rest, key_size));
            peer_ephemeral_.emplace();
            std::ranges::copy(field, peer_ephemeral_->begin());
            mix_ephemeral(*peer_ephemeral_);
            return {};
        }
        case Token::s: {
            VALISE_TRY(const ByteView field, take(rest, key_size + symmetric_.overhead()));
            VALISE_TRY(const Bytes opened, symmetric_.open(field));
            peer_static_.emplace();
            std::ranges::copy(opened, peer_static_->begin());
            return {};
        }
        default: return mix_agreement(token);
        }
    }

    static Result<ByteView> take(ByteView& rest, std::size_t size) {
        if (rest.size() < size) return refuse(Errc::malformed, "a handshake message cut short");
        const ByteView field = rest.first(size);
        rest = rest.subspan(size);
        return field;
    }

    /// The tokens that send nothing. The first letter is the initiator's key, the second the responder's.
    Result<void> mix_agreement(Token token) {
        VALISE_CHECK(token != Token::e && token != Token::s);
        if (token == Token::psk) {
            symmetric_.mix_key_and_hash(psks_[next_psk_++].view());
            return {};
        }
        const bool is_initiator = role_ == Role::initiator;
        const bool is_by_own_ephemeral =
            token == Token::ee || token == (is_initiator ? Token::es : Token::se);
        const bool is_by_peer_ephemeral =
            token == Token::ee || token == (is_initiator ? Token::se : Token::es);
        return mix(is_by_own_ephemeral ? own_ephemeral_ : own_static_,
            is_by_peer_ephemeral ? peer_ephemeral_ : peer_static_);
    }

    Result<void> mix(const std::optional<AgreementKeyPair>& own, const std::optional<AgreementKey>& peer) {
        VALISE_CHECK(own && peer);
        VALISE_TRY(const Secret shared, own->agree_with(*peer));
        symmetric_.mix_key(shared.view());
        return {};
    }

    const Pattern pattern_;
    const Role role_;
    SymmetricState symmetric_;
    std::size_t next_message_ = 0;
    std::size_t next_psk_ = 0;
    std::vector<Secret> psks_;
    std::optional<AgreementKeyPair> own_static_;
    std::optional<AgreementKeyPair> own_ephemeral_;
    std::optional<AgreementKey> peer_static_;
    std::optional<AgreementKey> peer_ephemeral_;
};

Handshake::Handshake(std::unique_ptr<State> state) : state_(std::move(state)) {}
Handshake::Handshake(Handshake&&) noexcept = default;
Handshake& Handshake::operator=(Handshake&&) noexcept = default;
Handshake::~Handshake() = default;

Result<Handshake> Handshake::begin(const Pattern& pattern, Role role, ByteView prologue, const Keys& keys) {
    VALISE_TRY_VOID(check_keys(pattern, role, keys));
    return Handshake(std::make_unique<State>(pattern, role, prologue, keys));
}

Result<Bytes> Handshake::write_message(ByteView payload, Random& random) {
    if (!state_ || state_->is_finished() || !state_->is_own_turn())
        return refuse(Errc::invalid_input, "not the turn to write a handshake message");
    return kept_if_good(state_->write_message(payload, random));
}

Result<Bytes> Handshake::read_message(ByteView message) {
    if (!state_ || state_->is_finished() || state_->is_own_turn())
        return refuse(Errc::invalid_input, "not the turn to read a handshake message");
    return kept_if_good(state_->read_message(message));
}

Result<Bytes> Handshake::kept_if_good(Result<Bytes> outcome) {
    if (!outcome) state_.reset();
    return outcome;
}

bool Handshake::is_finished() const noexcept { return state_ && state_->is_finished(); }

std::optional<AgreementKey> Handshake::peer_static() const {
    return state_ ? state_->peer_static() : std::nullopt;
}

std::optional<ByteArray<64>> Handshake::hash() const {
    return is_finished() ? std::optional(state_->hash()) : std::nullopt;
}

Result<Transport> Handshake::into_transport() {
    if (!is_finished()) return refuse(Errc::invalid_input, "the handshake is not finished");
    const auto state = std::exchange(state_, nullptr);
    return state->split();
}

} // namespace valise::crypto::noise
