// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "gui/answer/item_form.hpp"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace valise::gui {

/// What stands in the lists of an answer: legal references, attachments, and all else.
class ItemsSide : public QWidget {
    Q_OBJECT
public:
    explicit ItemsSide(QWidget* parent = nullptr);

    /// The view outlives what is shown of it.
    void show_view(const AnswerView& view);
    void retranslate();

Q_SIGNALS:
    /// A law of the library, or the title of a new one.
    void wants_reference(
        const std::optional<valise::OperationName>& law, const QString& title, const QString& provision);
    void wants_file(const QString& path);
    void wants_copy(const valise::proto::AnnounceAttachment& file);
    void wants_item(const valise::gui::NewItem& item);
    void wants_removed(valise::casework::Part part, const valise::OperationName& item);

private:
    void fill();
    void choose_file();
    void offer_kinds();
    void show_fields();
    [[nodiscard]] const ItemView* chosen() const;
    void offer_copy();

    const AnswerView* view_ = nullptr;
    QLabel* title_;
    QLabel* nothing_;
    QTreeView* list_;
    QStandardItemModel* rows_;
    QPushButton* copy_;
    QPushButton* remove_;
    QComboBox* what_; ///< Is to be added.
    ItemForm* form_;
    QLabel* law_label_;
    QComboBox* law_;
    QLabel* provision_label_;
    QLineEdit* provision_;
    QPushButton* cite_;
    QPushButton* attach_;
};

} // namespace valise::gui
