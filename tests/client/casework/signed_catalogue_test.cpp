// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/signed_catalogue.hpp"

#include <gtest/gtest.h>

#include "client/casework/small_catalogue.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "valise/base/compression.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/base/random.hpp"
#include "valise/casework/limits.hpp"
#include "valise/casework/sample.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::casework {
namespace {

using testing::IsEmpty;
using tests::is_accepted;
using tests::is_refused;
using tests::small_catalogue;

const crypto::SigningKey& key(std::uint64_t seed) {
    static std::map<std::uint64_t, crypto::SigningKey> keys;
    SeededRandom random(seed);
    return keys.try_emplace(seed, crypto::SigningKey::generate(random)).first->second;
}

constexpr RecordId signer{{7, 7, 7}};

SignedCatalogue signed_by_officer(const Catalogue& catalogue) {
    return *SignedCatalogue::sign(catalogue, signer, key(1));
}

/// Any text, signed as if it were a catalogue.
Result<Catalogue> opened(std::uint32_t version, std::string_view content, std::size_t size) {
    FixedWriter writer;
    writer.u8(1)
        .u8(1)
        .u32(version)
        .bytes(signer.bytes)
        .u32(static_cast<std::uint32_t>(size))
        .prefixed32(compress(content, Checksum::no));
    Bytes bytes = writer.written();
    append(bytes, key(1).sign(crypto::context::catalogue, bytes));
    VALISE_TRY(const SignedCatalogue one, SignedCatalogue::parse(bytes));
    return one.open(key(1).verification_key());
}

TEST(SignedCatalogue, IsOpenedByTheKeyThatSignedIt) {
    const SignedCatalogue made = signed_by_officer(small_catalogue());

    const auto read = SignedCatalogue::parse(made.bytes());

    ASSERT_THAT(read, is_accepted());
    EXPECT_EQ(read->version(), small_catalogue().version);
    EXPECT_EQ(read->signer(), signer);
    EXPECT_EQ(read->open(key(1).verification_key()), small_catalogue());
    EXPECT_THAT(read->open(key(2).verification_key()), is_refused(Errc::corrupt_data));
}

TEST(SignedCatalogue, HoldsTheWholeSample) {
    const Catalogue sample = sample_catalogue();
    const SignedCatalogue made = signed_by_officer(sample);

    EXPECT_EQ(made.open(key(1).verification_key()), sample);
    EXPECT_LT(made.bytes().size(), 32'768U);
}

TEST(SignedCatalogue, IsNotMadeOfWhatDoesNotFitTogether) {
    Catalogue catalogue = small_catalogue();
    catalogue.states[0].group = "EEG";

    EXPECT_THAT(SignedCatalogue::sign(catalogue, signer, key(1)), is_refused(Errc::invalid_input));
}

TEST(SignedCatalogue, IsRefusedWhereverItIsCut) {
    const SignedCatalogue made = signed_by_officer(small_catalogue());

    EXPECT_THAT(tests::wrong_lengths_let_pass(
                    made.bytes(), [](ByteView bad) { return !SignedCatalogue::parse(bad).has_value(); }),
        IsEmpty());
}

TEST(SignedCatalogue, OpensWithNoBitAnotherWay) {
    const SignedCatalogue made = signed_by_officer({});

    EXPECT_THAT(tests::bit_flips_let_pass(made.bytes(),
                    [](ByteView bad) {
                        const auto read = SignedCatalogue::parse(bad);
                        return !read || !read->open(key(1).verification_key());
                    }),
        IsEmpty());
}

TEST(SignedCatalogue, IsRefusedInWordsWhenItIsOfAnotherVersion) {
    Bytes bytes = signed_by_officer(small_catalogue()).bytes();

    bytes[0] = 2;
    EXPECT_THAT(SignedCatalogue::parse(bytes), is_refused(Errc::unsupported));
    bytes[0] = 1;
    bytes[1] = 2;
    EXPECT_THAT(SignedCatalogue::parse(bytes), is_refused(Errc::unsupported));
}

TEST(SignedCatalogue, IsRefusedBeforeItTakesMuchMemory) {
    EXPECT_THAT(opened(4, "{}", limits::json + 1), is_refused(Errc::too_large));
    EXPECT_THAT(opened(4, "{}", limits::json), is_refused(Errc::malformed));
}

TEST(SignedCatalogue, CountsOnlyAsItIsWrittenAndUnderItsOwnNumber) {
    const std::string right = to_json(small_catalogue());
    const std::string with_a_space = right + " ";
    const std::string with_a_fault = "{}";

    EXPECT_THAT(opened(4, right, right.size()), is_accepted());
    EXPECT_THAT(opened(5, right, right.size()), is_refused(Errc::malformed));
    EXPECT_THAT(opened(4, right, right.size() + 1), is_refused(Errc::malformed));
    EXPECT_THAT(opened(4, with_a_space, with_a_space.size()), is_refused(Errc::malformed));
    EXPECT_THAT(opened(4, with_a_fault, with_a_fault.size()), is_refused(Errc::malformed));
}

TEST(PublishedCatalogue, IsReplacedByALaterOneAlone) {
    const Catalogue held = small_catalogue();
    Catalogue later = held;
    ++later.version;

    EXPECT_EQ(replaces(later, held), true);
    EXPECT_EQ(replaces(held, later), false);
    EXPECT_EQ(replaces(held, held), false);
}

TEST(PublishedCatalogue, IsNotReplacedByAnotherOneWithItsNumber) {
    const Catalogue held = small_catalogue();
    Catalogue other = held;
    other.states.pop_back();

    EXPECT_THAT(replaces(other, held), is_refused(Errc::corrupt_data));
    EXPECT_THAT(replaces(held, other), is_refused(Errc::corrupt_data));
}

} // namespace
} // namespace valise::casework
