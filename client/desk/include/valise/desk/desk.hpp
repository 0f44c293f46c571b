// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>

#include "valise/casework/catalogue.hpp"
#include "valise/desk/identity.hpp"
#include "valise/desk/own_work.hpp"
#include "valise/desk/papers.hpp"

namespace valise::desk {

/// An opened valise with its owner at it: what every use case begins from.
///
/// Always true: its papers are what the entries say that count. Owner of the store; stays where it is; used
/// by one thread.
class Desk {
public:
    /// `not_found` when the store is nobody's yet. What is taken from outside outlives it.
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(store::Store store, store::Outside outside);
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;
    ~Desk();

    [[nodiscard]] store::Store& store() { return store_; }
    [[nodiscard]] const Identity& owner() const { return owner_; }
    [[nodiscard]] store::KeptHoldings& holdings() { return *holdings_; }
    [[nodiscard]] Papers& papers() { return papers_; }
    [[nodiscard]] OwnWork& own_work() { return *own_work_; }
    [[nodiscard]] Random& random() { return outside_.random; }
    [[nodiscard]] Clock& clock() { return outside_.clock; }

    /// Catalogues that were read, by their files; null for those that are none. For `catalogue_of`.
    using ReadCatalogues = std::map<ObjectId, std::shared_ptr<const casework::Catalogue>>;
    [[nodiscard]] ReadCatalogues& read_catalogues() { return read_catalogues_; }

    /// Makes the papers anew when what came has outdated them. After each exchange and pouch.
    [[nodiscard]] Result<void> bring_up_to_date();

private:
    Desk(store::Store store, Identity owner, store::Outside outside);

    store::Store store_;
    Identity owner_;
    store::Outside outside_;
    Papers papers_;
    std::unique_ptr<store::KeptHoldings> holdings_;
    std::unique_ptr<OwnWork> own_work_;
    ReadCatalogues read_catalogues_;
};

} // namespace valise::desk
