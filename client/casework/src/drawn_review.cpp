// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/drawn_review.hpp"

#include <algorithm>

namespace valise::casework {

namespace {

/// What is not in the catalogue is for the flaws of the review to tell.
bool is_left_out(const Catalogue& catalogue, const std::string& instrument, const std::string& cluster) {
    const auto found = std::ranges::find(catalogue.instruments, instrument, &Instrument::id);
    return found != catalogue.instruments.end() && !found->articles.contains(cluster);
}

} // namespace

Result<Review> drawn_review(const LotRecord& record, const Catalogue& catalogue,
    const crypto::StateCode& under_review, const std::string& cluster) {
    const LotInputs& inputs = record.announcement.inputs;
    Review review;
    review.under_review = under_review;
    review.cluster = cluster;
    review.group = static_cast<std::uint8_t>(group_of(inputs, record.drawn, under_review));
    if (review.group == 0) return refuse(Errc::not_found, "not under review in this draw");
    const auto seats = standing_seats(record);
    for (std::size_t i = 0; i < inputs.pool.instruments.size(); ++i) {
        const std::string& instrument = inputs.pool.instruments[i];
        const auto states = reviewing_states(seats, under_review, i);
        if (!states.empty() && !is_left_out(catalogue, instrument, cluster))
            review.reviewing[instrument] = States(states.begin(), states.end());
    }
    return review;
}

} // namespace valise::casework
