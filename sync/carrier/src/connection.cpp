// SPDX-License-Identifier: Apache-2.0
#include "connection.hpp"

#include <limits>
#include <utility>

namespace valise::carrier {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using std::chrono::steady_clock;

constexpr std::size_t read_size = 4096;
/// After a request is turned down unread, so that the reply is not lost with what is still coming.
constexpr std::size_t most_lingered = std::size_t{1} << 20;

std::string_view as_view(beast::string_view text) { return {text.data(), text.size()}; }

unsigned status_for(const boost::system::error_code& error) {
    if (error == http::error::header_limit || error == http::error::buffer_overflow) return 431;
    if (error == http::error::body_limit) return 413;
    return 400;
}

bool is_of_http(const boost::system::error_code& error) {
    return error.category() == http::make_error_code(http::error::bad_method).category()
        && error != http::error::end_of_stream && error != http::error::partial_message;
}

} // namespace

Connection::Connection(asio::ip::tcp::socket socket, const RemoteAddress& from, Hall& hall)
    : stream_(std::move(socket)),
      from_(from),
      hall_(hall),
      buffer_(std::size_t{hall.limits().header_bytes} + read_size) {}

Connection::~Connection() {
    hall_.leave(this, from_);
    detach();
}

void Connection::begin() {
    if (!hall_.enter(this, from_)) return;
    boost::system::error_code ignored;
    stream_.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
    await_request();
}

void Connection::wind_down() {
    auto self = weak_from_this().lock();
    if (!self) return; // It is going already.
    // Moved, as below: if the step has been taken before this returns, nothing may end with us.
    asio::post(stream_.get_executor(), [self = std::move(self)] {
        self->is_last_ = true;
        if (self->is_idle_) self->close();
        if (self->is_responding_) self->waiting_->call_off();
    });
}

void Connection::cut_off() {
    const auto self = weak_from_this().lock();
    detach();
    ErrorCode ignored;
    stream_.socket().close(ignored);
}

void Connection::detach() {
    if (waiting_) waiting_->detach();
}

void Connection::await_request() {
    parser_.emplace();
    parser_->header_limit(hall_.limits().header_bytes);
    // The route says how long a body may be. Until it is known, none is read, and no room is made for one.
    parser_->body_limit(std::numeric_limits<std::uint64_t>::max());
    is_last_ = is_last_ || hall_.is_stopping();
    if (buffer_.size() > 0) {
        read_header(0);
        return;
    }
    if (is_last_) {
        close();
        return;
    }
    is_idle_ = true;
    stream_.expires_after(hall_.limits().idle);
    stream_.async_read_some(buffer_.prepare(read_size), then(&Connection::read_header));
}

void Connection::read_header(std::size_t received) {
    is_idle_ = false;
    hall_.count_begin();
    buffer_.commit(received);
    stream_.expires_after(hall_.limits().reading);
    http::async_read_header(stream_, buffer_, *parser_, then(&Connection::take_header));
}

unsigned Connection::objection_to_header() {
    const auto& request = parser_->get();
    const std::string_view target = as_view(request.target());
    if (!target.starts_with('/')) return 400;
    route_ = hall_.route_for(as_view(request.method_string()), target.substr(0, target.find('?')));
    if (route_ == nullptr) return 404;
    if (route_->method != as_view(request.method_string())) return 405;
    if (parser_->content_length() && *parser_->content_length() > route_->most_body) return 413;
    if (!hall_.admit_request(from_, steady_clock::now())) return 429;
    return 0;
}

void Connection::take_header(std::size_t /*count*/) {
    if (const unsigned status = objection_to_header(); status != 0) {
        turn_down(status, status == 405 ? std::string_view(route_->method) : std::string_view());
        return;
    }
    parser_->body_limit(route_->most_body);
    http::async_read(stream_, buffer_, *parser_, then(&Connection::take_body));
}

void Connection::take_body(std::size_t /*count*/) {
    stream_.expires_never();
    hall_.count_request();
    is_last_ = is_last_ || !parser_->get().keep_alive();
    respond();
}

