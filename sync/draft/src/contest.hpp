// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <vector>

#include "valise/draft/deeds.hpp"

namespace valise::draft {

/// What is left of all that was done to one thing: of each device the last, unless another device says to
/// have seen it and done something else. No time is asked, and so none can be set so that it decides.
class Contest {
public:
    /// A deed that may be left.
    void enter(const OperationName& deed);
    /// What a deed, which may be left or not, takes away: what its device did here before it, and what it
    /// names.
    void take(const OperationName& by, const proto::Names& names);

    /// What is left, sorted by name.
    [[nodiscard]] std::vector<OperationName> left() const;
    /// The same; but where all is taken away in a circle, which takes somebody who lies about what they saw,
    /// the last of each device.
    [[nodiscard]] std::vector<OperationName> left_or_last() const;

private:
    [[nodiscard]] bool is_last(const OperationName& deed) const;

    std::set<OperationName> entered_;
    std::set<OperationName> taken_;
    std::map<SubjectId, OperationName> last_;
};

/// As many of these as one deed can name. The rest is left for the next one: what it names adds to that.
[[nodiscard]] proto::Names nameable(proto::Names names);

} // namespace valise::draft
