// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/papers.hpp"

#include <algorithm>
#include <utility>

#include "kept_arrivals.hpp"
#include "text_times.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/crypto/hash.hpp"
#include "valise/store/upkeep.hpp"

namespace valise::desk {

namespace {

/// What stands in a stored document.
enum class Kind : std::uint8_t { paper = 1, read_log = 2 };

/// Set while the papers hold what does not count, or cannot be read.
constexpr std::string_view outdated = "papers.outdated";

} // namespace

// What of a log is in the papers

void Papers::ReadLog::note(const log::Head& entry) {
    const auto holds = [&](const Run& run) {
        return run.first <= entry.sequence && entry.sequence <= run.last.sequence;
    };
    if (!runs.empty() && runs.back().last.sequence + 1 == entry.sequence)
        runs.back().last = entry;
    else if (std::ranges::none_of(runs, holds))
        runs.push_back({entry.sequence, entry});
    std::erase_if(denied, [&](const Run& run) {
        // Entries are chained: who has the last one has all before it.
        return run.last == entry && !runs.empty() && runs.back().first <= run.first;
    });
}

ObjectId Papers::place_of(const LogId& log) {
    const auto hash = crypto::object_id(crypto::context::read_log, FixedWriter().log(log).written());
    ObjectId place;
    std::copy_n(hash.begin(), ObjectId::size, place.bytes.begin());
    return place;
}

Bytes Papers::encode(const ReadLog& read) {
    FixedWriter writer;
    writer.u64(read.last_time);
    for (const auto* const runs : {&read.runs, &read.denied}) {
        writer.u32(static_cast<std::uint32_t>(runs->size()));
        for (const Run& run : *runs) writer.u64(run.first).u64(run.last.sequence).bytes(run.last.id.bytes);
    }
    return writer.written();
}

Result<Papers::ReadLog> Papers::parse(ByteView bytes) {
    FixedReader reader(bytes);
    ReadLog read;
    read.last_time = reader.u64();
    for (auto* const runs : {&read.runs, &read.denied}) {
        const auto count = reader.u32();
        for (std::uint32_t i = 0; i < count && !reader.has_failed(); ++i) {
            const auto first = reader.u64();
            const auto last = reader.u64();
            runs->push_back({first, {last, EntryId{reader.array<EntryId::size>()}}});
        }
    }
    VALISE_TRY_VOID(reader.finish());
    return read;
}

Result<Papers::ReadLog*> Papers::read_log(const SpaceId& space, const LogId& log) {
    const LogName name{space, log};
    if (const auto found = logs_.find(name); found != logs_.end()) return &found->second;
    VALISE_TRY(const auto kept, store_->documents().find(space, place_of(log)));
    ReadLog read;
    if (kept) {
        VALISE_TRY(read, parse(kept->state));
    }
    return &logs_.emplace(name, std::move(read)).first->second;
}

// Reading

Result<void> Papers::read(const SpaceId& space, const store::Ties::Readings& readings) {
    VALISE_TRY(ReadLog* const known, read_log(space, readings.log));
    if (readings.is_anew) {
        std::ranges::move(std::exchange(known->runs, {}), std::back_inserter(known->denied));
    }
    for (const space::ReadEntry& entry : readings.entries) {
        if (entry.reading != space::Reading::counts) continue;
        known->note({entry.place.sequence, entry.place.id});
        if (!entry.body) continue;
        for (const proto::Operation& operation : entry.body->operations)
            known->last_time = std::max(known->last_time, operation.time);
        VALISE_TRY_VOID(take(space, readings.log, *entry.body));
    }
    if (is_gathering_) return {};
    auto kept = keep();
    put_down(kept.has_value());
    return kept;
}

Result<void> Papers::take(const SpaceId& space, const LogId& log, const proto::Body& body) {
    OperationName name{log, body.first_number};
    for (const proto::Operation& operation : body.operations) {
        VALISE_TRY(OpenPaper* const open, paper_for_change(space, operation.object));
        const bool has_words = std::holds_alternative<proto::UpdateText>(operation.action);
        const bool is_known = open->paper.deeds().by_name().contains(name);
        VALISE_TRY(const auto edits, open->paper.take(name, operation));
        if (log.device != own_device_) open->devices.insert(log.device);
        if (log.device != own_device_ && !has_words && !is_known) open->arrived.deeds.insert(name);
        if (const auto* const file = std::get_if<proto::AnnounceAttachment>(&operation.action))
            VALISE_TRY_VOID(expect(space, *file));
        ++name.number;
    }
    return {};
}

Result<Papers::OpenPaper*> Papers::paper_for_change(const SpaceId& space, const ObjectId& object) {
    const Name name{space, object};
    if (const auto found = open_.find(name); found != open_.end()) return &found->second;
    auto opened = open_for_change(space, object);
    if (!opened && opened.error().code == Errc::unavailable) return tl::unexpected(opened.error());
    if (!opened) {
        VALISE_TRY_VOID(store_->settings().put(outdated, as_bytes("damaged")));
        opened = OpenPaper();
        opened->is_damaged = true;
    }
    opened->arrived.space = space;
    opened->arrived.object = object;
    return &open_.emplace(name, *std::move(opened)).first->second;
}

Result<Papers::OpenPaper> Papers::open_for_change(const SpaceId& space, const ObjectId& object) const {
    OpenPaper opened;
    VALISE_TRY(opened.paper, open(space, object));
    VALISE_TRY(opened.arrived.before, opened.paper.text().version());
    opened.before = opened.paper.look();
    return opened;
}

Result<void> Papers::expect(const SpaceId& space, const proto::AnnounceAttachment& file) {
    const store::Attachment attachment{file.file, space, file.size, store::ChunkName{file.manifest_hash}};
    const auto expected = store_->attachments().expect(attachment, crypto::Secret::copy_of(file.key));
    // Another file of this name is known, or nobody can have one like this.
    const bool is_made_up = !expected
        && (expected.error().code == Errc::invalid_input || expected.error().code == Errc::too_large);
    return is_made_up ? Result<void>() : expected;
}

Result<void> Papers::together(store::KeptHoldings& holdings, const std::function<Result<void>()>& work) {
    is_gathering_ = true;
    auto done = holdings.together([&]() -> Result<void> {
        VALISE_TRY_VOID(work());
        return keep();
    });
    is_gathering_ = false;
    put_down(done.has_value());
    return done;
}

Result<void> Papers::keep() {
    for (auto& [name, open] : open_) {
        const auto& [space, object] = name;
        VALISE_TRY(Bytes state, open.paper.state());
        VALISE_TRY(const Bytes history, open.paper.history());
        VALISE_TRY_VOID(store_->documents().put(
            {space, object, static_cast<std::uint8_t>(Kind::paper), {}, std::move(state)}));
        VALISE_TRY_VOID(store_->documents().put_history(space, object, history));
        const std::string text = open.paper.text().text().text();
        if (text != open.before.text) VALISE_TRY_VOID(store_->search().put(space, object, text));
    }
    if (!is_rebuilding_) {
        VALISE_TRY_VOID(note_what_arrived());
        VALISE_TRY_VOID(note_times());
    }
    for (const auto& [name, read] : logs_) {
        VALISE_TRY_VOID(store_->documents().put({name.first, place_of(name.second),
            static_cast<std::uint8_t>(Kind::read_log), {}, encode(read)}));
    }
    return {};
}

Result<void> Papers::note_what_arrived() {
    std::vector<ArrivedPaper> arrived;
    for (auto& [name, open] : open_) {
        if (open.devices.empty() || open.is_damaged) continue;
        open.arrived.devices = open.devices;
        VALISE_TRY(open.arrived.after, open.paper.text().version());
        if (open.arrived.deeds.empty() && open.arrived.before == open.arrived.after) continue;
        arrived.push_back(open.arrived);
    }
    return note_arrived(*store_, arrived);
}

Result<void> Papers::note_times() {
    if (clock_ == nullptr) return {};
    for (auto& [name, open] : open_) {
        VALISE_TRY(auto version, open.paper.text().version());
        if (version == open.arrived.before) continue;
        VALISE_TRY_VOID(add_text_time(*store_, name.first, name.second, {clock_->now(), std::move(version)}));
    }
    return {};
}

void Papers::put_down(bool are_changed) {
    for (auto& [name, open] : open_) {
        if (!are_changed || open.devices.empty()) continue;
        const auto& [space, object] = name;
        const auto change =
            changes_.try_emplace(name, ChangedPaper{space, object, std::move(open.before), {}, {}}).first;
        change->second.after = open.paper.look();
        change->second.devices.merge(open.devices);
    }
    open_.clear();
    logs_.clear();
}

// Showing

Result<Paper> Papers::open(const SpaceId& space, const ObjectId& object) const {
    VALISE_TRY(const auto kept, store_->documents().find(space, object));
    if (!kept) return Paper();
    VALISE_TRY(const auto history, store_->documents().history(space, object));
    return Paper::open(kept->state, history.value_or(Bytes()));
}

Result<Glance> Papers::glance(const SpaceId& space, const ObjectId& object) const {
    VALISE_TRY(const auto kept, store_->documents().find(space, object));
    return kept ? Paper::glance(kept->state) : Result<Glance>(Glance());
}

Result<std::uint64_t> Papers::last_time(const SpaceId& space) const {
    std::uint64_t last = 0;
    VALISE_TRY_VOID(
        each_read_log(space, [&](const ReadLog& read) { last = std::max(last, read.last_time); }));
    return last;
}

Result<void> Papers::each_read_log(
    const SpaceId& space, const std::function<void(const ReadLog&)>& visit) const {
    VALISE_TRY(const auto logs, store_->logs().all(space));
    for (const store::KnownLog& known : logs) {
        VALISE_TRY(const auto kept, store_->documents().find(space, place_of(known.end.log)));
        if (!kept) continue;
        VALISE_TRY(const ReadLog read, parse(kept->state));
        visit(read);
    }
    return {};
}

std::vector<ChangedPaper> Papers::take_changes() {
    std::vector<ChangedPaper> changes;
    for (auto& [name, change] : std::exchange(changes_, {})) changes.push_back(std::move(change));
    return changes;
}

// Making anew

Result<bool> Papers::are_outdated() const {
    VALISE_TRY(const auto noted, store_->settings().find(outdated));
    if (noted) return true;
    VALISE_TRY(const auto spaces, store_->records().spaces());
    bool is_any_denied = false;
    for (const SpaceId& space : spaces)
        VALISE_TRY_VOID(
            each_read_log(space, [&](const ReadLog& read) { is_any_denied |= !read.denied.empty(); }));
    return is_any_denied;
}

Result<void> Papers::rebuild(const store::KeptHoldings& holdings, const crypto::AgreementKeyPair& sealing) {
    is_gathering_ = true;
    is_rebuilding_ = true;
    auto done = store_->upkeep().rebuild([&](const SpaceId& space) -> Result<void> {
        VALISE_TRY(const auto opened,
            store::KeptSpace::open(space,
                {*store_, holdings.directory(), &sealing,
                    [&](const store::Ties::Readings& readings) { return read(space, readings); }}));
        static_cast<void>(opened);
        VALISE_TRY_VOID(keep());
        put_down(false);
        return store_->settings().remove(outdated);
    });
    is_gathering_ = false;
    is_rebuilding_ = false;
    put_down(false);
    return done;
}

} // namespace valise::desk
