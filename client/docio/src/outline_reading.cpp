// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "valise/casework/limits.hpp"

#include "outline_blocks.hpp"
#include "outline_words.hpp"
#include "places.hpp"
#include "xlsform_table.hpp"

namespace valise::docio {

using casework::AnswerForm;
using casework::Condition;
using casework::Faults;
using casework::Question;
using casework::Questionnaire;
using casework::Read;
using casework::Section;
using casework::Words;

namespace {

std::string paragraph_place(std::uint32_t number) { return "paragraph " + std::to_string(number); }

/// "(a)" or " (iv)" at the beginning: how long it is, or 0.
std::size_t letters_in_brackets(std::string_view text) {
    constexpr std::size_t most_letters = 4;
    const std::size_t begin = text.starts_with(' ') ? 1 : 0;
    if (text.size() <= begin || text[begin] != '(') return 0;
    const std::size_t end = text.find(')', begin);
    if (end == std::string_view::npos || end - begin - 1 > most_letters || end - begin < 2) return 0;
    const std::string_view inner = text.substr(begin + 1, end - begin - 1);
    return inner.find(' ') == std::string_view::npos ? end + 1 : 0;
}

/// A question that is being read, with what is said about it apart from its words.
struct Draft {
    Question question;
    std::uint32_t depth = 0; ///< How many questions it follows, each the next.
    std::uint32_t paragraph = 0;
    std::optional<AnswerForm> said_form;
    std::optional<std::string> asked_if;
    std::optional<AskedUpon> asked_upon;
};

/// Goes through the paragraphs of a document. A question stays open until something ends it.
class OutlineReader {
public:
    OutlineReader(const std::vector<Block>& blocks, const OutlineSettings& settings)
        : blocks_(blocks), settings_(settings), phrases_(settings.language) {
        has_headings_ = std::ranges::any_of(
            blocks, [](const Block& block) { return block.look == Look::heading && block.level > 1; });
    }

    Read<Outline> read() {
        for (const Block& block : blocks_) {
            block_ = &block;
            text_ = trimmed(block.text);
            read_block();
            if (questions_ > casework::limits::questions) break; // Which is a fault already.
        }
        finish_question();
        settle();
        places_.emplace("", "");
        add_by_places(casework::faults_of(all_), places_, faults_);
        if (faults_.size() > casework::limits::faults) faults_.resize(casework::limits::faults);
        if (!faults_.empty()) return tl::unexpected(std::move(faults_));
        return Outline{std::move(all_), std::move(notes_)};
    }

private:
    void note(std::string what) { notes_.push_back({paragraph_place(block_->number), std::move(what)}); }
    void fault(std::string what) { faults_.push_back({paragraph_place(block_->number), std::move(what)}); }
    [[nodiscard]] Words words(std::string text) const {
        if (text.empty()) return {};
        return {{settings_.language, std::move(text)}};
    }

    [[nodiscard]] bool begins_question() const {
        if (has_headings_) return block_->look == Look::heading;
        return block_->look == Look::numbered && block_->level == 1;
    }

    void read_block() {
        if (block_->has_more) note("what is here beside the text was left out");
        if (!block_->headings.empty()) return read_table();
        if (text_.empty()) return;
        if (block_->look == Look::title) return read_title(all_.title, "title");
        if (block_->look == Look::subtitle) return read_title(all_.notice, "subtitle");
        if (block_->look == Look::heading && block_->level == 1) return begin_section();
        if (begins_question()) return begin_question(has_headings_ ? block_->level - 2 : 0);
        if (block_->look == Look::plain) return read_plain();
        read_option();
    }

    void read_title(Words& title, const std::string& what) {
        if (!all_.sections.empty() || !title.empty())
            note("a second " + what + " was left out: " + in_quotes(text_));
        else
            title = words(text_);
    }

    void begin_section() {
        finish_question();
        above_.clear();
        before_.reset();
        places_.emplace(entry("sections", all_.sections.size()), paragraph_place(block_->number));
        Section section{.id = "s" + std::to_string(all_.sections.size() + 1),
            .title = words(text_),
            .articles = {},
            .questions = {}};
        all_.sections.push_back(std::move(section));
    }

    void begin_question(std::uint32_t depth) {
        finish_question();
        if (all_.sections.empty())
            return fault("a question stands in a section, which begins with Heading 1");
        auto [number, text] = split_number(block_->text);
        if (number.empty() && !has_headings_) number = std::to_string(++counted_);
        open(depth, std::move(number), std::move(text));
    }

