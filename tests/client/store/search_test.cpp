// SPDX-License-Identifier: Apache-2.0
#include "valise/store/search.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "client/store/stores.hpp"
#include "places.hpp"

namespace valise::store {
namespace {

using namespace tests;

class SearchTest : public testing::Test {
protected:
    void put(Byte object, std::string_view text) {
        ASSERT_THAT(store_.search().put(team, {{object}}, text), is_accepted());
    }
    /// The objects that are found, the best first.
    std::vector<int> found(std::string_view query) {
        std::vector<int> objects;
        const auto hits = store_.search().find(query, 10);
        EXPECT_THAT(hits, is_accepted());
        for (const Hit& hit : *hits) objects.push_back(hit.object.bytes[0]);
        return objects;
    }
    bool finds(std::string_view text, std::string_view query) {
        put(1, text);
        return !found(query).empty();
    }
    using Objects = std::vector<int>;

    StorePlace place_;
    Store store_ = place_.made();
};

TEST_F(SearchTest, FindsTextsWithAllWordsOfTheQuery) {
    put(1, "Obstruction of justice is a criminal offence.");
    put(2, "Justice is done.");
    put(3, "Money laundering.");

    EXPECT_EQ(found("justice obstruction"), Objects{1});
    EXPECT_EQ(found("launder"), Objects{3});
    EXPECT_EQ(found("launder money"), Objects{});
    EXPECT_EQ(found("\"launder\""), Objects{});
    EXPECT_EQ(found("of justice"), Objects{1});
    EXPECT_EQ(found("\"justice is done\""), Objects{2});
    EXPECT_EQ(found("\"done is justice\""), Objects{});
}

TEST_F(SearchTest, PutsTheBestFirst) {
    put(1, "One word about extradition, and many others about things that have nothing to do with it.");
    put(2, "Extradition: extradition treaties.");

    EXPECT_EQ(found("extradition"), (Objects{2, 1}));
    EXPECT_EQ(store_.search().find("extradition", 1)->size(), 1U);
}

TEST_F(SearchTest, LearnsANewTextAndUnlearnsTheOld) {
    put(1, "confiscation");
    put(1, "extradition");

    EXPECT_EQ(found("confiscation"), Objects{});
    EXPECT_EQ(found("extradition"), Objects{1});
    ASSERT_THAT(store_.search().remove(team, {{1}}), is_accepted());
    EXPECT_EQ(found("extradition"), Objects{});
    ASSERT_THAT(store_.search().remove(team, {{1}}), is_accepted());
    EXPECT_TRUE(store_.upkeep().check()->empty());
}

TEST_F(SearchTest, DoesNotMindCaseNorAccents) {
    EXPECT_TRUE(finds("L'ÉTAT a adopté une législation pénale", "etat LEGISLATION penale"));
    EXPECT_TRUE(finds("l’article 5", "article"));
    EXPECT_TRUE(finds("investigación", "investigacion"));
    EXPECT_TRUE(finds("Straße", "STRASSE"));
}

TEST_F(SearchTest, KnowsRussian) {
    EXPECT_TRUE(finds("Всё, что принято", "все принято"));
    EXPECT_TRUE(finds("ПРЕСТУПНОСТЬ", "преступность"));
    EXPECT_TRUE(finds("мой ответ", "мой"));
    EXPECT_FALSE(finds("мой ответ", "\"мои\""));
}

TEST_F(SearchTest, KnowsArabic) {
    EXPECT_TRUE(finds("مُكَافَحَة الجَرِيمَة", "مكافحة الجريمة"));
    EXPECT_TRUE(finds("أحكام إجرائية", "احكام اجرائيه"));
    EXPECT_TRUE(finds("الجـــريمة", "الجريمة"));
    EXPECT_TRUE(finds("مستشفى", "مستشفي"));
}

TEST_F(SearchTest, KnowsChineseWhereverADictionaryWouldCut) {
    const std::string_view text = "打击跨国有组织犯罪集团的公约";
    for (const char* const query : {"有组织犯罪", "犯罪", "集团", "组织", "公约", "跨国 公约"})
        EXPECT_TRUE(finds(text, query)) << query;
    EXPECT_FALSE(finds(text, "罪犯"));
}

TEST_F(SearchTest, TakesFullWidthAndLigaturesForTheLettersTheyAre) {
    EXPECT_TRUE(finds("ＵＮＴＯＣ", "untoc"));
    EXPECT_TRUE(finds("conﬁscation", "confiscation"));
}

TEST_F(SearchTest, SaysWhereTheWordsStand) {
    const std::string text = "Été: obstruction of justice. 犯罪集团 and Justices.";
    put(1, text);
    const auto shown = [&](std::string_view query) {
        std::vector<std::string> passages;
        const auto hits = *store_.search().find(query, 1);
        for (const Place& place : hits.at(0).places)
            passages.push_back(text.substr(place.begin, place.end - place.begin));
        return passages;
    };

    EXPECT_EQ(shown("ete"), std::vector<std::string>{"Été"});
    EXPECT_EQ(shown("justice"), (std::vector<std::string>{"justice", "Justices"}));
    EXPECT_EQ(shown("犯罪"), std::vector<std::string>{"犯罪"});
    EXPECT_EQ(shown("\"of justice\""), (std::vector<std::string>{"of", "justice"}));
}

TEST_F(SearchTest, HasNoSignsOfItsOwn) {
    put(1, "a AND b, NOT c: NEAR(d e) * col ^x");
    for (const char* const query : {"\"", "\"\"\"", "*", "AND", "NOT", "a AND", "(", "words:a", "^", "-",
             "a*b", "NEAR(", "'; DROP TABLE", "+", "{a}"})
        EXPECT_THAT(store_.search().find(query, 10), is_accepted()) << query;
    EXPECT_EQ(found(""), Objects{});
    EXPECT_EQ(found("?!"), Objects{});
    EXPECT_EQ(found("not near"), Objects{1});
}

TEST_F(SearchTest, RefusesWhatIsNoTextAndWhatIsTooLong) {
    EXPECT_THAT(store_.search().put(team, answer, "\xff"), is_refused(Errc::invalid_input));
    EXPECT_THAT(store_.search().find("\xc3", 1), is_refused(Errc::invalid_input));
    EXPECT_THAT(store_.search().find(std::string(1001, 'a'), 1), is_refused(Errc::too_large));
}

TEST_F(SearchTest, TakesAnEmptyText) {
    put(1, "");
    put(1, "  ... ");
    put(1, "word");
    EXPECT_EQ(found("word"), Objects{1});
}

TEST_F(SearchTest, TakesAnyQueryAndFindsAnyTextByItself) {
    const auto some_text = [] {
        std::string text;
        for (const std::string& piece :
            *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>("a", "É", "ё", " ",
                "*", "犯", "ـ", "أ", "́", "'", "\n", "1.5", "½", "😀", "AND", "ه", "(", "-", "^", ":")))
            text += piece;
        return text;
    };
    EXPECT_TRUE(rc::check([&] {
        const std::string text = some_text();
        RC_PRE(text.size() < 900U);
        RC_ASSERT(store_.search().put(team, answer, text).has_value());
        const auto hits = store_.search().find('"' + text + '"', 10);
        RC_ASSERT(hits.has_value());
        RC_ASSERT(hits->empty() == store_.search().find("\"" + text, 10)->empty());
        for (const Hit& hit : *hits) {
            RC_ASSERT(!hit.places.empty());
            for (const Place& place : hit.places)
                RC_ASSERT(place.begin < place.end && place.end <= text.size());
        }
    }));
}

TEST(Places, AreWrittenAsTheFormatSays) {
    const std::vector<Place> places{{0, 3}, {4, 10}, {12, 17}}; // "The answer, again"

    const auto encoded = encode_places(places);

    EXPECT_EQ(encoded, (Bytes{0x07, 0x00, 0x0c, 0x0b, 0x02}));
    EXPECT_EQ(decode_places(*encoded, 3), places);
}

TEST(Places, AreReadBackAsTheyWere) {
    rc::check([](const std::vector<std::uint16_t>& numbers) {
        std::vector<Place> places;
        std::size_t before = 0;
        for (const std::uint16_t number : numbers) {
            places.push_back({before + number % 300, before + number % 300 + number / 300});
            before = places.back().end;
        }
        RC_ASSERT(decode_places(*encode_places(places), places.size()) == places);
    });
}

TEST(Places, AreRefusedWhenTheyAreNotThoseOfTheWords) {
    const Bytes encoded{0x07, 0x00, 0x0c, 0x0b, 0x02};
    for (std::size_t size = 0; size < encoded.size(); ++size)
        EXPECT_THAT(decode_places(ByteView(encoded).first(size), 3), is_refused(Errc::corrupt_data)) << size;
    EXPECT_THAT(decode_places(encoded, 2), is_refused(Errc::corrupt_data));
    EXPECT_THAT(decode_places(encoded, 4), is_refused(Errc::corrupt_data));
    EXPECT_THAT(decode_places(Bytes{0x07, 0x01}, 1), is_refused(Errc::corrupt_data)); // another way to say 06
    EXPECT_THAT(
        decode_places(Bytes{0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, 0x7f}, 1), is_refused(Errc::corrupt_data));
    EXPECT_THAT(encode_places(std::vector<Place>{{5, 6}, {2, 3}}), is_refused(Errc::invalid_input));
}

} // namespace
} // namespace valise::store
