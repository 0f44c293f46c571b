// SPDX-License-Identifier: Apache-2.0
#include "valise/service/service.hpp"

#include <algorithm>
#include <mutex>
#include <set>
#include <thread>

#include <fmt/format.h>

#include "rare_notes.hpp"
#include "valise/base/system.hpp"
#include "valise/service/watched_ledger.hpp"
#include "watch_desk.hpp"

namespace valise::service {

namespace {

constexpr std::chrono::hours between_looks_for_old{1};
/// Of whom the readers of a space have just been told, in another process: they look all the same.
constexpr std::chrono::seconds between_looks{5};

std::string url_of(const carrier::Endpoint& endpoint, std::uint16_t port) {
    return "http://" + carrier::Endpoint{endpoint.host, port}.text();
}

carrier::Limits for_watching() {
    carrier::Limits limits;
    limits.rate.each_second = 0;
    limits.connections_of_address = 0;
    limits.connections = 64;
    return limits;
}

Result<void> make_folder(const std::filesystem::path& folder) {
    std::error_code error;
    if (std::filesystem::is_directory(folder, error)) return {};
    return system::make_private_folder(folder);
}

/// Draws the keys if they are not there; whether it did. Another process may be doing the same.
Result<bool> make_keys(const KeyFolder& keys) {
    if (keys.is_there()) return false;
    SystemRandom random;
    auto made = keys.make(random);
    if (!made && keys.is_there()) return false;
    if (!made) return tl::unexpected(made.error());
    return true;
}

} // namespace

struct Service::State {
    State(const Settings& its_settings, const Journal& its_journal, Clock& its_clock,
        std::unique_ptr<module::ModuleLedger> its_ledger)
        : settings(its_settings),
          journal(its_journal),
          clock(its_clock),
          ledger(std::move(its_ledger)),
          gate({watched, keys, meters, journal, clock,
                   [this](const exchange::Notice& notice) { note(notice); }},
              settings.gate),
          watch_desk({settings.place, *ledger, gate, meters, clock, settings.backup_age,
              [this] { return server->counts(); }}) {}

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<bool> is_owned() const;
    void note(module::AuditEvent event, std::uint64_t count = 0);
    void note(const exchange::Notice& notice);
    void note_damage(const SpaceId& space);
    void take_keys();
    void forget_founding();
    void look_at_backup();
    void let_go_of_old();
    void watch_others(const std::stop_token& stop);
    void tell_of_growth(std::map<SpaceId, std::uint64_t>& known);

