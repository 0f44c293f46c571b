// SPDX-License-Identifier: Apache-2.0
#include "gui/pictures/time_line.hpp"

#include <algorithm>
#include <numeric>

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include "gui/looks/looks.hpp"

namespace valise::gui {

TimeLine::TimeLine(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeLine::show_moments(
    std::vector<Moment> moments, std::optional<qint64> now, const QString& now_words) {
    moments_ = std::move(moments);
    now_ = now;
    now_words_ = now_words;
    order_.resize(moments_.size());
    std::iota(order_.begin(), order_.end(), 0);
    std::ranges::stable_sort(
        order_, {}, [this](int i) { return moments_[static_cast<std::size_t>(i)].when; });
    if (chosen_ >= static_cast<int>(moments_.size())) chosen_ = -1;
    tell();
    updateGeometry();
    update();
}

void TimeLine::set_title(const QString& title) {
    title_ = title;
    tell();
}

QString TimeLine::in_words() const {
    QStringList words;
    for (const int i : order_) words.append(moments_[static_cast<std::size_t>(i)].words);
    return words.join(QLatin1Char('\n'));
}

void TimeLine::tell() {
    const bool has_chosen = chosen_ >= 0 && chosen_ < static_cast<int>(moments_.size());
    setAccessibleName(has_chosen
            ? title_ + QStringLiteral(": ") + moments_[static_cast<std::size_t>(chosen_)].words
            : title_);
    setAccessibleDescription(in_words());
    if (!hasFocus()) return;
    QAccessibleEvent told(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

void TimeLine::choose(int moment) {
    if (moment == chosen_) return;
    chosen_ = moment;
    tell();
    update();
}

void TimeLine::go_to(int place) {
    if (order_.empty()) return;
    choose(order_[static_cast<std::size_t>(std::clamp(place, 0, static_cast<int>(order_.size()) - 1))]);
    Q_EMIT chose(chosen_);
}

QSize TimeLine::sizeHint() const { return {room(40), room(1) + fontMetrics().height() * 3}; }
QSize TimeLine::minimumSizeHint() const { return {room(16), sizeHint().height()}; }

int TimeLine::line_at() const { return fontMetrics().height() + room(1); }

int TimeLine::place_of(qint64 when) const {
    const int edge = room(2);
    qint64 first = moments_[static_cast<std::size_t>(order_.front())].when;
    qint64 last = moments_[static_cast<std::size_t>(order_.back())].when;
    if (now_) {
        first = std::min(first, *now_);
        last = std::max(last, *now_);
    }
    const double share =
        last == first ? 0.5 : static_cast<double>(when - first) / static_cast<double>(last - first);
    const int from_start = edge + static_cast<int>(share * (width() - 2 * edge));
    return layoutDirection() == Qt::RightToLeft ? width() - from_start : from_start;
}

std::optional<int> TimeLine::moment_at(int x) const {
    std::optional<int> nearest;
    for (const int i : order_) {
        const auto away = [&](int each) {
            return std::abs(place_of(moments_[static_cast<std::size_t>(each)].when) - x);
        };
        if (away(i) <= room(1) && (!nearest || away(i) < away(*nearest))) nearest = i;
    }
    return nearest;
}

void TimeLine::paintEvent(QPaintEvent* /*event*/) {
    if (order_.empty()) return;
    const Colours& colours = colours_of(current_look());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int y = line_at();
    const int size = std::max(room(1) / 2, 4);
    painter.setPen(QPen(colours.line, 2));
    painter.drawLine(room(1), y, width() - room(1), y);
    const auto write = [&](int x, int top, const QString& words, const QColor& colour, int& taken_to) {
        const int wide = fontMetrics().horizontalAdvance(words);
        QRect place(x - wide / 2, top, wide, fontMetrics().height());
        place.moveLeft(std::clamp(place.left(), 0, std::max(width() - wide, 0)));
        if (place.left() <= taken_to) return;
        taken_to = place.right() + room(1);
        painter.setPen(colour);
        painter.drawText(place, Qt::AlignCenter, words);
    };
    if (now_) {
        const int x = place_of(*now_);
        painter.setPen(QPen(colours.accent, 2, Qt::DashLine));
        painter.drawLine(x, y - size * 2, x, y + size * 2);
        int nothing = -1;
        write(x, 0, now_words_, colours.accent, nothing);
    }
    std::vector<int> from_left = order_;
    std::ranges::stable_sort(
        from_left, {}, [this](int i) { return place_of(moments_[static_cast<std::size_t>(i)].when); });
    int taken_to = -1;
    for (const int i : from_left) {
        const auto& moment = moments_[static_cast<std::size_t>(i)];
        const int x = place_of(moment.when);
        const bool is_chosen = i == chosen_;
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(moment.shape == Shape::ring ? colours.sheet : colours.accent);
        if (moment.shape == Shape::diamond)
            painter.drawPolygon(QPolygon(
                {QPoint(x - size, y), QPoint(x, y - size), QPoint(x + size, y), QPoint(x, y + size)}));
        else
            painter.drawEllipse(QPoint(x, y), size, size);
        if (is_chosen && hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colours.text, 2));
            painter.drawEllipse(QPoint(x, y), size * 2, size * 2);
        }
        write(x, y + size + room(1) / 2, moment.name, colours.text, taken_to);
    }
}

void TimeLine::keyPressEvent(QKeyEvent* event) {
    const bool is_mirrored = layoutDirection() == Qt::RightToLeft;
    const auto at = std::ranges::find(order_, chosen_);
    const int place = at == order_.end() ? -1 : static_cast<int>(at - order_.begin());
    const int last = static_cast<int>(order_.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right: return go_to(is_mirrored ? place - 1 : place + 1);
    case Qt::Key_Left: return go_to(is_mirrored ? place + 1 : place - 1);
    case Qt::Key_Home: return go_to(0);
    case Qt::Key_End: return go_to(last);
    default: QWidget::keyPressEvent(event);
    }
}

void TimeLine::mousePressEvent(QMouseEvent* event) {
    if (const auto moment = moment_at(event->pos().x())) {
        choose(*moment);
        Q_EMIT chose(*moment);
    }
}

void TimeLine::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void TimeLine::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

bool TimeLine::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        if (const auto moment = moment_at(help->pos().x()))
            QToolTip::showText(help->globalPos(), moments_[static_cast<std::size_t>(*moment)].words, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace valise::gui
