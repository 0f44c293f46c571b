// SPDX-License-Identifier: Apache-2.0
// The formats of logs, held to vectors that another program computed from docs/formats.md.
#include <algorithm>
#include <array>

#include <gtest/gtest.h>

#include "support/fixed_random.hpp"
#include "support/refusal.hpp"
#include "valise/log/chain.hpp"
#include "valise/log/disclosure.hpp"
#include "valise/log/heads.hpp"
#include "valise/log/incarnation.hpp"
#include "valise/log/testimony.hpp"
#include "vectors/frozen.hpp"

namespace valise::log {
namespace {

using tests::frozen;
using tests::hex;
using tests::is_accepted;
using tests::Json;

class FrozenLog : public testing::Test {
protected:
    FrozenLog() {
        log_.space.bytes.fill(0x11);
        log_.log.device.bytes.fill(0x22);
        epoch_.bytes.fill(0x33);
    }

    VerifiedRange range(const char* name) const {
        auto range = verify_range(*Range::parse(hex(vectors_[name])), key_.verification_key());
        VALISE_CHECK(range);
        return *std::move(range);
    }
    VerifiedRange first() const {
        auto range = verify_range(*Range::parse(hex(vectors_["first"]["bytes"])), key_.verification_key());
        VALISE_CHECK(range);
        return *std::move(range);
    }
    HeadsDigest heads_digest() const {
        HeadsDigest digest;
        std::ranges::copy(hex(vectors_["heads"]["digest"]), digest.begin());
        return digest;
    }
    WritingKeys keys() const { return {epoch_, epoch_key_.key(), key_}; }
    Bytes opened(const VerifiedRange& range, std::size_t index) const {
        return *open_entry(epoch_key_.key(), range, index);
    }

    const Json& vectors_ = frozen()["log"];
    crypto::SigningKey key_ = [] {
        const auto seed = crypto::Secret::copy_of(Bytes(32, 7));
        return crypto::SigningKey::from_seed(seed.key());
    }();
    crypto::Secret epoch_key_ = crypto::Secret::copy_of(hex(vectors_["epoch_key"]));
    EpochId epoch_;
    OwnLog log_;
};

TEST_F(FrozenLog, IsSealedAndNamedAsItWas) {
    Bytes salts(8, 1);
    salts.insert(salts.end(), 8, 2);
    tests::FixedRandom random(salts);
    const std::array bodies{
        to_bytes(as_bytes("Article 5, paragraph 1: yes.")), to_bytes(as_bytes("In part."))};

    const auto sealed = seal_range(keys(), log_, bodies, heads_digest(), random);

    ASSERT_THAT(sealed, is_accepted());
    EXPECT_EQ(sealed->range().bytes(), hex(vectors_["first"]["bytes"]));
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        EXPECT_EQ(to_bytes(sealed->links()[i].content), hex(vectors_["first"]["contents"][i]));
        EXPECT_EQ(to_bytes(sealed->links()[i].id.bytes), hex(vectors_["first"]["ids"][i]));
    }
    EXPECT_EQ(sealed->links(), first().links());
}

TEST_F(FrozenLog, IsReadCompressedAsItWas) {
    EXPECT_EQ(opened(range("compressed"), 0), hex(vectors_["sentence"]));
}

TEST_F(FrozenLog, IsProvenForkedAsItWas) {
    Chain chain(log_.space, log_.log);
    ASSERT_TRUE(chain.append(first()) && chain.append(range("left")));

    const auto detached = chain.append(range("after_right"));
    const auto forked = chain.append(range("right"));

    ASSERT_TRUE(detached && detached->proof && forked && forked->proof);
    EXPECT_EQ(encode_proof(*detached->proof), hex(vectors_["proof_without_beginning"]));
    EXPECT_EQ(encode_proof(*forked->proof), hex(vectors_["proof"]));
    for (const char* const name : {"proof", "proof_without_beginning"})
        EXPECT_THAT(verify_proof(*parse_proof(hex(vectors_[name])), key_.verification_key()), is_accepted());
}

TEST_F(FrozenLog, IsContinuedByANewIncarnationAsItWas) {
    tests::FixedRandom random(Bytes(8, 7));
    const LogId next{log_.log.device, 1};
    const Announcement both{{0, range("left").head()}, {0, range("compressed").head()}};
    const Announcement one{both[1]};

    const auto anew = begin_incarnation(keys(), log_.space, next, one, {}, random);

    ASSERT_THAT(anew, is_accepted());
    EXPECT_EQ(anew->range().bytes(), hex(vectors_["anew"]));
    EXPECT_EQ(read_announcement(next, opened(range("anew"), 0)), one);
    EXPECT_EQ(read_announcement(next, hex(vectors_["announcement"])), both);
}

TEST_F(FrozenLog, IsDisclosedAsItWas) {
    EXPECT_EQ(disclose(epoch_key_.key(), first(), 0), hex(vectors_["disclosure"]));

    const auto shown = verify_disclosure(hex(vectors_["disclosure"]), key_.verification_key());

    ASSERT_THAT(shown, is_accepted());
    EXPECT_EQ(as_text(shown->body), "Article 5, paragraph 1: yes.");
}

TEST_F(FrozenLog, HasHeadsThatAreToldAsTheyWere) {
    const auto heads = Heads::parse(hex(vectors_["heads"]["bytes"]));

    ASSERT_THAT(heads, is_accepted());
    EXPECT_EQ(heads->all().size(), 3U);
    EXPECT_EQ(heads->all().begin()->head.sequence, 5U);
    EXPECT_EQ(heads->digest(log_.log), heads_digest());
    Heads with_own = *heads;
    ASSERT_THAT(with_own.add({log_.log, first().head()}), is_accepted());
    EXPECT_EQ(with_own.digest(log_.log), heads_digest());
    EXPECT_EQ(heads->encode(), hex(vectors_["heads"]["bytes"]));
}

TEST_F(FrozenLog, IsTestimonyOfHeadsAsItWas) {
    const auto heads = *Heads::parse(hex(vectors_["heads"]["bytes"]));
    const auto testimony = testify(first(), 0, heads);

    ASSERT_THAT(testimony, is_accepted());
    EXPECT_EQ(encode_testimony(*testimony), hex(vectors_["testimony"]));
    EXPECT_EQ(parse_testimony(hex(vectors_["testimony"])), *testimony);
    EXPECT_THAT(verify_testimony(*testimony, std::span(&key_.verification_key(), 1)), is_accepted());
}

} // namespace
} // namespace valise::log
