// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string_view>
#include <utility>

#include "client/store/stores.hpp"
#include "valise/desk/founding.hpp"
#include "valise/desk/inviting.hpp"
#include "valise/desk/joining.hpp"

namespace valise::tests {

/// Somebody's computer with a valise on it, which is nobody's at first.
class Office {
public:
    explicit Office(std::uint64_t seed) : random_(seed) {}

    [[nodiscard]] store::Outside outside() { return {random_, place_.clock}; }
    [[nodiscard]] ManualClock& clock() { return place_.clock; }
    [[nodiscard]] desk::Desk& desk() { return *desk_; }
    /// While nobody sits at it.
    [[nodiscard]] store::Store& store() { return *store_; }

    void make() { store_.emplace(place_.made()); }
    void sit_down() {
        auto opened = desk::Desk::open(std::move(*store_), outside());
        VALISE_CHECK(opened.has_value());
        desk_ = *std::move(opened);
    }
    /// The program ends and begins again.
    void restart() {
        const bool had_owner = desk_ != nullptr;
        desk_.reset();
        store_.reset();
        store_.emplace(place_.opened());
        if (had_owner) sit_down();
    }

    /// Leaves the valise to a program of its own, which opens it with this passphrase; says where it lies.
    [[nodiscard]] std::filesystem::path leave(std::string_view passphrase) {
        const auto slots =
            store::passphrase_alone(as_bytes(passphrase), random_, crypto::argon2::Cost::floor());
        if (!std::exchange(has_passphrase_, true)) VALISE_CHECK(desk_->store().rekey(slots).has_value());
        desk_.reset();
        store_.reset();
        return place_.folder().parent_path();
    }
    /// A copy of the valise as it is, for `put_back`.
    void back_up() {
        std::filesystem::remove_all(backup());
        VALISE_CHECK((desk_ ? desk_->store() : *store_).backup(backup()).has_value());
    }
    /// Makes the valise what it was then.
    void put_back() {
        desk_.reset();
        store_.reset();
        std::filesystem::remove_all(place_.folder());
        VALISE_CHECK(store::Store::restore(backup(), place_.folder()).has_value());
        store_.emplace(place_.opened());
        sit_down();
    }

    /// Takes it up again.
    void come_back(std::string_view passphrase) {
        auto opened = store::Store::open(place_.folder(), as_bytes(passphrase), outside());
        VALISE_CHECK(opened.has_value());
        store_.emplace(*std::move(opened));
        sit_down();
    }

private:
    [[nodiscard]] std::filesystem::path backup() const { return place_.folder().parent_path() / "backup"; }

    SeededRandom random_;
    StorePlace place_;
    bool has_passphrase_ = false;
    std::optional<store::Store> store_;
    std::unique_ptr<desk::Desk> desk_;
};

/// Makes an office that of the secretariat's first officer, and gives the root policy.
inline Bytes found(Office& office) {
    office.make();
    auto founded = desk::found_secretariat(office.store(), office.outside());
    VALISE_CHECK(founded.has_value());
    office.sit_down();
    return founded->root_policy;
}

[[nodiscard]] inline enrolment::Offer offer_of(crypto::CertificateKind kind, std::string_view state) {
    enrolment::Offer offer;
    offer.kind = kind;
    offer.role_bound = crypto::Role::admin;
    offer.state = *crypto::StateCode::parse(state);
    return offer;
}

/// Everything of an enrolment, by letters in somebody's hand.
inline void let_in(Office& inviting, Office& joining, const enrolment::Offer& offer, ByteView root_policy) {
    desk::Invitations invitations(inviting.desk());
    const auto number = *invitations.invite(offer);
    const auto code = *invitations.code_of(number);
    joining.make();
    const auto asking = *desk::ask_to_join(joining.store(), joining.outside(), as_text(code.view()),
        *invitations.letter_of(number), root_policy, "Amina Diop");
    VALISE_CHECK(invitations.receive(number, *desk::request_of(joining.store())).has_value());
    VALISE_CHECK(invitations.certify(number, asking.words).has_value());
    const auto refused = desk::take_answer(joining.store(), *invitations.letter_of(number));
    VALISE_CHECK(refused.has_value() && !*refused);
    joining.sit_down();
}

} // namespace valise::tests
