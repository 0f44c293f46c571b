// SPDX-License-Identifier: Apache-2.0
#include "watch_desk.hpp"

#include <limits>

#include <fmt/format.h>

namespace valise::service {

namespace {

constexpr double least_free_share = 0.10;

carrier::Reply say(unsigned status, std::string_view type, std::string_view text) {
    carrier::Reply reply;
    reply.status = status;
    reply.content_type = type;
    reply.body = to_bytes(as_bytes(text));
    return reply;
}

} // namespace

std::vector<carrier::Route> WatchDesk::routes() {
    const auto route = [](std::string path, std::function<carrier::Reply()> reply) {
        return carrier::Route{"GET", std::move(path), 0,
            carrier::at_once([reply = std::move(reply)](const carrier::Arrival&) { return reply(); })};
    };
    return {
        route("/healthz", [] { return say(200, "text/plain", "well\n"); }),
        route("/readyz", [this] { return ready(); }),
        route("/metrics", [this] { return metrics(); }),
        route("/status", [this] { return status(); }),
    };
}

/// A write that changes nothing; at most one a second, however often somebody asks.
bool WatchDesk::can_write() {
    const std::lock_guard lock(probe_mutex_);
    const auto now = std::chrono::steady_clock::now();
    if (probed_ && now - *probed_ < std::chrono::seconds(1)) return could_write_;
    could_write_ = around_.ledger.let_go_of_old(around_.clock.now()).has_value();
    probed_ = now;
    return could_write_;
}

double WatchDesk::free_share() const {
    std::error_code error;
    const auto space = std::filesystem::space(around_.place.folder, error);
    if (error || space.capacity == 0) return 0;
    return static_cast<double>(space.available) / static_cast<double>(space.capacity);
}

std::chrono::milliseconds WatchDesk::backup_age() const {
    const auto backup = last_backup(around_.place);
    const Timestamp since = backup ? backup->moment : began_;
    return std::chrono::milliseconds(around_.clock.now().milliseconds - since.milliseconds);
}

std::vector<std::string> WatchDesk::troubles() {
    std::vector<std::string> troubles;
    if (!can_write()) troubles.emplace_back("the ledger takes nothing");
    if (free_share() < least_free_share) troubles.emplace_back("the disk is nearly full");
    // A database of its own is copied by means of its own.
    if (around_.place.database.empty() && around_.backup_age.count() > 0 && backup_age() > around_.backup_age)
        troubles.emplace_back("the last backup is old");
    return troubles;
}

carrier::Reply WatchDesk::ready() {
    const auto found = troubles();
    std::string text;
    for (const std::string& trouble : found) text += trouble + "\n";
    return found.empty() ? say(200, "text/plain", "ready\n") : say(503, "text/plain", text);
}

carrier::Reply WatchDesk::metrics() {
    std::string text = around_.meters.text();
    const auto counts = around_.counts();
    const auto add = [&](std::string_view name, auto value) {
        text += metric(name, static_cast<double>(value));
    };
    add("valise_connections", counts.connections);
    add("valise_connections_total", counts.accepted);
    add("valise_turned_away_total", counts.turned_away);
    add("valise_requests_total", counts.requests);
    add("valise_requests_refused_total", counts.refused);
    add("valise_requests_timed_out_total", counts.timed_out);
    add("valise_waiting", around_.gate.waiting_room().size());
    add("valise_disk_free_share", free_share());
    constexpr double second = 1000;
    add("valise_backup_age_seconds", static_cast<double>(backup_age().count()) / second);
    return say(200, "text/plain; version=0.0.4", text);
}

carrier::Reply WatchDesk::status() {
    const auto card = around_.gate.card().card();
    const auto spaces = around_.ledger.spaces();
    const auto registered = around_.ledger.end_of(exchange::the_register);
    if (!spaces || !registered) return say(503, "text/plain", "the ledger cannot be read\n");
    const auto backup = last_backup(around_.place);
    std::string troubles_text;
    for (const std::string& trouble : troubles())
        troubles_text += fmt::format("{}\"{}\"", troubles_text.empty() ? "" : ",", json_text(trouble));
    return say(200, "application/json",
        fmt::format(R"({{"served":true,"module":"{}","instance":{},"channel_key":{},"owned":{},"spaces":{},)"
                    R"("waiting":{},"last_backup":{},"since":{},"troubles":[{}]}})"
                    "\n",
            card.module().hex(), card.instance, card.serial, registered->position > 0, spaces->size(),
            around_.gate.waiting_room().size(),
            backup ? fmt::format("{}", backup->moment.milliseconds) : "null", began_.milliseconds,
            troubles_text));
}

} // namespace valise::service
