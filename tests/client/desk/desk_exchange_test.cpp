// SPDX-License-Identifier: Apache-2.0
// Two valises and a module that is a program of its own.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "client/desk/offices.hpp"
#include "support/memory_stick.hpp"
#include "support/refusal.hpp"
#include "sync/service/module_scene.hpp"
#include "valise/casework/sample.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/exchanging.hpp"
#include "valise/desk/membership.hpp"
#include "valise/desk/packing.hpp"
#include "valise/desk/typing.hpp"
#include "valise/desk/unpacking.hpp"
#include "valise/enrolment/ticket.hpp"

namespace valise::desk {
namespace {

using testing::ElementsAre;
using testing::SizeIs;
using tests::answer;
using tests::is_accepted;
using tests::is_refused;
using tests::ModuleProgram;
using tests::offer_of;
using tests::Office;

/// The secretariat's first officer, a focal point, and the module that they both know.
class DeskExchange : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(module_->is_up()) << module_->output();
        keep_module_in(officer_.desk());
        ExchangeTerms terms = usual_terms();
        terms.founding_secret = founding_secret();
        const auto report = exchange_with_module(officer_.desk(), terms);
        ASSERT_THAT(report, is_accepted());
        ASSERT_THAT(report->outcome, is_accepted());
    }
    void let_guest_in() {
        tests::let_in(officer_, guest_, offer_of(crypto::CertificateKind::focal_point, "SEN"), root_policy_);
        exchange(officer_.desk());
        exchange(guest_.desk());
    }
    [[nodiscard]] Invited guest_as(space::Role role) {
        return {guest_.desk().owner().certificate, role, space::Rank::none};
    }

    [[nodiscard]] static ExchangeTerms usual_terms() {
        ExchangeTerms terms;
        terms.way.proxy.kind = carrier::ProxyKind::none;
        return terms;
    }
    ExchangeReport exchange(Desk& desk) {
        auto report = exchange_with_module(desk, usual_terms());
        VALISE_CHECK(report.has_value());
        return *std::move(report);
    }
    void settle() {
        for (int round = 0; round < 2; ++round)
            for (Desk* const desk : {&officer_.desk(), &guest_.desk()})
                EXPECT_THAT(exchange(*desk).outcome, is_accepted());
    }
    void write(Desk& desk, const SpaceId& space, std::uint32_t position, std::string words) {
        auto paper = desk.own_work().open(space, answer);
        ASSERT_THAT(paper, is_accepted());
        const text::Edit edit{position, 0, std::move(words)};
        ASSERT_THAT(desk.own_work().write(*paper, {&edit, 1}), is_accepted());
    }
    [[nodiscard]] std::string text(Desk& desk, const SpaceId& space) {
        return desk.own_work().open(space, answer)->paper.text().text().text();
    }

    [[nodiscard]] std::string address() const { return module_->address(); }
    void stop_module() { module_->kill(); }

    Office officer_{1};
    Office guest_{2};
    Bytes root_policy_ = tests::found(officer_);

private:
    system::TemporaryFolder home_ = *system::TemporaryFolder::make();
    std::unique_ptr<ModuleProgram> module_ =
        std::make_unique<ModuleProgram>(std::vector<std::string>{"--folder", home_.path() / "module"});

    void keep_module_in(Desk& desk) {
        const auto page = tests::get(module_->address(), "/v1/card");
        auto card = exchange::SignedCard::parse(as_bytes(page.body));
        ASSERT_THAT(card, is_accepted());
        ASSERT_THAT(keep_module(desk.store(), {*std::move(card), module_->address()}), is_accepted());
    }
    [[nodiscard]] ByteArray<16> founding_secret() const {
        auto text = *system::read_file(home_.path() / "module" / "keys" / "founding", 64);
        text.pop_back();
        const auto ticket = *enrolment::Ticket::parse(as_text(text));
        ByteArray<16> secret{};
        std::ranges::copy(ticket.view(), secret.begin());
        return secret;
    }
};

TEST_F(DeskExchange, KeepsWhatIsTypedWhileTheNetworkIsWaitedForElsewhere) {
    let_guest_in();
    const Invited guest = guest_as(space::Role::editor);
    const auto space =
        found_space(officer_.desk(), space::SpaceKind::review, space::Rank::officer, {&guest, 1});
    ASSERT_THAT(space, is_accepted());
    settle();
    write(guest_.desk(), *space, 0, "Note. ");
    exchange(guest_.desk());
    auto typing = *officer_.desk().own_work().begin_typing(*space, answer);
    std::string typed;
    auto terms = usual_terms();
    terms.wait = [&](const std::function<void()>& request) {
        std::thread elsewhere(request);
        const text::Edit edit{typing.text().length(), 0, "x"};
        ASSERT_THAT(typing.write({&edit, 1}), is_accepted());
        const auto piece = *typing.take();
        const auto kept = officer_.desk().own_work().keep(*piece);
        EXPECT_THAT(kept, is_accepted());
        typing.settle(kept.has_value());
        typed += "x";
        elsewhere.join();
    };

    const auto report = exchange_with_module(officer_.desk(), terms);

    ASSERT_THAT(report, is_accepted());
    EXPECT_THAT(report->outcome, is_accepted());
    EXPECT_THAT(report->changes, SizeIs(1));
    ASSERT_FALSE(typed.empty());
    const auto news = officer_.desk().own_work().news_since(*typing.so_far());
    ASSERT_THAT(news, is_accepted());
    ASSERT_THAT(typing.receive(*news), is_accepted());
    EXPECT_EQ(typing.text().text().size(), typed.size() + std::string("Note. ").size());
    EXPECT_EQ(text(officer_.desk(), *space), typing.text().text());
    settle();
    EXPECT_EQ(text(guest_.desk(), *space), typing.text().text());
}

