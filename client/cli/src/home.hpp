// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>

#include "command.hpp"
#include "valise/desk/desk.hpp"

/// Where the valise of a person lies, and how it is opened.
namespace valise::cli {

/// VALISE_HOME, or `valise` in the XDG data folder. Exit 2 when neither is known.
[[nodiscard]] Outcome<std::filesystem::path> home();
/// The folder of the store, in the home.
[[nodiscard]] Outcome<std::filesystem::path> store_folder();
/// Makes the home, for its owner alone, where there is none.
[[nodiscard]] Outcome<void> make_home();
/// The root policy that came with the program, when one lies in the home.
[[nodiscard]] Outcome<std::filesystem::path> usual_root_policy();

/// Asks for the passphrase when there is a store to open.
[[nodiscard]] Outcome<store::Store> open_store(Call& call);
/// Exit 4 when nobody has joined.
[[nodiscard]] Outcome<std::unique_ptr<desk::Desk>> open_desk(Call& call);
[[nodiscard]] Outcome<std::unique_ptr<desk::Desk>> sit_down(store::Store store, Call& call);

/// Where a file goes that was named: nothing may have its name. A letter or a policy.
/// Nothing is left of one that could not be written.
[[nodiscard]] Outcome<void> write_new_file(const std::filesystem::path& path, ByteView bytes);
/// The same, and after asking, in place of a file that is there: then the old one stays until the new one is
/// whole.
[[nodiscard]] Outcome<void> write_file_asking(
    const Call& call, const std::filesystem::path& path, ByteView bytes);
/// A letter or a policy.
[[nodiscard]] Outcome<Bytes> read_small_file(const std::filesystem::path& path);

/// Day and hour, UTC.
[[nodiscard]] std::string shown(Timestamp moment);

} // namespace valise::cli
