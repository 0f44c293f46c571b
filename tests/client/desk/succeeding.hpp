// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/desk/sticks.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/newcomers.hpp"
#include "valise/desk/succession.hpp"

/// A focal point who is gone, and the next one.
namespace valise::tests {

inline const crypto::StateCode senegal = *crypto::StateCode::parse("SEN");

/// A secretariat whose root keys are at hand, and a focal point with an expert.
class Succession : public testing::Test {
protected:
    void SetUp() override {
        officer_.make();
        auto founded = *desk::found_secretariat(officer_.store(), officer_.outside());
        seeds_ = std::move(founded.root_seeds);
        root_policy_ = founded.root_policy;
        officer_.sit_down();
        circle_ = *desk::found_circle(officer_.desk());
        let_in(officer_, lost_, offer_of(crypto::CertificateKind::focal_point, "SEN"), root_policy_);
        let_in(lost_, expert_, offer_of(crypto::CertificateKind::expert, "SEN"), root_policy_);
        tell_register(lost_, officer_);
    }
    [[nodiscard]] Result<desk::TwoRootKeys> keys(std::size_t one, std::size_t other) {
        return desk::TwoRootKeys::of(officer_.desk().holdings().directory().root_policy(),
            {seeds_[one].clone(), seeds_[other].clone()});
    }
    /// Somebody asks with the invitation, and has these words.
    [[nodiscard]] crypto::Fingerprint ask(std::uint32_t number, Office& office) {
        desk::Invitations invitations(officer_.desk());
        const auto code = *invitations.code_of(number);
        office.make();
        const auto asking = *desk::ask_to_join(office.store(), office.outside(), as_text(code.view()),
            *invitations.letter_of(number), root_policy_, "Awa Ndiaye");
        EXPECT_THAT(invitations.receive(number, *desk::request_of(office.store())), is_accepted());
        return asking.words;
    }
    [[nodiscard]] Result<desk::Succession> succeed(Office& office) {
        desk::Invitations invitations(officer_.desk());
        VALISE_TRY(const auto number, invitations.invite_successor(senegal));
        const auto words = ask(number, office);
        VALISE_TRY(const auto two, keys(2, 0));
        VALISE_TRY(auto done, invitations.certify_successor(number, words, two));
        VALISE_TRY(const auto refused, desk::take_answer(office.store(), *invitations.letter_of(number)));
        EXPECT_FALSE(refused);
        office.sit_down();
        return done;
    }
    static void tell_register(Office& from, Office& to) {
        EXPECT_THAT(from.desk().store().records().each_of_register(
                        [&](store::RecordKind kind, ByteView bytes) -> Result<void> {
                            auto item_kind = exchange::ItemKind::certificate;
                            if (kind == store::RecordKind::root_policy)
                                item_kind = exchange::ItemKind::root_policy;
                            if (kind == store::RecordKind::revocation)
                                item_kind = exchange::ItemKind::revocation;
                            return to.desk()
                                .holdings()
                                .take(exchange::the_register, {item_kind, to_bytes(bytes)})
                                .map([](exchange::Taken taken) { EXPECT_EQ(taken, exchange::Taken::taken); });
                        }),
            is_accepted());
    }
    [[nodiscard]] static const crypto::Directory& directory_of(Office& office) {
        return office.desk().holdings().directory();
    }

    desk::RootSeeds seeds_;
    Bytes root_policy_;
    Office officer_{1};
    Office lost_{2};
    Office expert_{3};
    Office successor_{4};
    SpaceId circle_;
};

} // namespace valise::tests
