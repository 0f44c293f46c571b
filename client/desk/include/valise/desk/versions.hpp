// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "valise/base/clock.hpp"
#include "valise/desk/desk.hpp"
#include "valise/draft/anchors.hpp"

/// How a text came to be what it is: its versions, one behind the other, each of which can be looked at and
/// brought back. Nothing is ever lost by it.
namespace valise::desk {

/// A text as it stood when somebody had written something in it.
///
/// What one person wrote without a break is one version; it ends where somebody else's words come in, and
/// where this computer shared what was written or received more. So another computer may tell the same past
/// in other steps, and each version of either can be shown by both.
struct PastVersion {
    text::Version version;
    /// Whose words came; of a suggestion also which one. Nobody for what no honest program writes.
    std::optional<draft::Writer> writer;
    /// When this computer shared or received it, by its clock; nothing for what it has not shared yet, and
    /// for what it does not remember.
    std::optional<Timestamp> when;
    bool is_shared = true;   ///< Not only in what was written last here.
    std::uint32_t count = 0; ///< How much was done: characters that came and went.
    std::vector<std::string> names;
};

/// The first one first. Refuses as `OwnWork::open`.
[[nodiscard]] Result<std::vector<PastVersion>> versions_of(
    Desk& desk, const SpaceId& space, const ObjectId& object);

/// `not_found` for a version with work that is not here.
[[nodiscard]] Result<std::string> text_at(
    Desk& desk, const SpaceId& space, const ObjectId& object, const text::Version& version);

/// Gives a name to a version, as own work that others receive with the next exchange. UTF-8 of 1 to 1,024
/// bytes, `invalid_input` otherwise; the same again changes nothing. `not_found` as above.
Result<void> name_version(Desk& desk, const SpaceId& space, const ObjectId& object,
    const text::Version& version, std::string_view name);

/// Brings the words of a version back, by own edits of what differs: the words that stayed remain whose they
/// were. It adds a version and deletes none. Says what an editor has to change. `not_found` as above.
Result<std::vector<text::Edit>> restore_version(
    Desk& desk, const SpaceId& space, const ObjectId& object, const text::Version& version);

// What the owner has read of a text. Kept in this store alone; told to nobody.

/// They have it before them.
[[nodiscard]] Result<void> begin_reading(Desk& desk, const SpaceId& space, const ObjectId& object);
/// They have read it as it is now.
[[nodiscard]] Result<void> end_reading(Desk& desk, const SpaceId& space, const ObjectId& object);
/// As they left it before something came that they had not read. None where they never did.
[[nodiscard]] Result<std::optional<text::Version>> version_read_before(
    Desk& desk, const SpaceId& space, const ObjectId& object);

/// Whether words came since they read it last; or whether there are words, and they never read it.
[[nodiscard]] Result<bool> has_unread_words(Desk& desk, const SpaceId& space, const ObjectId& object);

/// A name that somebody gave to a version: the value of an item on the text's own object.
struct VersionName {
    std::string name;
    text::Version version;

    bool operator==(const VersionName&) const = default;
};
/// docs/formats.md has the bytes. One value has one encoding, and nothing else is read: `malformed`.
[[nodiscard]] Result<Bytes> encode(const VersionName& name);
[[nodiscard]] Result<VersionName> parse_version_name(ByteView bytes);

enum class Change : std::uint8_t { same, added, removed };

/// Words, and what became of them.
struct ComparedWords {
    Change change = Change::same;
    std::string text;

    bool operator==(const ComparedWords&) const = default;
};

/// Compares two texts word by word, as the languages have words. All of both is in it: what is the same or
/// was removed makes up `before`, what is the same or was added `after`. Of what was replaced, what was
/// removed comes first.
[[nodiscard]] std::vector<ComparedWords> compare_words(std::string_view before, std::string_view after);

} // namespace valise::desk
