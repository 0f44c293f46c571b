// SPDX-License-Identifier: Apache-2.0
#include "valise/enrolment/ticket.hpp"

#include <algorithm>
#include <rapidcheck/gtest.h>

#include "support/refusal.hpp"

namespace valise::enrolment {
namespace {

using tests::is_accepted;
using tests::is_refused;

constexpr std::string_view symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

std::string text_of(const Ticket& ticket) { return std::string(as_text(ticket.text().view())); }

std::string drawn_text(std::uint64_t seed) {
    SeededRandom random(seed);
    return text_of(Ticket::draw(random));
}

bool reads_as(std::string_view text, std::string_view ticket) {
    const auto read = Ticket::parse(text);
    return read && text_of(*read) == ticket;
}

RC_GTEST_PROP(TicketLaws, IsReadBackFromItsTextInAnyForm, (std::uint64_t seed)) {
    const std::string text = drawn_text(seed);

    std::string typed;
    for (const char symbol : text) {
        const bool is_letter = symbol >= 'A' && symbol <= 'Z';
        typed += is_letter && *rc::gen::arbitrary<bool>() ? static_cast<char>(symbol + 32) : symbol;
        if (*rc::gen::inRange(0, 5) == 0) typed += *rc::gen::element(' ', '-', '\n');
    }

    RC_ASSERT(text.size() == 30U);
    RC_ASSERT(reads_as(text, text));
    RC_ASSERT(reads_as(typed, text));
}

TEST(Ticket, TakesLettersThatLookLikeDigitsForTheseDigits) {
    const auto zeros = Ticket::of(ByteArray<16>{});
    const std::string text = text_of(zeros);

    std::string typed = text;
    std::ranges::replace(typed, '0', 'o');

    EXPECT_EQ(text, "00000-00000-00000-00000-000000");
    EXPECT_TRUE(reads_as(typed, text));
    EXPECT_THAT(Ticket::parse("U0000-00000-00000-00000-000000"), is_refused(Errc::malformed));
}

TEST(Ticket, FindsEveryTwoSymbolsThatLookOrSoundAlike) {
    const std::string text = drawn_text(7);
    const std::vector<std::string_view> alike{
        "0D", "0Q", "17", "2Z", "5S", "6G", "8B", "BD", "BP", "CG", "EF", "MN", "PT", "SF", "VW"};

    for (const std::string_view pair : alike)
        for (std::size_t place = 0; place < text.size(); ++place) {
            if (text[place] == '-') continue;
            std::string one = text;
            std::string other = text;
            one[place] = pair[0];
            other[place] = pair[1];
            EXPECT_FALSE(Ticket::parse(one) && Ticket::parse(other)) << pair << " at " << place;
        }
}

TEST(Ticket, FindsAboutThreeOfFourOtherSlips) {
    int slips = 0;
    int found = 0;
    for (std::uint64_t seed = 0; seed < 4; ++seed) {
        const std::string text = drawn_text(seed);
        for (std::size_t place = 0; place < text.size(); ++place)
            for (const char symbol : symbols) {
                if (text[place] == '-' || text[place] == symbol) continue;
                std::string slip = text;
                slip[place] = symbol;
                ++slips;
                found += Ticket::parse(slip) ? 0 : 1;
            }
    }

    EXPECT_GE(found * 100, slips * 75);
}

TEST(Ticket, FindsMostNeighboursThatWereExchanged) {
    int exchanges = 0;
    int found = 0;
    for (std::uint64_t seed = 0; seed < 32; ++seed) {
        const std::string text = drawn_text(seed);
        for (std::size_t place = 1; place < text.size(); ++place) {
            std::string slip = text;
            std::swap(slip[place - 1], slip[place]);
            if (slip == text || text[place] == '-' || text[place - 1] == '-') continue;
            ++exchanges;
            found += Ticket::parse(slip) ? 0 : 1;
        }
    }

    EXPECT_GE(found * 100, exchanges * 70);
}

TEST(Ticket, RefusesAnyOtherLength) {
    const std::string text = drawn_text(1);

    for (std::size_t size = 0; size < text.size(); ++size)
        EXPECT_THAT(Ticket::parse(text.substr(0, size)), is_refused(Errc::malformed));
    EXPECT_THAT(Ticket::parse(text + "0"), is_refused(Errc::malformed));
    EXPECT_THAT(Ticket::parse(text + std::string(10'000, ' ')), is_refused(Errc::malformed));
}

TEST(TicketCode, IsReadBackWithAndWithoutAModule) {
    SeededRandom random(3);
    TicketCode code{Ticket::draw(random), std::nullopt};
    const auto alone = code.ticket.clone();
    code.module.emplace(ModuleAddress{{}, "https://module.example/v1"});
    random.fill(code.module->module.bytes);

    const auto text = enrolment::text_of(code);
    const auto with_module = parse_ticket_code(as_text(text.view()));
    const auto without = parse_ticket_code("valise:" + text_of(alone));

    ASSERT_THAT(with_module, is_accepted());
    ASSERT_THAT(without, is_accepted());
    EXPECT_EQ(with_module->module, code.module);
    EXPECT_TRUE(std::ranges::equal(with_module->ticket.view(), alone.view()));
    EXPECT_EQ(without->module, std::nullopt);
}

TEST(TicketCode, RefusesWhatIsCutOffOrSaysSomethingElse) {
    const std::string start = "valise:" + drawn_text(3);
    const std::string id(64, 'a');

    for (const auto& text : {"valise" + drawn_text(3), start + "/", start + "/" + id, start + "/" + id + "/",
             start + "/" + id + "/with space", start + "/" + std::string(64, 'A') + "/https://a",
             start + "/" + std::string(64, 'x') + "/https://a",
             start + "/" + id + "/" + std::string(201, 'a')})
        EXPECT_THAT(parse_ticket_code(text), is_refused(Errc::malformed)) << text;
}

} // namespace
} // namespace valise::enrolment
