// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sync/space/world.hpp"
#include "valise/space/replica.hpp"
#include "valise/text/document.hpp"

namespace valise::bench {

/// What a real text came to, a paper of 104,852 characters.
[[nodiscard]] const std::string& paper();

/// A team that types a real text into documents, a few words to an entry, and what came of it.
class WritingTeam {
public:
    explicit WritingTeam(std::size_t document_count);

    /// The next member seals so many entries, each with what was done in the next document.
    void write_range(std::size_t entry_count);

    /// A replica that knows the members and the keys, and nothing of what they wrote.
    [[nodiscard]] space::Replica reader();

    [[nodiscard]] static ObjectId object(std::size_t document);
    /// Which document that is. An editor has it at hand, and seeks it in no tree.
    [[nodiscard]] static std::size_t document(const ObjectId& object);
    [[nodiscard]] const std::vector<Bytes>& ranges() const { return ranges_; }
    [[nodiscard]] std::vector<text::Document>& documents() { return documents_; }

private:
    [[nodiscard]] LogId log_of(std::size_t member) const { return {world_.devices[member].id, 0}; }
    /// Types a few words where somebody wrote last; now and then, words before them go.
    void type(text::Document& document, std::uint32_t& cursor);

    tests::World world_;
    Bytes genesis_;
    std::vector<space::Replica> writer_; ///< The one; the keys come after the genesis.
    std::vector<text::Document> documents_;
    std::vector<std::uint32_t> cursors_;
    std::vector<Bytes> ranges_;
    std::vector<std::uint64_t> next_numbers_;
    std::size_t next_member_ = 0;
    std::size_t next_document_ = 0;
    std::size_t next_words_ = 0;
};

} // namespace valise::bench
