// SPDX-License-Identifier: Apache-2.0
// What a document says about its past.
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "histories/reference.hpp"
#include "replicas.hpp"
#include "support/refusal.hpp"
#include "valise/text/document.hpp"

namespace valise::text {

void PrintTo(const OperationId& operation, std::ostream* out) {
    *out << operation.author.name() << "#" << operation.sequence;
}

void PrintTo(const AttributedEdit& edit, std::ostream* out) {
    *out << "at " << edit.position << " delete " << edit.deleted << " insert '" << edit.inserted << "' by ";
    PrintTo(edit.first, out);
}

void PrintTo(const Attribution& attribution, std::ostream* out) {
    *out << attribution.count << " from ";
    PrintTo(attribution.first, out);
}

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::author;
using tests::below;
using tests::bring;
using tests::copy_of;
using tests::document_by;
using tests::document_of;
using tests::id;
using tests::is_accepted;
using tests::is_refused;
using tests::to_scalars;
using tests::to_utf8;

std::string applied(std::string_view before, const std::vector<AttributedEdit>& edits) {
    std::u32string scalars = to_scalars(before);
    for (const AttributedEdit& edit : edits)
        scalars.replace(edit.position, edit.deleted, to_scalars(edit.inserted));
    return to_utf8(scalars);
}

/// The units of any version: two of a history, and what they stand on.
std::vector<std::uint32_t> random_units(const histories::History& history, SeededRandom& random) {
    const std::size_t size = history.transactions.back().end;
    return histories::tips_of(history.transactions, {below(random, size), below(random, size)});
}

TEST(TextAt, GivesAnyVersionOfARandomHistory) {
    std::uint64_t seed = 0;
    for (const histories::History& history : tests::random_histories(16)) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed++);
        const History all = tests::told(history);
        histories::ReferenceMerge reference;
        for (const histories::Transaction& transaction : history.transactions) reference.add(transaction);
        Document document = document_of(history);
        for (int i = 0; i < 25; ++i) {
            const auto units = random_units(history, random);

            const auto text = document.text_at(tests::version_of(all, units));

            ASSERT_THAT(text, is_accepted());
            ASSERT_EQ(*text, reference.text_at(units));
        }
    }
}

TEST(TextAt, TakesAVersionThatNamesMoreThanItNeeds) {
    Document document = document_by("a", "abc");

    EXPECT_EQ(*document.text_at({}), "");
    EXPECT_EQ(*document.text_at({id("a", 1)}), "ab");
    EXPECT_EQ(*document.text_at({id("a", 0), id("a", 1), id("a", 0)}), "ab");
}

TEST(TextAt, RefusesAVersionThatIsNotHere) {
    Document document = document_by("a", "abc");

    EXPECT_THAT(document.text_at({id("a", 3)}), is_refused(Errc::not_found));
    EXPECT_THAT(document.text_at({id("a", 0), id("b", 0)}), is_refused(Errc::not_found));
    EXPECT_THAT(document.compare({}, {id("b", 0)}), is_refused(Errc::not_found));
    EXPECT_THAT(document.compare({id("b", 0)}, {}), is_refused(Errc::not_found));
    EXPECT_THAT(document.name_version("x", {id("b", 0)}), is_refused(Errc::not_found));
}

TEST(Compare, LeadsFromAnyVersionToAnyOther) {
    std::uint64_t seed = 0;
    for (const histories::History& history : tests::random_histories(24)) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed++);
        const History all = tests::told(history);
        Document document = document_of(history);
        for (int i = 0; i < 15; ++i) {
            const Version from = tests::version_of(all, random_units(history, random));
            const Version to = tests::version_of(all, random_units(history, random));

            const auto edits = document.compare(from, to);

            ASSERT_THAT(edits, is_accepted());
            ASSERT_EQ(applied(*document.text_at(from), *edits), *document.text_at(to));
            for (const AttributedEdit& edit : *edits) ASSERT_NE(edit.inserted.empty(), edit.deleted == 0);
        }
    }
}