TEST_F(DeskExchange, CarriesWorkFromOneValiseToAnother) {
    let_guest_in();
    const Invited guest = guest_as(space::Role::editor);
    const auto space =
        found_space(officer_.desk(), space::SpaceKind::review, space::Rank::officer, {&guest, 1});
    ASSERT_THAT(space, is_accepted());
    settle();
    write(officer_.desk(), *space, 0, "Yes.");
    settle();
    write(officer_.desk(), *space, 4, " Section 12.");
    write(guest_.desk(), *space, 0, "Note: ");

    exchange(guest_.desk());
    const auto report = exchange(officer_.desk());

    EXPECT_EQ(text(officer_.desk(), *space), "Note: Yes. Section 12.");
    ASSERT_THAT(report.changes, SizeIs(1));
    EXPECT_EQ(report.changes.front().before.text, "Yes. Section 12.");
    EXPECT_EQ(report.changes.front().after.text, "Note: Yes. Section 12.");
    EXPECT_THAT(report.changes.front().devices, ElementsAre(guest_.desk().owner().device));
    settle();
    EXPECT_EQ(text(guest_.desk(), *space), "Note: Yes. Section 12.");
}

TEST_F(DeskExchange, BringsAtOnceTheFilesThatItAnnounces) {
    ASSERT_THAT(found_circle(officer_.desk()), is_accepted());
    ASSERT_THAT(publish_catalogue(officer_.desk(), casework::sample_catalogue()), is_accepted());
    tests::let_in(officer_, guest_, offer_of(crypto::CertificateKind::focal_point, "SEN"), root_policy_);
    exchange(officer_.desk());

    const auto report = exchange(guest_.desk());

    const auto catalogue = catalogue_of(guest_.desk());
    ASSERT_THAT(catalogue, is_accepted());
    EXPECT_TRUE(*catalogue);
    EXPECT_LE(report.progress.requests, 3U) << "what goes along in one answer is not asked for one by one";
}

TEST_F(DeskExchange, BringsNothingMoreToWhoWasRemoved) {
    let_guest_in();
    const auto space = found_space(officer_.desk(), space::SpaceKind::review, space::Rank::officer, {});
    ASSERT_THAT(space, is_accepted());
    const Invited guest = guest_as(space::Role::editor);
    ASSERT_THAT(admit(officer_.desk(), *space, {&guest, 1}), is_accepted());
    write(officer_.desk(), *space, 0, "Yes.");
    settle();
    ASSERT_EQ(text(guest_.desk(), *space), "Yes.");

    const SubjectId leaving = guest_.desk().owner().device;
    ASSERT_THAT(remove(officer_.desk(), *space, {&leaving, 1}), is_accepted());
    write(officer_.desk(), *space, 4, " In secret.");
    settle();

    EXPECT_EQ(text(guest_.desk(), *space), "Yes.");
    EXPECT_EQ(text(officer_.desk(), *space), "Yes. In secret.");
}

TEST_F(DeskExchange, GivesBackTheKeysThatADeviceDrewBeforeItWasPutBack) {
    officer_.back_up();
    const auto space = found_space(officer_.desk(), space::SpaceKind::team, space::Rank::focal_point, {});
    ASSERT_THAT(space, is_accepted());
    write(officer_.desk(), *space, 0, "Founded.");
    exchange(officer_.desk());
    ASSERT_THAT(turn_keys(officer_.desk(), *space), is_accepted());
    write(officer_.desk(), *space, 8, " Turned.");
    exchange(officer_.desk());

    officer_.put_back();
    exchange(officer_.desk());

    EXPECT_EQ(text(officer_.desk(), *space), "Founded. Turned.");
}

TEST_F(DeskExchange, SendsWhatWaitedForAKeyThatItBrings) {
    const auto space = found_space(officer_.desk(), space::SpaceKind::team, space::Rank::focal_point, {});
    ASSERT_THAT(space, is_accepted());
    exchange(officer_.desk());
    officer_.back_up();
    ASSERT_THAT(turn_keys(officer_.desk(), *space), is_accepted());
    write(officer_.desk(), *space, 0, "Turned.");
    exchange(officer_.desk());

    officer_.put_back();
    write(officer_.desk(), *space, 0, "Put back. ");
    const auto report = exchange(officer_.desk());

    EXPECT_THAT(report.outcome, is_accepted());
    EXPECT_THAT(report.unsealed, SizeIs(0));
    EXPECT_EQ(text(officer_.desk(), *space).size(), std::string("Put back. Turned.").size());
    EXPECT_EQ(officer_.desk().own_work().is_waiting(), false);
}

