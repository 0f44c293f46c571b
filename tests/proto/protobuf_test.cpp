// SPDX-License-Identifier: Apache-2.0
// Our codec of entries beside Protocol Buffers: what one reads and writes, the other does.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "examples.hpp"
#include "protobuf_peer.hpp"

namespace valise::proto {
namespace {

using tests::example_actions;
using tests::read_by_protobuf;
using tests::write_by_protobuf;

std::optional<Body> read(ByteView bytes) {
    auto body = decode_body(bytes);
    return body ? std::optional(*std::move(body)) : std::nullopt;
}

Bytes with_one_flipped(Bytes bytes, std::size_t bit) {
    bytes[bit / 8] = static_cast<Byte>(bytes[bit / 8] ^ 1U << bit % 8);
    return bytes;
}

TEST(ProtocolBuffers, WriteWhatWeWrite) {
    for (const Action& action : example_actions()) {
        const Body body{5, {{{}, 7, action}, {{}, 300, action}}};
        EXPECT_EQ(encode_body(body), write_by_protobuf(body)) << action.index();
    }
}

TEST(ProtocolBuffers, ReadTheSameOfEveryDamagedEntry) {
    for (const Action& action : example_actions()) {
        const Bytes good = *encode_body({5, {{{}, 7, action}}});
        ASSERT_EQ(read(good), read_by_protobuf(good));
        for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
            const Bytes bad = with_one_flipped(good, bit);
            EXPECT_EQ(read(bad), read_by_protobuf(bad)) << action.index() << ", bit " << bit;
        }
        for (std::size_t size = 0; size < good.size(); ++size) {
            const Bytes cut(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size));
            EXPECT_EQ(read(cut), read_by_protobuf(cut)) << action.index() << ", " << size << " bytes";
        }
    }
}

/// A body, and then some bytes of it put elsewhere, taken out or changed.
Bytes mangled(const Body& body, const std::vector<std::tuple<std::uint16_t, std::uint16_t, Byte>>& changes) {
    Bytes bytes = *encode_body(body);
    for (const auto& [from, to, value] : changes) {
        if (bytes.empty()) break;
        const auto at = [&](std::uint16_t place) {
            return bytes.begin() + static_cast<std::ptrdiff_t>(place % bytes.size());
        };
        switch (value % 4) {
        case 0: *at(from) = *at(to); break;
        case 1: bytes.insert(at(from), *at(to)); break;
        case 2: bytes.erase(at(from)); break;
        default: *at(from) = value; break;
        }
    }
    return bytes;
}

RC_GTEST_PROP(ProtocolBuffersLaws, ReadWhatWeReadAndNothingElse,
    (std::vector<std::pair<std::uint8_t, std::uint16_t>> said,
        std::vector<std::tuple<std::uint16_t, std::uint16_t, Byte>> changes)) {
    const auto actions = example_actions();
    Body body{*rc::gen::arbitrary<std::uint16_t>(), {}};
    std::uint64_t time = 0;
    for (const auto& [which, later] : said) {
        time += later;
        body.operations.push_back({{}, time, actions[which % actions.size()]});
    }
    if (changes.size() > 3) changes.resize(3);

    const Bytes bytes = mangled(body, changes);

    RC_ASSERT(read(bytes) == read_by_protobuf(bytes));
}

} // namespace
} // namespace valise::proto
