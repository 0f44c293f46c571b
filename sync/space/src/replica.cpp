// SPDX-License-Identifier: Apache-2.0
#include "valise/space/replica.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "valise/draft/anchors.hpp"

namespace valise::space {

namespace {

template <class... Kinds> bool is_any_of(const proto::Action& action) noexcept {
    return (std::holds_alternative<Kinds>(action) || ...);
}

/// What a role must allow for an action.
Right needs(const proto::Action& action) noexcept {
    if (is_any_of<proto::Suggest, proto::Withdraw>(action)) return Right::propose;
    if (is_any_of<proto::Comment, proto::Reply, proto::Resolve, proto::Reopen, proto::Assign>(action))
        return Right::comment;
    return Right::write;
}

Reading reading_of(EntryVerdict verdict) noexcept {
    switch (verdict) {
    case EntryVerdict::counts: return Reading::counts;
    case EntryVerdict::quarantined: return Reading::quarantined;
    case EntryVerdict::beyond_role: return Reading::beyond_role;
    case EntryVerdict::unsettled: return Reading::unsettled;
    }
    return Reading::unsettled;
}

Chains chains_of(const log::Chain& chain) {
    return [&](const PlacedEntry& end, std::uint64_t sequence) {
        return chain.entry_at({end.sequence, end.id}, sequence);
    };
}

/// Whether entries that counted up to a head do so no more; or, where that could not be told, whether it can.
bool has_turned(
    const log::Chain& chain, const Result<log::Head>& counted, const std::optional<log::Head>& pin) {
    return counted ? chain.counts(*counted, pin) != true : chain.head(pin).has_value();
}

} // namespace

Replica::Log::Log(log::Chain known) : chain(std::move(known)), author(draft::author_of(chain.log())) {}

bool Replica::Log::stops_waiting_for(const log::VerifiedRange& range, std::size_t added) {
    bool has_come = false;
    for (std::size_t i = range.links().size() - added; i < range.links().size() && !awaits.empty(); ++i)
        has_come = awaits.erase({range.position(i).sequence, range.links()[i].id}) > 0 || has_come;
    return has_come;
}

Replica::Replica(Membership membership, const crypto::Directory& directory)
    : directory_(&directory), membership_(std::move(membership)), keyring_(membership_.space()) {
    const Genesis& genesis = membership_.genesis();
    for (const FirstMember& first : genesis.members)
        named_certificates_[first.member].insert(first.standing.certificate);
    keyring_.tell(EpochId{membership_.space().bytes}, genesis.epoch);
}

Result<Replica> Replica::begin(ByteView genesis, const crypto::Directory& directory) {
    VALISE_TRY(Membership membership, Membership::begin(genesis, directory));
    return Replica(std::move(membership), directory);
}

Result<RecordId> Replica::take_act(ByteView bytes) {
    VALISE_TRY(const RecordId id, membership_.admit(bytes, *directory_));
    // Nothing that a stranger signs says whose key is whose.
    if (!membership_.is_authorised(id)) return id;
    VALISE_TRY(const SignedAct act, parse_act(bytes));
    const Act& content = act.content;
    named_certificates_[content.author].insert(content.certificate);
    for (const Change& change : content.changes)
        if (change.standing) named_certificates_[change.member].insert(change.standing->certificate);
    if (content.epoch) keyring_.tell(epoch_of(id), *content.epoch);
    return id;
}

/// Once for all acts that came: what they do to each other is settled when somebody asks.
void Replica::doubt_what_acts_changed() {
    for (const Act* const act : membership_.take_changed()) {
        for (const Change& change : act->changes)
            for (auto log = logs_.lower_bound({change.member, 0});
                log != logs_.end() && log->first.device == change.member; ++log) {
                if (has_outdated_ranges(log->second)) begin_anew(log->second);
                doubt(log->second);
            }
        for (const Adoption& adoption : act->adoptions)
            if (const auto log = logs_.find(adoption.log); log != logs_.end()) doubt(log->second);
    }
}

void Replica::doubt(const LogId& log) { doubted_[log] = next_doubt_++; }

/// Another branch of a forked log may count now; its numbers are then those of others.
void Replica::doubt(Log& log) {
    doubt(log.chain.log());
    if (log.chain.is_forked()) log.numbers.forget();
}

Result<void> Replica::take_slot(const EpochId& epoch, const Slot& slot, const crypto::AgreementKeyPair& own) {
    const EpochSection* const section = membership_.epoch(epoch);
    if (section == nullptr) return refuse(Errc::not_found, "a slot of an epoch that has not come");
    VALISE_TRY(EpochSecret secret, open_slot(membership_.space(), epoch, *section, own, slot));
    return hold(epoch, std::move(secret));
}

Result<void> Replica::hold(const EpochId& epoch, EpochSecret secret) {
    VALISE_TRY_VOID(keyring_.hold(epoch, std::move(secret)));
    for (auto& [name, log] : logs_)
        if (std::erase_if(log.locked, [&](const EpochId& id) { return keyring_.key_for(id) != nullptr; }) > 0)
            doubt(name);
    return {};
}

Replica::Log& Replica::log_of(const LogId& log) {
    return logs_.try_emplace(log, log::Chain(membership_.space(), log)).first->second;
}

void Replica::go_on_behind(const log::LogHead& head, std::uint64_t next_number, const TextEnds& ends) {
    VALISE_CHECK(!logs_.contains(head.log));
    log::Chain chain(membership_.space(), head.log, head.head);
    Log& log = logs_.try_emplace(head.log, std::move(chain)).first->second;
    log.begins_after = head.head;
    log.numbers = GivenNumbers(next_number, ends);
}

std::uint64_t Replica::next_number(const LogId& log) const {
    const auto found = logs_.find(log);
    return found == logs_.end() ? 0 : found->second.numbers.next();
}

TextEnds Replica::text_ends(const LogId& log) const {
    const auto found = logs_.find(log);
    return found == logs_.end() ? TextEnds() : found->second.numbers.text_ends();
}

TextEnds Replica::text_ends(const LogId& log, std::uint64_t after, std::uint64_t up_to) const {
    const auto found = logs_.find(log);
    return found == logs_.end() ? TextEnds() : found->second.numbers.text_ends(after, up_to);
}

Result<TakenRange> Replica::take(Bytes bytes) {
    VALISE_TRY(log::Range parsed, log::Range::parse(std::move(bytes)));
    VALISE_TRY(const SignedRange verified, verify(std::move(parsed)));
    const log::VerifiedRange& range = verified.range;
    doubt_what_acts_changed();
    const LogId& name = range.range().log();
    const bool is_new = !logs_.contains(name);
    Log& log = log_of(name);
    const bool was_forked = log.chain.is_forked();
    std::optional<log::Head> pin = was_forked ? pin_of(log) : std::nullopt;
    const auto counted = log.chain.head(pin);
    auto appended = log.chain.append(range);
    if (!appended) {
        if (is_new) logs_.erase(name);
        return tl::unexpected(std::move(appended).error());
    }

    TakenRange taken;
    taken.added = appended->added;
    taken.fork = std::move(appended->proof);
    taken.is_waiting = appended->is_waiting;
    if (taken.is_waiting) return taken;
    log.note_signature(verified.certificate, range.head().sequence);
    taken.entries.reserve(range.links().size());
    if (log.stops_waiting_for(range, taken.added)) doubt(name);
    if (log.chain.is_forked()) pin = pin_of(log);
    if (log.chain.is_forked() && has_turned(log.chain, counted, pin)) doubt(log);
    for (std::size_t i = 0; i < range.links().size(); ++i)
        if (range.position(i).sequence > log.begins_after.sequence)
            taken.entries.push_back(read(log, pin, range, i));
    return taken;
}

ReadEntry Replica::read(
    Log& log, const std::optional<log::Head>& pin, const log::VerifiedRange& range, std::size_t index) {
    ReadEntry entry;
    entry.place = {range.range().log(), range.position(index).sequence, range.links()[index].id};
    const auto on_branch = log.chain.counts({entry.place.sequence, entry.place.id}, pin);
    entry.reading = on_branch && *on_branch ? open(log, range, index, entry) : Reading::other_branch;
    return entry;
}

Reading Replica::open(Log& log, const log::VerifiedRange& range, std::size_t index, ReadEntry& entry) {
    const log::EntryHeader& header = range.range().entry(index).header;
    const crypto::Secret* const key = keyring_.key_for(header.epoch);
    if (key == nullptr) {
        log.locked.insert(header.epoch);
        return Reading::locked;
    }
    const auto plain = log::open_entry(key->key(), range, index);
    if (!plain) return Reading::unreadable;
    if (header.entry_class == log::EntryClass::new_incarnation)
        return log::read_announcement(entry.place.log, *plain) ? judge(log, entry) : Reading::unreadable;
    auto body = proto::decode_body(*plain);
    if (!body && body.error().code == Errc::unsupported) return Reading::newer;
    if (!body) return Reading::unreadable;
    const auto numbers = numbers_in(*body, log.author);
    const auto outcome =
        numbers ? log.numbers.give(entry.place.sequence, *numbers) : GivenNumbers::Outcome::refused;
    if (outcome == GivenNumbers::Outcome::refused) return Reading::unreadable;
    if (outcome == GivenNumbers::Outcome::displaced) {
        doubt(entry.place.log);
        log.is_begun_anew = true;
    }
    entry.body = *std::move(body);
    return judge(log, entry);
}

Result<EntryNumbers> Replica::numbers_in(const proto::Body& body, const text::Author& author) {
    auto& texts = numbers_in_texts_;
    texts.clear();
    for (const proto::Operation& operation : body.operations)
        if (const auto* const text = std::get_if<proto::UpdateText>(&operation.action)) {
            VALISE_TRY(const auto runs, work_reader_.read(author, text->update));
            for (const text::WorkRun& run : runs) texts.push_back({operation.object, run.first, run.end});
        }
    std::ranges::sort(texts);
    std::size_t kept = 0;
    for (const TextNumbers& next : texts)
        if (kept == 0 || texts[kept - 1].text != next.text)
            texts[kept++] = next;
        else if (next.first < std::exchange(texts[kept - 1].end, next.end))
            return refuse(Errc::malformed, "work that comes twice");
    texts.resize(kept);
    return EntryNumbers{body.first_number, body.first_number + body.operations.size(), texts};
}

Reading Replica::judge(Log& log, ReadEntry& entry) const {
    const Judgement judgement = space::judge(membership_, entry.place, chains_of(log.chain));
    entry.may_change = !judgement.awaits.empty();
    log.awaits.insert(judgement.awaits.begin(), judgement.awaits.end());
    Reading reading = reading_of(judgement.verdict_on(Right::propose));
    if (entry.body)
        for (const proto::Operation& operation : entry.body->operations) {
            if (reading != Reading::counts) break;
            reading = reading_of(judgement.verdict_on(needs(operation.action)));
        }
    if (reading != Reading::counts) entry.by = judgement.by;
    return reading;
}

std::optional<log::Head> Replica::pin_of(const Log& log) const {
    const auto read = branch_that_was_read(membership_, log.chain.log(), chains_of(log.chain));
    return read ? std::optional(log::Head{read->sequence, read->id}) : std::nullopt;
}

const std::map<LogId, std::uint64_t>& Replica::doubted() {
    doubt_what_acts_changed();
    return doubted_;
}

void Replica::settle(const LogId& log, std::uint64_t number) {
    const auto found = doubted_.find(log);
    if (found == doubted_.end() || found->second != number) return;
    doubted_.erase(found);
    if (const auto known = logs_.find(log); known != logs_.end()) known->second.is_begun_anew = false;
}

Result<log::Heads> Replica::heads() const {
    log::Heads heads(membership_.space());
    std::size_t left = 0;
    const LogId* last = nullptr;
    for (auto each = logs_.rbegin(); each != logs_.rend(); ++each) { // The newest of a device come first.
        const auto& [name, log] = *each;
        if (last == nullptr || last->device != name.device) left = log::Heads::most_of_a_device;
        last = &name;
        const auto tips = log.chain.tips(left);
        left -= tips.size();
        for (const log::Head& tip : tips) VALISE_TRY_VOID(heads.add({name, tip}));
    }
    return heads;
}

std::optional<log::ToldHeads> Replica::told_heads(const LogId& log) const {
    const auto known = logs_.find(log);
    if (known == logs_.end()) return std::nullopt;
    const log::Chain& chain = known->second.chain;
    const auto head = chain.head(chain.is_forked() ? pin_of(known->second) : std::nullopt);
    return head ? chain.told_heads(*head) : std::nullopt;
}

const log::Heads* Replica::heads_to_tell(const LogId& own) const {
    const auto known = logs_.find(own);
    return known == logs_.end() || !known->second.heads_to_tell ? nullptr : &*known->second.heads_to_tell;
}

/// Whether an entry is here, or lies before the place from which this replica knows its log.
bool Replica::has(const log::LogHead& entry) const {
    const auto known = logs_.find(entry.log);
    return known != logs_.end()
        && (entry.head.sequence < known->second.begins_after.sequence
            || known->second.chain.holds(entry.head));
}

Result<log::WithheldReport> Replica::withheld(
    const LogId& teller, const log::Heads& told, Timestamp now) const {
    if (told.space() != membership_.space()) return refuse(Errc::invalid_input, "heads of another space");
    const log::Chain* const chain = this->chain(teller);
    const auto entry = chain == nullptr ? std::nullopt : chain->teller_of(told.digest(teller));
    if (!entry) return refuse(Errc::not_found, "heads under which no entry here stands");
    VALISE_TRY(const log::Heads mine, heads());
    VALISE_TRY(log::WithheldReport report,
        log::compare(mine, told.beside(teller), [this](const log::LogHead& head) { return has(head); }, now));
    report.told_by = log::LogHead{teller, *entry};
    return report;
}

template <class HeadOf> std::vector<Cut> Replica::cut_logs_of(const SubjectId& device, HeadOf head_of) const {
    std::vector<Cut> cuts;
    const auto first = logs_.lower_bound({device, 0});
    auto log = logs_.upper_bound({device, std::numeric_limits<std::uint32_t>::max()});
    while (log != first && cuts.size() < most_cuts) {
        --log;
        const Result<log::Head> head = head_of(log->second);
        if (head && head->sequence > 0) cuts.push_back({log->first.incarnation, head->sequence, head->id});
    }
    std::ranges::reverse(cuts);
    return cuts;
}

std::vector<Cut> Replica::cuts_of(const SubjectId& device) const {
    return cut_logs_of(device, [this](const Log& log) { return log.chain.head(pin_of(log)); });
}

std::vector<Cut> Replica::cuts_to_renew(const SubjectId& own) const {
    return cut_logs_of(own, [](const Log& log) -> Result<log::Head> { return log.chain.furthest(); });
}

const log::Chain* Replica::chain(const LogId& log) const {
    const auto found = logs_.find(log);
    return found == logs_.end() ? nullptr : &found->second.chain;
}

/// Where to go on writing.
Result<log::OwnLog> Replica::own_log(const LogId& log) const {
    log::OwnLog own{membership_.space(), log, {}};
    const auto known = logs_.find(log);
    if (known == logs_.end()) return own;
    if (known->second.chain.is_forked())
        return refuse(Errc::not_permitted, "a log that has forked goes on as another");
    if (known->second.is_begun_anew)
        return refuse(Errc::out_of_order, "a log that has not been offered again yet");
    if (!known->second.locked.empty())
        return refuse(Errc::out_of_order, "own entries that no key has come for yet");
    VALISE_TRY(own.head, known->second.chain.head());
    return own;
}

Result<NewEpoch> Replica::turn_keys(Random& random) const {
    const auto epochs = membership_.epochs();
    std::vector<EpochId> last;
    std::set<EpochId> led_back_to;
    for (auto id = epochs.rbegin(); id != epochs.rend() && last.size() < most_parent_epochs; ++id) {
        if (keyring_.secret_of(*id) == nullptr) continue;
        if (!led_back_to.contains(*id)) last.push_back(*id);
        const EpochSection& section = *membership_.epoch(*id);
        led_back_to.insert(section.parents.begin(), section.parents.end());
    }
    if (last.empty()) return refuse(Errc::not_found, "no keys that new ones could lead back to");
    return keyring_.turn(last, random);
}

Result<log::VerifiedRange> Replica::write(
    const LogId& log, const crypto::SigningKey& device, std::span<const proto::Body> bodies, Random& random) {
    doubt_what_acts_changed();
    VALISE_TRY(const EpochId epoch, membership_.epoch_to_write());
    const crypto::Secret* const key = keyring_.key_for(epoch);
    if (key == nullptr) return refuse(Errc::not_found, "no key to write with has come yet");
    std::vector<Bytes> plain;
    plain.reserve(bodies.size());
    GivenNumbers given(next_number(log), text_ends(log));
    const text::Author author = draft::author_of(log);
    for (const proto::Body& body : bodies) {
        const auto numbers = numbers_in(body, author);
        if (!numbers || given.give(plain.size() + 1, *numbers) == GivenNumbers::Outcome::refused)
            return refuse(Errc::invalid_input, "words of another, or numbers that were given before");
        VALISE_TRY(Bytes encoded, proto::encode_body(body));
        plain.push_back(std::move(encoded));
    }
    VALISE_TRY(const log::OwnLog own, own_log(log));
    VALISE_TRY(const std::uint64_t certificate,
        certificate_to_write_with(log, device.verification_key(), own.head.sequence + bodies.size()));
    auto known = heads();
    std::optional<log::HeadsDigest> digest;
    if (known) digest = known->digest(log);
    if (const auto told = told_heads(log); told && told->digest == digest) digest.reset();
    VALISE_TRY(
        log::VerifiedRange range, log::seal_range({epoch, key->key(), device}, own, plain, digest, random));
    Log& kept = log_of(log);
    VALISE_TRY(const auto appended, kept.chain.append(range));
    VALISE_CHECK(appended.added == range.links().size());
    kept.note_signature(certificate, range.head().sequence);
    for (std::size_t i = 0; i < bodies.size(); ++i)
        VALISE_CHECK(kept.numbers.give(range.position(i).sequence, *numbers_in(bodies[i], author))
            == GivenNumbers::Outcome::given);
    if (digest) kept.heads_to_tell = known->beside(log);
    return range;
}

} // namespace valise::space
