// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/differences.hpp"

#include <algorithm>
#include <iterator>

#include "valise/casework/articles.hpp"

namespace valise::casework {
namespace {

class SideBySide {
public:
    SideBySide(const Catalogue& catalogue, const Review& review) : catalogue_(catalogue), review_(review) {
        for (const auto& [instrument, states] : review.reviewing) {
            articles_of_[instrument] = reviewed_articles(catalogue, review, instrument);
            for (const std::string& article : articles_of_[instrument]) block(instrument, article);
        }
    }

    void add(const Stated<ClearedObservation>& cleared) {
        const Observation& observation = *cleared.value.observation;
        const std::string article = article_of(articles_of_[observation.instrument], observation.article);
        ArticleSideBySide& at = block(observation.instrument, article);
        category(at, observation.category).by_state[cleared.value.state].push_back(cleared);
    }

    std::vector<ArticleSideBySide> take() {
        auto last = blocks_.extract(""); // What concerns no article.
        std::vector<ArticleSideBySide> all;
        for (auto& [instrument, blocks] : blocks_) std::ranges::move(blocks, std::back_inserter(all));
        if (last) std::ranges::move(last.mapped(), std::back_inserter(all));
        return all;
    }

private:
    ArticleSideBySide& block(const std::string& instrument, const std::string& article) {
        std::vector<ArticleSideBySide>& blocks = blocks_[instrument];
        const auto found = std::ranges::find(blocks, article, &ArticleSideBySide::article);
        if (found != blocks.end()) return *found;
        ArticleSideBySide& fresh = blocks.emplace_back(ArticleSideBySide{instrument, article, {}});
        for (const Named& named : catalogue_.blueprint.categories) category(fresh, named.id);
        return fresh;
    }

    FindingsByState& category(ArticleSideBySide& at, const std::string& id) {
        const auto found = std::ranges::find(at.categories, id, &FindingsByState::category);
        if (found != at.categories.end()) return *found;
        FindingsByState& fresh = at.categories.emplace_back(FindingsByState{id, {}});
        const auto own = review_.reviewing.find(at.instrument);
        const States states = own == review_.reviewing.end() ? reviewing_states(review_) : own->second;
        for (const crypto::StateCode& state : states) fresh.by_state[state];
        return fresh;
    }

    const Catalogue& catalogue_;
    const Review& review_;
    std::map<std::string, std::vector<std::string>> articles_of_;
    std::map<std::string, std::vector<ArticleSideBySide>> blocks_; ///< By instrument.
};

AnswerSideBySide side_by_side(const ClearedReadings& readings, const Review& review) {
    AnswerSideBySide answer{readings.answer, {}};
    const auto own = review.reviewing.find(readings.instrument);
    const States states = own == review.reviewing.end() ? reviewing_states(review) : own->second;
    for (const crypto::StateCode& state : states) {
        const auto marks = readings.marks.find(state);
        answer.states[state] = readings_of(
            marks == readings.marks.end() ? Standing<ReadingMark>() : marks->second, readings.content);
    }
    return answer;
}

} // namespace

Differences differences(const Catalogue& catalogue, const Review& review,
    const std::vector<Stated<ClearedObservation>>& cleared, const std::vector<ClearedReadings>& readings) {
    SideBySide all(catalogue, review);
    for (const Stated<ClearedObservation>& each : cleared) all.add(each);
    Differences shown{all.take(), {}};
    for (const ClearedReadings& each : readings) shown.answers.push_back(side_by_side(each, review));
    return shown;
}

} // namespace valise::casework
