// SPDX-License-Identifier: Apache-2.0
#include "gui/spelling/spell_check.hpp"

#include <algorithm>

#include <QScrollBar>
#include <QTextBlock>

#include "gui/answer/editor.hpp"
#include "gui/spelling/spelling_bar.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

constexpr std::chrono::milliseconds look_after(400);
constexpr qsizetype most_remembered = 4000;
constexpr auto setting = "spelling.own words";

QList<QTextBlock> all_blocks(const QTextDocument& document) {
    QList<QTextBlock> blocks;
    for (auto block = document.begin(); block.isValid(); block = block.next()) blocks.append(block);
    return blocks;
}

} // namespace

SpellCheck::SpellCheck(const Surroundings& around, Editor& editor, SpellingBar& bar, QObject* parent)
    : QObject(parent), around_(around), editor_(editor), bar_(bar) {
    soon_.setSingleShot(true);
    soon_.setInterval(look_after);
    connect(&soon_, &QTimer::timeout, this, &SpellCheck::look);
    connect(editor_.verticalScrollBar(), &QScrollBar::valueChanged, this, &SpellCheck::look_soon);
    connect(&editor_, &QTextEdit::cursorPositionChanged, this, &SpellCheck::look_soon);
    connect(&bar_, &SpellingBar::wants, this, &SpellCheck::replace);
    connect(&bar_, &SpellingBar::wants_next, this, &SpellCheck::go_on);
    connect(&bar_, &SpellingBar::is_right, this, &SpellCheck::say_right);
}

SpellCheck::~SpellCheck() = default;

void SpellCheck::begin(std::optional<casework::Language> noted) {
    ++turn_;
    checked_.clear();
    terms_.noted = noted;
    bar_.hide();
    around_.desk.ask(
        this, When::meanwhile, [](desk::Desk& desk) { return desk.store().settings().find(setting); },
        [this](const Result<std::optional<Bytes>>& kept) {
            if (!kept || !*kept) return look_soon();
            const auto words = from_utf8(std::string(as_text(**kept))).split(QLatin1Char('\n'));
            terms_.own_words = {words.begin(), words.end()};
            look_soon();
        });
}

QList<QTextBlock> SpellCheck::blocks_in_sight() const {
    const QRect sight = editor_.viewport()->rect();
    const auto first = editor_.cursorForPosition(sight.topLeft()).block();
    const auto last = editor_.cursorForPosition(sight.bottomRight()).block();
    QList<QTextBlock> blocks;
    for (auto block = first; block.isValid() && block.blockNumber() <= last.blockNumber();
        block = block.next())
        blocks.append(block);
    return blocks;
}

bool SpellCheck::ask_for(const QList<QTextBlock>& blocks, const std::function<void()>& then) {
    if (checked_.size() > most_remembered) checked_.clear();
    QStringList paragraphs;
    for (const auto& block : blocks)
        if (!checked_.contains(block.text())) paragraphs.append(block.text());
    paragraphs.removeDuplicates();
    if (paragraphs.isEmpty()) return false;
    thread_.check(this, paragraphs, terms_,
        [this, turn = turn_, paragraphs, then](const std::vector<CheckedParagraph>& checked) {
            if (turn != turn_) return;
            for (qsizetype i = 0; i < paragraphs.size() && i < std::ssize(checked); ++i)
                checked_.insert(paragraphs[i], checked[static_cast<std::size_t>(i)]);
            then();
        });
    return true;
}

void SpellCheck::look() {
    if (editor_.isReadOnly()) return editor_.underline({});
    const auto blocks = blocks_in_sight();
    if (!ask_for(blocks, [this] { look(); })) underline(blocks);
}

void SpellCheck::underline(const QList<QTextBlock>& blocks) {
    QList<QTextCursor> unknown;
    const QTextCursor caret = editor_.textCursor();
    for (const auto& block : blocks)
        for (const auto& word : checked_.value(block.text()).unknown) {
            QTextCursor at(block);
            at.setPosition(block.position() + word.begin);
            at.setPosition(block.position() + word.begin + word.length, QTextCursor::KeepAnchor);
            // Who is writing a word has not misspelt it yet.
            const bool is_being_written =
                editor_.hasFocus() && !caret.hasSelection() && caret.position() == at.position();
            if (!is_being_written) unknown.append(at);
        }
    editor_.underline(unknown);
}

void SpellCheck::go_on() {
    if (editor_.isReadOnly()) return;
    const auto blocks = all_blocks(*editor_.document());
    if (ask_for(blocks, [this] { go_on(); })) return;
    const QTextCursor caret = editor_.textCursor();
    std::optional<std::pair<QTextBlock, UnknownWord>> first;
    for (const auto& block : blocks)
        for (const auto& word : checked_.value(block.text()).unknown) {
            if (!first) first = {block, word};
            if (block.position() + word.begin >= caret.selectionEnd()) return ask_about(block, word);
        }
    if (first) return ask_about(first->first, first->second);
    say_that_nothing_is_left();
}

void SpellCheck::ask_about(const QTextBlock& block, const UnknownWord& word) {
    QTextCursor at(block);
    at.setPosition(block.position() + word.begin);
    at.setPosition(block.position() + word.begin + word.length, QTextCursor::KeepAnchor);
    editor_.setTextCursor(at);
    editor_.ensureCursorVisible();
    const auto language = *checked_.value(block.text()).language;
    const QString asked = block.text().mid(word.begin, word.length);
    bar_.ask(asked, Languages::name_of(language));
    thread_.suggest(this, language, asked, [this, turn = turn_](const QStringList& words) {
        if (turn == turn_) bar_.offer(words);
    });
}

void SpellCheck::say_that_nothing_is_left() {
    bar_.hide();
    editor_.setFocus(Qt::OtherFocusReason);
    for (const auto& block : all_blocks(*editor_.document()))
        if (const auto missing = checked_.value(block.text()).missing)
            return around_.frame.tell(
                {tr("This computer has no dictionary for %1.").arg(isolated(Languages::name_of(*missing))),
                    tr("The text stays as it is, and its spelling is not checked."),
                    tr("Ask whoever looks after this computer to install the package %1.")
                        .arg(isolated(QString::fromStdString(Dictionaries::package_of(*missing)))),
                    {}, {}});
    around_.frame.say(tr("All words are in the dictionary."));
}

void SpellCheck::replace(const QString& word) {
    editor_.textCursor().insertText(word);
    go_on();
}

void SpellCheck::say_right(const QString& word) {
    terms_.own_words.insert(word);
    QStringList words;
    for (const QString& each : terms_.own_words) words.append(each);
    around_.desk.ask(
        &around_.desk, When::meanwhile,
        [bytes = words.join(QLatin1Char('\n')).toStdString()](
            desk::Desk& desk) { return desk.store().settings().put(setting, as_bytes(bytes)); },
        [](const Result<void>&) {});
    ++turn_;
    checked_.clear();
    go_on();
    look_soon();
}

} // namespace valise::gui
