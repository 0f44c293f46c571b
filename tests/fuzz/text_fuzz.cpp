// SPDX-License-Identifier: Apache-2.0
// The input as everything that people type or paste, and as UTF-8.
#include <algorithm>
#include <string>

#include "valise/base/utf8.hpp"
#include "valise/crypto/age.hpp"
#include "valise/crypto/fingerprint.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace valise;
    using namespace valise::crypto;
    const ByteView input(data, size);
    const auto text = as_text(input);

    if (const auto bytes = from_hex(text))
        VALISE_CHECK(bytes->size() * 2 == size && from_hex(to_hex(*bytes)) == *bytes);
    if (const auto recipient = age::Recipient::parse(text))
        VALISE_CHECK(age::Recipient::parse(recipient->text()) == *recipient);
    (void)age::Identity::parse(text);
    if (const auto fingerprint = Fingerprint::parse(text)) {
        for (const WordList words : all_words())
            VALISE_CHECK(Fingerprint::parse(fingerprint->words(words), words) == *fingerprint);
        VALISE_CHECK(Fingerprint::parse(fingerprint->digits()) == *fingerprint);
    }

    const std::size_t valid = valid_utf8_prefix(input);
    VALISE_CHECK(valid <= size && is_utf8(input.first(valid)) && is_utf8(input) == (valid == size));
    return 0;
}
