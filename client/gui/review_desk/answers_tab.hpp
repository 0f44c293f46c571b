// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "gui/frame/screen.hpp"
#include "gui/review_desk/clarification_box.hpp"
#include "gui/review_desk/received_page.hpp"
#include "gui/review_desk/review_view.hpp"

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStandardItemModel;
class QTreeView;

namespace valise::gui {

/// What was submitted, answer by answer, for a reviewing State: the list of it, and beside it the answer that
/// is chosen, with all that the team has to say of it.
class AnswersTab : public Screen {
    Q_OBJECT
public:
    explicit AnswersTab(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// What `place` gave, or an answer as `place_of` writes it.
    void arrive(const QByteArray& where) override;
    void look_again() override;
    void put_by() override;
    [[nodiscard]] QByteArray place() const override;
    [[nodiscard]] std::vector<Command> commands() override;
    [[nodiscard]] std::vector<QWidget*> panes() override;

protected:
    void retranslate() override;
    /// Where there is little room the answer comes beneath the list.
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Filter : std::uint8_t { all, not_read, changed, fresh, to_clear };

    void fetch_list();
    void fetch_sheet();
    void choose(const casework::AnswerName& name);
    [[nodiscard]] bool is_wanted(const ReceivedRow& row) const;
    void show_list(ReceivedList list);
    void fill_list();
    void show_sheet(ReceivedSheet sheet);
    void fill_sheet();

    void note_reading(casework::Reading reading);
    void observe(const QString& category, const QString& text);
    void ask();
    void clear_all();
    void begin_team();
    /// A change of the team, of which nothing is told but what went wrong.
    void keep(const DeskWork& work);
    /// The same that all are told of, and what is said when it is done.
    void act(const DeskWork& work, const QString& done);
    /// Goes on with the words that are chosen in the answer, or with none; where they cannot be quoted it
    /// says why, and nothing is done.
    void with_quotation(const std::function<void(const std::string& quoted)>& then);

    std::optional<ReceivedList> list_;
    std::optional<ReceivedSheet> sheet_;
    std::optional<casework::AnswerName> chosen_;
    Replies replies_;
    bool is_to_fill_ = false; ///< The page says it in another language than is spoken now.
    QLabel* notice_;
    QComboBox* filter_;
    QPushButton* clear_;
    QPushButton* begin_;
    QSplitter* halves_;
    QTreeView* rows_view_;
    QStandardItemModel* rows_;
    QScrollArea* area_;
    ReceivedPage* page_ = nullptr; ///< Of `sheet_`.
};

} // namespace valise::gui
