// SPDX-License-Identifier: Apache-2.0
#include "sim/failing_files.hpp"

#include <array>

namespace valise::sim {

namespace files = std::filesystem;

FailingFiles::FailingFiles(std::uint64_t seed) : random_(seed) { (void)tests::CrashDisk::instance(); }

void FailingFiles::watch(const files::path& folder) { tests::CrashDisk::instance().start_record(folder); }

void FailingFiles::refuse_at(std::size_t call) {
    using enum tests::DiskCall;
    using enum tests::DiskTrouble;
    constexpr std::array<std::pair<tests::DiskCall, tests::DiskTrouble>, 8> kinds{
        {{write, full}, {write, full}, {write, short_write}, {write, io_error}, {sync, io_error},
            {read, io_error}, {truncate, io_error}, {share_memory, full}}};
    const auto [kind, trouble] = kinds.at(random_.below(kinds.size()));
    trouble_ = tests::DiskFault{kind, 1 + random_.below(8), trouble, random_.below(3) == 0};
    trouble_from_ = call;
}

void FailingFiles::heal() {
    power_goes_at_ = 0;
    trouble_.reset();
    (void)tests::CrashDisk::instance().heal();
}

void FailingFiles::begin_call() {
    auto& disk = tests::CrashDisk::instance();
    disk.note_begun(0);
    if (trouble_from_ > 0) --trouble_from_;
    is_armed_ = trouble_ && trouble_from_ == 0;
    if (is_armed_) disk.fail(*trouble_);
}

bool FailingFiles::end_call() {
    if (is_armed_ && tests::CrashDisk::instance().heal()) trouble_.reset();
    const bool goes = power_goes_at_ > 0 && --power_goes_at_ == 0;
    if (goes) cut_power();
    return goes;
}

/// At any moment of the call that was last begun.
void FailingFiles::cut_power() {
    const tests::DiskRecord record = tests::CrashDisk::instance().end_record();
    std::size_t begun = record.events.size();
    while (record.events.at(begun - 1).kind != tests::DiskEvent::Kind::begun) --begun;
    const std::size_t moment = begun + random_.below(record.events.size() + 1 - begun);
    tests::DiskImage image(record);
    while (image.position() < moment) image.advance();
    left_ = image.after_power_loss(tests::by_chance(random_));
}

void FailingFiles::put_what_is_left(const files::path& folder) {
    if (!left_) return;
    // Folders in it have files that no database holds, each written for good before anything names it.
    const files::path aside = folder.string() + " aside";
    files::create_directory(aside);
    for (const auto& entry : files::directory_iterator(folder))
        if (entry.is_directory()) files::rename(entry.path(), aside / entry.path().filename());
    left_->put_into(folder);
    for (const auto& entry : files::directory_iterator(aside))
        files::rename(entry.path(), folder / entry.path().filename());
    files::remove(aside);
    left_.reset();
}

void copy_files(const files::path& from, const files::path& to, bool anew) {
    const files::path before = to.string() + " before";
    // While those are there, no file gets the number of one of them.
    if (anew && files::exists(to)) files::rename(to, before);
    files::create_directory(to);
    for (const auto& entry : files::directory_iterator(to))
        if (!files::is_regular_file(from / entry.path().filename())) files::remove_all(entry.path());
    for (const auto& entry : files::directory_iterator(from))
        if (!entry.path().string().ends_with("-shm"))
            files::copy(entry.path(), to / entry.path().filename(),
                files::copy_options::recursive | files::copy_options::overwrite_existing);
    files::remove_all(before);
}

} // namespace valise::sim
