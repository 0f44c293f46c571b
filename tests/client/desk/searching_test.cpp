// SPDX-License-Identifier: Apache-2.0
// What a reader expects to find, in six languages.
#include "client/desk/sticks.hpp"
#include "valise/desk/searching.hpp"

namespace valise::desk {
namespace {

using namespace tests;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class Searching : public Pouch {
protected:
    void write_in(const ObjectId& object, std::string words) {
        auto paper = *focal_point_.desk().own_work().open(space_, object);
        const text::Edit edit{0, 0, std::move(words)};
        ASSERT_THAT(focal_point_.desk().own_work().write(paper, {&edit, 1}), is_accepted());
    }
    std::vector<Found> find(std::string_view query) { return *search(focal_point_.desk(), query, 10); }
    /// What was found, of one text.
    std::string found(std::string_view query) {
        const auto all = find(query);
        if (all.size() != 1 || all.front().places.empty()) return "";
        const auto& place = all.front().places.front();
        return all.front().line.substr(place.begin, place.end - place.begin);
    }
};

TEST_F(Searching, FindsWhatAReaderExpectsInEachLanguage) {
    write_in(ObjectId{{1}}, "The Ministry cooperates; mutual legal assistance is na\u00efvely simple.");
    write_in(ObjectId{{2}}, "L'\u00c9tat requis pr\u00eate l'entraide judiciaire.");
    write_in(ObjectId{{3}}, "La investigaci\u00f3n del a\u00f1o pasado.");
    write_in(ObjectId{{4}},
        "\u0415\u0449\u0451 \u043e\u0434\u0438\u043d \u043e\u0442\u0447\u0451\u0442 "
        "\u0433\u043e\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432\u0430.");
    write_in(ObjectId{{5}},
        "\u064a\u064e\u0646\u064f\u0635\u0651\u064f \u0627\u0644\u0642\u0640\u0640\u0627\u0646\u0648\u0646 "
        "\u0639\u0644\u0649 \u0627\u0644\u0645\u0633\u0627\u0639\u062f\u0629.");
    write_in(ObjectId{{6}}, "\u4e2d\u56fd\u7684\u6cd5\u5f8b\u89c4\u5b9a\u4e86\u53f8\u6cd5\u534f\u52a9\u3002");

    EXPECT_EQ(found("MINISTRY"), "Ministry") << "case";
    EXPECT_EQ(found("naively"), "na\u00efvely") << "accents of English";
    EXPECT_EQ(found("etat"), "\u00c9tat") << "accents and an article";
    EXPECT_EQ(found("pr\u00eate"), "pr\u00eate");
    EXPECT_EQ(found("investigacion"), "investigaci\u00f3n");
    EXPECT_EQ(found("ano"), "a\u00f1o");
    EXPECT_EQ(found("\u0435\u0449\u0435"), "\u0415\u0449\u0451") << "\u0451 as \u0435";
    EXPECT_EQ(found("\u043e\u0442\u0447\u0451\u0442"), "\u043e\u0442\u0447\u0451\u0442");
    EXPECT_THAT(found("\u064a\u0646\u0635"), testing::Not(IsEmpty())) << "vowel signs";
    EXPECT_THAT(found("\u0627\u0644\u0642\u0627\u0646\u0648\u0646"), testing::Not(IsEmpty())) << "tatweel";
    EXPECT_THAT(found("\u0627\u0644\u0645\u0633\u0627\u0639\u062f\u0647"), testing::Not(IsEmpty()))
        << "teh marbuta as heh";
    EXPECT_THAT(found("\u6cd5\u5f8b"), testing::Not(IsEmpty())) << "Chinese without spaces";
    EXPECT_THAT(find("\u5f8b\u6cd5"), IsEmpty()) << "in another order they are another word";
    EXPECT_EQ(found("coop"), "cooperates") << "the last word may be a beginning";
}

TEST_F(Searching, FindsWhatWasWrittenLastAndWhatOthersWrote) {
    write(focal_point_, space_, 0, "Extradition is possible.");
    EXPECT_THAT(find("extradition"), SizeIs(1)) << "nothing is shared yet";
    carry(focal_point_, expert_);
    write(expert_, space_, 0, "Asylum and ");
    carry(expert_, focal_point_);

    EXPECT_THAT(find("asylum"), SizeIs(1));
    auto paper = *focal_point_.desk().own_work().open(space_, answer);
    const text::Edit edit{0, 11, ""};
    ASSERT_THAT(focal_point_.desk().own_work().write(paper, {&edit, 1}), is_accepted());
    EXPECT_THAT(find("asylum"), IsEmpty()) << "it is not there any more";
    EXPECT_THAT(find("extradition"), SizeIs(1));
}

TEST_F(Searching, TellsTheLineInWhichItStands) {
    write(focal_point_, space_, 0, "First line.\nThe second line has \u201cextradition\u201d.\nThird.");

    const auto all = find("extradition");

    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all.front().space, space_);
    EXPECT_EQ(all.front().object, answer);
    EXPECT_EQ(all.front().line, "The second line has \u201cextradition\u201d.");
}

TEST_F(Searching, ShowsAPartOfALongLineWithWholeLetters) {
    std::string words;
    for (int i = 0; i < 500; ++i) words += "\u0451\u0436 ";
    write(focal_point_, space_, 0, words + "extradition " + words);

    const auto all = find("extradition");

    ASSERT_THAT(all, SizeIs(1));
    EXPECT_THAT(all.front().line, HasSubstr("extradition"));
    EXPECT_LT(all.front().line.size(), 400U);
    EXPECT_NE(static_cast<Byte>(all.front().line.front()) & 0xC0U, 0x80U);
    EXPECT_EQ(all.front().line.substr(all.front().places.front().begin, 11), "extradition");
}

} // namespace
} // namespace valise::desk
