// SPDX-License-Identifier: Apache-2.0
// How a text came to be what it is.
#include "client/desk/sticks.hpp"
#include "support/bad_bytes.hpp"
#include "text_times.hpp"
#include "valise/desk/versions.hpp"

namespace valise::desk {
namespace {

using namespace tests;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class Versions : public Pouch {
protected:
    Office& amina_ = focal_point_;
    Office& bo_ = expert_;

    std::vector<PastVersion> versions(Office& office) { return *versions_of(office.desk(), space_, answer); }
    std::string text_of(Office& office, const PastVersion& version) {
        return *text_at(office.desk(), space_, answer, version.version);
    }
    SubjectId writer_of(const PastVersion& version) { return version.writer->log.device; }
};

TEST_F(Versions, TellWhoWroteAndWhenItWasSharedOrReceived) {
    write(amina_, space_, 0, "Yes.");
    carry(amina_, bo_);
    write(bo_, space_, 4, " Section 12.");
    carry(bo_, amina_);
    write(amina_, space_, 0, "So: ");

    const auto all = versions(amina_);

    ASSERT_THAT(all, SizeIs(3));
    EXPECT_EQ(text_of(amina_, all[0]), "Yes.");
    EXPECT_EQ(text_of(amina_, all[1]), "Yes. Section 12.");
    EXPECT_EQ(text_of(amina_, all[2]), "So: Yes. Section 12.");
    EXPECT_EQ(writer_of(all[0]), amina_.desk().owner().device);
    EXPECT_EQ(writer_of(all[1]), bo_.desk().owner().device);
    EXPECT_TRUE(all[0].when && all[1].when);
    EXPECT_EQ(all[1].count, 12U);
    EXPECT_FALSE(all[2].when);
    EXPECT_TRUE(all[1].is_shared);
    EXPECT_FALSE(all[2].is_shared);
}

TEST_F(Versions, AreThereWithoutTheirTimes) {
    write(amina_, space_, 0, "Yes.");
    carry(amina_, bo_);
    const auto of_bo = versions(bo_);
    ASSERT_THAT(
        amina_.desk().store().settings().remove("times." + space_.hex() + "." + answer.hex()), is_accepted());

    const auto all = versions(amina_);

    ASSERT_THAT(all, SizeIs(1));
    EXPECT_FALSE(all[0].when);
    EXPECT_TRUE(all[0].is_shared);
    EXPECT_EQ(of_bo.front().version, all[0].version) << "one version has one name for all";
    EXPECT_THAT(*versions_of(amina_.desk(), space_, ObjectId{{9}}), IsEmpty());
}

TEST_F(Versions, AreUnreadWhileTheirWordsCameAfterTheOwnerLeft) {
    write(amina_, space_, 0, "Yes.");
    carry(amina_, bo_);
    EXPECT_EQ(has_unread_words(bo_.desk(), space_, answer), true);

    ASSERT_THAT(begin_reading(bo_.desk(), space_, answer), is_accepted());
    ASSERT_THAT(end_reading(bo_.desk(), space_, answer), is_accepted());
    EXPECT_EQ(has_unread_words(bo_.desk(), space_, answer), false);
    write(amina_, space_, 4, " Since May.");
    carry(amina_, bo_);

    EXPECT_EQ(has_unread_words(bo_.desk(), space_, answer), true);
}

// Law 5 of arrivals.
TEST_F(Versions, AreBroughtBackAndNoneIsLost) {
    write(amina_, space_, 0, "Yes, in law.");
    carry(amina_, bo_);
    auto paper = *bo_.desk().own_work().open(space_, answer);
    const text::Edit edit{4, 8, " and in practice."};
    ASSERT_THAT(bo_.desk().own_work().write(paper, {&edit, 1}), is_accepted());
    carry(bo_, amina_);
    const auto before = versions(amina_);

    const auto edits = restore_version(amina_.desk(), space_, answer, before.front().version);

    ASSERT_THAT(edits, is_accepted());
    EXPECT_EQ(words_in(amina_, space_), "Yes, in law.");
    const auto after = versions(amina_);
    ASSERT_THAT(after, SizeIs(before.size() + 1));
    EXPECT_EQ(text_of(amina_, after[1]), "Yes, and in practice.");
    carry(amina_, bo_);
    EXPECT_EQ(words_in(bo_, space_), "Yes, in law.");
}

TEST_F(Versions, HaveTheNamesThatPeopleGiveThem) {
    write(amina_, space_, 0, "Yes.");
    carry(amina_, bo_);
    const auto version = versions(amina_).front().version;

    ASSERT_THAT(name_version(amina_.desk(), space_, answer, version, "as cleared"), is_accepted());
    ASSERT_THAT(name_version(amina_.desk(), space_, answer, version, "as cleared"), is_accepted());
    write(amina_, space_, 4, " No.");
    carry(amina_, bo_);

    EXPECT_THAT(versions(amina_).front().names, ElementsAre("as cleared"));
    EXPECT_THAT(versions(bo_).front().names, ElementsAre("as cleared")) << "others see it";
    EXPECT_THAT(name_version(amina_.desk(), space_, answer, version, ""), is_refused(Errc::invalid_input));
    EXPECT_THAT(
        name_version(amina_.desk(), space_, answer, version, "\xff"), is_refused(Errc::invalid_input));
    EXPECT_THAT(
        name_version(amina_.desk(), space_, ObjectId{{9}}, version, "x"), is_refused(Errc::not_found));
    EXPECT_THAT(restore_version(amina_.desk(), space_, ObjectId{{9}}, version), is_refused(Errc::not_found));
}

TEST(VersionNames, AreReadAsTheyWereWrittenAndNothingElse) {
    const VersionName name{"as cleared", {{*text::Author::of("a"), 3}, {*text::Author::of("b"), 9}}};
    const Bytes bytes = *encode(name);

    EXPECT_EQ(*parse_version_name(bytes), name);
    EXPECT_THAT(
        wrong_lengths_let_pass(bytes, [](ByteView bad) { return !parse_version_name(bad); }), IsEmpty());
    EXPECT_THAT(bit_flips_let_pass(bytes,
                    [&](ByteView bad) {
                        const auto parsed = parse_version_name(bad);
                        return !parsed || (*parsed != name && *encode(*parsed) == to_bytes(bad));
                    }),
        IsEmpty());
}

TEST(TextTimes, AreReadAsTheyWereKeptAndNothingElse) {
    const std::vector<TextTime> times{{{1}, {}}, {{2}, {{*text::Author::of("a"), 3}}}};
    const Bytes bytes = encode(times);

    EXPECT_EQ(*parse_text_times(bytes), times);
    EXPECT_THAT(
        wrong_lengths_let_pass(bytes, [](ByteView bad) { return !parse_text_times(bad); }), IsEmpty());
    EXPECT_THAT(bit_flips_let_pass(bytes,
                    [&](ByteView bad) {
                        const auto parsed = parse_text_times(bad);
                        return !parsed || (*parsed != times && encode(*parsed) == to_bytes(bad));
                    }),
        IsEmpty());
}

TEST_F(Versions, AreOneOfWhatComesAtOnce) {
    const auto version = [](std::uint32_t last) { return text::Version{{*text::Author::of("a"), last}}; };
    store::Store& store = amina_.desk().store();
    for (const auto& [when, last] :
        {std::pair<std::int64_t, std::uint32_t>{1000, 1}, {30'000, 2}, {60'999, 3}, {61'000, 4}, {5, 5}})
        ASSERT_THAT(add_text_time(store, space_, answer, {{when}, version(last)}), is_accepted());

    EXPECT_THAT(*text_times_of(store, space_, answer),
        ElementsAre(TextTime{{1000}, version(3)}, TextTime{{61'000}, version(4)}, TextTime{{5}, version(5)}));
}

/// "-removed-" and "+added+".
std::string shown(const std::vector<ComparedWords>& compared) {
    std::string all;
    for (const auto& words : compared) {
        const std::string sign = words.change == Change::same ? ""
            : words.change == Change::added                   ? "+"
                                                              : "-";
        all += sign + words.text + sign;
    }
    return all;
}

TEST(ComparedTexts, DifferByWords) {
    EXPECT_EQ(shown(compare_words("Yes, in law.", "Yes, in law.")), "Yes, in law.");
    EXPECT_EQ(shown(compare_words("", "Yes.")), "+Yes.+");
    EXPECT_EQ(shown(compare_words("Yes.", "")), "-Yes.-");
    EXPECT_EQ(shown(compare_words("The law of 1999 says so.", "The law of 2003 says so.")),
        "The law of -1999-+2003+ says so.");
    EXPECT_EQ(shown(compare_words("one two three four", "zero one three 4 four")),
        "+zero +one -two -three+ 4+ four");
    EXPECT_EQ(shown(compare_words("\u6cd5\u5f8b\u89c4\u5b9a", "\u6cd5\u4ee4\u89c4\u5b9a")),
        "\u6cd5-\u5f8b-+\u4ee4+\u89c4\u5b9a")
        << "a Chinese character is a word";
    EXPECT_EQ(shown(compare_words("\u0642\u0627\u0646\u0648\u0646 \u062c\u062f\u064a\u062f",
                  "\u0642\u0627\u0646\u0648\u0646 \u0642\u062f\u064a\u0645")),
        "\u0642\u0627\u0646\u0648\u0646 -\u062c\u062f\u064a\u062f-+\u0642\u062f\u064a\u0645+");
}

TEST(ComparedTexts, AreBothInWhatIsTold) {
    SeededRandom random(3);
    for (int round = 0; round < 200; ++round) {
        std::string before;
        std::string after;
        for (auto* const text : {&before, &after})
            for (std::uint64_t i = random.below(30); i > 0; --i)
                *text += std::string(1, static_cast<char>('a' + random.below(4)))
                    + (random.below(5) == 0 ? ". " : " ");
        std::string told_before;
        std::string told_after;
        for (const auto& words : compare_words(before, after)) {
            if (words.change != Change::added) told_before += words.text;
            if (words.change != Change::removed) told_after += words.text;
        }
        EXPECT_EQ(told_before, before);
        EXPECT_EQ(told_after, after);
    }
}

TEST(ComparedTexts, ThatHaveLittleInCommonAreToldOneBehindTheOther) {
    std::string before;
    std::string after;
    for (int i = 0; i < 3000; ++i) before += "x" + std::to_string(i) + " ";
    for (int i = 0; i < 3000; ++i) after += "y" + std::to_string(i) + " ";

    const auto compared = compare_words("Both " + before, "Both " + after);

    ASSERT_THAT(compared, SizeIs(testing::Le(8000U)));
    EXPECT_EQ(compared.front(), (ComparedWords{Change::same, "Both "}));
}

} // namespace
} // namespace valise::desk
