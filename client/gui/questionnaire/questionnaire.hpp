// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "gui/frame/screen.hpp"
#include "gui/questionnaire/questionnaire_view.hpp"

class QComboBox;
class QLabel;
class QLineEdit;
class QStandardItemModel;
class QPushButton;
class QTreeView;

namespace valise::gui {

class CountMap;

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
    enum class Filter : std::uint8_t { all, mine, unanswered, returned, remarked, attention, unread, place };
    /// A field of the map.
    struct Place {
        std::string chapter;
        casework::WorkState state = casework::WorkState::not_started;
    };

    [[nodiscard]] bool is_wanted(const ChapterRows& chapter, const QuestionRow& row) const;
    [[nodiscard]] bool is_found(const QuestionRow& row) const;
    void offer_filters();
    void choose_filter();
    void fill_list();
    void fill_map();
    void open_place(int row, int column);
    void export_answers();
    void print_answers();

    std::optional<QuestionnaireView> view_;
    std::string wanted_;
    QLabel* sample_;
    QLabel* completeness_;
    QComboBox* which_;
    QComboBox* filter_;
    std::vector<casework::AnswerName> unread_;
    std::optional<Place> place_;
    QPushButton* as_map_;
    QPushButton* export_;
    QPushButton* print_;
    CountMap* map_;
    QLineEdit* search_;
    QTreeView* list_;
    QLabel* nothing_;
    QStandardItemModel* rows_;
};

} // namespace valise::gui