    void open(std::uint32_t depth, std::string number, std::string text) {
        std::erase_if(above_, [depth](const Draft& each) { return each.depth >= depth; });
        Draft draft{.question = {},
            .depth = depth,
            .paragraph = block_->number,
            .said_form = {},
            .asked_if = {},
            .asked_upon = {}};
        draft.question.id = "q" + std::to_string(++questions_);
        draft.question.number = std::move(number);
        draft.question.text = words(std::move(text));
        draft.question.written_in = settings_.language;
        open_ = std::move(draft);
    }

    void read_plain() {
        if (open_) return read_about_question();
        const auto articles =
            all_.sections.empty() ? std::nullopt : phrases_.behind(text_, &OutlineWords::articles);
        if (!articles) return note("this belongs to no question and was left out: " + in_quotes(text_));
        std::string_view rest = *articles;
        while (!rest.empty() && all_.sections.back().articles.size() <= casework::limits::articles) {
            const std::size_t end = rest.find(',');
            all_.sections.back().articles.emplace_back(trimmed(rest.substr(0, end)));
            rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        }
    }

    void read_about_question() {
        const std::string& text = text_;
        if (const auto article = phrases_.behind(text, &OutlineWords::article))
            open_->question.article = *article;
        else if (const auto articles = phrases_.behind(text, &OutlineWords::articles))
            open_->question.article = *articles;
        else if (const auto answer = phrases_.behind(text, &OutlineWords::answer))
            read_form(*answer);
        else if (const auto asked_if = phrases_.behind(text, &OutlineWords::asked_if))
            open_->asked_if = *asked_if;
        else if (auto asked_upon = phrases_.behind_upon(text))
            open_->asked_upon = std::move(asked_upon);
        else if (phrases_.behind_if(text))
            begin_follow_up();
        else {
            std::string guidance(casework::words_in(open_->question.guidance, settings_.language));
            // Longer than it may be is noticed, and no longer.
            if (guidance.size() > casework::limits::text) return;
            open_->question.guidance = words(guidance + (guidance.empty() ? "" : "\n") + text);
        }
    }

    void read_form(std::string_view answer) {
        if (phrases_.is(answer, &OutlineWords::text))
            open_->said_form = AnswerForm::text;
        else if (phrases_.is(answer, &OutlineWords::one_of_these))
            open_->said_form = AnswerForm::choice;
        else if (phrases_.is(answer, &OutlineWords::any_of_these))
            open_->said_form = AnswerForm::several;
        else if (phrases_.is(answer, &OutlineWords::legal_references))
            open_->said_form = AnswerForm::legal_references;
        else
            fault("this is no form of an answer: " + in_quotes(answer));
    }

    /// A line "If the answer is ..." below a question is one that follows it, or whichever it follows has
    /// options.
    void begin_follow_up() {
        const Draft* const asked = with_options(open_->depth + 1);
        if (asked == nullptr) note("it is not clear whose follow-up this is");
        const std::uint32_t depth = asked == nullptr ? open_->depth : asked->depth + 1;
        finish_question();
        open(depth, "", text_);
    }

    /// The question nearest above this depth that one chooses an answer of.
    [[nodiscard]] const Draft* with_options(std::uint32_t depth) const {
        if (open_ && open_->depth < depth && !open_->question.options.empty()) return &*open_;
        for (auto draft = above_.rbegin(); draft != above_.rend(); ++draft)
            if (draft->depth < depth && !draft->question.options.empty()) return &*draft;
        return nullptr;
    }

    void read_option() {
        if (!open_) return note("this belongs to no question and was left out: " + in_quotes(text_));
        auto& options = open_->question.options;
        if (options.size() > casework::limits::options) return;
        options.push_back({phrases_.option_id(text_, options), words(text_)});
    }

    void read_table() {
        if (!open_ || !open_->question.columns.empty()) return note("this table was left out");
        open_->question.form = AnswerForm::table;
        for (const std::string& heading : block_->headings) open_->question.columns.push_back(words(heading));
    }

    void finish_question() {
        if (!open_) return;
        Draft draft = *std::move(open_);
        open_.reset();
        const std::uint32_t number = draft.paragraph;
        const auto note_here = [&](std::string what) {
            notes_.push_back({paragraph_place(number), std::move(what)});
        };
        settle_form(draft, note_here);
        settle_condition(draft, note_here);

        Section& section = all_.sections.back();
        places_.emplace(
            entry(entry("sections", all_.sections.size() - 1) + ".questions", section.questions.size()),
            paragraph_place(number));
        section.questions.push_back(draft.question);
        if (draft.depth == 0 && !draft.question.options.empty())
            before_ = draft;
        else if (!draft.question.follows)
            before_.reset();
        above_.push_back(std::move(draft));
    }

