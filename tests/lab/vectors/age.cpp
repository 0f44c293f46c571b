// SPDX-License-Identifier: Apache-2.0
// The format of C2SP/CCTV: lines that say what to expect, an empty line, an age file.
#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "histories/gunzip.hpp"
#include "valise/crypto/age.hpp"
#include "valise/crypto/hash.hpp"
#include "vectors.hpp"

namespace valise::lab {

using namespace crypto;

namespace {

constexpr std::size_t largest_file = std::size_t{256} << 20;

struct Case {
    std::string expect;
    std::string payload;
    std::vector<std::string> identities;
    bool is_compressed = false;
    bool is_armored = false;
    bool has_passphrase = false;
    bool has_unknown_key = false;
    ByteView file;
};

void read_line(std::string_view line, Case& test) {
    const auto separator = line.find(": ");
    const std::string key(line.substr(0, separator));
    const std::string value(separator == std::string_view::npos ? "" : line.substr(separator + 2));
    if (key == "expect")
        test.expect = value;
    else if (key == "payload")
        test.payload = value;
    else if (key == "identity")
        test.identities.push_back(value);
    else if (key == "compressed")
        test.is_compressed = value == "zlib";
    else if (key == "armored")
        test.is_armored = value == "yes";
    else if (key == "passphrase")
        test.has_passphrase = true;
    else if (key != "file key" && key != "comment")
        test.has_unknown_key = true;
}

Result<Case> parse(ByteView bytes) {
    if (!as_text(bytes).starts_with("expect: ")) return refuse(Errc::malformed, "not a test file for age");
    Case test;
    auto rest = as_text(bytes);
    for (;;) {
        const auto end = rest.find('\n');
        if (end == std::string_view::npos) return refuse(Errc::malformed, "not a test file for age");
        const auto line = rest.substr(0, end);
        rest.remove_prefix(end + 1);
        if (line.empty()) break;
        read_line(line, test);
    }
    test.file = as_bytes(rest);
    return test;
}

/// Armor, passphrases and the hybrid key type are what Valise leaves out.
bool applies(const Case& test) {
    const bool is_hybrid = std::ranges::any_of(test.identities,
        [](const std::string& identity) { return identity.starts_with("AGE-SECRET-KEY-PQ-"); });
    const bool is_only_for_passphrase = test.has_passphrase && test.identities.empty();
    return !test.is_armored && !test.has_unknown_key && !is_hybrid && !is_only_for_passphrase;
}

/// The age file itself.
Result<Bytes> file_of(const Case& test) {
    if (test.is_compressed) return histories::inflated(test.file, largest_file);
    return to_bytes(test.file);
}

/// What happened, in the words of the test files.
struct Outcome {
    std::string verdict;
    Bytes released;
};

Outcome decrypt_in_portions(std::span<const age::Identity> identities, ByteView file, std::size_t portion) {
    age::Decryptor decryptor(identities);
    Outcome outcome;
    Result<void> result;
    while (result && !file.empty()) {
        const auto now = file.first(std::min(portion, file.size()));
        result = decryptor.add(now, outcome.released);
        file = file.subspan(now.size());
    }
    if (result) result = decryptor.finish(outcome.released);

    if (result)
        outcome.verdict = "success";
    else if (result.error().code == Errc::malformed)
        outcome.verdict = "header failure";
    else if (result.error().code == Errc::wrong_key)
        outcome.verdict = "no match";
    else
        outcome.verdict = decryptor.has_opened_header() ? "payload failure" : "HMAC failure";
    return outcome;
}

std::string check(
    const Case& test, std::span<const age::Identity> identities, ByteView file, std::size_t portion) {
    const Outcome outcome = decrypt_in_portions(identities, file, portion);
    if (outcome.verdict != test.expect)
        return fmt::format("{} where {} was expected", outcome.verdict, test.expect);
    if (!test.payload.empty() && to_hex(sha256(outcome.released)) != test.payload) return "another plaintext";
    return {};
}

} // namespace

Result<VectorReport> run_age(ByteView bytes) {
    VALISE_TRY(const Case test, parse(bytes));
    VectorReport report;
    if (!applies(test)) {
        report.not_applicable = 1;
        return report;
    }

    std::string why;
    std::vector<age::Identity> identities;
    for (const std::string& text : test.identities) {
        auto identity = age::Identity::parse(text);
        if (identity)
            identities.push_back(*std::move(identity));
        else
            why = "an identity that cannot be read";
    }
    const auto file = file_of(test);
    if (!file) why = "cannot be inflated";
    for (const std::size_t portion : {largest_file, std::size_t{1000}, std::size_t{1}})
        if (why.empty()) why = check(test, identities, *file, portion);
    report.count("expects " + test.expect, why);
    return report;
}

} // namespace valise::lab
