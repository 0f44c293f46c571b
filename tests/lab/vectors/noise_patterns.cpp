// SPDX-License-Identifier: Apache-2.0
#include "noise_patterns.hpp"

#include <algorithm>
#include <array>

namespace valise::lab {

namespace {

using namespace crypto::noise::patterns;
using crypto::noise::Pattern;
using crypto::noise::Tokens;

// Columns: name, whether the responder knows the initiator before, whether the
// initiator knows the responder before, number of messages, messages.
constexpr std::array patterns{
    Pattern{"N", false, true, 1, {{{e, es}}}},
    Pattern{"K", true, true, 1, {{{e, es, ss}}}},
    Pattern{"X", false, true, 1, {{{e, es, s, ss}}}},
    Pattern{"NN", false, false, 2, {{{e}, {e, ee}}}},
    Pattern{"KN", true, false, 2, {{{e}, {e, ee, se}}}},
    Pattern{"NK", false, true, 2, {{{e, es}, {e, ee}}}},
    Pattern{"KK", true, true, 2, {{{e, es, ss}, {e, ee, se}}}},
    Pattern{"NX", false, false, 2, {{{e}, {e, ee, s, es}}}},
    Pattern{"KX", true, false, 2, {{{e}, {e, ee, se, s, es}}}},
    Pattern{"XN", false, false, 3, {{{e}, {e, ee}, {s, se}}}},
    Pattern{"IN", false, false, 2, {{{e, s}, {e, ee, se}}}},
    Pattern{"XK", false, true, 3, {{{e, es}, {e, ee}, {s, se}}}},
    ik,
    Pattern{"XX", false, false, 3, {{{e}, {e, ee, s, es}, {s, se}}}},
    Pattern{"IX", false, false, 2, {{{e, s}, {e, ee, se, s, es}}}},
    Pattern{"NK1", false, true, 2, {{{e}, {e, ee, es}}}},
    Pattern{"NX1", false, false, 3, {{{e}, {e, ee, s}, {es}}}},
    Pattern{"X1N", false, false, 4, {{{e}, {e, ee}, {s}, {se}}}},
    Pattern{"X1K", false, true, 4, {{{e, es}, {e, ee}, {s}, {se}}}},
    Pattern{"XK1", false, true, 3, {{{e}, {e, ee, es}, {s, se}}}},
    Pattern{"X1K1", false, true, 4, {{{e}, {e, ee, es}, {s}, {se}}}},
    Pattern{"X1X", false, false, 4, {{{e}, {e, ee, s, es}, {s}, {se}}}},
    Pattern{"XX1", false, false, 3, {{{e}, {e, ee, s}, {es, s, se}}}},
    Pattern{"X1X1", false, false, 4, {{{e}, {e, ee, s}, {es, s}, {se}}}},
    Pattern{"K1N", true, false, 3, {{{e}, {e, ee}, {se}}}},
    Pattern{"K1K", true, true, 3, {{{e, es}, {e, ee}, {se}}}},
    Pattern{"KK1", true, true, 2, {{{e}, {e, ee, se, es}}}},
    Pattern{"K1K1", true, true, 3, {{{e}, {e, ee, es}, {se}}}},
    Pattern{"K1X", true, false, 3, {{{e}, {e, ee, s, es}, {se}}}},
    Pattern{"KX1", true, false, 3, {{{e}, {e, ee, se, s}, {es}}}},
    Pattern{"K1X1", true, false, 3, {{{e}, {e, ee, s}, {se, es}}}},
    Pattern{"I1N", false, false, 3, {{{e, s}, {e, ee}, {se}}}},
    Pattern{"I1K", false, true, 3, {{{e, es, s}, {e, ee}, {se}}}},
    Pattern{"IK1", false, true, 2, {{{e, s}, {e, ee, se, es}}}},
    Pattern{"I1K1", false, true, 3, {{{e, s}, {e, ee, es}, {se}}}},
    Pattern{"I1X", false, false, 3, {{{e, s}, {e, ee, s, es}, {se}}}},
    Pattern{"IX1", false, false, 3, {{{e, s}, {e, ee, se, s}, {es}}}},
    Pattern{"I1X1", false, false, 3, {{{e, s}, {e, ee, s}, {se, es}}}},
};

/// psk0 comes before the first message's tokens, pskN behind those of message N.
bool add_psk(Pattern& pattern, std::string_view modifier) {
    if (modifier.size() != 4 || !modifier.starts_with("psk") || modifier[3] < '0' || modifier[3] > '9')
        return false;
    const auto place = static_cast<std::size_t>(modifier[3] - '0');
    if (place > pattern.message_count) return false;
    Tokens& message = pattern.messages[place == 0 ? 0 : place - 1];
    if (place == 0)
        message.add_first(psk);
    else
        message.add(psk);
    return true;
}

} // namespace

std::optional<Pattern> find_noise_pattern(std::string_view name) {
    if (name == ik_psk2.name) return ik_psk2;
    const auto base = name.substr(0, name.find("psk"));
    const auto found = std::ranges::find(patterns, base, &Pattern::name);
    if (found == patterns.end()) return std::nullopt;

    Pattern pattern = *found;
    pattern.name = name;
    auto modifiers = name.substr(base.size());
    while (!modifiers.empty()) {
        const auto end = std::min(modifiers.find('+'), modifiers.size());
        if (!add_psk(pattern, modifiers.substr(0, end))) return std::nullopt;
        modifiers.remove_prefix(std::min(end + 1, modifiers.size()));
    }
    return pattern;
}

} // namespace valise::lab
