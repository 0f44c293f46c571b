// SPDX-License-Identifier: Apache-2.0
#include "valise/service/upkeep.hpp"

#include <charconv>

#include <fmt/format.h>

#include "valise/base/system.hpp"
#include "valise/carrier/line.hpp"
#include "valise/module/ledger_key.hpp"
#include "valise/module/ledger_upkeep.hpp"
#include "valise/module/postgres_ledger.hpp"
#include "valise/service/journal.hpp"

namespace valise::service {

namespace {

/// The names within a backup.
struct BackupLayout {
    std::filesystem::path folder;

    [[nodiscard]] std::filesystem::path ledger() const { return folder / "ledger"; }
    [[nodiscard]] std::filesystem::path signing() const { return folder / "signing"; }
};

Result<database::DatabaseKey> key_in(const std::filesystem::path& file, Random& random) {
    auto key = module::read_key_file(file);
    if (key || key.error().code != Errc::not_found) return key;
    return module::make_key_file(file, random);
}

Result<crypto::Secret> seed_in(const BackupLayout& backup, const database::DatabaseKey& key) {
    VALISE_TRY(const Bytes sealed, system::read_file(backup.signing(), sealed_seed_size));
    return open_signing_seed(sealed, key);
}

Result<void> mark(const ModulePlace& place, const BackupMark& made) {
    const auto text = fmt::format("{} {}\n", made.moment.milliseconds, made.items);
    return system::write_file_durably(place.backed_up(), as_bytes(text));
}

std::optional<std::string> field_in(std::string_view json, std::string_view name) {
    const auto sign = fmt::format("\"{}\":\"", name);
    const auto begin = json.find(sign);
    if (begin == std::string_view::npos) return std::nullopt;
    const auto value = json.substr(begin + sign.size());
    return std::string(value.substr(0, value.find('"')));
}

/// What the process that serves it says; nothing if there is none.
std::optional<std::string> told_by_service(const ModulePlace& place) {
    constexpr std::uint64_t most = 4096;
    const auto served = system::read_file(place.served(), most);
    if (!served) return std::nullopt;
    const auto watched = field_in(as_text(*served), "watched");
    const auto address = watched ? carrier::parse_address(*watched)
                                 : Result<carrier::Address>(refuse(Errc::not_found, "not served"));
    if (!address) return std::nullopt;
    carrier::Way way;
    way.proxy.kind = carrier::ProxyKind::none;
    auto line = carrier::Line::open(*address, way);
    if (!line) return std::nullopt;
    carrier::Terms terms;
    terms.patience = std::chrono::seconds(10);
    std::string told;
    const auto answer = line->get("/status", terms, [&](unsigned, ByteView part) {
        told += as_text(part);
        return true;
    });
    if (!answer || answer->status != 200) return std::nullopt;
    return told;
}

} // namespace

Result<std::unique_ptr<module::ModuleLedger>> open_ledger(
    const ModulePlace& place, bool may_make, Timestamp now) {
    if (!place.database.empty()) return module::PostgresLedger::open(place.database);
    VALISE_TRY(const auto key, place.keys().ledger_key());
    auto ledger = module::SqliteLedger::open(place.ledger(), key);
    if (ledger || ledger.error().code != Errc::not_found || !may_make) return ledger;
    return module::SqliteLedger::create(place.ledger(), key, now);
}

std::optional<BackupMark> last_backup(const ModulePlace& place) {
    constexpr std::uint64_t most = 64;
    const auto bytes = system::read_file(place.backed_up(), most);
    if (!bytes) return std::nullopt;
    const std::string text(as_text(*bytes));
    BackupMark made;
    const char* const end = text.c_str() + text.size();
    const auto moment = std::from_chars(text.c_str(), end, made.moment.milliseconds);
    if (moment.ec != std::errc() || moment.ptr == end) return std::nullopt;
    if (std::from_chars(moment.ptr + 1, end, made.items).ec != std::errc()) return std::nullopt;
    return made;
}

Result<BackupMark> back_up(const ModulePlace& place, const std::filesystem::path& target,
    const std::filesystem::path& key_file, Timestamp now, Random& random) {
    if (!place.database.empty())
        return refuse(Errc::unsupported, "a ledger in PostgreSQL is copied with pg_dump, its keys as files");
    VALISE_TRY(const auto own_key, place.keys().ledger_key());
    VALISE_TRY(const auto seed, place.keys().signing_seed());
    VALISE_TRY(auto unfinished, system::UnfinishedFolder::make(target));
    VALISE_TRY(const auto key, key_in(key_file, random));
    const BackupLayout backup{unfinished.path()};
    VALISE_TRY_VOID(system::write_file_durably(backup.signing(), seal_signing_seed(seed, key, random)));
    VALISE_TRY(const auto items, module::copy_served_ledger(place.ledger(), own_key, backup.ledger(), key));
    VALISE_TRY_VOID(unfinished.finish());
    const BackupMark made{now, items};
    VALISE_TRY_VOID(mark(place, made));
    return made;
}

Result<std::vector<module::LedgerFinding>> verify(
    const std::filesystem::path& folder, const std::filesystem::path& key_file) {
    const BackupLayout backup{folder};
    VALISE_TRY(const auto key, module::read_key_file(key_file));
    VALISE_TRY(auto findings, module::verify_backup(backup.ledger(), key));
    if (const auto seed = seed_in(backup, key); !seed)
        findings.push_back({std::nullopt, 0, "the signing key: " + seed.error().detail});
    return findings;
}

Result<std::uint32_t> restore(const std::filesystem::path& folder, const std::filesystem::path& key_file,
    const std::filesystem::path& target, Timestamp now, Random& random) {
    const BackupLayout backup{folder};
    VALISE_TRY(const auto key, module::read_key_file(key_file));
    VALISE_TRY(const auto seed, seed_in(backup, key));
    VALISE_TRY(auto unfinished, system::UnfinishedFolder::make(target));
    const ModulePlace place{unfinished.path(), {}};
    VALISE_TRY_VOID(place.keys().make_with(seed, random));
    VALISE_TRY(const auto own_key, place.keys().ledger_key());
    VALISE_TRY(
        const auto instance, module::restore_ledger(backup.ledger(), key, place.ledger(), own_key, now));
    VALISE_TRY_VOID(unfinished.finish());
    return instance;
}

Result<void> each_noted(const ModulePlace& place, const module::AuditVisitor& visit) {
    std::uint64_t number = 0;
    crypto::Digest hash{};
    bool is_whole = true;
    const auto look = [&](const module::AuditEntry& entry) {
        is_whole =
            entry.number == number + 1 && module::chain_hash(hash, entry.number, entry.note) == entry.hash;
        number = entry.number;
        hash = entry.hash;
        return is_whole && visit(entry);
    };
    if (place.database.empty()) {
        VALISE_TRY(const auto key, place.keys().ledger_key());
        VALISE_TRY_VOID(module::read_served_audit(place.ledger(), key, look));
    } else {
        VALISE_TRY(const auto ledger, open_ledger(place, false, {}));
        VALISE_TRY_VOID(ledger->each_noted(look));
    }
    if (!is_whole) return refuse(Errc::corrupt_data, fmt::format("the audit was changed at note {}", number));
    return {};
}

Result<std::string> status(const ModulePlace& place) {
    if (auto told = told_by_service(place)) return *std::move(told);
    VALISE_TRY(const auto seed, place.keys().signing_seed());
    VALISE_TRY(const auto ledger, open_ledger(place, false, {}));
    VALISE_TRY(const auto instance, ledger->instance());
    VALISE_TRY(const auto spaces, ledger->spaces());
    VALISE_TRY(const auto registered, ledger->end_of(exchange::the_register));
    exchange::Card card;
    card.module_key = crypto::SigningKey::from_seed(seed.key()).verification_key();
    const auto backup = last_backup(place);
    return fmt::format(
        R"({{"served":false,"module":"{}","instance":{},"owned":{},"spaces":{},"last_backup":{}}})"
        "\n",
        card.module().hex(), instance, registered.position > 0, spaces.size(),
        backup ? fmt::format("{}", backup->moment.milliseconds) : "null");
}

} // namespace valise::service
