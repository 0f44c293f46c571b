// SPDX-License-Identifier: Apache-2.0
// What a module keeps, held to vectors that another program computed from docs/formats.md.
#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "valise/module/audit.hpp"
#include "valise/module/ledger_key.hpp"
#include "vectors/frozen.hpp"

namespace valise::module {
namespace {

using tests::frozen;
using tests::hex;
using tests::is_accepted;

constexpr AuditNote made{AuditEvent::made, {1'900'000'000'000}, {}, 0};
constexpr AuditNote restored{AuditEvent::restored, {1'900'000'001'000}, {}, 2};

TEST(FrozenAudit, BindsEachNoteToAllBeforeIt) {
    const auto first = chain_hash({}, 1, made);
    const auto second = chain_hash(first, 2, restored);

    EXPECT_EQ(to_bytes(first), hex(frozen()["audit"]["first"]));
    EXPECT_EQ(to_bytes(second), hex(frozen()["audit"]["second"]));
    EXPECT_EQ(json_line_of({2, restored, second}), frozen()["audit"]["line"].get<std::string>() + "\n");
}

TEST(FrozenKeyFile, HoldsTheKeyOfALedger) {
    const auto key = parse_key_file(hex(frozen()["key_file"]["file"]));

    ASSERT_THAT(key, is_accepted());
    EXPECT_EQ(to_bytes(key->key.view()), hex(frozen()["key_file"]["key"]));
    EXPECT_EQ(to_bytes(key->salt), hex(frozen()["key_file"]["salt"]));
}

} // namespace
} // namespace valise::module
