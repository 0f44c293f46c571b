// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "valise/exchange/caller.hpp"
#include "valise/exchange/card.hpp"
#include "valise/exchange/holdings.hpp"
#include "valise/store/kept_space.hpp"

namespace valise::store {

struct ToldHeads;

/// What a store gives to an exchange and takes from one: who is who, all spaces, and attachments. Pouches are
/// taken in by the same `take`.
///
/// Always true of it: a store trusts one first root policy and belongs to one module, for good. What was
/// taken is on the disk when `take` returns, once; what came too early waits, and is looked at again when
/// what it needs has come. What the module refused is kept. Nobody writes to an own log of which others may
/// have more: after a sign of that, and in a store that is a copy, the next log to write to is another
/// incarnation.
///
/// After a refusal of the store's it goes on with what the store has.
///
/// Owner of the open spaces; stays where it is; used by the thread of the store.
class KeptHoldings final : public exchange::Holdings {
public:
    /// Gets what is made of entries, as `Ties::Reader` does.
    using Reader = std::function<Result<void>(const SpaceId&, const Ties::Readings&)>;
    /// Whose they are. What is referred to outlives them.
    struct Owner {
        Store& store;
        SubjectId device;
        const crypto::AgreementKeyPair& sealing;
        Reader reader;
    };

    /// `root_policy` came with the program: the first one is for good, and with another one it is
    /// `not_permitted`. A store that is a copy is settled: its logs are left.
    [[nodiscard]] static Result<std::unique_ptr<KeptHoldings>> open(Owner owner, ByteView root_policy);
    /// To be called before each exchange. `not_permitted` for another module than the first.
    [[nodiscard]] Result<void> belong_to(const exchange::ModuleId& module);

    [[nodiscard]] const crypto::Directory& directory() const { return *directory_; }
    /// Opens it when it is not open; null when it is not kept. It stays until something is refused here.
    [[nodiscard]] Result<KeptSpace*> space(const SpaceId& space);

    /// All that `work` does with this in one transaction, which costs the disk one flush: a part of an
    /// answer, or of a pouch. Whoever was told of what was undone by a refusal begins anew: a `Caller` is
    /// made again. `work` that has something to say beside keeps it, and accepts what came before.
    [[nodiscard]] Result<void> together(const std::function<Result<void>()>& work);

    // Own work

    /// Where to write: the newest own log, or, when that must not go on, the next incarnation, which is
    /// begun; without the key of the space, or with one of its own that the device has renewed, it is the one
    /// that it will begin. What a renewal cut
    /// off of own work is signed again before, with this key.
    [[nodiscard]] Result<LogId> log_to_write(
        const SpaceId& space, const crypto::SigningKey& device, Random& random);
    /// As `KeptSpace::write`, in that log; what is known of others, if the range tells it, is kept to be
    /// sent.
    [[nodiscard]] Result<Bytes> write(const SpaceId& space, const LogId& log,
        const crypto::SigningKey& device, std::span<const proto::Body> bodies, Random& random);
    /// Keeps the secret of an epoch that this device drew, and hands it to others to keep for this device:
    /// put back to before, it could not read its own work. `not_found` for a space that is not kept.
    [[nodiscard]] Result<void> hold(
        const SpaceId& space, const EpochId& epoch, space::EpochSecret secret, Random& random);

    // What an exchange showed

    /// What the authors of heads that came have, and this device was not given; with since when that is
    /// known.
    [[nodiscard]] Result<std::vector<log::MissingEntries>> withheld(const SpaceId& space, Timestamp now);
    /// What the module would not take: it stays.
    [[nodiscard]] Result<void> each_refused(const Placings::RefusedVisitor& visit);
    [[nodiscard]] Result<void> offer_refused_again();

    // For an exchange

