// SPDX-License-Identifier: Apache-2.0
#include "register.hpp"

#include <gtest/gtest.h>

#include "support/authority.hpp"
#include "support/memory_ledger.hpp"

namespace valise::exchange {
namespace {

using crypto::CertificateKind;
using tests::Authority;

/// A device whose certificate was renewed, with the same keys.
struct Renewed {
    Authority authority;
    Authority::Holder issuer = authority.issuer();
    Authority::Holder focal_point = authority.focal_point(issuer, 1, "SEN");
    Authority::Holder expert = authority.expert(focal_point, 1, "SEN");
    Authority::Holder device = authority.device(expert, 1, "SEN");
    Bytes renewal;
    tests::MemoryLedger ledger;
    Register certificates{ledger};

    Renewed() {
        auto draft = device.certificate.content;
        draft.serial = 2;
        renewal = crypto::sign_certificate(draft, expert.key).bytes;
        std::vector<Item> items{{ItemKind::root_policy, authority.signed_policy().bytes}};
        for (const auto* one : {&issuer, &focal_point, &expert, &device})
            items.push_back({ItemKind::certificate, one->bytes()});
        items.push_back({ItemKind::certificate, renewal});
        const auto judged = certificates.push(items);
        VALISE_CHECK(judged && judged->size() == 6);
        for (const Judged& one : *judged) VALISE_CHECK(one.item.has_value());
    }

