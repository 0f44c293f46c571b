// SPDX-License-Identifier: Apache-2.0
#include "journeys/person.hpp"

#include "valise/store/store.hpp"

namespace valise::tests {

Person::Person(std::string name) : name_(std::move(name)) { put_environment(); }

void Person::make_valise() {
    SystemRandom random;
    SystemClock clock;
    auto passphrase = content_of(file("passphrase"));
    passphrase.pop_back();
    std::filesystem::create_directory(store().parent_path());
    ASSERT_TRUE(
        store::Store::create(store(), as_bytes(passphrase), {random, clock}, crypto::argon2::Cost::floor()));
}

nlohmann::json Person::does(const std::string& words, int exit_code) {
    const auto said = valise(words + " --json");
    EXPECT_EQ(said.exit_code, exit_code) << name_ << ": valise " << words << "\n" << said.talk << said.data;
    return said.data.empty() ? nlohmann::json::object() : said.json();
}

nlohmann::json Person::is_refused(const std::string& words, int exit_code) {
    const auto said = valise(words + " --json");
    EXPECT_EQ(said.exit_code, exit_code) << name_ << ": valise " << words << "\n" << said.talk << said.data;
    return said.exit_code == 0 || said.talk.empty() ? nlohmann::json::object() : said.error();
}

nlohmann::json Person::does_with(const std::string& input, const std::string& words, int exit_code) {
    write("typed", input);
    return does(words + " <typed", exit_code);
}

void Person::receives(const Person& from, const std::string& name) {
    std::filesystem::copy(from.file(name), file(name), std::filesystem::copy_options::overwrite_existing);
}

void Person::receives_folder(const Person& from, const std::string& name) {
    std::filesystem::copy(from.file(name), file(name), std::filesystem::copy_options::recursive);
}

void Person::clock_goes_wrong_by(int days) {
    strange_ = "export LD_PRELOAD='" VALISE_STRANGE_COMPUTER "' STRANGE_DAYS=" + std::to_string(days);
    put_environment();
}

void Person::has_room_for(long bytes) {
    strange_ = "export LD_PRELOAD='" VALISE_STRANGE_COMPUTER "' STRANGE_ROOM=" + std::to_string(bytes);
    put_environment();
}

void Person::computer_is_well() {
    strange_.clear();
    put_environment();
}

void Person::put_environment() {
    environment = "unset http_proxy HTTP_PROXY https_proxy HTTPS_PROXY all_proxy ALL_PROXY\n" + strange_;
}

void let_in_by_letter(Person& host, Person& guest, const std::string& offer, const Person& officer) {
    const auto invitation = host.does("people invite " + offer);
    const auto number = std::to_string(invitation.at("number").get<int>());
    host.does("people letter " + number + " --to invitation." + number);
    guest.receives(host, "invitation." + number);
    const auto asked = guest.does("join '" + invitation.at("code").get<std::string>() + "' --name '"
            + guest.name() + "' --root-policy '" + officer.file("root-keys/root-policy").string()
            + "' --letter invitation." + number + " --request request." + number,
        5);
    host.receives(guest, "request." + number);
    host.does("people letter " + number + " --from request." + number, 5);
    host.does("people confirm " + number + " --words '" + asked.at("words").get<std::string>() + "'");
    host.does("people letter " + number + " --to answer." + number);
    guest.receives(host, "answer." + number);
    EXPECT_EQ(guest.does("join --letter answer." + number).at("is_joined"), true);
}

void let_in_online(Person& host, Person& guest, const std::string& offer, const Person& officer) {
    const auto invitation = host.does("people invite " + offer);
    const auto number = std::to_string(invitation.at("number").get<int>());
    host.does("sync");
    const auto asked = guest.does("join '" + invitation.at("code").get<std::string>() + "' --name '"
            + guest.name() + "' --root-policy '" + officer.file("root-keys/root-policy").string() + "'",
        5);
    EXPECT_EQ(host.does("sync", 5).at("people_waiting"), 1);
    host.does("people confirm " + number + " --words '" + asked.at("digits").get<std::string>() + "'");
    host.does("sync");
    EXPECT_EQ(guest.does("join").at("is_joined"), true);
}

} // namespace valise::tests
