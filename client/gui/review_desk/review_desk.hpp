// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "gui/frame/tabbed_screen.hpp"
#include "gui/review_desk/clarification_box.hpp"
#include "gui/review_desk/review_view.hpp"

class QComboBox;
class QLabel;
class QScrollArea;
class QStandardItemModel;
class QTreeView;

namespace valise::gui {

/// What was asked in the review, for the State under review to reply to.
class ClarificationsTab : public Screen {
    Q_OBJECT
public:
    explicit ClarificationsTab(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void arrive(const QByteArray& where) override;
    void look_again() override;
    [[nodiscard]] QByteArray place() const override { return replies_.bytes(); }
    [[nodiscard]] std::vector<QWidget*> panes() override;

protected:
    void retranslate() override;

private:
    std::optional<ClarificationList> list_;
    Replies replies_;
    QScrollArea* area_;
};

/// What the reviewing States cleared, side by side.
class DifferencesTab : public Screen {
    Q_OBJECT
public:
    explicit DifferencesTab(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void arrive(const QByteArray& where) override;
    [[nodiscard]] std::vector<QWidget*> panes() override;

protected:
    void retranslate() override;

private:
    std::optional<DifferencesView> view_;
    QLabel* nothing_;
    QTreeView* table_;
    QStandardItemModel* rows_;
};

/// The desk review: to a reviewing State the answers, the joint texts and the differences; to the State under
/// review the clarifications and the joint texts.
class ReviewDesk : public TabbedScreen {
    Q_OBJECT
public:
    explicit ReviewDesk(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
};

} // namespace valise::gui
