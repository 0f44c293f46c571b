// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <deque>
#include <limits>
#include <set>

#include "sim/client.hpp"
#include "sim/module.hpp"
#include "sim/trace.hpp"
#include "support/memory_stick.hpp"

namespace valise::sim {

/// What a seed is about, drawn before anything happens.
struct Plan {
    std::size_t clients = 3;
    std::size_t spaces = 1;
    std::size_t steps = 30;
    bool has_bad_network = false;
    bool has_bad_disks = false;
    bool has_restores = false;      ///< Of clients, and of the module.
    bool has_early_backups = false; ///< Of all clients, before anything happens.
    bool has_pouches = false;
    bool has_removals = false;
    bool has_bad_clock = false;
    bool has_hostile_module = false;
    bool has_hostile_member = false;
    bool has_files = false;
    bool has_lost_devices = false;
    bool has_renewals = false;
    bool has_newcomers = false;        ///< Certificates of those who are let in later come later.
    std::optional<std::size_t> stored; ///< The client that keeps things in real files.
    bool has_ledger_in_files = false;  ///< The module does.

    /// Nothing happens in it that makes anything come twice.
    [[nodiscard]] bool is_smooth() const {
        return !has_bad_network && !has_bad_disks && !has_restores && !has_pouches && !has_removals
            && !has_hostile_module && !has_hostile_member && !has_lost_devices && !has_renewals;
    }
};

/// A request on its way, and its answer.
struct Flight {
    std::size_t client = 0;
    std::uint64_t life = 0; ///< Of the client; a later one does not know it.
    Bytes request;
    std::optional<Bytes> answer;
    std::optional<Bytes> card;
};

/// Something an honest person wrote and their disk acknowledged.
struct Work {
    SpaceId space;
    Written entry;
    std::size_t author = 0;
    bool is_lost = false; ///< Everything that had it went back to before.
};

/// Something that an honest person attached.
struct File {
    SpaceId space;
    AnnounceAttachment announcement;
    Written entry;
    std::size_t author = 0;
    Bytes content;
};

/// All that there is, and what happens to it is in the functions below.
struct World {
    World(std::uint64_t seed, Trace& its_trace);

    [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return choices.below(bound); }
    [[nodiscard]] bool one_in(std::uint64_t count) { return below(count) == 0; }
    [[nodiscard]] Client& client(std::size_t number) { return clients[number]; }
    [[nodiscard]] Client* client_of(const SubjectId& device);
    [[nodiscard]] SpaceId any_space() { return spaces[below(spaces.size())]; }
    [[nodiscard]] std::string short_name(const SpaceId& space) const;

    SeededRandom choices; ///< Of what happens.
    SeededRandom noise;   ///< Of what programs draw.
    Trace& trace;
    Plan plan;
    Cast cast;
    ManualClock clock{{1'790'000'000'000}};
    Module module;
    std::deque<Client> clients;
    std::vector<SpaceId> spaces;
    std::set<SpaceId> flooded;
    std::set<SubjectId> named_by_harm; ///< Whom a hostile member, perhaps an admin, gave a role.
    std::vector<Work> works;
    std::vector<File> files;
    std::vector<std::size_t> side_of; ///< Of the module, for each client.

    void add_client(std::uint64_t seed);

    std::deque<Flight> flights;
    std::deque<Bytes> recorded; ///< Requests that somebody on the way kept.
    tests::MemoryStick stick;

    bool module_lied = false;
    bool module_dropped = false;   ///< What was sent to it, which is no lie while it says nothing.
    bool is_beyond_repair = false; ///< What the module did cannot be made good by anything sent to it.
};

/// Where a line breaks: how many bytes get through.
struct Cut {
    std::size_t up = std::numeric_limits<std::size_t>::max();
    std::size_t down = std::numeric_limits<std::size_t>::max();
};

// The network (network.cpp).
/// Begins an exchange; its request is on its way when this says so.
bool send(World& world, std::size_t client, const exchange::Pace& pace);
/// The module answers it, maybe not for the first time.
void answer(World& world, Flight& flight);
/// The answer comes to its client, up to a cut.
Result<void> receive(World& world, Flight& flight, std::size_t cut);
struct Trip {
    Result<void> outcome;
    std::size_t down = 0;
};
/// All of that at once.
Trip exchange_once(World& world, std::size_t client, const exchange::Pace& pace, const Cut& cut = {});
/// As long as there is a reason.
void exchange_all(World& world, std::size_t client);
/// All that there is in one answer.
[[nodiscard]] exchange::Pace open_pace();
[[nodiscard]] exchange::Pace any_pace(World& world);
void do_network(World& world);

// What people do (people.cpp), and what befalls their computers (mishaps.cpp).
void do_work(World& world, std::size_t client);
void change_members(World& world);
/// Certificates (certificates.cpp).
void lose_device(World& world);
void renew_certificate(World& world, std::size_t client);
/// Whether the module was told that this device is lost.
[[nodiscard]] bool is_known_as_lost(World& world, const Client& client);
/// Files (files.cpp).
void attach_file(World& world, std::size_t client, const SpaceId& space);
void check_files(World& world);
/// Brings certificates to the register, up to that of somebody.
void certify(World& world, Client& by, const Client& up_to);
void have_mishap(World& world);
/// What a device wrote between its backup and a renewal it may not know when it renews again.
void renew_or_restore(World& world, std::size_t client);
void have_disk_trouble(World& world, std::size_t client);
/// Of what was written, notes what nobody has any more.
void note_losses(World& world);

// Pouches (pouches.cpp).
/// All that one has, sealed to the other, on the stick and off it.
void carry_pouch(World& world, std::size_t from, std::size_t to, bool is_fair = false);

// Those who mean harm (hostile_module.cpp, hostile_member.cpp).
void do_harm_as_module(World& world);
/// Slots that nobody has made bring one of two ledgers further than the other, so that no position is signed
/// in both.
void pad_ledger(World& world, const SpaceId& space, std::size_t side);
void do_harm_as_member(World& world, std::size_t client);

// What has to be true (ending.cpp, secrecy.cpp, honesty.cpp, quarantine.cpp, sequences.cpp).
void check_what_arrived(World& world, std::size_t client, const std::vector<exchange::ItemName>& names);
void check_keys(World& world);
void check_sequences(World& world);
void check_quarantine(World& world, Client& client, const SpaceId& space);
/// A device that wrote this gave itself a newer certificate, by an act that counts, and did not name this.
[[nodiscard]] bool was_cut_off_by_renewal(Client& client, const SpaceId& space, const Written& entry);
void check_writing(World& world);
void check_before_writing(World& world, std::size_t client, const SpaceId& space, const EpochId& epoch);
void check_after_contact(
    World& world, std::size_t client, const std::map<SpaceId, std::uint64_t>& ends, std::size_t proofs);
void check_withheld(World& world, std::size_t client);
/// Those to whom a module showed two ledgers find out when they compare what it signed (law 7).
void check_fork(World& world);
/// Everybody honest talks to each other, until there is nothing to say.
void settle(World& world);
void check_end(World& world);
/// No store is lost.
void check_disks(World& world);

} // namespace valise::sim
