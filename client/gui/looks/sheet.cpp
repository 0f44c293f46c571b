// SPDX-License-Identifier: Apache-2.0
#include "gui/looks/sheet.hpp"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include "gui/looks/looks.hpp"

namespace valise::gui {

QLabel* add_heading(QBoxLayout& column, int level, const QString& words) {
    auto* const heading = new Heading(level);
    heading->setText(words);
    column.addWidget(heading);
    return heading;
}

QLabel* add_words(QBoxLayout& column, const QString& words) {
    auto* const paragraph = new Paragraph;
    paragraph->setText(words);
    column.addWidget(paragraph);
    return paragraph;
}

QLabel* add_quiet_words(QBoxLayout& column, const QString& words) {
    auto* const paragraph = new Paragraph;
    paragraph->be_quiet();
    paragraph->setText(words);
    column.addWidget(paragraph);
    return paragraph;
}

QPushButton* add_button(QBoxLayout& column, const QString& words, const QString& name) {
    auto* const button = new QPushButton(words);
    button->setObjectName(name);
    const bool is_row = column.direction() == QBoxLayout::LeftToRight;
    column.addWidget(button, 0, is_row ? Qt::AlignTop : Qt::AlignLeading);
    return button;
}

Sheet::Sheet(const QString& title, QWidget* parent) : QFrame(parent), column_(new QVBoxLayout(this)) {
    setProperty("isSheet", true);
    space_out(*column_, 2, 1);
    if (!title.isEmpty()) add_heading(*column_, 2, title);
}

QLabel* Sheet::say(const QString& words) { return add_words(*column_, words); }
QLabel* Sheet::say_quietly(const QString& words) { return add_quiet_words(*column_, words); }
QLabel* Sheet::head(const QString& words) { return add_heading(*column_, 3, words); }

QVBoxLayout* add_sheet(QBoxLayout& page, const QString& title) {
    auto* const sheet = new Sheet(title);
    page.addWidget(sheet);
    return &sheet->column();
}

ScrollingPage::ScrollingPage(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
}

QVBoxLayout* ScrollingPage::begin() {
    next_ = new QWidget(this);
    next_->hide();
    auto* const column = new QVBoxLayout(next_);
    space_out(*column, 0, 2);
    return column;
}

void ScrollingPage::finish() {
    if (next_ == nullptr) return;
    static_cast<QVBoxLayout*>(next_->layout())->addStretch();
    QString focused;
    if (auto* const focus = focusWidget(); focus != nullptr && focus != this && focus->hasFocus())
        focused = focus->objectName();
    const int place = verticalScrollBar()->value();
    setWidget(next_);
    next_->show();
    if (!focused.isEmpty()) {
        auto* const again = next_->findChild<QWidget*>(focused);
        (again != nullptr ? again : this)->setFocus();
    }
    next_->layout()->activate();
    verticalScrollBar()->setValue(place);
    next_ = nullptr;
}

} // namespace valise::gui
