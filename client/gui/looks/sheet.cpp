// SPDX-License-Identifier: Apache-2.0
#include "gui/looks/sheet.hpp"

#include <QVBoxLayout>

#include "gui/looks/looks.hpp"

namespace valise::gui {

Sheet::Sheet(const QString& title, QWidget* parent) : QFrame(parent), column_(new QVBoxLayout(this)) {
    setProperty("isSheet", true);
    space_out(*column_, 2, 1);
    if (title.isEmpty()) return;
    auto* const heading = new Heading(2, this);
    heading->setText(title);
    column_->addWidget(heading);
}

QLabel* Sheet::say(const QString& words) {
    auto* const label = new Paragraph(this);
    label->setText(words);
    column_->addWidget(label);
    return label;
}

QLabel* Sheet::say_quietly(const QString& words) {
    auto* const label = new Paragraph(this);
    label->be_quiet();
    label->setText(words);
    column_->addWidget(label);
    return label;
}

QLabel* Sheet::head(const QString& words) {
    auto* const label = new Heading(3, this);
    label->setText(words);
    column_->addWidget(label);
    return label;
}

} // namespace valise::gui
