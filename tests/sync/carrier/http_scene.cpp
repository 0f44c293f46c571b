// SPDX-License-Identifier: Apache-2.0
#include "http_scene.hpp"

#include <stdexcept>

namespace valise::tests {

using namespace carrier;

Limits patient() {
    Limits limits;
    limits.rate.each_second = 0;
    limits.reading = limits.idle = limits.stalled = limits.lingering = 5 * very_long;
    return limits;
}

Reply reply_with(std::string_view text) {
    Reply reply;
    reply.body = to_bytes(as_bytes(text));
    return reply;
}

Module::Module(const Limits& limits, unsigned threads) {
    std::vector<Route> routes;
    routes.push_back({"POST", "/echo", 65536, at_once([](const Arrival& arrival) {
                          return Reply{200, "application/octet-stream", arrival.body, {}};
                      })});
    routes.push_back({"GET", "/healthz", 0, at_once([](const Arrival&) { return reply_with("well"); })});
    routes.push_back(
        {"GET", "/long", 0, at_once([](const Arrival&) { return reply_with(std::string(1 << 20, 'l')); })});
    routes.push_back({"GET", "/mail/", 0, at_once([](const Arrival& arrival) {
                          return reply_with(arrival.path + " " + arrival.query + " " + arrival.from.text());
                      })});
    routes.push_back({"POST", "/mail/", 100, at_once([](const Arrival&) { return Reply{409, "", {}, {}}; })});
    routes.push_back(
        {"GET", "/throw", 0, [](const Arrival&, const Answering&) { throw std::runtime_error("no"); }});
    routes.push_back({"POST", "/wait", 100, [this](const Arrival&, Answering answering) {
                          const std::lock_guard lock(mutex_);
                          waiting_.push_back(std::move(answering));
                          arrived_.notify_all();
                      }});
    auto opened = Server::open({"127.0.0.1", 0}, std::move(routes), limits, threads);
    VALISE_CHECK(opened.has_value());
    server_ = std::make_unique<Server>(*std::move(opened));
}

Address Module::address() const { return here(port()); }

Answering Module::next_waiting() {
    std::unique_lock lock(mutex_);
    VALISE_CHECK(arrived_.wait_for(lock, very_long, [this] { return !waiting_.empty(); }));
    Answering answering = std::move(waiting_.front());
    waiting_.pop_front();
    return answering;
}

Address here(std::uint16_t port) { return {false, {"127.0.0.1", port}, ""}; }

Line line_to(const Address& address, const Way& way) {
    auto line = Line::open(address, way);
    VALISE_CHECK(line.has_value());
    return *std::move(line);
}

Line line_to(const Address& address) {
    Way way;
    way.proxy.kind = ProxyKind::none;
    return line_to(address, way);
}

namespace {

Line::Take into(Heard& heard) {
    return [&heard](unsigned, ByteView part) {
        heard.body += as_text(part);
        heard.parts.push_back(part.size());
        return true;
    };
}

} // namespace

Heard post(Line& line, std::string_view path, std::string_view body, const Terms& terms) {
    Heard heard{Answer{}, {}, {}};
    heard.answer = line.post(path, as_bytes(body), terms, into(heard));
    return heard;
}

Heard get(Line& line, std::string_view path, const Terms& terms) {
    Heard heard{Answer{}, {}, {}};
    heard.answer = line.get(path, terms, into(heard));
    return heard;
}

} // namespace valise::tests
