// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "form.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/space/act.hpp"

namespace valise::space {

namespace {

/// Reads what every record begins with. Another version or suite is not an error of its author.
Result<void> check_beginning(FixedReader& reader, ByteView bytes) {
    if (bytes.size() > most_act_bytes) return refuse(Errc::too_large, "a record of a space beyond its bound");
    const auto version = reader.u8();
    const auto suite_read = reader.u8();
    if (reader.has_failed()) return reader.finish();
    if (version != format_version || suite_read != suite)
        return refuse(Errc::unsupported, "a record of a space of another version or suite");
    return {};
}

/// Reads as many as a byte says. Stops at the end of the bytes: what it holds grows with what was read.
template <class One, class Read> std::vector<One> read_list(FixedReader& reader, Read read) {
    std::vector<One> list;
    for (std::size_t left = reader.u8(); left > 0 && !reader.has_failed(); --left)
        list.push_back(read(reader));
    return list;
}

template <class Name> Name read_id(FixedReader& reader) { return {reader.array<Name::size>()}; }

Standing read_standing(FixedReader& reader, std::uint8_t role) {
    Standing standing;
    standing.role = static_cast<Role>(role);
    standing.rank = static_cast<Rank>(reader.u8());
    standing.certificate = read_id<RecordId>(reader);
    return standing;
}

FirstMember read_first_member(FixedReader& reader) {
    FirstMember first;
    first.member = read_id<SubjectId>(reader);
    first.standing = read_standing(reader, reader.u8());
    return first;
}

Cut read_cut(FixedReader& reader) {
    Cut cut;
    cut.incarnation = reader.u32();
    cut.sequence = reader.u64();
    cut.entry = read_id<EntryId>(reader);
    return cut;
}

Change read_change(FixedReader& reader) {
    Change change;
    change.member = read_id<SubjectId>(reader);
    if (const auto role = reader.u8(); role != removed) change.standing = read_standing(reader, role);
    change.cuts = read_list<Cut>(reader, read_cut);
    return change;
}

Adoption read_adoption(FixedReader& reader) {
    Adoption adoption;
    adoption.log = reader.log();
    adoption.first = reader.u64();
    adoption.last = reader.u64();
    adoption.last_entry = read_id<EntryId>(reader);
    return adoption;
}

EpochSection read_epoch(FixedReader& reader) {
    EpochSection section;
    section.parents = read_list<EpochId>(reader, read_id<EpochId>);
    section.commitment = reader.array<32>();
    for (std::size_t left = section.parents.size(); left > 0 && !reader.has_failed(); --left) {
        HistoryWrap wrap;
        wrap.kind = static_cast<KeyKind>(reader.u8());
        wrap.sealed = reader.array<crypto::key_size + crypto::seal_overhead>();
        section.wraps.push_back(wrap);
    }
    return section;
}

Genesis read_genesis(FixedReader& reader) {
    Genesis genesis;
    genesis.kind = static_cast<SpaceKind>(reader.u8());
    genesis.history = static_cast<HistoryPolicy>(reader.u8());
    genesis.nonce = reader.array<16>();
    genesis.founder = read_id<SubjectId>(reader);
    genesis.members = read_list<FirstMember>(reader, read_first_member);
    genesis.epoch = read_epoch(reader);
    return genesis;
}

/// `flags` is handed out because not every value of it means something.
Act read_act(FixedReader& reader, std::uint8_t& flags) {
    Act act;
    act.space = read_id<SpaceId>(reader);
    act.author = read_id<SubjectId>(reader);
    act.certificate = read_id<RecordId>(reader);
    act.parents = read_list<RecordId>(reader, read_id<RecordId>);
    act.changes = read_list<Change>(reader, read_change);
    act.adoptions = read_list<Adoption>(reader, read_adoption);
    flags = reader.u8();
    act.is_checkpoint = (flags & checkpoint_flag) != 0;
    if ((flags & epoch_flag) != 0) act.epoch = read_epoch(reader);
    return act;
}

} // namespace

Result<SignedGenesis> parse_genesis(ByteView bytes) {
    FixedReader reader(bytes);
    VALISE_TRY_VOID(check_beginning(reader, bytes));
    SignedGenesis genesis{read_genesis(reader), reader.array<64>(), to_bytes(bytes)};
    VALISE_TRY_VOID(reader.finish());
    if (!is_well_formed(genesis.content)) return refuse(Errc::malformed, "a genesis that contradicts itself");
    return genesis;
}

Result<SignedAct> parse_act(ByteView bytes) {
    FixedReader reader(bytes);
    VALISE_TRY_VOID(check_beginning(reader, bytes));
    std::uint8_t flags = 0;
    SignedAct act{read_act(reader, flags), reader.array<64>(), to_bytes(bytes)};
    VALISE_TRY_VOID(reader.finish());
    if (flags > (checkpoint_flag | epoch_flag) || !is_well_formed(act.content))
        return refuse(Errc::malformed, "an act that contradicts itself");
    return act;
}

} // namespace valise::space
