// SPDX-License-Identifier: Apache-2.0
// Catalogues, held to vectors that another program computed from docs/formats.md.
#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "valise/casework/signed_catalogue.hpp"
#include "valise/crypto/contexts.hpp"
#include "vectors/frozen.hpp"

namespace valise::casework {
namespace {

using tests::frozen;
using tests::hex;
using tests::is_accepted;

crypto::SigningKey key() {
    const Bytes seed = hex(frozen()["catalogue"]["seed"]);
    return crypto::SigningKey::from_seed(crypto::KeyView(seed));
}

TEST(FrozenCatalogue, IsReadAndWrittenAsThePageSays) {
    const auto text = frozen()["catalogue"]["text"].get<std::string>();

    const auto read = catalogue_from_json(text);

    ASSERT_TRUE(read) << read.error().front().where << read.error().front().what;
    EXPECT_EQ(to_json(*read), text);
    EXPECT_EQ(read->steps.at(1).term, (Term{6, TimeUnit::months, "start", Evidence::verified}));
}

TEST(FrozenCatalogue, IsOpenedByItsKeyAndSignedInTheSameWay) {
    const Bytes bytes = hex(frozen()["catalogue"]["signed"]);

    const auto read = SignedCatalogue::parse(bytes);

    ASSERT_THAT(read, is_accepted());
    EXPECT_EQ(read->version(), 3U);
    RecordId signer;
    signer.bytes.fill(0xc2);
    EXPECT_EQ(read->signer(), signer);
    const auto opened = read->open(key().verification_key());
    ASSERT_THAT(opened, is_accepted());
    EXPECT_EQ(to_json(*opened), frozen()["catalogue"]["text"].get<std::string>());
    const ByteView body = ByteView(bytes).first(bytes.size() - 64);
    EXPECT_EQ(to_bytes(key().sign(crypto::context::catalogue, body)), to_bytes(ByteView(bytes).last(64)));
}

TEST(FrozenQuestion, HasTheFingerprintOfThePage) {
    const auto read = catalogue_from_json(frozen()["catalogue"]["text"].get<std::string>());

    ASSERT_TRUE(read);
    const Question* const question = find_question(read->questionnaires.at(0), "q2");
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(to_bytes(fingerprint_of(*question)), hex(frozen()["catalogue"]["fingerprint"]));
}

} // namespace
} // namespace valise::casework
