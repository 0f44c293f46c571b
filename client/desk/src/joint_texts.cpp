// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/joint_texts.hpp"

#include <algorithm>
#include <utility>

#include "joint_words.hpp"
#include "lines.hpp"
#include "particulars.hpp"
#include "review_papers.hpp"
#include "valise/desk/edits.hpp"
#include "valise/draft/ordered_set.hpp"
#include "valise/draft/registers.hpp"

namespace valise::desk {

namespace {

using casework::JointText;
using casework::ListParagraph;
using casework::ReviewPart;
using casework::Task;

using Paragraphs = std::vector<ListParagraph>;

ObjectId text_object(const SpaceView& shared, JointText which) {
    return casework::review_object(
        shared.space(), which == JointText::list ? ReviewPart::list : ReviewPart::summary);
}

ObjectId agreement_object(const SpaceView& shared, JointText which) {
    return casework::review_object(shared.space(), ReviewPart::agreement, casework::name_of(which));
}

/// A text as it is to be built, and how it stands to what is here.
struct Plan {
    Paragraphs paragraphs;
    casework::ListCheck check;
};

Result<Plan> plan(Participation& participation, const casework::Catalogue& catalogue, JointText which) {
    SpaceView& shared = participation.shared();
    const casework::Review& review = participation.review();
    VALISE_TRY(const auto cleared, cleared_in(participation));
    VALISE_TRY(const draft::Deeds* const record,
        shared.deeds(casework::review_object(shared.space(), ReviewPart::brought_in)));
    const auto outline =
        casework::outline_of(which, catalogue, review, cleared, particulars_of(catalogue, review));
    return Plan{casework::paragraphs_of(
                    outline, review.language, casework::phrases_of(catalogue.blueprint, review.language)),
        casework::check_list(
            outline, cleared, casework::brought_into(which, *record, review, participation.author_of()))};
}

/// Marks the paragraphs that end at these newlines as the headings that they are.
Result<void> mark(
    SpaceView& shared, const ObjectId& object, const std::vector<casework::FirstText::Style>& styles) {
    for (const auto& style : styles) {
        VALISE_TRY(OpenPaper* const paper, shared.open(object));
        text::Document& document = paper->paper.text();
        VALISE_TRY(const draft::Marks marks, draft::Marks::read(paper->paper.deeds(), document));
        VALISE_TRY(auto action, marks.marking_paragraph(document, style.newline, style.kind, true));
        VALISE_TRY_VOID(shared.act(object, std::move(action)));
    }
    return {};
}

/// Notes in the record that these stand in a text.
Result<void> note_brought_in(SpaceView& shared, JointText which, proto::Names names) {
    std::ranges::sort(names);
    const ObjectId object = casework::review_object(shared.space(), ReviewPart::brought_in);
    for (std::size_t from = 0; from < names.size(); from += casework::BroughtIn::most) {
        const auto begin = names.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end =
            begin + static_cast<std::ptrdiff_t>(std::min(names.size() - from, casework::BroughtIn::most));
        VALISE_TRY(Bytes value, casework::encode(casework::BroughtIn{which, {begin, end}}));
        VALISE_TRY(const draft::Deeds* const deeds, shared.deeds(object));
        const draft::OrderedSet list(*deeds);
        VALISE_TRY_VOID(shared.act(object, list.adding(list.items().size(), std::move(value))));
    }
    return {};
}

/// Puts paragraphs of a plan into a text that people have written on.
class Insertion {
public:
    Insertion(std::string_view text, const Paragraphs& paragraphs)
        : lines_(lines_of(text)), paragraphs_(paragraphs), line_of_(paragraphs.size()) {
        std::vector<std::string> planned;
        for (const ListParagraph& paragraph : paragraphs) planned.push_back(paragraph.text + '\n');
        const std::vector<std::string_view> views(planned.begin(), planned.end());
        for (const auto& [paragraph, line] : common_lines(views, lines_)) line_of_[paragraph] = line;
    }