    [[nodiscard]] std::optional<SubjectId> owner() const {
        return certificates.device_with(device.certificate.content.device_keys.channel);
    }
    [[nodiscard]] SubjectId subject() const { return device.certificate.content.subject; }
};

TEST(Register, ARenewalKeepsTheChannel) {
    const Renewed renewed;

    EXPECT_EQ(renewed.owner(), renewed.subject());
}

TEST(Register, WhoPushesASupersededCertificateAgainLocksNobodyOut) {
    Renewed renewed;
    const std::uint64_t end = renewed.ledger.end_of(the_register)->position;

    const std::vector<Item> again{{ItemKind::certificate, renewed.device.bytes()}};
    const auto judged = renewed.certificates.push(again);

    ASSERT_TRUE(judged);
    EXPECT_EQ(judged->front().outcome, std::nullopt);
    EXPECT_EQ(judged->front().item, std::nullopt);
    EXPECT_EQ(renewed.ledger.end_of(the_register)->position, end);
    EXPECT_EQ(renewed.owner(), renewed.subject());
}

TEST(Register, WhatIsPushedTwiceInOneRequestLocksNobodyOut) {
    Renewed renewed;

    const std::vector<Item> both{
        {ItemKind::certificate, renewed.renewal}, {ItemKind::certificate, renewed.device.bytes()}};
    ASSERT_TRUE(renewed.certificates.push(both));

    EXPECT_EQ(renewed.owner(), renewed.subject());
}

TEST(Register, OneExpertHasABoundOfDevices) {
    Renewed renewed;
    Quotas quotas;
    quotas.devices_of_expert = 3;
    Register certificates(renewed.ledger, quotas);
    std::vector<Item> items;
    for (std::uint64_t serial = 3; serial < 8; ++serial)
        items.push_back(
            {ItemKind::certificate, renewed.authority.device(renewed.expert, serial, "SEN").bytes()});
    items.push_back({ItemKind::certificate, renewed.authority.expert(renewed.focal_point, 2, "SEN").bytes()});

    const auto judged = certificates.push(items);

    ASSERT_TRUE(judged);
    for (const std::size_t taken : {0U, 1U, 5U}) EXPECT_TRUE((*judged)[taken].item) << taken;
    for (const std::size_t beyond : {2U, 3U, 4U}) EXPECT_EQ((*judged)[beyond].outcome, PushOutcome::no_room);
}

TEST(Register, AnExpertWithAllDevicesRenewsThem) {
    Renewed renewed;
    Quotas quotas;
    quotas.devices_of_expert = 1;
    Register certificates(renewed.ledger, quotas);
    auto draft = renewed.device.certificate.content;
    draft.serial = 3;

    const std::vector<Item> again{
        {ItemKind::certificate, crypto::sign_certificate(draft, renewed.expert.key).bytes}};
    const auto judged = certificates.push(again);

    ASSERT_TRUE(judged);
    EXPECT_TRUE(judged->front().item);
}

TEST(Register, OneExpertHasABoundOfCertificatesInAllAndAFocalPointOfAllBelow) {
    Renewed renewed;
    Quotas quotas;
    quotas.certificates_of_expert = 3;
    quotas.certificates_of_focal_point = 5; // the expert, the device and its renewal are there
    Register certificates(renewed.ledger, quotas);
    const auto other = renewed.authority.expert(renewed.focal_point, 2, "SEN");
    const auto third = renewed.authority.device(renewed.expert, 3, "SEN");
    const auto fourth = renewed.authority.device(renewed.expert, 4, "SEN");
    const auto below_other = renewed.authority.device(other, 1, "SEN");

    std::vector<Item> items;
    for (const auto* one : {&third, &fourth, &other, &below_other})
        items.push_back({ItemKind::certificate, one->bytes()});
    const auto judged = certificates.push(items);

    ASSERT_TRUE(judged);
    EXPECT_TRUE((*judged)[0].item && (*judged)[2].item);
    EXPECT_EQ((*judged)[1].outcome, PushOutcome::no_room);
    EXPECT_EQ((*judged)[3].outcome, PushOutcome::no_room);
}

TEST(Register, OneWhoRevokesTheSameAgainAndAgainHasABound) {
    Renewed renewed;
    std::vector<Item> items;
    for (std::uint64_t last = 10; last > 0; --last) {
        crypto::Revocation revocation;
        revocation.target = renewed.device.id();
        revocation.revoker = renewed.expert.id();
        revocation.last_good_serial = last;
        items.push_back(
            {ItemKind::revocation, crypto::sign_revocation(revocation, renewed.expert.key).bytes});
    }
    const std::uint64_t before = renewed.ledger.end_of(the_register)->position;

    ASSERT_TRUE(renewed.certificates.push(items));

    EXPECT_EQ(renewed.ledger.end_of(the_register)->position, before + Quotas().revocations_by_one);
    EXPECT_EQ(renewed.owner(), std::nullopt);
}

TEST(Register, WhatTheLedgerDidNotGetToKeepWasNeverAdmitted) {
    Renewed renewed;
    Register beside(renewed.ledger);
    const auto third = renewed.authority.device(renewed.expert, 3, "SEN");
    const auto fourth = renewed.authority.device(renewed.expert, 4, "SEN");
    ASSERT_TRUE(beside.push(std::vector{Item{ItemKind::certificate, third.bytes()}}));

    // It does not know the third yet, and judges anew.
    ASSERT_TRUE(renewed.certificates.push(std::vector{Item{ItemKind::certificate, fourth.bytes()}}));
    ASSERT_TRUE(beside.catch_up());

    for (Register* const one : {&beside, &renewed.certificates})
        for (const auto* device : {&third, &fourth})
            EXPECT_EQ(one->device_with(device->certificate.content.device_keys.channel),
                device->certificate.content.subject);
}

TEST(Register, WhoReadsKeepsWhatWasWhenTheyBegan) {
    Renewed renewed;
    const auto reading = renewed.certificates.read();
    const auto third = renewed.authority.device(renewed.expert, 3, "SEN");

    ASSERT_TRUE(renewed.certificates.push(std::vector{Item{ItemKind::certificate, third.bytes()}}));

    EXPECT_EQ(reading.directory()->find(third.id()), nullptr);
    EXPECT_NE(renewed.certificates.read().directory()->find(third.id()), nullptr);
}

TEST(Register, AFirstPolicyThatCannotBeReadIsSaidEachTime) {
    tests::MemoryLedger ledger;
    LedgerItem damaged;
    damaged.name.kind = ItemKind::root_policy;
    damaged.bytes = {1, 1, 7};
    ASSERT_TRUE(ledger.append(the_register, 0, std::vector{damaged}, std::nullopt));
    Register certificates(ledger);

    EXPECT_FALSE(certificates.catch_up());
    EXPECT_FALSE(certificates.catch_up());
    EXPECT_FALSE(certificates.push({}));
}

} // namespace
} // namespace valise::exchange
