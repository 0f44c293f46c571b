// SPDX-License-Identifier: Apache-2.0
// Addresses as people write them: what is read is written in one way, and holds nothing that would end it.
#include "valise/base/bytes.hpp"
#include "valise/carrier/address.hpp"

namespace {

using namespace valise;
using namespace valise::carrier;

/// What is read is read from its own spelling too, and that is the only one.
template <class Parse> void check(const Parse& parse, std::string_view text) {
    const auto value = parse(text);
    if (!value) {
        VALISE_CHECK(value.error().code == Errc::malformed);
        return;
    }
    const std::string spelling = value->text();
    for (const char letter : spelling) VALISE_CHECK(letter > ' ' && letter < 0x7f && letter != '@');
    const auto again = parse(spelling);
    VALISE_CHECK(again && *again == *value && again->text() == spelling);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = as_text({data, size});
    check(parse_endpoint, text);
    check(parse_address, text);
    check(parse_proxy, text);
    if (is_request_path(text)) VALISE_CHECK(text.find_first_of(" \r\n#%@\\") == std::string_view::npos);
    return 0;
}
