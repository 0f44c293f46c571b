// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "valise/casework/content.hpp"
#include "valise/desk/team_work.hpp"

/// Attached files, and copies of them outside of the valise, which it protects no more.
namespace valise::desk {

/// A file of an answer of the team, and the item of a list that has it: an attachment, or a reference to a
/// law.
struct AttachedFile {
    OperationName item;
    proto::AnnounceAttachment file;
};
/// Attachments first, and then the files of the laws that are cited, each in the order of its list.
[[nodiscard]] Result<std::vector<AttachedFile>> attached_to(TeamWork& work, const casework::AnswerName& name);
/// The same of an answer that was submitted, and of those by which it stands.
[[nodiscard]] std::vector<proto::AnnounceAttachment> attached_to(const casework::SubmittedAnswer& answer);

/// How much of a file is on this computer, in pieces.
struct FileHere {
    std::uint64_t here = 0;
    std::uint64_t all = 0;

    [[nodiscard]] bool is_whole() const { return all > 0 && here == all; }
};
[[nodiscard]] Result<FileHere> file_here(Desk& desk, const proto::AnnounceAttachment& file);

/// The name that others gave a file, as one for a file system and for the eye: no folder, no dot at its
/// beginning, nothing that changes the direction of what stands behind it. Never empty, at most 200 bytes.
[[nodiscard]] std::string safe_name_of(std::string_view given);

/// Copies a file to this place, piece by piece. In place of a file that is there only when the copy is whole;
/// until then, and when it is refused, that stays. `not_found` while some of it is not on this computer;
/// `unavailable` when `goes_on`, asked before each piece with how many are done, says no.
[[nodiscard]] Result<void> save_copy(Desk& desk, const proto::AnnounceAttachment& file,
    const std::filesystem::path& to, const std::function<bool(const FileHere& done)>& goes_on);

} // namespace valise::desk
