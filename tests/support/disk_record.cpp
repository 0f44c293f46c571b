// SPDX-License-Identifier: Apache-2.0
#include "support/disk_record.hpp"

#include <algorithm>
#include <fstream>

namespace valise::tests {

void DiskState::put_into(const std::filesystem::path& folder) const {
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (!files.contains(entry.path().filename())) std::filesystem::remove_all(entry.path());
    for (const auto& [name, bytes] : files) {
        std::ofstream file(folder / name, std::ios::binary);
        file << as_text(bytes);
        VALISE_CHECK(file.flush().good());
    }
}

DiskImage::DiskImage(const DiskRecord& record) : record_(&record) {
    for (const auto& [name, bytes] : record.at_first) {
        names_[name] = {files_.size()};
        files_.push_back({bytes, {}});
    }
}

const DiskEvent* DiskImage::next() const {
    return position_ == record_->events.size() ? nullptr : &record_->events[position_];
}

void DiskImage::advance() {
    const DiskEvent& event = record_->events.at(position_++);
    switch (event.kind) {
    case DiskEvent::Kind::create:
        files_.resize(std::max(files_.size(), event.file + 1));
        names_.try_emplace(event.name, Versions{std::nullopt}).first->second.emplace_back(event.file);
        return;
    case DiskEvent::Kind::remove: names_.at(event.name).emplace_back(std::nullopt); return;
    case DiskEvent::Kind::write:
    case DiskEvent::Kind::truncate: files_.at(event.file).changes.push_back({&event}); return;
    case DiskEvent::Kind::sync: return sync(files_.at(event.file));
    case DiskEvent::Kind::failed_sync:
        for (Change& change : files_.at(event.file).changes) change.is_forsaken = true;
        return;
    case DiskEvent::Kind::sync_folder:
        for (auto& [name, versions] : names_) versions.erase(versions.begin(), versions.end() - 1);
        return;
    case DiskEvent::Kind::begun: begun_ = event.number; return;
    case DiskEvent::Kind::acknowledged: acknowledged_ = event.number; return;
    }
}

void DiskImage::sync(File& file) {
    for (Change& change : file.changes) change.is_certain = change.is_certain || !change.is_forsaken;
    const auto first_doubt = std::ranges::find(file.changes, false, &Change::is_certain);
    for (auto change = file.changes.begin(); change != first_doubt; ++change)
        apply(file.durable, *change->event, [](std::size_t) { return true; });
    file.changes.erase(file.changes.begin(), first_doubt);
}

std::size_t DiskImage::doubts(const File& file) {
    return static_cast<std::size_t>(std::ranges::count(file.changes, false, &Change::is_certain));
}

std::size_t DiskImage::doubts() const {
    std::size_t count = 0;
    for (const File& file : files_) count += doubts(file);
    for (const auto& [name, versions] : names_) count += versions.size() - 1;
    return count;
}

DiskState DiskImage::after_power_loss(const Survives& survives) const {
    std::size_t change = 0;
    std::vector<std::size_t> first_changes;
    for (const File& file : files_) {
        first_changes.push_back(change);
        change += doubts(file);
    }
    DiskState state;
    for (const auto& [name, versions] : names_) {
        auto file = versions.front();
        for (std::size_t version = 1; version < versions.size(); ++version, ++change)
            if (survives(change, 0)) file = versions[version];
        if (file) state.files[name] = bytes_of(files_[*file], first_changes[*file], survives);
    }
    return state;
}

Bytes DiskImage::bytes_of(const File& file, std::size_t first_change, const Survives& survives) {
    Bytes bytes = file.durable;
    for (const Change& change : file.changes) {
        const std::size_t number = first_change;
        if (!change.is_certain) ++first_change;
        apply(bytes, *change.event,
            [&](std::size_t sector) { return change.is_certain || survives(number, sector); });
    }
    return bytes;
}

void DiskImage::apply(
    Bytes& bytes, const DiskEvent& event, const std::function<bool(std::size_t)>& survives) {
    if (event.kind == DiskEvent::Kind::truncate) {
        if (survives(0)) bytes.resize(event.number);
        return;
    }
    const std::size_t end = event.number + event.bytes.size();
    if (bytes.size() < end && survives(length)) bytes.resize(end);
    for (std::size_t at = event.number; at < end;) {
        const std::size_t next = std::min(end, (at / sector_size + 1) * sector_size);
        if (survives(at / sector_size - event.number / sector_size)) {
            if (bytes.size() < next) bytes.resize(next);
            std::copy_n(event.bytes.begin() + static_cast<std::ptrdiff_t>(at - event.number), next - at,
                bytes.begin() + static_cast<std::ptrdiff_t>(at));
        }
        at = next;
    }
}

Survives survivors(std::uint64_t bits) {
    return [bits](std::size_t change, std::size_t) { return change < 64 && (bits >> change & 1) != 0; };
}

Survives torn(std::size_t torn_change, std::size_t end) {
    return [=](std::size_t change, std::size_t sector) {
        return change != torn_change || (sector != DiskImage::length && sector < end);
    };
}

Survives by_chance(Random& random) {
    constexpr std::uint64_t whole = 1 << 20; // more sectors than any change has
    const std::uint64_t sectors_alike = std::array<std::uint64_t, 3>{1, 8, whole}.at(random.below(3));
    const std::uint64_t of_sixteen = 1 + random.below(15);
    const std::uint64_t seed = random.below(UINT64_MAX);
    return [=](std::size_t change, std::size_t sector) {
        const std::size_t piece =
            sector == DiskImage::length && sectors_alike != whole ? whole : sector / sectors_alike;
        SeededRandom draw(seed ^ (change * 0x9e3779b97f4a7c15 + (sectors_alike == whole ? 0 : piece + 1)));
        return draw.below(16) < of_sixteen;
    };
}

} // namespace valise::tests