    /// What comes into the text, from its end to its beginning: so no place moves another.
    struct Words {
        std::uint32_t position = 0;
        std::string text;
        std::vector<casework::FirstText::Style> styles;
    };

    [[nodiscard]] std::vector<Words> bring_in(const proto::Names& names) const {
        std::map<std::size_t, Paragraphs> by_line; // Before which line.
        std::size_t before = 0;
        Paragraphs headings; // Those that may be needed, and are not there.
        for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
            const ListParagraph& paragraph = paragraphs_[i];
            const bool is_wanted =
                paragraph.observation && std::ranges::binary_search(names, *paragraph.observation);
            if (is_wanted) {
                Paragraphs& here = by_line[before];
                std::ranges::move(headings, std::back_inserter(here));
                headings.clear();
                here.push_back(paragraph);
            } else if (line_of_[i]) {
                before = *line_of_[i] + 1;
                headings.clear();
            } else if (paragraph.style) {
                std::erase_if(headings, [&](const auto& each) { return *each.style >= *paragraph.style; });
                headings.push_back(paragraph);
            }
        }
        return words_for(by_line);
    }

private:
    [[nodiscard]] std::vector<Words> words_for(const std::map<std::size_t, Paragraphs>& by_line) const {
        std::vector<Words> all;
        std::uint32_t position = 0;
        std::size_t line = 0;
        for (const auto& [before, paragraphs] : by_line) {
            for (; line < before; ++line) position += characters_in(lines_[line]);
            const bool is_unfinished = before > 0 && !lines_[before - 1].ends_with('\n');
            auto first = casework::first_text(paragraphs);
            const std::uint32_t begin = position + (is_unfinished ? 1 : 0);
            for (auto& style : first.styles) style.newline += begin;
            all.push_back({position, (is_unfinished ? "\n" : "") + first.text, std::move(first.styles)});
        }
        std::ranges::reverse(all);
        return all;
    }

    std::vector<std::string_view> lines_;
    const Paragraphs& paragraphs_;
    std::vector<std::optional<std::size_t>> line_of_; ///< Of each paragraph, where it stands.
};

Result<void> insert(SpaceView& shared, const ObjectId& object, std::vector<Insertion::Words> all) {
    for (Insertion::Words& words : all) {
        const text::Edit edit{words.position, 0, std::move(words.text)};
        VALISE_TRY_VOID(shared.write(object, {&edit, 1}));
        VALISE_TRY_VOID(mark(shared, object, words.styles));
    }
    return {};
}

} // namespace

Result<JointWords> joint_words(SpaceView& shared, JointText which) {
    JointWords words{text_object(shared, which), {}, {}};
    VALISE_TRY(OpenPaper* const paper, shared.open(words.object));
    text::Document& document = paper->paper.text();
    VALISE_TRY(const draft::Marks marks, draft::Marks::read(paper->paper.deeds(), document));
    words.text = document.text().text();
    words.digest = casework::digest_of_text(words.text, marks);
    return words;
}

Result<JointTextNow> joint_text(
    Participation& participation, const casework::Catalogue& catalogue, JointText which) {
    SpaceView& shared = participation.shared();
    VALISE_TRY(JointWords words, joint_words(shared, which));
    VALISE_TRY(OpenPaper* const paper, shared.open(words.object));
    JointTextNow now;
    VALISE_TRY(now.formatted, casework::formatted(paper->paper.text(), paper->paper.deeds()));
    now.was_joined = paper->paper.was_joined();
    VALISE_TRY(const draft::Deeds* const said, shared.deeds(agreement_object(shared, which)));
    now.agreement =
        casework::read_agreement(*said, participation.review(), participation.author_of(), words.digest);
    VALISE_TRY(Plan planned, plan(participation, catalogue, which));
    now.check = std::move(planned.check);
    now.text = std::move(words.text);
    now.digest = words.digest;
    return now;
}

