// SPDX-License-Identifier: Apache-2.0
#include "valise/text/own_work.hpp"

#include <algorithm>
#include <map>

#include "update.hpp"

namespace valise::text {

struct WorkReader::Room {
    Update update;
    std::vector<WorkRun> runs;
};

WorkReader::WorkReader() : room_(std::make_unique<Room>()) {}
WorkReader::~WorkReader() = default;
WorkReader::WorkReader(WorkReader&&) noexcept = default;
WorkReader& WorkReader::operator=(WorkReader&&) noexcept = default;

Result<std::span<const WorkRun>> WorkReader::read(const Author& author, ByteView work) {
    VALISE_TRY_VOID(room_->update.read(work, author.name()));
    room_->runs.clear();
    for (const Update::StoredRun& run : room_->update.runs)
        room_->runs.push_back({run.first.sequence, run.first.sequence + run.count});
    return std::span<const WorkRun>(room_->runs);
}

namespace {

/// The authors of a work under their new names, the one whose work it is first.
class NewNames {
public:
    NewNames(const Update& update, const Author& to, const Renaming& rename)
        : update_(update), rename_(rename) {
        numbers_.emplace(to, 0);
    }

    Update::Id of(const Update::Id& id) {
        OperationId renamed = rename_(update_.name_of(id));
        const auto next = static_cast<std::uint32_t>(numbers_.size());
        return {numbers_.try_emplace(std::move(renamed.author), next).first->second, renamed.sequence};
    }
    /// Borrowed from here.
    [[nodiscard]] std::vector<std::string_view> all() const {
        std::vector<std::string_view> names(numbers_.size());
        for (const auto& [author, number] : numbers_) names[number] = author.name();
        return names;
    }

private:
    const Update& update_;
    const Renaming& rename_;
    std::map<Author, std::uint32_t> numbers_;
};

} // namespace

Result<Bytes> rename_work(ByteView work, const Author& from, const Author& to, const Renaming& rename) {
    Update update;
    VALISE_TRY_VOID(update.read(work, from.name()));
    NewNames names(update, to, rename);
    for (Update::StoredRun& run : update.runs) {
        const Update::Id first = names.of(run.first);
        const Update::Id last = names.of({run.first.author, run.first.sequence + run.count - 1});
        if (first.author != 0 || last.author != 0 || last.sequence - first.sequence != run.count - 1)
            return refuse(Errc::invalid_input, "work that would fall apart under its new names");
        run.first = first;
    }
    std::ranges::transform(
        update.parents, update.parents.begin(), [&](const Update::Id& parent) { return names.of(parent); });
    update.authors = names.all();
    return own_work_in(update);
}

} // namespace valise::text
