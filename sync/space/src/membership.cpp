// SPDX-License-Identifier: Apache-2.0
#include "valise/space/membership.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>
#include <utility>

#include "certificate_order.hpp"
#include "state.hpp"
#include "writing_epoch.hpp"

namespace valise::space {

namespace {

/// What the role bound of a certificate has to be for a role.
crypto::Role bound_for(Role role) {
    switch (role) {
    case Role::reader:
    case Role::contributor: return crypto::Role::reader;
    case Role::commenter: return crypto::Role::commenter;
    case Role::editor: return crypto::Role::editor;
    case Role::admin: return crypto::Role::admin;
    }
    return crypto::Role::admin;
}

bool is_of_device(const crypto::Certificate& certificate, const SubjectId& device) {
    return certificate.kind == crypto::CertificateKind::device && certificate.subject == device;
}

tl::unexpected<Error> refuse_unknown_certificate() {
    return refuse(Errc::out_of_order, "a certificate that is not known yet");
}

/// Whether the certificate that a standing names is the member's, and high enough.
Result<bool> is_proper(
    const SubjectId& member, const Standing& standing, const crypto::Directory& directory) {
    const crypto::Certificate* const certificate = directory.find(standing.certificate);
    if (certificate == nullptr) return refuse_unknown_certificate();
    return is_of_device(*certificate, member) && certificate->role_bound >= bound_for(standing.role);
}

template <class Content>
Result<void> check_signature(const Signed<Content>& record, const SubjectId& signer,
    const RecordId& certificate_id, const crypto::Directory& directory) {
    const crypto::Certificate* const certificate = directory.find(certificate_id);
    if (certificate == nullptr) return refuse_unknown_certificate();
    if (!is_of_device(*certificate, signer) || !record.is_signed_by(certificate->key))
        return refuse(Errc::corrupt_data, "not signed by the device that it names");
    return {};
}

Result<void> check_first_members(const Genesis& genesis, const crypto::Directory& directory) {
    for (const auto& [member, standing] : genesis.members) {
        VALISE_TRY(const bool is_fine, is_proper(member, standing, directory));
        if (!is_fine) return refuse(Errc::not_permitted, "a first member beyond what its certificate allows");
    }
    return {};
}

Result<bool> has_proper_roles(const Act& act, const crypto::Directory& directory) {
    bool all_are_proper = true;
    for (const auto& [member, standing, cuts] : act.changes) {
        if (!standing) continue;
        VALISE_TRY(const bool is_fine, is_proper(member, *standing, directory));
        all_are_proper = all_are_proper && is_fine;
    }
    return all_are_proper;
}

CertificateNumbers numbers_in(const Genesis& genesis, const crypto::Directory& directory) {
    CertificateNumbers numbers;
    for (const auto& [member, standing] : genesis.members)
        numbers.emplace(standing.certificate, number_of(standing.certificate, directory));
    return numbers;
}

CertificateNumbers numbers_in(const Act& act, const crypto::Directory& directory) {
    CertificateNumbers numbers;
    const auto add = [&](const RecordId& certificate) {
        if (directory.find(certificate) != nullptr)
            numbers.emplace(certificate, number_of(certificate, directory));
    };
    add(act.certificate);
    for (const auto& [member, standing, cuts] : act.changes)
        if (standing) add(standing->certificate);
    return numbers;
}

/// For each epoch one that has it or builds upon it.
void put_first(std::vector<ActNumber>& acts, const std::vector<EpochId>& epochs, const History& history) {
    auto rest = acts.begin();
    for (const EpochId& epoch : epochs) {
        const auto turned = history.find({epoch.bytes});
        if (!turned) continue; // the genesis
        const auto leads_to_it = [&](ActNumber act) {
            return act == *turned || history[act].past.contains(*turned);
        };
        if (std::any_of(acts.begin(), rest, leads_to_it)) continue;
        const auto found = std::find_if(rest, acts.end(), leads_to_it);
        if (found == acts.end()) continue; // of a flood
        std::rotate(rest, found, std::next(found));
        ++rest;
    }
}

} // namespace

Membership::Membership(std::unique_ptr<State> state) : state_(std::move(state)) {}
Membership::Membership(Membership&&) noexcept = default;
Membership& Membership::operator=(Membership&&) noexcept = default;
Membership::~Membership() = default;

Result<Membership> Membership::begin(ByteView genesis, const crypto::Directory& directory) {
    VALISE_TRY(const SignedGenesis record, parse_genesis(genesis));
    const Genesis& content = record.content;
    const auto founder = std::ranges::find(content.members, content.founder, &FirstMember::member);
    VALISE_TRY_VOID(check_signature(record, content.founder, founder->standing.certificate, directory));
    VALISE_TRY_VOID(check_first_members(content, directory));
    return Membership(std::make_unique<State>(record, numbers_in(content, directory)));
}

Result<RecordId> Membership::admit(ByteView act, const crypto::Directory& directory) {
    VALISE_TRY(const SignedAct record, parse_act(act));
    const Act& content = record.content;
    Resolver& resolver = state_->resolver;
    if (content.space != state_->space) return refuse(Errc::malformed, "an act of another space");
    VALISE_TRY_VOID(check_signature(record, content.author, content.certificate, directory));
    const RecordId id = record.id();
    if (resolver.is_known(id)) return id;

    if (state_->wants.take_missing(id, content, resolver))
        return refuse(Errc::out_of_order, "an act before this one is missing");
    VALISE_TRY(const bool is_proper, has_proper_roles(content, directory));
    const Circumstances circumstances{
        state_->wants.wants(id, content.author), numbers_in(content, directory)};
    if (!resolver.admit(id, content, is_proper, circumstances)) {
        if (!resolver.is_known(id)) return refuse(Errc::too_large, "one more act of too many");
        return id;
    }
    if (content.epoch) state_->epochs.push_back(epoch_of(id));
    state_->epoch_to_write.reset();
    return id;
}

const SpaceId& Membership::space() const noexcept { return state_->space; }

const Genesis& Membership::genesis() const noexcept { return state_->genesis; }

std::optional<Verdict> Membership::verdict_on(const RecordId& act) const {
    const Resolver& resolver = state_->resolver;
    const auto number = resolver.history().find(act);
    if (!number) return resolver.is_known(act) ? std::optional(Verdict::is_void) : std::nullopt;
    if (resolver.now().counts.contains(*number)) return Verdict::counts;
    return resolver.now().removals_stand.contains(*number) ? Verdict::removals_stand : Verdict::is_void;
}

bool Membership::is_authorised(const RecordId& act) const {
    return state_->resolver.history().find(act).has_value();
}

std::optional<Standing> Membership::standing_of(const SubjectId& device) const {
    return state_->resolver.history().standing_of(device, state_->resolver.now());
}

std::map<SubjectId, Standing> Membership::members() const {
    std::map<SubjectId, Standing> members;
    for (const auto& [device, person] : state_->resolver.history().people())
        if (const auto standing = standing_of(device)) members.emplace(device, *standing);
    return members;
}

bool Membership::was_decided_on(const SubjectId& device) const {
    const Person* const person = state_->resolver.history().find(device);
    if (person == nullptr) return false;
    const Resolution& now = state_->resolver.now();
    const ActSet lowered = person->lowered_by & now.removals_stand;
    return person->at_first || !(person->changed_by & now.counts).is_empty() || !lowered.is_empty();
}

std::vector<RecordId> Membership::heads() const {
    const History& history = state_->resolver.history();
    const auto last = state_->resolver.heads();
    std::vector<ActNumber> acts(last.begin(), last.end());
    if (acts.size() > most_parents) {
        std::ranges::sort(
            acts, std::greater(), [&](ActNumber act) { return std::pair(history[act].level, act); });
        put_first(acts, last_epochs(), history);
        acts.resize(most_parents);
    }
    std::vector<RecordId> heads;
    for (const ActNumber act : acts) heads.push_back(history[act].id);
    std::ranges::sort(heads);
    return heads;
}

bool Membership::is_permitted(const Act& act, const crypto::Directory& directory) const {
    const History& history = state_->resolver.history();
    const Resolution& now = state_->resolver.now();
    const Person* const author = history.find(act.author);
    const KnownAct placed = history.placed(act, history.all(), now, numbers_in(act, directory));
    return author != nullptr && history.may_sign(act.author, placed.certificate, history.all())
        && history.is_right_in(placed, now, history.all())
        && author->made[placed.level] < most_acts_of_one(placed.level, genesis().kind);
}

const EpochSection* Membership::epoch(const EpochId& id) const {
    if (id == epoch_of({state_->space.bytes})) return &state_->genesis.epoch;
    const auto number = state_->resolver.history().find({id.bytes});
    if (!number) return nullptr;
    const auto& section = state_->resolver.history()[*number].act.epoch;
    return section ? &*section : nullptr;
}

std::vector<EpochId> Membership::epochs() const { return state_->epochs; }

std::vector<EpochId> Membership::last_epochs() const {
    std::set<EpochId> led_back_to;
    std::vector<EpochId> last;
    const auto& all = state_->epochs;
    for (auto id = all.rbegin(); id != all.rend() && last.size() < most_parent_epochs; ++id) {
        const EpochSection& section = *epoch(*id);
        if (!led_back_to.contains(*id)) last.push_back(*id);
        led_back_to.insert(section.parents.begin(), section.parents.end());
    }
    return last;
}

std::vector<const Act*> Membership::take_changed() {
    const Resolution& now = state_->resolver.now();
    Resolution& told = state_->told;
    ActSet changed = (now.counts - told.counts) | (told.counts - now.counts);
    changed |= (now.removals_stand - told.removals_stand) | (told.removals_stand - now.removals_stand);
    std::vector<const Act*> acts;
    if (changed.is_empty()) return acts;
    changed.for_each([&](ActNumber act) { acts.push_back(&state_->resolver.history()[act].act); });
    told = now;
    return acts;
}

Result<EpochId> Membership::epoch_to_write() const {
    auto& known = state_->epoch_to_write;
    if (!known) {
        const auto found = writing_epoch(state_->resolver, state_->genesis.founder);
        known = found
            ? Result<EpochId>(*found)
            : refuse(Errc::exhausted, "somebody who is no member may hold the keys: turn them first");
    }
    return *known;
}

} // namespace valise::space
