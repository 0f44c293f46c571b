// SPDX-License-Identifier: Apache-2.0
// The input as what an entry says, and as one action. What is read is written as it was; Protocol Buffers
// reads the same, and nothing else.
#include <algorithm>

#include "proto/protobuf_peer.hpp"
#include "valise/proto/body.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace valise;
    const ByteView input(data, size);
    const auto body = proto::decode_body(input);
    if (body) {
        const auto again = proto::encode_body(*body);
        VALISE_CHECK(again && std::ranges::equal(*again, input));
    }
    const auto by_peer = tests::read_by_protobuf(input);
    VALISE_CHECK(by_peer.has_value() == body.has_value() && (!body || *by_peer == *body));
    if (const auto action = proto::decode_action(input)) {
        const auto again = proto::encode_action(*action);
        VALISE_CHECK(again && std::ranges::equal(*again, input));
    }
    return 0;
}
