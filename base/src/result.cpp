// SPDX-License-Identifier: Apache-2.0
#include "valise/base/result.hpp"

#include <cstdio>
#include <cstdlib>

namespace valise {

std::string_view name_of(Errc code) noexcept {
    switch (code) {
    case Errc::invalid_input: return "invalid_input";
    case Errc::malformed: return "malformed";
    case Errc::corrupt_data: return "corrupt_data";
    case Errc::wrong_key: return "wrong_key";
    case Errc::not_permitted: return "not_permitted";
    case Errc::unsupported: return "unsupported";
    case Errc::too_large: return "too_large";
    case Errc::out_of_order: return "out_of_order";
    case Errc::exhausted: return "exhausted";
    case Errc::not_found: return "not_found";
    case Errc::unavailable: return "unavailable";
    }
    detail::stop_on_bug("a known error code", __FILE__, __LINE__);
}

tl::unexpected<Error> refuse(Errc code, std::string_view detail) {
    return tl::unexpected(Error{code, std::string(detail)});
}

void detail::stop_on_bug(const char* condition, const char* file, int line) noexcept {
    std::fprintf(stderr, "valise: this should never happen: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

} // namespace valise
