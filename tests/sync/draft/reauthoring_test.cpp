// SPDX-License-Identifier: Apache-2.0
#include "valise/draft/reauthoring.hpp"

#include <algorithm>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "directions.hpp"
#include "play.hpp"
#include "support/refusal.hpp"
#include "valise/draft/anchors.hpp"

namespace valise::draft {
namespace {

using tests::is_refused;
using tests::Play;
using tests::Replica;

LogId log_of(Byte device, std::uint32_t incarnation) {
    LogId log;
    log.device.bytes.fill(device);
    log.incarnation = incarnation;
    return log;
}

const LogId left = log_of(1, 0);
const LogId next = log_of(1, 1);
const LogId other = log_of(2, 0);
const ObjectId answer{};

/// Ten operations were sealed, and of the answer five characters; two operations and three characters have
/// their places in the next log already.
Reauthoring example() { return {{left, 10, {{answer, 5}}}, {next, 2, {{answer, 3}}}}; }

proto::Action renamed(proto::Action action) {
    const auto body = example()(left, {10, {{answer, 1, std::move(action)}}});
    VALISE_CHECK(body.has_value());
    return body->operations.front().action;
}

TEST(Reauthoring, NamesWhatWasNotSealedAnew) {
    EXPECT_EQ(example().renamed({left, 10}), (OperationName{next, 2}));
    EXPECT_EQ(example().renamed({left, 12}), (OperationName{next, 4}));
    EXPECT_EQ(example().renamed(answer, {author_of(left), 7}), (text::OperationId{author_of(next), 5}));
    EXPECT_EQ(example()(left, {11, {}})->first_number, 3U);
}

TEST(Reauthoring, LeavesTheNameOfWhatWasSealedAndOfTheWorkOfOthers) {
    const ObjectId another{{1}};

    EXPECT_EQ(example().renamed({left, 9}), (OperationName{left, 9}));
    EXPECT_EQ(example().renamed({other, 12}), (OperationName{other, 12}));
    EXPECT_EQ(example().renamed(answer, {author_of(left), 4}), (text::OperationId{author_of(left), 4}));
    EXPECT_EQ(example().renamed(answer, {author_of(other), 7}), (text::OperationId{author_of(other), 7}));
    EXPECT_EQ(example().renamed(another, {author_of(left), 4}), (text::OperationId{author_of(next), 4}));
}

TEST(Reauthoring, GivesTheWordsOfASuggestionTheNameThatItHasThen) {
    EXPECT_EQ(example().renamed(answer, {author_of(OperationName{left, 11}), 7}),
        (text::OperationId{author_of(OperationName{next, 3}), 7}));
}

TEST(Reauthoring, FollowsReferencesInEveryAction) {
    const OperationName old{left, 11};
    const OperationName fresh{next, 3};
    const proto::Character old_character = from_text({author_of(left), 7});
    const proto::Character fresh_character = from_text({author_of(next), 5});
    const proto::TextAnchor begin{old_character, proto::Side::before};
    const proto::Passage passage{old_character, old_character, {old_character}};
    const proto::Passage fresh_passage{fresh_character, fresh_character, {fresh_character}};

    EXPECT_EQ(renamed(proto::SetRegister{1, {}, {old}}), (proto::Action(proto::SetRegister{1, {}, {fresh}})));
    EXPECT_EQ(renamed(proto::AddItem{{old, proto::Side::before}, {7}}),
        proto::Action(proto::AddItem{{fresh, proto::Side::before}, {7}}));
    EXPECT_EQ(renamed(proto::MoveItem{old, {old, {}}, {old}}),
        proto::Action(proto::MoveItem{fresh, {fresh, {}}, {fresh}}));
    EXPECT_EQ(renamed(proto::RemoveItem{old, {old}}), proto::Action(proto::RemoveItem{fresh, {fresh}}));
    EXPECT_EQ(renamed(proto::Mark{proto::MarkKind::bold, begin, {{}, proto::Side::after}, "", true}),
        proto::Action(proto::Mark{proto::MarkKind::bold, {fresh_character, proto::Side::before},
            {{}, proto::Side::after}, "", true}));
    EXPECT_EQ(
        renamed(proto::Comment{passage, "x", "y"}), proto::Action(proto::Comment{fresh_passage, "x", "y"}));
    EXPECT_EQ(renamed(proto::Reply{old, "y"}), proto::Action(proto::Reply{fresh, "y"}));
    EXPECT_EQ(renamed(proto::Suggest{passage, proto::Where::after, "x"}),
        proto::Action(proto::Suggest{fresh_passage, proto::Where::after, "x"}));
    EXPECT_EQ(renamed(proto::Accept{old}), proto::Action(proto::Accept{fresh}));
    EXPECT_EQ(renamed(proto::Reject{old, "x"}), proto::Action(proto::Reject{fresh, "x"}));
    EXPECT_EQ(renamed(proto::Withdraw{old}), proto::Action(proto::Withdraw{fresh}));
}

TEST(Reauthoring, SaysWhatItsAuthorHadSeen) {
    const proto::Names seen{{left, 11}, {other, 4}};
    const proto::Names seen_now{{next, 3}, {other, 4}};

    EXPECT_EQ(renamed(proto::Resolve{{other, 1}, seen}), proto::Action(proto::Resolve{{other, 1}, seen_now}));
    EXPECT_EQ(renamed(proto::Reopen{{other, 1}, seen}), proto::Action(proto::Reopen{{other, 1}, seen_now}));
    EXPECT_EQ(
        renamed(proto::Assign{{other, 1}, {}, seen}), proto::Action(proto::Assign{{other, 1}, {}, seen_now}));
}

TEST(Reauthoring, KeepsNamesInTheirOrder) {
    const proto::Names mixed{{left, 11}, {log_of(1, 0), 12}, {other, 1}};

    const auto action = std::get<proto::SetRegister>(renamed(proto::SetRegister{1, {}, mixed}));

    EXPECT_TRUE(std::ranges::is_sorted(action.replaces));
    EXPECT_TRUE(proto::encode_action(action).has_value());
}

TEST(Reauthoring, RefusesWhatWasSealed) {
    text::Document document;
    VALISE_CHECK(document.write_as(author_of(left)) && document.insert(0, "Yes, in part."));
    const auto body_from = [&](std::uint32_t from) {
        return proto::Body{10, {{answer, 1, proto::UpdateText{*document.work_by(author_of(left), from)}}}};
    };

    EXPECT_THAT(example()(left, {9, {}}), is_refused(Errc::invalid_input));
    EXPECT_THAT(example()(left, body_from(4)), is_refused(Errc::invalid_input));
    EXPECT_TRUE(example()(left, body_from(5)));
}

/// What an object is, without the names of what made it so.
struct Content {
    std::string text;
    std::vector<std::vector<Bytes>> registers;
    std::vector<Bytes> list;
    std::vector<std::tuple<std::uint32_t, std::uint32_t, std::vector<proto::MarkKind>>> marks;
    std::vector<Paragraph> paragraphs;
    std::vector<std::tuple<std::string, std::vector<std::string>, bool, std::vector<SubjectId>>> threads;
    std::vector<std::tuple<std::string, Fate>> suggestions;

