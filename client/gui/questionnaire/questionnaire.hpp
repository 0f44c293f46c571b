// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "gui/frame/screen.hpp"
#include "gui/questionnaire/questionnaire_view.hpp"

class QComboBox;
class QLabel;
class QLineEdit;
class QStandardItemModel;
class QTreeView;

namespace valise::gui {

/// To the screen of an answer, where there is one; and what that screen's `arrive` is given.
void open_answer(Frame& frame, const casework::AnswerName& answer);
[[nodiscard]] QByteArray place_of(const casework::AnswerName& answer);
[[nodiscard]] std::optional<casework::AnswerName> answer_in(const QByteArray& place);

/// The task list of a questionnaire: chapters and questions, each with how far its answer is, in words.
/// `arrive` takes the id of a questionnaire.
class QuestionnaireScreen : public Screen {
    Q_OBJECT
public:
    explicit QuestionnaireScreen(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void arrive(const QByteArray& where) override;
    [[nodiscard]] QByteArray place() const override;
    bool find() override;
    [[nodiscard]] std::vector<QWidget*> panes() override;

    void show_view(QuestionnaireView view);

protected:
    void retranslate() override;

private:
    /// Which questions are shown.
    enum class Filter : std::uint8_t { all, mine, unanswered, returned, remarked, attention };

    [[nodiscard]] bool is_wanted(const QuestionRow& row) const;
    void fill_list();

    std::optional<QuestionnaireView> view_;
    std::string wanted_;
    QLabel* sample_;
    QLabel* completeness_;
    QComboBox* which_;
    QComboBox* filter_;
    QLineEdit* search_;
    QTreeView* list_;
    QLabel* nothing_;
    QStandardItemModel* rows_;
};

} // namespace valise::gui
