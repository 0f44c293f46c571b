// SPDX-License-Identifier: Apache-2.0
#include "gui/pictures/count_map.hpp"

#include <algorithm>

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include "gui/looks/looks.hpp"

namespace valise::gui {

namespace {

constexpr int count_role = Qt::UserRole;

/// Squares in lines, and behind them how many there are.
class Squares : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Colours& colours = colours_of(current_look());
        const bool is_chosen = (option.state & QStyle::State_Selected) != 0;
        painter->save();
        painter->fillRect(option.rect, is_chosen ? colours.chosen : colours.sheet);
        painter->setPen(colours.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (const int count = index.data(count_role).toInt(); count > 0) paint_count(*painter, option, count);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int count = index.data(count_role).toInt();
        const int in_line = most_in_line(option, count);
        const int lines = (std::max(count, 1) + in_line - 1) / in_line;
        return {room(7), std::max(lines * step(option), option.fontMetrics.height()) + room(1)};
    }

private:
    [[nodiscard]] static int beside_number(const QStyleOptionViewItem& option, int count) {
        return option.fontMetrics.horizontalAdvance(QLocale().toString(count)) + room(1) / 2;
    }
    [[nodiscard]] static int most_in_line(const QStyleOptionViewItem& option, int count) {
        return std::max((option.rect.width() - room(1) - beside_number(option, count)) / step(option), 1);
    }
    [[nodiscard]] static int step(const QStyleOptionViewItem& option) {
        return option.fontMetrics.height() * 3 / 5;
    }

    static void paint_count(QPainter& painter, const QStyleOptionViewItem& option, int count) {
        const Colours& colours = colours_of(current_look());
        const bool is_mirrored = option.direction == Qt::RightToLeft;
        const QRect inside = option.rect.adjusted(room(1) / 2, room(1) / 2, -room(1) / 2, -room(1) / 2);
        const QString number = QLocale().toString(count);
        const int wide = beside_number(option, count);
        const int in_line = most_in_line(option, count);
        painter.setPen(colours.text);
        painter.drawText(
            inside, static_cast<int>(is_mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop, number);
        const int size = step(option) * 3 / 4;
        for (int i = 0; i < count; ++i) {
            const int along = wide + (i % in_line) * step(option);
            const int down = (i / in_line) * step(option) + (option.fontMetrics.height() - size) / 2;
            const int x = is_mirrored ? inside.right() - along - size : inside.left() + along;
            painter.fillRect(QRect(x, inside.top() + down, size, size), colours.accent);
        }
    }
};

} // namespace

CountMap::CountMap(QWidget* parent) : QTableWidget(parent) {
    setItemDelegate(new Squares(this));
    setItemDelegateForColumn(0, new QStyledItemDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    connect(this, &QTableWidget::cellActivated, this, [this](int row, int column) {
        if (column > 0) Q_EMIT chose(row, column - 1);
    });
}

void CountMap::show_counts(const QStringList& columns, const std::vector<Row>& rows) {
    clear();
    setColumnCount(static_cast<int>(columns.size()) + 1);
    setRowCount(static_cast<int>(rows.size()));
    setHorizontalHeaderLabels(QStringList{QString()} + columns);
    for (int row = 0; row < rowCount(); ++row) {
        const Row& each = rows[static_cast<std::size_t>(row)];
        setItem(row, 0, new QTableWidgetItem(each.name));
        for (int column = 0; column < columns.size(); ++column) {
            const int count = each.counts[static_cast<std::size_t>(column)];
            auto* const cell = new QTableWidgetItem;
            cell->setData(count_role, count);
            cell->setData(Qt::AccessibleTextRole,
                each.name + QStringLiteral(", ") + columns[column] + QStringLiteral(": ")
                    + QLocale().toString(count));
            setItem(row, column + 1, cell);
        }
    }
    if (rowCount() > 0 && columnCount() > 1) setCurrentCell(0, 1);
    fit();
}

int CountMap::count_at(int row, int column) const { return item(row, column + 1)->data(count_role).toInt(); }

/// Names have two fifths of the room, and the columns share the rest; none is narrower than its longest word.
void CountMap::fit() {
    if (columnCount() < 2) return;
    const QFontMetrics metrics(font());
    const int names = std::max(viewport()->width() * 2 / 5, room(12));
    const int share = (viewport()->width() - names) / (columnCount() - 1);
    setColumnWidth(0, names);
    int height = metrics.height();
    for (int column = 1; column < columnCount(); ++column) {
        const QString title = horizontalHeaderItem(column)->text();
        int least = room(7);
        for (const QString& word : title.split(QLatin1Char(' ')))
            least = std::max(least, metrics.horizontalAdvance(word) + room(1));
        const int wide = std::max(share, least);
        setColumnWidth(column, wide);
        height = std::max(height,
            metrics.boundingRect(QRect(0, 0, wide - room(1), 1000), Qt::TextWordWrap, title).height());
    }
    horizontalHeader()->setFixedHeight(height + room(1));
    resizeRowsToContents();
    updateGeometry();
}

void CountMap::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

void CountMap::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    fit();
}

QSize CountMap::sizeHint() const {
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth() + room(2);
    for (int row = 0; row < rowCount(); ++row) height += rowHeight(row);
    return {room(40), height};
}

QSize CountMap::minimumSizeHint() const { return {room(20), std::min(sizeHint().height(), room(12))}; }

} // namespace valise::gui
