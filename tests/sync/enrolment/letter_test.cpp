// SPDX-License-Identifier: Apache-2.0
#include "valise/enrolment/letter.hpp"

#include <gtest/gtest.h>
#include <set>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "valise/enrolment/mail.hpp"

namespace valise::enrolment {
namespace {

using testing::IsEmpty;
using tests::is_accepted;
using tests::is_refused;

class Letter : public testing::Test {
protected:
    SeededRandom random_{5};
    Ticket ticket_ = Ticket::draw(random_);
    Bytes content_ = to_bytes(as_bytes("Come and join."));
    Bytes letter_ = *seal_letter(ticket_, LetterKind::request, content_, random_);
};

TEST_F(Letter, OpensWithItsTicketAndHasTheSizeOfAllLetters) {
    const auto empty = seal_letter(ticket_, LetterKind::request, {}, random_);
    const auto full = seal_letter(ticket_, LetterKind::request, Bytes(most_letter_content, 1), random_);

    EXPECT_EQ(open_letter(ticket_, LetterKind::request, letter_), content_);
    EXPECT_EQ(open_letter(ticket_, LetterKind::request, *empty), Bytes());
    EXPECT_EQ(open_letter(ticket_, LetterKind::request, *full), Bytes(most_letter_content, 1));
    for (const Bytes& letter : {letter_, *empty, *full}) EXPECT_EQ(letter.size(), letter_size);
    EXPECT_THAT(seal_letter(ticket_, LetterKind::request, Bytes(most_letter_content + 1), random_),
        is_refused(Errc::too_large));
}

TEST_F(Letter, OpensWithNoOtherTicketAndAsNoOtherLetter) {
    const auto other = Ticket::draw(random_);

    EXPECT_THAT(open_letter(other, LetterKind::request, letter_), is_refused(Errc::wrong_key));
    EXPECT_THAT(open_letter(ticket_, LetterKind::answer, letter_), is_refused(Errc::wrong_key));
}

TEST_F(Letter, IsRefusedWhenAnythingInItIsOtherwise) {
    // Of the padding, a few bits of each byte; of the rest, all.
    const auto refuses = [&](ByteView bad) { return !open_letter(ticket_, LetterKind::request, bad); };
    for (std::size_t place = 0; place < letter_.size(); ++place)
        for (unsigned bit = 0; bit < 8; bit += place < 128 || place > letter_.size() - 32 ? 1U : 5U) {
            Bytes bad = letter_;
            bad[place] ^= static_cast<Byte>(1U << bit);
            ASSERT_TRUE(refuses(bad)) << place;
        }
    EXPECT_THAT(tests::wrong_lengths_let_pass(letter_, refuses), IsEmpty());
}

TEST_F(Letter, LiesAtAnAddressOfItsOwn) {
    const auto other = Ticket::draw(random_);
    std::set<MailAddress> addresses;

    for (const Ticket* const ticket : std::initializer_list<const Ticket*>{&ticket_, &other})
        for (const auto kind : {LetterKind::invitation, LetterKind::request, LetterKind::answer})
            addresses.insert(address_of(*ticket, kind));

    EXPECT_EQ(addresses.size(), 6U);
}

TEST_F(Letter, TravelsByMailAndIsHandedOut) {
    const MailAddress address = address_of(ticket_, LetterKind::request);
    const MailRequest leaves = LeaveMail{address, letter_};
    const MailRequest takes = TakeMail{address};
    const MailAnswer found{MailStatus::lies, letter_};

    EXPECT_EQ(parse_mail_request(encode(leaves)), leaves);
    EXPECT_EQ(parse_mail_request(encode(takes)), takes);
    EXPECT_EQ(encode(leaves).size(), largest_mail_request);
    EXPECT_EQ(parse_mail_answer(encode(found)), found);
    EXPECT_EQ(encode(found).size(), largest_mail_answer);
    for (const auto status : {MailStatus::nothing, MailStatus::lies, MailStatus::other, MailStatus::later})
        EXPECT_EQ(parse_mail_answer(encode(MailAnswer{status, {}}))->status, status);
}

TEST_F(Letter, MailOfAnotherLengthOrVerbIsRefused) {
    const auto refuses_request = [](ByteView bad) { return !parse_mail_request(bad); };
    const auto refuses_answer = [](ByteView bad) { return !parse_mail_answer(bad); };
    const Bytes takes = encode(MailRequest(TakeMail{{7}}));

    EXPECT_THAT(tests::wrong_lengths_let_pass(takes, refuses_request), IsEmpty());
    EXPECT_THAT(tests::wrong_lengths_let_pass(encode(MailRequest(LeaveMail{{7}, letter_})), refuses_request),
        IsEmpty());
    // Of an answer that brings a letter, the first byte alone is one as well.
    EXPECT_THAT(tests::wrong_lengths_let_pass(encode(MailAnswer{MailStatus::lies, letter_}), refuses_answer),
        testing::ElementsAre(1U));
    EXPECT_THAT(tests::bit_flips_let_pass(ByteView(takes).first(2), refuses_request), IsEmpty());
    EXPECT_THAT(parse_mail_request(Bytes{2, 1}), is_refused(Errc::unsupported));
    EXPECT_THAT(parse_mail_answer(Bytes{4}), is_refused(Errc::malformed));
    EXPECT_THAT(parse_mail_answer(Bytes{0, 0}), is_refused(Errc::malformed));
}

} // namespace
} // namespace valise::enrolment
