// SPDX-License-Identifier: Apache-2.0
#include "gui/answer/answer_writing.hpp"

#include <utility>

#include "gui/answer/editor.hpp"
#include "gui/words/words.hpp"
#include "valise/casework/formatted_text.hpp"
#include "valise/desk/answering.hpp"
#include "valise/desk/edits.hpp"

namespace valise::gui {

namespace {

using casework::AnswerName;
using proto::MarkKind;

constexpr std::chrono::milliseconds keep_within(500);
constexpr std::chrono::milliseconds dress_after(150);

Result<std::string> text_now(desk::TeamWork& work, const AnswerName& name) {
    VALISE_TRY(const auto* const paper, work.view().open(work.object(name, casework::Part::narrative)));
    return paper->paper.text().text().text();
}

} // namespace

AnswerWriting::AnswerWriting(const Surroundings& around, Editor& editor, QObject* parent)
    : QObject(parent), around_(around), editor_(editor) {
    keep_soon_.setSingleShot(true);
    keep_soon_.setInterval(keep_within);
    dress_soon_.setSingleShot(true);
    dress_soon_.setInterval(dress_after);
    connect(&keep_soon_, &QTimer::timeout, this, &AnswerWriting::keep_what_is_suggested);
    connect(&dress_soon_, &QTimer::timeout, this, &AnswerWriting::dress);
    connect(&editor_, &Editor::edited, this, &AnswerWriting::take_edit);
    connect(&editor_, &Editor::step_ended, this, [this] {
        if (writing_ && mode_ == Mode::editing) writing_->end_step();
    });
    connect(&editor_, &Editor::wants_undo, this, [this] { step(true); });
    connect(&editor_, &Editor::wants_redo, this, [this] { step(false); });
    connect(&editor_, &Editor::wants_formats, this, &AnswerWriting::format);
    connect(&editor_, &Editor::wants_new_words_formatted, this, &AnswerWriting::format_new_words);
    connect(&editor_, &QTextEdit::cursorPositionChanged, this, [this] { next_words_.reset(); });
}

AnswerWriting::~AnswerWriting() = default;

// Coming and going.

void AnswerWriting::take_up(AnswerView& view, desk::Typing typing) {
    name_ = view.name;
    translation_ = view.translation;
    is_noted_ = view.is_begun;
    may_write_ = view.may_write();
    writing_ = std::make_unique<Writing>(around_.desk, std::move(typing));
    connect(writing_.get(), &Writing::came, this, &AnswerWriting::take_news);
    connect(writing_.get(), &Writing::waits_in_memory, this,
        [this](bool is_waiting) { around_.frame.show_not_kept(is_waiting); });
    connect(writing_.get(), &Writing::refused, this,
        [this](const Error& error) { around_.frame.tell(message_of(error, Doing::writing)); });
    suggesting_ = std::exchange(view.suggesting, std::nullopt);
    formats_ = {};
    formats_.take(std::exchange(view.deeds, {}));
    enter(suggesting_                             ? Mode::suggesting
            : may_write_                          ? Mode::editing
            : view.may_suggest && !view.may_draft ? Mode::suggesting
                                                  : Mode::viewing);
}

void AnswerWriting::close() {
    if (!writing_) return;
    keep_what_is_suggested();
    writing_->hand_over_last();
    writing_.reset();
    editor_.setReadOnly(true);
    editor_.let_format(false);
    suggesting_.reset();
    mode_ = Mode::viewing;
}

void AnswerWriting::look_again(AnswerView& view) {
    view.suggesting.reset();
    formats_.take(std::exchange(view.deeds, {}));
    const bool could_write = std::exchange(may_write_, view.may_write());
    if (could_write != may_write_ && mode_ != Mode::suggesting)
        enter(may_write_ ? Mode::editing : Mode::viewing);
    else
        dress();
}

void AnswerWriting::fetch_news() { writing_->fetch_news(); }

void AnswerWriting::enter(Mode mode) {
    keep_what_is_suggested();
    mode_ = mode;
    if (!writing_) return;
    const text::Rope& text = writing_->typing().text();
    is_dressed_ = false;
    if (mode == Mode::suggesting) {
        if (!suggesting_) suggesting_ = {text.text(), text.text()};
        if (auto mine = text::Rope::of(suggesting_->to)) editor_.show_text(*mine);
        take_news({});
    } else {
        if (suggesting_ && suggesting_->from == suggesting_->to) suggesting_.reset();
        editor_.show_text(text);
    }
    editor_.setReadOnly(mode == Mode::viewing);
    editor_.let_format(may_format());
    editor_.setTextInteractionFlags(mode == Mode::viewing
            ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
            : Qt::TextEditorInteraction);
    dress();
    Q_EMIT mode_changed();
    Q_EMIT text_changed();
}

// Words.

void AnswerWriting::take_edit(const text::Edit& edit) {
    if (!writing_ || mode_ == Mode::viewing) return;
    Q_EMIT text_changed();
    if (mode_ == Mode::suggesting) return keep_soon_.isActive() ? void() : keep_soon_.start();
    if (!std::exchange(is_noted_, true))
        around_.desk.ask(
            &around_.desk, When::meanwhile,
            [name = *name_](desk::Desk& desk) -> Result<void> {
                VALISE_TRY(const Standpoint at, standpoint_of(desk));
                VALISE_TRY(auto work, at.team(desk));
                return desk::begin_to_write(work, name);
            },
            [](const Result<void>&) {});
    const auto written = writing_->write({&edit, 1});
    if (!written) return around_.frame.tell(message_of(written.error(), Doing::writing));
    if (next_words_ && !edit.inserted.empty() && edit.inserted != "\n")
        format_new_words(
            {{edit.position, text::count_scalars(edit.inserted), *std::exchange(next_words_, {})}});
    if (!formats_.is_plain()) dress_soon_.start();
}

void AnswerWriting::take_news(const std::vector<text::Edit>& edits) {
    if (mode_ != Mode::suggesting) {
        editor_.make_edits(edits);
        dress();
        return Q_EMIT text_changed();
    }
    std::string theirs = writing_->typing().text().text();
    if (!suggesting_ || suggesting_->from == theirs) return;
    const std::string mine = editor_.shown().text();
    const auto joined = desk::joined_text(suggesting_->from, mine, theirs);
    if (!joined) return around_.frame.tell(message_of(joined.error(), Doing::reading));
    editor_.make_edits(desk::edits_between(mine, *joined));
    suggesting_->from = std::move(theirs);
    keep_what_is_suggested();
}

void AnswerWriting::step(bool is_back) {
    if (!writing_ || mode_ != Mode::editing) return;
    std::vector<proto::Mark> formats;
    const desk::Reformat reformat = [&](const auto& marks) { return begin_formats(marks, formats); };
    const auto edits = is_back ? writing_->undo(reformat) : writing_->redo(reformat);
    if (edits) editor_.make_edits(*edits);
    keep_formats(std::move(formats));
    if (!edits) return around_.frame.tell(message_of(edits.error(), Doing::writing));
    if (!edits->empty()) {
        const auto& last = edits->back();
        editor_.choose({last.position + text::count_scalars(last.inserted), 0});
    }
    Q_EMIT text_changed();
}

void AnswerWriting::act(Deed deed, Done done) {
    if (!writing_) return;
    writing_->when_kept([this, deed = std::move(deed), done = std::move(done)] {
        around_.desk.change(
            this,
            [deed, name = *name_](desk::Desk& desk) -> Result<void> {
                VALISE_TRY(const Standpoint at, standpoint_of(desk));
                VALISE_TRY(auto work, at.team(desk));
                return deed(work, name);
            },
            [this, done](const Result<void>& outcome) {
                if (done) done(outcome.has_value());
                if (!outcome) around_.frame.tell(message_of(outcome.error(), Doing::writing));
            });
    });
}

void AnswerWriting::act_upon_chosen(
    std::function<Result<void>(desk::TeamWork&, const AnswerName&, const desk::WordsAt&)> deed) {
    if (!writing_) return;
    const auto words = mode_ == Mode::suggesting ? desk::WordsAt{} : editor_.chosen();
    if (words.count == 0)
        return act([deed = std::move(deed), words](
                       auto& work, const auto& name) { return deed(work, name, words); });
    const auto passage = writing_->typing().document().anchor(words.position, words.count);
    if (!passage) return around_.frame.tell(message_of(passage.error(), Doing::writing));
    act([deed = std::move(deed), passage = *passage](auto& work, const auto& name) -> Result<void> {
        VALISE_TRY(const auto now, desk::find_words(work, name, passage));
        return deed(work, name, now);
    });
}

// Formats.

template <class Format>
Result<std::vector<proto::Mark>> AnswerWriting::begin_formats(
    const std::vector<Format>& formats, std::vector<proto::Mark>& begun) {
    std::vector<proto::Mark> back;
    for (const Format& format : formats) {
        VALISE_TRY(
            auto shown, formats_.begin(writing_->typing().document(), writing_->typing().log(), format));
        if (shown.back.empty()) continue;
        begun.push_back(std::move(shown.mark));
        back.insert(back.begin(), shown.back.begin(), shown.back.end());
    }
    return back;
}

void AnswerWriting::keep_formats(std::vector<proto::Mark> begun) {
    dress();
    if (begun.empty()) return;
    act([formats = begun, translation = translation_](
            auto& work, const auto& name) { return desk::format_answer(work, name, formats, translation); },
        [this, count = begun.size()](bool was_kept) {
            formats_.end(count, was_kept);
            if (!was_kept) dress();
        });
}

void AnswerWriting::format(const std::vector<FormatWish>& wishes) {
    if (!may_format()) return;
    std::vector<proto::Mark> begun;
    auto back = begin_formats(wishes, begun);
    if (back)
        writing_->add_formats(*std::move(back));
    else
        around_.frame.tell(message_of(back.error(), Doing::writing));
    keep_formats(std::move(begun));
}

void AnswerWriting::format_new_words(const std::vector<FormatWish>& wishes) {
    if (!may_format()) return;
    std::vector<proto::Mark> begun;
    if (const auto back = begin_formats(wishes, begun); !back)
        around_.frame.tell(message_of(back.error(), Doing::writing));
    keep_formats(std::move(begun));
}

void AnswerWriting::format_words(MarkKind kind, bool is_on, const std::string& value) {
    const auto words = editor_.chosen();
    if (words.count > 0) format({{words.position, words.count, {kind, is_on, value}}});
}

void AnswerWriting::turn_bold() {
    if (!may_format()) return;
    FormatHere here = editor_.format_here();
    here.is_bold = !here.is_bold;
    format_words(MarkKind::bold, here.is_bold);
    if (editor_.chosen().count > 0) return;
    editor_.write_as(here);
    next_words_ = {MarkKind::bold, here.is_bold, {}};
}

void AnswerWriting::turn_italic() {
    if (!may_format()) return;
    FormatHere here = editor_.format_here();
    here.is_italic = !here.is_italic;
    format_words(MarkKind::italic, here.is_italic);
    if (editor_.chosen().count > 0) return;
    editor_.write_as(here);
    next_words_ = {MarkKind::italic, here.is_italic, {}};
}

void AnswerWriting::link(const QString& address) {
    if (!may_format()) return;
    const std::string value = address.toStdString();
    if (editor_.chosen().count == 0) return around_.frame.say(tr("Choose the words that are to be a link."));
    if (!value.empty() && !casework::is_link(value))
        return around_.frame.tell({tr("This address is not one that others can follow."),
            tr("Nothing was changed."), tr("Write an address that begins with https://"), {}, {}});
    format_words(MarkKind::link, !value.empty(), value);
}

void AnswerWriting::style(std::optional<MarkKind> style) {
    format_paragraphs(style.value_or(MarkKind::heading1), style.has_value());
}

void AnswerWriting::direct(std::optional<MarkKind> direction) {
    format_paragraphs(direction.value_or(MarkKind::left_to_right), direction.has_value());
}

/// A paragraph has one style and one direction: whichever of a kind ends, that ends.
void AnswerWriting::format_paragraphs(MarkKind kind, bool is_on) {
    if (!may_format()) return;
    const auto words = editor_.chosen();
    const std::string text = editor_.shown().text();
    std::vector<FormatWish> wishes;
    std::uint32_t at = 0;
    std::string_view rest = text;
    while (true) {
        const auto newline = rest.find('\n');
        const bool is_last = newline == std::string_view::npos;
        const std::uint32_t end = at + text::count_scalars(rest.substr(0, newline));
        if (end >= words.position && at <= words.position + words.count)
            wishes.push_back({end, 0, {kind, is_on, {}}});
        if (is_last || end >= words.position + words.count) break;
        at = end + 1;
        rest.remove_prefix(newline + 1);
    }
    format(wishes);
}

void AnswerWriting::dress() {
    dress_soon_.stop();
    if (!writing_ || mode_ == Mode::suggesting) return;
    if (formats_.is_plain() && !is_dressed_) return;
    const auto marks = formats_.in(writing_->typing().document());
    if (!marks) return around_.frame.tell(message_of(marks.error(), Doing::reading));
    editor_.dress(*marks);
    is_dressed_ = !formats_.is_plain();
}

// Suggesting.

void AnswerWriting::keep_what_is_suggested() {
    keep_soon_.stop();
    if (!suggesting_ || !name_ || !writing_ || translation_) return;
    if (mode_ == Mode::suggesting) suggesting_->to = editor_.shown().text();
    std::optional<AnswerView::Suggesting> kept;
    if (suggesting_->from != suggesting_->to) kept = suggesting_;
    around_.desk.ask(
        &around_.desk, When::meanwhile,
        [name = *name_, kept](desk::Desk& desk) { return keep_suggesting(desk, name, kept); },
        [](const Result<void>&) {});
}

void AnswerWriting::send_suggested() {
    if (!suggesting_) return;
    keep_what_is_suggested();
    act([from = suggesting_->from, to = suggesting_->to](auto& work, const auto& name) -> Result<void> {
        VALISE_TRY(const std::string now, text_now(work, name));
        VALISE_TRY(const std::string joined, desk::joined_text(from, to, now));
        VALISE_TRY_VOID(desk::suggest_text(work, name, joined));
        return keep_suggesting(work.desk(), name, std::nullopt);
    });
    discard_suggested();
    around_.frame.say(tr("Your changes are suggested: they stand in the margin."));
}

void AnswerWriting::discard_suggested() {
    if (!suggesting_ || !writing_) return;
    const std::string text = writing_->typing().text().text();
    suggesting_ = {text, text};
    if (auto shown = text::Rope::of(text)) editor_.show_text(*shown);
    keep_what_is_suggested();
}

} // namespace valise::gui