    [[nodiscard]] Result<exchange::Taken> take(const SpaceId& space, const exchange::Item& item) override;
    [[nodiscard]] Result<std::optional<Bytes>> memory() override;
    [[nodiscard]] Result<void> remember(ByteView memory) override;
    [[nodiscard]] Result<void> each_unsent(
        const std::function<bool(const exchange::Outgoing&)>& visit) override;
    [[nodiscard]] Result<void> mark_left(const std::vector<exchange::ItemName>& names) override;
    [[nodiscard]] Result<void> note_placed(
        const SpaceId& space, const exchange::ItemName& name, std::uint64_t position) override;
    [[nodiscard]] Result<void> forget_placed_behind(const SpaceId& space, std::uint64_t position) override;
    [[nodiscard]] Result<void> set_aside(const SpaceId& space) override;
    [[nodiscard]] Result<void> each_placed(
        const SpaceId& space, exchange::Telling telling, const PlacedVisitor& visit) override;
    [[nodiscard]] Result<std::map<SpaceId, std::uint64_t>> last_placed() override;
    [[nodiscard]] Result<void> keep_proof(const exchange::ModuleProof& proof) override;
    [[nodiscard]] Result<void> note_refused(const SpaceId& space, const exchange::ItemName& name) override;
    [[nodiscard]] Result<std::vector<SpaceId>> to_read_anew() override;
    [[nodiscard]] Result<void> note_read_anew(const SpaceId& space) override;
    [[nodiscard]] bool reads(const SpaceId& space) override;
    [[nodiscard]] const exchange::Familiar* familiar(const SpaceId& space) override;
    [[nodiscard]] Result<std::optional<Bytes>> beginning(const SpaceId& space) override;
    [[nodiscard]] Result<void> keep_beginning(const SpaceId& space, ByteView bytes) override;
    [[nodiscard]] Result<std::vector<exchange::WantedChunk>> wanted_chunks(std::size_t most) override;
    [[nodiscard]] Result<bool> take_chunk_piece(
        const exchange::ChunkName& name, std::uint64_t total, std::uint64_t offset, ByteView bytes) override;
    [[nodiscard]] Result<std::optional<exchange::Piece>> next_chunk_piece(
        std::size_t most, const std::set<SpaceId>& but) override;
    [[nodiscard]] Result<void> doubt_last_chunk() override;
    [[nodiscard]] Result<void> note_chunk_placed(
        const exchange::ChunkName& name, std::uint64_t kept) override;

    KeptHoldings(const KeptHoldings&) = delete;
    KeptHoldings& operator=(const KeptHoldings&) = delete;
    ~KeptHoldings() override;

private:
    class KnownSpace;
    class Joiner;
    using Visit = std::function<bool(const exchange::Outgoing&)>;
    /// Entries under the name of the last of them.
    struct Span {
        SpaceId space;
        LogId log;
        std::uint64_t first = 0;
        log::Head last;
    };

    explicit KeptHoldings(Owner owner);

    [[nodiscard]] Result<void> pin_root_policy(ByteView root_policy);
    [[nodiscard]] Result<void> load_directory();
    [[nodiscard]] Result<void> leave_logs_of_a_copy();
    [[nodiscard]] Ties ties_of(const SpaceId& space);
    void start_over();

