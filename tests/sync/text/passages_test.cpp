// SPDX-License-Identifier: Apache-2.0
// Places that move with their text.
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "replicas.hpp"
#include "support/refusal.hpp"
#include "valise/text/document.hpp"

namespace valise::text {

void PrintTo(const Located& located, std::ostream* out) {
    *out << located.count << " at " << located.position << (located.is_gone ? ", gone" : "");
}

namespace {

using tests::author;
using tests::below;
using tests::bring;
using tests::copy_of;
using tests::document_by;
using tests::id;
using tests::is_accepted;
using tests::is_refused;

/// "one [two] three", with the word in the middle anchored.
struct Anchored {
    Document document = document_by("a", "one two three");
    Passage passage = *document.anchor(4, 3);
};

TEST(Passage, IsWhereItWasAnchored) {
    Anchored text;

    EXPECT_EQ(text.passage.first.character, id("a", 4));
    EXPECT_EQ(text.passage.last.character, id("a", 6));
    EXPECT_EQ(text.passage.version, *text.document.version());
    EXPECT_EQ(*text.document.locate(text.passage), (Located{4, 3, false}));
    EXPECT_EQ(*text.document.quotation(text.passage), "two");
}

TEST(Passage, MovesWithWhatIsWrittenBeforeIt) {
    Anchored text;
    ASSERT_THAT(text.document.insert(0, "zero \u4e2d "), is_accepted());
    ASSERT_THAT(text.document.erase(8, 1), is_accepted());

    EXPECT_EQ(*text.document.locate(text.passage), (Located{10, 3, false}));
}

TEST(Passage, DoesNotGrowByWhatIsWrittenBesideIt) {
    Anchored text;
    ASSERT_THAT(text.document.insert(7, "after"), is_accepted());
    ASSERT_THAT(text.document.insert(4, "before"), is_accepted());

    EXPECT_EQ(*text.document.locate(text.passage), (Located{10, 3, false}));
    EXPECT_EQ(*text.document.quotation(text.passage), "two");
}

TEST(Passage, GrowsByWhatIsWrittenInside) {
    Anchored text;
    Document other = copy_of(text.document, "b");
    ASSERT_THAT(other.insert(5, "XX"), is_accepted());
    bring(other, text.document);

    EXPECT_EQ(*text.document.locate(text.passage), (Located{4, 5, false}));
    EXPECT_EQ(*text.document.quotation(text.passage), "two");
}

TEST(Passage, ShrinksByWhatIsDeleted) {
    Anchored text;
    ASSERT_THAT(text.document.erase(4, 1), is_accepted());
    EXPECT_EQ(*text.document.locate(text.passage), (Located{4, 2, false}));

    ASSERT_THAT(text.document.erase(5, 4), is_accepted());
    EXPECT_EQ(*text.document.locate(text.passage), (Located{4, 1, false}));
    EXPECT_EQ(*text.document.quotation(text.passage), "two");
}

TEST(Passage, IsGoneWhenAllOfItIsDeleted) {
    Anchored text;
    ASSERT_THAT(text.document.erase(2, 7), is_accepted());

    EXPECT_EQ(*text.document.locate(text.passage), (Located{2, 0, true}));
    EXPECT_EQ(*text.document.quotation(text.passage), "two");
}

TEST(Passage, IsGoneWhenOnlyOthersWordsAreLeftInside) {
    Anchored text;
    Document other = copy_of(text.document, "b");
    ASSERT_THAT(other.insert(5, "XX"), is_accepted());
    ASSERT_THAT(text.document.erase(4, 3), is_accepted());
    bring(other, text.document);

    EXPECT_EQ(text.document.text().text(), "one XX three");
    EXPECT_EQ(*text.document.locate(text.passage), (Located{4, 2, true}));
}

TEST(Passage, IsNotGoneWhileOneOfItsCharactersIsLeft) {
    Anchored text;
    Document other = copy_of(text.document, "b");
    ASSERT_THAT(other.insert(6, "XX"), is_accepted());
    ASSERT_THAT(text.document.erase(4, 2), is_accepted());
    bring(other, text.document);

    EXPECT_EQ(text.document.text().text(), "one XXo three");
    EXPECT_EQ(*text.document.locate(text.passage), (Located{4, 3, false}));
}

TEST(Passage, StaysInAnotherReplicaAndInAnEncoding) {
    Anchored text;
    Document other = copy_of(text.document, "b");
    ASSERT_THAT(other.insert(0, "zero "), is_accepted());
    auto opened = Document::open(*other.full());
    ASSERT_THAT(opened, is_accepted());

    EXPECT_EQ(*other.locate(text.passage), (Located{9, 3, false}));
    EXPECT_EQ(*opened->locate(text.passage), (Located{9, 3, false}));
    EXPECT_EQ(*opened->quotation(text.passage), "two");
}

TEST(Passage, RefusesToAnchorWhatIsNotThere) {
    Document document = document_by("a", "abc");

    EXPECT_THAT(document.anchor(0, 0), is_refused(Errc::invalid_input));
    EXPECT_THAT(document.anchor(3, 1), is_refused(Errc::invalid_input));
    EXPECT_THAT(document.anchor(4, 0), is_refused(Errc::invalid_input));
    EXPECT_THAT(document.anchor(1, UINT32_MAX), is_refused(Errc::invalid_input));
    EXPECT_THAT(document.anchor(0, 3), is_accepted());
}

TEST(Passage, RefusesCharactersAndVersionsThatAreNotHere) {
    Anchored text;
    Passage unknown_first = text.passage;
    unknown_first.first.character = id("b", 0);
    Passage unknown_last = text.passage;
    unknown_last.last.character = id("a", 99);
    Passage unknown_version = text.passage;
    unknown_version.version = {id("b", 0)};

    for (const Passage& passage : {unknown_first, unknown_last, unknown_version}) {
        EXPECT_THAT(text.document.locate(passage), is_refused(Errc::not_found));
        EXPECT_THAT(text.document.quotation(passage), is_refused(Errc::not_found));
    }
}

TEST(Passage, RefusesNonsense) {
    Anchored text;
    ASSERT_THAT(text.document.erase(0, 1), is_accepted());
    Passage turned_round = text.passage;
    std::swap(turned_round.first, turned_round.last);
    Passage of_a_deletion = text.passage;
    of_a_deletion.last.character = id("a", 13);

    for (const Passage& passage : {turned_round, of_a_deletion}) {
        EXPECT_THAT(text.document.locate(passage), is_refused(Errc::invalid_input));
        EXPECT_THAT(text.document.quotation(passage), is_refused(Errc::invalid_input));
    }
}

/// An edit of the plain text, and where the passage is in it then: character by character.
class Plain {
public:
    explicit Plain(std::uint32_t length) : own_(length, false) {}

