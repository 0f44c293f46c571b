// SPDX-License-Identifier: Apache-2.0
#include "slow_exchange.hpp"
#include "support/people.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

namespace valise::lab {
namespace {

using carrier::Line;
using tests::amina;
using tests::ExchangeWorld;
using tests::SlowLink;

constexpr const char* path = "/v1/exchange";

double milliseconds_of(NetworkedWorld& net, Line& line) {
    const auto begin = std::chrono::steady_clock::now();
    VALISE_CHECK(net.exchange(line, amina).has_value());
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

std::string told(std::string_view name, const tests::LinkQuality& quality, std::vector<double> times) {
    std::ranges::sort(times);
    return fmt::format(
        R"({{"case":"{}","round_trip":{},"bits_each_second":{},"median":{:.0f},"longest":{:.0f},"times":{}}})",
        name, quality.round_trip.count(), quality.bits_each_second, times[times.size() / 2], times.back(),
        times.size());
}

} // namespace

NetworkedWorld::NetworkedWorld() {
    VALISE_CHECK(world_.settle());
    std::vector<carrier::Route> routes;
    routes.push_back({"POST", path, 65536, carrier::at_once([this](const carrier::Arrival& arrival) {
                          carrier::Reply reply;
                          auto call = world_.open(arrival.body);
                          auto answer = call ? call->answer(world_.clock().now(), random_of_module_)
                                             : Result<Bytes>(tl::unexpected(call.error()));
                          if (!answer) return carrier::Reply{400, "", {}, {}};
                          reply.body = *std::move(answer);
                          return reply;
                      })});
    carrier::Limits limits;
    limits.rate.each_second = 0;
    auto opened = carrier::Server::open({"127.0.0.1", 0}, std::move(routes), limits, 1);
    VALISE_CHECK(opened.has_value());
    server_ = std::make_unique<carrier::Server>(*std::move(opened));
}

Result<void> NetworkedWorld::exchange_once(Line& line, std::size_t device) {
    exchange::Caller& caller = *world_.device(device).caller;
    VALISE_TRY(const Bytes request, caller.begin(ExchangeWorld::usual_pace(), world_.random()));
    Result<void> read;
    const auto answer = line.post(path, request, {}, [&](unsigned status, ByteView part) {
        if (status == 200 && read) read = caller.receive(part);
        return true;
    });
    auto finished = caller.finish();
    if (!answer) return tl::unexpected(answer.error());
    VALISE_TRY_VOID(read);
    return finished;
}

Result<void> NetworkedWorld::exchange(Line& line, std::size_t device) {
    do VALISE_TRY_VOID(exchange_once(line, device));
    while (world_.device(device).caller->wants_more());
    return {};
}

Line line_to(std::uint16_t port) {
    carrier::Way way;
    way.proxy.kind = carrier::ProxyKind::none;
    auto line = Line::open({false, {"127.0.0.1", port}, ""}, way);
    VALISE_CHECK(line.has_value());
    return *std::move(line);
}

std::vector<std::string> measure_link(const tests::LinkQuality& quality, int repetitions) {
    NetworkedWorld net;
    SlowLink link(net.port(), quality);
    std::vector<double> nothing_new;
    std::vector<double> sending;
    std::vector<double> sending_again;
    for (int i = 0; i < repetitions; ++i) {
        auto first = line_to(link.port());
        nothing_new.push_back(milliseconds_of(net, first));
        auto line = line_to(link.port());
        net.world().write(net.space(), amina, "Article 5: yes.");
        sending.push_back(milliseconds_of(net, line));
        net.world().write(net.space(), amina, "Article 6: no.");
        sending_again.push_back(milliseconds_of(net, line));
    }
    return {told("nothing-new", quality, nothing_new), told("send-one", quality, sending),
        told("send-one-on-a-kept-connection", quality, sending_again)};
}

} // namespace valise::lab