void Connection::respond() {
    const auto& request = parser_->get();
    const std::string_view target = as_view(request.target());
    const std::size_t mark = target.find('?');
    Arrival arrival{std::string(target.substr(0, mark)), {}, from_, std::move(parser_->get().body())};
    if (mark != std::string_view::npos) arrival.query = target.substr(mark + 1);

    // While it waits, whoever is to answer keeps the connection, and hands it on with the answer.
    waiting_ = std::make_shared<Answering::Waiting>([self = shared_from_this()](Reply answer) mutable {
        const auto executor = self->stream_.get_executor();
        asio::post(executor, [self = std::move(self), answer = std::move(answer)]() mutable {
            self->reply(std::move(answer));
        });
    });
    ++request_;
    is_responding_ = true;
    if (is_last_ && hall_.is_stopping()) waiting_->call_off();
    route_->respond(std::move(arrival), Answering(waiting_));
    if (!waiting_->is_answered()) watch();
}

void Connection::watch() {
    stream_.socket().async_wait(asio::ip::tcp::socket::wait_read,
        [self = shared_from_this(), request = request_](
            const ErrorCode& error) { self->look_who_is_there(error, request); });
}

void Connection::look_who_is_there(const ErrorCode& error, std::uint64_t request) {
    if (error || request != request_ || !is_responding_) return;
    ErrorCode reason;
    Byte next = 0;
    stream_.socket().non_blocking(true, reason);
    const std::size_t count =
        stream_.socket().receive(asio::buffer(&next, 1), asio::socket_base::message_peek, reason);
    if (reason == asio::error::would_block) {
        watch();
    } else if (reason || count == 0) {
        detach();
        close();
    } // Otherwise the next request has come before its turn: there is somebody.
}

void Connection::reply(Reply reply) {
    if (is_responding_) {
        // A watch for the end of the connection would otherwise outlast the request.
        ErrorCode ignored;
        stream_.socket().cancel(ignored);
    }
    is_responding_ = false;
    is_last_ = is_last_ || hall_.is_stopping();
    response_.emplace();
    response_->version(parser_->get().version());
    response_->result(reply.status);
    if (!reply.content_type.empty()) response_->set(http::field::content_type, reply.content_type);
    if (reply.retry_after.count() > 0)
        response_->set(http::field::retry_after, std::to_string(reply.retry_after.count()));
    response_->body() = std::move(reply.body);
    until_taken_ = std::move(reply.until_taken);
    response_->keep_alive(!is_last_);
    response_->prepare_payload();
    serializer_.emplace(*response_);
    written_by_ = steady_clock::now() + hall_.limits().writing;
    write_some(0);
}

void Connection::turn_down(unsigned status, std::string_view allowed) {
    hall_.count_refusal();
    is_last_ = true;
    Reply answer{status, {}, {}, {}, {}};
    if (status == 429) answer.retry_after = hall_.wait();
    route_ = nullptr; // So that whatever is still coming is thrown away.
    if (allowed.empty()) {
        reply(std::move(answer));
        return;
    }
    response_.emplace(http::int_to_status(status), parser_->get().version());
    response_->set(http::field::allow, beast::string_view(allowed.data(), allowed.size()));
    response_->keep_alive(false);
    response_->prepare_payload();
    serializer_.emplace(*response_);
    written_by_ = steady_clock::now() + hall_.limits().writing;
    write_some(0);
}

void Connection::write_some(std::size_t /*count*/) {
    if (serializer_->is_done()) {
        end_request();
        return;
    }
    if (steady_clock::now() >= written_by_) {
        fail(beast::error::timeout);
        return;
    }
    stream_.expires_after(hall_.limits().stalled);
    http::async_write_some(stream_, *serializer_, then(&Connection::write_some));
}

void Connection::end_request() {
    serializer_.reset();
    response_.reset();
    until_taken_.reset();
    if (!is_last_) {
        await_request();
        return;
    }
    ErrorCode ignored;
    stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    if (route_ != nullptr) {
        close();
        return;
    }
    stream_.expires_after(hall_.limits().lingering);
    buffer_.clear();
    linger(0);
}

void Connection::linger(std::size_t received) {
    lingered_ += received;
    if (lingered_ > most_lingered)
        close();
    else
        stream_.async_read_some(buffer_.prepare(read_size), then(&Connection::linger));
}

void Connection::fail(const ErrorCode& error) {
    is_idle_ = false;
    if (error == beast::error::timeout) hall_.count_timeout();
    if (is_of_http(error) && !serializer_ && !is_last_)
        turn_down(status_for(error));
    else
        close();
}

void Connection::close() {
    is_idle_ = false;
    stream_.close();
}

} // namespace valise::carrier
