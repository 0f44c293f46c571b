// SPDX-License-Identifier: Apache-2.0
#include "home.hpp"

#include <chrono>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "prompt.hpp"
#include "valise/base/system.hpp"
#include "valise/desk/home.hpp"

namespace valise::cli {

namespace {

constexpr std::uint64_t largest_small_file = 1 << 20;

} // namespace

Outcome<std::filesystem::path> home() {
    auto found = desk::home();
    if (found) return *std::move(found);
    return wrong_usage("nothing says where your valise lies", "set VALISE_HOME to a folder of yours");
}

Outcome<void> make_home() {
    VALISE_TRY(const auto folder, home());
    return in(During::making, desk::make_home(folder));
}

Outcome<std::filesystem::path> store_folder() {
    VALISE_TRY(const auto folder, home());
    return desk::store_in(folder);
}

Outcome<std::filesystem::path> usual_root_policy() {
    VALISE_TRY(const auto folder, home());
    return desk::root_policy_in(folder);
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
