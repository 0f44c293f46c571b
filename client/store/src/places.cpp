// SPDX-License-Identifier: Apache-2.0
#include "places.hpp"

#include "valise/base/fixed_layout.hpp"

namespace valise::store {

namespace {

constexpr std::size_t usual_gap = 1;
constexpr std::uint64_t largest_number = std::uint64_t{1} << 31;

} // namespace

Result<Bytes> encode_places(std::span<const Place> places) {
    FixedWriter writer;
    std::size_t before = 0;
    for (const Place& place : places) {
        if (place.begin < before || place.end < place.begin || place.end >= largest_number)
            return refuse(Errc::invalid_input, "words in another order than that of their text");
        const std::size_t gap = place.begin - before;
        const std::size_t length = place.end - place.begin;
        writer.varint(length * 2 + (gap == usual_gap ? 0 : 1));
        if (gap != usual_gap) writer.varint(gap);
        before = place.end;
    }
    return writer.finish();
}

Result<std::vector<Place>> decode_places(ByteView bytes, std::size_t count) {
    std::vector<Place> places;
    if (bytes.size() < count) return refuse(Errc::corrupt_data, "words without a place");
    places.reserve(count);
    FixedReader reader(bytes);
    std::uint64_t before = 0;
    for (; count > 0; --count) {
        const std::uint64_t number = reader.varint();
        const std::uint64_t gap = number % 2 == 0 ? usual_gap : reader.varint();
        if (number >= 2 * largest_number || gap >= largest_number || before >= largest_number
            || (number % 2 == 1 && gap == usual_gap))
            return refuse(Errc::corrupt_data, "a place that no word has");
        places.push_back({before + gap, before + gap + number / 2});
        before = places.back().end;
    }
    if (!reader.finish()) return refuse(Errc::corrupt_data, "places of other words");
    return places;
}

} // namespace valise::store
