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

/// Of "5(1)(a); 5(3)" both.
std::vector<std::string_view> each_of(std::string_view cited) {
    std::vector<std::string_view> all;
    while (!cited.empty()) {
        const std::size_t end = std::min(cited.find(';'), cited.size());
        const std::string_view one = cited.substr(0, end);
        if (const std::size_t begin = one.find_first_not_of(' '); begin != one.npos)
            all.push_back(one.substr(begin));
        cited.remove_prefix(std::min(end + 1, cited.size()));
    }
    return all;
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

std::string article_of(const Questionnaire& questionnaire, const Question& question) {
    const Question* about = &question;
    while (about->article.empty() && about->follows) about = find_question(questionnaire, *about->follows);
    return about->article;
}

std::vector<Words> cited_provisions(const Instrument& instrument, std::string_view cited) {
    const auto all = each_of(cited);
    std::vector<Words> found;
    for (const auto& [article, text] : instrument.provisions)
        if (std::ranges::any_of(
                all, [&](std::string_view one) { return is_of(one, article) || is_of(article, one); }))
            found.push_back(text);
    return found;
}

} // namespace valise::casework