    Settings settings;
    const Journal& journal;
    Clock& clock;
    bool is_new = false;
    bool has_founding = false;
    std::optional<BackupMark> backup;
    std::optional<std::chrono::steady_clock::time_point> looked_for_old;
    Meters meters;
    RareNotes rare_notes;
    std::mutex damaged_mutex;
    std::set<SpaceId> damaged; ///< That were noted.
    std::unique_ptr<module::ModuleLedger> ledger;
    WatchedLedger watched{*ledger, meters,
        [this](const SpaceId& space, const auto& readers) { gate.waiting_room().tell(space, readers); },
        [this](const SpaceId& space) { note_damage(space); }};
    KeyFolder keys = settings.place.keys();
    Gate gate;
    std::optional<carrier::Server> server;
    WatchDesk watch_desk;
    std::optional<carrier::Server> watch_server;
    std::jthread others;
};

Result<bool> Service::State::is_owned() const {
    return ledger->end_of(exchange::the_register).map([](const auto& end) { return end.position > 0; });
}

Result<void> Service::State::open() {
    VALISE_TRY(const bool owned, is_owned());
    if (owned) VALISE_TRY_VOID(keys.forget_founding_secret());
    VALISE_TRY(const bool has_new_key, gate.take_keys());
    VALISE_TRY(const auto founding, keys.founding_secret());
    has_founding = founding.has_value();
    VALISE_TRY_VOID(ledger->each_noted([this](const module::AuditEntry& entry) {
        if (entry.note.event == module::AuditEvent::backed_up)
            backup = BackupMark{entry.note.moment, entry.note.count};
        return true;
    }));

    VALISE_TRY(
        server, carrier::Server::open(settings.listens, gate.routes(), settings.limits, settings.threads));
    VALISE_TRY(watch_server, carrier::Server::open(settings.watched, watch_desk.routes(), for_watching(), 2));
    note(module::AuditEvent::started);
    if (has_new_key) note(module::AuditEvent::channel_key, gate.card().card().serial);
    if (!settings.place.database.empty())
        others = std::jthread([this](const std::stop_token& stop) { watch_others(stop); });
    const auto served = fmt::format(R"({{"address":"{}","watched":"{}","process":{}}})"
                                    "\n",
        url_of(settings.listens, server->port()), url_of(settings.watched, watch_server->port()),
        system::process_number());
    return system::write_file_durably(settings.place.served(), as_bytes(served));
}

void Service::State::note(module::AuditEvent event, std::uint64_t count) {
    const auto noted = ledger->note({event, clock.now(), {}, count});
    if (!noted) journal.trouble("audit", noted.error());
    journal.note(module::name_of(event), {{"count", static_cast<std::int64_t>(count)}});
}

/// In the audit alone it says of whom.
void Service::State::note(const exchange::Notice& notice) {
    const auto noted = rare_notes.of(notice, std::chrono::steady_clock::now());
    if (!noted) return;
    const auto written = ledger->note({noted->event, clock.now(), noted->about, 0});
    if (!written) journal.trouble("audit", written.error());
    journal.note(module::name_of(noted->event));
}

void Service::State::note_damage(const SpaceId& space) {
    {
        const std::lock_guard lock(damaged_mutex);
        if (!damaged.insert(space).second) return;
    }
    const auto noted = ledger->note({module::AuditEvent::damaged, clock.now(), space.bytes, 0});
    if (!noted) journal.trouble("audit", noted.error());
    journal.note(module::name_of(module::AuditEvent::damaged), {});
}

void Service::State::take_keys() {
    const auto has_new_key = gate.take_keys();
    if (!has_new_key)
        journal.trouble("keys", has_new_key.error());
    else if (*has_new_key)
        note(module::AuditEvent::channel_key, gate.card().card().serial);
}

void Service::State::forget_founding() {
    if (!has_founding) return;
    const auto owned = is_owned();
    if (!owned || !*owned) return;
    const auto secret = keys.founding_secret(); // another process may have been quicker
    const auto forgotten = keys.forget_founding_secret();
    if (!forgotten) {
        journal.trouble("founding", forgotten.error());
        return;
    }
    has_founding = false;
    if (secret && *secret) note(module::AuditEvent::owned);
}

void Service::State::look_at_backup() {
    const auto made = last_backup(settings.place);
    if (!made || made == backup) return;
    backup = made;
    const auto noted = ledger->note({module::AuditEvent::backed_up, made->moment, {}, made->items});
    if (!noted) journal.trouble("audit", noted.error());
    journal.note("backed_up", {{"count", static_cast<std::int64_t>(made->items)}});
}

void Service::State::let_go_of_old() {
    const auto now = std::chrono::steady_clock::now();
    if (looked_for_old && now - *looked_for_old < between_looks_for_old) return;
    looked_for_old = now;
    const auto forgotten = ledger->let_go_of_old(clock.now());
    if (!forgotten) journal.trouble("old", forgotten.error());
}

void Service::State::tell_of_growth(std::map<SpaceId, std::uint64_t>& known) {
    const auto ends = ledger->ends();
    if (!ends) return; // whoever asks is told, and the next look will find it
    for (const auto& [space, position] : *ends) {
        auto& before = known[space];
        if (std::exchange(before, position) != position) gate.waiting_room().tell(space, std::nullopt);
    }
}

void Service::State::watch_others(const std::stop_token& stop) {
    std::map<SpaceId, std::uint64_t> known;
    auto all_looked = std::chrono::steady_clock::now();
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(settings.poll);
        if (gate.waiting_room().size() == 0) continue;
        tell_of_growth(known);
        const auto now = std::chrono::steady_clock::now();
        if (now - all_looked < between_looks) continue;
        all_looked = now;
        gate.waiting_room().tell_all();
    }
}

Service::Service(std::unique_ptr<State> state) : state_(std::move(state)) {}

Service::~Service() { stop({}); }

Result<std::unique_ptr<Service>> Service::start(
    const Settings& settings, const Journal& journal, Clock& clock) {
    VALISE_TRY_VOID(make_folder(settings.place.folder));
    VALISE_TRY(const bool is_new, make_keys(settings.place.keys()));
    VALISE_TRY(auto ledger, open_ledger(settings.place, true, clock.now()));
    auto state = std::make_unique<State>(settings, journal, clock, std::move(ledger));
    state->is_new = is_new;
    VALISE_TRY_VOID(state->open());
    return std::unique_ptr<Service>(new Service(std::move(state)));
}

std::string Service::address() const { return url_of(state_->settings.listens, state_->server->port()); }

std::string Service::watch_address() const {
    return url_of(state_->settings.watched, state_->watch_server->port());
}

exchange::SignedCard Service::card() const { return state_->gate.card(); }

bool Service::is_new() const { return state_->is_new; }

std::optional<std::string> Service::founding_text() const {
    const auto text = state_->keys.founding_text();
    return text ? std::optional(*text) : std::nullopt;
}

void Service::tick() {
    state_->take_keys();
    state_->forget_founding();
    state_->look_at_backup();
    state_->let_go_of_old();
}

bool Service::has_lost_the_disk() const { return state_->ledger->has_lost_the_disk(); }

void Service::stop(std::chrono::milliseconds limit) {
    if (!state_->server) return;
    state_->others = {};
    state_->server->stop(limit);
    if (state_->watch_server) state_->watch_server->stop(limit);
    state_->watch_server.reset();
    state_->server.reset();
    state_->note(module::AuditEvent::stopped);
    std::error_code ignored;
    std::filesystem::remove(state_->settings.place.served(), ignored);
}

} // namespace valise::service
