// SPDX-License-Identifier: Apache-2.0
#include "gui/answer/editor.hpp"

#include <algorithm>
#include <utility>

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include "gui/answer/pasted.hpp"
#include "gui/looks/looks.hpp"

namespace valise::gui {

namespace {

/// Who rests so long goes on with another step.
constexpr std::chrono::milliseconds pause(1200);
constexpr int line_height = 140;

/// The scan codes of the right one of two keys, under X11 and Windows.
constexpr std::array right_shift{62U, 54U};

QString plain(QString shown) {
    shown.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    shown.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return shown;
}

/// What stands in a document from one place to another.
QString words_between(QTextDocument& document, int begin, int end) {
    constexpr int few = 64;
    if (end - begin < few) {
        QString words;
        for (int i = begin; i < end; ++i) words.append(document.characterAt(i));
        return plain(std::move(words));
    }
    QTextCursor cursor(&document);
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return plain(cursor.selectedText());
}

} // namespace

Editor::Editor(QWidget* parent) : QTextEdit(parent) {
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    document()->setDocumentMargin(room(1));
    pause_.setSingleShot(true);
    pause_.setInterval(pause);
    connect(&pause_, &QTimer::timeout, this, &Editor::step_ended);
    connect(document(), &QTextDocument::contentsChange, this, &Editor::tell_change);
    dress_paragraphs();
}

void Editor::dress_paragraphs() {
    const bool was_silent = std::exchange(is_silent_, true);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(line_height, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(format);
    is_silent_ = was_silent;
}

void Editor::show_text(const text::Rope& text) {
    is_silent_ = true;
    const std::string words = text.text();
    setPlainText(QString::fromStdString(words));
    if (auto copy = text::Rope::of(words)) shown_ = *std::move(copy);
    dress_paragraphs();
    is_silent_ = false;
}

void Editor::tell_change(int position, int removed, int added) {
    if (is_silent_) return;
    // Qt tells more than what changed: formats, and the end of the document.
    const auto old_length = static_cast<int>(shown_.utf16_length());
    const int new_length = document()->characterCount() - 1;
    const int old_end = std::min(position + removed, old_length);
    const int new_end = std::min(position + added, new_length);
    // Where a surrogate would be cut in two, the edit takes in the other half.
    const auto whole = [&](int at) { return shown_.from_utf16(static_cast<std::uint32_t>(at)); };
    int begin = position;
    while (begin > 0 && !whole(begin)) --begin;
    int tail = 0;
    while (old_end + tail < old_length && !whole(old_end + tail)) ++tail;
    const auto from = whole(begin);
    const auto to = whole(old_end + tail);
    if (!from || !to || *to < *from) return;
    const auto before = shown_.slice(*from, *to - *from);
    const std::string after = words_between(*document(), begin, new_end + tail).toStdString();
    if (!before || *before == after) return;
    const auto is_lead = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; };
    const std::size_t shorter = std::min(before->size(), after.size());
    std::size_t head = 0;
    while (head < shorter && (*before)[head] == after[head]) ++head;
    while (head > 0 && head < std::max(before->size(), after.size())
        && ((head < before->size() && !is_lead((*before)[head]))
            || (head < after.size() && !is_lead(after[head]))))
        --head;
    std::size_t foot = 0;
    while (foot < shorter - head && (*before)[before->size() - 1 - foot] == after[after.size() - 1 - foot])
        ++foot;
    while (foot > 0 && !is_lead(after[after.size() - foot])) --foot;
    const std::string_view gone = std::string_view(*before).substr(head, before->size() - head - foot);
    text::Edit edit{*from + text::count_scalars(std::string_view(*before).substr(0, head)),
        text::count_scalars(gone), after.substr(head, after.size() - head - foot)};
    if (edit.deleted > 0) shown_.erase_unchecked(edit.position, edit.deleted);
    if (!edit.inserted.empty()) shown_.insert_unchecked(edit.position, edit.inserted);
    pause_.start();
    Q_EMIT edited(edit);
}

void Editor::make_edits(const std::vector<text::Edit>& edits) {
    if (edits.empty()) return;
    is_silent_ = true;
    const int line_before = cursorRect().top();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const text::Edit& edit : edits) {
        const auto begin = shown_.to_utf16(edit.position);
        const auto end = shown_.to_utf16(edit.position + edit.deleted);
        if (!begin || !end) continue;
        cursor.setPosition(static_cast<int>(*begin));
        cursor.setPosition(static_cast<int>(*end), QTextCursor::KeepAnchor);
        cursor.insertText(QString::fromStdString(edit.inserted));
        if (edit.deleted > 0) shown_.erase_unchecked(edit.position, edit.deleted);
        if (!edit.inserted.empty()) shown_.insert_unchecked(edit.position, edit.inserted);
    }
    cursor.endEditBlock();
    is_silent_ = false;
    auto* const bar = verticalScrollBar();
    bar->setValue(bar->value() + cursorRect().top() - line_before);
}

