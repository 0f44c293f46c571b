// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/capacity.hpp"

namespace valise::desk {

namespace {

using crypto::CertificateKind;

Capacity capacity_with(CertificateKind kind, crypto::Role most) {
    switch (kind) {
    case CertificateKind::issuer: return Capacity::secretariat;
    case CertificateKind::focal_point: return Capacity::focal_point;
    case CertificateKind::expert: return most < crypto::Role::editor ? Capacity::observer : Capacity::expert;
    case CertificateKind::device: return Capacity::computer;
    }
    return Capacity::computer;
}

CertificateKind kind_of(Capacity capacity) {
    switch (capacity) {
    case Capacity::secretariat: return CertificateKind::issuer;
    case Capacity::focal_point: return CertificateKind::focal_point;
    case Capacity::expert:
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
    offer.role_bound = capacity == Capacity::observer ? crypto::Role::reader : crypto::Role::admin;
    offer.state = state;
    return offer;
}

} // namespace valise::desk
