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

} // namespace valise::crypto::context
