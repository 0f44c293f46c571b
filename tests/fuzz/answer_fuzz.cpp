// SPDX-License-Identifier: Apache-2.0
// The input as one of the values that stand in an answer, or as what a submission says, by its first byte.
// What is read is written as it was. A digest would stop submissions from outside: it is put before them
// here.
#include <algorithm>
#include <array>

#include "client/casework/answer_examples.hpp"
#include "mutation.hpp"
#include "valise/base/compression.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"

namespace {

using namespace valise;
using namespace valise::casework;

template <class Value> void offer(ByteView input) {
    const auto value = decode<Value>(input);
    if (value) VALISE_CHECK(encode(*value) == to_bytes(input));
}

Bytes packed(ByteView content) {
    FixedWriter writer;
    writer.bytes(as_bytes("VS"))
        .u8(0x10)
        .bytes(crypto::object_id(crypto::context::submission, content))
        .u32(static_cast<std::uint32_t>(content.size()))
        .bytes(compress(as_text(content), Checksum::no));
    return writer.written();
}

void offer_submission(ByteView content) {
    const auto submission = open_submission(packed(content));
    if (!submission) return;
    VALISE_CHECK(*digest_of(*submission) == crypto::object_id(crypto::context::submission, content));
    const auto again = pack(*submission);
    VALISE_CHECK(again && open_submission(*again) == *submission);
}

/// What the example says, before it is compressed.
Bytes example_content() {
    const Bytes file = *pack(tests::example_submission());
    FixedReader reader(file);
    (void)reader.view(3 + sizeof(crypto::Digest));
    const std::uint32_t size = reader.u32();
    const std::string content = *decompress(ByteView(file).subspan(reader.consumed().size()), size);
    return to_bytes(as_bytes(content));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const ByteView input(data, size);
    if (data[0] == 0) {
        offer_submission(input.subspan(1));
        return 0;
    }
    offer<Law>(input);
    offer<LegalReference>(input);
    offer<Attachment>(input);
    offer<AssistanceNeed>(input);
    offer<Practice>(input);
    offer<Challenge>(input);
    offer<TableRow>(input);
    offer<Clearing>(input);
    offer<Dispatch>(input);
    offer<SubmissionNotice>(input);
    offer<Choice>(input);
    offer<WorkStep>(input);
    offer<Assignee>(input);
    offer<Language>(input);
    offer<crypto::Digest>(input);
    offer<CrossReference>(input);
    (void)open_submission(input);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    const auto fresh = [&] {
        SeededRandom random(seed);
        Bytes submission{0};
        append(submission, example_content());
        const std::array<Bytes, 8> genuine{submission, *encode(tests::example_law()),
            *encode(tests::example_reference()), *encode(tests::example_clearing()),
            *encode(tests::example_notice()), *encode(tests::example_cross_reference()),
            *encode(TableRow{{"2024", "17"}}), *pack(tests::example_submission())};
        return genuine[random.below(genuine.size())];
    };
    return fuzz::mutated_or_fresh({data, room}, size, seed, fresh);
}
