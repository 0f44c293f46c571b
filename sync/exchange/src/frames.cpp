// SPDX-License-Identifier: Apache-2.0
#include "frames.hpp"

#include <algorithm>

#include "valise/crypto/padding.hpp"

namespace valise::exchange {

namespace {

using crypto::noise::Handshake;
using crypto::noise::Transport;

constexpr std::size_t request_overhead = 96;
constexpr std::size_t first_overhead = 48;
constexpr std::size_t later_overhead = 16;
constexpr std::size_t smallest_answer = 64;

std::size_t overhead_of(std::size_t body) {
    return first_overhead + later_overhead * ((body - 1) / answer_message_size);
}

/// Whether the last message of a body has room for what seals it.
bool can_end_at(std::size_t body) {
    const std::size_t last = body % answer_message_size;
    return last == 0 || last >= later_overhead || body < answer_message_size;
}

std::size_t answer_size_for(std::size_t payload) {
    if (payload + first_overhead <= smallest_answer) return smallest_answer;
    std::size_t body = crypto::noise_body_size(payload + first_overhead);
    while (body - overhead_of(body) < payload || !can_end_at(body))
        body = crypto::noise_body_size(std::max(body + 1, payload + overhead_of(body)));
    return body;
}

std::size_t content_of_message(std::size_t body, std::size_t offset) {
    const std::size_t overhead = offset == 0 ? first_overhead : later_overhead;
    return std::min(answer_message_size, body - offset) - overhead;
}

} // namespace

Result<Bytes> seal_request(Handshake& handshake, Bytes payload, Random& random) {
    const std::size_t body = crypto::noise_body_size(payload.size() + request_overhead);
    if (body > crypto::noise::max_message_size)
        return refuse(Errc::too_large, "more than one message of an exchange holds");
    payload.resize(body - request_overhead);
    return handshake.write_message(payload, random);
}

std::size_t room_in_answer(std::size_t body) { return body - overhead_of(body); }

Result<Bytes> seal_answer(Handshake handshake, Bytes payload, Random& random) {
    const std::size_t size = answer_size_for(payload.size());
    payload.resize(size - overhead_of(size));
    const ByteView content(payload);
    std::size_t said = content_of_message(size, 0);
    VALISE_TRY(Bytes body, handshake.write_message(content.first(said), random));
    VALISE_TRY(Transport transport, std::move(handshake).into_transport());
    while (body.size() < size) {
        const std::size_t next = content_of_message(size, body.size());
        VALISE_TRY(const Bytes message, transport.seal(content.subspan(said, next)));
        append(body, message);
        said += next;
    }
    return body;
}

Result<Bytes> AnswerOpener::open(ByteView message) {
    if (transport_) return transport_->open(message);
    if (!handshake_) return refuse(Errc::corrupt_data, "an answer that did not open before");
    Handshake handshake = *std::move(handshake_);
    handshake_.reset();
    VALISE_TRY(Bytes content, handshake.read_message(message));
    VALISE_TRY(transport_, std::move(handshake).into_transport());
    return content;
}

Result<Bytes> AnswerOpener::add(ByteView part) {
    append(waiting_, part);
    size_ += part.size();
    Bytes content;
    std::size_t opened = 0;
    while (waiting_.size() - opened >= answer_message_size) {
        VALISE_TRY(const Bytes next, open(ByteView(waiting_).subspan(opened, answer_message_size)));
        append(content, next);
        opened += answer_message_size;
    }
    waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(opened));
    return content;
}

Result<Bytes> AnswerOpener::finish() {
    if (waiting_.empty()) {
        if (transport_) return Bytes();
        return refuse(Errc::unavailable, "no answer came");
    }
    auto content = open(waiting_);
    waiting_.clear();
    if (content || size_ == smallest_answer || crypto::noise_body_size(size_) == size_) return content;
    return refuse(Errc::unavailable, "the answer was cut short");
}

} // namespace valise::exchange
