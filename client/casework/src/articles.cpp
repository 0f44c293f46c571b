// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/articles.hpp"

#include <algorithm>

namespace valise::casework {
namespace {

bool is_party(const Catalogue& catalogue, const crypto::StateCode& code, const std::string& treaty) {
    const auto state = std::ranges::find(catalogue.states, code, &State::code);
    if (state == catalogue.states.end()) return false;
    const auto status = state->treaties.find(treaty);
    return status != state->treaties.end() && status->second == TreatyStatus::party;
}

/// Whether a provision is of an article: what follows its number is no more of a number or name.
bool is_of(std::string_view provision, std::string_view article) {
    if (article.empty() || !provision.starts_with(article)) return false;
    if (provision.size() == article.size()) return true;
    const char next = provision[article.size()];
    return next == '.' || next == ' ' || next == '(' || next == ',';
}

} // namespace

std::vector<std::string> reviewed_articles(
    const Catalogue& catalogue, const Review& review, const std::string& instrument) {
    const auto found = std::ranges::find(catalogue.instruments, instrument, &Instrument::id);
    if (found == catalogue.instruments.end()) return {};
    const auto of_cluster = found->articles.find(review.cluster);
    if (of_cluster == found->articles.end()) return {};
    std::vector<std::string> articles = of_cluster->second;
    for (const Exemption& exemption : catalogue.exemptions)
        if (exemption.instrument == instrument && exemption.cluster == review.cluster
            && is_party(catalogue, review.under_review, exemption.for_parties_to))
            std::erase_if(articles, [&](const std::string& article) {
                return std::ranges::find(exemption.articles, article) != exemption.articles.end();
            });
    return articles;
}

std::string article_of(std::span<const std::string> articles, std::string_view provision) {
    std::string_view longest;
    for (const std::string& article : articles)
        if (article.size() > longest.size() && is_of(provision, article)) longest = article;
    return std::string(longest.empty() ? provision : longest);
}

} // namespace valise::casework
