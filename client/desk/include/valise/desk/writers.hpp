// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>

#include "valise/casework/review.hpp"
#include "valise/casework/work.hpp"
#include "valise/desk/desk.hpp"

namespace valise::desk {

/// A person who writes in a space.
struct Writer {
    SubjectId person; ///< As certificates name them.
    crypto::StateCode state;
    casework::ReviewRole role = casework::ReviewRole::observer;

    bool operator==(const Writer&) const = default;
};

/// Who the writers of a space are, by their certificates and their standing in it.
///
/// A person is of one State and one kind for ever, so that a focal point, an expert and the secretariat are
/// what they were when they wrote. A member who may only propose is a contributor, one who may only read an
/// observer; whose standing changed is what they are now. What somebody who was removed wrote before counts
/// as that of an expert, unless they were more.
///
/// As things are when it is made. Lends its answers; borrows the desk.
class Writers {
public:
    /// `not_found` for a space that is not kept here.
    [[nodiscard]] static Result<Writers> of(Desk& desk, const SpaceId& space);

    /// None for a device that nobody certified.
    [[nodiscard]] std::optional<Writer> find(const SubjectId& device) const;
    [[nodiscard]] std::optional<Writer> writer_of(const OperationName& name) const {
        return find(name.log.device);
    }
    /// Who the owner of the desk is here.
    [[nodiscard]] Writer owner() const;

    // For casework, as long as this is there. Whoever is nobody is an observer, who may do nothing.
    [[nodiscard]] casework::RoleOf role_of() const;
    [[nodiscard]] casework::AuthorOf author_of() const;

private:
    Writers(const crypto::Directory& directory, const SubjectId& own, std::map<SubjectId, space::Role> roles)
        : directory_(&directory), own_(own), roles_(std::move(roles)) {}

    const crypto::Directory* directory_;
    SubjectId own_;
    std::map<SubjectId, space::Role> roles_; ///< Of the devices of the space.
};

/// The person whose computer this is; none for one that nobody certified.
[[nodiscard]] std::optional<SubjectId> person_of(const crypto::Directory& directory, const SubjectId& device);

} // namespace valise::desk
