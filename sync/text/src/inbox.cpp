// SPDX-License-Identifier: Apache-2.0
#include "inbox.hpp"

#include <algorithm>

#include "valise/text/document.hpp"

namespace valise::text {
namespace {

/// About what a run takes.
std::size_t size_of(const Update::Run& run) noexcept {
    std::size_t size = sizeof(run) + run.operations.size() * sizeof(Operations)
        + run.parents.size() * (sizeof(OperationId) + Author::longest);
    for (const Operations& operations : run.operations) size += operations.text.size();
    return size;
}

} // namespace

Result<void> Inbox::put(const OperationId& missing, Update::Run run) {
    const auto [from, end] = waiting_.equal_range(missing);
    for (auto other = from; other != end; ++other)
        if (other->second.first == run.first && other->second.count >= run.count) return {};
    const std::size_t size = size_of(run);
    if (!has_room(1, size, run.count))
        return refuse(Errc::exhausted, "too many operations wait for earlier ones");
    bytes_ += size;
    operations_ += run.count;
    waiting_.emplace(missing, std::move(run));
    return {};
}

bool Inbox::has_room(std::size_t runs, std::size_t bytes, std::uint32_t operations) const noexcept {
    return runs <= Document::most_waiting_runs - waiting_.size()
        && bytes <= Document::most_waiting_bytes - bytes_
        && operations <= Document::most_operations - operations_;
}

bool Inbox::has_room_for(const Inbox& other) const noexcept {
    return has_room(other.waiting_.size(), other.bytes_, other.operations_);
}

void Inbox::take_over(Inbox other) {
    while (!other.waiting_.empty()) {
        auto node = other.waiting_.extract(other.waiting_.begin());
        VALISE_CHECK(put(node.key(), std::move(node.mapped())));
    }
}

std::vector<Inbox::Waiting> Inbox::take(const Author& author, std::uint32_t next) {
    std::vector<Waiting> taken;
    const auto from = waiting_.lower_bound({author, 0});
    auto end = from;
    for (; end != waiting_.end() && end->first.author == author && end->first.sequence < next; ++end) {
        bytes_ -= size_of(end->second);
        operations_ -= end->second.count;
        taken.push_back({end->first, std::move(end->second)});
    }
    waiting_.erase(from, end);
    return taken;
}

} // namespace valise::text
