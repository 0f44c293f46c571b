// SPDX-License-Identifier: Apache-2.0
#include "valise/service/flood.hpp"

#include <algorithm>

namespace valise::service {

bool RecentRequests::touch(const Key& key) {
    const auto found = places_.find(key);
    if (found == places_.end()) return false;
    keys_.splice(keys_.begin(), keys_, found->second);
    return true;
}

bool RecentRequests::has(const Key& key) {
    const std::lock_guard lock(mutex_);
    return touch(key);
}

bool RecentRequests::add(const Key& key) {
    const std::lock_guard lock(mutex_);
    if (touch(key)) return false;
    keys_.push_front(key);
    places_[key] = keys_.begin();
    if (keys_.size() > most_) {
        places_.erase(keys_.back());
        keys_.pop_back();
    }
    return true;
}

AnswersUnderWay::AnswersUnderWay(std::size_t most_of_device) : most_of_device_(most_of_device) {}

std::shared_ptr<AnswersUnderWay::Room> AnswersUnderWay::make_room(const SubjectId& device, std::size_t size) {
    const std::lock_guard lock(sizes_->mutex);
    const auto known = sizes_->of.find(device);
    const std::size_t before = known == sizes_->of.end() ? 0 : known->second;
    if (before + size > most_of_device_) return nullptr;
    sizes_->of[device] = before + size;
    return std::make_shared<Room>(sizes_, device, size);
}

AnswersUnderWay::Room::Room(std::shared_ptr<Sizes> sizes, const SubjectId& device, std::size_t size)
    : sizes_(std::move(sizes)), device_(device), size_(size) {}

AnswersUnderWay::Room::~Room() { shrink_to(0); }

void AnswersUnderWay::Room::shrink_to(std::size_t size) {
    const std::lock_guard lock(sizes_->mutex);
    const auto own = sizes_->of.find(device_);
    if (own == sizes_->of.end()) return;
    own->second -= size_ - std::min(size, size_);
    size_ = std::min(size, size_);
    if (own->second == 0) sizes_->of.erase(own);
}

} // namespace valise::service
