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

} // namespace valise::store
