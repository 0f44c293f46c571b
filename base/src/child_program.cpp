// SPDX-License-Identifier: Apache-2.0
#include "valise/base/child_program.hpp"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace valise::system {

namespace {

/// What runs between fork and exec; never returns.
[[noreturn]] void become(std::vector<char*>& arguments, int output, pid_t parent) {
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(126);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    ::execv(arguments.front(), arguments.data());
    ::_exit(127);
}

} // namespace

std::filesystem::path program_folder() {
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
}

Result<ChildProgram> ChildProgram::start(
    const std::filesystem::path& program, const std::vector<std::string>& words) {
    if (::access(program.c_str(), X_OK) != 0)
        return refuse(Errc::not_found, "there is no program " + program.string());
    std::vector<std::string> all{program.string()};
    all.insert(all.end(), words.begin(), words.end());
    std::vector<char*> arguments;
    arguments.reserve(all.size() + 1);
    for (std::string& word : all) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) return refuse(Errc::unavailable, "there is no pipe");
    const pid_t parent = ::getpid();
    const pid_t process = ::fork();
    if (process == 0) become(arguments, pipe[1], parent);
    ::close(pipe[1]);
    ChildProgram child(process, pipe[0]);
    if (process < 0) return refuse(Errc::unavailable, "there is no room for another process");
    return child;
}

ChildProgram::~ChildProgram() {
    if (output_ >= 0) ::close(output_);
    if (process_ <= 0) return;
    ::kill(process_, SIGTERM);
    while (::waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
    }
}

Result<std::string> ChildProgram::read_line() {
    std::array<char, 1024> portion{};
    std::size_t end = 0;
    while ((end = read_.find('\n')) == std::string::npos) {
        const auto count = ::read(output_, portion.data(), portion.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return refuse(Errc::unavailable, "the program has ended: " + read_);
        read_.append(portion.data(), static_cast<std::size_t>(count));
    }
    std::string line = read_.substr(0, end);
    read_.erase(0, end + 1);
    return line;
}

} // namespace valise::system
