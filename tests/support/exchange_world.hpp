// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <limits>
#include <memory>
#include <string>

#include "support/authority.hpp"
#include "support/memory_holdings.hpp"
#include "support/memory_ledger.hpp"
#include "valise/exchange/caller.hpp"
#include "valise/exchange/responder.hpp"

namespace valise::tests {

/// A device with its keys and all that it holds.
struct Traveller {
    Traveller(Authority::Holder its_certificate, crypto::SigningKey its_key,
        crypto::AgreementKeyPair its_sealing, crypto::AgreementKeyPair its_channel, ByteView root_policy);

    SubjectId id;
    crypto::SignedCertificate certificate;
    crypto::SigningKey key;
    crypto::AgreementKeyPair sealing;
    crypto::AgreementKeyPair channel;
    MemoryHoldings holdings;
    std::unique_ptr<exchange::Caller> caller;
    std::map<SpaceId, std::uint64_t> next_number;

    [[nodiscard]] LogId log() const { return {id, 0}; }
};

/// Where a line breaks: how many bytes get through.
struct Cut {
    std::size_t up = std::numeric_limits<std::size_t>::max();
    std::size_t down = std::numeric_limits<std::size_t>::max();
};

/// What one exchange took.
struct Trip {
    std::size_t up = 0;
    std::size_t down = 0;
    Result<void> outcome;
};

/// A module, devices of one State and the line between them, in one process. For tests, the simulator and
/// the lab.
class ExchangeWorld {
public:
    explicit ExchangeWorld(std::size_t devices, std::uint64_t seed = 1);

    /// A new device; the first of all holds its certificate, and brings it to the module.
    Traveller& add_device();
    [[nodiscard]] Traveller& device(std::size_t number) { return devices_[number]; }
    [[nodiscard]] std::size_t device_count() const { return devices_.size(); }

    // What devices do.
    /// A team; the first founds it as its focal point, the others are editors.
    SpaceId found(const std::vector<std::size_t>& members);
    void admit(const SpaceId& space, std::size_t by, std::size_t member);
    void remove(const SpaceId& space, std::size_t by, std::size_t member);
    /// New keys for the same members.
    void turn_keys(const SpaceId& space, std::size_t by) { perform(space, by, {}, true); }
    /// Seals one comment in an entry, and gives the name of the range.
    exchange::ItemName write(const SpaceId& space, std::size_t by, std::string_view text);
    /// Several comments, each in an entry of its own, in one range.
    exchange::ItemName write(const SpaceId& space, std::size_t by, const std::vector<std::string>& texts);
    /// What was done, sealed as one entry.
    exchange::ItemName write(const SpaceId& space, std::size_t by, std::vector<proto::Operation> operations);
    /// As a copy of this computer would, beside the last entry that it wrote.
    exchange::ItemName write_beside(const SpaceId& space, std::size_t by, std::string_view text);
    /// The same, in the hands of the copy alone.
    [[nodiscard]] Bytes range_beside(const SpaceId& space, std::size_t by, std::string_view text);
    /// What a device that was put back to before it renewed its certificate does not know: the certificate,
    /// the act, which cuts off what `known` does not have, and the key.
    struct Renewal {
        exchange::Item certificate;
        exchange::Item act;
        crypto::SigningKey key;
    };
    [[nodiscard]] Renewal renewal_of(std::size_t device, const space::Replica& known);
    /// As a member would, by a device that is none and has the key.
    void write_as_a_stranger(const SpaceId& space, std::size_t by, std::string_view text);
    /// Holds something that nobody made properly.
    exchange::ItemName hold(const SpaceId& space, std::size_t by, exchange::ItemKind kind, Bytes bytes);
    /// Changes a byte of the signature of a range that a device holds.
    void spoil(std::size_t device, const SpaceId& space, const exchange::ItemName& range);
    /// All that one holds of a space, as by a pouch, with a key to read it.
    void hand_over(const SpaceId& space, std::size_t from, std::size_t to);
    /// Another slot of the newest epoch.
    void hand_out_again(const SpaceId& space, std::size_t by, std::size_t to);
    /// The program of a device ends and begins again.
    void renew_caller(std::size_t device);
    /// This device holds the secret of the module, which has nothing in it.
    void found_again(std::size_t device);

