// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/lot_inputs.hpp"

#include <algorithm>
#include <numeric>

#include "lot_layout.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::casework {

namespace {

constexpr auto last_rule = LotRule::fewest_reviews;

bool is_name(const std::string& name) { return name.empty() || lot::is_line(name, longest_pool_name); }

/// In rising order, none twice.
template <class Values, class Key> bool rises(const Values& values, Key key) {
    return std::ranges::adjacent_find(values, [&](const auto& one, const auto& other) {
        return !(std::invoke(key, one) < std::invoke(key, other));
    }) == values.end();
}

const PoolState* find_state(const Pool& pool, const crypto::StateCode& code) {
    const auto found = std::ranges::lower_bound(pool.states, code, {}, &PoolState::code);
    return found != pool.states.end() && found->code == code ? &*found : nullptr;
}

bool is_whole(const Pool& pool) {
    const auto& instruments = pool.instruments;
    if (instruments.empty() || instruments.size() > most_pool_instruments) return false;
    for (auto name = instruments.begin(); name != instruments.end(); ++name)
        if (name->empty() || !is_name(*name) || std::find(instruments.begin(), name, *name) != name)
            return false;
    if (pool.states.size() > most_pool_states || !rises(pool.states, &PoolState::code)) return false;
    return std::ranges::all_of(pool.states, [&](const PoolState& state) {
        return state.code.is_a_state() && is_name(state.group) && is_name(state.legal_system)
            && state.party_to >> instruments.size() == 0;
    });
}

bool is_whole(const LotRules& rules) {
    for (auto one = rules.in_force.begin(); one != rules.in_force.end(); ++one) {
        const auto is_same = [&](const RuleInForce& before) { return before.rule == one->rule; };
        if (one->rule == LotRule::party || one->rule > last_rule) return false;
        if (one->strength != Strength::soft && one->strength != Strength::hard) return false;
        if (std::any_of(rules.in_force.begin(), one, is_same)) return false;
    }
    return rules.fewest <= rules.most;
}

FixedWriter& operator<<(FixedWriter& writer, const crypto::StateCode& code) {
    return writer.bytes(code.letters);
}

crypto::StateCode state_code(FixedReader& reader) { return {reader.array<3>()}; }

std::string name(FixedReader& reader) { return std::string(as_text(reader.prefixed8(longest_pool_name))); }

/// How many of what is to come; fails above `limit`.
std::size_t count(FixedReader& reader, std::size_t limit) {
    const std::size_t number = reader.u16();
    if (number > limit) reader.fail();
    return reader.has_failed() ? 0 : number;
}

PoolState pool_state(FixedReader& reader) {
    PoolState state;
    state.code = state_code(reader);
    state.group = name(reader);
    state.legal_system = name(reader);
    state.party_to = reader.u8();
    const std::uint8_t may_review = reader.u8();
    if (may_review > 1) reader.fail();
    state.may_review = may_review == 1;
    return state;
}

void write(FixedWriter& writer, const Pool& pool) {
    writer.u8(static_cast<std::uint8_t>(pool.instruments.size()));
    for (const auto& instrument : pool.instruments) writer.prefixed8(as_bytes(instrument));
    writer.u16(static_cast<std::uint16_t>(pool.states.size()));
    for (const PoolState& state : pool.states)
        (writer << state.code)
            .prefixed8(as_bytes(state.group))
            .prefixed8(as_bytes(state.legal_system))
            .u8(state.party_to)
            .u8(state.may_review ? 1 : 0);
}

Pool pool(FixedReader& reader) {
    Pool pool;
    for (std::size_t left = reader.u8(); left > 0 && !reader.has_failed(); --left)
        pool.instruments.push_back(name(reader));
    for (std::size_t left = count(reader, most_pool_states); left > 0 && !reader.has_failed(); --left)
        pool.states.push_back(pool_state(reader));
    return pool;
}

void write(FixedWriter& writer, const LotRules& rules) {
    writer.u8(static_cast<std::uint8_t>(rules.in_force.size()));
    for (const auto& [rule, strength] : rules.in_force)
        writer.u8(static_cast<std::uint8_t>(rule)).u8(static_cast<std::uint8_t>(strength));
    writer.u8(rules.fewest).u8(rules.most).u8(rules.redraws_on_request);
}

LotRules lot_rules(FixedReader& reader) {
    LotRules rules;
    rules.in_force.clear();
    for (std::size_t left = reader.u8(); left > 0 && !reader.has_failed(); --left) {
        const auto rule = static_cast<LotRule>(reader.u8());
        rules.in_force.push_back({rule, static_cast<Strength>(reader.u8())});
    }
    rules.fewest = reader.u8();
    rules.most = reader.u8();
    rules.redraws_on_request = reader.u8();
    return rules;
}

} // namespace

