// SPDX-License-Identifier: Apache-2.0
#include "support/crash_disk.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <ostream>

#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "valise/base/system.hpp"
#include "valise/database/database.hpp"

namespace valise::tests {

namespace {

constexpr std::string_view slots_name = "valise.slots";

CrashDisk* disk_in_place = nullptr;

/// An open file as SQLite holds it; the system's own lies behind it in the same memory.
struct OpenFile {
    sqlite3_file base{};
    sqlite3_file* real = nullptr;
    std::size_t number = 0;
    bool is_recorded = false;
    bool syncs_its_folder = false; ///< With its next sync: a log or journal that was just made.
};

OpenFile& ours(sqlite3_file* file) { return *reinterpret_cast<OpenFile*>(file); }
sqlite3_file* real(sqlite3_file* file) { return ours(file).real; }

sqlite3_vfs* system_disk() {
    static sqlite3_vfs* const found = sqlite3_vfs_find("unix");
    return found;
}

/// SQLite's code for the refusal, if this call is to be refused.
std::optional<int> refusal_of(DiskCall call) {
    const auto trouble = CrashDisk::instance().trouble_with(call);
    if (!trouble) return std::nullopt;
    switch (call) {
    case DiskCall::open: return SQLITE_CANTOPEN;
    case DiskCall::read: return SQLITE_IOERR_READ;
    case DiskCall::write: return *trouble == DiskTrouble::io_error ? SQLITE_IOERR_WRITE : SQLITE_FULL;
    case DiskCall::truncate: return SQLITE_IOERR_TRUNCATE;
    case DiskCall::sync: return SQLITE_IOERR_FSYNC;
    case DiskCall::remove: return SQLITE_IOERR_DELETE;
    case DiskCall::share_memory: return SQLITE_IOERR_SHMSIZE;
    }
    return SQLITE_IOERR;
}

void note(OpenFile& file, DiskEvent::Kind kind, std::uint64_t number = 0, ByteView bytes = {}) {
    if (file.is_recorded) CrashDisk::instance().add({kind, file.number, number, {}, to_bytes(bytes)});
}

int close_file(sqlite3_file* file) {
    const int status = real(file)->pMethods->xClose(real(file));
    std::destroy_at(&ours(file));
    return status;
}

int read_file(sqlite3_file* file, void* out, int size, sqlite3_int64 at) {
    if (const auto refused = refusal_of(DiskCall::read)) return *refused;
    return real(file)->pMethods->xRead(real(file), out, size, at);
}

int write_file(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
    const auto trouble = CrashDisk::instance().trouble_with(DiskCall::write);
    if (trouble == DiskTrouble::io_error) return SQLITE_IOERR_WRITE;
    if (trouble == DiskTrouble::full) return SQLITE_FULL;
    if (trouble == DiskTrouble::short_write) size /= 2;
    const int status = real(file)->pMethods->xWrite(real(file), bytes, size, at);
    if (status != SQLITE_OK) return status;
    note(ours(file), DiskEvent::Kind::write, static_cast<std::uint64_t>(at),
        {static_cast<const Byte*>(bytes), static_cast<std::size_t>(size)});
    return trouble ? SQLITE_FULL : SQLITE_OK;
}

int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
    if (const auto refused = refusal_of(DiskCall::truncate)) return *refused;
    const int status = real(file)->pMethods->xTruncate(real(file), size);
    if (status == SQLITE_OK) note(ours(file), DiskEvent::Kind::truncate, static_cast<std::uint64_t>(size));
    return status;
}

int sync_file(sqlite3_file* file, int) {
    if (const auto refused = refusal_of(DiskCall::sync)) {
        note(ours(file), DiskEvent::Kind::failed_sync);
        return *refused;
    }
    note(ours(file), DiskEvent::Kind::sync);
    if (std::exchange(ours(file).syncs_its_folder, false)) note(ours(file), DiskEvent::Kind::sync_folder);
    return SQLITE_OK;
}

int share_memory(sqlite3_file* file, int region, int size, int extends, volatile void** out) {
    if (extends != 0)
        if (const auto refused = refusal_of(DiskCall::share_memory)) return *refused;
    return real(file)->pMethods->xShmMap(real(file), region, size, extends, out);
}

// The rest is the system's.
const sqlite3_io_methods methods{
    .iVersion = 2,
    .xClose = close_file,
    .xRead = read_file,
    .xWrite = write_file,
    .xTruncate = truncate_file,
    .xSync = sync_file,
    .xFileSize = [](sqlite3_file* file,
                     sqlite3_int64* size) { return real(file)->pMethods->xFileSize(real(file), size); },
    .xLock = [](sqlite3_file* file, int lock) { return real(file)->pMethods->xLock(real(file), lock); },
    .xUnlock = [](sqlite3_file* file, int lock) { return real(file)->pMethods->xUnlock(real(file), lock); },
    .xCheckReservedLock = [](sqlite3_file* file,
                              int* out) { return real(file)->pMethods->xCheckReservedLock(real(file), out); },
    .xFileControl = [](sqlite3_file* file, int code,
                        void* value) { return real(file)->pMethods->xFileControl(real(file), code, value); },
    .xSectorSize = [](sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); },
    .xDeviceCharacteristics =
        [](sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); },
    .xShmMap = share_memory,
    .xShmLock = [](sqlite3_file* file, int at, int count,
                    int flags) { return real(file)->pMethods->xShmLock(real(file), at, count, flags); },
    .xShmBarrier = [](sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); },
    .xShmUnmap = [](sqlite3_file* file,
                     int removes) { return real(file)->pMethods->xShmUnmap(real(file), removes); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int open_file(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* out_flags) {
    file->pMethods = nullptr;
    if (const auto refused = refusal_of(DiskCall::open)) return *refused;
    std::error_code ignored;
    const bool was_there = name != nullptr && std::filesystem::exists(name, ignored);
    OpenFile& opened = *std::construct_at(reinterpret_cast<OpenFile*>(file));
    opened.real = reinterpret_cast<sqlite3_file*>(&opened + 1);
    const int status = system_disk()->xOpen(system_disk(), name, opened.real, flags, out_flags);
    if (status != SQLITE_OK) return status;
    opened.base.pMethods = &methods;
    constexpr int logs = SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;
    opened.syncs_its_folder = (flags & SQLITE_OPEN_CREATE) != 0 && (flags & logs) != 0;
    if (name == nullptr) return status;
    const auto number = CrashDisk::instance().opened(name, was_there);
    opened.is_recorded = number.has_value();
    opened.number = number.value_or(0);
    return status;
}

int remove_file(sqlite3_vfs*, const char* name, int syncs_folder) {
    if (const auto refused = refusal_of(DiskCall::remove)) return *refused;
    const int status = system_disk()->xDelete(system_disk(), name, 0);
    if (status == SQLITE_OK) CrashDisk::instance().removed(name, syncs_folder != 0);
    return status;
}

/// As the system's, but for opening and removing.
sqlite3_vfs* crash_disk() {
    static sqlite3_vfs disk = [] {
        sqlite3_vfs made = *system_disk();
        made.pNext = nullptr;
        made.zName = "crash";
        made.szOsFile = static_cast<int>(sizeof(OpenFile)) + system_disk()->szOsFile;
        made.xOpen = open_file;
        made.xDelete = remove_file;
        return made;
    }();
    return &disk;
}

} // namespace

