// SPDX-License-Identifier: Apache-2.0
#include "gui/looks/flow.hpp"

#include <algorithm>

#include <QStyle>
#include <QWidget>

#include "gui/looks/looks.hpp"

namespace valise::gui {

Flow::Flow(QWidget* parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }

Flow::~Flow() {
    for (auto* const item : items_) delete item;
}

void Flow::addItem(QLayoutItem* item) { items_.push_back(item); }
int Flow::count() const { return static_cast<int>(items_.size()); }

QLayoutItem* Flow::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* Flow::takeAt(int index) {
    auto* const item = itemAt(index);
    if (item != nullptr) items_.erase(items_.begin() + index);
    return item;
}

int Flow::heightForWidth(int width) const { return lay_out({0, 0, width, 0}, true); }

void Flow::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    lay_out(area, false);
}

QSize Flow::minimumSize() const {
    QSize size;
    for (const auto* const item : items_)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    return size;
}

/// Line by line; each thing stands in the middle of the height of its line.
int Flow::lay_out(const QRect& area, bool is_trial) const {
    const int between = room(1);
    int top = area.top();
    for (std::size_t begin = 0; begin < items_.size();) {
        int width = 0;
        int height = 0;
        std::size_t end = begin;
        for (; end < items_.size(); ++end) {
            if (items_[end]->isEmpty()) continue;
            const QSize size = items_[end]->sizeHint();
            if (width > 0 && width + between + size.width() > area.width()) break;
            width += (width > 0 ? between : 0) + size.width();
            height = std::max(height, size.height());
        }
        int left = area.left();
        for (; begin < end; ++begin) {
            if (items_[begin]->isEmpty()) continue;
            const QSize size = items_[begin]->sizeHint();
            const QRect place(left, top + (height - size.height()) / 2, size.width(), size.height());
            const auto direction =
                parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
            if (!is_trial) items_[begin]->setGeometry(QStyle::visualRect(direction, area, place));
            left += size.width() + between;
        }
        top += height + (height > 0 && end < items_.size() ? between : 0);
    }
    return top - area.top();
}

} // namespace valise::gui
