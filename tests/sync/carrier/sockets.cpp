// SPDX-License-Identifier: Apache-2.0
#include "sockets.hpp"

#include <array>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "valise/base/result.hpp"

namespace valise::tests {
namespace {

constexpr int wait_of_poll = std::chrono::milliseconds(very_long).count();

bool waits_very_long(int descriptor) {
    const timeval patience{very_long.count(), 0};
    return ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience) == 0;
}

int new_socket(int family) {
    const int descriptor = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    VALISE_CHECK(descriptor >= 0);
    VALISE_CHECK(waits_very_long(descriptor));
    return descriptor;
}

template <class Place> bool connects(int descriptor, const Place& place) {
    return ::connect(descriptor, reinterpret_cast<const sockaddr*>(&place), sizeof place) == 0;
}

/// False at the end of either.
bool pass_on(const Socket& from, const Socket& to) {
    const std::string part = from.receive();
    return !part.empty() && to.send(part);
}

} // namespace

Socket::~Socket() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

Socket Socket::connected_to(std::uint16_t port, const char* host) {
    const bool is_v6 = std::string_view(host).find(':') != std::string_view::npos;
    Socket socket(new_socket(is_v6 ? AF_INET6 : AF_INET));
    if (is_v6) {
        sockaddr_in6 place{};
        place.sin6_family = AF_INET6;
        place.sin6_port = htons(port);
        VALISE_CHECK(::inet_pton(AF_INET6, host, &place.sin6_addr) == 1);
        VALISE_CHECK(connects(socket.descriptor_, place));
    } else {
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_port = htons(port);
        VALISE_CHECK(::inet_pton(AF_INET, host, &place.sin_addr) == 1);
        VALISE_CHECK(connects(socket.descriptor_, place));
    }
    return socket;
}

Socket Socket::bound() {
    Socket socket(new_socket(AF_INET));
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    VALISE_CHECK(::bind(socket.descriptor_, reinterpret_cast<const sockaddr*>(&place), sizeof place) == 0);
    return socket;
}

std::uint16_t Socket::port() const {
    sockaddr_in place{};
    socklen_t size = sizeof place;
    VALISE_CHECK(::getsockname(descriptor_, reinterpret_cast<sockaddr*>(&place), &size) == 0);
    return ntohs(place.sin_port);
}

bool Socket::send(std::string_view text) const {
    while (!text.empty()) {
        const auto count = ::send(descriptor_, text.data(), text.size(), MSG_NOSIGNAL);
        if (count <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

std::string Socket::receive(std::size_t most) const {
    std::string text(most, '\0');
    const auto count = ::recv(descriptor_, text.data(), text.size(), 0);
    text.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    return text;
}

std::string Socket::receive_until(std::string_view end) const {
    std::string text;
    while (!text.ends_with(end)) {
        const std::string next = receive(1);
        if (next.empty()) break;
        text += next;
    }
    return text;
}

std::string Socket::receive_all() const {
    std::string text;
    for (std::string part = receive(); !part.empty(); part = receive()) text += part;
    return text;
}

std::string Socket::receive_exactly(std::size_t size) const {
    std::string text;
    while (text.size() < size) {
        const std::string part = receive(size - text.size());
        if (part.empty()) break;
        text += part;
    }
    return text;
}

void Socket::end_sending() const { ::shutdown(descriptor_, SHUT_WR); }

void Socket::reset() {
    const linger at_once{1, 0};
    ::setsockopt(descriptor_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    ::close(std::exchange(descriptor_, -1));
}

void relay(const Socket& one, const Socket& other) {
    for (;;) {
        std::array<pollfd, 2> ends{{{one.descriptor(), POLLIN, 0}, {other.descriptor(), POLLIN, 0}}};
        if (::poll(ends.data(), ends.size(), wait_of_poll) <= 0) return;
        if (ends[0].revents != 0 && !pass_on(one, other)) return;
        if (ends[1].revents != 0 && !pass_on(other, one)) return;
    }
}

Listener::Listener(Play play) : play_(std::move(play)), socket_(Socket::bound()), port_(socket_.port()) {
    VALISE_CHECK(::listen(socket_.descriptor(), 16) == 0);
    thread_ = std::thread([this] { accept_all(); });
}

Listener::~Listener() {
    ::shutdown(socket_.descriptor(), SHUT_RDWR);
    thread_.join();
    for (std::thread& player : players_) player.join();
}

void Listener::accept_all() {
    for (;;) {
        const int descriptor = ::accept4(socket_.descriptor(), nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0 && (errno == EAGAIN || errno == EINTR)) continue;
        if (descriptor < 0) return;
        ++count_;
        static_cast<void>(waits_very_long(descriptor));
        players_.emplace_back([this, descriptor] { play_(Socket(descriptor)); });
    }
}

} // namespace valise::tests
