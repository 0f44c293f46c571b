// SPDX-License-Identifier: Apache-2.0
#include "xlsform_sheets.hpp"

namespace valise::docio {

using casework::AnswerForm;
using casework::Condition;

namespace {

bool is_space(char letter) noexcept {
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

/// Reads the conditions that a questionnaire can have; all else of the language of XPath is refused.
class RelevantReader {
public:
    explicit RelevantReader(std::string_view text) : rest_(text) {}

    std::optional<Condition> read() {
        do
            if (!read_term()) return std::nullopt;
        while (take("or"));
        skip_spaces();
        if (!rest_.empty()) return std::nullopt;
        return std::move(condition_);
    }

private:
    bool read_term() {
        if (take("(")) return read_comparison() && take(")");
        return read_comparison();
    }

    bool read_comparison() {
        if (take("selected")) return take("(") && read_question() && take(",") && read_option() && take(")");
        return read_question() && take("=") && read_option();
    }

    bool read_question() {
        if (!take("${")) return false;
        const std::size_t end = rest_.find('}');
        if (end == std::string_view::npos) return false;
        std::string_view name = rest_.substr(0, end);
        while (!name.empty() && is_space(name.front())) name.remove_prefix(1);
        while (!name.empty() && is_space(name.back())) name.remove_suffix(1);
        rest_.remove_prefix(end + 1);
        if (name.empty() || (!condition_.question.empty() && condition_.question != name)) return false;
        condition_.question = name;
        return true;
    }

    bool read_option() {
        skip_spaces();
        if (rest_.empty() || (rest_.front() != '\'' && rest_.front() != '"')) return false;
        const std::size_t end = rest_.find(rest_.front(), 1);
        if (end == std::string_view::npos || end == 1) return false;
        condition_.is_one_of.emplace_back(rest_.substr(1, end - 1));
        rest_.remove_prefix(end + 1);
        return true;
    }

    void skip_spaces() {
        while (!rest_.empty() && is_space(rest_.front())) rest_.remove_prefix(1);
    }

    bool take(std::string_view sign) {
        skip_spaces();
        if (!rest_.starts_with(sign)) return false;
        rest_.remove_prefix(sign.size());
        return true;
    }

    std::string_view rest_;
    Condition condition_;
};

} // namespace

std::optional<Condition> read_relevant(std::string_view text) { return RelevantReader(text).read(); }

std::string relevant_of(const Condition& condition, AnswerForm asked) {
    const bool is_several = asked == AnswerForm::several;
    std::string text;
    for (const std::string& option : condition.is_one_of) {
        text += text.empty() ? "" : " or ";
        text += is_several ? "selected(${" : "${";
        text += condition.question;
        text += is_several ? "}, '" : "} = '";
        text += option;
        text += is_several ? "')" : "'";
    }
    return text;
}

} // namespace valise::docio
