// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/name_order.hpp"

#include <string>
#include <utility>

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/stringpiece.h>

namespace valise::desk {

struct NameOrder::Rules {
    std::unique_ptr<icu::Collator> collator;
};

NameOrder::NameOrder(casework::Language language) {
    UErrorCode error = U_ZERO_ERROR;
    const std::string code(casework::code_of(language));
    std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale(code.c_str()), error));
    if (U_SUCCESS(error)) rules_ = std::make_shared<const Rules>(Rules{std::move(collator)});
}

bool NameOrder::operator()(std::string_view one, std::string_view other) const {
    if (!rules_) return one < other;
    const auto piece = [](std::string_view name) {
        return icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size()));
    };
    UErrorCode error = U_ZERO_ERROR;
    const UCollationResult order = rules_->collator->compareUTF8(piece(one), piece(other), error);
    return U_FAILURE(error) ? one < other : order == UCOL_LESS;
}

} // namespace valise::desk
