// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <gtest/gtest.h>

#include "client/cli/people_at_work.hpp"

namespace valise::tests {

/// Somebody with a computer and a name. What they do is a command of the program; what it says comes back as
/// JSON, and how it ended is held against what was expected.
class Person : public PersonAtWork {
public:
    explicit Person(std::string name);

    [[nodiscard]] const std::string& name() const { return name_; }
    /// A valise as `valise init` makes it, but that a passphrase takes the least of time that is accepted.
    void make_valise();

    nlohmann::json does(const std::string& words, int exit_code = 0);
    /// The last member "error" of the talk.
    nlohmann::json is_refused(const std::string& words, int exit_code);
    /// Something with a text that is typed in, or comes from another program.
    nlohmann::json does_with(const std::string& input, const std::string& words, int exit_code = 0);

    /// A file of theirs, to hand to somebody.
    [[nodiscard]] std::filesystem::path file(const std::string& name) const { return folder() / name; }
    void receives(const Person& from, const std::string& file);
    void receives_folder(const Person& from, const std::string& folder);

    /// From now on this computer's clock goes wrong by so many days.
    void clock_goes_wrong_by(int days);
    /// From now on a program may write so many bytes to files of this computer, and no more.
    void has_room_for(long bytes);
    /// Neither is so any more.
    void computer_is_well();

private:
    void put_environment();

    std::string name_;
    std::string strange_;
};

/// Lets somebody in by letters in somebody's hand; the invitation's further words are such as "--as expert".
void let_in_by_letter(Person& host, Person& guest, const std::string& offer, const Person& officer);
/// By the mail of the module. Both have it.
void let_in_online(Person& host, Person& guest, const std::string& offer, const Person& officer);

} // namespace valise::tests
