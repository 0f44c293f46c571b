// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "valise/base/clock.hpp"
#include "valise/base/random.hpp"
#include "valise/crypto/agreement.hpp"
#include "valise/exchange/card.hpp"
#include "valise/exchange/holdings.hpp"
#include "valise/exchange/receipt.hpp"

namespace valise::exchange {

/// What an exchange showed.
struct Findings {
    /// That the module hid or went back behind something, or showed others another sequence. The holdings
    /// keep them.
    std::vector<ModuleProof> proofs;
    std::vector<SpaceId> denied; ///< Of which it says another thing than before, and was not restored.
    /// Of which it signed two sequences. The proofs say so, unless more lies between than one may have.
    std::vector<SpaceId> forked;
    /// Read to the end without a receipt, though one was wanted. Once, somebody may have written meanwhile; a
    /// module that does so again and again has something to hide.
    std::vector<SpaceId> unsigned_ends;
    /// More than a device may have are offered, and some were not taken.
    bool has_too_many_spaces = false;
    bool was_restored = false; ///< The module says so; what it lacks is sent again.
    /// By how many positions it had come short, slots of others among them, of sequences that were read anew;
    /// of one that is another now, 0 or more.
    std::uint64_t missing = 0;
    std::vector<ItemName> refused; ///< By the module, of what was sent.
    /// What was sent and the module says nothing of: nothing shows that it has it. It is sent again by the
    /// next program, or when the module is restored.
    std::vector<ItemName> unconfirmed;
    std::uint64_t received = 0;    ///< Items that were taken, or wait.
    std::uint64_t sent = 0;        ///< Items that the module has now.
    std::vector<Receipt> receipts; ///< That hold.
};

/// Of the link: what to send and to ask for at once.
struct Pace {
    std::size_t request = std::size_t{16} << 10; ///< A cut costs no more than this.
    std::uint8_t answer_budget = 6;              ///< As `Request::budget`.
    bool wants_receipts = true;
    bool waits = false;
    Timestamp now; ///< For what is sent once a day.
};

/// How much to ask for on a link of this speed, so that an answer takes up to 20 seconds; 0: of which nobody
/// knows yet how fast it is.
[[nodiscard]] Pace pace_for(std::uint64_t bytes_each_second);

/// A device's half of an exchange: one request, one answer, as bytes.
///
/// `begin` makes the body of a request; what comes of the answer is given to `receive` as it comes, in parts
/// of any size; `finish` ends it, whether all came or not. Whatever came is used. Behind a cut, less than 16
/// KiB are asked for again; behind a program that ended without `finish`, at most a quarter of an item that
/// came in part, and as much as the memory of all sequences is long. While `wants_more`, there is reason to
/// begin again at once.
///
/// Owner of the keys of one exchange; used by one thread. What it borrows must outlive it.
class Caller {
public:
    /// The card is the one that the device knows; a newer one is taken by `offer_card`.
    Caller(Holdings& holdings, const SignedCard& card, const SubjectId& device,
        const crypto::AgreementKeyPair& channel);
    Caller(Caller&&) noexcept;
    Caller& operator=(Caller&&) noexcept;
    ~Caller();

    /// Says the secret that a module printed which nobody owns yet, until it knows this device.
    void found_with(const ByteArray<16>& secret);

    /// The body of the next request. Everything in it is marked as having left when this returns.
    [[nodiscard]] Result<Bytes> begin(const Pace& pace, Random& random);
    [[nodiscard]] Result<void> receive(ByteView part);
    /// `unavailable` when the answer was cut short, or the module has no time; `not_permitted` when no
    /// certificate in force has the key of this device's channel; `corrupt_data` when it was not the
    /// module's, or no honest module says so; `unsupported` when it holds what is newer than this program;
    /// and what the holdings refuse. Whatever came before that is kept, and the next exchange goes on behind
    /// it.
    [[nodiscard]] Result<void> finish();
    /// Whether the last exchange left something to send or to read that another would bring on its way; not
    /// when the module said that there is more, and brought nothing.
    [[nodiscard]] bool wants_more() const;

    /// The module answered with a card, since ours is old. Refuses one that does not follow ours:
    /// `corrupt_data`.
    [[nodiscard]] Result<void> offer_card(ByteView card);
    [[nodiscard]] const SignedCard& card() const;

    /// Holds a receipt that somebody else was given, and that came by pouch or otherwise, against what was
    /// read; one that speaks of what was not read yet is kept, with others, until it was. What it proves is
    /// found and kept. Not during an exchange: `invalid_input`; `corrupt_data` when the module did not sign
    /// it, or another one did.
    [[nodiscard]] Result<void> hold(const Receipt& receipt);
    /// For others, to be held against what they read: the last one of each sequence, then others that are
    /// kept.
    [[nodiscard]] Result<std::vector<Receipt>> receipts();

    /// What was found since this object was made, or they were taken.
    [[nodiscard]] const Findings& findings() const;
    /// Lets go of them: whoever keeps a caller for long takes them after each exchange.
    [[nodiscard]] Findings take_findings();

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace valise::exchange
