// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "valise/carrier/line.hpp"
#include "valise/desk/succession.hpp"
#include "valise/enrolment/inviting.hpp"

namespace valise::desk {

/// Where an invitation stands.
enum class InvitationStage : std::uint8_t {
    waits_for_request = 1, ///< Its first letter is to reach the new computer.
    waits_for_words,       ///< Somebody asks: the six words are to be compared.
    is_answered,           ///< Its last letter is to reach the new computer.
};

/// One invitation that is out.
struct Invitation {
    std::uint32_t number = 0; ///< By which its owner calls it. Never given to another one.
    enrolment::Offer offer;
    InvitationStage stage = InvitationStage::waits_for_request;
    std::optional<enrolment::Applicant> applicant;
    bool needs_root_keys = false; ///< Of the next focal point of a State: `certify_successor`.
};

/// How letters are carried.
struct LetterTerms {
    std::stop_token stop;
    /// Waits for the network elsewhere, as `ExchangeTerms::wait`.
    std::function<void(const std::function<void()>& request)> wait;
};

/// The invitations that the owner of a valise has out, each kept until it is let go of.
///
/// Letters travel by the module's mail (`carry_letters`), or as files in anybody's hand (`letter_of`,
/// `receive`): both may be used for one invitation. Every step is kept before its letter can leave.
///
/// Borrows the desk.
class Invitations {
public:
    explicit Invitations(Desk& desk) : desk_(&desk) {}

    /// Invites somebody with a first computer, or a further computer of the owner's (`offer_to`). Who comes
    /// and when is filled in, and nobody is offered to do more than whoever certifies them may. Refuses as
    /// `enrolment::Inviting::begin` does; `not_permitted` when this computer has no key that certifies such,
    /// and for a State that had a focal point.
    [[nodiscard]] Result<std::uint32_t> invite(enrolment::Offer offer);
    /// Invites the next focal point of a State. Nothing changes for the one before until the successor is
    /// certified. `not_permitted` to others than an officer of the secretariat, `not_found` for a State that
    /// never had a focal point.
    [[nodiscard]] Result<std::uint32_t> invite_successor(const crypto::StateCode& state);
    [[nodiscard]] Result<std::vector<Invitation>> all() const;
    /// What is handed to whoever is invited, and to nobody else: as `enrolment::text_of` writes it.
    [[nodiscard]] Result<crypto::Secret> code_of(std::uint32_t number) const;
    /// The letter that is to reach the new computer next: the first one until there is an answer.
    [[nodiscard]] Result<Bytes> letter_of(std::uint32_t number) const;

    /// Takes in who asks. Refuses as `enrolment::Inviting::receive` does.
    [[nodiscard]] Result<enrolment::Applicant> receive(std::uint32_t number, ByteView letter);
    /// Certifies who asked, when these are the words that they read aloud; otherwise `not_permitted`. The new
    /// certificates go out with the next exchange or pouch, and they are let in where they belong
    /// (`let_newcomers_in`).
    [[nodiscard]] Result<void> certify(std::uint32_t number, const crypto::Fingerprint& heard);
    /// The same for a successor, by two root keys: ends the focal point before, certifies the next, and
    /// enters them in the reviews. All of it or nothing. `not_permitted` too for other keys than those of
    /// today.
    [[nodiscard]] Result<Succession> certify_successor(
        std::uint32_t number, const crypto::Fingerprint& heard, const TwoRootKeys& roots);
    [[nodiscard]] Result<void> refuse_applicant(std::uint32_t number, enrolment::RefusalReason reason);
    /// Lets go of an invitation: nobody is certified by it any more.
    [[nodiscard]] Result<void> withdraw(std::uint32_t number);

    /// Leaves letters with the module and takes those that lie there; how many came. Of one invitation that
    /// is refused the others go on, and the refusal is given in the end.
    [[nodiscard]] Result<std::size_t> carry_letters(carrier::Line& line, const LetterTerms& terms = {});

private:
    [[nodiscard]] Result<std::vector<std::uint32_t>> numbers() const;
    [[nodiscard]] Result<void> put_numbers(const std::vector<std::uint32_t>& numbers);
    [[nodiscard]] Result<enrolment::Inviting> find(std::uint32_t number) const;
    [[nodiscard]] Result<void> keep(std::uint32_t number, const enrolment::Inviting& inviting);
    [[nodiscard]] Result<std::uint32_t> begin(enrolment::Offer offer, const RecordId& certifier);
    /// Keeps what was certified, for all to see.
    [[nodiscard]] Result<void> take(
        std::uint32_t number, const enrolment::Inviting& inviting, const enrolment::Certified& certified);
    [[nodiscard]] const Certifying* certifier_of(const enrolment::Offer& offer) const;
    [[nodiscard]] Result<std::size_t> carry(
        std::uint32_t number, carrier::Line& line, const LetterTerms& terms);

    Desk* desk_;
};

} // namespace valise::desk
