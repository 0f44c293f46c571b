// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "home.hpp"
#include "valise/base/system.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/founding.hpp"

namespace valise::cli {

namespace {

/// The folder is made, and goes again unless all that was to be in it is.
class KeyFolder {
public:
    [[nodiscard]] static Result<KeyFolder> make(const std::filesystem::path& path) {
        VALISE_TRY_VOID(system::make_private_folder(path));
        return KeyFolder(path);
    }
    KeyFolder(KeyFolder&& other) noexcept : path_(std::exchange(other.path_, {})) {}
    KeyFolder& operator=(KeyFolder&&) = delete;
    ~KeyFolder() {
        std::error_code ignored;
        if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
    }

    [[nodiscard]] Result<void> write(const desk::FoundedSecretariat& founded) const {
        for (std::size_t i = 0; i < founded.root_seeds.size(); ++i)
            VALISE_TRY_VOID(system::write_file_durably(
                path_ / fmt::format("root-key-{}", i + 1), founded.root_seeds[i].view()));
        return system::write_file_durably(path_ / "root-policy", founded.root_policy);
    }
    void stay() { path_.clear(); }

private:
    explicit KeyFolder(std::filesystem::path path) : path_(std::move(path)) {}

    std::filesystem::path path_;
};

Outcome<Report> begin(Call& call) {
    const std::filesystem::path path = call.text("--keys");
    VALISE_TRY(auto store, open_store(call));
    VALISE_TRY(const auto owner, in(During::own_valise, desk::owner_of(store)));
    if (owner)
        return problem(ExitCode::failed, "already_joined",
            "this valise is somebody's already; nothing has changed", "valise status says whose");
    VALISE_TRY(auto folder, in(During::file, KeyFolder::make(path)));
    // The keys are on the disk before the valise depends on them.
    VALISE_TRY_VOID(in(During::file, store.transaction([&]() -> Result<void> {
        VALISE_TRY(const auto founded, desk::found_secretariat(store, call.outside()));
        return folder.write(founded);
    })));
    folder.stay();
    VALISE_TRY(const auto desk, sit_down(std::move(store), call));
    VALISE_TRY_VOID(in(During::own_valise, desk::found_circle(*desk)));
    Report report;
    report.fact("keys", "Root keys", path.string());
    report.fact("root_policy", "Root policy", (path / "root-policy").string());
    report.say("You are the first officer of the secretariat. Any two of the three root keys speak for all:");
    report.say(
        "take each off this computer, to a place of its own. The root policy is no secret, and goes with");
    report.say("every program that is to trust this secretariat.");
    return report;
}

} // namespace

std::vector<Command> secretariat_commands() {
    return {
        {.words = "secretariat begin",
            .summary = "Begin a secretariat: draw its root keys, and be its first officer",
            .example = "valise secretariat begin --keys root-keys",
            .effect = Effect::changes,
            .schema = "secretariat.begin/1",
            .parameters = {{"--keys", "the new folder for the three root keys and the root policy", "FOLDER",
                true}},
            .run = begin},
    };
}

} // namespace valise::cli