Pool pool_of(const Catalogue& catalogue) {
    Pool pool;
    for (const Instrument& instrument : catalogue.instruments) pool.instruments.push_back(instrument.id);
    for (const State& state : catalogue.states) {
        PoolState& taken =
            pool.states.emplace_back(PoolState{state.code, state.group, state.legal_system, 0});
        for (std::size_t i = 0; i < std::min(pool.instruments.size(), most_pool_instruments); ++i) {
            const auto status = state.treaties.find(pool.instruments[i]);
            if (status != state.treaties.end() && status->second == TreatyStatus::party)
                taken.party_to |= static_cast<InstrumentSet>(1U << i);
        }
    }
    std::ranges::sort(pool.states, {}, &PoolState::code);
    return pool;
}

Result<void> check(const LotInputs& inputs) {
    const auto no = [](std::string_view why) { return refuse(Errc::invalid_input, why); };
    if (!is_whole(inputs.pool)) return no("a pool that is not whole");
    if (!is_whole(inputs.rules)) return no("rules that contradict themselves");
    if (!rises(inputs.under_review, std::identity())) return no("States under review out of their order");
    for (const auto& code : inputs.under_review) {
        const PoolState* const state = find_state(inputs.pool, code);
        if (state == nullptr || state->party_to == 0) return no("a State under review is party to nothing");
    }
    const auto& sizes = inputs.group_sizes;
    const bool has_empty_group = std::ranges::find(sizes, 0) != sizes.end();
    const auto sum = std::accumulate(sizes.begin(), sizes.end(), std::size_t{0});
    if (has_empty_group || sizes.size() > 255 || sum != inputs.under_review.size())
        return no("groups that are not the States under review");
    const bool are_known = std::ranges::all_of(inputs.earlier, [&](const EarlierReview& review) {
        return find_state(inputs.pool, review.reviewing) != nullptr
            && find_state(inputs.pool, review.under_review) != nullptr
            && review.reviewing != review.under_review;
    });
    if (!are_known || inputs.earlier.size() > most_earlier_reviews || !rises(inputs.earlier, std::identity()))
        return no("earlier reviews that there cannot have been");
    return {};
}

Bytes encode(const LotInputs& inputs) {
    FixedWriter writer;
    write(writer, inputs.pool);
    writer.u16(static_cast<std::uint16_t>(inputs.under_review.size()));
    for (const auto& code : inputs.under_review) writer << code;
    writer.u8(static_cast<std::uint8_t>(inputs.group_sizes.size()));
    for (const std::uint16_t size : inputs.group_sizes) writer.u16(size);
    write(writer, inputs.rules);
    writer.u16(static_cast<std::uint16_t>(inputs.earlier.size()));
    for (const auto& [reviewing, under_review] : inputs.earlier) writer << reviewing << under_review;
    return writer.written();
}

Result<LotInputs> parse_lot_inputs(ByteView bytes) {
    FixedReader reader(bytes);
    LotInputs inputs;
    inputs.pool = pool(reader);
    for (std::size_t left = count(reader, most_pool_states); left > 0 && !reader.has_failed(); --left)
        inputs.under_review.push_back(state_code(reader));
    for (std::size_t left = reader.u8(); left > 0 && !reader.has_failed(); --left)
        inputs.group_sizes.push_back(reader.u16());
    inputs.rules = lot_rules(reader);
    for (std::size_t left = count(reader, most_earlier_reviews); left > 0 && !reader.has_failed(); --left) {
        const auto reviewing = state_code(reader);
        inputs.earlier.push_back({reviewing, state_code(reader)});
    }
    VALISE_TRY_VOID(reader.finish());
    if (const auto is_right = check(inputs); !is_right)
        return refuse(Errc::malformed, is_right.error().detail);
    return inputs;
}

crypto::Digest digest_of(const LotInputs& inputs) {
    return crypto::object_id(crypto::context::lot_inputs, encode(inputs));
}

} // namespace valise::casework