    template <class Note> void settle_form(Draft& draft, const Note& note_here) {
        Question& question = draft.question;
        if (draft.said_form) {
            question.form = *draft.said_form;
        } else if (!question.options.empty()) {
            question.form = AnswerForm::choice;
        } else if (question.columns.empty()) {
            question.form = AnswerForm::text;
            note_here("took this as a question that is answered in words");
        }
    }

    /// Which question it follows, and upon which of its answers it is asked.
    template <class Note> void settle_condition(Draft& draft, const Note& note_here) {
        Question& question = draft.question;
        if (draft.depth > 0 && !above_.empty()) question.follows = above_.back().question.id;
        if (draft.asked_upon) return settle_condition_upon(question, *draft.asked_upon, note_here);
        const bool is_always = draft.asked_if && phrases_.is(*draft.asked_if, &OutlineWords::always);
        if (is_always) return;

        const std::string_view text = casework::words_in(question.text, settings_.language);
        const auto said =
            draft.asked_if ? std::optional<std::string_view>(*draft.asked_if) : phrases_.behind_if(text);
        if (!said) return;
        const Draft* const asked = draft.depth > 0 ? with_options(draft.depth)
            : before_                              ? &*before_
                                                   : nullptr;
        const auto options = asked == nullptr
            ? std::nullopt
            : phrases_.named_options(*said, asked->question.options, settings_.language);
        if (!options)
            return note_here("could not tell upon which answers this is asked; it is asked of everybody");
        question.condition = Condition{asked->question.id, *options};
        if (question.follows) return;
        question.follows = asked->question.id;
        note_here(
            "took this as a follow-up of the question that stands at " + paragraph_place(asked->paragraph));
    }

    /// Upon a question that is named by its number: the last before it that has this one and options.
    template <class Note>
    void settle_condition_upon(Question& question, const AskedUpon& upon, const Note& note_here) const {
        const Question* asked = nullptr;
        for (const Section& section : all_.sections)
            for (const Question& each : section.questions)
                if (each.number == upon.number && !each.options.empty()) asked = &each;
        const auto options = asked == nullptr
            ? std::nullopt
            : phrases_.named_options(upon.answers, asked->options, settings_.language);
        if (options)
            question.condition = Condition{asked->id, *options};
        else
            note_here("could not tell upon which answers this is asked; it is asked of everybody");
    }

    void settle() {
        all_.id = settings_.id;
        all_.version = settings_.version;
        all_.is_sample = settings_.is_sample;
        all_.instrument = settings_.instrument;
        all_.cluster = settings_.cluster;
        if (all_.notice.empty()) all_.notice = words(settings_.notice);
        if (!all_.title.empty()) return;
        notes_.push_back({"", "there is no title (a paragraph of the style Title); the id stands for it"});
        all_.title = words(settings_.id);
    }

    const std::vector<Block>& blocks_;
    const OutlineSettings& settings_;
    Phrases phrases_;
    bool has_headings_ = false;
    Questionnaire all_;
    Faults notes_;
    Faults faults_;
    Places places_;
    std::optional<Draft> open_;
    std::vector<Draft> above_;    ///< Those that a question may follow, from the top.
    std::optional<Draft> before_; ///< Of those that follow none, the last, if one chooses an answer of it.
    const Block* block_ = nullptr;
    std::string text_;
    std::uint32_t questions_ = 0;
    std::uint32_t counted_ = 0;
};

} // namespace

Numbered split_number(std::string_view text) {
    constexpr std::size_t longest = 32;
    if (const std::size_t tab = text.find('\t'); tab <= longest)
        return {std::string(trimmed(text.substr(0, tab))), std::string(trimmed(text.substr(tab + 1)))};
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    std::size_t end = digits;
    while (const std::size_t more = digits == 0 ? 0 : letters_in_brackets(text.substr(end))) end += more;
    const std::size_t number_end = end;
    if (end < text.size() && digits > 0 && (text[end] == '.' || text[end] == ')')) ++end;
    // "2 laws" begins with no number of a question.
    const bool is_number = end > digits && end < text.size() && text[end] == ' ';
    if (!is_number) return {"", std::string(text)};
    return {std::string(text.substr(0, number_end)), std::string(trimmed(text.substr(end)))};
}

Read<Outline> outline_of(const std::vector<Block>& blocks, const OutlineSettings& settings) {
    return OutlineReader(blocks, settings).read();
}

Read<Outline> outline_from_docx(ByteView file, const OutlineSettings& settings) {
    const auto blocks = read_word_file(file);
    if (!blocks)
        return tl::unexpected(
            Faults{{"", "this is not a document that can be read: " + blocks.error().detail}});
    return outline_of(*blocks, settings);
}

} // namespace valise::docio
