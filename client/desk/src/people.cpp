// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/people.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "belonging.hpp"
#include "told_names.hpp"
#include "valise/desk/membership.hpp"

namespace valise::desk {

namespace {

using crypto::Certificate;
using crypto::CertificateKind;

/// State by State, its focal points first, then in the order in which they came.
std::vector<KnownPerson> in_order(std::vector<KnownPerson> people) {
    std::multimap<std::pair<crypto::StateCode, bool>, KnownPerson> ordered;
    for (KnownPerson& each : people) {
        const std::pair place(each.state, each.capacity != Capacity::focal_point);
        ordered.emplace(place, std::move(each));
    }
    people.clear();
    for (auto& [place, each] : ordered) people.push_back(std::move(each));
    return people;
}

class Gathering {
public:
    explicit Gathering(Desk& desk) : desk_(desk), directory_(desk.holdings().directory()) {}

    void add(const RecordId& id, const Certificate& certificate) {
        if (certificate.kind == CertificateKind::issuer) return;
        if (certificate.kind == CertificateKind::device)
            add_computer(id, certificate);
        else
            add_person(id, certificate);
    }
    [[nodiscard]] std::vector<KnownPerson> people() && { return in_order(std::move(people_)); }

private:
    void add_person(const RecordId& id, const Certificate& certificate) {
        const auto known = std::ranges::find(people_, certificate.subject, &KnownPerson::person);
        KnownPerson& person = known == people_.end() ? people_.emplace_back() : *known;
        person.person = certificate.subject;
        person.certificate = id;
        person.state = certificate.state;
        person.capacity = capacity_of(certificate);
        person.is_in_force = directory_.is_in_force(id);
    }
    void add_computer(const RecordId& id, const Certificate& certificate) {
        const auto* const above = directory_.find(certificate.issuer);
        const auto owner = std::ranges::find(people_, above->subject, &KnownPerson::person);
        if (owner == people_.end()) return;
        auto& computers = owner->computers;
        const auto known = std::ranges::find(computers, certificate.subject, &TheirComputer::device);
        TheirComputer& computer = known == computers.end() ? computers.emplace_back() : *known;
        computer = {
            id, certificate.subject, directory_.is_in_force(id), certificate.subject == desk_.owner().device};
    }