TEST(Compare, SaysWhoInsertedAndWhoDeleted) {
    Document document = document_by("ana", "one two three");
    const Version before = *document.version();
    Document other = copy_of(document, "ben");
    ASSERT_THAT(other.erase(4, 4), is_accepted());
    ASSERT_THAT(other.insert(9, "!"), is_accepted());
    ASSERT_THAT(document.insert(0, "* "), is_accepted());
    bring(other, document);

    const auto edits = document.compare(before, *document.version());

    ASSERT_THAT(edits, is_accepted());
    EXPECT_THAT(*edits,
        ElementsAre(AttributedEdit{0, "* ", 0, id("ana", 13)}, AttributedEdit{6, "", 4, id("ben", 0)},
            AttributedEdit{11, "!", 0, id("ben", 4)}));
}

TEST(Compare, TellsTwoAuthorsApartWhoseWorkMeets) {
    Document document = document_by("a", "abcd");
    const Version before = *document.version();
    ASSERT_THAT(document.erase(0, 1), is_accepted());
    ASSERT_THAT(document.write_as(author("b")), is_accepted());
    ASSERT_THAT(document.erase(0, 1), is_accepted());
    const Version deleted = *document.version();
    ASSERT_THAT(document.insert(2, "x"), is_accepted());
    ASSERT_THAT(document.write_as(author("a")), is_accepted());
    ASSERT_THAT(document.insert(3, "y"), is_accepted());

    EXPECT_THAT(*document.compare(before, deleted),
        ElementsAre(AttributedEdit{0, "", 1, id("a", 4)}, AttributedEdit{0, "", 1, id("b", 0)}));
    EXPECT_THAT(*document.compare(deleted, *document.version()),
        ElementsAre(AttributedEdit{2, "x", 0, id("b", 1)}, AttributedEdit{3, "y", 0, id("a", 5)}));
}

TEST(Compare, BringsBackWhatWasDeletedOnTheWayBack) {
    Document document = document_by("a", "abc");
    const Version before = *document.version();
    ASSERT_THAT(document.erase(1, 1), is_accepted());
    ASSERT_THAT(document.insert(2, "d"), is_accepted());

    const auto edits = document.compare(*document.version(), before);

    ASSERT_THAT(edits, is_accepted());
    EXPECT_EQ(applied("acd", *edits), "abc");
    EXPECT_THAT(
        *edits, ElementsAre(AttributedEdit{1, "b", 0, id("a", 1)}, AttributedEdit{3, "", 1, id("a", 4)}));
}

TEST(Compare, HasNothingBetweenAVersionAndItself) {
    Document document = document_by("a", "abc");
    const Version version = *document.version();
    ASSERT_THAT(document.insert(3, "x"), is_accepted());
    ASSERT_THAT(document.erase(3, 1), is_accepted());

    EXPECT_THAT(*document.compare(version, version), IsEmpty());
    EXPECT_THAT(*document.compare(version, *document.version()), IsEmpty());
}

/// Who wrote each character of the text: every text of the history is made of characters of its own, so
/// that each tells which unit brought it.
std::map<char32_t, OperationId> marked(histories::History& history) {
    std::map<char32_t, OperationId> authors;
    char32_t next = 0x10000;
    for (histories::Transaction& transaction : history.transactions) {
        std::uint32_t sequence = transaction.first_sequence;
        for (histories::Patch& patch : transaction.patches) {
            const auto count = static_cast<std::uint32_t>(histories::unit_count(patch));
            if (patch.deleted == 0) {
                std::u32string text;
                for (std::uint32_t i = 0; i < count; ++i) {
                    authors.emplace(next, id(transaction.agent, sequence + i));
                    text += next++;
                }
                patch.inserted = to_utf8(text);
            }
            sequence += count;
        }
    }
    history.end_content = histories::merged_text(history);
    return authors;
}

TEST(Blame, NamesTheWriterOfEveryCharacter) {
    std::uint64_t seed = 0;
    for (histories::History history : tests::random_histories(16)) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed++);
        const auto authors = marked(history);
        const std::u32string text = to_scalars(history.end_content);
        Document document = document_of(history);
        for (int i = 0; i < 10; ++i) {
            const std::uint32_t position = below(random, text.size() + 1);
            const std::uint32_t count = below(random, text.size() - position + 1);

            const auto answer = document.blame(position, count);

            ASSERT_THAT(answer, is_accepted());
            std::uint32_t at = position;
            for (const Attribution& each : *answer) {
                ASSERT_GT(each.count, 0U);
                for (std::uint32_t k = 0; k < each.count; ++k, ++at)
                    ASSERT_EQ(
                        authors.at(text[at]), (OperationId{each.first.author, each.first.sequence + k}));
            }
            ASSERT_EQ(at, position + count);
        }
    }
}