    // Taking in.
    [[nodiscard]] Result<exchange::Taken> admit(
        const SpaceId& space, const exchange::Item& item, const exchange::ItemName& name);
    [[nodiscard]] Result<exchange::Taken> admit_certificate(
        const exchange::Item& item, const exchange::ItemName& name);
    [[nodiscard]] Result<void> admit_into_directory(exchange::ItemKind kind, ByteView bytes);
    [[nodiscard]] Result<exchange::Taken> admit_genesis(const SpaceId& space, const exchange::Item& item);
    [[nodiscard]] Result<exchange::Taken> admit_act(
        KeptSpace& kept, const SpaceId& space, const exchange::Item& item, const exchange::ItemName& name);
    [[nodiscard]] Result<void> look_at_floods(KeptSpace& kept, const SpaceId& space);
    [[nodiscard]] Result<exchange::Taken> admit_slot(
        KeptSpace& kept, const SpaceId& space, const exchange::Item& item, const exchange::ItemName& name);
    [[nodiscard]] Result<exchange::Taken> admit_range(
        KeptSpace& kept, const SpaceId& space, const exchange::Item& item, const exchange::ItemName& name);
    [[nodiscard]] Result<exchange::Taken> admit_other(
        KeptSpace& kept, const SpaceId& space, const exchange::Item& item, const exchange::ItemName& name);
    [[nodiscard]] Result<exchange::Taken> admit_proof(
        const SpaceId& space, const exchange::Item& item, const exchange::ItemName& name);
    [[nodiscard]] Result<exchange::Taken> admit_testimony(
        KeptSpace& kept, const SpaceId& space, const exchange::Item& item, const exchange::ItemName& name);
    [[nodiscard]] Result<exchange::Taken> admit_heads(
        KeptSpace& kept, const SpaceId& space, const exchange::Item& item, const exchange::ItemName& name);
    [[nodiscard]] Result<bool> is_digest_told(KeptSpace& kept, const SpaceId& space, const ToldHeads& told);
    [[nodiscard]] Result<exchange::Taken> let_wait(const SpaceId& space, const exchange::Item& item);
    [[nodiscard]] Result<void> look_at_others(const SpaceId& space, ByteView about);
    [[nodiscard]] Result<void> look_at_the_register();
    [[nodiscard]] Result<void> look_again();
    [[nodiscard]] std::vector<crypto::VerificationKey> keys_of(const SubjectId& device) const;

    // Sending.
    [[nodiscard]] Result<bool> visit_space(const SpaceId& space, const Visit& visit);
    [[nodiscard]] Result<bool> visit_records(const SpaceId& space, bool before_ranges, const Visit& visit);
    [[nodiscard]] Result<bool> visit_ranges(const SpaceId& space, const Visit& visit);
    [[nodiscard]] Result<bool> visit_waiting(const SpaceId& space, const Visit& visit);
    [[nodiscard]] Result<std::optional<Span>> span_of(const SpaceId& space, const exchange::ItemName& name);
    [[nodiscard]] Result<void> place_range(const Span& span, std::int64_t position);

    // Own logs.
    [[nodiscard]] Result<LogId> newest_log(const SpaceId& space);
    [[nodiscard]] Result<std::uint32_t> first_incarnation() const;
    [[nodiscard]] Result<bool> must_leave(KeptSpace& kept, const SpaceId& space, const LogId& log);
    [[nodiscard]] Result<std::set<LogId>> sign_again(
        KeptSpace& kept, const SpaceId& space, const crypto::SigningKey& device, Random& random);
    [[nodiscard]] Result<log::Heads> own_heads(KeptSpace& kept, const SpaceId& space);
    [[nodiscard]] Result<LogId> begin_incarnation(KeptSpace& kept, const SpaceId& space, const LogId& left,
        const crypto::SigningKey& device, Random& random);
    [[nodiscard]] Result<void> look_for_regression(
        KeptSpace& kept, const SpaceId& space, const log::Heads& told);
    [[nodiscard]] bool holds(const KeptSpace& kept, const SpaceId& space, const log::LogHead& entry) const;

    Owner owner_;
    std::optional<crypto::Directory> directory_;
    bool is_stale_ = false; ///< The directory may have what the store has not.
    std::map<SpaceId, KeptSpace> spaces_;
    std::map<SpaceId, std::unique_ptr<KnownSpace>> familiars_;
    std::map<exchange::ItemName, Span> offered_; ///< Ranges as they were offered, joined.
    std::optional<std::pair<exchange::ItemName, Span>> last_taken_;
    std::map<exchange::ItemName, LogId> seen_proofs_; ///< Of which another is kept.
    std::map<exchange::ChunkName, MissingChunk> wanted_;
};

} // namespace valise::store
