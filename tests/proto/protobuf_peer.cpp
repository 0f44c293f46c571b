// SPDX-License-Identifier: Apache-2.0
#include "protobuf_peer.hpp"

#include <algorithm>

#include "body.pb.h"

namespace valise::tests {
namespace {

Bytes bytes_of(const wire::Body& message) {
    Bytes bytes(message.ByteSizeLong());
    VALISE_CHECK(message.SerializeToArray(bytes.data(), static_cast<int>(bytes.size())));
    return bytes;
}

std::optional<proto::Body> body_of(const wire::Body& from) {
    proto::Body body{from.first_number(), {}};
    std::uint64_t time = from.first_time();
    for (const wire::Operation& each : from.operations()) {
        auto action = read(each.action());
        if (!action || each.object().size() != ObjectId::size) return std::nullopt;
        time += each.later();
        body.operations.push_back({{}, time, *std::move(action)});
        std::ranges::copy(as_bytes(each.object()), body.operations.back().object.bytes.begin());
    }
    return body;
}

} // namespace

Bytes write_by_protobuf(const proto::Body& body) {
    wire::Body to;
    to.set_version(1);
    to.set_first_number(body.first_number);
    std::uint64_t time = body.operations.empty() ? 0 : body.operations.front().time;
    to.set_first_time(time);
    for (const proto::Operation& operation : body.operations) {
        wire::Operation& each = *to.add_operations();
        each.set_object(std::string(as_text(operation.object.bytes)));
        each.set_later(operation.time - time);
        time = operation.time;
        write(operation.action, *each.mutable_action());
    }
    return bytes_of(to);
}

std::optional<proto::Body> read_by_protobuf(ByteView bytes) {
    wire::Body from;
    if (!from.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())) || from.version() != 1)
        return std::nullopt;
    auto body = body_of(from);
    if (!body || !proto::encode_body(*body)) return std::nullopt;
    if (!std::ranges::equal(write_by_protobuf(*body), bytes)) return std::nullopt;
    return body;
}

} // namespace valise::tests
