// SPDX-License-Identifier: Apache-2.0
#include <array>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "fuzz/choices.hpp"
#include "sync/draft/directions.hpp"
#include "team.hpp"
#include "valise/casework/content.hpp"

namespace valise::casework {
namespace {

using tests::Colleague;

/// Three colleagues at work on one answer, who meet now and then.
class AnswerPlay {
public:
    explicit AnswerPlay(ByteView directions) : choices_(directions) {
        while (!choices_.is_empty()) step(people[choices_.below(3)]);
    }

    void everybody_meets() {
        for (int round = 0; round < 2; ++round)
            for (Colleague& one : people)
                for (Colleague& other : people)
                    if (&one != &other) one.meet(other);
    }

    std::array<Colleague, 3> people{Colleague(1), Colleague(2), Colleague(3)};

private:
    void step(Colleague& person) {
        switch (choices_.below(6)) {
        case 0: person.meet(people[choices_.below(3)]); break;
        case 1: person.write("1", "word\n"); break;
        case 2: person.set("1", AnswerField::choice, Choice{{std::string(1, letter())}}); break;
        case 3: person.set("1", AnswerField::work, WorkStep{some_state(), {}, ""}); break;
        default: arrange(person); break;
        }
    }

    void arrange(Colleague& person) {
        const ObjectId list = person.object("1", Part::challenges);
        const Challenge challenge{std::string(1, letter()), ""};
        const draft::OrderedSet set(person.deeds(list));
        if (set.items().empty() || choices_.below(3) == 0) {
            person.add(list, challenge);
            return;
        }
        const auto count = static_cast<std::uint32_t>(set.items().size());
        const draft::Item& item = set.items()[choices_.below(count)];
        if (choices_.below(4) == 0)
            person.act(list, draft::OrderedSet::removing(item));
        else
            person.reword(list, item.name, challenge);
    }

    char letter() { return static_cast<char>('a' + choices_.below(3)); }
    WorkState some_state() {
        return static_cast<WorkState>(
            static_cast<std::uint32_t>(WorkState::being_drafted) + choices_.below(4));
    }

    fuzz::Choices choices_;
};

Result<crypto::Digest> digest_in(Colleague& person) {
    const Library library;
    const Answers answers = [](const AnswerName&) { return nullptr; };
    return content_of(person.answer("1"), {library, answers}).and_then(content_digest);
}

RC_GTEST_PROP(AnswerLaws, WhoeverHasTheSameDeedsHasTheSameAnswer, (const tests::Directions& directions)) {
    AnswerPlay play(directions.bytes);
    play.everybody_meets();

    for (Colleague& person : play.people) {
        RC_ASSERT(person.answer("1") == play.people[0].answer("1"));
        RC_ASSERT((digest_in(person) == digest_in(play.people[0])));
    }
}

RC_GTEST_PROP(AnswerLaws, WhatIsNotContestedCanBeToldToOthers, (const tests::Directions& directions)) {
    AnswerPlay play(directions.bytes);
    play.everybody_meets();
    const Answer answer = play.people[0].answer("1");

    const bool is_choice_decided = answer.choice.only() != nullptr || !answer.choice.is_set();
    if (!is_contested(answer)) RC_ASSERT(digest_in(play.people[0]).has_value());
    if (!is_choice_decided) RC_ASSERT(!digest_in(play.people[0]).has_value());
}

} // namespace
} // namespace valise::casework
