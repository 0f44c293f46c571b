// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

#include "valise/base/ids.hpp"

/// What keeps a module from being flooded by those who recorded what others sent, or who ask and do not take.
namespace valise::service {

/// Which requests were answered last, by the key that each was made with, and no other is. Those that were
/// asked about longest ago are forgotten. A process knows its own: it is a defence against floods alone,
/// since a request that is answered twice changes nothing.
///
/// Used by several threads at once.
class RecentRequests {
public:
    using Key = ByteArray<32>;

    explicit RecentRequests(std::size_t most) : most_(most) {}

    [[nodiscard]] bool has(const Key& key);
    /// Whether it was not there.
    bool add(const Key& key);

private:
    [[nodiscard]] bool touch(const Key& key);

    std::size_t most_;
    std::mutex mutex_;
    std::list<Key> keys_; ///< Those asked about last first.
    std::map<Key, std::list<Key>::iterator> places_;
};

/// How many bytes of answers lie ready for each device that it has not taken yet.
///
/// Used by several threads at once.
class AnswersUnderWay {
    struct Sizes;

public:
    /// Room for one answer, until it goes. Outlives what gave it, if need be.
    class Room {
    public:
        Room(std::shared_ptr<Sizes> sizes, const SubjectId& device, std::size_t size);
        Room(const Room&) = delete;
        Room& operator=(const Room&) = delete;
        ~Room();

        /// No more than it was.
        void shrink_to(std::size_t size);

    private:
        std::shared_ptr<Sizes> sizes_; ///< Owned too by what gave it, and by all other rooms.
        SubjectId device_;
        std::size_t size_;
    };

    explicit AnswersUnderWay(std::size_t most_of_device);

    /// Nothing when too much lies ready for it.
    [[nodiscard]] std::shared_ptr<Room> make_room(const SubjectId& device, std::size_t size);

private:
    struct Sizes {
        std::mutex mutex;
        std::map<SubjectId, std::size_t> of;
    };

    std::size_t most_of_device_;
    std::shared_ptr<Sizes> sizes_ = std::make_shared<Sizes>();
};

} // namespace valise::service
