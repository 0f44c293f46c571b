// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

#include "valise/database/connection.hpp"

namespace valise::module {

/// Openings of one database for those who read, while another one writes. Nobody waits for anybody.
///
/// Used by several threads at once; outlives what it lent.
class SharedReaders {
public:
    SharedReaders(std::filesystem::path path, database::DatabaseKey key)
        : path_(std::move(path)), key_(std::move(key)) {}

    /// One thread's, for a while; goes back by itself.
    class Lent {
    public:
        Lent(SharedReaders& readers, std::unique_ptr<database::Connection> connection)
            : readers_(&readers), connection_(std::move(connection)) {}
        Lent(Lent&&) noexcept = default;
        Lent& operator=(Lent&&) = delete;
        ~Lent();

        [[nodiscard]] database::Connection& operator*() const { return *connection_; }
        [[nodiscard]] database::Connection* operator->() const { return connection_.get(); }

    private:
        SharedReaders* readers_;
        std::unique_ptr<database::Connection> connection_;
    };
    /// Somebody may have any number at once.
    [[nodiscard]] Result<Lent> borrow();

private:
    void take_back(std::unique_ptr<database::Connection> connection);

    std::filesystem::path path_;
    database::DatabaseKey key_;
    std::mutex mutex_;
    std::vector<std::unique_ptr<database::Connection>> free_;
};

} // namespace valise::module
