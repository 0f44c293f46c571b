// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "valise/base/child_program.hpp"
#include "valise/casework/sample.hpp"
#include "valise/desk/capacity.hpp"
#include "valise/desk/desk.hpp"
#include "valise/desk/exchanging.hpp"
#include "valise/desk/founding.hpp"
#include "valise/desk/inviting.hpp"
#include "valise/desk/places.hpp"
#include "valise/desk/team_work.hpp"
#include "valise/desk/unpacking.hpp"

/// A sample review that is played on this computer: people, each with a valise of their own.
namespace valise::practice {

/// Somebody in it. Stays where it is; owner of the valise.
class Player {
public:
    Player(std::string name, std::filesystem::path folder, store::Outside outside)
        : name_(std::move(name)), folder_(std::move(folder)), outside_(outside) {}

    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    /// Once they have joined.
    [[nodiscard]] desk::Desk& desk() { return *desk_; }

    /// A new valise.
    [[nodiscard]] Result<void> make(ByteView passphrase, crypto::argon2::Cost cost);
    /// The root policy.
    [[nodiscard]] Result<Bytes> found_secretariat();
    /// By letters in hand. Gives the six words that were read aloud.
    [[nodiscard]] Result<crypto::Fingerprint> join(
        Player& host, const enrolment::Offer& offer, ByteView root_policy);
    [[nodiscard]] Result<void> keep_module(const desk::ModulePlace& place);
    /// Sends and fetches until there is no more news.
    [[nodiscard]] Result<desk::ExchangeReport> exchange(
        const std::optional<ByteArray<16>>& founding_secret = {});
    /// Closes the valise, for another program to open it.
    void leave();

private:
    [[nodiscard]] Result<void> sit_down();

    std::string name_;
    std::filesystem::path folder_;
    store::Outside outside_;
    std::optional<store::Store> store_;
    std::unique_ptr<desk::Desk> desk_;
};

/// The program of the secure module, at work in a folder until this goes.
class ModuleAtWork {
public:
    [[nodiscard]] static Result<ModuleAtWork> start(
        const std::filesystem::path& program, const std::filesystem::path& folder);

    [[nodiscard]] const std::string& address() const { return address_; }
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    /// What founds it.
    [[nodiscard]] Result<ByteArray<16>> founding_secret() const;
    /// As it says itself.
    [[nodiscard]] Result<desk::ModulePlace> place() const;

private:
    ModuleAtWork(system::ChildProgram program, std::filesystem::path folder, std::string address)
        : program_(std::move(program)), folder_(std::move(folder)), address_(std::move(address)) {}

    system::ChildProgram program_;
    std::filesystem::path folder_;
    std::string address_;
};

/// A person of a State who is invited, with a first computer.
[[nodiscard]] enrolment::Offer offer_of(desk::Capacity capacity, std::string_view state);

/// Packs for somebody what they have not seen, on a stick, and has them take it in.
[[nodiscard]] Result<desk::TakeReport> carry(Player& from, Player& to, const std::filesystem::path& stick);

/// The sample review: of Senegal, by Costa Rica and Norway, for one instrument and one cluster.
[[nodiscard]] casework::Review sample_review(Timestamp today);

/// The only review that somebody is in, and what their team has done in it. Borrowed from the desk and the
/// catalogue; to be made anew when something has come.
[[nodiscard]] Result<desk::ReviewPlace> review_of(Player& player);
[[nodiscard]] Result<desk::TeamWork> team_of(Player& player, const casework::Catalogue& catalogue);

} // namespace valise::practice
