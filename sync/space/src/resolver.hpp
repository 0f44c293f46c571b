// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <map>
#include <set>

#include "history.hpp"

namespace valise::space {

/// What an act does not say of itself.
struct Circumstances {
    bool is_wanted = false;          ///< By somebody else, though its author may flood the space.
    CertificateNumbers certificates; ///< Of those that it names; one that is not there is older than all.
};

/// Takes in acts and says what became of them. Knows no signature and no certificate.
///
/// An act that builds upon everything known costs little more than its own size. What others did at
/// the same time is settled anew when somebody asks.
class Resolver {
public:
    Resolver(const Genesis& genesis, const RecordId& id, CertificateNumbers certificates = {})
        : history_(genesis, id, std::move(certificates)) {}

    [[nodiscard]] bool is_known(const RecordId& id) const;
    /// Takes in an act that is not known yet, whose parents are, and says whether it is authorised.
    /// With `has_proper_roles` false, and upon acts that are not, it is not. What is not authorised never
    /// will be; it is remembered by its name, while there are not too many of those, and has no part in
    /// anything. Of those who flood the space nothing more is taken in that nobody else wants.
    bool admit(
        const RecordId& id, const Act& act, bool has_proper_roles, const Circumstances& circumstances = {});

    [[nodiscard]] const History& history() const noexcept { return history_; }
    [[nodiscard]] const std::set<RecordId>& unauthorised() const noexcept { return unauthorised_; }
    /// What became of everything.
    [[nodiscard]] const Resolution& now() const;
    /// What became of these, which hold the past of each of them, when there were no others.
    [[nodiscard]] Resolution resolution_of(const ActSet& acts) const;
    /// Acts upon which no other builds, leaving out those of a flood.
    [[nodiscard]] std::set<ActNumber> heads() const;
    /// Whether there is room for one more act of somebody, if nobody else wants it.
    [[nodiscard]] bool has_room_for(const SubjectId& author, unsigned level) const;

private:
    /// What a checkpoint saw, and what it was when it had itself been added.
    struct Seen {
        Resolution before;
        Resolution after;
    };

    void add(KnownAct known, const Resolution& before, const CertificateNumbers& certificates);
    [[nodiscard]] Resolution resolution_with(ActNumber act, const Resolution& before) const;
    void remember_unauthorised(const RecordId& id);
    [[nodiscard]] std::optional<ActSet> past_of(const Act& act) const;
    [[nodiscard]] bool has_known_epochs(const Act& act, const ActSet& past) const;
    void strike_by_checkpoints(ActNumber number);
    [[nodiscard]] bool does_contradict(ActNumber act, ActNumber checkpoint) const;

    History history_;
    std::set<RecordId> unauthorised_;
    std::set<ActNumber> heads_;
    std::map<ActNumber, Seen> checkpoints_;
    mutable Resolution now_;
    mutable bool is_settled_ = true; ///< Whether `now_` is what became of everything.

    /// The last few pasts that were asked for: what runs at the same time often begins at one place.
    struct Remembered {
        ActSet acts;
        Resolution resolution;
    };
    mutable std::array<Remembered, 8> remembered_;
    mutable std::size_t next_remembered_ = 0;
};

} // namespace valise::space
