// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report.hpp"

namespace valise::cli {

/// Who reads.
struct Manner {
    bool is_json = false;
    bool is_terminal = false; ///< The data; the talk has its own stream.
    bool is_coloured = false;

    /// As the environment and the streams have it.
    [[nodiscard]] static Manner of_streams(bool is_json);
};

/// Data on the standard output, talk on the other one. `schema` is without its prefix.
void show(const Report& report, std::string_view schema, const Manner& manner);
/// On the standard error alone; as JSON its last line.
void show(const Problem& problem, const Manner& manner);

/// Talk, as JSON none.
void say(std::string_view sentence);

/// How many columns of a terminal a text takes: wide East Asian letters two, what is put over a letter none.
[[nodiscard]] std::size_t columns_of(std::string_view text);

/// Without what could move the cursor, hide other text or pass for the end of a line: of texts that came from
/// others.
[[nodiscard]] std::string harmless(std::string_view text);

} // namespace valise::cli
