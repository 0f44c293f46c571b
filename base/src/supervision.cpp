// SPDX-License-Identifier: Apache-2.0
#include "valise/base/supervision.hpp"

#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <string>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace valise::system {

namespace {

/// A name that begins with @ is no file: the system knows it by a zero in that place.
Result<void> send_to(std::string_view name, std::string_view state) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (name.empty() || name.size() >= sizeof address.sun_path)
        return refuse(Errc::unavailable, "the supervisor's socket has no usable name");
    std::memcpy(address.sun_path, name.data(), name.size());
    if (name.front() == '@') address.sun_path[0] = '\0';
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0) return refuse(Errc::unavailable, "there is no socket for the supervisor");
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + name.size());
    const auto sent = ::sendto(
        socket, state.data(), state.size(), MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&address), size);
    ::close(socket);
    if (sent != static_cast<ssize_t>(state.size()))
        return refuse(Errc::unavailable, "the supervisor does not listen");
    return {};
}

} // namespace

Result<void> tell_supervisor(std::string_view state) {
    const char* const name = std::getenv("NOTIFY_SOCKET");
    return name == nullptr ? Result<void>() : send_to(name, state);
}

std::chrono::milliseconds watchdog_interval() {
    const char* const microseconds = std::getenv("WATCHDOG_USEC");
    if (microseconds == nullptr) return {};
    // Half of it, as systemd asks for.
    return std::chrono::milliseconds(std::strtoll(microseconds, nullptr, 10) / 2000);
}

EndRequests::EndRequests() {
    sigemptyset(&awaited_);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP, SIGPIPE}) sigaddset(&awaited_, signal);
    ::pthread_sigmask(SIG_BLOCK, &awaited_, &before_);
    sigdelset(&awaited_, SIGPIPE);
}

EndRequests::~EndRequests() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

bool EndRequests::wait_for(std::chrono::milliseconds time) {
    const timespec limit{time.count() / 1000, time.count() % 1000 * 1'000'000};
    return ::sigtimedwait(&awaited_, nullptr, &limit) > 0;
}

} // namespace valise::system