TEST(Blame, JoinsWhatOneAuthorWroteInOneGo) {
    Document document = document_by("ana", "aaaa");
    Document other = copy_of(document, "ben");
    ASSERT_THAT(other.insert(2, "bb"), is_accepted());
    ASSERT_THAT(document.insert(4, "cc"), is_accepted());
    bring(other, document);

    EXPECT_THAT(*document.blame(0, 8),
        ElementsAre(
            Attribution{id("ana", 0), 2}, Attribution{id("ben", 0), 2}, Attribution{id("ana", 2), 4}));
    EXPECT_THAT(
        *document.blame(3, 2), ElementsAre(Attribution{id("ben", 1), 1}, Attribution{id("ana", 2), 1}));
    EXPECT_THAT(*document.blame(8, 0), IsEmpty());
}

TEST(Blame, RefusesARangeThatIsNotInTheText) {
    Document document = document_by("a", "abc");

    EXPECT_THAT(document.blame(4, 0), is_refused(Errc::invalid_input));
    EXPECT_THAT(document.blame(2, 2), is_refused(Errc::invalid_input));
    EXPECT_THAT(document.blame(1, UINT32_MAX), is_refused(Errc::invalid_input));
}

TEST(NamedVersions, AreSortedAndEachThereOnce) {
    Document document = document_by("a", "abc");
    const Version early{id("a", 0)};
    const Version late = *document.version();

    ASSERT_THAT(document.name_version("second", late), is_accepted());
    ASSERT_THAT(document.name_version("first", late), is_accepted());
    ASSERT_THAT(document.name_version("first", early), is_accepted());
    ASSERT_THAT(document.name_version("first", {id("a", 0), id("a", 2)}), is_accepted());

    EXPECT_THAT(*document.named_versions(),
        ElementsAre(NamedVersion{"first", early}, NamedVersion{"first", late}, NamedVersion{"second", late}));
}

TEST(NamedVersions, RefuseNamesThatAreNone) {
    Document document = document_by("a", "abc");

    EXPECT_THAT(document.name_version("", {}), is_refused(Errc::invalid_input));
    EXPECT_THAT(document.name_version("\xff", {}), is_refused(Errc::invalid_input));
    EXPECT_THAT(document.name_version(std::string(1025, 'x'), {}), is_refused(Errc::invalid_input));
    EXPECT_THAT(document.name_version(std::string(1024, 'x'), {}), is_accepted());
    EXPECT_EQ(document.named_versions()->size(), 1U);
}

/// Undoes the writer's operations from this one on; what an editor makes of it must be the text.
void undo_from(Document& document, std::string_view writer, std::uint32_t from) {
    const std::string before = document.text().text();
    const auto edits = document.undo(from, *document.next_sequence(author(writer)));
    ASSERT_THAT(edits, is_accepted());
    EXPECT_EQ(tests::edited(before, *edits), document.text().text());
    EXPECT_TRUE(tests::are_apart(*edits));
    EXPECT_EQ(*document.text_at(*document.version()), document.text().text());
}

TEST(Undo, TakesOutWhatTheWriterInserted) {
    Document document = document_by("a", "keep");
    ASSERT_THAT(document.insert(2, "[undo \u4e2d]"), is_accepted());

    undo_from(document, "a", 4);

    EXPECT_EQ(document.text().text(), "keep");
}

TEST(Undo, LeavesWhatOthersTypedInside) {
    Document document = document_by("a", "<>");
    ASSERT_THAT(document.insert(1, "mine"), is_accepted());
    Document other = copy_of(document, "b");
    ASSERT_THAT(other.insert(3, "yours"), is_accepted());
    bring(other, document);

    undo_from(document, "a", 2);

    EXPECT_EQ(document.text().text(), "<yours>");
}

TEST(Undo, BringsBackWhatTheWriterDeleted) {
    Document document = document_by("a", "one \u4e2d\u6587 three");
    ASSERT_THAT(document.erase(4, 3), is_accepted());
    ASSERT_THAT(document.erase(2, 1), is_accepted());
    ASSERT_THAT(document.erase(1, 1), is_accepted());
    EXPECT_EQ(document.text().text(), "o three");

    undo_from(document, "a", 12);

    EXPECT_EQ(document.text().text(), "one \u4e2d\u6587 three");
}

