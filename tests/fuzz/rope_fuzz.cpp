// SPDX-License-Identifier: Apache-2.0
// The input as edits of a rope, beside a plain string that has the same done to it; and as UTF-16.
#include <array>
#include <string>

#include "choices.hpp"
#include "mutation.hpp"
#include "valise/text/rope.hpp"

namespace {

using namespace valise;
using namespace valise::text;

constexpr std::size_t longest = 1 << 16;
constexpr std::size_t most_edits = 300;
constexpr std::size_t longest_input = 1200;

/// Of one to four bytes, and at the ends of what each number of bytes can say.
constexpr std::array<char32_t, 12> alphabet{
    U'a', U'\n', 0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff};

void append_utf8(std::string& to, char32_t scalar) {
    const auto put = [&](char32_t bits) { to += static_cast<char>(bits); };
    if (scalar < 0x80) return put(scalar);
    const int more = scalar < 0x800 ? 1 : scalar < 0x10000 ? 2 : 3;
    constexpr std::array<char32_t, 4> leads{0, 0xc0, 0xe0, 0xf0};
    put(leads[static_cast<std::size_t>(more)] | scalar >> 6 * more);
    for (int i = more - 1; i >= 0; --i) put(0x80 | (scalar >> 6 * i & 0x3f));
}

std::string utf8_of(std::u32string_view text) {
    std::string utf8;
    for (const char32_t scalar : text) append_utf8(utf8, scalar);
    return utf8;
}

std::uint32_t utf16_length_of(std::u32string_view text) {
    return static_cast<std::uint32_t>(text.size()
        + static_cast<std::size_t>(
            std::ranges::count_if(text, [](char32_t scalar) { return scalar >= 0x10000; })));
}

/// A rope, and what it should hold.
class Pair {
public:
    void edit(fuzz::Choices& choices) {
        switch (choices.below(6)) {
        case 0:
        case 1: insert(choices); break;
        case 2: erase(choices); break;
        case 3: slice(choices); break;
        case 4: convert(choices); break;
        default: ask_too_much(choices); break;
        }
        VALISE_CHECK(rope_.length() == model_.size());
    }

    void check_all() const {
        const std::string expected = utf8_of(model_);
        VALISE_CHECK(rope_.text() == expected);
        VALISE_CHECK(rope_.size() == expected.size());
        VALISE_CHECK(rope_.utf16_length() == utf16_length_of(model_));
        VALISE_CHECK(rope_.slice(0, rope_.length()) == expected);
        VALISE_CHECK(count_scalars(expected) == model_.size());
        const auto rope = Rope::of(expected);
        VALISE_CHECK(rope && rope->text() == expected && rope->length() == model_.size());
    }

private:
    std::uint32_t position(fuzz::Choices& choices) const {
        return choices.below(static_cast<std::uint32_t>(std::min(model_.size() + 1, longest)));
    }

    /// Now and then long enough to fill several chunks.
    std::uint32_t count(fuzz::Choices& choices) const {
        const std::uint32_t head = choices.byte();
        return head < 200 ? head % 20 : (head - 200) * 41;
    }

    std::u32string some_text(fuzz::Choices& choices) const {
        std::size_t size = std::min<std::size_t>(count(choices), longest - 1 - model_.size());
        const std::u32string pattern{alphabet[choices.below(alphabet.size())],
            alphabet[choices.below(alphabet.size())], alphabet[choices.below(2)]};
        std::u32string text;
        for (; size > 0; --size) text += pattern[size % pattern.size()];
        return text;
    }

    void insert(fuzz::Choices& choices) {
        const std::uint32_t at = position(choices);
        const std::u32string text = some_text(choices);
        model_.insert(at, text);
        VALISE_CHECK(rope_.insert(at, utf8_of(text)).has_value());
    }

    void erase(fuzz::Choices& choices) {
        const auto [at, size] = range(choices);
        model_.erase(at, size);
        VALISE_CHECK(rope_.erase(at, size).has_value());
    }

    void slice(fuzz::Choices& choices) const {
        const auto [at, size] = range(choices);
        VALISE_CHECK(rope_.slice(at, size) == utf8_of(std::u32string_view(model_).substr(at, size)));
    }

    struct Range {
        std::uint32_t at = 0;
        std::uint32_t size = 0;
    };
    Range range(fuzz::Choices& choices) const {
        const std::uint32_t at = position(choices);
        return {at, std::min(count(choices), static_cast<std::uint32_t>(model_.size()) - at)};
    }

    void convert(fuzz::Choices& choices) const {
        const std::uint32_t at = position(choices);
        const std::uint32_t units = utf16_length_of(std::u32string_view(model_).substr(0, at));
        VALISE_CHECK(rope_.to_utf16(at) == units);
        VALISE_CHECK(rope_.from_utf16(units) == at);
        if (at < model_.size() && model_[at] >= 0x10000) VALISE_CHECK(!rope_.from_utf16(units + 1));
    }

    void ask_too_much(fuzz::Choices& choices) {
        const std::uint32_t at = position(choices);
        const std::uint32_t beyond = rope_.length() + 1 + choices.byte();
        VALISE_CHECK(rope_.insert(at, {}) && rope_.erase(at, 0));
        VALISE_CHECK(!rope_.insert(beyond, "a") && !rope_.insert(at, "\xc3") && !rope_.insert(at, "\x80z"));
        VALISE_CHECK(
            !rope_.erase(at, beyond - at) && !rope_.erase(beyond, 0) && !rope_.erase(at, UINT32_MAX));
        VALISE_CHECK(!rope_.slice(at, beyond - at) && !rope_.slice(at, UINT32_MAX));
        VALISE_CHECK(!rope_.to_utf16(beyond) && !rope_.from_utf16(rope_.utf16_length() + 1));
    }

    Rope rope_;
    std::u32string model_;
};

void read_utf16(ByteView input) {
    std::u16string text;
    for (std::size_t i = 0; i + 1 < input.size(); i += 2)
        text += static_cast<char16_t>(input[i] << 8 | input[i + 1]);
    const auto utf8 = from_utf16(text);
    if (!utf8) return;
    const auto rope = Rope::of(*utf8);
    VALISE_CHECK(rope && rope->utf16_length() == text.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    read_utf16(input);
    fuzz::Choices choices(input);
    Pair pair;
    for (std::size_t i = 0; i < most_edits && !choices.is_empty(); ++i) pair.edit(choices);
    pair.check_all();

    const auto text = Rope::of(as_text(input));
    VALISE_CHECK(!text || text->text() == as_text(input));
    return 0;
}

/// Now and then gives the fuzzer many edits to go on from.
extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    return fuzz::mutated_or_fresh(
        {data, room}, size, seed, [&] { return fuzz::random_input(seed, longest_input); });
}
