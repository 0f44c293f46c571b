// SPDX-License-Identifier: Apache-2.0
#include "valise/space/act.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "form.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::space {

namespace {

std::string_view context_of(const Genesis&) { return crypto::context::genesis; }
std::string_view context_of(const Act&) { return crypto::context::act; }

template <class List> void write_count(FixedWriter& writer, const List& list) {
    writer.u8(static_cast<std::uint8_t>(list.size()));
}

void write(FixedWriter& writer, const Standing& standing) {
    writer.u8(static_cast<std::uint8_t>(standing.role))
        .u8(static_cast<std::uint8_t>(standing.rank))
        .bytes(standing.certificate.bytes);
}

void write(FixedWriter& writer, const Change& change) {
    writer.bytes(change.member.bytes);
    if (change.standing)
        write(writer, *change.standing);
    else
        writer.u8(removed);
    write_count(writer, change.cuts);
    for (const Cut& cut : change.cuts) writer.u32(cut.incarnation).u64(cut.sequence).bytes(cut.entry.bytes);
}

void write(FixedWriter& writer, const Adoption& adoption) {
    writer.log(adoption.log).u64(adoption.first).u64(adoption.last).bytes(adoption.last_entry.bytes);
}

void write_beginning(FixedWriter& writer, const EpochSection& section) {
    write_count(writer, section.parents);
    for (const EpochId& parent : section.parents) writer.bytes(parent.bytes);
    writer.bytes(section.commitment);
}

void write(FixedWriter& writer, const EpochSection& section) {
    write_beginning(writer, section);
    for (const HistoryWrap& wrap : section.wraps)
        writer.u8(static_cast<std::uint8_t>(wrap.kind)).bytes(wrap.sealed);
}

Bytes encode(const Genesis& genesis) {
    FixedWriter writer;
    writer.u8(format_version)
        .u8(suite)
        .u8(static_cast<std::uint8_t>(genesis.kind))
        .u8(static_cast<std::uint8_t>(genesis.history))
        .bytes(genesis.nonce)
        .bytes(genesis.founder.bytes);
    write_count(writer, genesis.members);
    for (const FirstMember& first : genesis.members) {
        writer.bytes(first.member.bytes);
        write(writer, first.standing);
    }
    write(writer, genesis.epoch);
    return writer.written();
}

Bytes encode(const Act& act) {
    FixedWriter writer;
    writer.u8(format_version)
        .u8(suite)
        .bytes(act.space.bytes)
        .bytes(act.author.bytes)
        .bytes(act.certificate.bytes);
    write_count(writer, act.parents);
    for (const RecordId& parent : act.parents) writer.bytes(parent.bytes);
    write_count(writer, act.changes);
    for (const Change& change : act.changes) write(writer, change);
    write_count(writer, act.adoptions);
    for (const Adoption& adoption : act.adoptions) write(writer, adoption);
    const unsigned flags = (act.is_checkpoint ? checkpoint_flag : 0U) | (act.epoch ? epoch_flag : 0U);
    writer.u8(static_cast<std::uint8_t>(flags));
    if (act.epoch) write(writer, *act.epoch);
    return writer.written();
}

/// Wraps go with their parents.
void put_in_order(EpochSection& section) {
    if (section.wraps.size() != section.parents.size()) return;
    std::vector<std::pair<EpochId, HistoryWrap>> both;
    both.reserve(section.parents.size());
    for (std::size_t i = 0; i < section.parents.size(); ++i)
        both.emplace_back(section.parents[i], section.wraps[i]);
    std::ranges::sort(both, {}, &std::pair<EpochId, HistoryWrap>::first);
    for (std::size_t i = 0; i < both.size(); ++i)
        std::tie(section.parents[i], section.wraps[i]) = std::move(both[i]);
}

void put_in_order(Genesis& genesis) { std::ranges::sort(genesis.members, {}, &FirstMember::member); }

void put_in_order(Act& act) {
    std::ranges::sort(act.parents);
    std::ranges::sort(act.changes, {}, &Change::member);
    for (Change& change : act.changes) std::ranges::sort(change.cuts, {}, &Cut::incarnation);
    std::ranges::sort(act.adoptions);
    if (act.epoch) put_in_order(*act.epoch);
}

template <class Content> Result<Signed<Content>> sign(Content content, const crypto::SigningKey& key) {
    put_in_order(content);
    if (!is_well_formed(content))
        return refuse(Errc::invalid_input, "a record of a space that nobody would read");
    Bytes bytes = encode(content);
    const crypto::Signature signature = key.sign(context_of(content), bytes);
    append(bytes, signature);
    if (bytes.size() > most_act_bytes) return refuse(Errc::too_large, "a record of a space beyond its bound");
    return Signed<Content>{std::move(content), signature, std::move(bytes)};
}

} // namespace

template <class Content> RecordId Signed<Content>::id() const {
    return {crypto::object_id(context_of(content), body())};
}

template <class Content> bool Signed<Content>::is_signed_by(const crypto::VerificationKey& key) const {
    return crypto::is_signed_by(key, context_of(content), body(), signature);
}

template struct Signed<Genesis>;
template struct Signed<Act>;

Result<SignedGenesis> sign_genesis(Genesis genesis, const crypto::SigningKey& founder) {
    return sign(std::move(genesis), founder);
}

Result<SignedAct> sign_act(Act act, const crypto::SigningKey& author) { return sign(std::move(act), author); }

SpaceId space_of(const SignedGenesis& genesis) { return {genesis.id().bytes}; }

EpochId epoch_of(const RecordId& record) { return {record.bytes}; }

Bytes beginning_of(const EpochSection& section) {
    FixedWriter writer;
    write_beginning(writer, section);
    return writer.written();
}

} // namespace valise::space