TEST(Undo, BringsBackOthersWordsAsTheWritersOwn) {
    Document document = document_by("a", "theirs");
    Document other = copy_of(document, "b");
    ASSERT_THAT(other.erase(0, 5), is_accepted());

    undo_from(other, "b", 0);

    EXPECT_EQ(other.text().text(), "theirs");
    EXPECT_THAT(*other.blame(0, 6), ElementsAre(Attribution{id("b", 5), 5}, Attribution{id("a", 5), 1}));
}

TEST(Undo, LeavesDeletedWhatSomebodyElseDeletedToo) {
    Document document = document_by("a", "abcdef");
    Document other = copy_of(document, "b");
    ASSERT_THAT(document.erase(1, 3), is_accepted());
    ASSERT_THAT(other.erase(3, 2), is_accepted());
    bring(other, document);
    EXPECT_EQ(document.text().text(), "af");

    undo_from(document, "a", 6);

    EXPECT_EQ(document.text().text(), "abcf");
}

TEST(Undo, LeavesNothingOfAPassingThought) {
    Document document = document_by("a", "text");
    ASSERT_THAT(document.insert(2, "passing"), is_accepted());
    ASSERT_THAT(document.erase(2, 7), is_accepted());

    const auto edits = document.undo(4, 18);

    ASSERT_THAT(edits, is_accepted());
    EXPECT_THAT(*edits, IsEmpty());
    EXPECT_EQ(document.text().text(), "text");
    EXPECT_EQ(*document.next_sequence(author("a")), 18U);
}

TEST(Undo, OfAReplacementPutsTheOldWordsInTheirPlace) {
    Document document = document_by("a", "one two three");
    ASSERT_THAT(document.erase(4, 3), is_accepted());
    ASSERT_THAT(document.insert(4, "2"), is_accepted());

    undo_from(document, "a", 13);

    EXPECT_EQ(document.text().text(), "one two three");
}

TEST(Undo, IsWorkThatCanBeUndone) {
    Document document = document_by("a", "one two three");
    ASSERT_THAT(document.erase(4, 4), is_accepted());
    ASSERT_THAT(document.insert(0, "zero "), is_accepted());
    const std::string done = document.text().text();
    const std::uint32_t before = *document.next_sequence(author("a"));
    undo_from(document, "a", 13);
    EXPECT_EQ(document.text().text(), "one two three");

    undo_from(document, "a", before);

    EXPECT_EQ(document.text().text(), done);
}

TEST(Undo, TakesBackWhatIsInTheMiddleOfTheWritersWork) {
    Document document = document_by("a", "one ");
    ASSERT_THAT(document.insert(4, "two "), is_accepted());
    ASSERT_THAT(document.insert(8, "three"), is_accepted());

    ASSERT_THAT(document.undo(4, 8), is_accepted());

    EXPECT_EQ(document.text().text(), "one three");
}

TEST(Undo, ReachesOthersAsAnyWorkDoes) {
    Document document = document_by("a", "one two three");
    Document other = copy_of(document, "b");
    ASSERT_THAT(document.erase(4, 4), is_accepted());
    bring(document, other);
    ASSERT_THAT(other.insert(0, "- "), is_accepted());
    undo_from(document, "a", 13);

    bring(document, other);
    bring(other, document);

    EXPECT_EQ(document.text().text(), "- one two three");
    EXPECT_EQ(other.text().text(), "- one two three");
}

TEST(Undo, RefusesWhatTheWriterHasNotDone) {
    Document document = document_by("a", "abc");
    const Bytes before = *document.full();

    EXPECT_THAT(document.undo(0, 4), is_refused(Errc::invalid_input));
    EXPECT_THAT(document.undo(2, 1), is_refused(Errc::invalid_input));
    EXPECT_THAT(*document.undo(3, 3), IsEmpty());

    EXPECT_EQ(*document.full(), before);
}

