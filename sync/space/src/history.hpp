// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "act_set.hpp"
#include "rules.hpp"

namespace valise::space {

/// What became of a set of acts. Acts in neither are void.
struct Resolution {
    ActSet counts;
    ActSet removals_stand;

    [[nodiscard]] bool has_effect(ActNumber act) const noexcept {
        return counts.contains(act) || removals_stand.contains(act);
    }
    bool operator==(const Resolution&) const = default;
};

/// An authorised act, with what is true of it whatever else arrives.
struct KnownAct {
    RecordId id;
    Act act;
    ActSet past;                       ///< All that it builds upon.
    unsigned level = 0;                ///< Of its author, there.
    CertificateNumber certificate = 0; ///< Which of its author's signed it.
    CertificateNumber named = 0;       ///< Which of its author's it gives its author, if any.
    bool may_renew = false;            ///< Not the oldest there, and no renewal that counts there names it.

    // One is struck by acts that neither build upon it nor it upon them.
    ActSet struck_by_removal; ///< By those that remove its author, or lower its level.
    ActSet
        struck_by_rank; ///< By checkpoints, by those that raise somebody beyond its reach, and by renewals.
    ActSet strikes;
};

/// One who is, was or may become a member, and the acts that have to do with it.
struct Person {
    MaybeStanding at_first;
    ActSet acts;
    std::array<std::size_t, 4> made{}; ///< How many of them, at each level.
    ActSet changed_by;
    ActSet lowered_by;  ///< Of those that change it: whose change stands even in a circle.
    ActSet struck_by;   ///< Of those: which strike what it does at the same time.
    ActSet admitted_by; ///< Those by others that give it any standing.
    ActSet raised_by;   ///< Those that give it a rank.
    ActSet renewed_by;  ///< Of its own: those by which it goes on under the certificate that signs them.

    /// Whether there are more acts of it at a level than one makes.
    [[nodiscard]] bool floods(unsigned level, SpaceKind kind) const noexcept {
        return made[level] > most_acts_of_one(level, kind);
    }
};

/// The authorised acts of a space in an order in which each comes after what it builds upon, and what each of
/// them says of the others. No verdicts: those depend on which acts there are.
class History {
public:
    History(const Genesis& genesis, const RecordId& id, CertificateNumbers certificates);

    [[nodiscard]] ActNumber size() const noexcept { return static_cast<ActNumber>(acts_.size()); }
    [[nodiscard]] const KnownAct& operator[](ActNumber act) const { return acts_[act]; }
    [[nodiscard]] const RecordId& genesis() const noexcept { return genesis_; }
    [[nodiscard]] SpaceKind kind() const noexcept { return kind_; }
    [[nodiscard]] const std::map<SubjectId, Person>& people() const noexcept { return people_; }
    [[nodiscard]] const ActSet& all() const noexcept { return all_; }
    [[nodiscard]] const ActSet& checkpoints() const noexcept { return checkpoints_; }
    [[nodiscard]] const ActSet& adopting() const noexcept { return adopting_; }
    [[nodiscard]] std::optional<ActNumber> find(const RecordId& id) const;
    [[nodiscard]] const Person* find(const SubjectId& person) const;
    /// Whether anybody floods the space.
    [[nodiscard]] bool is_flooded() const noexcept { return !flooding_.empty(); }
    /// Of these acts, those of people who flood them upon which nobody of a higher level builds.
    [[nodiscard]] ActSet surplus_in(const ActSet& acts) const;

    /// The standing of somebody that those of `within` give it which are in effect: the least, with the
    /// newest certificate.
    [[nodiscard]] MaybeStanding standing_of(
        const SubjectId& member, const Resolution& resolution, const ActSet& within) const;
    [[nodiscard]] MaybeStanding standing_of(const SubjectId& member, const Resolution& resolution) const;
    /// Whether the author of `act` has the right to it where those of `within` are known, and these in
    /// effect.
    [[nodiscard]] bool is_right_in(
        const KnownAct& act, const Resolution& resolution, const ActSet& within) const;

    /// Of two certificates of one device, the one that it got later.
    [[nodiscard]] const RecordId& newer(const RecordId& one, const RecordId& other) const;

    /// The acts of `among` upon which the right of `act` rests: its past changes of its author and of
    /// those whom it changes.
    [[nodiscard]] ActSet rests_on(const KnownAct& act, const ActSet& among) const;

    /// Whether an act of a device upon these may be under this certificate: it is not older than all that
    /// they and the genesis have of the device, and the device went on under no newer one in any of them.
    [[nodiscard]] bool may_sign(
        const SubjectId& device, CertificateNumber certificate, const ActSet& within) const;

    /// Whether one is a renewal of the certificate that signed the other.
    [[nodiscard]] bool outdates(ActNumber renewal, ActNumber act) const;

    /// What is true of an act upon this past, of which `before` is what became. It is not added.
    [[nodiscard]] KnownAct placed(
        const Act& act, ActSet past, const Resolution& before, const CertificateNumbers& certificates) const;
    /// Adds an act that was placed upon `before`, with the certificates that it names.
    ActNumber add(KnownAct act, const Resolution& before, const CertificateNumbers& certificates);
    /// But for one of a renewal by what it outdates: who has an old key of a device does nothing against it.
    void add_strike(ActNumber by, ActNumber on, ActSet KnownAct::* reason);

private:
    void record_changes(ActNumber number, const Resolution& before);
    void strike_by_changes(ActNumber number);
    void strike_by_renewals(ActNumber number, const ActSet& beside);
    [[nodiscard]] ActSet built_upon_from_above(unsigned level, const ActSet& acts) const;
    [[nodiscard]] bool may_change(
        const KnownAct& act, const Change& change, const Standing& author, const MaybeStanding& held) const;
    [[nodiscard]] std::optional<CertificateNumber> oldest_certificate_of(
        const SubjectId& device, const ActSet& within) const;
    [[nodiscard]] bool has_renewed(
        const SubjectId& device, CertificateNumber certificate, const ActSet& within) const;
    [[nodiscard]] bool has_said(const SubjectId& device, CertificateNumber certificate,
        const Resolution& resolution, const ActSet& within) const;

    SpaceKind kind_;
    RecordId genesis_;
    CertificateNumbers certificates_; ///< Of the genesis and of all acts.
    std::vector<KnownAct> acts_;
    std::map<RecordId, ActNumber> numbers_;
    std::map<SubjectId, Person> people_;
    std::set<std::pair<SubjectId, unsigned>> flooding_;
    ActSet all_;
    ActSet checkpoints_;
    ActSet adopting_;
};

/// What an act says of somebody whom it changes.
[[nodiscard]] const Change& change_of(const Act& act, const SubjectId& member);

} // namespace valise::space
