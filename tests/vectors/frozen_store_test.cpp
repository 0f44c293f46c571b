// SPDX-License-Identifier: Apache-2.0
// What a store has on the disk, held to vectors that another program computed from docs/formats.md.
#include <algorithm>

#include <gtest/gtest.h>

#include "support/fixed_random.hpp"
#include "support/refusal.hpp"
#include "valise/store/attachments.hpp"
#include "valise/store/slots.hpp"
#include "vectors/frozen.hpp"

namespace valise::store {
namespace {

using crypto::Secret;
using tests::frozen;
using tests::hex;
using tests::is_accepted;
using tests::Json;

template <std::size_t size> ByteArray<size> array_of(const Json& value) {
    ByteArray<size> array{};
    std::ranges::copy(hex(value), array.begin());
    return array;
}

class FrozenSlotFile : public testing::Test {
protected:
    const Json& vector_ = frozen()["slot_file"];
    std::string passphrase_ = vector_["passphrase"].get<std::string>();
    database::DatabaseKey key_{
        Secret::copy_of(hex(vector_["data_key"])), array_of<16>(vector_["database_salt"])};
    StoreId store_{array_of<16>(vector_["store"])};
};

TEST_F(FrozenSlotFile, OpensAndSaysWhatItSaid) {
    const auto file = SlotFile::parse(hex(vector_["file"]));
    ASSERT_THAT(file, is_accepted());

    const auto key = file->unlock(as_bytes(passphrase_));

    ASSERT_THAT(key, is_accepted());
    EXPECT_TRUE(key->key.matches(key_.key.view()));
    EXPECT_EQ(key->salt, key_.salt);
    EXPECT_EQ(file->content().store, store_);
    EXPECT_EQ(file->content().generation, 2U);
    EXPECT_EQ(file->content().file_number, 4711U);
    EXPECT_EQ(file->content().marker, array_of<16>(vector_["marker"]));
    EXPECT_EQ(file->content().head, hex(vector_["head"]));
}

TEST_F(FrozenSlotFile, IsMadeAsItWas) {
    Bytes drawn = hex(vector_["salt"]);
    append(drawn, hex(vector_["nonce"]));
    tests::FixedRandom random(drawn);

    const auto slot =
        make_passphrase_slot(as_bytes(passphrase_), crypto::argon2::Cost::floor(), store_, key_, random);

    ASSERT_THAT(slot, is_accepted());
    EXPECT_EQ(slot->content, hex(vector_["slot"]));
    const SlotFileContent content{store_, 2, 4711, array_of<16>(vector_["marker"]), hex(vector_["head"]),
        {*slot, {SlotType::recovery, hex(vector_["recovery"])}}};
    EXPECT_EQ(SlotFile::seal(content, key_)->bytes(), hex(vector_["file"]));
}

TEST(FrozenChunk, IsSealedAndNamedAsItWas) {
    const Json& vector = frozen()["chunk"];
    const Secret key = Secret::copy_of(hex(vector["file_key"]));
    const Attachment file{{array_of<16>(vector["attachment"])}, {}, vector["size"].get<std::uint64_t>(), {}};
    const auto chunk = vector["chunk"].get<std::uint32_t>();

    EXPECT_EQ(seal_chunk(key.key(), file, chunk, hex(vector["content"])), hex(vector["sealed"]));
    EXPECT_EQ(open_chunk(key.key(), file, chunk, hex(vector["sealed"])), hex(vector["content"]));
    EXPECT_EQ(to_hex(chunk_name(hex(vector["sealed"])).bytes), vector["name"].get<std::string>());
    EXPECT_EQ(seal_chunk(key.key(), file, chunk + 1, hex(vector["names"])), hex(vector["list"]));
    EXPECT_EQ(to_hex(chunk_name(hex(vector["list"])).bytes), vector["top"].get<std::string>());
}

} // namespace
} // namespace valise::store
