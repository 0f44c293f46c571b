// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <QTextEdit>
#include <QTimer>

#include "gui/answer/dressing.hpp"
#include "gui/answer/formats.hpp"
#include "valise/desk/remarks.hpp"
#include "valise/text/document.hpp"
#include "valise/text/rope.hpp"

namespace valise::gui {

/// Where somebody writes a text: words in paragraphs, each in the direction of its first letter, until
/// somebody turns it, and dressed as the marks of the text say.
///
/// What is typed is told at once as an edit; what others wrote is put in by `make_edits`, and moves neither
/// the caret in its words nor its line on the screen. Undoing is for whoever listens: it asks.
class Editor : public QTextEdit {
    Q_OBJECT
public:
    explicit Editor(QWidget* parent = nullptr);

    /// Shows another text. Tells nothing.
    void show_text(const text::Rope& text);
    /// In the text that is shown; tells nothing.
    void make_edits(const std::vector<text::Edit>& edits);
    [[nodiscard]] const text::Rope& shown() const { return shown_; }

    /// Whether it takes these keys itself, and asks: undoing.
    [[nodiscard]] static bool has_own(const QKeySequence& keys);

    /// The words that are chosen, or none at the caret.
    [[nodiscard]] desk::WordsAt chosen() const;
    void choose(const desk::WordsAt& words);
    /// Underlines words: those beside which something stands.
    void mark(const std::vector<desk::WordsAt>& words);
    /// Draws a wave under words: those that no dictionary knows.
    void underline(const QList<QTextCursor>& words);
    /// Dresses the text that is shown as these marks of it say. Tells nothing.
    void dress(const draft::Marks& marks);
    /// Where the caret is, or of the first of the words that are chosen.
    [[nodiscard]] FormatHere format_here() const;
    /// What is written next at the caret is so.
    void write_as(const FormatHere& format);
    /// Whether lists, headings and other formats can be made here.
    void let_format(bool may_format) { may_format_ = may_format; }

Q_SIGNALS:
    void edited(const valise::text::Edit& edit);
    /// What is written next is undone by itself.
    void step_ended();
    void wants_undo();
    void wants_redo();
    /// This is to be formatted so.
    void wants_formats(const std::vector<valise::gui::FormatWish>& formats);
    /// The same of what was pasted, or of a newline that was made, just now.
    void wants_new_words_formatted(const std::vector<valise::gui::FormatWish>& formats);
    /// Something was pasted, and all of this could not be kept of it.
    void pasted_without(const QStringList& left_out);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void changeEvent(QEvent* event) override;

private:
    void tell_change(int position, int removed, int added);
    void turn_paragraph(Qt::LayoutDirection direction);
    void begin_paragraph();
    [[nodiscard]] std::uint32_t end_of_paragraph() const;
    void dress_paragraphs();
    void show_beside();

    text::Rope shown_;
    QList<ExtraSelection> remarked_;
    QList<ExtraSelection> unknown_;
    bool is_silent_ = false;
    bool may_format_ = false;
    bool is_turning_ = false; ///< Control and Shift are down, and nothing else was.
    Qt::LayoutDirection turning_to_ = Qt::LeftToRight;
    QTimer pause_;
};

} // namespace valise::gui
