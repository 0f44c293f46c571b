// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "valise/base/ids.hpp"
#include "valise/crypto/aead.hpp"
#include "valise/crypto/hash.hpp"
#include "valise/crypto/signature.hpp"

/// The signed records of a space: its genesis and its acts. What they say and their bytes;
/// which of them count is for Membership to say. docs/formats.md has the layouts.
namespace valise::space {

/// What a space is for, which says who is its top rank.
enum class SpaceKind : std::uint8_t { team = 1, review = 2, circle = 3 };

/// What a member who comes later is meant to be given of what was written before.
enum class HistoryPolicy : std::uint8_t { all = 1, from_now = 2 };

/// What a member may do; a later one may do all that an earlier one may, but for a
/// contributor, who proposes and nothing else.
enum class Role : std::uint8_t { reader = 1, contributor = 2, commenter = 3, editor = 4, admin = 5 };

/// Whose word stands among admins. All others have none.
enum class Rank : std::uint8_t { none = 0, focal_point = 1, officer = 2 };

/// How a device belongs to a space.
struct Standing {
    Role role = Role::reader;
    Rank rank = Rank::none;
    RecordId certificate; ///< Of the member's device; its role bound is not exceeded.

    bool operator==(const Standing&) const = default;
};

/// How far somebody had read one log: everything on the chain that leads to this entry.
struct Cut {
    std::uint32_t incarnation = 0; ///< Of the member's log.
    std::uint64_t sequence = 0;    ///< From 1: a log that is not named is cut before its first entry.
    EntryId entry;

    bool operator==(const Cut&) const = default;
};

/// A new standing for somebody, or none: removed. What was written before the cuts stays as it was.
struct Change {
    SubjectId member;
    std::optional<Standing> standing;
    std::vector<Cut> cuts; ///< Of different incarnations, in their order.

    bool operator==(const Change&) const = default;
};

/// Makes quarantined entries valid: those from `first` on, on the chain that leads to the last one.
struct Adoption {
    LogId log;
    std::uint64_t first = 1;
    std::uint64_t last = 1;
    EntryId last_entry;

    auto operator<=>(const Adoption&) const = default;
};

/// What is handed on of an epoch before: all that it leads back to, or itself alone.
enum class KeyKind : std::uint8_t { history = 1, content = 2 };

/// A secret of a parent epoch, sealed under this one's.
struct HistoryWrap {
    KeyKind kind = KeyKind::history;
    ByteArray<crypto::key_size + crypto::seal_overhead> sealed{};

    bool operator==(const HistoryWrap&) const = default;
};

/// New keys, without telling them.
struct EpochSection {
    std::vector<EpochId> parents;   ///< In their order; none in a genesis, and there alone.
    crypto::Digest commitment{};    ///< To the key that entries are sealed under.
    std::vector<HistoryWrap> wraps; ///< One for each parent.

    bool operator==(const EpochSection&) const = default;
};

struct FirstMember {
    SubjectId member;
    Standing standing;

    bool operator==(const FirstMember&) const = default;
};

/// How a space begins. Its id is that of the space, and of the first epoch.
struct Genesis {
    SpaceKind kind = SpaceKind::team;
    HistoryPolicy history = HistoryPolicy::all;
    ByteArray<16> nonce{};            ///< Random: two spaces of the same people differ.
    SubjectId founder;                ///< An admin among the first members, whose certificate signs.
    std::vector<FirstMember> members; ///< In the order of their names.
    EpochSection epoch;

    bool operator==(const Genesis&) const = default;
};

/// A change of who is in a space, or of its keys.
///
/// An act that removes somebody turns the keys too, unless all it does is that its author leaves.
struct Act {
    SpaceId space;
    SubjectId author;              ///< A device.
    RecordId certificate;          ///< The author's, whose key signs.
    std::vector<RecordId> parents; ///< The last acts that the author knew, in order; none: the genesis alone.
    std::vector<Change> changes;   ///< Of different members, in the order of their names.
    std::vector<Adoption> adoptions; ///< In order.
    bool is_checkpoint = false;
    std::optional<EpochSection> epoch;

    bool operator==(const Act&) const = default;
};

/// What a record may hold at most.
inline constexpr std::size_t most_parents = 16;
inline constexpr std::size_t most_changes = 64;
inline constexpr std::size_t most_adoptions = 64;
inline constexpr std::size_t most_cuts = 255;
inline constexpr std::size_t most_parent_epochs = 8;
inline constexpr std::size_t most_first_members = 64;
inline constexpr std::size_t most_act_bytes = 65'536;

/// A record with its signature, kept as it was received and never written anew.
///
/// `content` is what the bytes say, in a well-formed way. Nobody has checked the signature yet. The
/// id is that of the bytes that are signed.
template <class Content> struct Signed {
    Content content;
    crypto::Signature signature{};
    Bytes bytes;

    [[nodiscard]] ByteView body() const { return ByteView(bytes).first(bytes.size() - signature.size()); }
    [[nodiscard]] RecordId id() const;
    [[nodiscard]] bool is_signed_by(const crypto::VerificationKey& key) const;
};

using SignedGenesis = Signed<Genesis>;
using SignedAct = Signed<Act>;

/// The parsers take all of `bytes` or refuse: `unsupported` for another version or suite,
/// `too_large`, else `malformed`.
[[nodiscard]] Result<SignedGenesis> parse_genesis(ByteView bytes);
[[nodiscard]] Result<SignedAct> parse_act(ByteView bytes);

/// Write what the parsers read; whether the signer has the right to it is not asked here. Lists may
/// come in any order. What a parser would refuse is `invalid_input`, and what is too big `too_large`.
[[nodiscard]] Result<SignedGenesis> sign_genesis(Genesis genesis, const crypto::SigningKey& founder);
[[nodiscard]] Result<SignedAct> sign_act(Act act, const crypto::SigningKey& author);

/// The space that this genesis begins.
[[nodiscard]] SpaceId space_of(const SignedGenesis& genesis);
/// The epoch that this record begins, if it has a section for one.
[[nodiscard]] EpochId epoch_of(const RecordId& record);

/// What of a section the wraps are bound to: all that stands before them, as the record has it.
[[nodiscard]] Bytes beginning_of(const EpochSection& section);

} // namespace valise::space
