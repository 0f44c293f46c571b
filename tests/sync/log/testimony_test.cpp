// SPDX-License-Identifier: Apache-2.0
#include "valise/log/testimony.hpp"

#include <array>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "writers.hpp"

namespace valise::log {
namespace {

using testing::IsEmpty;
using tests::is_accepted;
using tests::is_refused;
using tests::Writer;

class TestimonyTest : public testing::Test {
protected:
    TestimonyTest() {
        VALISE_CHECK(heads_.add(head(7, 5)) && heads_.add(head(8, 300)));
        range_.emplace(writer_.write(tests::bodies({"one", "two"}), heads_.digest(writer_.own_log().log)));
        testimony_ = *testify(*range_, 0, heads_);
    }

    static LogHead head(Byte device, std::uint64_t sequence) {
        LogHead head;
        head.log.device.bytes.fill(device);
        head.head = {sequence, {{device}}};
        return head;
    }
    Result<void> judged(ByteView bytes) const {
        VALISE_TRY(const Testimony testimony, parse_testimony(bytes));
        return verify_testimony(testimony, std::span(&writer_.verification_key(), 1));
    }

    Writer writer_;
    Heads heads_{writer_.own_log().space};
    std::optional<VerifiedRange> range_;
    Testimony testimony_;
};

TEST_F(TestimonyTest, ConvincesWhoHasNothingButTheKey) {
    const Bytes bytes = encode_testimony(testimony_);

    EXPECT_THAT(judged(bytes), is_accepted());
    EXPECT_EQ(parse_testimony(bytes), testimony_);
    EXPECT_EQ(testimony_.heads, heads_);
    EXPECT_EQ(testimony_.position, range_->position(0));
}

TEST_F(TestimonyTest, RefusesEveryFlippedBitAndEveryWrongLength) {
    const auto is_refused = [this](ByteView bad) { return !judged(bad); };
    const Bytes bytes = encode_testimony(testimony_);

    EXPECT_THAT(tests::bit_flips_let_pass(bytes, is_refused), IsEmpty());
    EXPECT_THAT(tests::wrong_lengths_let_pass(bytes, is_refused), IsEmpty());
}

TEST_F(TestimonyTest, IsNotGivenAboutOtherHeadsOrByAnotherEntry) {
    Heads more = heads_;
    ASSERT_TRUE(more.add(head(9, 1)));

    EXPECT_THAT(testify(*range_, 0, more), is_refused(Errc::invalid_input));
    EXPECT_THAT(testify(*range_, 1, heads_), is_refused(Errc::invalid_input));
    EXPECT_THAT(testify(*range_, 0, Heads(SpaceId{})), is_refused(Errc::invalid_input));
}

TEST_F(TestimonyTest, SaysNothingOfTheLogInWhichItStands) {
    Heads with_own = heads_;
    ASSERT_TRUE(with_own.add({writer_.own_log().log, {99, {{9}}}}));
    EXPECT_EQ(testify(*range_, 0, with_own), testimony_);

    Testimony claimed = testimony_;
    claimed.heads = with_own;
    EXPECT_THAT(judged(encode_testimony(claimed)), is_refused(Errc::malformed));
    EXPECT_THAT(
        verify_testimony(claimed, std::span(&writer_.verification_key(), 1)), is_refused(Errc::corrupt_data));
}

TEST_F(TestimonyTest, IsOfOneOfTheKeysThatItsDeviceHas) {
    const std::array keys{Writer(2).verification_key(), writer_.verification_key()};

    EXPECT_THAT(verify_testimony(testimony_, keys), is_accepted());
    EXPECT_THAT(verify_testimony(testimony_, std::span(keys).first(1)), is_refused(Errc::corrupt_data));
}

TEST_F(TestimonyTest, RefusesAnotherVersionOrSuite) {
    for (const std::size_t place : {0U, 1U}) {
        Bytes other = encode_testimony(testimony_);
        other[place] = 2;

        EXPECT_THAT(parse_testimony(other), is_refused(Errc::unsupported));
    }
}

} // namespace
} // namespace valise::log
