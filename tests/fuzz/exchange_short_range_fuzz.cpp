// SPDX-License-Identifier: Apache-2.0
// A range in short tells its own end; spelled out it is refused, or written in short again.
#include "mutation.hpp"
#include "sync/exchange/some_messages.hpp"

namespace {

using namespace valise;
using namespace valise::exchange;

/// A log of which the first range is known, in a space with two epochs.
struct Scene {
    tests::Writer writer;
    tests::Acquaintance familiar;
    log::VerifiedRange first = writer.write({"one"});
    log::VerifiedRange second = writer.write(tests::bodies({"two", "three"}), log::HeadsDigest{1});

    Scene() {
        familiar.known_epochs = {writer.keys().epoch};
        writer.enter_epoch(0x44);
        familiar.known_epochs.push_back(writer.keys().epoch);
        familiar.know(first);
    }
};

const Scene& scene() {
    static const Scene made;
    return made;
}

/// What one side writes the other spells out to the same range, in no more bytes than came.
void check(const log::Range& range, const log::OwnLog& log, std::size_t size) {
    const Bytes bytes = tests::in_short(range, scene().familiar);
    VALISE_CHECK(bytes.size() <= size);
    FixedReader reader(bytes);
    const ShortRange read = read_short(reader);
    VALISE_CHECK(reader.finish() && expand(read, log.space, log.log, scene().familiar) == range.bytes());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    FixedReader reader(ByteView(data, size));
    const ShortRange range = read_short(reader);
    if (reader.has_failed()) return 0;
    const std::size_t read = reader.consumed().size();
    FixedReader again(ByteView(data, read));
    (void)read_short(again);
    VALISE_CHECK(again.finish());

    const log::OwnLog& log = scene().writer.own_log();
    auto bytes = expand(range, log.space, log.log, scene().familiar);
    if (!bytes) {
        VALISE_CHECK(bytes.error().code == Errc::not_found);
        return 0;
    }
    if (const auto parsed = log::Range::parse(*std::move(bytes))) check(*parsed, log, read);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    return fuzz::mutated_or_fresh(ByteSpan(data, room), size, seed, [seed] {
        Scene other;
        if (seed / 50 % 3 == 0) return tests::in_short(other.first.range(), tests::Acquaintance());
        if (seed / 50 % 3 == 1) return tests::in_short(other.second.range(), other.familiar);
        const auto later = other.writer.write({"four"});
        const auto joined = log::join_ranges(std::vector{other.second, later});
        return tests::in_short(joined->range(), other.familiar);
    });
}
