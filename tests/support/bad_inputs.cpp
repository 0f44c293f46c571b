// SPDX-License-Identifier: Apache-2.0
#include "support/bad_inputs.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>

#include "valise/base/result.hpp"

namespace valise::tests {
namespace {

std::size_t hash_of(const Bytes& bytes) {
    return std::hash<std::string_view>{}({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

Bytes::iterator at(Bytes& bytes, std::size_t place) {
    return bytes.begin() + static_cast<std::ptrdiff_t>(place);
}

} // namespace

BadInputs::BadInputs(std::vector<Bytes> good, const std::vector<Bytes>& others, std::uint64_t seed)
    : random_(seed), good_(std::move(good)), others_(others) {
    VALISE_CHECK(!good_.empty() && !others_.empty());
    for (const Bytes& bytes : good_) seen_.insert(hash_of(bytes));
}

Bytes BadInputs::next() {
    while (true) {
        Bytes bytes = good_[random_.below(good_.size())];
        // Mostly one change alone: several are more easily told.
        const std::uint64_t most = random_.below(4) == 0 ? 4 : 1;
        for (std::uint64_t changes = 1 + random_.below(most); changes > 0; --changes)
            bytes = changed(std::move(bytes));
        if (seen_.insert(hash_of(bytes)).second) return bytes;
    }
}

Bytes BadInputs::changed(Bytes bytes) {
    if (bytes.empty()) bytes = others_[random_.below(others_.size())];
    switch (random_.below(8)) {
    case 0: cut(bytes); break;
    case 1: repeat(bytes); break;
    case 2: leave_out(bytes); break;
    case 3: splice(bytes); break;
    case 4: claim_a_length(bytes); break;
    default: flip(bytes); break;
    }
    return bytes;
}

void BadInputs::cut(Bytes& bytes) { bytes.resize(place_in(bytes)); }

void BadInputs::flip(Bytes& bytes) { bytes[place_in(bytes)] ^= static_cast<Byte>(1U << random_.below(8)); }

/// All of it twice, or a part of it.
void BadInputs::repeat(Bytes& bytes) {
    const std::size_t from = random_.below(4) == 0 ? 0 : place_in(bytes);
    const std::size_t size = from == 0 ? bytes.size() : 1 + random_.below(bytes.size() - from);
    const Bytes part(at(bytes, from), at(bytes, from + size));
    bytes.insert(at(bytes, from + size), part.begin(), part.end());
}

void BadInputs::leave_out(Bytes& bytes) {
    const std::size_t from = place_in(bytes);
    const std::size_t size = 1 + random_.below(std::min<std::size_t>(bytes.size() - from, 64));
    bytes.erase(at(bytes, from), at(bytes, from + size));
}

/// The beginning of one and the end of another.
void BadInputs::splice(Bytes& bytes) {
    const Bytes& other = others_[random_.below(others_.size())];
    bytes.resize(random_.below(bytes.size() + 1));
    append(bytes, ByteView(other).subspan(random_.below(other.size())));
}

void BadInputs::claim_a_length(Bytes& bytes) {
    static constexpr std::array<Byte, 6> values{0x00, 0x01, 0x7f, 0x80, 0xfe, 0xff};
    const Byte value = values[random_.below(values.size())];
    const std::size_t from = place_in(bytes);
    const std::size_t size = std::min(bytes.size() - from, std::size_t{1} << random_.below(4));
    std::fill_n(at(bytes, from), size, value);
}

} // namespace valise::tests
