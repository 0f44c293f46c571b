// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>

#include <QWidget>

#include "gui/answer/answer_view.hpp"

class QComboBox;
class QLabel;
class QLineEdit;
class QTextEdit;
class QPushButton;
class QVBoxLayout;

namespace valise::gui {

/// What people write into the lists of an answer.
using NewItem =
    std::variant<casework::AssistanceNeed, casework::Practice, casework::Challenge, casework::TableRow>;

/// The fields of a need for technical assistance, a good practice, a challenge or a row of the table.
class ItemForm : public QWidget {
    Q_OBJECT
public:
    explicit ItemForm(QWidget* parent = nullptr);

    /// Asks for what stands in this list. The view outlives what is shown of it.
    void ask_for(casework::Part part, const AnswerView& view);
    void retranslate();

Q_SIGNALS:
    void wants(const valise::gui::NewItem& item);

private:
    void make_cells();
    void add();
    [[nodiscard]] std::optional<NewItem> item() const;
    void clear();

    const AnswerView* view_ = nullptr;
    casework::Part part_ = casework::Part::practices;
    std::optional<casework::AnswerName> cells_of_;
    QVBoxLayout* column_;
    QComboBox* kind_;
    QComboBox* priority_;
    QLabel* title_label_;
    QLineEdit* title_;
    QLabel* text_label_;
    QTextEdit* text_;
    QWidget* cells_;
    std::vector<QLineEdit*> cell_fields_;
    QPushButton* add_;
};

} // namespace valise::gui
