// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace valise::sim {

/// While one of these lives, its thread asks libsodium once whether a signature is genuine, and once what a
/// private and a public key make together; of the same bytes it knows the answer. One at a time.
class Remembering {
public:
    Remembering();
    Remembering(const Remembering&) = delete;
    Remembering& operator=(const Remembering&) = delete;
    ~Remembering();
};

} // namespace valise::sim
