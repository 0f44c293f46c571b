// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Every hash, signature and key derivation of our own formats begins with one of
/// these, so that bytes made for one purpose mean nothing for another. Each ends with a
/// zero byte, which makes none a prefix of another. docs/formats.md says which
/// bytes follow each.
namespace valise::crypto::context {

using std::string_view_literals::operator""sv;

inline constexpr auto root_policy = "valise1/root-policy\0"sv;
inline constexpr auto certificate = "valise1/cert\0"sv;
inline constexpr auto revocation = "valise1/revocation\0"sv;
inline constexpr auto fingerprint = "valise1/fingerprint\0"sv;
inline constexpr auto entry = "valise1/entry\0"sv;
inline constexpr auto key_commitment = "valise1/keycommit\0"sv;
inline constexpr auto entry_id = "valise1/entry-id\0"sv;
inline constexpr auto entry_content = "valise1/entry-content\0"sv;
inline constexpr auto range = "valise1/range\0"sv;
inline constexpr auto known_heads = "valise1/known-heads\0"sv;
inline constexpr auto genesis = "valise1/genesis\0"sv;
inline constexpr auto act = "valise1/member\0"sv;
inline constexpr auto epoch = "valise1/epoch\0"sv;
inline constexpr auto epoch_key = "valise1/epoch-key\0"sv;
inline constexpr auto epoch_history = "valise1/epoch-history\0"sv;
inline constexpr auto key_slot = "valise1/kek\0"sv;
inline constexpr auto slot_commitment = "valise1/kek-commit\0"sv;
inline constexpr auto slot_file = "valise1/slot-file\0"sv;
inline constexpr auto kept_secret = "valise1/kept-secret\0"sv;
inline constexpr auto waiting = "valise1/waiting\0"sv;
inline constexpr auto attachment = "valise1/attachment\0"sv;
inline constexpr auto attachment_chunk = "valise1/attachment-chunk\0"sv;
inline constexpr auto module_id = "valise1/module\0"sv;
inline constexpr auto module_card = "valise1/module-card\0"sv;
inline constexpr auto noise_prologue = "valise1/noise-prologue\0"sv;
inline constexpr auto item = "valise1/item\0"sv;
inline constexpr auto sequence = "valise1/sequence\0"sv;
inline constexpr auto cursors = "valise1/cursors\0"sv;
inline constexpr auto receipt = "valise1/receipt\0"sv;
inline constexpr auto pouch = "valise1/pouch\0"sv;
inline constexpr auto module_backup = "valise1/module-backup\0"sv;
inline constexpr auto audit = "valise1/audit\0"sv;
inline constexpr auto answer_part = "valise1/answer-part\0"sv;
inline constexpr auto shared_object = "valise1/shared-object\0"sv;
inline constexpr auto item_wording = "valise1/item-wording\0"sv;
inline constexpr auto answer_content = "valise1/answer-content\0"sv;
inline constexpr auto submitted_answer = "valise1/submitted-answer\0"sv;
inline constexpr auto submission = "valise1/submission\0"sv;
inline constexpr auto review_object = "valise1/review-object\0"sv;
inline constexpr auto agreed_text = "valise1/agreed-text\0"sv;
inline constexpr auto ticket = "valise1/ticket\0"sv;
inline constexpr auto mail = "valise1/mail\0"sv;
inline constexpr auto letter_key = "valise1/letter-key\0"sv;
inline constexpr auto letter = "valise1/letter\0"sv;
inline constexpr auto invitation = "valise1/invitation\0"sv;
inline constexpr auto enrolment = "valise1/enrolment\0"sv;
inline constexpr auto possession = "valise1/possession\0"sv;
inline constexpr auto question = "valise1/question\0"sv;
inline constexpr auto catalogue = "valise1/catalogue\0"sv;
inline constexpr auto catalogue_text = "valise1/catalogue-text\0"sv;
inline constexpr auto lot_inputs = "valise1/lot-inputs\0"sv;
inline constexpr auto lot_commitment = "valise1/lot-commitment\0"sv;
inline constexpr auto lot_seed = "valise1/lot-seed\0"sv;
inline constexpr auto lot_contributions = "valise1/lot-contributions\0"sv;
inline constexpr auto lot_draw = "valise1/lot-draw\0"sv;
inline constexpr auto lot_redraw = "valise1/lot-redraw\0"sv;
inline constexpr auto lot_record = "valise1/lot-record\0"sv;
inline constexpr auto paper_mark = "valise1/paper-mark\0"sv;
inline constexpr auto read_log = "valise1/read-log\0"sv;

} // namespace valise::crypto::context