CrashDisk::CrashDisk() {
    // The store has to be the first to use SQLite.
    SeededRandom random(0);
    const auto folder = *system::TemporaryFolder::make();
    VALISE_CHECK(
        database::Database::create(folder.path() / "first", database::DatabaseKey::generate(random)));
    VALISE_CHECK(sqlite3_vfs_register(crash_disk(), 1) == SQLITE_OK);
}

CrashDisk& CrashDisk::instance() {
    static CrashDisk disk;
    disk_in_place = &disk;
    return disk;
}

void CrashDisk::start_record(const std::filesystem::path& folder) {
    constexpr std::uint64_t largest_file = 1 << 30;
    folder_ = folder;
    record_ = {};
    files_.clear();
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename();
        if (name.ends_with("-shm") || entry.is_directory()) continue; // memory, not a file; not SQLite's
        record_.at_first.emplace_back(name, *system::read_file(entry.path(), largest_file));
    }
    std::ranges::sort(record_.at_first); // a folder may list them in any order
    for (const auto& [name, bytes] : record_.at_first) files_[name] = files_.size();
    file_count_ = files_.size();
    slots_number_ = system::file_number(folder / slots_name).value_or(0);
    is_recording_ = true;
}

DiskRecord CrashDisk::end_record() {
    look_beside();
    is_recording_ = false;
    return std::move(record_);
}