    void anchor(std::uint32_t position, std::uint32_t count) {
        for (std::uint32_t i = 0; i < count; ++i) own_[position + i] = true;
        from_ = position;
        end_ = position + count;
    }
    void insert(std::uint32_t position, std::uint32_t count) {
        own_.insert(own_.begin() + position, count, false);
        if (position <= from_) from_ += count;
        if (position < end_) end_ += count;
    }
    void erase(std::uint32_t position) {
        own_.erase(own_.begin() + position);
        if (position < from_) --from_;
        if (position < end_) --end_;
    }
    /// Whether it is clear where the passage is: both of its ends are still there.
    [[nodiscard]] bool has_both_ends() const { return end_ > from_ && own_[from_] && own_[end_ - 1]; }
    [[nodiscard]] Located located() const { return {from_, end_ - from_, false}; }
    [[nodiscard]] bool is_end(std::uint32_t position) const {
        return position == from_ || position + 1 == end_;
    }

private:
    std::vector<bool> own_;
    std::uint32_t from_ = 0;
    std::uint32_t end_ = 0;
};

TEST(Passage, IsBetweenItsEndsWhateverIsWritten) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed);
        Document document = document_by("a", tests::to_utf8(tests::mixed_scalars(random, 40)));
        Plain plain(40);
        const Passage passage = *document.anchor(10, 15);
        const std::string quotation = *document.text().slice(10, 15);
        plain.anchor(10, 15);
        for (int i = 0; i < 40; ++i) {
            const std::uint32_t position = below(random, document.text().length());
            if (below(random, 2) == 0) {
                ASSERT_THAT(document.insert(position, "\u4e2d!"), is_accepted());
                plain.insert(position, 2);
            } else if (!plain.is_end(position)) {
                ASSERT_THAT(document.erase(position, 1), is_accepted());
                plain.erase(position);
            }

            ASSERT_TRUE(plain.has_both_ends());
            ASSERT_EQ(*document.locate(passage), plain.located());
        }
        ASSERT_EQ(*document.quotation(passage), quotation);
    }
}

TEST(Proposal, IsTheSameWhateverCameSince) {
    Anchored text;
    const auto before = text.document.proposal(text.passage, Placement::instead, author("p"), "deux");
    ASSERT_THAT(before, is_accepted());
    Document other = copy_of(text.document, "b");
    ASSERT_THAT(other.insert(5, "XX"), is_accepted());
    ASSERT_THAT(other.erase(0, 4), is_accepted());

    EXPECT_EQ(other.proposal(text.passage, Placement::instead, author("p"), "deux"), before);
    ASSERT_THAT(text.document.receive(*before), is_accepted());
    EXPECT_EQ(text.document.text().text(), "one deux three");
    ASSERT_THAT(other.receive(*before), is_accepted());
    ASSERT_THAT(other.receive(*before), is_accepted());
    bring(other, text.document);
    bring(text.document, other);
    EXPECT_EQ(text.document.text().text(), "XXdeux three");
    EXPECT_EQ(other.text().text(), "XXdeux three");
    EXPECT_EQ(text.document.blame(2, 4)->front().first, id("p", 0));
}

TEST(Proposal, StandsBesideAPassageToo) {
    Anchored text;
    const auto received = [&](Placement placement, const std::string& name, const std::string& words) {
        return text.document.receive(*text.document.proposal(text.passage, placement, author(name), words))
            .has_value();
    };

    EXPECT_TRUE(received(Placement::before, "p", "(a) "));
    EXPECT_TRUE(received(Placement::after, "q", " (b)"));
    EXPECT_EQ(text.document.text().text(), "one (a) two (b) three");
    EXPECT_TRUE(received(Placement::instead, "r", ""));
    EXPECT_EQ(text.document.text().text(), "one (a)  (b) three");
}

TEST(Proposal, OfNothingIsRefused) {
    Anchored text;

    EXPECT_THAT(text.document.proposal(text.passage, Placement::after, author("p"), ""),
        is_refused(Errc::invalid_input));
    EXPECT_THAT(text.document.proposal(text.passage, Placement::after, author("p"), "\xff"),
        is_refused(Errc::malformed));
    EXPECT_THAT(
        Document().proposal(text.passage, Placement::after, author("p"), "x"), is_refused(Errc::not_found));
}

} // namespace
} // namespace valise::text
