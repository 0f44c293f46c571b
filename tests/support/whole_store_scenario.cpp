// SPDX-License-Identifier: Apache-2.0
#include "support/whole_store_scenario.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "valise/base/fixed_layout.hpp"
#include "valise/base/system.hpp"
#include "valise/store/upkeep.hpp"

namespace valise::tests {

namespace {

/// After so many steps the work moves to the next space.
constexpr std::uint64_t epoch_length = 20;
constexpr std::uint64_t imported_ranges = 12;
constexpr std::uint64_t imported_documents = 4;
const store::SlotMaker open_to_all = [](const store::StoreId&, const database::DatabaseKey& key) {
    Bytes content = to_bytes(key.key.view());
    append(content, key.salt);
    return Result<std::vector<store::Slot>>({{store::SlotType::keyring, std::move(content)}});
};
constexpr std::array<std::string_view, 2> passphrases{"the first of two", "the second of two"};
constexpr std::string_view done = "steps that are done";

enum class Kind : std::uint8_t { typing, sealing, import };

Kind kind_of(std::uint64_t step) {
    switch (step % epoch_length) {
    case 0:
    case 8: return Kind::import;
    case 5:
    case 11:
    case 17: return Kind::sealing;
    default: return Kind::typing;
    }
}

template <class AnyId> AnyId id_of(std::uint64_t number, Byte kind) {
    AnyId id;
    id.bytes.front() = kind;
    for (std::size_t byte = 0; byte < 8; ++byte)
        id.bytes.at(id.bytes.size() - 1 - byte) = static_cast<Byte>(number >> 8 * byte);
    return id;
}

SpaceId space_of(std::uint64_t epoch) { return id_of<SpaceId>(epoch, 1); }
/// The one that people type in, and those that are imported.
ObjectId object_of(std::uint64_t number) { return id_of<ObjectId>(number, 2); }
LogId log_of(Kind kind) { return {id_of<SubjectId>(static_cast<std::uint64_t>(kind), 3), 1}; }

/// Mostly short, sometimes some pages; begins with the number of its step.
std::string text_of(std::uint64_t step, std::uint64_t part) {
    SeededRandom draw(step * 100 + part);
    const std::uint64_t most =
        std::array<std::uint64_t, 8>{40, 40, 80, 80, 200, 200, 900, 9000}.at(draw.below(8));
    std::string text = fmt::format("{} of step part {} ", step, part);
    for (std::uint64_t letters = draw.below(most); letters > 0; --letters)
        text.push_back(static_cast<char>('a' + letters % 26));
    return text;
}

store::SealedRange range_of(Kind kind, std::uint64_t step, std::uint64_t number, std::string_view content) {
    const std::uint64_t place = step * 100 + number;
    return {space_of(step / epoch_length), log_of(kind), place, place, id_of<EntryId>(place, 4),
        store::Delivery::sealed, to_bytes(as_bytes(content))};
}

store::StoredDocument document_of(std::uint64_t step, std::uint64_t number, std::string_view state) {
    return {space_of(step / epoch_length), object_of(number), 1, to_bytes(as_bytes(std::to_string(step))),
        to_bytes(as_bytes(state))};
}

} // namespace

WholeStoreScenario::WholeStoreScenario(std::filesystem::path folder, Work work)
    : folder_(std::move(folder)), work_(work) {}

WholeStoreScenario::~WholeStoreScenario() {
    std::error_code ignored;
    close();
    std::filesystem::remove_all(copy(), ignored);
}

/// The state changes here as `write` changes the store.
void WholeStoreScenario::add_step(Content& content, std::uint64_t step) {
    const auto put = [&](const store::StoredDocument& document) {
        content.documents.insert_or_assign(document.object, document);
    };
    switch (kind_of(step)) {
    case Kind::typing: content.tail.push_back(text_of(step, 0)); return;
    case Kind::sealing: {
        std::string all;
        for (const std::string& text : std::exchange(content.tail, {})) all += text;
        content.ranges.push_back(range_of(Kind::sealing, step, 0, all));
        return put(document_of(step, 0, all));
    }
    case Kind::import:
        for (std::uint64_t part = 0; part < imported_ranges; ++part)
            content.ranges.push_back(range_of(Kind::import, step, part, text_of(step, part)));
        for (std::uint64_t part = 0; part < imported_documents; ++part)
            put(document_of(step, part + 1, text_of(step, part)));
    }
}

WholeStoreScenario::Content WholeStoreScenario::content_after(std::uint64_t steps, std::uint64_t epoch) {
    Content content;
    const std::uint64_t last = std::min(steps, (epoch + 1) * epoch_length - 1);
    for (auto step = std::max<std::uint64_t>(epoch * epoch_length, 1); step <= last; ++step)
        add_step(content, step);
    return content;
}

Result<WholeStoreScenario::Content> WholeStoreScenario::content_of(std::uint64_t epoch) {
    const SpaceId space = space_of(epoch);
    Content content;
    VALISE_TRY_VOID(store_->tail().each(space, [&](std::uint64_t, const store::Keystrokes& typed) {
        content.tail.emplace_back(as_text(typed.bytes));
        return Result<void>();
    }));
    VALISE_TRY_VOID(store_->ranges().each_after(0, [&](std::uint64_t, const store::SealedRange& range) {
        if (range.space == space) content.ranges.push_back(range);
        return Result<void>();
    }));
    VALISE_TRY_VOID(store_->documents().each(space, [&](const store::StoredDocument& document) {
        content.documents.emplace(document.object, document);
        return Result<void>();
    }));
    for (const auto& [object, document] : content.documents) {
        VALISE_TRY(const auto history, store_->documents().history(space, object));
        if (!history || *history != document.state)
            return refuse(Errc::corrupt_data, "a document has another history");
    }
    return content;
}

Result<void> WholeStoreScenario::make() {
    if (work_ == Work::passphrase)
        return store::Store::create(
            folder_, as_bytes(passphrases[0]), outside(), crypto::argon2::Cost::floor())
            .map([](const store::Store&) {});
    return store::Store::create_with_key(
        folder_, database::DatabaseKey::generate(random_), open_to_all, outside())
        .map([](const store::Store&) {});
}

Result<store::Store> WholeStoreScenario::try_to_open() {
    if (work_ == Work::passphrase) {
        auto opened = store::Store::open(folder_, as_bytes(passphrases[0]), outside());
        if (opened || opened.error().code != Errc::wrong_key) return opened;
        return store::Store::open(folder_, as_bytes(passphrases[1]), outside());
    }
    VALISE_TRY(const Bytes bytes, system::read_file(folder_ / "valise.slots", store::largest_slot_file));
    VALISE_TRY(const auto slots, store::SlotFile::parse(bytes));
    FixedReader reader(slots.content().slots.at(0).content);
    database::DatabaseKey key{crypto::Secret::copy_of(reader.array<crypto::key_size>()), reader.array<16>()};
    return store::Store::open_with_key(folder_, key, outside());
}

Result<void> WholeStoreScenario::open() {
    close();
    VALISE_TRY(auto opened, try_to_open());
    if (!opened.opening().damage.empty()) return refuse(Errc::corrupt_data, opened.opening().damage.front());
    if (expects_original_ && opened.opening().is_a_copy)
        return refuse(Errc::corrupt_data, "it takes itself for a copy");
    store_.emplace(std::move(opened));
    return {};
}

Result<void> WholeStoreScenario::step(std::uint64_t number) {
    if (!store_) VALISE_TRY_VOID(open());
    VALISE_TRY_VOID(keep_house(number));
    // What was refused because the disk may not have kept it may be there all the same.
    VALISE_TRY(const std::uint64_t held, count_steps());
    return held >= number ? Result<void>() : write(number);
}

Result<void> WholeStoreScenario::keep_house(std::uint64_t step) {
    const std::uint64_t epoch = step / epoch_length;
    if (step % epoch_length == 0 && epoch >= 2) VALISE_TRY_VOID(store_->forget(space_of(epoch - 2)));
    if (work_ == Work::passphrase && step % 3 == 0) return change_passphrase();
    if (work_ != Work::everything) return {};
    switch (step % epoch_length) {
    case 3: return record_head(step - 1);
    case 6: return open();
    case 9: return store_->rekey(open_to_all);
    case 13: return back_up();
    case 15: return store_->upkeep().compact();
    default: return {};
    }
}

Result<void> WholeStoreScenario::record_head(std::uint64_t step) {
    if (store_->opening().is_a_copy) VALISE_TRY_VOID(store_->settle());
    VALISE_TRY(const Bytes head, FixedWriter().u64(step).u64(0).finish());
    return store_->record_head(head);
}

Result<void> WholeStoreScenario::back_up() {
    std::error_code error;
    std::filesystem::remove_all(copy(), error);
    VALISE_TRY_VOID(store_->backup(copy()));
    WholeStoreScenario restored(folder_.string() + ".copy");
    VALISE_TRY_VOID(restored.open());
    if (!restored.store_->opening().is_a_copy) return refuse(Errc::corrupt_data, "a backup that is none");
    VALISE_TRY(const auto here, count_steps());
    VALISE_TRY(const auto there, restored.count_steps());
    restored.close();
    std::filesystem::remove_all(copy(), error);
    return here == there ? Result<void>() : refuse(Errc::corrupt_data, "the backup holds something else");
}

Result<void> WholeStoreScenario::change_passphrase() {
    for (const std::size_t now : {0U, 1U}) {
        auto changed = store_->change_passphrase(
            as_bytes(passphrases.at(now)), as_bytes(passphrases.at(1 - now)), crypto::argon2::Cost::floor());
        if (changed || changed.error().code != Errc::wrong_key) return changed;
    }
    return refuse(Errc::wrong_key, "neither passphrase is right");
}

Result<void> WholeStoreScenario::write(std::uint64_t step) {
    const std::uint64_t epoch = step / epoch_length;
    const SpaceId space = space_of(epoch);
    if (kind_of(step) == Kind::typing)
        return store_->tail()
            .append({space, object_of(0), 1, to_bytes(as_bytes(text_of(step, 0)))})
            .map([](std::uint64_t) {});
    return store_->transaction([&]() -> Result<void> {
        std::uint64_t last = 0;
        std::string all;
        VALISE_TRY_VOID(store_->tail().each(space, [&](std::uint64_t number, const store::Keystrokes& typed) {
            last = number;
            all += as_text(typed.bytes);
            return Result<void>();
        }));
        Content made;
        add_step(made, step);
        if (kind_of(step) == Kind::sealing) {
            made.ranges.front().bytes = to_bytes(as_bytes(all));
            made.documents.begin()->second.state = made.ranges.front().bytes;
            VALISE_TRY_VOID(store_->tail().take_up_to(space, last));
        }
        for (const auto& range : made.ranges) VALISE_TRY_VOID(store_->ranges().add(range));
        for (const auto& [object, document] : made.documents) {
            VALISE_TRY_VOID(store_->documents().put(document));
            VALISE_TRY_VOID(store_->documents().put_history(space, object, document.state));
            VALISE_TRY_VOID(store_->search().put(space, object, as_text(document.state)));
        }
        VALISE_TRY_VOID(store_->keys().put(
            space, as_bytes("step"), crypto::Secret::copy_of(as_bytes(fmt::format("{:032}", step)))));
        return store_->settings().put(done, as_bytes(std::to_string(step)));
    });
}

/// What is typed says its own step; everything else is noted in the same transaction.
Result<std::uint64_t> WholeStoreScenario::count_steps() {
    VALISE_TRY(const auto noted, store_->settings().find(done));
    std::uint64_t steps = noted ? std::stoull(std::string(as_text(*noted))) : 0;
    for (std::uint64_t epoch = steps / epoch_length; epoch <= steps / epoch_length + 1; ++epoch)
        VALISE_TRY_VOID(
            store_->tail().each(space_of(epoch), [&](std::uint64_t, const store::Keystrokes& typed) {
                steps = std::max<std::uint64_t>(steps, std::stoull(std::string(as_text(typed.bytes))));
                return Result<void>();
            }));
    return steps;
}

/// This space and the one before are as the steps left them; all others are forgotten.
Result<void> WholeStoreScenario::require_spaces(std::uint64_t steps) {
    const std::uint64_t now = steps / epoch_length;
    for (std::uint64_t epoch = now - std::min<std::uint64_t>(now, 3); epoch <= now + 1; ++epoch) {
        VALISE_TRY(const Content held, content_of(epoch));
        const bool is_forgotten = epoch + 1 < now;
        // The next step begins by forgetting the space before.
        const bool may_be_forgotten = epoch + 1 == now && (steps + 1) % epoch_length == 0;
        const bool is_right = held == (is_forgotten ? Content() : content_after(steps, epoch));
        if (!is_right && !(may_be_forgotten && held == Content()))
            return refuse(
                Errc::corrupt_data, fmt::format("space {} is not what {} steps leave", epoch, steps));
        VALISE_TRY(const auto key, store_->keys().find(space_of(epoch), as_bytes("step")));
        if (key.has_value() != (held != Content() && !held.ranges.empty()))
            return refuse(Errc::corrupt_data, fmt::format("the keys of space {} are wrong", epoch));
    }
    return {};
}

Result<std::uint64_t> WholeStoreScenario::steps_held() {
    VALISE_TRY(const auto findings, store_->upkeep().check());
    if (!findings.empty()) return refuse(Errc::corrupt_data, findings.front().detail);
    VALISE_TRY(const std::uint64_t steps, count_steps());
    VALISE_TRY_VOID(require_spaces(steps));
    if (const Bytes& head = store_->head(); !head.empty() && FixedReader(head).u64() > steps)
        return refuse(Errc::corrupt_data, fmt::format("it holds {} steps, and had more", steps));
    return steps;
}

} // namespace valise::tests
