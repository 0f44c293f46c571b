// SPDX-License-Identifier: Apache-2.0
// The input as a document; and its pieces as the parts of one, properly compressed, because the checksums
// would stop any fuzzer.
#include <string>

#include "choices.hpp"
#include "documents.hpp"
#include "mutation.hpp"
#include "valise/base/compression.hpp"
#include "varint.hpp"

namespace {

using namespace valise;
using namespace valise::text;

/// What stands in an encoded document; docs/formats.md has it byte by byte.
constexpr std::string_view magic = "VT";
constexpr Byte full_layout = 0x10;
constexpr Byte snapshot_layout = 0x11;

struct Parts {
    std::string shown;
    std::string history;
    std::string deleted;
};

enum class Mode : std::uint8_t { as_it_is, full, snapshot };
constexpr std::uint32_t modes = 3;

void write_part(VarintWriter& to, std::string_view content, std::string_view known = {}) {
    to.number(static_cast<std::uint32_t>(content.size()));
    if (content.empty()) return;
    const Bytes frame = compress(content, Checksum::yes, known);
    to.number(static_cast<std::uint32_t>(frame.size()));
    to.raw(as_text(frame));
}

Bytes packed(Mode mode, const Parts& parts) {
    VarintWriter to;
    to.raw(magic);
    const Byte layout = mode == Mode::full ? full_layout : snapshot_layout;
    to.raw(as_text({&layout, 1}));
    write_part(to, parts.shown);
    write_part(to, parts.history);
    if (mode == Mode::full) write_part(to, parts.deleted, parts.shown);
    return std::move(to).take();
}

std::string read_part(VarintReader& from, std::string_view known = {}) {
    const std::uint32_t size = *from.number();
    if (size == 0) return {};
    const std::uint32_t frame_size = *from.number();
    return *decompress(as_bytes(*from.raw(frame_size)), size, known);
}

/// The other way round, for a document that we wrote ourselves.
Parts parts_of(Mode mode, ByteView encoded) {
    VarintReader from(encoded.subspan(magic.size() + 1));
    Parts parts;
    parts.shown = read_part(from);
    parts.history = read_part(from);
    if (mode == Mode::full) parts.deleted = read_part(from, parts.shown);
    return parts;
}

Bytes encoding_in(ByteView input) {
    fuzz::Choices choices(input);
    const auto mode = static_cast<Mode>(choices.below(modes));
    if (mode == Mode::as_it_is) return to_bytes(choices.all());
    Parts parts;
    parts.shown = as_text(choices.counted_bytes());
    parts.deleted = as_text(choices.counted_bytes());
    parts.history = as_text(choices.all());
    return packed(mode, parts);
}

/// The input that `encoding_in` takes for this document.
Bytes input_for(Mode mode, ByteView encoded) {
    Bytes input{static_cast<Byte>(mode)};
    if (mode == Mode::as_it_is) {
        append(input, encoded);
        return input;
    }
    const Parts parts = parts_of(mode, encoded);
    fuzz::append_counted(input, as_bytes(parts.shown));
    fuzz::append_counted(input, as_bytes(parts.deleted));
    append(input, as_bytes(parts.history));
    return input;
}

void check_refused(Document& document, const Error& error) {
    VALISE_CHECK(error.code == Errc::corrupt_data);
    const auto again = document.full();
    VALISE_CHECK(!again && again.error().code == Errc::corrupt_data);
}

void open_and_check(ByteView encoded) {
    auto document = Document::open(encoded);
    if (!document) {
        const Errc code = document.error().code;
        VALISE_CHECK(code == Errc::malformed || code == Errc::unsupported);
        return;
    }
    const std::string shown = document->text().text();
    const auto version = document->version();
    if (version) {
        fuzz::check_past(*document);
        fuzz::check_encodings(*document);
    } else {
        check_refused(*document, version.error());
    }
    VALISE_CHECK(document->text().text() == shown);
}

std::vector<Bytes> make_genuine_inputs() {
    std::vector<Bytes> inputs;
    Document empty;
    Document prepared = fuzz::prepared_document();
    for (Document* const document : {&prepared, &empty}) {
        inputs.push_back(input_for(Mode::full, *document->full()));
        inputs.push_back(input_for(Mode::snapshot, *document->snapshot()));
        inputs.push_back(input_for(Mode::as_it_is, *document->full()));
        inputs.push_back(input_for(Mode::as_it_is, *document->snapshot()));
    }
    return inputs;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    open_and_check(encoding_in({data, size}));
    return 0;
}

/// Gives the fuzzer genuine documents to begin with, and now and then a fresh one in place of what it has.
extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    static const std::vector<Bytes> genuine = make_genuine_inputs();
    return valise::fuzz::mutated_or_fresh(
        {data, room}, size, seed, [&] { return genuine[seed / 64 % genuine.size()]; });
}
