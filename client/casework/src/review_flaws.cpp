// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "valise/casework/review.hpp"

namespace valise::casework {
namespace {

/// Looks for what does not fit, instrument by instrument.
class Search {
public:
    Search(const Review& review, const Catalogue& catalogue, std::size_t fewest)
        : review_(review), catalogue_(catalogue), fewest_(fewest) {}

    std::vector<FlawInReview> run() {
        note_unless(is_known(review_.under_review), ReviewFlaw::unknown_state, "", review_.under_review);
        note_unless(has_id(catalogue_.clusters, review_.cluster), ReviewFlaw::unknown_cluster, "");
        note_unless(!review_.reviewing.empty(), ReviewFlaw::no_instrument, "");
        for (const auto& [instrument, states] : review_.reviewing) look_at(instrument, states);
        return std::move(flaws_);
    }

private:
    template <class Things> static bool has_id(const Things& things, const std::string& id) {
        return std::ranges::any_of(things, [&](const auto& each) { return each.id == id; });
    }

    [[nodiscard]] bool is_known(const crypto::StateCode& code) const { return find(code) != nullptr; }

    [[nodiscard]] const State* find(const crypto::StateCode& code) const {
        const auto found = std::ranges::find(catalogue_.states, code, &State::code);
        return found == catalogue_.states.end() ? nullptr : &*found;
    }

    /// Whether the catalogue says that it is not; of a State that it does not know it says nothing.
    [[nodiscard]] bool is_no_party(const crypto::StateCode& code, const std::string& instrument) const {
        const State* const state = find(code);
        if (state == nullptr) return false;
        const auto status = state->treaties.find(instrument);
        return status != state->treaties.end() && status->second != TreatyStatus::party;
    }

    void note_unless(
        bool is_so, ReviewFlaw flaw, const std::string& instrument, const crypto::StateCode& state = {}) {
        if (!is_so) flaws_.push_back({flaw, instrument, state});
    }

    void look_at(const std::string& id, const States& states) {
        const auto instrument = std::ranges::find(catalogue_.instruments, id, &Instrument::id);
        note_unless(instrument != catalogue_.instruments.end(), ReviewFlaw::unknown_instrument, id);
        if (instrument != catalogue_.instruments.end()) {
            const auto articles = instrument->articles.find(review_.cluster);
            note_unless(articles != instrument->articles.end() && !articles->second.empty(),
                ReviewFlaw::not_in_cluster, id);
        }
        note_unless(!is_no_party(review_.under_review, id), ReviewFlaw::under_review_not_party, id,
            review_.under_review);
        note_unless(states.size() >= fewest_, ReviewFlaw::too_few_reviewing, id);
        for (const crypto::StateCode& state : states) {
            note_unless(is_known(state), ReviewFlaw::unknown_state, id, state);
            note_unless(state != review_.under_review, ReviewFlaw::reviews_itself, id, state);
            note_unless(!is_no_party(state, id), ReviewFlaw::reviewing_not_party, id, state);
        }
    }

    const Review& review_;
    const Catalogue& catalogue_;
    std::size_t fewest_;
    std::vector<FlawInReview> flaws_;
};

} // namespace

std::vector<FlawInReview> flaws_of(const Review& review, const Catalogue& catalogue, std::size_t fewest) {
    return Search(review, catalogue, fewest).run();
}

} // namespace valise::casework
