// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "valise/crypto/noise.hpp"
#include "valise/exchange/answer.hpp"

/// How the two messages of an exchange become bodies of an HTTP request and its answer, of few sizes.
namespace valise::exchange {

/// Pads what a request says, and seals it as the first message.
[[nodiscard]] Result<Bytes> seal_request(crypto::noise::Handshake& handshake, Bytes payload, Random& random);

/// How many bytes an answer with a body of at most so many can say.
[[nodiscard]] std::size_t room_in_answer(std::size_t body);

/// Pads what an answer says, and seals it as messages behind each other.
[[nodiscard]] Result<Bytes> seal_answer(crypto::noise::Handshake handshake, Bytes payload, Random& random);

/// Opens the messages of an answer as they come. Owner of the keys; used once.
class AnswerOpener {
public:
    explicit AnswerOpener(crypto::noise::Handshake handshake) : handshake_(std::move(handshake)) {}

    /// What the messages say that are whole now. `corrupt_data` when one is not the module's; that ends it.
    [[nodiscard]] Result<Bytes> add(ByteView part);
    /// What the last message says. `unavailable` when it was cut, or never came; `corrupt_data` when it has
    /// the size of an answer and is not the module's.
    [[nodiscard]] Result<Bytes> finish();

private:
    [[nodiscard]] Result<Bytes> open(ByteView message);

    std::optional<crypto::noise::Handshake> handshake_;
    std::optional<crypto::noise::Transport> transport_;
    Bytes waiting_;
    std::size_t size_ = 0; ///< Of all that came.
};

} // namespace valise::exchange
