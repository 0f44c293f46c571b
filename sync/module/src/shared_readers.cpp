// SPDX-License-Identifier: Apache-2.0
#include "shared_readers.hpp"

namespace valise::module {

namespace {

/// More are closed when they come back.
constexpr std::size_t most_kept = 8;

} // namespace

SharedReaders::Lent::~Lent() {
    if (connection_) readers_->take_back(std::move(connection_));
}

Result<SharedReaders::Lent> SharedReaders::borrow() {
    {
        const std::lock_guard lock(mutex_);
        if (!free_.empty()) {
            auto connection = std::move(free_.back());
            free_.pop_back();
            return Lent(*this, std::move(connection));
        }
    }
    VALISE_TRY(auto database, database::Database::open(path_, key_));
    auto connection = std::make_unique<database::Connection>(std::move(database));
    VALISE_TRY_VOID(connection->run_script("PRAGMA cache_size = -8192")); // in KiB: there are several
    return Lent(*this, std::move(connection));
}

void SharedReaders::take_back(std::unique_ptr<database::Connection> connection) {
    const std::lock_guard lock(mutex_);
    if (free_.size() < most_kept) free_.push_back(std::move(connection));
}

} // namespace valise::module
