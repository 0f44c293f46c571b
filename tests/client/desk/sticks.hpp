// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/desk/offices.hpp"
#include "support/memory_stick.hpp"
#include "support/refusal.hpp"
#include "valise/casework/review.hpp"
#include "valise/desk/membership.hpp"
#include "valise/desk/packing.hpp"
#include "valise/desk/unpacking.hpp"

/// People who carry a stick to each other.
namespace valise::tests {

inline RecordId certificate_of(Office& office) { return office.desk().owner().certificate; }

inline desk::PackTerms terms_for(std::initializer_list<Office*> offices) {
    desk::PackTerms terms;
    for (Office* const office : offices) terms.addressees.push_back(certificate_of(*office));
    return terms;
}

inline void write(Office& office, const SpaceId& space, std::uint32_t position, std::string words) {
    auto paper = office.desk().own_work().open(space, answer);
    ASSERT_THAT(paper, is_accepted());
    const text::Edit edit{position, 0, std::move(words)};
    ASSERT_THAT(office.desk().own_work().write(*paper, {&edit, 1}), is_accepted());
}
inline std::string words_in(Office& office, const SpaceId& space) {
    return office.desk().own_work().open(space, answer)->paper.text().text().text();
}

inline Bytes file_of(std::size_t size) {
    SeededRandom random(size);
    Bytes file(size);
    random.fill(file);
    return file;
}
/// Attaches a file to an answer.
inline store::AttachmentId attach(Office& office, const SpaceId& space, ByteView file) {
    auto attachments = office.desk().store().attachments();
    const auto attachment = *attachments.add(space, [file](std::size_t most) mutable -> Result<Bytes> {
        Bytes portion = to_bytes(file.first(std::min(most, file.size())));
        file = file.subspan(portion.size());
        return portion;
    });
    proto::AnnounceAttachment announced{
        attachment.id, {}, "minutes.pdf", attachment.size, attachment.chunk_count(), attachment.top.bytes};
    const auto key = *attachments.key_of(attachment.id);
    std::ranges::copy(key.view(), announced.key.begin());
    auto paper = *office.desk().own_work().open(space, answer);
    VALISE_CHECK(office.desk().own_work().act(paper, announced).has_value());
    return attachment.id;
}
inline std::optional<Bytes> attached(Office& office, const store::AttachmentId& id) {
    const auto attachments = office.desk().store().attachments();
    const auto attachment = *attachments.find(id);
    if (!attachment) return std::nullopt;
    Bytes content;
    for (std::uint32_t chunk = 0; chunk < attachment->chunk_count(); ++chunk) {
        const auto read = attachments.read(id, chunk);
        if (!read) return std::nullopt;
        append(content, *read);
    }
    return content;
}

/// A review of Senegal by two others, for one instrument.
inline casework::Review review_of_senegal() {
    casework::Review review;
    review.under_review = *crypto::StateCode::parse("SEN");
    review.reviewing = {{"untoc", {*crypto::StateCode::parse("NOR"), *crypto::StateCode::parse("GHA")}}};
    review.cluster = "I";
    review.start = std::chrono::year(2026) / 3 / 2;
    return review;
}

/// A focal point and an expert of one State, who share a space and carry a stick to each other.
class Pouch : public testing::Test {
protected:
    void SetUp() override {
        let_in(officer_, focal_point_, offer_of(crypto::CertificateKind::focal_point, "SEN"), root_policy_);
        let_in(focal_point_, expert_, offer_of(crypto::CertificateKind::expert, "SEN"), root_policy_);
        const desk::Invited expert = as_editor(expert_);
        space_ = *desk::found_space(
            focal_point_.desk(), space::SpaceKind::team, space::Rank::focal_point, {&expert, 1});
    }
    static desk::Invited as_editor(Office& office) {
        return {certificate_of(office), space::Role::editor, space::Rank::none};
    }

    desk::PackReport pack(Office& from, const desk::PackTerms& terms) {
        auto packed = desk::pack_pouch(from.desk(), stick_, terms);
        EXPECT_THAT(packed, is_accepted());
        return packed ? *std::move(packed) : desk::PackReport();
    }
    [[nodiscard]] const Bytes& file(const desk::PackReport& packed, std::size_t volume = 0) {
        return stick_.files.at(packed.volumes.at(volume).file);
    }
    static Result<desk::TakeReport> try_to_take(Office& to, ByteView file) {
        BytesSource source(file);
        VALISE_TRY(const desk::PouchLook look, desk::look_into_pouch(to.desk(), source));
        return desk::take_in_pouch(to.desk(), source, look);
    }
    static Result<desk::PouchLook> look(Office& office, ByteView file) {
        BytesSource source(file);
        return desk::look_into_pouch(office.desk(), source);
    }
    desk::PackReport carry(Office& from, Office& to) {
        stick_.replace();
        auto packed = pack(from, terms_for({&to}));
        EXPECT_THAT(try_to_take(to, file(packed)), is_accepted());
        return packed;
    }

    Office officer_{1};
    Office focal_point_{2};
    Office expert_{3};
    Bytes root_policy_ = found(officer_);
    SpaceId space_;
    MemoryStick stick_;
};

} // namespace valise::tests
