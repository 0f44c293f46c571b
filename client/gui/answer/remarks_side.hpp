// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "gui/answer/answer_view.hpp"

class QCheckBox;
class QLabel;
class QTextEdit;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace valise::gui {

/// The margin of an answer: its comments and suggested changes in the order of the text, and what is done
/// with the one that is chosen. A comment whose words are gone keeps its quotation.
class RemarksSide : public QWidget {
    Q_OBJECT
public:
    explicit RemarksSide(QWidget* parent = nullptr);
    ~RemarksSide() override;

    /// The view outlives what is shown of it.
    void show_view(const AnswerView& view);
    void retranslate();
    [[nodiscard]] QTreeView* list() const { return list_; }
    /// To the field in which a comment is written.
    void begin_comment();
    /// Of the suggested changes the one that is chosen, or the first.
    void accept_chosen();

Q_SIGNALS:
    void chose(const valise::desk::WordsAt& words);
    /// Something is to be done: a verb of the desk, and to what.
    void wants_comment(const QString& text);
    void wants_suggestion(const QString& text);
    void wants_reply(const valise::OperationName& comment, const QString& text);
    void wants_resolved(const valise::OperationName& comment, bool is_resolved);
    /// The words are gone: it is to stand beside those that are chosen now. With what was said so far.
    void wants_moved(const valise::OperationName& comment, const QString& text);
    void wants_accepted(const valise::OperationName& suggestion);
    void wants_rejected(const valise::OperationName& suggestion, const QString& reason);
    void wants_withdrawn(const valise::OperationName& suggestion);

private:
    void fill();
    void show_actions();
    [[nodiscard]] const CommentView* comment() const;
    [[nodiscard]] const SuggestionView* suggestion() const;
    /// What stands in the field, which is empty from then on; nothing, and the field has the keyboard, where
    /// that takes words.
    [[nodiscard]] QString take_words();

    const AnswerView* view_ = nullptr;
    bool is_filling_ = false;
    QLabel* title_;
    QCheckBox* resolved_;
    QLabel* nothing_;
    QTreeView* list_;
    QStandardItemModel* rows_;
    QPushButton* accept_;
    QPushButton* reject_;
    QPushButton* withdraw_;
    QPushButton* reply_;
    QPushButton* resolve_;
    QPushButton* move_;
    QTextEdit* words_;
    QPushButton* comment_;
    QPushButton* suggest_;
};

} // namespace valise::gui
