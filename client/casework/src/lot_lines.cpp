// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/lot_lines.hpp"

#include <array>

#include <fmt/format.h>

namespace valise::casework {

namespace {

using Kind = LotLine::Kind;
using Cells = std::vector<std::string>;

std::string code(const crypto::StateCode& state) {
    return state.is_a_state() ? std::string(as_text(state.letters)) : std::string();
}

std::string only_if(bool condition, std::string_view word) { return std::string(condition ? word : ""); }

class Printer {
public:
    explicit Printer(const SignedLotRecord& signed_record)
        : signed_(signed_record), record_(signed_record.record), inputs_(record_.announcement.inputs) {}

    std::vector<LotLine> all() {
        add_announcement();
        for (const auto& [name, words] : record_.contributions) add(Kind::contribution, {name, words});
        add(Kind::seed, {to_hex(record_.seed)});
        for (const auto& state : record_.drawn.order)
            add(Kind::under_review, {fmt::to_string(group_of(inputs_, record_.drawn, state)), code(state)});
        for (const Seat& seat : record_.drawn.seats) add(Kind::seat, cells_of(seat));
        add_redraws();
        for (const Shortfall& one : shortfalls_of(inputs_, standing_seats(record_)))
            add(Kind::shortfall,
                {std::string(id_of(one.rule)), code(one.state), code(one.other),
                    only_if(one.left_empty, "empty"), fmt::to_string(one.reviews)});
        add(Kind::key, {to_hex(signed_.key)});
        add(Kind::signature, {to_hex(signed_.signature)});
        return std::move(lines_);
    }

private:
    void add(Kind kind, Cells cells) { lines_.push_back({kind, std::move(cells)}); }

    [[nodiscard]] std::string instruments(InstrumentSet set) const {
        std::string names;
        for (std::size_t i = 0; i < inputs_.pool.instruments.size(); ++i) {
            if ((set >> i & 1U) == 0) continue;
            if (!names.empty()) names += ", ";
            names += inputs_.pool.instruments[i];
        }
        return names;
    }

    [[nodiscard]] Cells cells_of(const Seat& seat) const {
        return {code(seat.under_review), std::string(id_of(seat.side)),
            only_if(seat.is_additional, "additional"), instruments(seat.instruments), code(seat.reviewing)};
    }

    void add_announcement() {
        add(Kind::session, {record_.announcement.session});
        add(Kind::commitment, {to_hex(record_.announcement.commitment)});
        for (const auto& [rule, strength] : inputs_.rules.in_force)
            add(Kind::rule, {std::string(id_of(rule)), std::string(id_of(strength))});
        add(Kind::limits,
            {fmt::to_string(inputs_.rules.fewest), fmt::to_string(inputs_.rules.most),
                fmt::to_string(inputs_.rules.redraws_on_request)});
        for (const PoolState& state : inputs_.pool.states)
            add(Kind::state,
                {code(state.code), state.group, state.legal_system, instruments(state.party_to),
                    only_if(!state.may_review, "excused")});
        for (const auto& [reviewing, under_review] : inputs_.earlier)
            add(Kind::earlier, {code(reviewing), code(under_review)});
    }

    void add_redraws() {
        int number = 0;
        for (const auto& [request, seed, seats] : record_.redraws) {
            const std::string name = fmt::to_string(++number);
            add(Kind::redraw,
                {name, code(request.under_review), code(request.replaced), code(request.asked_by),
                    only_if(request.is_exceptional, "exceptional"), request.reason, to_hex(seed)});
            for (const Seat& seat : seats) {
                Cells cells = cells_of(seat);
                cells.insert(cells.begin(), name);
                add(Kind::redrawn_seat, std::move(cells));
            }
        }
        if (record_.redraws.empty()) return;
        for (const Seat& seat : standing_seats(record_)) add(Kind::standing_seat, cells_of(seat));
    }

    const SignedLotRecord& signed_;
    const LotRecord& record_;
    const LotInputs& inputs_;
    std::vector<LotLine> lines_;
};

} // namespace

std::vector<LotLine> lines_of(const SignedLotRecord& record) { return Printer(record).all(); }

std::string_view id_of(LotRule rule) noexcept {
    constexpr std::array<std::string_view, 8> ids{"party", "own-group", "other-group", "group-of-additional",
        "similar-legal-system", "no-mutual-reviews", "most-reviews", "fewest-reviews"};
    return ids[static_cast<std::size_t>(rule)];
}

std::string_view id_of(Strength strength) noexcept { return strength == Strength::hard ? "hard" : "soft"; }

std::string_view id_of(Side side) noexcept { return side == Side::own_group ? "own-group" : "other-group"; }

} // namespace valise::casework
