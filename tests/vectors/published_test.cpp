// SPDX-License-Identifier: Apache-2.0
// Every published vector in this folder, with the numbers that must come out: a runner that
// silently skipped cases would be found here.
#include <algorithm>
#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "vectors/vectors.hpp"

namespace valise::lab {

struct Expectation {
    std::string kind;
    std::string path;
    std::size_t passed;
    std::size_t not_applicable;
};

void PrintTo(const Expectation& expectation, std::ostream* out) {
    *out << expectation.kind << " " << expectation.path;
}

namespace {

using tests::is_refused;

const std::filesystem::path folder = std::filesystem::path(VALISE_PROJECT_FOLDER) / "tests" / "vectors";

const VectorKind& kind_named(const std::string& name) {
    return *std::ranges::find(vector_kinds(), name, &VectorKind::name);
}

class PublishedVectors : public testing::TestWithParam<Expectation> {};

TEST_P(PublishedVectors, AllPassThatApply) {
    const auto& [kind, path, passed, not_applicable] = GetParam();

    const auto report = run_vectors(kind_named(kind), folder / path);

    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->failed, std::vector<std::string>{});
    EXPECT_EQ(report->passed, passed);
    EXPECT_EQ(report->not_applicable, not_applicable);
}

INSTANTIATE_TEST_SUITE_P(InThisFolder, PublishedVectors,
    testing::Values(Expectation{"noise", "noise/cacophony.txt", 59, 885}, Expectation{"hpke", "hpke", 526, 2},
        Expectation{"x25519", "wycheproof/x25519_test.json", 518, 0},
        Expectation{"ed25519", "wycheproof/ed25519_test.json", 151, 0},
        Expectation{"chacha20poly1305", "wycheproof/chacha20_poly1305_test.json", 316, 9},
        Expectation{"xchacha20poly1305", "wycheproof/xchacha20_poly1305_test.json", 306, 9},
        Expectation{"hkdf", "wycheproof/hkdf_sha256_test.json", 86, 0},
        Expectation{"hmac", "wycheproof/hmac_sha256_test.json", 174, 0},
        Expectation{"argon2", "argon2", 7, 0}, Expectation{"age", "cctv-age", 37, 32}),
    [](const auto& test) { return test.param.kind; });

TEST(VectorRunner, FailsWhenAVectorSaysSomethingElse) {
    constexpr std::string_view wrong =
        R"({"algorithm": "HMACSHA256", "testGroups": [{"tagSize": 256, "tests": [
        {"tcId": 7, "key": "00", "msg": "00", "tag": "00", "result": "valid"}]}]})";

    const auto report = run_hmac(as_bytes(wrong));

    ASSERT_TRUE(report);
    EXPECT_EQ(report->passed, 0U);
    ASSERT_EQ(report->failed.size(), 1U);
    EXPECT_TRUE(report->failed[0].starts_with("7"));
}

TEST(VectorRunner, CountsTheSameThingWithAnotherHashAsNotApplicable) {
    constexpr std::string_view other =
        R"({"algorithm": "HKDF-SHA-512", "testGroups": [{"tests": [{"tcId": 1}, {"tcId": 2}]}]})";

    const auto report = run_hkdf(as_bytes(other));

    ASSERT_TRUE(report);
    EXPECT_EQ(report->not_applicable, 2U);
    EXPECT_EQ(report->passed + report->failed.size(), 0U);
}

TEST(VectorRunner, RefusesAFileOfAnotherKindAndAFolderWithoutAny) {
    EXPECT_THAT(run_vectors(kind_named("noise"), folder / "wycheproof" / "x25519_test.json"),
        is_refused(Errc::malformed));
    EXPECT_THAT(run_vectors(kind_named("noise"), folder / "wycheproof"), is_refused(Errc::not_found));
}

TEST(VectorRunner, PinsTheOneVerdictOfSpeccheckThatIsToAccept) {
    // The case that libsodium accepts, once at its place in the list and three times at another.
    constexpr std::string_view good =
        R"({"message": "9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79",
        "pub_key": "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d",
        "signature": "9046a64750444938de19f227bb80485e92b83fdb4b6506c160484c016cc1852f87909e14428a7a1d62e9f22f3d3ad7802db02eb2e688b6c52fcd6648a98bd009"})";
    const std::string four = "[" + std::string(good) + "," + std::string(good) + "," + std::string(good) + ","
        + std::string(good) + "]";

    const auto report = run_ed25519(as_bytes(four));

    ASSERT_TRUE(report);
    EXPECT_EQ(report->passed, 1U);
    EXPECT_EQ(report->failed.size(), 3U);
}

} // namespace
} // namespace valise::lab
