// SPDX-License-Identifier: Apache-2.0
#include "home.hpp"

#include <chrono>
#include <cstdlib>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "prompt.hpp"
#include "valise/base/system.hpp"

namespace valise::cli {

namespace {

constexpr std::uint64_t largest_small_file = 1 << 20;

std::filesystem::path environment(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::filesystem::path() : std::filesystem::path(value);
}

} // namespace

Outcome<std::filesystem::path> home() {
    if (auto named = environment("VALISE_HOME"); !named.empty()) return named;
    if (const auto xdg = environment("XDG_DATA_HOME"); xdg.is_absolute()) return xdg / "valise";
    if (const auto own = environment("HOME"); !own.empty()) return own / ".local" / "share" / "valise";
    return wrong_usage("nothing says where your valise lies", "set VALISE_HOME to a folder of yours");
}

Outcome<void> make_home() {
    VALISE_TRY(const auto folder, home());
    std::error_code error;
    if (std::filesystem::exists(folder, error)) return {};
    std::filesystem::create_directories(std::filesystem::absolute(folder, error).parent_path(), error);
    return in(During::making, system::make_private_folder(folder));
}

Outcome<std::filesystem::path> store_folder() {
    VALISE_TRY(const auto folder, home());
    return folder / "store";
}

Outcome<std::filesystem::path> usual_root_policy() {
    VALISE_TRY(const auto folder, home());
    return folder / "root-policy";
}

Outcome<store::Store> open_store(Call& call) {
    VALISE_TRY(const auto folder, store_folder());
    std::error_code error;
    if (!std::filesystem::exists(folder, error))
        return tl::unexpected(problem_of(During::opening, {Errc::not_found, ""}));
    VALISE_TRY(const auto wait, in(During::opening, store::Store::remaining_wait(folder, call.clock())));
    if (wait > 0)
        return problem(ExitCode::wrong_passphrase, "too_many_attempts",
            "too many passphrases that do not open the valise were tried; nothing has changed",
            fmt::format("wait {} seconds", (wait + 999) / 1000));
    VALISE_TRY(const auto passphrase, ask_passphrase());
    return in(During::opening, store::Store::open(folder, passphrase.view(), call.outside()));
}

Outcome<std::unique_ptr<desk::Desk>> sit_down(store::Store store, Call& call) {
    VALISE_TRY(const auto owner, in(During::own_valise, desk::owner_of(store)));
    if (!owner) return tl::unexpected(problem_of(During::own_valise, {Errc::not_found, ""}));
    return in(During::own_valise, desk::Desk::open(std::move(store), call.outside()));
}

Outcome<std::unique_ptr<desk::Desk>> open_desk(Call& call) {
    VALISE_TRY(auto store, open_store(call));
    return sit_down(std::move(store), call);
}

Outcome<void> write_new_file(const std::filesystem::path& path, ByteView bytes) {
    VALISE_TRY_VOID(in(During::file, system::create_private_file(path)));
    auto written = in(During::file, system::write_file_durably(path, bytes));
    std::error_code error;
    if (!written) std::filesystem::remove(path, error); // It holds its name, and nothing else.
    return written;
}

Outcome<void> write_file_asking(const Call& call, const std::filesystem::path& path, ByteView bytes) {
    std::error_code error;
    if (!std::filesystem::exists(std::filesystem::symlink_status(path, error)))
        return write_new_file(path, bytes);
    if (!std::filesystem::is_regular_file(std::filesystem::symlink_status(path, error)))
        return problem(ExitCode::failed, "place_taken", "what has this name is no file, and it stays",
            "name a place where there is nothing");
    VALISE_TRY(const bool goes_on, call.may_go_on("There is a file of this name; it is written over"));
    if (!goes_on)
        return problem(ExitCode::needs_a_person, "not_confirmed", "the file of this name stays as it is",
            "type yes, or --yes, or name another place");
    return in(During::file, system::write_file_durably(path, bytes));
}

Outcome<Bytes> read_small_file(const std::filesystem::path& path) {
    return in(During::file, system::read_file(path, largest_small_file));
}

std::string shown(Timestamp moment) {
    const auto seconds = static_cast<std::time_t>(moment.milliseconds / 1000);
    return fmt::format("{:%Y-%m-%d %H:%M} UTC", fmt::gmtime(seconds));
}

} // namespace valise::cli
