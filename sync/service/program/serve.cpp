// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "commands.hpp"
#include "valise/base/supervision.hpp"
#include "valise/base/system.hpp"
#include "valise/crypto/fingerprint.hpp"
#include "valise/service/service.hpp"

namespace valise::service {

namespace {

/// What stands on the command line.
struct Options {
    std::string folder = usual_folder;
    std::string database;
    std::string listen = "127.0.0.1:8480";
    std::string watch = "127.0.0.1:8481";
    double rate = 20;
    std::size_t connections_of_address = 256;
    int backup_age = 26;
    exchange::Quotas quotas;
};

int refuse_to_start(const Error& error) {
    fmt::print(stderr, "valise-module: {}\n", error.detail);
    fmt::print(stderr, "hint: {}\n",
        error.code == Errc::unavailable ? "one process serves a folder, and one listens at an address"
                                        : "valise-module serve --help");
    return 1;
}

Result<Settings> settings_from(const Options& options) {
    Settings settings;
    settings.place = {options.folder, options.database};
    VALISE_TRY(settings.listens, carrier::parse_endpoint(options.listen));
    VALISE_TRY(settings.watched, carrier::parse_endpoint(options.watch));
    settings.limits.rate.each_second = options.rate;
    settings.limits.connections_of_address = options.connections_of_address;
    if (options.rate == 0) settings.gate.mail_of_address.each_second = 0; // all come by one address
    settings.gate.quotas = options.quotas;
    settings.backup_age = std::chrono::hours(options.backup_age);
    return settings;
}

void introduce(const Service& service) {
    const auto module = service.card().card().module();
    fmt::print("Listens at {}\nWatched at {}\n", service.address(), service.watch_address());
    fmt::print("Module     {}\n           {}\n", module.hex(),
        crypto::Fingerprint::of(module.bytes).words(crypto::english_words()));
    const auto secret = service.founding_text();
    if (secret && service.is_new())
        fmt::print("\nNobody owns this module yet. The first officer of the secretariat founds it with\n"
                   "  address  {}\n  secret   {}\n"
                   "The secret is shown this once, and is of no use after that.\n",
            service.address(), *secret);
    else if (secret)
        fmt::print("\nNobody owns this module yet. The secret to found it with was shown when it was made,\n"
                   "and is kept in its folder, in keys/founding.\n");
    std::fflush(stdout);
}

void say_to_supervisor(const Journal& journal, std::string_view state) {
    const auto said = system::tell_supervisor(state);
    if (!said) journal.trouble("supervisor", said.error());
}

/// Whoever supervises the program starts it anew, and it reads what the disk has.
int give_up() {
    fmt::print(stderr,
        "valise-module: the disk may not have kept what it was given. What was acknowledged is safe.\n"
        "hint: see to the disk, and start it again\n");
    return 1;
}

int serve(const Options& options) {
    system::EndRequests end_requests; // before there are threads
    SystemClock clock;
    const Journal journal(stderr, clock);
    const auto settings = settings_from(options);
    if (!settings) return refuse_to_start(settings.error());
    auto service = Service::start(*settings, journal, clock);
    if (!service) return refuse_to_start(service.error());
    introduce(**service);
    say_to_supervisor(journal, "READY=1");

    using std::chrono::milliseconds;
    const milliseconds watchdog = system::watchdog_interval();
    const milliseconds pause =
        std::min(milliseconds(1000), watchdog.count() > 0 ? watchdog : milliseconds(1000));
    for ((*service)->tick(); !(*service)->has_lost_the_disk() && !end_requests.wait_for(pause);
        (*service)->tick())
        if (watchdog.count() > 0) say_to_supervisor(journal, "WATCHDOG=1");
    say_to_supervisor(journal, "STOPPING=1");
    (*service)->stop(std::chrono::seconds(20));
    return (*service)->has_lost_the_disk() ? give_up() : 0;
}

} // namespace

void add_serve(CLI::App& app, int& exit_code) {
    auto options = std::make_shared<Options>(); // owned by the callback; the parser writes into it
    CLI::App* const command = app.add_subcommand("serve",
        "Serve a module. Makes its folder, keys and ledger when they are not there.\n"
        "Example: valise-module serve");
    add_place(*command, options->folder, options->database);
    command->add_option("--listen", options->listen, "Where devices ask; TLS belongs in front")
        ->capture_default_str();
    command->add_option("--watch", options->watch, "Where /healthz, /readyz and /metrics are asked")
        ->capture_default_str();
    command->add_option("--rate", options->rate, "Requests of one address each second; 0 behind a TLS front")
        ->capture_default_str();
    command
        ->add_option("--connections-of-address", options->connections_of_address,
            "Connections of one address; 0 behind a TLS front")
        ->capture_default_str();
    command
        ->add_option("--backup-age", options->backup_age,
            "/readyz asks for a backup no older than so many hours; 0: for none")
        ->capture_default_str();
    command->add_option("--bytes-of-space", options->quotas.bytes_of_space, "What a space may take up")
        ->capture_default_str();
    command
        ->add_option(
            "--spaces-of-device", options->quotas.spaces_of_device, "How many spaces a device may found")
        ->capture_default_str();
    command->callback([options, &exit_code] { exit_code = serve(*options); });
}

} // namespace valise::service
