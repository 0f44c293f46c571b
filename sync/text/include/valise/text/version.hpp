// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "valise/base/bytes.hpp"

namespace valise::text {

/// Who wrote: an opaque name, such as that of a device's log.
///
/// From 1 to `longest` bytes. Names order by their bytes, and where two people
/// wrote at one place at one time, that order decides whose words come first.
class Author {
public:
    static constexpr std::size_t longest = 64;

    /// Refuses an empty name and one that is too long: `invalid_input`.
    [[nodiscard]] static Result<Author> of(std::string_view name);

    [[nodiscard]] std::string_view name() const noexcept { return name_; }

    std::strong_ordering operator<=>(const Author& other) const noexcept {
        return name_.compare(other.name_) <=> 0;
    }
    bool operator==(const Author&) const = default;

private:
    explicit Author(std::string_view name) : name_(name) {}

    std::string name_;
};

/// One operation, for everyone: its author, and how many operations of that author came before it.
///
/// An operation inserts or deletes one Unicode scalar value.
struct OperationId {
    Author author;
    std::uint32_t sequence = 0;

    auto operator<=>(const OperationId&) const = default;
};

/// Operations of one author that follow each other.
struct OperationRun {
    OperationId first;
    std::uint32_t count = 0;

    bool operator==(const OperationRun&) const = default;
};

/// A state of a document, by the last operations in it: those that no other operation in it builds upon.
///
/// Sorted, without repetition. Empty is the empty document.
using Version = std::vector<OperationId>;

} // namespace valise::text
