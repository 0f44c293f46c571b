// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "valise/desk/answering.hpp"
#include "valise/store/attachments.hpp"

/// What stands in the lists of an answer: legal references, attachments, needs, practices, challenges, rows;
/// and in the team's library of laws. Each call is one transaction, and refuses as answering.hpp says;
/// `not_found` for an item that is not there.
namespace valise::desk {

/// Which of the lists has items of this kind.
template <class Item> inline constexpr casework::Part part_of = casework::Part::registers;
template <> inline constexpr auto part_of<casework::LegalReference> = casework::Part::legal_references;
template <> inline constexpr auto part_of<casework::Attachment> = casework::Part::attachments;
template <> inline constexpr auto part_of<casework::AssistanceNeed> = casework::Part::assistance_needs;
template <> inline constexpr auto part_of<casework::Practice> = casework::Part::practices;
template <> inline constexpr auto part_of<casework::Challenge> = casework::Part::challenges;
template <> inline constexpr auto part_of<casework::TableRow> = casework::Part::table_rows;

/// At the end of its list. Refuses as `casework::encode`; `invalid_input` for a row that has not a cell for
/// each column. Its name is what the item is called from then on.
template <class Item>
[[nodiscard]] Result<OperationName> add_item(
    TeamWork& work, const casework::AnswerName& name, const Item& item);
/// In place of all wordings that stand.
template <class Item>
[[nodiscard]] Result<void> word_item(
    TeamWork& work, const casework::AnswerName& name, const OperationName& item, const Item& wording);
[[nodiscard]] Result<void> remove_item(
    TeamWork& work, const casework::AnswerName& name, casework::Part part, const OperationName& item);

/// A file to be read from its beginning to its end.
struct FileToAttach {
    std::string name; ///< As others are shown it; without a folder.
    store::Attachments::Reader read;
};

/// Attaches a file: its content, sealed, and what is said of it.
[[nodiscard]] Result<OperationName> attach_file(TeamWork& work, const casework::AnswerName& name,
    const FileToAttach& file, const std::string& description);

// The library.

[[nodiscard]] Result<OperationName> add_law(TeamWork& work, const casework::Law& law);
/// All that cite it say it so from now on.
[[nodiscard]] Result<void> word_law(TeamWork& work, const OperationName& law, const casework::Law& wording);
[[nodiscard]] Result<void> remove_law(TeamWork& work, const OperationName& law);
/// Keeps a file with the library, for a `Law` to name.
[[nodiscard]] Result<OperationName> add_file_of_law(TeamWork& work, const FileToAttach& file);

/// Seals a file under a key of its own in a space and announces it upon an object there: a part of a change
/// that goes on.
[[nodiscard]] Result<OperationName> announce_file(
    Desk& desk, SpaceView& view, const ObjectId& upon, const FileToAttach& file);

} // namespace valise::desk
