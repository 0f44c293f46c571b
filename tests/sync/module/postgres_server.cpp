// SPDX-License-Identifier: Apache-2.0
#include "sync/module/postgres_server.hpp"

#include <csignal>
#include <future>
#include <memory>
#include <vector>

#include <libpq-fe.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace valise::tests {

namespace {

/// Who may run a server: not root.
struct Runner {
    uid_t user = ::geteuid();
    gid_t group = ::getegid();
};

Runner runner() {
    if (::geteuid() != 0) return {};
    const passwd* const made_by_package = ::getpwnam("postgres");
    VALISE_CHECK(made_by_package != nullptr);
    return {made_by_package->pw_uid, made_by_package->pw_gid};
}

/// Runs a program of PostgreSQL; what it says goes to `output`.
int start_program(const std::vector<std::string>& words, int output) {
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const Runner who = runner();
    const int process = ::fork();
    if (process != 0) return process;
    if (::geteuid() == 0 && (::setgid(who.group) != 0 || ::setuid(who.user) != 0)) ::_exit(126);
    ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    if (::chdir("/") != 0) ::_exit(126);
    ::execv(arguments[0], arguments.data());
    ::_exit(127);
}

std::string read_from(int descriptor) {
    std::string text(4096, ' ');
    const auto count = ::read(descriptor, text.data(), text.size());
    text.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    return text;
}

} // namespace

PostgresServer& PostgresServer::instance() {
    static PostgresServer server;
    return server;
}

PostgresServer::PostgresServer() : folder_(*system::TemporaryFolder::make()) {
    using enum std::filesystem::perms;
    std::filesystem::permissions(folder_.path(), owner_all | group_exec | others_exec);
    std::filesystem::create_directory(socket());
    const Runner who = runner();
    VALISE_CHECK(::chown(socket().c_str(), who.user, who.group) == 0);

    int pipe[2];
    VALISE_CHECK(::pipe(pipe) == 0);
    const int making = start_program({VALISE_POSTGRES "/initdb", "-D", data(), "-U", "valise", "-A", "trust",
                                         "-E", "UTF8", "--no-locale", "--no-sync"},
        pipe[1]);
    ::close(pipe[1]);
    std::string said;
    for (std::string more = read_from(pipe[0]); !more.empty(); more = read_from(pipe[0])) said += more;
    ::close(pipe[0]);
    int status = 0;
    VALISE_CHECK(::waitpid(making, &status, 0) == making);
    if (status != 0) std::fputs(said.c_str(), stderr);
    VALISE_CHECK(status == 0);
    start();
    run("ALTER ROLE valise SET client_min_messages = error");
}

PostgresServer::~PostgresServer() { stop(SIGQUIT); }

void PostgresServer::start() {
    int pipe[2];
    VALISE_CHECK(::pipe(pipe) == 0);
    process_ = start_program({VALISE_POSTGRES "/postgres", "-D", data(), "-k", socket(), "-h", "", "-c",
                                 "shared_buffers=32MB", "-c", "max_connections=60"},
        pipe[1]);
    ::close(pipe[1]);
    std::promise<void> is_ready;
    auto ready = is_ready.get_future();
    log_ = std::jthread([from = pipe[0], is_ready = std::move(is_ready)]() mutable {
        std::string said;
        bool has_told = false;
        for (std::string more = read_from(from); !more.empty(); more = read_from(from)) {
            if (has_told) continue;
            said += more;
            has_told = said.find("ready to accept connections") != std::string::npos;
            if (has_told) is_ready.set_value();
        }
        if (!has_told) std::fputs(said.c_str(), stderr);
        ::close(from);
    });
    ready.get();
}

void PostgresServer::stop(int signal) {
    ::kill(process_, signal);
    int status = 0;
    ::waitpid(process_, &status, 0);
    log_.join();
}

void PostgresServer::crash() {
    stop(SIGQUIT);
    start();
}

std::string PostgresServer::parameters() const {
    return "host=" + socket().string() + " user=valise dbname=postgres";
}

void PostgresServer::run(const std::string& sql) const {
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
        PQconnectdb(parameters().c_str()), &PQfinish);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexec(connection.get(), sql.c_str()), &PQclear);
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        std::fputs(PQerrorMessage(connection.get()), stderr);
    VALISE_CHECK(status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK);
}

void PostgresServer::empty() const {
    run("DELETE FROM space; DELETE FROM reader; DELETE FROM item; DELETE FROM chunk; DELETE FROM "
        "device_memory; "
        "DELETE FROM unfinished_of; DELETE FROM unfinished; DELETE FROM part; DELETE FROM mail; "
        "DELETE FROM audit; UPDATE own SET number = CASE name WHEN 'instance' THEN 1 ELSE 0 END");
}

void PostgresServer::break_connections() const {
    // Each is gone before this returns.
    run("SELECT pg_terminate_backend(pid, 120000) FROM pg_stat_activity "
        "WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'");
}

} // namespace valise::tests
