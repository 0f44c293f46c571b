// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/home.hpp"

#include <cstdlib>

#include "valise/base/system.hpp"

namespace valise::desk {

namespace {

std::filesystem::path environment(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::filesystem::path() : std::filesystem::path(value);
}

} // namespace

Result<std::filesystem::path> home() {
    if (auto named = environment("VALISE_HOME"); !named.empty()) return named;
    if (const auto xdg = environment("XDG_DATA_HOME"); xdg.is_absolute()) return xdg / "valise";
    if (const auto own = environment("HOME"); !own.empty()) return own / ".local" / "share" / "valise";
    return refuse(Errc::not_found, "nothing says where the valise lies");
}

Result<void> make_home(const std::filesystem::path& home) {
    std::error_code error;
    if (std::filesystem::exists(home, error)) return {};
    std::filesystem::create_directories(std::filesystem::absolute(home, error).parent_path(), error);
    return system::make_private_folder(home);
}

std::filesystem::path store_in(const std::filesystem::path& home) { return home / "store"; }
std::filesystem::path root_policy_in(const std::filesystem::path& home) { return home / "root-policy"; }

} // namespace valise::desk