    bool operator==(const Content&) const = default;
};

Content content_of(Replica& replica) {
    Content content{replica.document.text().text(), {}, {}, {}, {}, {}, {}};
    const Registers registers(replica.deeds);
    for (const std::uint32_t field : {0U, 1U}) {
        content.registers.emplace_back();
        for (const Value& value : registers.values(field)) content.registers.back().push_back(value.bytes);
    }
    const OrderedSet list(replica.deeds);
    for (const Item& item : list.items()) content.list.push_back(item.value);
    const Marks marks = *Marks::read(replica.deeds, replica.document);
    content.paragraphs = marks.paragraphs();
    for (const Span& span : marks.spans()) {
        std::vector<proto::MarkKind> kinds;
        for (const Format& format : span.formats) kinds.push_back(format.kind);
        content.marks.emplace_back(span.begin, span.end, std::move(kinds));
    }
    for (const Thread& thread : threads_of(replica.deeds)) {
        std::vector<std::string> replies;
        for (const Response& reply : thread.replies) replies.push_back(reply.text);
        content.threads.emplace_back(thread.text, std::move(replies), thread.is_resolved, thread.assignees);
    }
    for (const Suggestion& each : suggestions_of(replica.deeds))
        content.suggestions.emplace_back(each.proposed.replacement, each.fate);
    return content;
}

/// What one person did that nobody else has, as it would be sealed.
struct Tail {
    explicit Tail(Play& play) : author_(play.people[0]), end{author_.log, 0, {}} {
        std::uint32_t sealed = 0;
        for (Replica* const known : {&play.people[1], &play.people[2]}) {
            sealed = std::max(sealed, *known->document.next_sequence(author_of(author_.log)));
            for (const auto& [name, deed] : known->deeds.by_name())
                if (name.log == author_.log) end.next_number = std::max(end.next_number, name.number + 1);
        }
        end.texts[answer] = sealed;
        bodies.push_back(words_from(sealed));
        for (const auto& [name, deed] : author_.deeds.by_name())
            if (name.log == author_.log && name.number >= end.next_number)
                bodies.push_back({name.number, {{answer, deed.time, deed.action}}});
        bodies.push_back(words_from((sealed + *author_.document.next_sequence(author_of(author_.log))) / 2));
    }

