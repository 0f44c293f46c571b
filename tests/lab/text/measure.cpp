// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>
#include <functional>

#include <nlohmann/json.hpp>

#include "histories/gunzip.hpp"
#include "histories/trace.hpp"
#include "lab/text/own_process.hpp"
#include "lab/text/text.hpp"
#include "replay.hpp"
#include "support/text_history.hpp"
#include "valise/crypto/hash.hpp"
#include "valise/text/document.hpp"

namespace valise::lab {
namespace {

using Json = nlohmann::ordered_json;

/// The median of so many runs, in milliseconds, after one to warm up.
double median_ms(Repetitions repetitions, const std::function<void()>& run) {
    run();
    std::vector<double> times;
    for (int i = 0; i < static_cast<int>(repetitions); ++i) {
        const auto begin = std::chrono::steady_clock::now();
        run();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
        times.push_back(took.count());
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

Result<histories::Trace> trace_in(const std::filesystem::path& path) {
    VALISE_TRY(const Bytes file, histories::read_possibly_gzipped(path));
    std::string name = path.filename().string();
    return histories::read_trace(file, name.substr(0, name.find('.')));
}

text::Author author_of_measurements() { return *text::Author::of("a"); }

/// Every patch as a person makes it.
void type(const histories::Trace& trace, text::Document& document) {
    VALISE_CHECK(document.write_as(author_of_measurements()));
    VALISE_CHECK(document.insert(0, trace.start_content));
    for (const histories::Trace::Step& step : trace.steps)
        for (const histories::Patch& patch : step.patches) {
            if (patch.deleted > 0) VALISE_CHECK(document.erase(patch.position, patch.deleted));
            if (!patch.inserted.empty()) VALISE_CHECK(document.insert(patch.position, patch.inserted));
        }
}

/// What one more typed character takes on its way.
std::size_t size_of_one_character(text::Document& document) {
    const text::Author author = author_of_measurements();
    VALISE_CHECK(document.write_as(author));
    const std::uint32_t middle = document.text().length() / 2;
    VALISE_CHECK(document.insert(middle, "x"));
    const std::uint32_t before = document.next_sequence(author).value();
    VALISE_CHECK(document.insert(middle + 1, "y"));
    return document.written_by(author, before)->size();
}

/// Typing, or receiving: what the trace is of.
void measure_writing(
    const histories::Trace& trace, const std::vector<Bytes>& updates, Repetitions repetitions, Json& report) {
    report["local_ms"] = nullptr;
    report["remote_ms"] = nullptr;
    if (!trace.is_concurrent) {
        report["local_ms"] = median_ms(repetitions, [&] {
            text::Document document;
            type(trace, document);
        });
        return;
    }
    report["remote_ms"] = median_ms(repetitions, [&] {
        text::Document document;
        for (const Bytes& update : updates) VALISE_CHECK(document.receive(update));
        VALISE_CHECK(document.text().text() == trace.end_content);
    });
}

/// Opens an encoding up to its text.
void open(const Bytes& encoded) {
    const auto opened = text::Document::open(encoded);
    VALISE_CHECK(opened && !opened->text().text().empty());
}

/// Opens an encoding, and reads its history.
void open_history(const Bytes& encoded) {
    auto opened = text::Document::open(encoded);
    VALISE_CHECK(opened && opened->version());
}

void measure_encodings(text::Document& document, Repetitions repetitions, Json& report) {
    const Bytes full = *document.full();
    const Bytes snapshot = *document.snapshot();
    report["load_full_ms"] = median_ms(repetitions, [&] { open(full); });
    report["load_snapshot_ms"] = median_ms(repetitions, [&] { open(snapshot); });
    report["history_ms"] = median_ms(repetitions, [&] { open_history(full); });
    report["encode_ms"] = median_ms(Repetitions::few, [&] { VALISE_CHECK(document.full()); });
    report["bytes_full"] = full.size();
    report["bytes_snapshot"] = snapshot.size();
    report["bytes_one_character"] = size_of_one_character(document);
    report["peak_kb"] = peak_growth_kb([&] { open(full); });
    report["peak_history_kb"] = peak_growth_kb([&] { open_history(full); });
}

} // namespace

Result<Measurement> measure_trace(const std::filesystem::path& path, Repetitions repetitions) {
    VALISE_TRY(const histories::Trace trace, trace_in(path));
    const histories::History history = histories::to_history(trace);
    const text::History kept = tests::told(history);
    VALISE_TRY(const text::Rope merged, text::replay(kept, kept.size()));
    const std::string final_text = merged.text();
    const bool matches = final_text == trace.end_content;

    Json report;
    report["trace"] = trace.name;
    report["length"] = merged.length();
    report["sha256"] = to_hex(crypto::sha256(as_bytes(final_text)));
    report["matches"] = matches;
    report["merge_ms"] = median_ms(repetitions, [&] { VALISE_CHECK(text::replay(kept, kept.size())); });
    measure_writing(trace, tests::updates_of(history), repetitions, report);

    text::Document document;
    VALISE_TRY_VOID(document.receive(tests::update_of(kept)));
    measure_encodings(document, repetitions, report);
    report["peak_merge_kb"] = peak_growth_kb([&] { VALISE_CHECK(text::replay(kept, kept.size())); });
    return Measurement{matches, report.dump()};
}

Result<std::string> encoding_sizes(const std::filesystem::path& path) {
    VALISE_TRY(const histories::Trace trace, trace_in(path));
    const text::History kept = tests::told(histories::to_history(trace));
    const Bytes update = tests::update_of(kept);
    text::Document document;
    VALISE_TRY_VOID(document.receive(update));
    Json report;
    report["trace"] = trace.name;
    report["operations"] = kept.size();
    report["bytes_text"] = document.text().size();
    report["bytes_inserted"] = kept.all_text().size();
    VALISE_TRY(const Bytes full, document.full());
    report["bytes_full"] = full.size();
    VALISE_TRY(const Bytes snapshot, document.snapshot());
    report["bytes_snapshot"] = snapshot.size();
    report["bytes_update"] = update.size();
    report["bytes_one_character"] = size_of_one_character(document);
    return report.dump();
}

} // namespace valise::lab