void CrashDisk::flushed(int descriptor) {
    struct stat flushed{};
    struct stat recorded{};
    if (!is_recording_ || ::fstat(descriptor, &flushed) != 0) return;
    if (::stat(folder_.c_str(), &recorded) != 0 || flushed.st_ino != recorded.st_ino) return;
    add({DiskEvent::Kind::sync_folder, 0, 0, {}, {}});
}

std::optional<std::size_t> CrashDisk::opened(const std::filesystem::path& path, bool was_there) {
    if (!is_recording_ || path.parent_path() != folder_) return std::nullopt;
    const std::string name = path.filename();
    if (const auto known = files_.find(name); was_there && known != files_.end()) return known->second;
    const std::size_t number = files_[name] = file_count_++;
    add({DiskEvent::Kind::create, number, 0, name, {}});
    return number;
}

void CrashDisk::removed(const std::filesystem::path& path, bool folder_is_synced) {
    if (!is_recording_ || path.parent_path() != folder_) return;
    if (files_.erase(path.filename()) == 0) return;
    add({DiskEvent::Kind::remove, 0, 0, path.filename(), {}});
    if (folder_is_synced) add({DiskEvent::Kind::sync_folder, 0, 0, {}, {}});
}

void CrashDisk::add(DiskEvent event) {
    if (!is_recording_) return;
    look_beside();
    record_.events.push_back(std::move(event));
}

void CrashDisk::look_beside() {
    if (const auto number = system::file_number(folder_ / slots_name); number && *number != slots_number_) {
        slots_number_ = *number;
        note_slots(folder_ / slots_name);
    }
    std::error_code ignored;
    std::erase_if(files_, [&](const auto& file) {
        if (std::filesystem::exists(folder_ / file.first, ignored)) return false;
        record_.events.push_back({DiskEvent::Kind::remove, 0, 0, file.first, {}});
        return true;
    });
}

/// As it is written: under another name, to the disk, renamed. The folder is flushed afterwards.
void CrashDisk::note_slots(const std::filesystem::path& path) {
    const std::string before = std::string(slots_name) + ".new";
    const std::size_t file = files_[std::string(slots_name)] = file_count_++;
    auto& events = record_.events;
    events.push_back({DiskEvent::Kind::create, file, 0, before, {}});
    events.push_back({DiskEvent::Kind::write, file, 0, {}, *system::read_file(path, 1 << 20)});
    events.push_back({DiskEvent::Kind::sync, file, 0, {}, {}});
    events.push_back({DiskEvent::Kind::create, file, 0, std::string(slots_name), {}});
    events.push_back({DiskEvent::Kind::remove, 0, 0, before, {}});
}

void CrashDisk::fail(const DiskFault& fault) {
    fault_ = fault;
    calls_ = 0;
    was_met_ = false;
}

bool CrashDisk::heal() {
    fault_.reset();
    return was_met_;
}

std::optional<DiskTrouble> CrashDisk::trouble_with(DiskCall call) {
    if (!fault_ || fault_->call != call) return std::nullopt;
    ++calls_;
    const bool is_met = fault_->lasts ? calls_ >= fault_->number : calls_ == fault_->number;
    if (!is_met) return std::nullopt;
    was_met_ = true;
    return fault_->trouble;
}

void PrintTo(const DiskFault& fault, std::ostream* out) {
    static constexpr std::array calls{"open", "read", "write", "truncate", "sync", "remove", "share memory"};
    static constexpr std::array troubles{"I/O error", "full", "short write"};
    *out << calls.at(static_cast<std::size_t>(fault.call)) << ' ' << fault.number
         << (fault.lasts ? " and all later ones: " : ": ")
         << troubles.at(static_cast<std::size_t>(fault.trouble));
}

} // namespace valise::tests

/// In place of the system library's, so that the record knows when the names of its folder are safe.
extern "C" int fsync(int descriptor) {
    const auto status = static_cast<int>(::syscall(SYS_fsync, descriptor));
    if (status == 0 && valise::tests::disk_in_place != nullptr)
        valise::tests::disk_in_place->flushed(descriptor);
    return status;
}
