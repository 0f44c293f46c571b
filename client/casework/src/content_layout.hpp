// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/casework/content.hpp"
#include "valise/proto/body.hpp"
#include "value_layouts.hpp"

namespace valise::casework {

namespace limit {
inline constexpr std::size_t items = 1024; ///< Of one list.
inline constexpr std::size_t paragraphs = 16'384;
inline constexpr std::size_t runs = 16'384; ///< Of one paragraph.
inline constexpr std::size_t run = std::size_t{4} << 20;
inline constexpr std::size_t footnote = std::size_t{64} << 10;
inline constexpr std::size_t borrowed = 16; ///< Answers one after the other.
} // namespace limit

template <class Layout> void tell(Layout& layout, typename Layout::template Of<TextRun>& run) {
    layout.text(run.text, 1, limit::run);
    layout.require(run.text.find('\n') == std::string::npos);
    layout.flag(run.is_bold);
    layout.flag(run.is_italic);
    tell_link(layout, run.link);
    layout.text(run.footnote, 0, limit::footnote);
}

inline bool are_apart(const std::vector<TextRun>& runs) {
    return std::ranges::adjacent_find(runs, [](const TextRun& one, const TextRun& next) {
        return one.footnote.empty() && is_formatted_alike(one, next);
    }) == runs.end();
}

template <class Layout>
void tell(Layout& layout, typename Layout::template Of<FormattedParagraph>& paragraph) {
    layout.one_of(paragraph.style, ParagraphStyle::plain, ParagraphStyle::numbered_item);
    layout.one_of(paragraph.direction, Direction::unsaid, Direction::right_to_left);
    layout.list(paragraph.runs, 0, limit::runs, [&](auto& run) { tell(layout, run); });
    layout.require(are_apart(paragraph.runs));
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<FormattedText>& text) {
    layout.list(text.paragraphs, 0, limit::paragraphs, [&](auto& paragraph) { tell(layout, paragraph); });
}

template <class Layout>
void tell(Layout& layout, typename Layout::template Of<proto::AnnounceAttachment>& file) {
    layout.array(file.file.bytes);
    layout.array(file.key);
    layout.text(file.name, 0, proto::limit::short_text);
    layout.u64(file.size);
    layout.require(file.size < proto::limit::number);
    layout.u32(file.chunk_count);
    layout.array(file.manifest_hash);
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<CitedLaw>& law) {
    layout.text(law.title, 1, limit::title);
    layout.optional(law.language, [&](auto& language) { tell(layout, language); });
    tell_link(layout, law.link);
    tell_title(layout, law.provision);
    layout.optional(law.file, [&](auto& file) { tell(layout, file); });
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<GivenFile>& given) {
    tell(layout, given.file);
    tell_title(layout, given.description);
}

using Translated = std::pair<Language, FormattedText>;

inline void tell_translations(LayoutWriter& layout, const std::map<Language, FormattedText>& translations) {
    const std::vector<Translated> all(translations.begin(), translations.end());
    layout.list(all, 0, all_languages.size(), [&](const Translated& each) {
        tell(layout, each.first);
        tell(layout, each.second);
    });
}

inline void tell_translations(LayoutReader& layout, std::map<Language, FormattedText>& translations) {
    std::vector<Translated> all;
    layout.list(all, 0, all_languages.size(), [&](Translated& each) {
        tell(layout, each.first);
        tell(layout, each.second);
    });
    layout.require(is_rising(all, &Translated::first));
    for (Translated& each : all) translations.insert(std::move(each));
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<Content>& content) {
    const auto items = [&](auto& list) {
        layout.list(list, 0, limit::items, [&](auto& item) { tell(layout, item); });
    };
    tell(layout, content.choice);
    layout.optional(content.language, [&](auto& language) { tell(layout, language); });
    tell(layout, content.narrative);
    tell_translations(layout, content.translations);
    items(content.legal_references);
    items(content.attachments);
    items(content.assistance_needs);
    items(content.practices);
    items(content.challenges);
    items(content.table_rows);
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<Borrowed>& borrowed) {
    tell(layout, borrowed.from);
    tell(layout, borrowed.content);
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<SubmittedAnswer>& answer) {
    tell_id(layout, answer.question);
    layout.array(answer.fingerprint);
    tell(layout, answer.content);
    layout.list(answer.borrowed, 0, limit::borrowed, [&](auto& each) { tell(layout, each); });
}

} // namespace valise::casework
