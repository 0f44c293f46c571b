// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "valise/casework/articles.hpp"
#include "valise/casework/observations.hpp"

namespace valise::casework {
namespace {

/// Puts observations into the sections of a blueprint.
class Builder {
public:
    Builder(const Catalogue& catalogue, const Review& review,
        const std::vector<Stated<ClearedObservation>>& cleared)
        : catalogue_(catalogue), review_(review), cleared_(cleared) {
        for (const auto& [instrument, states] : review.reviewing)
            articles_of_[instrument] = reviewed_articles(catalogue, review, instrument);
    }

    [[nodiscard]] ListSection section(const Named& named, const FieldsOfSections& fields) const {
        ListSection section{named.id, named.name, {}, {}, {}};
        if (const auto given = fields.find(named.id); given != fields.end()) section.fields = given->second;
        if (named.id == "articles") section.articles = articles();
        if (named.id == "other")
            section.categories = categories([this](const auto& each) { return !is_of_an_article(each); });
        for (const Named& category : catalogue_.blueprint.categories)
            if (named.id == category.id)
                section.categories = {filled(category, [](const auto&) { return true; })};
        return section;
    }

private:
    template <class Belongs> [[nodiscard]] ListCategory filled(const Named& category, Belongs belongs) const {
        ListCategory filled{category.id, category.name, {}};
        for (const auto& [name, cleared] : cleared_)
            if (cleared.observation->category == category.id && belongs(*cleared.observation))
                filled.entries.push_back(
                    {name, cleared.state, cleared.observation->article, cleared.observation->text});
        return filled;
    }

    template <class Belongs> [[nodiscard]] std::vector<ListCategory> categories(Belongs belongs) const {
        std::vector<ListCategory> all;
        all.reserve(catalogue_.blueprint.categories.size());
        for (const Named& each : catalogue_.blueprint.categories) all.push_back(filled(each, belongs));
        return all;
    }

    [[nodiscard]] std::string article_of(const Observation& observation) const {
        const auto articles = articles_of_.find(observation.instrument);
        return articles == articles_of_.end() ? std::string()
                                              : casework::article_of(articles->second, observation.article);
    }

    [[nodiscard]] bool is_of_an_article(const Observation& observation) const {
        const auto articles = articles_of_.find(observation.instrument);
        return articles != articles_of_.end()
            && std::ranges::find(articles->second, article_of(observation)) != articles->second.end();
    }

    [[nodiscard]] std::vector<ListArticle> articles() const {
        std::vector<ListArticle> all;
        for (const auto& [instrument, articles] : articles_of_) {
            const auto named = std::ranges::find(catalogue_.instruments, instrument, &Instrument::id);
            for (const std::string& article : articles)
                all.push_back({instrument, named->name, article,
                    categories([&, &of = instrument](const Observation& each) {
                        return each.instrument == of && article_of(each) == article;
                    })});
        }
        return all;
    }

    const Catalogue& catalogue_;
    const Review& review_;
    const std::vector<Stated<ClearedObservation>>& cleared_;
    std::map<std::string, std::vector<std::string>> articles_of_;
};

std::string with(std::string phrase, std::string_view place, std::string_view words) {
    if (const auto at = phrase.find(place); at != std::string::npos) phrase.replace(at, place.size(), words);
    return phrase;
}

/// Writes an outline down.
class Writer {
public:
    Writer(Language language, const ListPhrases& phrases) : language_(language), phrases_(phrases) {}

    void write(const ListSection& section) {
        heading(proto::MarkKind::heading1, words_in(section.title, language_));
        for (const ListField& field : section.fields)
            written_.push_back({with(with(phrases_.field, "{label}", field.label), "{value}", field.value)});
        for (const ListArticle& article : section.articles) {
            heading(proto::MarkKind::heading2,
                with(with(phrases_.article, "{instrument}", words_in(article.instrument_name, language_)),
                    "{article}", article.article));
            for (const ListCategory& category : article.categories)
                write(category, proto::MarkKind::heading3);
        }
        // A section that is one category has its title already.
        const bool is_one = section.categories.size() == 1;
        for (const ListCategory& category : section.categories)
            write(category, is_one ? std::nullopt : std::optional(proto::MarkKind::heading2));
    }

    std::vector<ListParagraph> take() { return std::move(written_); }

private:
    void heading(proto::MarkKind kind, std::string_view text) {
        written_.push_back({std::string(text), kind, {}});
    }

    void write(const ListCategory& category, std::optional<proto::MarkKind> style) {
        if (category.entries.empty()) return;
        if (style) heading(*style, words_in(category.title, language_));
        for (const ListEntry& entry : category.entries) write(entry);
    }

    void write(const ListEntry& entry) {
        std::string_view rest = entry.text;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            if (end > 0) written_.push_back({std::string(rest.substr(0, end)), {}, entry.name});
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

    Language language_;
    const ListPhrases& phrases_;
    std::vector<ListParagraph> written_;
};

std::uint32_t characters_in(std::string_view text) {
    return static_cast<std::uint32_t>(
        std::ranges::count_if(text, [](char byte) { return (static_cast<Byte>(byte) & 0xc0) != 0x80; }));
}

} // namespace

Outline outline_of(JointText which, const Catalogue& catalogue, const Review& review,
    const std::vector<Stated<ClearedObservation>>& cleared, const FieldsOfSections& fields) {
    const Builder builder(catalogue, review, cleared);
    const Blueprint& blueprint = catalogue.blueprint;
    Outline outline;
    for (const Named& section : which == JointText::list ? blueprint.sections : blueprint.summary_sections)
        outline.push_back(builder.section(section, fields));
    return outline;
}

ListPhrases phrases_of(const Blueprint& blueprint, Language language) {
    ListPhrases phrases;
    if (!blueprint.field_line.empty()) phrases.field = words_in(blueprint.field_line, language);
    if (!blueprint.article_line.empty()) phrases.article = words_in(blueprint.article_line, language);
    return phrases;
}

std::vector<ListParagraph> paragraphs_of(
    const Outline& outline, Language language, const ListPhrases& phrases) {
    Writer writer(language, phrases);
    for (const ListSection& section : outline) writer.write(section);
    return writer.take();
}

FirstText first_text(const std::vector<ListParagraph>& paragraphs) {
    FirstText first;
    std::uint32_t position = 0;
    for (const ListParagraph& paragraph : paragraphs) {
        position += characters_in(paragraph.text);
        if (paragraph.style) first.styles.push_back({position, *paragraph.style});
        first.text += paragraph.text + '\n';
        ++position;
    }
    return first;
}

} // namespace valise::casework