Result<void> build_joint_text(
    Participation& participation, const casework::Catalogue& catalogue, JointText which) {
    VALISE_TRY_VOID(participation.require(Task::edit_joint_text));
    VALISE_TRY(const JointWords words, joint_words(participation.shared(), which));
    if (!words.text.empty()) return refuse(Errc::out_of_order, "the first text is there already");
    VALISE_TRY(const Plan planned, plan(participation, catalogue, which));
    proto::Names names;
    for (const ListParagraph& paragraph : planned.paragraphs)
        if (paragraph.observation) names.push_back(*paragraph.observation);
    std::ranges::sort(names);
    const auto twice = std::ranges::unique(names);
    names.erase(twice.begin(), twice.end());
    return participation.together([&]() -> Result<void> {
        SpaceView& shared = participation.shared();
        const auto first = casework::first_text(planned.paragraphs);
        VALISE_TRY_VOID(insert(shared, words.object, {{0, first.text, first.styles}}));
        return note_brought_in(shared, which, names);
    });
}

Result<void> bring_in(Participation& participation, const casework::Catalogue& catalogue, JointText which,
    const proto::Names& observations) {
    VALISE_TRY_VOID(participation.require(Task::edit_joint_text));
    VALISE_TRY(const JointWords words, joint_words(participation.shared(), which));
    if (words.text.empty()) return refuse(Errc::out_of_order, "the first text is not there yet");
    VALISE_TRY(const Plan planned, plan(participation, catalogue, which));
    proto::Names names = observations;
    std::ranges::sort(names);
    const auto twice = std::ranges::unique(names);
    names.erase(twice.begin(), twice.end());
    for (const OperationName& name : names)
        if (std::ranges::none_of(
                planned.check.missing, [&](const auto& each) { return each.entry.name == name; }))
            return refuse(Errc::not_found, "this observation is not offered");
    return participation.together([&]() -> Result<void> {
        SpaceView& shared = participation.shared();
        VALISE_TRY_VOID(
            insert(shared, words.object, Insertion(words.text, planned.paragraphs).bring_in(names)));
        return note_brought_in(shared, which, names);
    });
}

Result<void> edit_joint_text(Participation& participation, JointText which, std::string_view text) {
    VALISE_TRY_VOID(participation.require(Task::edit_joint_text));
    SpaceView& shared = participation.shared();
    VALISE_TRY(const JointWords words, joint_words(shared, which));
    if (words.text.empty()) return refuse(Errc::out_of_order, "the first text is not there yet");
    if (text.empty()) return refuse(Errc::invalid_input, "a joint text without words");
    return shared.write(words.object, edits_between(words.text, text));
}

Result<void> mark_text_as_read(Participation& participation, JointText which) {
    VALISE_TRY_VOID(participation.require(Task::edit_joint_text));
    SpaceView& shared = participation.shared();
    const ObjectId object = text_object(shared, which);
    VALISE_TRY(OpenPaper* const paper, shared.open(object));
    if (!paper->paper.was_joined()) return {};
    VALISE_TRY_VOID(
        shared.act(object, draft::Registers(paper->paper.deeds()).setting(Paper::read_field, {})));
    return {};
}

Result<void> agree_to_text(
    Participation& participation, JointText which, const crypto::Digest& digest, bool agrees) {
    VALISE_TRY_VOID(participation.require(Task::agree));
    VALISE_TRY(const JointWords words, joint_words(participation.shared(), which));
    if (words.text.empty() || words.digest != digest)
        return refuse(Errc::out_of_order, "these are not the words that are here now");
    return participation.together([&]() -> Result<void> {
        SpaceView& shared = participation.shared();
        const ObjectId object = agreement_object(shared, which);
        VALISE_TRY(const draft::Deeds* const deeds, shared.deeds(object));
        VALISE_TRY_VOID(shared.act(object,
            casework::agreeing(*deeds, participation.review(), participation.author_of(),
                participation.owner().state, {agrees, digest})));
        casework::Event event;
        event.kind = agrees ? casework::EventKind::agreed : casework::EventKind::withdrawn;
        event.matter =
            which == JointText::list ? casework::Matter::list_of_observations : casework::Matter::summary;
        event.digest = digest;
        return participation.record(std::move(event));
    });
}

} // namespace valise::desk
