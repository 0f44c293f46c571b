// SPDX-License-Identifier: Apache-2.0
// The laws of docs/sync.md, "Marks".
#include <algorithm>
#include <regex>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "directions.hpp"
#include "play.hpp"
#include "proto/examples.hpp"
#include "support/refusal.hpp"

namespace valise::draft {
namespace {

using proto::MarkKind;
using tests::Directions;
using tests::is_accepted;
using tests::is_refused;
using tests::Play;
using tests::Replica;

/// The text with its formats: b, i, l(value) and f(value) in angle brackets.
std::string shown(Replica& replica) {
    const auto marks = Marks::read(replica.deeds, replica.document);
    EXPECT_THAT(marks, is_accepted());
    std::string text;
    std::uint32_t at = 0;
    const auto plain = [&](std::uint32_t end) { text += *replica.document.text().slice(at, end - at); };
    for (const Span& span : marks->spans()) {
        plain(span.begin);
        text += '<';
        for (const Format& format : span.formats)
            text += std::string(1, " bilf"[static_cast<int>(format.kind)]) + format.value;
        text += ':' + *replica.document.text().slice(span.begin, span.end - span.begin) + '>';
        at = span.end;
    }
    plain(replica.document.text().length());
    return text;
}

void mark(Replica& replica, std::uint32_t at, std::uint32_t count, MarkKind kind, bool is_on = true,
    const std::string& value = "") {
    const Marks marks = *Marks::read(replica.deeds, replica.document);
    replica.act(*marks.marking(replica.document, at, count, {kind, is_on, value}));
}

void mark_paragraph(Replica& replica, std::uint32_t position, MarkKind kind, bool is_on) {
    const Marks marks = *Marks::read(replica.deeds, replica.document);
    replica.act(*marks.marking_paragraph(replica.document, position, kind, is_on));
}

void insert(Replica& replica, std::uint32_t at, const std::string& text) {
    ASSERT_THAT(replica.document.insert(at, text), is_accepted());
}

Replica with_text(const std::string& text) {
    Replica replica(1);
    VALISE_CHECK(replica.document.insert(0, text));
    return replica;
}

void meet(Replica& one, Replica& other) {
    one.meet(other);
    other.meet(one);
}

TEST(Marks, FormatAStretch) {
    Replica amina = with_text("one two three");
    mark(amina, 4, 3, MarkKind::bold);
    mark(amina, 6, 4, MarkKind::italic);

    EXPECT_EQ(shown(amina), "one <b:tw><bi:o><i: th>ree");
    mark(amina, 0, 7, MarkKind::bold, false);
    EXPECT_EQ(shown(amina), "one tw<i:o th>ree");
}

// Law 2.
TEST(MarksLaw2, OfTwoThatOverlapTheLaterDecides) {
    Replica amina = with_text("one two three");
    Replica bo(2);
    bo.meet(amina);
    mark(amina, 0, 7, MarkKind::link, true, "A");
    mark(bo, 4, 9, MarkKind::link, true, "B");
    meet(amina, bo);

    EXPECT_EQ(shown(amina), "<lA:one ><lB:two three>");
    EXPECT_EQ(shown(bo), shown(amina));
    mark(amina, 2, 4, MarkKind::link, false);
    EXPECT_EQ(shown(amina), "<lA:on>e tw<lB:o three>");
}

// Law 3.
TEST(MarksLaw3, BoldGrowsAtItsEndAndALinkDoesNot) {
    Replica amina = with_text("one two three");
    mark(amina, 4, 3, MarkKind::bold);
    insert(amina, 7, "X");
    insert(amina, 4, "Y");
    EXPECT_EQ(shown(amina), "one Y<b:twoX> three");

    Replica bo = with_text("one two three");
    mark(bo, 4, 3, MarkKind::link, true, "A");
    insert(bo, 7, "X");
    insert(bo, 4, "Y");
    insert(bo, 6, "Z");
    EXPECT_EQ(shown(bo), "one Y<lA:tZwo>X three");
}

TEST(MarksLaw3, BoldAtTheEndOfTheTextGrowsToo) {
    Replica amina = with_text("one two");
    mark(amina, 4, 3, MarkKind::bold);
    insert(amina, 7, "!");

    EXPECT_EQ(shown(amina), "one <b:two!>");
}

// Law 4.
TEST(MarksLaw4, AMarkStaysWithItsCharactersAndGoesWithThem) {
    Replica amina = with_text("one two three");
    Replica bo(2);
    bo.meet(amina);
    mark(amina, 4, 3, MarkKind::link, true, "A");
    insert(bo, 0, "zero ");
    ASSERT_THAT(bo.document.erase(9, 1), is_accepted());
    meet(amina, bo);
    EXPECT_EQ(shown(amina), "zero one <lA:wo> three");

    ASSERT_THAT(amina.document.erase(9, 2), is_accepted());
    EXPECT_EQ(shown(amina), "zero one  three");
}

TEST(Marks, WaitForTheirText) {
    Replica amina = with_text("one two");
    mark(amina, 4, 3, MarkKind::bold);
    text::Document empty;

    const auto marks = Marks::read(amina.deeds, empty);
    ASSERT_THAT(marks, is_accepted());
    EXPECT_EQ(marks->waiting(), 1U);
    EXPECT_TRUE(marks->spans().empty());
}

TEST(Marks, OnWhatIsNoCharacterMarkNothing) {
    Replica amina = with_text("one two");
    ASSERT_THAT(amina.document.erase(0, 1), is_accepted());
    const proto::TextAnchor erasure{
        proto::Character{from_text({author_of(amina.log), 7})}, proto::Side::before};
    amina.act(proto::Mark{MarkKind::bold, erasure, {{}, proto::Side::after}, "", true});
    amina.act(proto::Mark{MarkKind::bold, {{}, proto::Side::after}, {{}, proto::Side::before}, "", true});

    EXPECT_EQ(shown(amina), "ne two");
}

// Law 5.
TEST(MarksLaw5, AParagraphIsMarkedOnItsNewline) {
    Replica amina = with_text("Title\nText\nlast");
    mark_paragraph(amina, 5, MarkKind::heading1, true);
    mark_paragraph(amina, 10, MarkKind::bullet_item, true);
    mark_paragraph(amina, 10, MarkKind::right_to_left, true);
    mark_paragraph(amina, 15, MarkKind::heading3, true);
    insert(amina, 0, "A ");
    const auto paragraphs = [&amina] { return Marks::read(amina.deeds, amina.document)->paragraphs(); };

    EXPECT_EQ(paragraphs(),
        (std::vector<Paragraph>{{7, MarkKind::heading1, {}},
            {12, MarkKind::bullet_item, MarkKind::right_to_left}, {17, MarkKind::heading3, {}}}));
    mark_paragraph(amina, 7, MarkKind::heading2, true);
    mark_paragraph(amina, 12, MarkKind::bullet_item, false);
    EXPECT_EQ(paragraphs(),
        (std::vector<Paragraph>{
            {7, MarkKind::heading2, {}}, {12, {}, MarkKind::right_to_left}, {17, MarkKind::heading3, {}}}));
    ASSERT_THAT(amina.document.erase(7, 1), is_accepted());
    EXPECT_EQ(paragraphs().size(), 2U);
}

/// The same, whichever marks decide it.
std::string looks(Replica& replica) {
    std::string text = shown(replica);
    static const std::regex twice("<([^:<>]+):([^<>]*)><\\1:");
    while (std::regex_search(text, twice)) text = std::regex_replace(text, twice, "<$1:$2");
    return text;
}

/// Makes this mark, and takes it back; the text has its formats in between and then as before.
void expect_restored(Replica& replica, const proto::Mark& mark, const std::string& between) {
    const std::string before = looks(replica);
    const auto back = Marks::read(replica.deeds, replica.document)->restoring(replica.document, mark);
    ASSERT_THAT(back, is_accepted());
    replica.act(mark);
    EXPECT_EQ(looks(replica), between);
    for (const proto::Mark& each : *back)
        replica.act(Marks::read(replica.deeds, replica.document)->after_all(each));
    EXPECT_EQ(looks(replica), before);
}

TEST(Marks, AreTakenBackByOthers) {
    Replica amina = with_text("one two three");
    mark(amina, 0, 5, MarkKind::bold);
    mark(amina, 2, 3, MarkKind::italic);
    mark(amina, 8, 5, MarkKind::link, true, "A");
    const auto now = [&amina] { return *Marks::read(amina.deeds, amina.document); };

    expect_restored(amina, *now().marking(amina.document, 3, 4, {MarkKind::bold, true, {}}),
        "<b:on><bi:e t><b:wo> <lA:three>");
    expect_restored(amina, *now().marking(amina.document, 1, 9, {MarkKind::bold, false, {}}),
        "<b:o>n<i:e t>wo <lA:three>");
    expect_restored(amina, *now().marking(amina.document, 6, 4, {MarkKind::link, true, "B"}),
        "<b:on><bi:e t>w<lB:o th><lA:ree>");
}

TEST(Marks, ThatChangeNothingNeedNotBeTakenBack) {
    Replica amina = with_text("one two\n");
    mark(amina, 0, 5, MarkKind::bold);
    mark_paragraph(amina, 7, MarkKind::heading1, true);
    const Marks now = *Marks::read(amina.deeds, amina.document);
    const auto is_nothing = [&](const proto::Mark& mark) {
        return now.restoring(amina.document, mark)->empty();
    };

    EXPECT_TRUE(is_nothing(*now.marking(amina.document, 1, 3, {MarkKind::bold, true, {}})));
    EXPECT_TRUE(is_nothing(*now.marking(amina.document, 5, 2, {MarkKind::bold, false, {}})));
    EXPECT_TRUE(is_nothing(*now.marking_paragraph(amina.document, 7, MarkKind::heading1, true)));
    EXPECT_TRUE(is_nothing(*now.marking_paragraph(amina.document, 7, MarkKind::right_to_left, false)));
    EXPECT_FALSE(is_nothing(*now.marking_paragraph(amina.document, 7, MarkKind::heading2, true)));
    const auto of_newline = *now.marking_paragraph(amina.document, 7, MarkKind::heading2, true);
    ASSERT_THAT(amina.document.erase(7, 1), is_accepted());
    EXPECT_TRUE(Marks::read(amina.deeds, amina.document)->restoring(amina.document, of_newline)->empty());
}

TEST(Marks, OfParagraphsAreTakenBackByTheStyleBefore) {
    Replica amina = with_text("Title\nlast");
    mark_paragraph(amina, 5, MarkKind::heading1, true);
    const auto now = [&amina] { return *Marks::read(amina.deeds, amina.document); };
    const auto before = now().paragraphs();
    const auto heading2 = *now().marking_paragraph(amina.document, 5, MarkKind::heading2, true);
    const auto to_right = *now().marking_paragraph(amina.document, 10, MarkKind::right_to_left, true);
    const auto back = *now().restoring(amina.document, heading2);
    const auto back_to_left = *now().restoring(amina.document, to_right);

    amina.act(heading2);
    amina.act(now().after_all(to_right));
    ASSERT_NE(now().paragraphs(), before);
    for (const auto* marks : {&back, &back_to_left}) {
        ASSERT_EQ(marks->size(), 1U);
        amina.act(now().after_all(marks->front()));
    }

    EXPECT_EQ(now().paragraphs(), before);
}

TEST(Marks, AreRefusedWhereNothingIs) {
    Replica amina = with_text("one\n");

    const Marks marks = *Marks::read(amina.deeds, amina.document);
    EXPECT_THAT(marks.marking(amina.document, 2, 3, {}), is_refused(Errc::invalid_input));
    EXPECT_THAT(marks.marking(amina.document, 2, 0, {}), is_refused(Errc::invalid_input));
    EXPECT_THAT(
        marks.marking(amina.document, 0, 1, {MarkKind::heading1, true, ""}), is_refused(Errc::invalid_input));
    EXPECT_THAT(marks.marking_paragraph(amina.document, 1, MarkKind::heading1, true),
        is_refused(Errc::invalid_input));
    EXPECT_THAT(marks.marking_paragraph(amina.document, 9, MarkKind::heading1, true),
        is_refused(Errc::invalid_input));
    EXPECT_THAT(
        marks.marking_paragraph(amina.document, 3, MarkKind::bold, true), is_refused(Errc::invalid_input));
}

/// Which mark decides, found character by character.
const Deed* deciding(Replica& replica, MarkKind kind, std::uint32_t position) {
    const Deed* last = nullptr;
    replica.deeds.for_each<proto::Mark>([&](const Deed& deed, const proto::Mark& mark) {
        if (mark.kind != kind || *position_of(replica.document, mark.begin) > position
            || *position_of(replica.document, mark.end) <= position)
            return;
        if (last == nullptr || turn_of(*last) < turn_of(deed)) last = &deed;
    });
    return last != nullptr && std::get<proto::Mark>(last->action).is_on ? last : nullptr;
}

// Law 1: a character has exactly the formats whose last mark upon it is on.
RC_GTEST_PROP(MarksLaw1, TheLastMarkUponACharacterDecides, (const Directions& directions)) {
    Play play(directions.bytes);
    play.everybody_meets();
    Replica& person = play.people[0];
    const auto marks = Marks::read(person.deeds, person.document);
    RC_ASSERT(marks.has_value());
    RC_ASSERT(marks->waiting() == 0U);

    for (std::uint32_t at = 0; at < person.document.text().length(); ++at)
        for (const MarkKind kind : {MarkKind::bold, MarkKind::italic, MarkKind::link, MarkKind::footnote}) {
            const auto span = std::ranges::find_if(
                marks->spans(), [at](const Span& each) { return each.begin <= at && at < each.end; });
            const Deed* deed = deciding(person, kind, at);
            const Format* found = nullptr;
            if (span != marks->spans().end())
                for (const Format& format : span->formats)
                    if (format.kind == kind) found = &format;
            const bool is_right = found == nullptr || deed == nullptr ? found == nullptr && deed == nullptr
                                                                      : found->mark == deed->name;
            RC_ASSERT(is_right);
        }
}

} // namespace
} // namespace valise::draft
