// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "valise/base/clock.hpp"
#include "valise/base/random.hpp"
#include "valise/crypto/noise.hpp"
#include "valise/exchange/card.hpp"
#include "valise/exchange/ledger.hpp"

namespace valise::exchange {

/// The keys of a module. The newest channel key first; at most two, each with its card.
struct ChannelKey {
    SignedCard card;
    crypto::AgreementKeyPair keys;
};

/// How much a module keeps for others. Beyond what a space may keep, and what somebody may have there, there
/// is as much again for acts and slots alone: whoever filled it can be removed.
struct Quotas {
    std::uint64_t bytes_of_space = std::uint64_t{20} << 30;
    std::uint64_t items_of_space = 4'000'000;
    /// What one device may have of that, in all of its incarnations and with the chunks that it brings.
    std::uint64_t bytes_of_device = std::uint64_t{5} << 30;
    std::uint64_t items_of_device = 1'000'000;
    /// What may come beside that by somebody who is no member any more.
    std::uint64_t late_bytes_of_device = std::uint64_t{64} << 20;
    std::uint64_t late_items_of_device = 65'536;
    /// One officer may begin all reviews of a phase, of which there are 189, and of those before it.
    std::uint64_t spaces_of_device = 1'024;
    /// Below one expert: devices in force, and certificates in all; and in all below one focal point, whoever
    /// signed them, and one issuer's own.
    std::size_t devices_of_expert = 64;
    std::size_t certificates_of_expert = 512;
    std::size_t certificates_of_focal_point = 16'384;
    std::size_t certificates_of_issuer = 1'024;
    /// Of one certificate, by one who may.
    std::size_t revocations_by_one = 4;
};

/// Something that whoever looks after a module wants to know.
struct Notice {
    enum class What : std::uint8_t {
        refused, ///< What a device brought, for good.
        full,    ///< The same, beyond what the space, or the device, may keep there.
        damaged, ///< An item of a space of which nothing can be made; of no device.
    };
    What what = What::refused;
    SubjectId device;
    SpaceId space; ///< Zeros: the register.
};
/// Is told of each kind and space once in an answer, on the thread that makes it.
using Witness = std::function<void(const Notice&)>;

/// What a module signs and opens with. Shared by all of its threads.
struct ModuleKeys {
    crypto::SigningKey signing;
    std::vector<ChannelKey> channel;
    std::optional<ByteArray<16>> founding; ///< The secret that it printed, until somebody owns it.
};

/// One request that was opened. Owner of its keys; used by one thread, for one answer.
class Call {
public:
    Call(Call&&) noexcept;
    Call& operator=(Call&&) noexcept;
    ~Call();

    /// Whether the answer would be "nothing new", and the device said that it waits.
    [[nodiscard]] Result<bool> may_wait();
    /// The body of the answer: news, or not. Everything that was pushed is kept, or refused, when it returns.
    [[nodiscard]] Result<Bytes> answer(Timestamp now, Random& random);
    /// For logs and limits; nothing for one that is in no certificate in force.
    [[nodiscard]] const std::optional<SubjectId>& device() const;

private:
    friend class Responder;
    struct State;
    explicit Call(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

/// The module's half of an exchange: judges what comes by what it can see, keeps it, and hands out what
/// the device lacks. It opens no entry.
///
/// What it refuses it refuses in defence in depth: readers judge everything themselves. Used by several
/// threads at once; the ledger and the keys must outlive it.
class Responder {
public:
    Responder(Ledger& ledger, const ModuleKeys& keys, const Quotas& quotas, Witness witness = {});
    Responder(Responder&&) noexcept;
    Responder& operator=(Responder&&) noexcept;
    ~Responder();

    /// Opens the body of a request. `wrong_key` when it was made for another card than this module has: the
    /// answer to that is the newest card; `malformed` for anything else that does not open.
    [[nodiscard]] Result<Call> open(ByteView body);
    [[nodiscard]] const SignedCard& newest_card() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace valise::exchange
