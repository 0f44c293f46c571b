// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/casework/submission.hpp"

/// Values as docs/formats.md has them.
namespace valise::tests {

inline OperationName operation_of(Byte device, std::uint64_t number) {
    OperationName name{{}, number};
    name.log.device.bytes.fill(device);
    return name;
}

template <class Bytes> Bytes filled(Byte with) {
    Bytes bytes;
    bytes.fill(with);
    return bytes;
}

inline constexpr Timestamp example_moment{1790000000000};

inline casework::Law example_law() {
    return {
        "Penal Code", casework::Language::french, "https://sherloc.unodc.org/law/1", operation_of(0x22, 5)};
}

inline casework::LegalReference example_reference() {
    return {casework::Law{"Decree 12", {}, "", {}}, "Article 5"};
}

inline casework::LegalReference example_citation() { return {operation_of(0x22, 6), "Articles 5, 6"}; }

inline casework::Attachment example_attachment() { return {operation_of(0x22, 7), "The decree"}; }

inline casework::AssistanceNeed example_need() {
    return {"training", casework::Priority::high, "For prosecutors."};
}

inline casework::CrossReference example_cross_reference() {
    return {casework::CrossReference::Target{{"saq", "2"}, filled<crypto::Digest>(0x77)}};
}

inline casework::Clearing example_clearing() {
    return {"saq", 2, example_moment,
        {{"1", filled<crypto::Digest>(0x66), {operation_of(0x22, 7), operation_of(0x22, 9)}},
            {"1a", filled<crypto::Digest>(0x67), {}}}};
}

inline casework::Dispatch example_return() {
    return {casework::DispatchEvent::returned, filled<crypto::Digest>(0x68), example_moment, "No annexes."};
}

inline casework::SubmissionNotice example_notice() {
    return {*crypto::StateCode::parse("SEN"), "saq", 2, 1, filled<crypto::Digest>(0x68),
        operation_of(0x22, 40), example_moment};
}

inline proto::AnnounceAttachment example_file() {
    proto::AnnounceAttachment file{{}, {}, "decree.pdf", 70'000, 2, {}};
    file.file.bytes.fill(0xa1);
    file.key.fill(0xa2);
    file.manifest_hash.fill(0xa3);
    return file;
}

/// Everything that a submission can hold, once.
inline casework::Submission example_submission() {
    using namespace casework;
    Content content;
    content.choice = {{"partly"}};
    content.language = Language::french;
    content.narrative = {{{ParagraphStyle::heading2, Direction::left_to_right, {{"Droit"}}},
        {ParagraphStyle::plain, Direction::unsaid,
            {{"Oui, "}, {"en partie", true, true, "https://a.example/b", "Note."}, {"."}}},
        {}}};
    content.translations = {
        {Language::arabic, {{{ParagraphStyle::bullet_item, Direction::right_to_left, {{"نعم"}}}}}}};
    content.legal_references = {
        {"Penal Code", Language::french, "https://sherloc.unodc.org/law/1", "Article 5", example_file()},
        {"Decree 12", {}, "", "", {}}};
    content.attachments = {{example_file(), "The decree"}};
    content.assistance_needs = {example_need()};
    content.practices = {{"Joint teams", "Two prosecutors."}};
    content.challenges = {{"", "No interpreters."}};
    content.table_rows = {{{"2024", "17"}}};
    Content other;
    other.narrative = {{{ParagraphStyle::plain, Direction::unsaid, {{"As in 2."}}}}};
    Submission submission;
    submission.review.bytes.fill(0x52);
    submission.state = *crypto::StateCode::parse("SEN");
    submission.questionnaire = "saq";
    submission.version = 2;
    submission.language = Language::french;
    submission.number = 1;
    submission.made = example_moment;
    submission.answers = {{"1", filled<crypto::Digest>(0x66), content, {}},
        {"1a", filled<crypto::Digest>(0x67), {}, {{{"saq", "2"}, other}}}};
    return submission;
}

} // namespace valise::tests
