// SPDX-License-Identifier: Apache-2.0
#include "gui/answer/item_form.hpp"

#include <algorithm>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

#include "gui/frame/half_written.hpp"
#include "gui/languages/languages.hpp"
#include "gui/looks/looks.hpp"

namespace valise::gui {

using casework::Part;

ItemForm::ItemForm(QWidget* parent)
    : QWidget(parent),
      column_(new QVBoxLayout(this)),
      kind_(new QComboBox(this)),
      priority_(new QComboBox(this)),
      title_label_(new Paragraph(this)),
      title_(new QLineEdit(this)),
      text_label_(new Paragraph(this)),
      text_(new QTextEdit(this)),
      cells_(new QWidget(this)),
      add_(new QPushButton(this)) {
    space_out(*column_, 0, 1);
    for (QWidget* const each :
        std::initializer_list<QWidget*>{kind_, priority_, title_label_, title_, text_label_, text_, cells_})
        column_->addWidget(each);
    column_->addWidget(add_, 0, Qt::AlignLeading);
    for (auto* const box : {kind_, priority_})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    text_->setAcceptRichText(false);
    text_->setTabChangesFocus(true);
    text_->setFixedHeight(room(8));
    kind_->setObjectName(QStringLiteral("kind_of_need"));
    priority_->setObjectName(QStringLiteral("priority"));
    title_->setObjectName(QStringLiteral("item_title"));
    text_->setObjectName(QStringLiteral("item_text"));
    add_->setObjectName(QStringLiteral("add_item"));
    keep_words(*title_);
    keep_words(*text_);
    connect(add_, &QPushButton::clicked, this, &ItemForm::add);
    retranslate();
}

void ItemForm::ask_for(Part part, const AnswerView& view) {
    part_ = part;
    view_ = &view;
    if (cells_of_ != view.name) {
        cells_of_ = view.name;
        make_cells();
    }
    retranslate();
}

void ItemForm::make_cells() {
    delete cells_;
    cells_ = new QWidget(this);
    column_->insertWidget(column_->indexOf(add_), cells_);
    cell_fields_.clear();
    auto* const inside = new QVBoxLayout(cells_);
    space_out(*inside, 0, 1);
    for (std::size_t i = 0; i < view_->question.columns.size(); ++i) {
        auto* const label = new Paragraph(cells_);
        label->setText(in_words(view_->question.columns[i]));
        auto* const field = new QLineEdit(cells_);
        field->setAccessibleName(label->text());
        field->setObjectName(QStringLiteral("cell.%1").arg(i));
        keep_words(*field);
        inside->addWidget(label);
        inside->addWidget(field);
        cell_fields_.push_back(field);
    }
}

std::optional<NewItem> ItemForm::item() const {
    const std::string title = title_->text().trimmed().toStdString();
    const std::string text = text_->toPlainText().trimmed().toStdString();
    switch (part_) {
    case Part::assistance_needs:
        if (text.empty()) return std::nullopt;
        return casework::AssistanceNeed{kind_->currentData().toString().toStdString(),
            static_cast<casework::Priority>(priority_->currentData().toInt()), text};
    case Part::practices:
        if (text.empty()) return std::nullopt;
        return casework::Practice{title, text};
    case Part::challenges:
        if (text.empty()) return std::nullopt;
        return casework::Challenge{title, text};
    default: break;
    }
    casework::TableRow row;
    for (const auto* const field : cell_fields_) row.cells.push_back(field->text().trimmed().toStdString());
    if (std::ranges::all_of(row.cells, &std::string::empty)) return std::nullopt;
    return row;
}

void ItemForm::add() {
    const auto made = item();
    if (!made) {
        QWidget* const first = part_ == Part::table_rows && !cell_fields_.empty()
            ? static_cast<QWidget*>(cell_fields_.front())
            : text_;
        return first->setFocus(Qt::OtherFocusReason);
    }
    clear();
    Q_EMIT wants(*made);
}

void ItemForm::clear() {
    title_->clear();
    text_->clear();
    for (auto* const field : cell_fields_) field->clear();
}

void ItemForm::retranslate() {
    const bool is_need = part_ == Part::assistance_needs;
    const bool is_row = part_ == Part::table_rows;
    const int kind = std::max(kind_->currentIndex(), 0);
    kind_->clear();
    for (const auto& each : view_ != nullptr ? view_->assistance : std::vector<casework::Named>())
        kind_->addItem(in_words(each.name), QString::fromStdString(each.id));
    kind_->setCurrentIndex(std::min(kind, kind_->count() - 1));
    const int priority = std::max(priority_->currentIndex(), 0);
    priority_->clear();
    const std::pair<QString, casework::Priority> priorities[]{
        {tr("Priority not said"), casework::Priority::unsaid},
        {tr("High priority"), casework::Priority::high}, {tr("Medium priority"), casework::Priority::medium},
        {tr("Low priority"), casework::Priority::low}};
    for (const auto& [name, each] : priorities) priority_->addItem(name, static_cast<int>(each));
    priority_->setCurrentIndex(priority);
    kind_->setAccessibleName(tr("Kind of assistance"));
    priority_->setAccessibleName(tr("Priority"));
    title_label_->setText(tr("Title"));
    title_->setAccessibleName(tr("Title"));
    text_label_->setText(tr("In words"));
    text_->setAccessibleName(tr("In words"));
    add_->setText(tr("Add"));
    kind_->setVisible(is_need && kind_->count() > 0);
    priority_->setVisible(is_need);
    for (QWidget* const each : std::initializer_list<QWidget*>{title_label_, title_})
        each->setVisible(!is_need && !is_row);
    for (QWidget* const each : std::initializer_list<QWidget*>{text_label_, text_}) each->setVisible(!is_row);
    cells_->setVisible(is_row);
}

} // namespace valise::gui
