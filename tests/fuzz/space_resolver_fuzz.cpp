// SPDX-License-Identifier: Apache-2.0
// Small histories of acts, told to the resolver and to the slow reference: they must agree.
#include "choices.hpp"
#include "people.hpp"

namespace {

using namespace valise;
using tests::reference::Act;
using tests::reference::Standing;

constexpr std::size_t most_acts = 12;

Act draw(fuzz::Choices& choices, int people, std::size_t count) {
    Act act;
    const auto person = [&] { return static_cast<int>(choices.below(static_cast<std::uint32_t>(people))); };
    act.author = person();
    const Byte what = choices.byte();
    act.is_checkpoint = (what & 1U) != 0;
    act.adopts = (what & 2U) != 0;
    for (unsigned changes = what >> 2U & 3U; changes > 0; --changes) {
        const int member = person();
        const Standing standing = static_cast<Standing>(choices.below(8));
        if (std::ranges::none_of(act.changes, [&](const auto& other) { return other.member == member; }))
            act.changes.push_back({member, standing});
    }
    const std::uint32_t parents = choices.byte() | std::uint32_t{choices.byte()} << 8;
    for (std::size_t i = 0; i < count; ++i)
        if ((parents >> i & 1U) != 0) act.parents.push_back(static_cast<int>(i));
    return act;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Choices choices(ByteView(data, size));
    std::vector<Standing> at_first(2 + choices.below(4));
    const Standing top = choices.below(2) == 0 ? 6 : 7;
    for (Standing& standing : at_first) standing = std::min(top, static_cast<Standing>(choices.below(8)));
    tests::Both both(at_first, top);

    for (std::size_t count = 0; count < most_acts && !choices.is_empty(); ++count) {
        both.add(draw(choices, static_cast<int>(at_first.size()), count));
        VALISE_CHECK(both.agree());
    }
    return 0;
}