    // The line.
    /// One request and its answer.
    Trip exchange_once(std::size_t device, const Cut& cut = {}, const exchange::Pace& pace = usual_pace());
    /// As long as there is something to do, at most so often; gives how often.
    std::size_t exchange(
        std::size_t device, std::size_t most = 100, const exchange::Pace& pace = usual_pace());
    /// All devices, until nobody has news. Whether that came to pass.
    bool settle(std::size_t most_rounds = 20);
    [[nodiscard]] static exchange::Pace usual_pace();

    /// The last request as it left.
    [[nodiscard]] const Bytes& last_request() const { return last_request_; }
    [[nodiscard]] Result<exchange::Call> open(ByteView request) { return responder_->open(request); }
    /// What the module says to these bytes; changes no device.
    Result<Bytes> ask_module(ByteView request);

    // The module.
    [[nodiscard]] MemoryLedger& ledger() { return *ledger_; }
    [[nodiscard]] exchange::ModuleKeys& keys() { return keys_; }
    [[nodiscard]] ManualClock& clock() { return clock_; }
    [[nodiscard]] Random& random() { return authority_.random(); }
    [[nodiscard]] Authority& authority() { return authority_; }
    void set_quotas(const exchange::Quotas& quotas);
    /// The program ends and begins again, with what is in the ledger.
    void restart_module();
    /// What is in the ledger is from a backup, with the next instance; unless the operator keeps that secret.
    void restore_module(MemoryLedger::Kept backup, bool says_so = true);
    /// A new channel key; the one before it stays good, and no earlier one.
    void turn_channel_key();
    /// Somebody else's machine, with the keys of the module and nothing in it.
    void replace_module();

    /// Whether two devices hold the same of a space.
    [[nodiscard]] bool agree(std::size_t one, std::size_t other, const SpaceId& space);

private:
    [[nodiscard]] exchange::ChannelKey channel_key(std::uint32_t instance, std::uint32_t serial);
    exchange::ItemName write(const SpaceId& space, std::size_t by, const std::vector<proto::Body>& bodies);
    exchange::ItemName keep(std::size_t by, const SpaceId& space, exchange::ItemKind kind, Bytes bytes);
    void hand_out(const SpaceId& space, std::size_t by, const EpochId& epoch, std::size_t to);
    void perform(const SpaceId& space, std::size_t by, std::vector<space::Change> changes, bool turns_keys);
    [[nodiscard]] std::size_t number_of(const SubjectId& device) const;
    [[nodiscard]] Bytes seal(
        const SpaceId& space, std::size_t by, const log::Head& behind, std::string_view text);
    void tell_heads(const SpaceId& space, std::size_t by, const log::VerifiedRange& range);

    Authority authority_;
    Bytes root_policy_ = authority_.signed_policy().bytes;
    Authority::Holder issuer_ = authority_.issuer();
    Authority::Holder focal_point_ = authority_.focal_point(issuer_, 1, "SEN");
    Authority::Holder expert_ = authority_.expert(focal_point_, 1, "SEN");
    std::uint64_t serial_ = 0;
    std::deque<Traveller> devices_;

    ManualClock clock_{{1'790'000'000'000}};
    ByteArray<16> founding_{};
    exchange::ModuleKeys keys_;
    exchange::Quotas quotas_;
    std::unique_ptr<MemoryLedger> ledger_ = std::make_unique<MemoryLedger>();
    std::unique_ptr<exchange::Responder> responder_;
    Bytes last_request_;
};

} // namespace valise::tests
