// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "histories/gunzip.hpp"
#include "histories/history.hpp"
#include "lab/text/text.hpp"
#include "replay.hpp"
#include "support/text_history.hpp"
#include "valise/text/document.hpp"

namespace valise::lab {
namespace {

/// In which way of merging a history fails, or nothing.
std::string trouble_with(const histories::History& history) {
    const text::History kept = tests::told(history);
    const auto replayed = text::replay(kept, kept.size());
    if (!replayed || replayed->text() != history.end_content) return "replayed";

    text::Document document;
    if (!document.receive(tests::update_of(kept)) || document.text().text() != history.end_content)
        return "received as one update";

    text::Document one_by_one;
    for (const Bytes& update : tests::updates_of(history))
        if (!one_by_one.receive(update)) return "received one by one";
    if (one_by_one.text().text() != history.end_content) return "received one by one";

    const auto full = one_by_one.full();
    auto opened = full ? text::Document::open(*full) : tl::unexpected(full.error());
    if (!opened || !opened->version() || opened->text().text() != history.end_content)
        return "saved and opened";
    return {};
}

} // namespace

Result<ConformanceReport> run_conformance(const std::filesystem::path& path) {
    VALISE_TRY(const Bytes file, histories::read_possibly_gzipped(path));
    VALISE_TRY(const auto all, histories::read_histories(file));
    ConformanceReport report;
    for (std::size_t number = 0; number < all.size(); ++number) {
        const std::string trouble = trouble_with(all[number]);
        if (trouble.empty())
            ++report.passed;
        else
            report.failed.push_back(fmt::format("history {}: {}", number + 1, trouble));
    }
    return report;
}

} // namespace valise::lab
