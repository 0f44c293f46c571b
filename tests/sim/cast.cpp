// SPDX-License-Identifier: Apache-2.0
#include "sim/cast.hpp"

#include <algorithm>
#include <array>

namespace valise::sim {

namespace {

constexpr std::array names{"Amina", "Bo", "Chidi", "Dana", "Emeka", "Farah", "Goran", "Hana", "Ivo", "Jun",
    "Kofi", "Lena", "Musa", "Nadia", "Omar", "Paz", "Quy", "Rosa", "Sefa", "Tomas"};

} // namespace

Identity& Cast::add() {
    auto draft = authority_.draft(crypto::CertificateKind::device, expert_.id(), ++serial_, "SEN");
    auto key = std::make_shared<const crypto::SigningKey>(crypto::SigningKey::generate(random()));
    auto sealing = crypto::AgreementKeyPair::generate(random());
    std::deque<crypto::AgreementKeyPair> channels;
    channels.push_back(crypto::AgreementKeyPair::generate(random()));
    std::vector<crypto::age::Identity> bundles;
    bundles.push_back(crypto::age::Identity::generate(random()));
    Identity& who = all_.emplace_back(Identity{names.at(all_.size()), draft.subject, {}, {},
        std::move(sealing), std::move(channels), std::move(bundles)});
    certify(who, draft, std::move(key));
    return who;
}

void Cast::renew(Identity& who, bool has_new_keys) {
    auto key = who.keys.at(who.certificate.id());
    if (has_new_keys) {
        key = std::make_shared<const crypto::SigningKey>(crypto::SigningKey::generate(random()));
        who.channels.push_back(crypto::AgreementKeyPair::generate(random()));
        who.bundle.insert(who.bundle.begin(), crypto::age::Identity::generate(random()));
    }
    auto draft = authority_.draft(crypto::CertificateKind::device, expert_.id(), ++serial_, "SEN");
    draft.subject = who.id;
    certify(who, draft, std::move(key));
}

void Cast::certify(Identity& who, crypto::Certificate draft, std::shared_ptr<const crypto::SigningKey> key) {
    draft.key = key->verification_key();
    draft.device_keys = {
        who.sealing.public_key(), who.channels.back().public_key(), who.bundle.front().recipient().key};
    who.certificate = crypto::sign_certificate(draft, expert_.key);
    who.keys.emplace(who.certificate.id(), std::move(key));
    certified_.emplace(who.certificate.id(), who.id);
}

Bytes Cast::revoke(const Identity& who, Timestamp now) const {
    crypto::Revocation revocation;
    revocation.target = who.certificate.id();
    revocation.revoker = expert_.id();
    revocation.issued = std::max(now, Timestamp{});
    revocation.reason = crypto::RevocationReason::lost;
    return crypto::sign_revocation(revocation, expert_.key).bytes;
}

bool Cast::is_of(const RecordId& certificate, const SubjectId& device) const {
    const auto found = certified_.find(certificate);
    return found != certified_.end() && found->second == device;
}

} // namespace valise::sim