TEST(Undo, OfEverythingAloneLeavesNothing) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed);
        Document document = document_by("a");
        for (int i = 0; i < 40; ++i) {
            const std::uint32_t length = document.text().length();
            const std::uint32_t position = below(random, length + 1);
            if (below(random, 2) == 0) {
                ASSERT_THAT(
                    document.insert(position, to_utf8(tests::mixed_scalars(random, 4))), is_accepted());
            } else {
                ASSERT_THAT(document.erase(position, below(random, length - position + 1)), is_accepted());
            }
        }
        const std::string text = document.text().text();
        const std::uint32_t done = *document.next_sequence(author("a"));

        undo_from(document, "a", 0);
        ASSERT_EQ(document.text().text(), "");
        undo_from(document, "a", done);
        ASSERT_EQ(document.text().text(), text);
    }
}

TEST(Undo, OfTheLastEditsRestoresTheTextBefore) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed);
        Document document = document_by("a", to_utf8(tests::mixed_scalars(random, 30)));
        const std::string before = document.text().text();
        for (int i = 0; i < 12; ++i) {
            const std::uint32_t length = document.text().length();
            const std::uint32_t position = below(random, length + 1);
            if (below(random, 2) == 0) {
                ASSERT_THAT(
                    document.insert(position, to_utf8(tests::mixed_scalars(random, 3))), is_accepted());
            } else {
                ASSERT_THAT(document.erase(position, std::min(5U, length - position)), is_accepted());
            }
        }

        undo_from(document, "a", 30);

        ASSERT_EQ(document.text().text(), before);
    }
}

TEST(TakeBack, LeavesTheTextAsIfTheWorkHadNeverCome) {
    Document mine = document_by("a", "one two three");
    Document first = copy_of(mine, "b");
    Document second = copy_of(mine, "c");
    const Version before = *mine.version();
    ASSERT_THAT(first.erase(4, 4), is_accepted());
    ASSERT_THAT(first.insert(0, "zero "), is_accepted());
    ASSERT_THAT(second.erase(2, 6), is_accepted()); // "two" goes twice
    bring(first, mine);
    bring(second, mine);
    const auto came = mine.operations_between(before, *mine.version());
    ASSERT_THAT(came, is_accepted());
    ASSERT_THAT(mine.insert(mine.text().length(), " four"), is_accepted());
    const std::string shown = mine.text().text();

    const auto edits = mine.take_back(*came);

    ASSERT_THAT(edits, is_accepted());
    EXPECT_EQ(mine.text().text(), "one two three four");
    EXPECT_EQ(tests::edited(shown, *edits), mine.text().text());
}

TEST(TakeBack, LeavesDeletedWhatSomebodyElseDeletedToo) {
    Document mine = document_by("a", "abcdef");
    Document other = copy_of(mine, "b");
    ASSERT_THAT(other.erase(1, 3), is_accepted());
    ASSERT_THAT(mine.erase(3, 2), is_accepted());
    bring(other, mine);

    ASSERT_THAT(mine.take_back(std::vector<OperationRun>{{id("b", 0), 3}}), is_accepted());

    EXPECT_EQ(mine.text().text(), "abcf");
}

TEST(TakeBack, RefusesWhatIsNotHere) {
    Document mine = document_by("a", "abc");

    EXPECT_THAT(mine.take_back(std::vector<OperationRun>{{id("a", 2), 2}}), is_refused(Errc::invalid_input));
    EXPECT_THAT(mine.take_back(std::vector<OperationRun>{{id("b", 0), 1}}), is_refused(Errc::invalid_input));
    EXPECT_EQ(mine.text().text(), "abc");
}

TEST(OperationsBetween, AreThoseOfTheOneVersionWhichTheOtherLacks) {
    Document mine = document_by("a", "abc");
    Document other = copy_of(mine, "b");
    ASSERT_THAT(other.insert(3, "de"), is_accepted());
    const Version before = *mine.version();
    ASSERT_THAT(mine.insert(0, "-"), is_accepted());
    bring(other, mine);

    EXPECT_THAT(*mine.operations_between({}, before), ElementsAre(OperationRun{id("a", 0), 3}));
    EXPECT_THAT(*mine.operations_between(before, *mine.version()),
        ElementsAre(OperationRun{id("a", 3), 1}, OperationRun{id("b", 0), 2}));
    EXPECT_THAT(*mine.operations_between(*mine.version(), before), IsEmpty());
    EXPECT_THAT(mine.operations_between({}, {id("z", 0)}), is_refused(Errc::not_found));
}

} // namespace
} // namespace valise::text
