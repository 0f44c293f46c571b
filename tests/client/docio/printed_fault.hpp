// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ostream>

#include <gmock/gmock.h>

#include "valise/casework/faults.hpp"

namespace valise::casework {

/// How GoogleTest prints a fault.
inline void PrintTo(const Fault& fault, std::ostream* out) { *out << fault.where << ": " << fault.what; }

} // namespace valise::casework

namespace valise::docio::tests {

/// A fault or note at this place that says this among other things.
inline auto said(const std::string& where, const std::string& what) {
    return testing::AllOf(testing::Field("where", &casework::Fault::where, where),
        testing::Field("what", &casework::Fault::what, testing::HasSubstr(what)));
}

/// What is wrong; nothing where it was read.
template <class T> casework::Faults faults_in(const casework::Read<T>& read) {
    return read ? casework::Faults() : read.error();
}

} // namespace valise::docio::tests
