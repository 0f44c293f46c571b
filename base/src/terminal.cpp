// SPDX-License-Identifier: Apache-2.0
#include "valise/base/terminal.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <pthread.h>
#include <sys/select.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace valise::system {

namespace {

tl::unexpected<Error> refuse_with_errno(std::string_view action) {
    const int reason = errno;
    return refuse(reason == ENOENT ? Errc::not_found : Errc::unavailable,
        std::string(action) + ": " + std::strerror(reason));
}

/// The signal that came last while nothing was to be shown.
volatile std::sig_atomic_t came = 0;

constexpr std::array noted{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU};

/// While one exists, a terminal shows nothing of what is typed, and signals are noted, and come through in
/// `wait` alone: none is lost between a look for it and the wait.
class Hidden {
public:
    explicit Hidden(int descriptor) : descriptor_(descriptor) {
        came = 0;
        struct sigaction note{};
        note.sa_handler = [](int signal) { came = signal; };
        sigemptyset(&note.sa_mask);
        sigset_t held;
        sigemptyset(&held);
        for (std::size_t i = 0; i < noted.size(); ++i) {
            ::sigaction(noted[i], &note, &before_[i]);
            sigaddset(&held, noted[i]);
        }
        ::pthread_sigmask(SIG_BLOCK, &held, &let_through_);
        is_hidden_ = ::tcgetattr(descriptor, &shown_) == 0;
        termios hidden = shown_;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        hidden.c_lflag |= ECHONL;
        is_hidden_ = is_hidden_ && ::tcsetattr(descriptor, TCSAFLUSH, &hidden) == 0;
    }
    Hidden(const Hidden&) = delete;
    Hidden& operator=(const Hidden&) = delete;
    ~Hidden() {
        if (is_hidden_) ::tcsetattr(descriptor_, TCSAFLUSH, &shown_);
        for (std::size_t i = 0; i < noted.size(); ++i) ::sigaction(noted[i], &before_[i], nullptr);
        ::pthread_sigmask(SIG_SETMASK, &let_through_, nullptr);
    }

    [[nodiscard]] bool is_hidden() const { return is_hidden_; }
    /// False when a signal came, now or before.
    [[nodiscard]] bool wait() const {
        fd_set waiting;
        FD_ZERO(&waiting);
        FD_SET(descriptor_, &waiting);
        return ::pselect(descriptor_ + 1, &waiting, nullptr, nullptr, nullptr, &let_through_) > 0
            && came == 0;
    }

private:
    int descriptor_;
    bool is_hidden_ = false;
    termios shown_{};
    sigset_t let_through_{};
    std::array<struct sigaction, noted.size()> before_{};
};

/// Up to a line's end, or to the end of all when `is_line` is not set.
Result<std::size_t> read_all(int descriptor, ByteSpan out, bool is_line) {
    std::size_t size = 0;
    while (true) {
        Byte byte = 0;
        const auto count = ::read(descriptor, &byte, 1); // no buffer of ours has a copy then
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return refuse_with_errno("it cannot be read");
        if (count == 0 && is_line && size == 0) return refuse(Errc::unavailable, "nothing was typed");
        if (count == 0 || (is_line && byte == '\n')) return size;
        if (size == out.size()) return refuse(Errc::too_large, "this is longer than expected");
        out[size++] = byte;
    }
}

} // namespace

bool is_terminal(Stream stream) noexcept { return ::isatty(static_cast<int>(stream)) == 1; }

Result<Terminal> Terminal::open() {
    const int descriptor = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) return refuse(Errc::unavailable, "there is no terminal");
    return Terminal(descriptor);
}

Terminal::~Terminal() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

Result<void> Terminal::write(std::string_view text) const {
    while (!text.empty()) {
        const auto count = ::write(descriptor_, text.data(), text.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return refuse_with_errno("the terminal does not show this");
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return {};
}

Result<std::size_t> Terminal::read_line(ByteSpan out) const { return read_all(descriptor_, out, true); }

Result<std::size_t> Terminal::read_hidden_line(std::string_view question, ByteSpan out) const {
    while (true) {
        Result<std::size_t> line;
        int signal = 0;
        {
            const Hidden hidden(descriptor_);
            if (!hidden.is_hidden()) return refuse_with_errno("the terminal shows all that is typed");
            VALISE_TRY_VOID(write(question));
            if (hidden.wait())
                line = read_all(descriptor_, out, true);
            else
                line = refuse(Errc::unavailable, "interrupted");
            signal = came;
        }
        if (signal == 0) return line;
        ::kill(::getpid(), signal);
        if (signal != SIGTSTP && signal != SIGTTIN && signal != SIGTTOU) return line;
    }
}

Result<std::size_t> read_from_path(const char* path, ByteSpan out) {
    const int descriptor = ::open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) return refuse_with_errno("it cannot be opened");
    return read_from_descriptor(descriptor, out);
}

Result<std::size_t> read_from_descriptor(int descriptor, ByteSpan out) {
    auto size = read_all(descriptor, out, false);
    ::close(descriptor);
    return size;
}

Result<std::size_t> read_from_command(const char* command, ByteSpan out) {
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) return refuse_with_errno("there is no pipe");
    const int process = ::fork();
    if (process == 0) {
        ::dup2(pipe[1], STDOUT_FILENO);
        ::execl("/bin/sh", "sh", "-c", command, nullptr);
        ::_exit(127);
    }
    ::close(pipe[1]);
    auto size = read_from_descriptor(pipe[0], out);
    int status = -1;
    while (process > 0 && ::waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    if (status != 0) return refuse(Errc::unavailable, "the command did not end well");
    return size;
}

} // namespace valise::system
