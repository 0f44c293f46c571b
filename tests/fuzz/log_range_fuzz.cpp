// SPDX-License-Identifier: Apache-2.0
// The input as a range as it is; and, since a signature would stop any fuzzer, signed by the device that it
// names, beside the ranges that this device has signed before.
#include <algorithm>
#include <array>

#include "mutation.hpp"
#include "range_code.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/log/chain.hpp"
#include "valise/log/disclosure.hpp"
#include "valise/log/heads.hpp"
#include "valise/log/incarnation.hpp"
#include "valise/log/testimony.hpp"

namespace {

using namespace valise;
using namespace valise::log;

/// A log of two ranges, made once.
struct World {
    SeededRandom random{1};
    crypto::SigningKey device = crypto::SigningKey::generate(random);
    crypto::Secret epoch_key = crypto::Secret::random(crypto::key_size, random);
    OwnLog log;
    VerifiedRange first = write({Bytes(10, 1), Bytes(300, 2)});
    VerifiedRange second = write({Bytes(20, 3)});

    VerifiedRange write(const std::vector<Bytes>& bodies) {
        auto range = seal_range({{}, epoch_key.key(), device}, log, bodies, HeadsDigest{1}, random);
        VALISE_CHECK(range);
        log.head = range->head();
        return *std::move(range);
    }
    Chain chain() const {
        Chain chain(log.space, log.log);
        VALISE_CHECK(chain.append(first) && chain.append(second));
        return chain;
    }
};

const World& world() {
    static const World made;
    return made;
}

/// The same range with the signature that its device would give it.
Result<VerifiedRange> signed_range(const Range& parsed) {
    Bytes bytes = parsed.bytes();
    const auto signature = world().device.sign(crypto::context::range, links_of(parsed).back().id.bytes);
    std::ranges::copy(signature, bytes.end() - static_cast<std::ptrdiff_t>(signature.size()));
    VALISE_TRY(Range range, Range::parse(std::move(bytes)));
    return verify_range(std::move(range), world().device.verification_key());
}

/// There is one way to write what was read.
void check_encoding(const Range& range) {
    std::vector<SealedEntry> entries;
    for (std::size_t i = 0; i < range.size(); ++i) entries.push_back(range.entry(i));
    VALISE_CHECK(encode_range(range.first(), entries, range.signature()) == range.bytes());
}

void check_opening(const VerifiedRange& range) {
    const World& all = world();
    for (std::size_t i = 0; i < range.links().size(); ++i) {
        const auto body = open_entry(all.epoch_key.key(), range, i);
        if (!body) continue;
        const auto disclosed = disclose(all.epoch_key.key(), range, i);
        VALISE_CHECK(disclosed);
        const auto shown = verify_disclosure(*disclosed, all.device.verification_key());
        VALISE_CHECK(shown && shown->body == *body && shown->position == range.position(i));
    }
}

void check_appending(const VerifiedRange& range) {
    const World& all = world();
    Chain chain = all.chain();
    const auto appended = chain.append(range);
    VALISE_CHECK(chain.holds(all.first.head()) && chain.holds(all.second.head()));
    if (!appended) return;
    if (appended->proof) {
        VALISE_CHECK(verify_proof(*appended->proof, all.device.verification_key()));
        VALISE_CHECK(parse_proof(encode_proof(*appended->proof)) == *appended->proof);
    }
    VALISE_CHECK(chain.is_forked() == (appended->proof && !appended->is_waiting));
    VALISE_CHECK(appended->is_waiting || chain.holds(range.head()));
    const auto again = chain.append(range);
    VALISE_CHECK(again && again->added == 0 && again->is_waiting == appended->is_waiting);
    VALISE_CHECK(chain.head() && chain.counts(*chain.head()) == true);
}

Heads known_heads() {
    Heads heads{SpaceId{}};
    VALISE_CHECK(heads.add({{{}, 4}, {7, {{1}}}}) && heads.add({{{}, 9}, {300, {{2}}}}));
    return heads;
}

/// What is read is written as it was, and nobody says what they have not signed.
void check_testimony(ByteView input) {
    const auto testimony = parse_testimony(input);
    if (!testimony) return;
    VALISE_CHECK(encode_testimony(*testimony) == to_bytes(input));
    const crypto::VerificationKey& device = world().device.verification_key();
    if (verify_testimony(*testimony, std::span(&device, 1)))
        VALISE_CHECK(testimony->header.known_heads == testimony->heads.digest(testimony->position.log));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    if (const auto heads = Heads::parse(input)) VALISE_CHECK(heads->encode() == to_bytes(input));
    (void)read_announcement({{}, 3}, input);
    (void)verify_disclosure(input, world().device.verification_key());
    check_testimony(input);

    const auto parsed = Range::parse(to_bytes(input));
    if (!parsed) return 0;
    check_encoding(*parsed);
    const auto range = signed_range(*parsed);
    VALISE_CHECK(range);
    check_opening(*range);
    check_appending(*range);
    return 0;
}

/// Gives the fuzzer ranges to begin with, among them one that belongs behind what is known, and the other
/// layouts.
extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    return fuzz::mutated_or_fresh(ByteSpan(data, room), size, seed, [seed] {
        World other;
        switch (seed / 50 % 6) {
        case 0: return other.first.range().bytes();
        case 1: return other.write({Bytes(5, 4), Bytes(6, 5)}).range().bytes();
        case 2: return join_ranges(std::vector{other.first, other.second})->range().bytes();
        case 3: return *disclose(other.epoch_key.key(), other.first, seed / 250 % 2);
        case 4: {
            const Heads heads = known_heads();
            const auto range = seal_range({{}, other.epoch_key.key(), other.device}, other.log,
                std::array{Bytes(9, 1), Bytes(8, 2)}, heads.digest(other.log.log), other.random);
            return encode_testimony(*testify(*range, 0, heads));
        }
        default: break;
        }
        Heads heads(other.log.space);
        for (const Head& tip : other.chain().tips()) VALISE_CHECK(heads.add({other.log.log, tip}));
        return heads.encode();
    });
}
