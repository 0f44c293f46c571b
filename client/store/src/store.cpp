// SPDX-License-Identifier: Apache-2.0
#include "valise/store/store.hpp"

#include <algorithm>
#include <charconv>

#include "inner.hpp"
#include "valise/store/attempts.hpp"
#include "valise/store/upkeep.hpp"

namespace valise::store {

namespace {

constexpr std::uint64_t largest_note = 1024;

/// The next line of a note as a number.
std::optional<std::int64_t> number_in(std::string_view& note) {
    const auto line = note.substr(0, std::min(note.find('\n'), note.size()));
    note.remove_prefix(std::min(line.size() + 1, note.size()));
    std::int64_t number = 0;
    const auto read = std::from_chars(line.data(), line.data() + line.size(), number);
    if (read.ec != std::errc() || read.ptr != line.data() + line.size()) return std::nullopt;
    return number;
}

} // namespace

Store::Store(std::unique_ptr<Inner> inner) : inner_(std::move(inner)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<std::int64_t> Store::remaining_wait(const std::filesystem::path& folder, Clock& clock) {
    return Attempts(Layout{folder}.attempts()).remaining_wait(clock.now());
}

std::optional<Holder> Store::holder(const std::filesystem::path& folder) {
    const auto bytes = system::read_file(Layout{folder}.lock(), largest_note);
    if (!bytes) return std::nullopt;
    std::string_view note = as_text(*bytes);
    const auto process = number_in(note);
    const auto since = number_in(note);
    if (!process || !since) return std::nullopt;
    return Holder{*process, std::string(note.substr(0, std::min(note.find('\n'), note.size()))), {*since}};
}

const StoreId& Store::id() const { return inner_->slots.content().store; }
const Opening& Store::opening() const { return inner_->opening; }

Waiting Store::waiting() { return Waiting(inner_->connection); }
Logs Store::logs() { return Logs(inner_->connection); }
Ranges Store::ranges() { return Ranges(inner_->connection); }
Records Store::records() { return Records(inner_->connection); }
Random& Store::random() { return inner_->outside.random; }
SpaceKeys Store::keys() { return {inner_->connection, inner_->outside.random}; }
Placings Store::placings() { return Placings(inner_->connection); }
ChunkTraffic Store::chunk_traffic() { return {inner_->connection, inner_->outside.random}; }
Documents Store::documents() { return Documents(inner_->connection); }
Tail Store::tail() { return Tail(inner_->connection); }
Attachments Store::attachments() { return {inner_->connection, inner_->outside.random}; }
Cursors Store::cursors() { return Cursors(inner_->connection); }
Settings Store::settings() { return Settings(inner_->connection); }
Search Store::search() { return Search(inner_->connection); }
Upkeep Store::upkeep() { return Upkeep(inner_->connection); }

Result<void> Store::transaction(const std::function<Result<void>()>& work) {
    return inner_->connection.atomically(work);
}

const Bytes& Store::head() const { return inner_->slots.content().head; }

Result<void> Store::record_head(ByteView head) {
    if (inner_->opening.is_a_copy)
        return refuse(Errc::out_of_order, "a copy has no head before its logs have begun anew");
    SlotFileContent content = inner_->slots.content();
    content.head = to_bytes(head);
    return inner_->mark(std::move(content));
}

Result<void> Store::settle() {
    SlotFileContent content = inner_->slots.content();
    VALISE_TRY(content.file_number, system::file_number(inner_->database_path()));
    VALISE_TRY_VOID(inner_->mark(std::move(content)));
    inner_->opening.is_a_copy = false;
    return {};
}

Result<void> Store::check_passphrase(ByteView passphrase) const {
    VALISE_TRY_VOID(inner_->slots.unlock(passphrase));
    return {};
}

Result<void> Store::change_passphrase(ByteView current, ByteView fresh, crypto::argon2::Cost cost) {
    VALISE_TRY_VOID(check_passphrase(current));
    SlotFileContent content = inner_->slots.content();
    VALISE_TRY(
        auto slot, make_passphrase_slot(fresh, cost, content.store, inner_->key, inner_->outside.random));
    *std::ranges::find(content.slots, SlotType::passphrase, &Slot::type) = std::move(slot);
    return inner_->write_slots(std::move(content));
}

Result<void> Store::forget(const SpaceId& space) {
    VALISE_TRY_VOID(inner_->connection.require_no_transaction()); // the log is emptied after it
    auto forgotten = transaction([&]() -> Result<void> {
        database::Connection& connection = inner_->connection;
        VALISE_TRY_VOID(keys().shred(space));
        VALISE_TRY_VOID(connection.run("INSERT INTO search (search, rowid, words) "
                                       "SELECT 'delete', number, words FROM searchable WHERE space = ?",
            space));
        VALISE_TRY_VOID(connection.run(
            "DELETE FROM chunk WHERE attachment IN (SELECT id FROM attachment WHERE space = ?)", space));
        for (const std::string_view sql :
            {"DELETE FROM searchable WHERE space = ?", "DELETE FROM attachment WHERE space = ?",
                "DELETE FROM range WHERE space = ?", "DELETE FROM record WHERE space = ?",
                "DELETE FROM document WHERE space = ?", "DELETE FROM history WHERE space = ?",
                "DELETE FROM tail WHERE space = ?", "DELETE FROM cursor WHERE space = ?",
                "DELETE FROM waiting WHERE space = ?", "DELETE FROM known_log WHERE space = ?",
                "DELETE FROM text_end WHERE space = ?", "DELETE FROM reading WHERE space = ?",
                "DELETE FROM lost_end WHERE space = ?", "DELETE FROM beginning WHERE space = ?",
                "DELETE FROM chunk_part WHERE space = ?", "DELETE FROM withheld WHERE space = ?",
                "DELETE FROM sequence WHERE space = ?", "DELETE FROM pushed_out WHERE space = ?"})
            VALISE_TRY_VOID(connection.run(sql, space));
        return {};
    });
    if (!forgotten) return forgotten;
    return inner_->connection.empty_log();
}

Result<void> Store::Inner::write_slots(SlotFileContent content) {
    const system::InterruptsHeld until_written;
    VALISE_TRY(auto sealed, SlotFile::seal(std::move(content), key));
    VALISE_TRY_VOID(system::write_file_durably(layout.slots(), sealed.bytes()));
    slots = std::move(sealed);
    return {};
}

Result<void> Store::Inner::mark(SlotFileContent content) {
    outside.random.fill(content.marker);
    // A slot file with the marker of before fits this database, and one with the new marker does.
    VALISE_TRY_VOID(connection.atomically([&] {
        return put_own(connection, marker_before, slots.content().marker).and_then([&] {
            return put_own(connection, marker_now, content.marker);
        });
    }));
    return write_slots(std::move(content));
}

Result<void> put_own(database::Connection& connection, std::string_view name, ByteView bytes) {
    return connection.run("INSERT OR REPLACE INTO own (name, bytes) VALUES (?, ?)", name, bytes);
}

SlotMaker passphrase_alone(ByteView passphrase, Random& random, crypto::argon2::Cost cost) {
    return [passphrase, &random, cost](
               const StoreId& store, const database::DatabaseKey& key) -> Result<std::vector<Slot>> {
        VALISE_TRY(auto slot, make_passphrase_slot(passphrase, cost, store, key, random));
        return std::vector{std::move(slot)};
    };
}

} // namespace valise::store
