// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "valise/draft/deeds.hpp"
#include "valise/text/document.hpp"

namespace valise::desk {

/// What of a paper can be shown without its history.
struct Glance {
    std::string text;
    draft::Deeds deeds;
    bool was_joined = false; ///< As in `Paper`.

    bool operator==(const Glance&) const = default;
};

/// One thing that people write in, as the entries that count leave it: a text, and all else that was done to
/// it.
///
/// Always true of it: the same work makes the same paper, in whatever order and however often it came. Work
/// that no honest program writes changes nothing in it; work upon words that have not come waits in it, also
/// while it is kept.
///
/// A value, which moves but does not copy. One thread at a time.
class Paper {
public:
    /// The field by which somebody says that they have read what several wrote at once (`was_joined`).
    static constexpr std::uint32_t read_field = 1;

    /// A blank one.
    Paper() = default;
    /// As it was kept. `malformed` or `corrupt_data` for what is none: it can be made anew from the entries.
    [[nodiscard]] static Result<Paper> open(ByteView state, ByteView history);
    [[nodiscard]] static Result<Glance> glance(ByteView state);

    /// Takes in what was done to it, and says what an editor that shows its text has to change. Refuses only
    /// what this computer cannot do: `exhausted`, and then it is to be given that again.
    Result<std::vector<text::Edit>> take(const OperationName& name, const proto::Operation& operation);

    [[nodiscard]] text::Document& text() noexcept { return text_; }
    [[nodiscard]] const text::Document& text() const noexcept { return text_; }
    [[nodiscard]] const draft::Deeds& deeds() const noexcept { return deeds_; }
    /// Whether several wrote in its text without knowing of each other, and nobody has read it since.
    [[nodiscard]] bool was_joined() const noexcept { return was_joined_; }
    [[nodiscard]] bool is_blank() const { return deeds_.by_name().empty() && text_.text().size() == 0; }
    [[nodiscard]] Glance look() const { return {text_.text().text(), deeds_, was_joined_}; }

    /// What `open` reads: enough for a glance, and its history, which is empty without words.
    [[nodiscard]] Result<Bytes> state();
    [[nodiscard]] Result<Bytes> history();

private:
    /// Words that wait for others.
    struct Early {
        LogId log;
        Bytes work;
    };

    Result<std::vector<text::Edit>> take_words(const LogId& log, const Bytes& work);
    /// Brings in the words of suggestions that were accepted, as far as it can.
    Result<std::vector<text::Edit>> carry_out_accepted();
    Result<void> forget_what_came();

    text::Document text_;
    draft::Deeds deeds_;
    std::vector<Early> early_;
    bool was_joined_ = false;
    bool has_to_carry_out_ = false; ///< Words of accepted suggestions may be missing.
};

} // namespace valise::desk
