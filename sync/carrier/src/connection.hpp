// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include "answering.hpp"
#include "hall.hpp"

namespace valise::carrier {

/// One connection of a server, from its first request to its last.
///
/// What it does is one chain of steps, on its own strand; each step holds a shared owner of it, and when
/// there is no next step it goes. The hall must outlive it.
class Connection final : public Guest, public std::enable_shared_from_this<Connection> {
public:
    Connection(boost::asio::ip::tcp::socket socket, const RemoteAddress& from, Hall& hall);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// Takes the first step, if there is room in the hall; otherwise it goes at once.
    void begin();
    void wind_down() override;
    void cut_off() override;

private:
    using ErrorCode = boost::system::error_code;
    using Body = boost::beast::http::vector_body<Byte>;
    using Response = boost::beast::http::response<Body>;
    using Serializer = boost::beast::http::response_serializer<Body>;

    /// A next step, which is not taken when the one before has failed.
    auto then(void (Connection::*step)(std::size_t)) {
        return [self = shared_from_this(), step](const ErrorCode& error, std::size_t count) {
            if (error)
                self->fail(error);
            else
                ((*self).*step)(count);
        };
    }

    void await_request();
    void read_header(std::size_t received);
    void take_header(std::size_t);
    void take_body(std::size_t);
    void respond();
    void watch();
    void look_who_is_there(const ErrorCode& error, std::uint64_t request);
    void reply(Reply reply);
    void write_some(std::size_t);
    void end_request();
    void linger(std::size_t received);
    void fail(const ErrorCode& error);
    void detach();
    void close();
    /// An answer of our own, after which the connection is closed.
    void turn_down(unsigned status, std::string_view allowed = {});
    /// The status to turn the present request down with, if it is no good; 0 otherwise.
    unsigned objection_to_header();

    boost::beast::tcp_stream stream_;
    const RemoteAddress from_;
    Hall& hall_;
    boost::beast::flat_buffer buffer_;
    std::optional<boost::beast::http::request_parser<Body>> parser_;
    std::optional<Response> response_;
    std::optional<Serializer> serializer_;
    std::shared_ptr<void> until_taken_; ///< Its author's, too.
    const Route* route_ = nullptr;
    RateLimit::Moment written_by_;
    std::uint64_t request_ = 0;  ///< Which one it is, counted from 1.
    std::size_t lingered_ = 0;   ///< Bytes that were thrown away.
    bool is_idle_ = false;       ///< No byte of a request has come.
    bool is_responding_ = false; ///< The answer is somebody else's to give.
    bool is_last_ = false;

    // Owned by this and by whoever is to answer: see Answering.
    std::shared_ptr<Answering::Waiting> waiting_;
};

} // namespace valise::carrier
