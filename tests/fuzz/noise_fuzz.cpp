// SPDX-License-Identifier: Apache-2.0
// The input as a first message, as a payload, and as what somebody on the line made of a message.
#include <algorithm>
#include <array>

#include "seed.hpp"
#include "valise/crypto/noise.hpp"

namespace {

using namespace valise;
using namespace valise::crypto;

struct World {
    explicit World(std::uint64_t seed) : random(seed) {}

    SeededRandom random;
    AgreementKeyPair device = AgreementKeyPair::generate(random);
    AgreementKeyPair module = AgreementKeyPair::generate(random);
    std::array<Secret, 1> psks{Secret::random(key_size, random)};

    noise::Handshake initiator() {
        return *noise::Handshake::begin(
            noise::patterns::ik_psk2, noise::Role::initiator, {}, {&device, module.public_key(), psks});
    }
    noise::Handshake responder() {
        return *noise::Handshake::begin(
            noise::patterns::ik_psk2, noise::Role::responder, {}, {&module, std::nullopt, psks});
    }
};

/// `message` with the fuzzer's bytes laid over it somewhere.
Bytes tampered(ByteView message, ByteView input) {
    Bytes bad = to_bytes(message);
    const std::size_t at = input.empty() ? 0 : input[0] * 3U % bad.size();
    const std::size_t count = std::min(bad.size() - at, input.size());
    std::copy_n(input.begin(), count, bad.begin() + static_cast<std::ptrdiff_t>(at));
    return bad;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    World world(fuzz::seed_of(input));

    VALISE_CHECK(!world.responder().read_message(input));

    auto device = world.initiator();
    auto module = world.responder();
    const Bytes first = *device.write_message(input, world.random);
    VALISE_CHECK(module.read_message(first) == to_bytes(input));
    if (const Bytes bad = tampered(first, input); bad != first)
        VALISE_CHECK(!world.responder().read_message(bad));

    const Bytes second = *module.write_message(input, world.random);
    VALISE_CHECK(device.read_message(second) == to_bytes(input));

    auto device_transport = *device.into_transport();
    auto module_transport = *module.into_transport();
    VALISE_CHECK(!module_transport.open(input));
    const Bytes message = *device_transport.seal(input);
    if (const Bytes bad = tampered(message, input); bad != message) VALISE_CHECK(!module_transport.open(bad));
    VALISE_CHECK(module_transport.open(message) == to_bytes(input));
    return 0;
}
