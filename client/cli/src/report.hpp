// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "json.hpp"
#include "outcome.hpp"

namespace valise::cli {

/// What a command tells, before anybody knows whether a person or a program reads it. The same facts and rows
/// are shown on a terminal, as tab-separated lines, and as JSON.
struct Report {
    struct Fact {
        std::string_view key;   ///< Of JSON.
        std::string_view label; ///< For people.
        Value value;
    };
    struct Column {
        std::string_view key;
        std::string_view label;
    };
    struct Table {
        std::string_view key;
        std::vector<Column> columns;
        std::vector<std::vector<Value>> rows;
        std::string_view when_empty; ///< One sentence, for people.
    };

    ExitCode exit = ExitCode::done;
    std::vector<Fact> facts;
    std::vector<Table> tables;
    std::string text;              ///< As it is, in place of facts and tables: a page of help.
    std::vector<std::string> talk; ///< For people, beside the data.

    Report& fact(std::string_view key, std::string_view label, Value value) {
        facts.push_back({key, label, std::move(value)});
        return *this;
    }
    Report& say(std::string sentence) {
        talk.push_back(std::move(sentence));
        return *this;
    }
};

} // namespace valise::cli
