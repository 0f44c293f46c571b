// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "valise/casework/answer.hpp"
#include "valise/casework/questionnaire.hpp"
#include "valise/desk/versions.hpp"

namespace valise::gui {

/// The past of an answer's text, as its screen shows it. A value, made on the desk's thread.
struct VersionsView {
    struct Begun {
        casework::AnswerName name;
        std::string number;
        casework::Words text;
    };
    std::vector<Begun> all; ///< The answers that somebody wrote in.

    casework::AnswerName name;
    SpaceId space;
    ObjectId narrative;
    bool may_write = false;

    struct Row {
        text::Version version;
        bool is_own = false;
        std::string by; ///< Empty as well for what no honest program writes.
        std::optional<Timestamp> when;
        bool is_shared = true;
        std::uint32_t count = 0;
        std::vector<std::string> names;
    };
    std::vector<Row> rows; ///< The newest first.
    /// The text as the owner left it before something came that they had not read.
    std::optional<text::Version> read_before;
};

/// Of this answer, or of the first one that somebody wrote in; without a row where nobody did.
[[nodiscard]] Result<VersionsView> versions_view_of(
    desk::Desk& desk, const std::optional<casework::AnswerName>& name);

/// What led from one version to another; from nothing, where there is none before.
[[nodiscard]] Result<std::vector<desk::ComparedWords>> compared_versions(desk::Desk& desk,
    const SpaceId& space, const ObjectId& object, const text::Version& from, const text::Version& to);

} // namespace valise::gui