    [[nodiscard]] proto::Body words_from(std::uint32_t sequence) const {
        return {end.next_number,
            {{answer, 0, proto::UpdateText{*author_.document.work_by(author_of(author_.log), sequence)}}}};
    }

    Replica& author_;
    LogEnd end;
    std::vector<proto::Body> bodies; ///< The later words once more, too.
};

void apply(Replica& reader, const LogId& log, const std::vector<proto::Body>& bodies) {
    for (const proto::Body& body : bodies)
        for (const proto::Operation& operation : body.operations)
            if (const auto* const words = std::get_if<proto::UpdateText>(&operation.action))
                RC_ASSERT(reader.document.receive_work(author_of(log), words->update));
            else
                reader.learn({{log, body.first_number}, operation.time, operation.action});
    reader.carry_out();
}

/// Whether words stand in the text that this log had suggested.
bool has_accepted_of(const Replica& replica, const LogId& log) {
    return std::ranges::any_of(suggestions_of(replica.deeds),
        [&](const Suggestion& each) { return each.name.log == log && each.fate == Fate::accepted; });
}

// Law 5 of deeds.
RC_GTEST_PROP(ReauthoringLaws, ATailComesToTheSameUnderTheNextLog, (const tests::Directions& directions)) {
    Play play(directions.bytes);
    const Tail tail(play);
    const Reauthoring reauthor(tail.end, {next, 0, {}});
    std::vector<proto::Body> renamed;
    for (const proto::Body& body : tail.bodies) renamed.push_back(*reauthor(tail.end.log, body));
    Replica one(8);
    Replica another(9);
    for (Replica* const reader : {&one, &another})
        for (Replica* const met : {&play.people[1], &play.people[2]}) reader->meet(*met);

    apply(one, tail.end.log, tail.bodies);
    apply(another, next, renamed);

    if (has_accepted_of(one, tail.end.log)) return; // The exception that the law names.
    RC_ASSERT(content_of(one) == content_of(another));
    for (const proto::Body& body : renamed) RC_ASSERT(proto::encode_body(body).has_value());
}

} // namespace
} // namespace valise::draft
