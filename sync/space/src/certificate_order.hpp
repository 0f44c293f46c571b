// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules.hpp"
#include "valise/crypto/directory.hpp"

namespace valise::space {

/// The number of a certificate that is there. It stays what it is whatever others of its device come later,
/// and is never 0: the serial number decides, and before it, of different certifiers, whose came first.
[[nodiscard]] CertificateNumber number_of(const RecordId& certificate, const crypto::Directory& directory);

} // namespace valise::space
