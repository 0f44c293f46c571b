// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/remarks.hpp"

#include <algorithm>
#include <ranges>
#include <utility>

#include "valise/desk/answering.hpp"
#include "valise/desk/edits.hpp"

namespace valise::desk {

namespace {

using casework::AnswerName;
using casework::Part;
using casework::Task;

Result<OpenPaper*> narrative_of(TeamWork& work, const AnswerName& name) {
    VALISE_TRY_VOID(work.asked(name));
    return work.view().open(work.object(name, Part::narrative));
}

std::uint32_t characters_in(std::string_view text) {
    return static_cast<std::uint32_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

std::optional<WordsAt> place_of(text::Document& document, const proto::Passage& passage) {
    const auto known = draft::to_text(passage);
    if (!known) return std::nullopt;
    const auto located = document.locate(*known);
    if (!located || located->is_gone) return std::nullopt;
    return WordsAt{located->position, located->count};
}

Result<draft::Thread> thread_of(const OpenPaper& paper, const OperationName& comment) {
    for (draft::Thread& thread : draft::threads_of(paper.paper.deeds()))
        if (thread.name == comment) return std::move(thread);
    return refuse(Errc::not_found, "a comment that is not here");
}

Result<draft::Suggestion> suggestion_of(const OpenPaper& paper, const OperationName& name) {
    for (draft::Suggestion& suggestion : draft::suggestions_of(paper.paper.deeds()))
        if (suggestion.name == name) return std::move(suggestion);
    return refuse(Errc::not_found, "a suggested change that is not here");
}

/// Does upon the narrative what `action` makes of it; gives its name.
template <class Action>
Result<OperationName> do_upon(TeamWork& work, const AnswerName& name, Task task, Action action) {
    return work.changed(task, [&]() -> Result<OperationName> {
        VALISE_TRY(OpenPaper* const paper, narrative_of(work, name));
        Result<proto::Action> what = action(*paper);
        if (!what) return tl::unexpected(what.error());
        return work.view().act(paper->object, *std::move(what));
    });
}

template <class Action>
Result<void> do_to_thread(
    TeamWork& work, const AnswerName& name, const OperationName& comment, Action action) {
    return do_upon(work, name, Task::comment_in_team, [&](const OpenPaper& paper) -> Result<proto::Action> {
        VALISE_TRY(const draft::Thread thread, thread_of(paper, comment));
        return action(thread);
    }).map([](const OperationName&) {});
}

Result<void> require_undecided(const OpenPaper& paper, const OperationName& name) {
    VALISE_TRY(const draft::Suggestion suggestion, suggestion_of(paper, name));
    if (suggestion.fate != draft::Fate::open)
        return refuse(Errc::out_of_order, "a suggested change that is not open any more");
    return {};
}

Result<void> decide(TeamWork& work, const AnswerName& name, const OperationName& suggestion,
    proto::Action decision, Task task) {
    return do_upon(work, name, task, [&](const OpenPaper& paper) -> Result<proto::Action> {
        VALISE_TRY_VOID(require_undecided(paper, suggestion));
        return std::move(decision);
    }).map([](const OperationName&) {});
}

} // namespace

Result<WordsAt> find_words(TeamWork& work, const AnswerName& name, std::string_view words) {
    VALISE_TRY(const OpenPaper* const paper, narrative_of(work, name));
    const std::string text = paper->paper.text().text().text();
    const auto at = words.empty() ? std::string::npos : text.find(words);
    if (at == std::string::npos) return refuse(Errc::not_found, "words that are not in the text");
    if (text.find(words, at + 1) != std::string::npos)
        return refuse(Errc::invalid_input, "words that stand there several times");
    return WordsAt{characters_in(std::string_view(text).substr(0, at)), characters_in(words)};
}

Result<WordsAt> find_words(TeamWork& work, const AnswerName& name, const text::Passage& words) {
    VALISE_TRY(OpenPaper* const paper, narrative_of(work, name));
    VALISE_TRY(const auto located, paper->paper.text().locate(words));
    if (located.is_gone) return refuse(Errc::not_found, "words that are gone");
    return WordsAt{located.position, located.count};
}

Result<std::vector<PlacedThread>> comments_on(TeamWork& work, const AnswerName& name) {
    VALISE_TRY(OpenPaper* const paper, narrative_of(work, name));
    std::vector<PlacedThread> placed;
    for (draft::Thread& thread : draft::threads_of(paper->paper.deeds())) {
        auto at = thread.passage ? place_of(paper->paper.text(), *thread.passage) : std::nullopt;
        placed.push_back({std::move(thread), at});
    }
    return placed;
}

Result<OperationName> comment(
    TeamWork& work, const AnswerName& name, const std::optional<WordsAt>& upon, const std::string& text) {
    return do_upon(work, name, Task::comment_in_team, [&](OpenPaper& paper) -> Result<proto::Action> {
        proto::Comment comment{std::nullopt, {}, text};
        if (upon) {
            VALISE_TRY(const text::Passage passage, paper.paper.text().anchor(upon->position, upon->count));
            VALISE_TRY(comment.quotation, paper.paper.text().quotation(passage));
            comment.passage = draft::from_text(passage);
        }
        return comment;
    });
}

Result<void> reply(
    TeamWork& work, const AnswerName& name, const OperationName& comment, const std::string& text) {
    return do_to_thread(work, name, comment,
        [&](const draft::Thread& thread) -> proto::Action { return proto::Reply{thread.name, text}; });
}

Result<void> resolve(TeamWork& work, const AnswerName& name, const OperationName& comment) {
    return do_to_thread(work, name, comment, [](const draft::Thread& thread) -> proto::Action {
        return proto::Resolve{thread.name, thread.seen};
    });
}

Result<void> reopen(TeamWork& work, const AnswerName& name, const OperationName& comment) {
    return do_to_thread(work, name, comment,
        [](const draft::Thread& thread) -> proto::Action { return proto::Reopen{thread.name, thread.seen}; });
}

Result<void> assign_comment(TeamWork& work, const AnswerName& name, const OperationName& comment,
    const std::optional<SubjectId>& person) {
    return do_to_thread(work, name, comment, [&](const draft::Thread& thread) -> proto::Action {
        return proto::Assign{thread.name, person, thread.seen};
    });
}

Result<std::vector<PlacedSuggestion>> suggestions_on(TeamWork& work, const AnswerName& name) {
    VALISE_TRY(OpenPaper* const paper, narrative_of(work, name));
    std::vector<PlacedSuggestion> placed;
    for (draft::Suggestion& suggestion : draft::suggestions_of(paper->paper.deeds())) {
        PlacedSuggestion each{std::move(suggestion), {}, {}};
        const proto::Suggest& proposed = each.suggestion.proposed;
        each.at = place_of(paper->paper.text(), proposed.passage);
        if (const auto passage = draft::to_text(proposed.passage);
            passage && proposed.where == proto::Where::in_place_of)
            each.quotation = paper->paper.text().quotation(*passage).value_or("");
        placed.push_back(std::move(each));
    }
    return placed;
}

Result<OperationName> suggest(
    TeamWork& work, const AnswerName& name, const WordsAt& words, const std::string& replacement) {
    return do_upon(work, name, Task::suggest_in_team, [&](OpenPaper& paper) -> Result<proto::Action> {
        VALISE_TRY(
            auto proposed, draft::suggesting(paper.paper.text(), words.position, words.count, replacement));
        return proposed;
    });
}

Result<std::size_t> suggest_text(TeamWork& work, const AnswerName& name, std::string_view text) {
    return work.changed(Task::suggest_in_team, [&]() -> Result<std::size_t> {
        VALISE_TRY(OpenPaper* const paper, narrative_of(work, name));
        auto edits = edits_between(paper->paper.text().text().text(), text);
        // Each is told of the text as it is now, in which none of the others was done.
        std::int64_t grown = 0;
        for (text::Edit& edit : edits) {
            edit.position = static_cast<std::uint32_t>(std::int64_t{edit.position} - grown);
            grown += std::int64_t{characters_in(edit.inserted)} - std::int64_t{edit.deleted};
        }
        for (const text::Edit& edit : edits) {
            VALISE_TRY(auto proposed,
                draft::suggesting(paper->paper.text(), edit.position, edit.deleted, edit.inserted));
            VALISE_TRY_VOID(work.view().act(paper->object, std::move(proposed)));
        }
        return edits.size();
    });
}

Result<void> accept(TeamWork& work, const AnswerName& name, const OperationName& suggestion) {
    VALISE_TRY_VOID(require_open(work, name));
    return decide(work, name, suggestion, proto::Accept{suggestion}, Task::draft_answers);
}

Result<void> reject(
    TeamWork& work, const AnswerName& name, const OperationName& suggestion, const std::string& reason) {
    return decide(work, name, suggestion, proto::Reject{suggestion, reason}, Task::draft_answers);
}

Result<void> withdraw_suggestion(TeamWork& work, const AnswerName& name, const OperationName& suggestion) {
    if (suggestion.log.device != work.desk().owner().device)
        return refuse(Errc::not_permitted, "whoever proposed a change withdraws it, at the same computer");
    return decide(work, name, suggestion, proto::Withdraw{suggestion}, Task::suggest_in_team);
}

} // namespace valise::desk