    Desk& desk_;
    const crypto::Directory& directory_;
    std::vector<KnownPerson> people_;
};

// Late entries

/// How far the logs of those who were removed had been read, by the acts that removed them.
using CutsOfRemoved = std::map<LogId, std::uint64_t>;

void note_removal(const space::Act& act, const space::Membership& membership,
    const std::set<log::LogHead>& logs, CutsOfRemoved& cuts) {
    for (const auto& [member, standing, read] : act.changes) {
        if (standing || membership.standing_of(member)) continue;
        for (const log::LogHead& each : logs) {
            if (each.log.device != member) continue;
            const auto cut = std::ranges::find(read, each.log.incarnation, &space::Cut::incarnation);
            const std::uint64_t sequence = cut == read.end() ? 0 : cut->sequence;
            const auto [known, is_new] = cuts.emplace(each.log, sequence);
            if (!is_new) known->second = std::min(known->second, sequence);
        }
    }
}

Result<void> add_late_entries(Desk& desk, const SpaceId& space, std::vector<LateEntries>& all) {
    VALISE_TRY(const store::KeptSpace* const kept, desk.holdings().space(space));
    if (kept == nullptr) return {};
    const space::Membership& membership = kept->replica().membership();
    VALISE_TRY(const auto heads, kept->replica().heads());
    CutsOfRemoved cuts;
    const auto look = [&](std::uint64_t, const RecordId& id, ByteView bytes) -> Result<void> {
        const auto verdict = membership.verdict_on(id);
        if (!verdict || *verdict == space::Verdict::is_void) return {};
        VALISE_TRY(const auto act, space::parse_act(bytes));
        note_removal(act.content, membership, heads.all(), cuts);
        return {};
    };
    VALISE_TRY_VOID(desk.store().records().each_after(space, store::RecordKind::act, 0, look));
    for (const log::LogHead& each : heads.all()) {
        const auto cut = cuts.find(each.log);
        if (cut == cuts.end() || each.head.sequence <= cut->second) continue;
        all.push_back({space, each.log.device, each.head.sequence - cut->second});
    }
    return {};
}

// Removing

std::set<SubjectId> devices_of(const KnownPerson& person) {
    std::set<SubjectId> devices;
    for (const TheirComputer& each : person.computers) devices.insert(each.device);
    return devices;
}

/// Those of these devices that are members of a space.
std::vector<SubjectId> members_among(
    const space::Membership& membership, const std::set<SubjectId>& devices) {
    std::vector<SubjectId> members;
    for (const SubjectId& device : devices)
        if (membership.standing_of(device)) members.push_back(device);
    return members;
}

bool may_remove(Desk& desk, const space::Membership& membership, const std::vector<SubjectId>& devices) {
    space::Act act;
    act.space = membership.space();
    act.author = desk.owner().device;
    act.certificate = desk.owner().certificate;
    act.parents = membership.heads();
    for (const SubjectId& device : devices) act.changes.push_back({device, std::nullopt, {}});
    return membership.is_permitted(act, desk.holdings().directory());
}

/// Experts are for the focal point of their State, and for who certified them; focal points, for two root
/// keys.
bool may_revoke(Desk& desk, const KnownPerson& person) {
    const auto& directory = desk.holdings().directory();
    const auto& own = desk.owner().person;
    if (!own || person.capacity == Capacity::focal_point || !person.is_in_force) return false;
    if (!directory.is_in_force(own->certificate)) return false;
    const auto* const above = directory.find(directory.find(person.certificate)->issuer);
    return directory.focal_point_of(person.state) == own->certificate
        || above->subject == directory.find(own->certificate)->subject;
}

/// With all that it certified: the computers.
Result<void> revoke(Desk& desk, const KnownPerson& person, crypto::RevocationReason reason) {
    const Certifying& own = *desk.owner().person;
    crypto::Revocation revocation;
    revocation.target = person.certificate;
    revocation.revoker = own.certificate;
    revocation.issued = desk.clock().now();
    revocation.reason = reason;
    const auto record = crypto::sign_revocation(revocation, own.key);
    VALISE_TRY(const auto taken,
        desk.holdings().take(exchange::the_register, {exchange::ItemKind::revocation, record.bytes}));
    if (taken != exchange::Taken::taken)
        return refuse(Errc::not_permitted, "a revocation that nobody would accept");
    return {};
}

} // namespace

Result<std::vector<KnownPerson>> known_people(Desk& desk) {
    Gathering gathering(desk);
    const auto looked =
        desk.store().records().each_of_register([&](store::RecordKind kind, ByteView bytes) -> Result<void> {
            if (kind != store::RecordKind::certificate) return {};
            VALISE_TRY(const auto certificate, crypto::parse_certificate(bytes));
            gathering.add(certificate.id(), certificate.content);
            return {};
        });
    if (!looked) return tl::unexpected(looked.error());
    auto people = std::move(gathering).people();
    for (KnownPerson& each : people) {
        VALISE_TRY(each.name, told_name_of(desk.store(), each.person));
    }
    return people;
}

Result<std::vector<LateEntries>> late_entries(Desk& desk) {
    std::vector<LateEntries> all;
    VALISE_TRY(const auto spaces, desk.store().records().spaces());
    for (const SpaceId& space : spaces) VALISE_TRY_VOID(add_late_entries(desk, space, all));
    return all;
}

Result<RemovalReport> removal_of(Desk& desk, const KnownPerson& person) {
    const auto devices = devices_of(person);
    if (devices.contains(desk.owner().device))
        return refuse(Errc::invalid_input, "nobody removes themselves");
    RemovalReport report;
    report.is_revoked = may_revoke(desk, person);
    VALISE_TRY(const auto spaces, desk.store().records().spaces());
    for (const SpaceId& space : spaces) {
        VALISE_TRY(const store::KeptSpace* const kept, desk.holdings().space(space));
        if (kept == nullptr) continue;
        const space::Membership& membership = kept->replica().membership();
        const auto members = members_among(membership, devices);
        if (members.empty()) continue;
        (may_remove(desk, membership, members) ? report.spaces : report.spaces_of_others).push_back(space);
    }
    return report;
}

Result<RemovalReport> remove_person(Desk& desk, const KnownPerson& person, crypto::RevocationReason reason) {
    VALISE_TRY(RemovalReport report, removal_of(desk, person));
    if (!report.is_revoked && report.spaces.empty())
        return refuse(Errc::not_permitted, "somebody whom the owner cannot remove");
    const auto devices = devices_of(person);
    const std::vector<SubjectId> leaving(devices.begin(), devices.end());
    const auto done = desk.own_work().together([&]() -> Result<void> {
        if (report.is_revoked) VALISE_TRY_VOID(revoke(desk, person, reason));
        for (const SpaceId& space : report.spaces) VALISE_TRY_VOID(remove(desk, space, leaving));
        return {};
    });
    if (!done) return tl::unexpected(done.error());
    return report;
}

} // namespace valise::desk
