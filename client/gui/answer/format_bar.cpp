// SPDX-License-Identifier: Apache-2.0
#include "gui/answer/format_bar.hpp"

#include <array>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/looks/flow.hpp"
#include "gui/looks/looks.hpp"

namespace valise::gui {

namespace {

using proto::MarkKind;

/// No kind of mark.
constexpr int none = 0;

std::optional<MarkKind> kind_in(const QComboBox& box, int row) {
    const int kind = box.itemData(row).toInt();
    return kind == none ? std::nullopt : std::optional(static_cast<MarkKind>(kind));
}

void show_kind(QComboBox& box, std::optional<MarkKind> kind) {
    box.setCurrentIndex(box.findData(kind ? static_cast<int>(*kind) : none));
}

} // namespace

FormatBar::FormatBar(QWidget* parent)
    : QWidget(parent),
      line_(new Flow),
      bold_(new QPushButton(this)),
      italic_(new QPushButton(this)),
      link_(new QPushButton(this)),
      styles_(new QComboBox(this)),
      directions_(new QComboBox(this)),
      link_line_(new QWidget(this)),
      address_(new QLineEdit(link_line_)),
      set_link_(new QPushButton(link_line_)),
      no_link_(new QPushButton(link_line_)) {
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 0, 1);
    column->addLayout(line_);
    column->addWidget(link_line_);
    auto* const link = new QVBoxLayout(link_line_);
    space_out(*link, 0, 1);
    auto* const either = new Flow;
    either->addWidget(set_link_);
    either->addWidget(no_link_);
    link->addWidget(address_);
    link->addLayout(either);
    link_line_->hide();
    for (auto* const button : {bold_, italic_, link_}) button->setCheckable(true);
    for (auto* const box : {styles_, directions_}) box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (auto* const each : std::initializer_list<QWidget*>{bold_, italic_, link_, styles_, directions_})
        line_->addWidget(each);
    bold_->setObjectName(QStringLiteral("bold"));
    italic_->setObjectName(QStringLiteral("italic"));
    link_->setObjectName(QStringLiteral("link"));
    styles_->setObjectName(QStringLiteral("style"));
    directions_->setObjectName(QStringLiteral("direction"));
    address_->setObjectName(QStringLiteral("address"));
    set_link_->setObjectName(QStringLiteral("set_link"));
    address_->setLayoutDirection(Qt::LeftToRight);
    connect(bold_, &QPushButton::clicked, this, &FormatBar::wants_bold);
    connect(italic_, &QPushButton::clicked, this, &FormatBar::wants_italic);
    connect(link_, &QPushButton::clicked, this, [this] {
        if (link_line_->isVisible())
            link_line_->hide();
        else
            begin_link();
    });
    connect(address_, &QLineEdit::returnPressed, this, [this] { end_link(address_->text().trimmed()); });
    connect(set_link_, &QPushButton::clicked, this, [this] { end_link(address_->text().trimmed()); });
    connect(no_link_, &QPushButton::clicked, this, [this] { end_link({}); });
    connect(styles_, &QComboBox::activated, this,
        [this](int row) { Q_EMIT wants_style(kind_in(*styles_, row)); });
    connect(directions_, &QComboBox::activated, this,
        [this](int row) { Q_EMIT wants_direction(kind_in(*directions_, row)); });
    retranslate();
}

void FormatBar::add(QWidget* widget) { line_->addWidget(widget); }

void FormatBar::begin_link() {
    link_line_->show();
    address_->setFocus(Qt::OtherFocusReason);
    address_->selectAll();
}

void FormatBar::end_link(const QString& address) {
    link_line_->hide();
    Q_EMIT wants_link(address);
}

void FormatBar::show_format(const FormatHere& here) {
    bold_->setChecked(here.is_bold);
    italic_->setChecked(here.is_italic);
    link_->setChecked(!here.link.isEmpty());
    if (!address_->hasFocus()) address_->setText(here.link);
    show_kind(*styles_, here.style);
    show_kind(*directions_, here.direction);
}

void FormatBar::let(bool may_format) {
    for (auto* const each : std::initializer_list<QWidget*>{bold_, italic_, link_, styles_, directions_})
        each->setVisible(may_format);
    if (!may_format) link_line_->hide();
}

void FormatBar::retranslate() {
    bold_->setText(tr("Bold"));
    italic_->setText(tr("Italic"));
    link_->setText(tr("Link"));
    address_->setPlaceholderText(tr("Address of the link: https://…"));
    address_->setAccessibleName(tr("Address of the link"));
    set_link_->setText(tr("Link the chosen words"));
    no_link_->setText(tr("No link"));
    const auto fill = [](QComboBox& box, const std::vector<std::pair<QString, int>>& rows) {
        const int row = std::max(box.currentIndex(), 0);
        box.clear();
        for (const auto& [name, kind] : rows) box.addItem(name, kind);
        box.setCurrentIndex(row);
    };
    const auto number = [](MarkKind kind) { return static_cast<int>(kind); };
    fill(*styles_,
        {{tr("Paragraph"), none}, {tr("Large heading"), number(MarkKind::heading1)},
            {tr("Heading"), number(MarkKind::heading2)}, {tr("Small heading"), number(MarkKind::heading3)},
            {tr("Bulleted list"), number(MarkKind::bullet_item)},
            {tr("Numbered list"), number(MarkKind::numbered_item)}});
    fill(*directions_,
        {{tr("By its first letter"), none}, {tr("Left to right"), number(MarkKind::left_to_right)},
            {tr("Right to left"), number(MarkKind::right_to_left)}});
    styles_->setAccessibleName(tr("What this paragraph is"));
    directions_->setAccessibleName(tr("Direction of this paragraph"));
}

} // namespace valise::gui
