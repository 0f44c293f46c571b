// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/carrier/address.hpp"
#include "valise/carrier/rate_limit.hpp"

namespace valise::carrier {

/// A request that has come, all of it.
struct Arrival {
    std::string path;  ///< As it was sent, without the query.
    std::string query; ///< What stands behind the question mark, as it was sent.
    RemoteAddress from;
    Bytes body;
};

/// What is sent back.
struct Reply {
    unsigned status = 200;
    std::string content_type; ///< Nothing: not said.
    Bytes body;
    std::chrono::seconds retry_after{0}; ///< 0: not said.
    /// Let go of when the reply has been sent, or never will be: so its author can tell how many are waiting.
    std::shared_ptr<void> until_taken = nullptr;
};

/// The right to answer one request: at once or later, from any thread, also when the server is gone.
///
/// Move-only. Who lets go of it without an answer answers with status 500.
class Answering {
public:
    struct Waiting;

    /// For the server.
    explicit Answering(std::shared_ptr<Waiting> waiting);
    Answering(Answering&&) noexcept;
    Answering& operator=(Answering&& other) noexcept;
    ~Answering();

    /// Sends a reply, if anybody is still there to take it. The first counts.
    void answer(Reply reply) const;
    /// Whether there is reason to wait any longer: the other side is there, and the server is not stopping.
    [[nodiscard]] bool is_wanted() const;
    /// Calls this once when there is no more reason to wait: from a thread of the server, or here and now if
    /// that is so already. A server that stops still sends what is answered then.
    void when_unwanted(std::function<void()> call) const;

private:
    // Owned by this and by the connection: whichever goes first, the other must be able to tell.
    std::shared_ptr<Waiting> waiting_;
};

/// What becomes of a request. Called on the threads of the server, several at a time; while it runs, one of
/// them is taken up.
using Respond = std::function<void(Arrival arrival, Answering answering)>;

/// For those who need not wait.
[[nodiscard]] Respond at_once(std::function<Reply(const Arrival&)> reply);

/// Where requests go. A path that ends in a slash stands for all that begin with it; the longest that fits
/// counts.
struct Route {
    std::string method;
    std::string path;
    std::uint64_t most_body = 0; ///< Longer ones are refused before room is made for them.
    Respond respond;
};

/// What a server puts up with.
struct Limits {
    std::size_t connections = 4096;
    /// Of one address; many experts sit behind one. 0: any number.
    std::size_t connections_of_address = 256;
    Rate rate{20, 200};                          ///< Requests of one address.
    std::uint32_t header_bytes = 8 << 10;        ///< Of one request.
    std::chrono::milliseconds reading{120'000};  ///< For a request, from its first byte to its last.
    std::chrono::milliseconds idle{90'000};      ///< Until its first byte.
    std::chrono::milliseconds stalled{60'000};   ///< Without the other side taking any more of a reply.
    std::chrono::milliseconds writing{1200'000}; ///< For a reply in all.
    /// For what is still coming of a request that was turned down unread, so that the reply is not lost.
    std::chrono::milliseconds lingering{2'000};
};

/// What a server has seen since it began.
struct Counts {
    std::uint64_t connections = 0; ///< That are open now.
    std::uint64_t accepted = 0;
    std::uint64_t turned_away = 0; ///< Connections beyond a limit.
    std::uint64_t begun = 0;       ///< Requests of which the first byte came.
    std::uint64_t requests = 0;    ///< That were handed on.
    std::uint64_t refused = 0;     ///< Requests that were answered here, with a status of 4xx.
    std::uint64_t timed_out = 0;
};

/// Listens at one address and hands requests on.
///
/// For what is sent to it, it allocates no more than its limits say: `connections` times the largest body of
/// a route and its headers. What it sends is not bounded here: each reply stays in memory until the other
/// side has taken it, up to `writing`, and how large it is, and how many there are, is for those to see to
/// who respond. A connection beyond a limit is closed at once; one for which the system has no descriptor
/// left waits until there is one. It speaks HTTP/1.1 without TLS, which belongs in front of it; the limits
/// for one address are then better switched off. A connection that is closed in one direction while it waits
/// for an answer counts as gone.
///
/// Owner of its threads. `stop` and asking: from any thread but its own.
class Server {
public:
    /// Begins to listen; port 0 stands for any that is free. `invalid_input` when the host is not a number of
    /// this computer, `unavailable` when somebody else listens there.
    [[nodiscard]] static Result<Server> open(
        const Endpoint& endpoint, std::vector<Route> routes, const Limits& limits, unsigned threads);
    Server(Server&&) noexcept;
    Server& operator=(Server&&) noexcept;
    /// Cuts off whoever is still there, and waits for what is being responded to.
    ~Server();

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] Counts counts() const;

    /// Accepts nothing more, lets every request that has begun come to its end, and closes; after this time,
    /// whatever is left is cut off. True if nothing had to be. The second time it does nothing.
    bool stop(std::chrono::milliseconds limit);

private:
    struct State;
    explicit Server(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

} // namespace valise::carrier
