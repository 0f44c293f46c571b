// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/capacity.hpp"

namespace valise::desk {

namespace {

using crypto::CertificateKind;

Capacity capacity_of_expert(crypto::Role most) {
    if (most >= crypto::Role::editor) return Capacity::expert;
    return most == crypto::Role::commenter ? Capacity::contributor : Capacity::observer;
}

crypto::Role most_of(Capacity capacity) {
    switch (capacity) {
    case Capacity::observer: return crypto::Role::reader;
    case Capacity::contributor: return crypto::Role::commenter;
    default: return crypto::Role::admin;
    }
}

Capacity capacity_with(CertificateKind kind, crypto::Role most) {
    switch (kind) {
    case CertificateKind::issuer: return Capacity::secretariat;
    case CertificateKind::focal_point: return Capacity::focal_point;
    case CertificateKind::expert: return capacity_of_expert(most);
    case CertificateKind::device: return Capacity::computer;
    }
    return Capacity::computer;
}

CertificateKind kind_of(Capacity capacity) {
    switch (capacity) {
    case Capacity::secretariat: return CertificateKind::issuer;
    case Capacity::focal_point: return CertificateKind::focal_point;
    case Capacity::expert:
    case Capacity::contributor:
    case Capacity::observer: return CertificateKind::expert;
    case Capacity::computer: return CertificateKind::device;
    }
    return CertificateKind::device;
}

} // namespace

Capacity capacity_of(const crypto::Certificate& certificate) {
    return capacity_with(certificate.kind, certificate.role_bound);
}

Capacity capacity_of(const enrolment::Offer& offer) { return capacity_with(offer.kind, offer.role_bound); }

enrolment::Offer offer_to(Capacity capacity, const crypto::StateCode& state) {
    enrolment::Offer offer;
    offer.kind = kind_of(capacity);
    offer.role_bound = most_of(capacity);
    offer.state = state;
    return offer;
}

} // namespace valise::desk
