// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "gui/frame/screen.hpp"
#include "gui/versions/versions_view.hpp"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QTextEdit;
class QTreeView;

namespace valise::gui {

class TimeLine;

/// How the text of an answer came to be: its versions, and what led from one to another, marked in the text
/// and as words. `arrive` takes what `place_of` gives.
class VersionsScreen : public Screen {
    Q_OBJECT
public:
    explicit VersionsScreen(const Surroundings& around, QWidget* parent = nullptr);
    ~VersionsScreen() override;

    [[nodiscard]] QString title() const override;
    void arrive(const QByteArray& where) override;
    [[nodiscard]] QByteArray place() const override;
    [[nodiscard]] std::vector<QWidget*> panes() override;

    [[nodiscard]] const std::optional<VersionsView>& view() const { return view_; }

protected:
    void retranslate() override;

private:
    /// With what the version that is chosen is compared.
    enum class Against : std::uint8_t { before, now, read_before };

    void fill();
    void fill_line();
    void compare();
    void show_compared(const std::vector<desk::ComparedWords>& words);
    void name_version();
    void restore();
    [[nodiscard]] const VersionsView::Row* chosen() const;

    std::optional<casework::AnswerName> wanted_;
    std::optional<VersionsView> view_;
    std::vector<desk::ComparedWords> words_;
    std::vector<int> rows_of_line_; ///< Of each moment on the line.
    bool is_filling_ = false;
    QComboBox* answers_;
    QLabel* nothing_;
    QPushButton* open_;
    QWidget* work_;
    TimeLine* line_;
    QTreeView* list_;
    QStandardItemModel* rows_;
    QComboBox* against_;
    QCheckBox* as_words_;
    QTextEdit* text_;
    QLineEdit* name_;
    QPushButton* give_name_;
    QPushButton* restore_;
};

} // namespace valise::gui
