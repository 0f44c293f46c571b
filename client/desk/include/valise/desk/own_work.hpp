// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "valise/desk/papers.hpp"
#include "valise/draft/reauthoring.hpp"
#include "valise/text/own_work.hpp"

namespace valise::desk {

class Typing;
struct Typed;
struct TypedSoFar;
struct FreshTyping;

/// A paper with the own work that no entry holds yet: what its owner sees and writes on.
struct OpenPaper {
    SpaceId space;
    ObjectId object;
    Paper paper;
};

/// What the owner of a store does, from the keystroke to the entry.
///
/// Always true: what `write` or `act` did is on the disk when it returns, in the tail, and shows in every
/// paper that is opened from then on. `seal` makes entries of it, for others to read; nothing is lost between
/// the two, and nothing is there twice. What was written can be undone step by step, also after the program
/// ended, by who types (typing.hpp): the steps are those of `write` and of formats, and the last are kept.
///
/// Borrows what it is given; used by the thread of the store.
class OwnWork {
public:
    struct Owner {
        store::Store& store;
        store::KeptHoldings& holdings;
        Papers& papers;
        const crypto::SigningKey& device;
        Random& random;
    };

    /// What becomes of what a store that is a copy found in its tail, and of what was done upon it.
    enum class Found : std::uint8_t {
        waits, ///< For others to be heard: its original may have sealed the same.
        goes,
    };

    explicit OwnWork(const Owner& owner) : owner_(owner) {}

    /// `not_found` for a space that is not kept here.
    [[nodiscard]] Result<OpenPaper> open(const SpaceId& space, const ObjectId& object);

    /// Changes the text. Refuses as `text::Document` does, and when the disk does; the paper then has the
    /// edits all the same, so it is to be opened again.
    Result<void> write(OpenPaper& paper, std::span<const text::Edit> edits);
    /// Takes back what anybody wrote, as `text::Document::take_back`, and says what an editor has to change.
    /// A step like any other. Refuses as `write`.
    Result<std::vector<text::Edit>> take_back(
        OpenPaper& paper, std::span<const text::OperationRun> operations);

    // Typing, where the window has the text (typing.hpp).

    /// Begins it, in the text as its owner has it now. Refuses as `open`.
    [[nodiscard]] Result<Typing> begin_typing(const SpaceId& space, const ObjectId& object);
    /// Keeps what was typed, with its steps. `out_of_order` when it does not follow what is here: the store
    /// turned out to be a copy, or something else was written in this text meanwhile. The typing then goes on
    /// in what `type_anew` gives. Otherwise refuses as `write`; nothing was kept.
    [[nodiscard]] Result<void> keep(const Typed& typed);
    /// What is here and not in the text of a typing: for `Typing::receive`. `out_of_order` as `keep`.
    [[nodiscard]] Result<Bytes> news_since(const TypedSoFar& typed);
    /// The text as it is now, for a typing that was refused.
    [[nodiscard]] Result<FreshTyping> type_anew(const TypedSoFar& typed);

    /// Does anything else, and gives its name. Refuses as `draft::Deeds::add` does, and when the disk does.
    Result<OperationName> act(OpenPaper& paper, proto::Action action);
    /// All that `work` does here, or, when it refuses, nothing of it. Papers that were open are then to be
    /// opened again.
    Result<void> together(const std::function<Result<void>()>& work);

    /// Seals all that was done in a space, and says whether nothing waits there any more. Work waits, and
    /// stays, while this device has no key to seal it with or no right to. Refuses when the disk does.
    Result<bool> seal(const SpaceId& space, Found found = Found::goes);
    /// The same for all spaces; gives those in which work waits.
    Result<std::vector<SpaceId>> seal_all(Found found = Found::goes);
    /// Whether something is to be sealed.
    [[nodiscard]] Result<bool> is_waiting() {
        return owner_.store.tail().is_empty().map(std::logical_not<>());
    }

private:
    /// One thing that was done, as the tail has it.
    struct Row {
        std::uint64_t row = 0;
        OperationName name;
        proto::Operation operation;
    };
    /// Where the next thing goes that is done in a space.
    struct Pen {
        LogId log;
        std::uint64_t next_number = 0;
        std::uint64_t last_time = 0;
        /// Words in one text are one operation in the end: the first one that the tail has of it.
        std::map<ObjectId, OperationName> words;
        /// The next one in each text that was written in: who writes upon another has an old paper.
        std::map<ObjectId, std::uint32_t> next_in_text;
    };

    using Change = std::function<Result<std::vector<text::Edit>>(text::Document&)>;
    /// Changes a text, and keeps that together with what becomes of the steps.
    [[nodiscard]] Result<std::vector<text::Edit>> change(OpenPaper& paper, const Change& work);
    [[nodiscard]] Result<std::uint32_t> next_in(const Pen& pen, const SpaceId& space, const ObjectId& object);
    [[nodiscard]] Result<void> keep_words(
        Pen& pen, const Typed& words, const std::function<Result<void>()>& keep_steps);
    [[nodiscard]] Result<void> add_step(const OpenPaper& paper, const LogId& log, const text::WorkRun& done);

    [[nodiscard]] static Result<Row> row_in(std::uint64_t number, const store::Keystrokes& kept);
    [[nodiscard]] Result<std::vector<Row>> rows_of(const SpaceId& space);
    [[nodiscard]] Result<void> try_to_seal(const SpaceId& space, Found found);
    [[nodiscard]] Result<Pen*> pen_of(const SpaceId& space);
    [[nodiscard]] Result<std::uint64_t> put_in_tail(const SpaceId& space, const Row& row);
    [[nodiscard]] Result<void> append(Pen& pen, const SpaceId& space, const Row& row);
    [[nodiscard]] Result<std::vector<Row>> joined(const SpaceId& space, const std::vector<Row>& rows);

    [[nodiscard]] static Result<void> rename(Row& row, const draft::Reauthoring& names);
    [[nodiscard]] static Result<bool> is_sealed(Paper& paper, const Row& row);
    [[nodiscard]] Result<std::vector<Row>> not_sealed(
        const SpaceId& space, const LogId& left, const std::vector<Row>& rows);
    [[nodiscard]] Result<std::vector<Row>> gone_on_with(
        const SpaceId& space, std::vector<Row> rows, const LogId& log);
    [[nodiscard]] Result<std::vector<Row>> gone_on_with(
        const SpaceId& space, const LogId& left, std::vector<Row> rows, const LogId& log);

    Owner owner_;
    std::map<SpaceId, Pen> pens_;
    /// What got other names since the program began, one after the other.
    std::vector<std::pair<SpaceId, draft::Reauthoring>> renamings_;
};

} // namespace valise::desk
