// SPDX-License-Identifier: Apache-2.0
#include "journeys/hub.hpp"

#include "client/cli/people_at_work.hpp"
#include "sync/module/postgres_server.hpp"

namespace valise::tests {

namespace {

/// The server's own database stays empty, so that it is a pattern of none.
std::string parameters_of(const std::string& database) {
    auto text = PostgresServer::instance().parameters();
    return text.substr(0, text.find("dbname=")) + "dbname=" + database;
}

std::string new_database(const std::string& name, const std::string& pattern) {
    const auto& server = PostgresServer::instance();
    server.run("DROP DATABASE IF EXISTS " + name);
    server.run("CREATE DATABASE " + name + " TEMPLATE " + pattern);
    return name;
}

} // namespace

Hub::Hub(LedgerKind kind) : kind_(kind) {
    if (kind == LedgerKind::postgres) database_ = new_database("today", "template1");
}

std::vector<std::string> Hub::place() const {
    if (kind_ == LedgerKind::sqlite) return {"--folder", folder_};
    return {"--folder", folder_, "--database", parameters_of(database_)};
}

bool Hub::start() {
    program_ = std::make_unique<ModuleProgram>(place());
    return program_->is_up();
}

std::string Hub::words() const {
    const auto& output = program_->output();
    const auto line = output.find('\n', output.find("\nModule ") + 1) + 1;
    const auto begin = output.find_first_not_of(' ', line);
    return output.substr(begin, output.find('\n', begin) - begin);
}

std::string Hub::secret() const {
    const auto text = content_of(folder_ / "keys" / "founding");
    return text.substr(0, text.find('\n'));
}

void Hub::run(const std::vector<std::string>& words) const {
    std::string command = "cd '" + home_.path().string() + "' && '" VALISE_MODULE_PROGRAM "'";
    for (const auto& word : words) command += " '" + word + "'";
    const auto ended = run_program(command);
    if (ended.exit_code != 0) std::fputs(ended.output.c_str(), stderr);
    VALISE_CHECK(ended.exit_code == 0);
}

void Hub::back_up() {
    if (kind_ == LedgerKind::sqlite) {
        std::filesystem::remove_all(home_.path() / "backup");
        run({"backup", "--folder", folder_, "--key", "key", "backup"});
        return;
    }
    program_->stop();
    (void)new_database("yesterday", database_);
    VALISE_CHECK(start());
}

void Hub::restore() {
    program_->stop();
    if (kind_ == LedgerKind::sqlite) {
        const auto restored = home_.path() / "restored";
        run({"restore", "--folder", restored, "--key", "key", "backup"});
        folder_ = restored;
    } else {
        database_ = "yesterday";
        run({"restore", "--folder", folder_, "--database", parameters_of(database_)});
    }
    VALISE_CHECK(start());
}

std::string Hub::all_that_it_keeps() const {
    std::string all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(home_.path()))
        if (entry.is_regular_file()) all += content_of(entry.path());
    return all;
}

} // namespace valise::tests
