// SPDX-License-Identifier: Apache-2.0
#include "valise/carrier/server.hpp"

#include <algorithm>
#include <exception>
#include <thread>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include "connection.hpp"
#include "hall.hpp"

namespace valise::carrier {

namespace asio = boost::asio;
using asio::ip::tcp;
using ErrorCode = boost::system::error_code;

namespace {

/// When the system has no room for another connection, before it is asked again.
constexpr std::chrono::milliseconds breath{100};

RemoteAddress remote_address_of(const tcp::socket& socket) {
    ErrorCode error;
    const auto endpoint = socket.remote_endpoint(error);
    if (error) return {};
    const auto address = endpoint.address();
    if (address.is_v6()) return {address.to_v6().to_bytes()};
    return {asio::ip::make_address_v6(asio::ip::v4_mapped, address.to_v4()).to_bytes()};
}

} // namespace

struct Server::State {
    State(std::vector<Route> routes, const Limits& limits) : hall(std::move(routes), limits) {}

    Result<void> listen(const Endpoint& endpoint);
    void accept();
    void admit(const ErrorCode& error, tcp::socket socket);
    void work();
    void cut_off();

    Hall hall; // Outlives all connections, which the context holds.
    asio::io_context context;
    asio::executor_work_guard<asio::io_context::executor_type> open = asio::make_work_guard(context);
    tcp::acceptor acceptor{asio::make_strand(context)};
    asio::steady_timer pause{acceptor.get_executor()};
    std::uint16_t port = 0;
    std::vector<std::thread> threads;
};

Result<void> Server::State::listen(const Endpoint& endpoint) {
    ErrorCode error;
    const auto address = asio::ip::make_address(endpoint.host, error);
    if (error) return refuse(Errc::invalid_input, "not the number of a computer");
    acceptor.open(address.is_v6() ? tcp::v6() : tcp::v4(), error);
    if (error) return refuse(Errc::unavailable, error.message());
    // Not for a port that the system chooses: it could give one to two who then both begin to listen.
    if (endpoint.port != 0) acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (address.is_v6() && !error) acceptor.set_option(asio::ip::v6_only(false), error);
    if (!error) acceptor.bind({address, endpoint.port}, error);
    if (error == asio::error::address_in_use) return refuse(Errc::unavailable, error.message());
    if (error) return refuse(Errc::invalid_input, error.message());
    acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error) return refuse(Errc::unavailable, error.message());
    port = acceptor.local_endpoint(error).port();
    return {};
}

void Server::State::accept() {
    acceptor.async_accept(asio::make_strand(context),
        [this](const ErrorCode& error, tcp::socket socket) { admit(error, std::move(socket)); });
}

void Server::State::admit(const ErrorCode& error, tcp::socket socket) {
    if (!acceptor.is_open()) return;
    if (error) {
        pause.expires_after(breath);
        pause.async_wait([this](const ErrorCode& ended) {
            if (!ended) accept();
        });
        return;
    }
    const RemoteAddress from = remote_address_of(socket);
    const auto executor = socket.get_executor();
    const auto connection = std::make_shared<Connection>(std::move(socket), from, hall);
    asio::dispatch(executor, [connection] { connection->begin(); });
    accept();
}

void Server::State::work() {
    for (bool is_done = false; !is_done;) {
        try {
            context.run();
            is_done = true;
        } catch (const std::exception&) {
            // No memory, in a step of some connection: that one has gone, and the others go on.
        }
    }
}

void Server::State::cut_off() {
    context.stop();
    for (std::thread& thread : threads) thread.join();
    threads.clear();
    ErrorCode ignored;
    acceptor.close(ignored);
    hall.cut_off_all();
}

Server::Server(std::unique_ptr<State> state) : state_(std::move(state)) {}
Server::Server(Server&&) noexcept = default;

Server& Server::operator=(Server&& other) noexcept {
    std::swap(state_, other.state_);
    return *this;
}

Server::~Server() {
    if (state_) stop(std::chrono::milliseconds(0));
}

Result<Server> Server::open(
    const Endpoint& endpoint, std::vector<Route> routes, const Limits& limits, unsigned threads) {
    auto state = std::make_unique<State>(std::move(routes), limits);
    VALISE_TRY_VOID(state->listen(endpoint));
    State* const shared = state.get();
    shared->accept();
    for (unsigned i = 0; i < std::max(threads, 1U); ++i)
        shared->threads.emplace_back([shared] { shared->work(); });
    return Server(std::move(state));
}

std::uint16_t Server::port() const { return state_->port; }

Counts Server::counts() const { return state_->hall.counts(); }

bool Server::stop(std::chrono::milliseconds limit) {
    if (state_->threads.empty()) return true;
    asio::post(state_->acceptor.get_executor(), [state = state_.get()] {
        ErrorCode ignored;
        state->acceptor.close(ignored);
        state->pause.cancel();
    });
    state_->hall.begin_stop();
    const bool is_empty = state_->hall.wait_until_empty(limit);
    state_->cut_off();
    return is_empty;
}

} // namespace valise::carrier
