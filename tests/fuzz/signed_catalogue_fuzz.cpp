// SPDX-License-Identifier: Apache-2.0
// The input as a signed catalogue; and, since a signature would stop any fuzzer, as what somebody signed:
// a text of its own, a frame of its own, or one catalogue with some bytes changed.
#include "fuzz/choices.hpp"
#include "fuzz/seed.hpp"
#include "valise/base/compression.hpp"
#include "valise/base/random.hpp"
#include "valise/casework/signed_catalogue.hpp"
#include "valise/crypto/contexts.hpp"

namespace {

using namespace valise;
using namespace valise::casework;

/// With a key of this input alone: the fuzzer learns no signature.
class Signer {
public:
    explicit Signer(std::uint64_t seed) : random_(seed), key_(crypto::SigningKey::generate(random_)) {}

    /// What is opened fits together and is signed again in the same words.
    void offer(std::uint32_t version, std::uint32_t size, ByteView frame) const {
        FixedWriter writer;
        writer.u8(1).u8(1).u32(version).bytes(RecordId{}.bytes).u32(size).prefixed32(frame);
        Bytes bytes = writer.written();
        append(bytes, key_.sign(crypto::context::catalogue, bytes));
        const auto read = SignedCatalogue::parse(bytes);
        if (!read) return;
        VALISE_CHECK(read->bytes() == bytes && read->version() == version);
        const auto catalogue = read->open(key_.verification_key());
        if (!catalogue) return;
        VALISE_CHECK(catalogue->version == version && faults_of(*catalogue).empty());
        const auto again = SignedCatalogue::sign(*catalogue, {}, key_);
        VALISE_CHECK(again.has_value() && again->open(key_.verification_key()) == *catalogue);
        VALISE_CHECK(replaces(*catalogue, *catalogue) == false);
    }

    [[nodiscard]] const crypto::VerificationKey& key() const { return key_.verification_key(); }

private:
    SeededRandom random_;
    crypto::SigningKey key_;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const std::string whole = to_json(Catalogue{});
    const ByteView input(data, size);
    const Signer signer(fuzz::seed_of(input));
    if (const auto read = SignedCatalogue::parse(input)) VALISE_CHECK(!read->open(signer.key()).has_value());

    fuzz::Choices choices(input);
    const std::uint32_t version = choices.below(3);
    const std::uint32_t length = choices.below(1U << 16);
    const ByteView rest = choices.all();
    signer.offer(version, length, rest);
    signer.offer(version, static_cast<std::uint32_t>(rest.size()), compress(as_text(rest), Checksum::no));
    std::string changed = whole;
    const std::size_t at = length % changed.size();
    changed.replace(at, std::min(rest.size(), changed.size() - at), as_text(rest));
    signer.offer(version, static_cast<std::uint32_t>(changed.size()), compress(changed, Checksum::no));
    return 0;
}