TEST_F(DeskExchange, GoesOnAfterKeysWereTurned) {
    let_guest_in();
    const Invited guest = guest_as(space::Role::editor);
    const auto space =
        found_space(officer_.desk(), space::SpaceKind::team, space::Rank::focal_point, {&guest, 1});
    ASSERT_THAT(space, is_accepted());
    settle();

    ASSERT_THAT(turn_keys(officer_.desk(), *space), is_accepted());
    write(officer_.desk(), *space, 0, "Yes.");
    settle();

    EXPECT_EQ(text(guest_.desk(), *space), "Yes.");
    EXPECT_THAT(turn_keys(guest_.desk(), *space), is_refused(Errc::not_permitted));
}

TEST_F(DeskExchange, ThatDoesNotReachTheModuleLosesNothing) {
    const auto space = found_space(officer_.desk(), space::SpaceKind::review, space::Rank::officer, {});
    ASSERT_THAT(space, is_accepted());
    stop_module();
    write(officer_.desk(), *space, 0, "Yes.");

    const auto report = exchange_with_module(officer_.desk(), usual_terms());

    ASSERT_THAT(report, is_accepted());
    EXPECT_THAT(report->outcome, is_refused(Errc::unavailable));
    EXPECT_EQ(text(officer_.desk(), *space), "Yes.");
}

TEST_F(DeskExchange, AndPouchesCarryTheSameWork) {
    let_guest_in();
    const Invited guest = guest_as(space::Role::editor);
    const auto space =
        found_space(officer_.desk(), space::SpaceKind::review, space::Rank::officer, {&guest, 1});
    ASSERT_THAT(space, is_accepted());
    settle();
    write(guest_.desk(), *space, 0, "Yes.");
    tests::MemoryStick stick;
    PackTerms terms;
    terms.addressees = {officer_.desk().owner().certificate};

    const auto packed = pack_pouch(guest_.desk(), stick, terms);
    ASSERT_THAT(packed, is_accepted());
    tests::BytesSource source(stick.files.at(packed->volumes.front().file));
    const auto look = look_into_pouch(officer_.desk(), source);
    ASSERT_THAT(look, is_accepted());
    const auto taken = take_in_pouch(officer_.desk(), source, *look);

    EXPECT_GT(look->inventory.receipts, 0U);
    ASSERT_THAT(taken, is_accepted());
    EXPECT_THAT(taken->findings.proofs, SizeIs(0)) << "an honest module said the same to both";
    EXPECT_EQ(text(officer_.desk(), *space), "Yes.");
    EXPECT_GT(exchange(officer_.desk()).findings.sent, 0U) << "the module has it from whoever comes first";
    EXPECT_THAT(exchange(guest_.desk()).outcome, is_accepted());
    EXPECT_EQ(text(guest_.desk(), *space), "Yes.");
}

TEST_F(DeskExchange, IsHowLettersTravelToWhoeverIsInvited) {
    Invitations invitations(officer_.desk());
    auto line = tests::line_to(address());
    const auto number = *invitations.invite(offer_of(crypto::CertificateKind::focal_point, "SEN"));
    const auto code = *invitations.code_of(number);
    ASSERT_THAT(invitations.carry_letters(line), is_accepted());

    guest_.make();
    const auto letter = fetch_invitation(as_text(code.view()), line, {});
    ASSERT_THAT(letter, is_accepted());
    const auto asking = ask_to_join(
        guest_.store(), guest_.outside(), as_text(code.view()), *letter, root_policy_, "Amina Diop");
    ASSERT_THAT(asking, is_accepted());
    EXPECT_EQ(asking->address, address());
    auto answered = carry_request(guest_.store(), line, {});
    ASSERT_THAT(answered, is_accepted());
    EXPECT_FALSE(*answered) << "nobody has answered yet";
    std::size_t waits = 0;
    EXPECT_EQ(invitations.carry_letters(line,
                  {{},
                      [&](const auto& request) {
                          ++waits;
                          std::thread(request).join();
                      }}),
        1U);
    EXPECT_EQ(waits, 1U) << "whoever has a window has the network waited for elsewhere";
    ASSERT_THAT(invitations.certify(number, asking->words), is_accepted());
    ASSERT_THAT(invitations.carry_letters(line), is_accepted());
    answered = carry_request(guest_.store(), line, {});

    ASSERT_THAT(answered, is_accepted());
    ASSERT_TRUE(*answered);
    EXPECT_FALSE((*answered)->refused);
    guest_.sit_down();
    exchange(officer_.desk());
    EXPECT_THAT(exchange(guest_.desk()).outcome, is_accepted()) << "it knows the module by the invitation";
}

} // namespace
} // namespace valise::desk
