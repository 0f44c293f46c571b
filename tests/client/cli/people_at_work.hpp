// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

#include <nlohmann/json.hpp>

#include "support/run_program.hpp"
#include "valise/base/system.hpp"

namespace valise::tests {

/// How the program ended, and what it wrote where.
struct Said {
    int exit_code = -1;
    std::string data; ///< The standard output.
    std::string talk; ///< The standard error.

    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(data); }
    /// The last line of the talk.
    [[nodiscard]] nlohmann::json error() const {
        const auto end = talk.find_last_not_of('\n');
        const auto begin = talk.rfind('\n', end);
        return nlohmann::json::parse(talk.substr(begin == std::string::npos ? 0 : begin + 1)).at("error");
    }
};

inline std::string content_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Somebody with a computer on which `valise` is called, in a folder of their own and without a terminal.
class PersonAtWork {
public:
    PersonAtWork() {
        write("passphrase", "seven words that nobody else would think of\n");
        std::filesystem::create_directory(folder() / "remembered");
    }

    [[nodiscard]] std::filesystem::path folder() const { return place_.path(); }
    [[nodiscard]] std::filesystem::path store() const { return folder() / "home" / "store"; }
    void write(const std::string& name, const std::string& text) {
        std::ofstream(folder() / name, std::ios::binary) << text;
    }
    /// What stands before the next calls: settings of the environment.
    std::string environment;

    Said valise(const std::string& words) { return shell("'" VALISE_PROGRAM "' " + words); }
    Said shell(const std::string& command) {
        const auto own = folder().string();
        write("command.sh",
            "export VALISE_HOME='" + own + "/home' VALISE_PASSPHRASE_FILE='" + own + "/passphrase'\n"
                + "export LD_PRELOAD='" VALISE_REMEMBERED_PASSPHRASES "' REMEMBERED_PASSPHRASES='" + own
                + "/remembered'\n" + environment + "\n" + command + "\n");
        const auto ended =
            run_program("cd '" + own + "' && setsid -w sh command.sh >out.said 2>err.said </dev/null");
        return {ended.exit_code, content_of(folder() / "out.said"), content_of(folder() / "err.said")};
    }

    /// Every file of the valise, as it is.
    [[nodiscard]] std::string all_of_the_store() const {
        std::vector<std::string> files;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(store()))
            if (entry.is_regular_file() && entry.path().extension() != ".lock")
                files.push_back(entry.path().string() + content_of(entry.path()));
        std::ranges::sort(files);
        std::string all;
        for (const auto& file : files) all += file;
        return all;
    }

private:
    system::TemporaryFolder place_ = *system::TemporaryFolder::make();
};

} // namespace valise::tests
