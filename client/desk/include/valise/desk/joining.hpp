// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "valise/carrier/line.hpp"
#include "valise/crypto/fingerprint.hpp"
#include "valise/enrolment/joining.hpp"
#include "valise/store/store.hpp"

/// How a new valise becomes somebody's who was invited. Each step is kept before its letter can leave, so
/// that the program may end at any moment.
namespace valise::desk {

/// Where a new valise stands that has asked and was not answered yet.
struct Asking {
    enrolment::Offer offer;
    crypto::Fingerprint words;          ///< To be read aloud to whoever invites.
    std::optional<std::string> address; ///< Of the module that carries the letters; none: they go by hand.
};

/// Asks to be certified. `code` is what the invited one was given, `letter` the first one, `root_policy` came
/// with the program. Refuses as `enrolment::Joining::begin` does, and `invalid_input` in a store that is
/// somebody's, or has asked already.
[[nodiscard]] Result<Asking> ask_to_join(store::Store& store, store::Outside outside, std::string_view code,
    ByteView letter, ByteView root_policy, std::string_view name);
/// Nothing when this store has not asked.
[[nodiscard]] Result<std::optional<Asking>> asking(store::Store& store);
/// The letter that is to reach whoever invites.
[[nodiscard]] Result<Bytes> request_of(store::Store& store);

/// What came of the last letter: certified, and the store is its owner's from now on; or why not, and the
/// store is as new. Refuses as `enrolment::Joining::receive` and `settle_in` do.
[[nodiscard]] Result<std::optional<enrolment::RefusalReason>> take_answer(
    store::Store& store, ByteView letter);
/// Lets go of what was asked: the store is as new.
[[nodiscard]] Result<void> stop_asking(store::Store& store);

// By the module's mail.

/// The first letter, as it lies there. `not_found` while nothing does.
[[nodiscard]] Result<Bytes> fetch_invitation(
    std::string_view code, carrier::Line& line, const carrier::Terms& terms);
/// Leaves the request and takes the answer, if it lies there: as `take_answer`; nothing while it does not.
struct Answered {
    std::optional<enrolment::RefusalReason> refused;
};
[[nodiscard]] Result<std::optional<Answered>> carry_request(
    store::Store& store, carrier::Line& line, const carrier::Terms& terms);

} // namespace valise::desk
