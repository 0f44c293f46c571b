// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "valise/casework/language.hpp"

class Hunspell;

namespace valise::gui {

/// The dictionaries of this computer, each read when it is first asked. There is none for Chinese anywhere,
/// and for another language only where its package is installed.
///
/// Owner of what it read; one thread at a time.
class Dictionaries {
public:
    /// Looks in these folders, one after the other.
    explicit Dictionaries(std::vector<std::filesystem::path> folders);
    ~Dictionaries();
    Dictionaries(const Dictionaries&) = delete;
    Dictionaries& operator=(const Dictionaries&) = delete;

    /// Those of the system.
    [[nodiscard]] static std::vector<std::filesystem::path> usual_folders();
    /// The package that brings the dictionary of a language; empty where there is none.
    [[nodiscard]] static std::string package_of(casework::Language language);

    [[nodiscard]] bool has(casework::Language language);
    /// Any word, where there is no dictionary.
    [[nodiscard]] bool knows(casework::Language language, const std::string& word);
    /// The words that may be meant, the likeliest first. This can take a second.
    [[nodiscard]] std::vector<std::string> suggestions(casework::Language language, const std::string& word);

private:
    [[nodiscard]] Hunspell* of(casework::Language language);

    std::vector<std::filesystem::path> folders_;
    std::map<casework::Language, std::unique_ptr<Hunspell>> read_; ///< Null: looked for, and not there.
};

} // namespace valise::gui
