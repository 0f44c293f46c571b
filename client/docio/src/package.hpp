// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "valise/docio/archive.hpp"

#include "xml.hpp"

/// How the parts of an office document point to each other (ECMA-376, part 2).
namespace valise::docio {

struct Relationship {
    std::string kind; ///< The last step of its type: "worksheet".
    std::string part; ///< The name of the part that it points to. What is outside the file is left out.
};

/// By id, as the relationships of the part `source` have it; "" is the file itself. None where it has none.
using Relationships = std::map<std::string, Relationship, std::less<>>;

/// Where `target`, as it stands in the relationships of `source`, leads; empty if out of the file.
[[nodiscard]] std::string resolved(std::string_view source, std::string_view target);

/// Where the relationships of a part stand.
[[nodiscard]] std::string relationships_name(std::string_view source);
[[nodiscard]] Result<Relationships> read_relationships(ByteView xml, std::string_view source);
[[nodiscard]] Result<Relationships> relationships_of(Archive& archive, std::string_view source);

/// The name of the first part of this kind; empty where there is none.
[[nodiscard]] std::string part_of_kind(const Relationships& relationships, std::string_view kind);
/// That part; an empty element where there is none. Refuses as `Archive::read`.
[[nodiscard]] Result<Bytes> read_optional(
    Archive& archive, const Relationships& relationships, std::string_view kind);

/// What a file of ours is made of, beside its parts: the parts' types and relationships.
struct WrittenPart {
    std::string name;   ///< "xl/workbook.xml".
    std::string type;   ///< "application/...+xml".
    std::string kind;   ///< The whole type of the relationship that points to it.
    std::string source; ///< The part that points to it, or "" for the file.
    Bytes content;
};

/// An address outside the file, to which one of its parts points.
struct WrittenLink {
    std::string kind;
    std::string source;
    std::string address;
};

/// How a part names the link with this number, from 1, of all links of the file.
[[nodiscard]] std::string link_id(std::size_t number);

/// The file. The ids of relationships are r1, r2, ... in the order of the parts of each source.
[[nodiscard]] Result<Bytes> package_of(
    std::vector<WrittenPart> parts, const std::vector<WrittenLink>& links = {});

} // namespace valise::docio
