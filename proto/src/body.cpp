// SPDX-License-Identifier: Apache-2.0
#include "valise/proto/body.hpp"

#include <algorithm>
#include <cstddef>

#include "rules.hpp"
#include "scan.hpp"
#include "wire.hpp"

namespace valise::proto {
namespace {

constexpr std::uint32_t version = 1;

template <class Message> Result<Bytes> bytes_of(const Message& message) {
    const std::size_t size = message.ByteSizeLong();
    if (size > limit::body) return refuse(Errc::too_large, "more than one entry holds");
    Bytes bytes(size);
    VALISE_CHECK(message.SerializeToArray(bytes.data(), static_cast<int>(size)));
    if (!scan(bytes, *Message::descriptor())) return refuse(Errc::too_large, "more parts than bytes");
    return bytes;
}

template <class Message> Result<void> parse(ByteView bytes, Message& message) {
    if (bytes.size() > limit::body) return refuse(Errc::malformed, "more than one entry holds");
    VALISE_TRY_VOID(scan(bytes, *Message::descriptor()));
    if (!message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return refuse(Errc::malformed, "not the fields of an entry");
    return {};
}

/// Whatever was read is read from one encoding alone: the one that is written.
template <class Value>
Result<Value> canonical(Value value, ByteView bytes, Result<Bytes> (*encode)(const Value&)) {
    const auto again = encode(value);
    if (!again) return refuse(Errc::malformed, again.error().detail);
    if (!std::ranges::equal(*again, bytes)) return refuse(Errc::malformed, "not as it would be written");
    return value;
}

Result<void> check_times_and_numbers(const Body& body) {
    const auto& operations = body.operations;
    if (operations.size() > limit::operations) return refuse(Errc::too_large, "too many operations");
    if (body.first_number >= limit::number - operations.size())
        return refuse(Errc::invalid_input, "an operation of no number");
    for (const Operation& operation : operations)
        if (operation.time >= limit::number) return refuse(Errc::invalid_input, "a time that never comes");
    if (!std::ranges::is_sorted(operations, {}, &Operation::time))
        return refuse(Errc::invalid_input, "times that go back");
    return {};
}

Result<Body> body_of(const wire::Body& from) {
    if (static_cast<std::size_t>(from.operations_size()) > limit::operations)
        return refuse(Errc::malformed, "too many operations");
    Body body{from.first_number(), {}};
    body.operations.reserve(static_cast<std::size_t>(from.operations_size()));
    std::uint64_t time = from.first_time();
    for (const wire::Operation& each : from.operations()) {
        if (each.object().size() != ObjectId::size || time >= limit::number || each.later() >= limit::number)
            return refuse(Errc::malformed, "an operation that cannot be");
        time += each.later();
        VALISE_TRY(Action action, read(each.action()));
        body.operations.push_back({{}, time, std::move(action)});
        std::ranges::copy(as_bytes(each.object()), body.operations.back().object.bytes.begin());
    }
    return body;
}

} // namespace

Result<Bytes> encode_body(const Body& body) {
    VALISE_TRY_VOID(check_times_and_numbers(body));
    wire::Body to;
    to.set_version(version);
    to.set_first_number(body.first_number);
    std::uint64_t time = body.operations.empty() ? 0 : body.operations.front().time;
    to.set_first_time(time);
    for (const Operation& operation : body.operations) {
        VALISE_TRY_VOID(check(operation.action));
        wire::Operation& each = *to.add_operations();
        each.set_object(std::string(as_text(operation.object.bytes)));
        each.set_later(operation.time - time);
        time = operation.time;
        write(operation.action, *each.mutable_action());
    }
    return bytes_of(to);
}

Result<Body> decode_body(ByteView bytes) {
    const std::uint64_t written_as = version_of(bytes);
    if (written_as > version) return refuse(Errc::unsupported, "an entry of a newer program");
    if (written_as != version) return refuse(Errc::malformed, "not an entry");
    wire::Body from;
    VALISE_TRY_VOID(parse(bytes, from));
    VALISE_TRY(Body body, body_of(from));
    return canonical(std::move(body), bytes, encode_body);
}

Result<Bytes> encode_action(const Action& action) {
    VALISE_TRY_VOID(check(action));
    wire::Action to;
    write(action, to);
    return bytes_of(to);
}

Result<Action> decode_action(ByteView bytes) {
    wire::Action from;
    VALISE_TRY_VOID(parse(bytes, from));
    VALISE_TRY(Action action, read(from));
    return canonical(std::move(action), bytes, encode_action);
}

} // namespace valise::proto
