// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>

#include "resolver.hpp"

namespace valise::space {

/// Which acts others build upon that are not here.
///
/// Of somebody who floods a space no more is kept than shows that; but what somebody else who did not know of
/// the flood yet built upon, everybody has to have. It is taken in when it is offered again. Who is no admin
/// wants no more than one can have made who did not flood the space yet.
class Wants {
public:
    /// Whether something that this act builds upon is missing. If so, and the space is flooded, it is wanted
    /// from now on by the author, if that ever was a member, and by all who want this act.
    bool take_missing(const RecordId& id, const Act& act, const Resolver& resolver);

    /// Whether anybody but its author wants an act.
    [[nodiscard]] bool wants(const RecordId& act, const SubjectId& author) const;

private:
    std::map<SubjectId, std::set<RecordId>> wanted_; ///< By whom.
};

} // namespace valise::space