bool Editor::has_own(const QKeySequence& keys) {
    return keys == QKeySequence(Qt::CTRL | Qt::Key_Z) || keys == QKeySequence(Qt::CTRL | Qt::Key_Y);
}

desk::WordsAt Editor::chosen() const {
    const QTextCursor cursor = textCursor();
    const auto begin = shown_.from_utf16(static_cast<std::uint32_t>(cursor.selectionStart()));
    const auto end = shown_.from_utf16(static_cast<std::uint32_t>(cursor.selectionEnd()));
    if (!begin || !end) return {};
    return {*begin, *end - *begin};
}

void Editor::choose(const desk::WordsAt& words) {
    const auto begin = shown_.to_utf16(words.position);
    const auto end = shown_.to_utf16(words.position + words.count);
    if (!begin || !end) return;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(*begin));
    cursor.setPosition(static_cast<int>(*end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void Editor::mark(const std::vector<desk::WordsAt>& words) {
    remarked_.clear();
    const Colours& colours = colours_of(current_look());
    for (const auto& each : words) {
        const auto begin = shown_.to_utf16(each.position);
        const auto end = shown_.to_utf16(each.position + each.count);
        if (!begin || !end || *begin == *end) continue;
        ExtraSelection one;
        one.cursor = QTextCursor(document());
        one.cursor.setPosition(static_cast<int>(*begin));
        one.cursor.setPosition(static_cast<int>(*end), QTextCursor::KeepAnchor);
        one.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        one.format.setUnderlineColor(colours.notice);
        one.format.setBackground(colours.notice_back);
        one.format.setForeground(colours.notice);
        remarked_.append(one);
    }
    show_beside();
}

void Editor::underline(const QList<QTextCursor>& words) {
    if (words.isEmpty() && unknown_.isEmpty()) return;
    unknown_.clear();
    for (const auto& each : words) {
        ExtraSelection one;
        one.cursor = each;
        one.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        one.format.setUnderlineColor(colours_of(current_look()).grave);
        unknown_.append(one);
    }
    show_beside();
}

void Editor::show_beside() { setExtraSelections(remarked_ + unknown_); }

void Editor::keyPressEvent(QKeyEvent* event) {
    const bool is_modifier = event->key() == Qt::Key_Shift || event->key() == Qt::Key_Control;
    is_turning_ = event->key() == Qt::Key_Shift && (event->modifiers() & Qt::ControlModifier) != 0;
    if (is_turning_)
        turning_to_ = std::ranges::find(right_shift, event->nativeScanCode()) != right_shift.end()
            ? Qt::RightToLeft
            : Qt::LeftToRight;
    if (is_modifier) return QTextEdit::keyPressEvent(event);
    const bool has_control = (event->modifiers() & Qt::ControlModifier) != 0;
    if (has_control && (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)) {
        focusNextPrevChild(event->key() == Qt::Key_Tab);
        return event->accept();
    }
    if (event->matches(QKeySequence::Undo)) {
        Q_EMIT wants_undo();
        return event->accept();
    }
    if (event->matches(QKeySequence::Redo) || (has_control && event->key() == Qt::Key_Y)) {
        Q_EMIT wants_redo();
        return event->accept();
    }
    switch (event->key()) {
    case Qt::Key_Escape: return event->ignore();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (has_control) return event->ignore();
        Q_EMIT step_ended();
        if (isReadOnly()) break;
        begin_paragraph();
        ensureCursorVisible();
        return event->accept();
    case Qt::Key_Space:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if ((event->modifiers() & Qt::AltModifier) != 0) return event->ignore();
        Q_EMIT step_ended();
        break;
    default: break;
    }
    QTextEdit::keyPressEvent(event);
}

void Editor::keyReleaseEvent(QKeyEvent* event) {
    if (std::exchange(is_turning_, false) && !isReadOnly()) turn_paragraph(turning_to_);
    QTextEdit::keyReleaseEvent(event);
}

std::uint32_t Editor::end_of_paragraph() const {
    const QTextBlock block = textCursor().block();
    const auto end = shown_.from_utf16(static_cast<std::uint32_t>(block.position() + block.length() - 1));
    return end.value_or(0);
}

void Editor::turn_paragraph(Qt::LayoutDirection direction) {
    const auto kind =
        direction == Qt::RightToLeft ? proto::MarkKind::right_to_left : proto::MarkKind::left_to_right;
    if (may_format_) Q_EMIT wants_formats({{end_of_paragraph(), 0, {kind, true, {}}}});
}

/// A line of its own is a paragraph: there is nothing else here. What the one before it is belongs to its
/// newline, so that this one takes it along; and a heading ends where its line does.
void Editor::begin_paragraph() {
    using proto::MarkKind;
    const FormatHere here = format_at(QTextCursor(textCursor().block()));
    const bool is_heading = here.style && *here.style <= MarkKind::heading3;
    if (may_format_ && here.style && !is_heading && textCursor().block().length() == 1)
        return Q_EMIT wants_formats({{end_of_paragraph(), 0, {*here.style, false, {}}}});
    textCursor().insertBlock();
    if (!may_format_ || (!here.style && !here.direction)) return;
    std::vector<FormatWish> formats;
    const auto newline = shown_.from_utf16(static_cast<std::uint32_t>(textCursor().block().position() - 1));
    for (const auto kind : {here.style, here.direction})
        if (kind && newline) formats.push_back({*newline, 0, {*kind, true, {}}});
    Q_EMIT wants_new_words_formatted(formats);
    if (is_heading && textCursor().block().length() == 1)
        Q_EMIT wants_formats({{end_of_paragraph(), 0, {*here.style, false, {}}}});
}

void Editor::dress(const draft::Marks& marks) {
    const bool was_silent = std::exchange(is_silent_, true);
    gui::dress(*document(), shown_, marks);
    is_silent_ = was_silent;
}

FormatHere Editor::format_here() const { return format_at(textCursor()); }

void Editor::write_as(const FormatHere& format) {
    const bool was_silent = std::exchange(is_silent_, true);
    setCurrentCharFormat(shown_as(format));
    is_silent_ = was_silent;
}

void Editor::mousePressEvent(QMouseEvent* event) {
    Q_EMIT step_ended();
    QTextEdit::mousePressEvent(event);
}

/// In place of Qt's own, whose undoing is not that of here. A lock may take the editor away while it is open.
void Editor::contextMenuEvent(QContextMenuEvent* event) {
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& name, bool is_on, const std::function<void()>& act) {
        connect(menu->addAction(name), &QAction::triggered, this, act);
        menu->actions().back()->setEnabled(is_on);
    };
    const bool has_words = textCursor().hasSelection();
    add(tr("Undo"), !isReadOnly(), [this] { Q_EMIT wants_undo(); });
    add(tr("Redo"), !isReadOnly(), [this] { Q_EMIT wants_redo(); });
    menu->addSeparator();
    add(tr("Cut"), has_words && !isReadOnly(), [this] { cut(); });
    add(tr("Copy"), has_words, [this] { copy(); });
    add(tr("Paste"), canPaste() && !isReadOnly(), [this] { paste(); });
    menu->addSeparator();
    add(tr("Paragraph from left to right"), may_format_, [this] { turn_paragraph(Qt::LeftToRight); });
    add(tr("Paragraph from right to left"), may_format_, [this] { turn_paragraph(Qt::RightToLeft); });
    menu->popup(event->globalPos());
}

void Editor::insertFromMimeData(const QMimeData* source) {
    Q_EMIT step_ended();
    const Pasted pasted = pasted_from(*source);
    if (pasted.text.isEmpty() && pasted.left_out.isEmpty()) return;
    const int begin = textCursor().selectionStart();
    textCursor().insertText(pasted.text);
    std::vector<FormatWish> formats;
    std::vector<FormatWish> of_what_was_there; // The newline, or the end, before which it was pasted.
    for (const auto& each : pasted.formats) {
        const auto from = shown_.from_utf16(static_cast<std::uint32_t>(begin + each.begin));
        const auto to = shown_.from_utf16(static_cast<std::uint32_t>(begin + each.end));
        if (!from || !to) continue;
        const bool is_last = desk::is_of_paragraphs(each.formatting.kind) && each.end == pasted.text.size();
        if (is_last)
            of_what_was_there.push_back({end_of_paragraph(), *to - *from, each.formatting});
        else
            formats.push_back({*from, *to - *from, each.formatting});
    }
    ensureCursorVisible();
    Q_EMIT step_ended();
    if (may_format_ && !formats.empty()) Q_EMIT wants_new_words_formatted(formats);
    if (may_format_ && !of_what_was_there.empty()) Q_EMIT wants_formats(of_what_was_there);
    if (!pasted.left_out.isEmpty()) Q_EMIT pasted_without(pasted.left_out);
}

void Editor::changeEvent(QEvent* event) {
    // The direction of the window is not that of what people write in it.
    const bool was_silent = std::exchange(is_silent_, true);
    QTextEdit::changeEvent(event);
    QTextOption option = document()->defaultTextOption();
    if (event->type() == QEvent::LayoutDirectionChange && option.textDirection() != Qt::LayoutDirectionAuto) {
        option.setTextDirection(Qt::LayoutDirectionAuto);
        document()->setDefaultTextOption(option);
    }
    is_silent_ = was_silent;
}

} // namespace valise::gui
