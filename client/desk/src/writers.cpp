// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/writers.hpp"

#include <utility>

#include "valise/desk/capacity.hpp"

namespace valise::desk {

namespace {

using casework::ReviewRole;

/// The certificate of the person whose device this is.
const crypto::Certificate* certificate_of_person(
    const crypto::Directory& directory, const SubjectId& device) {
    const auto certificates = directory.certificates_of(device);
    if (certificates.empty()) return nullptr;
    const auto* const newest = directory.find(certificates.back());
    return newest->kind == crypto::CertificateKind::device ? directory.find(newest->issuer) : nullptr;
}

ReviewRole role_of_expert(space::Role in_space) {
    switch (in_space) {
    case space::Role::contributor: return ReviewRole::contributor;
    case space::Role::reader: return ReviewRole::observer;
    default: return ReviewRole::expert;
    }
}

} // namespace

std::optional<SubjectId> person_of(const crypto::Directory& directory, const SubjectId& device) {
    const auto* const person = certificate_of_person(directory, device);
    return person == nullptr ? std::nullopt : std::optional(person->subject);
}

Result<Writers> Writers::of(Desk& desk, const SpaceId& space) {
    VALISE_TRY(const store::KeptSpace* const kept, desk.holdings().space(space));
    if (kept == nullptr) return refuse(Errc::not_found, "this space is not kept here");
    std::map<SubjectId, space::Role> roles;
    for (const auto& [device, standing] : kept->replica().membership().members())
        roles.emplace(device, standing.role);
    return Writers(desk.holdings().directory(), desk.owner().device, std::move(roles));
}

std::optional<Writer> Writers::find(const SubjectId& device) const {
    const auto* const person = certificate_of_person(*directory_, device);
    if (person == nullptr) return std::nullopt;
    Writer writer{person->subject, person->state, ReviewRole::focal_point};
    if (person->state == casework::secretariat_code()) {
        writer.role = ReviewRole::secretariat;
    } else if (const Capacity capacity = capacity_of(*person); capacity == Capacity::observer) {
        writer.role = ReviewRole::observer;
    } else if (capacity == Capacity::contributor) {
        writer.role = ReviewRole::contributor;
    } else if (capacity != Capacity::focal_point) {
        const auto role = roles_.find(device);
        writer.role = role == roles_.end() ? ReviewRole::expert : role_of_expert(role->second);
    }
    return writer;
}

Writer Writers::owner() const { return find(own_).value_or(Writer{}); }

casework::RoleOf Writers::role_of() const {
    return [this](const OperationName& name) {
        const auto writer = writer_of(name);
        return writer ? writer->role : ReviewRole::observer;
    };
}

casework::AuthorOf Writers::author_of() const {
    return [this](const OperationName& name) -> std::optional<casework::Author> {
        const auto writer = writer_of(name);
        if (!writer) return std::nullopt;
        return casework::Author{writer->state, writer->role};
    };
}

} // namespace valise::desk
