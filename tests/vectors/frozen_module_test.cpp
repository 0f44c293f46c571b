// SPDX-License-Identifier: Apache-2.0
// A module's own keys, held to vectors that another program computed from docs/formats.md.
#include <gtest/gtest.h>

#include "support/fixed_random.hpp"
#include "support/refusal.hpp"
#include "valise/service/key_folder.hpp"
#include "vectors/frozen.hpp"

namespace valise::service {
namespace {

using tests::frozen;
using tests::hex;
using tests::is_accepted;

TEST(FrozenModuleBackup, HoldsTheSigningKeyUnderTheKeyOfTheBackup) {
    const tests::Json& vectors = frozen()["module_folder"];
    const database::DatabaseKey key{crypto::Secret::copy_of(hex(vectors["backup_key"])), {}};

    const auto seed = open_signing_seed(hex(vectors["sealed_seed"]), key);

    ASSERT_THAT(seed, is_accepted());
    EXPECT_EQ(to_bytes(seed->view()), hex(vectors["seed"]));
    tests::FixedRandom nonce(hex(vectors["nonce"]));
    EXPECT_EQ(seal_signing_seed(*seed, key, nonce), hex(vectors["sealed_seed"]));
}

} // namespace
} // namespace valise::service
