// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "inner.hpp"

namespace valise::store {

std::filesystem::path Layout::database(std::uint64_t generation) const {
    return folder / fmt::format("valise-{}.db", generation);
}

Result<SlotFile> read_slots(const Layout& layout) {
    const auto bytes = system::read_file(layout.slots(), largest_slot_file);
    if (!bytes && bytes.error().code == Errc::not_found)
        return refuse(Errc::not_found, "there is no store in this folder");
    if (!bytes && bytes.error().code == Errc::too_large)
        return refuse(Errc::malformed, "larger than a slot file can be");
    if (!bytes) return tl::unexpected(bytes.error());
    return SlotFile::parse(*bytes);
}

void remove_database(const std::filesystem::path& path) {
    for (const char* const part : {"", "-wal", "-shm", "-journal"}) {
        std::error_code ignored;
        std::filesystem::remove(path.string() + part, ignored);
    }
}

Result<Unfinished> Unfinished::make(const std::filesystem::path& folder) {
    auto target = folder.lexically_normal();
    if (!target.has_filename()) target = target.parent_path();
    std::error_code error;
    if (std::filesystem::exists(target, error) && !std::filesystem::is_empty(target, error))
        return refuse(Errc::invalid_input, "there is something in this folder already");

    auto beside = target;
    beside.replace_filename("." + target.filename().string() + ".unfinished");
    std::filesystem::remove_all(beside, error);
    VALISE_TRY_VOID(system::make_private_folder(beside));
    return Unfinished(std::move(target), std::move(beside));
}

Result<void> Unfinished::finish() {
    VALISE_TRY_VOID(system::flush_to_disk(layout_.folder));
    return system::move_folder_to_free_name(layout_.folder, target_);
}

Unfinished::~Unfinished() {
    std::error_code ignored;
    if (!layout_.folder.empty()) std::filesystem::remove_all(layout_.folder, ignored);
}

} // namespace valise::store
