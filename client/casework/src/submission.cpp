// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/submission.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "content_layout.hpp"
#include "limits.hpp"
#include "valise/base/compression.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::casework {

namespace {

bool are_all_different(const std::vector<SubmittedAnswer>& answers) {
    std::set<QuestionId> questions;
    return std::ranges::all_of(
        answers, [&](const SubmittedAnswer& answer) { return questions.insert(answer.question).second; });
}

} // namespace

// What writes and reads whole values finds it here.
template <class Layout> void tell(Layout& layout, typename Layout::template Of<Submission>& submission) {
    layout.array(submission.review.bytes);
    layout.array(submission.state.letters);
    layout.require(submission.state.is_a_state());
    tell_id(layout, submission.questionnaire);
    layout.u32(submission.version);
    tell(layout, submission.language);
    layout.u32(submission.number);
    layout.moment(submission.made);
    layout.list(submission.answers, 1, limit::answers, [&](auto& answer) { tell(layout, answer); });
    layout.require(are_all_different(submission.answers));
}

namespace {

constexpr std::string_view magic = "VS";
constexpr std::uint8_t format_version = 0x10;

/// The files that were chosen when it was cleared.
Result<Files> chosen_files(const ClearedAnswer& cleared, const Sources& sources) {
    Files files;
    for (const OperationName& name : cleared.files) {
        const auto given = sources.files == nullptr ? Files::const_iterator() : sources.files->find(name);
        if (sources.files == nullptr || given == sources.files->end())
            return refuse(Errc::not_found, "a file that was chosen is not given");
        files.insert(*given);
    }
    return files;
}

Result<SubmittedAnswer> as_cleared(const Answer& answer, const Record& record, const Sources& sources) {
    const ClearedAnswer* cleared = last_clearing(record, answer.name);
    if (cleared == nullptr) return refuse(Errc::not_permitted, "an answer that was not cleared");
    VALISE_TRY(const auto now, as_it_stands(answer, {sources.library, sources.answers, nullptr}));
    VALISE_TRY(const crypto::Digest digest, digest_of(now));
    if (digest != cleared->content)
        return refuse(Errc::out_of_order, "an answer that changed after it was cleared");
    VALISE_TRY(const Files files, chosen_files(*cleared, sources));
    return as_it_stands(answer, {sources.library, sources.answers, &files});
}

} // namespace

Result<Submission> submit(Submission submission, const std::vector<const Answer*>& answers,
    const Record& record, const Sources& sources) {
    submission.answers.clear();
    for (const Answer* answer : answers) {
        if (answer->name.questionnaire != submission.questionnaire)
            return refuse(Errc::invalid_input, "an answer of another questionnaire");
        VALISE_TRY(SubmittedAnswer cleared, as_cleared(*answer, record, sources));
        submission.answers.push_back(std::move(cleared));
    }
    return submission;
}

Result<crypto::Digest> digest_of(const Submission& submission) {
    VALISE_TRY(const Bytes content, written(submission, limit::submission));
    return crypto::object_id(crypto::context::submission, content);
}

Result<Bytes> pack(const Submission& submission) {
    VALISE_TRY(const Bytes content, written(submission, limit::submission));
    FixedWriter writer;
    writer.bytes(as_bytes(magic))
        .u8(format_version)
        .bytes(crypto::object_id(crypto::context::submission, content))
        .u32(static_cast<std::uint32_t>(content.size()))
        .bytes(compress(as_text(content), Checksum::no));
    return writer.written();
}

Result<Submission> open_submission(ByteView bytes) {
    FixedReader reader(bytes);
    if (as_text(reader.view(magic.size())) != magic) return refuse(Errc::malformed, "not a submission");
    const std::uint8_t version = reader.u8();
    const auto digest = reader.array<std::tuple_size_v<crypto::Digest>>();
    const std::uint32_t size = reader.u32();
    if (reader.has_failed()) return refuse(Errc::malformed, "a submission that is cut off");
    if (version != format_version) return refuse(Errc::unsupported, "a submission of another version");
    if (size > limit::submission) return refuse(Errc::malformed, "a submission that says too much");
    VALISE_TRY(const std::string content, decompress(bytes.subspan(reader.consumed().size()), size));
    if (crypto::object_id(crypto::context::submission, as_bytes(content)) != digest)
        return refuse(Errc::corrupt_data, "not the submission that its digest names");
    return read_whole<Submission>(as_bytes(content), limit::submission);
}

} // namespace valise::casework
