// SPDX-License-Identifier: Apache-2.0
#include "certificate_order.hpp"

#include <algorithm>

namespace valise::space {

namespace {

/// Nobody comes to more; those beyond count as one.
constexpr unsigned bits_of_serial = 56;
constexpr CertificateNumber most_serials = (CertificateNumber{1} << bits_of_serial) - 1;
constexpr CertificateNumber most_certifiers = 255;

} // namespace

CertificateNumber number_of(const RecordId& certificate, const crypto::Directory& directory) {
    const crypto::Certificate& content = *directory.find(certificate);
    const auto all = directory.certificates_of(content.subject);
    const RecordId* before = &directory.find(all.front())->issuer;
    CertificateNumber certifiers = 0; // Whose came before.
    // One that comes late stands beside those of its certifier, so that nobody is counted twice for it.
    for (const RecordId& other : all) {
        const RecordId& issuer = directory.find(other)->issuer;
        if (issuer != *before) ++certifiers;
        before = &issuer;
        if (other == certificate) break;
    }
    return std::min(certifiers, most_certifiers) << bits_of_serial
        | std::clamp(CertificateNumber{content.serial}, CertificateNumber{1}, most_serials);
}

} // namespace valise::space
