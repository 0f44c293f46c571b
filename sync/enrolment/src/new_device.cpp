// SPDX-License-Identifier: Apache-2.0
#include "valise/enrolment/new_device.hpp"

#include <algorithm>

#include "valise/base/utf8.hpp"

namespace valise::enrolment {

namespace {

constexpr char delete_character = 0x7f;

crypto::VerificationKey verification_key(const crypto::Secret& seed) {
    return crypto::SigningKey::from_seed(seed.key()).verification_key();
}

crypto::AgreementKey agreement_key(const crypto::Secret& private_key) {
    return crypto::AgreementKeyPair::from_private_key(private_key.clone()).public_key();
}

} // namespace

Bytes NewKeys::encode() const {
    Bytes all;
    if (person) append(all, *person);
    append(all, device);
    append(all, device_keys.sealing);
    append(all, device_keys.channel);
    append(all, device_keys.bundle);
    return all;
}

crypto::Fingerprint NewKeys::fingerprint() const { return crypto::Fingerprint::of(encode()); }

NewSecrets NewSecrets::draw(Random& random) {
    const auto one = [&] { return crypto::Secret::random(crypto::key_size, random); };
    return {one(), one(), one(), one(), one()};
}

NewKeys NewSecrets::keys(bool is_with_person) const {
    NewKeys keys;
    if (is_with_person) keys.person = verification_key(person);
    keys.device = verification_key(device);
    keys.device_keys = {agreement_key(sealing), agreement_key(channel), agreement_key(bundle)};
    return keys;
}

bool is_name(std::string_view text) noexcept {
    const auto is_control = [](char character) {
        return (character >= 0 && character < ' ') || character == delete_character;
    };
    return !text.empty() && text.size() <= Applicant::longest_name && is_utf8(as_bytes(text))
        && std::ranges::none_of(text, is_control);
}

Result<Confirmed> Confirmed::compare(const Applicant& applicant, const crypto::Fingerprint& heard) {
    if (heard != applicant.keys.fingerprint())
        return refuse(Errc::not_permitted, "the six words are not those of whoever asks");
    return Confirmed(applicant.keys);
}

} // namespace valise::enrolment
