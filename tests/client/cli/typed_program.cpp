// SPDX-License-Identifier: Apache-2.0
#include "client/cli/typed_program.hpp"

#include <array>
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "valise/base/result.hpp"

namespace valise::tests {

TypedProgram::TypedProgram(const std::string& command)
    : terminal_(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)) {
    VALISE_CHECK(terminal_ >= 0 && ::grantpt(terminal_) == 0 && ::unlockpt(terminal_) == 0);
    const std::string name = ::ptsname(terminal_);
    process_ = ::fork();
    if (process_ != 0) return;
    ::setsid();
    const int side = ::open(name.c_str(), O_RDWR); // its terminal from now on
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) ::dup2(side, stream);
    ::execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
    ::_exit(127);
}

TypedProgram::~TypedProgram() {
    if (process_ > 0) ::kill(process_, SIGKILL);
    end();
    ::close(terminal_);
}

bool TypedProgram::read_more() {
    std::array<char, 1024> portion{};
    const auto count = ::read(terminal_, portion.data(), portion.size());
    if (count > 0) screen_.append(portion.data(), static_cast<std::size_t>(count));
    return count > 0;
}

bool TypedProgram::shows(std::string_view text) {
    std::size_t at = 0;
    while ((at = screen_.find(text, seen_)) == std::string::npos)
        if (!read_more()) return false;
    seen_ = at + text.size();
    return true;
}

void TypedProgram::type(std::string_view keys) {
    VALISE_CHECK(::write(terminal_, keys.data(), keys.size()) == static_cast<ssize_t>(keys.size()));
}

int TypedProgram::end() {
    if (process_ <= 0) return -1;
    while (read_more()) {
    }
    int status = 0;
    ::waitpid(process_, &status, 0);
    process_ = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace valise::tests
