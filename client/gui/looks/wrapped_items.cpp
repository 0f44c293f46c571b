// SPDX-License-Identifier: Apache-2.0
#include "gui/looks/wrapped_items.hpp"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>

#include "gui/looks/looks.hpp"

namespace valise::gui {

namespace {

class Wrapped : public QStyledItemDelegate {
public:
    explicit Wrapped(QTreeView* tree) : QStyledItemDelegate(tree), tree_(tree) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem styled = option;
        initStyleOption(&styled, index);
        const int width = std::max(tree_->columnWidth(index.column()) - lead_of(index) - room(1), room(4));
        const QRect words = styled.fontMetrics.boundingRect(
            QRect(0, 0, width, 1 << 20), Qt::TextWordWrap | Qt::AlignLeading, styled.text);
        return {width, words.height() + room(1)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::WrapText;
        option->displayAlignment = Qt::AlignLeading | Qt::AlignTop;
        option->textElideMode = Qt::ElideNone;
    }

private:
    [[nodiscard]] int lead_of(const QModelIndex& index) const {
        if (index.column() != 0) return 0;
        int levels = tree_->rootIsDecorated() ? 1 : 0;
        for (auto above = index.parent(); above.isValid(); above = above.parent()) ++levels;
        return levels * tree_->indentation();
    }

    QTreeView* tree_;
};

/// Gives the columns their widths when the tree has another one.
class Columns : public QObject {
public:
    explicit Columns(QTreeView* tree) : QObject(tree), tree_(tree) {
        tree->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Resize) share_out();
        return QObject::eventFilter(watched, event);
    }

private:
    void share_out() {
        auto* const header = tree_->header();
        const int width = tree_->viewport()->width();
        const int others = header->count() - 1;
        const int each = others == 0 ? 0 : std::min(width * 2 / 5, width * 2 / (5 * others));
        for (int column = 1; column <= others; ++column) tree_->setColumnWidth(column, each);
        tree_->setColumnWidth(0, width - each * others);
        QMetaObject::invokeMethod(tree_, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    }

    QTreeView* tree_;
};

} // namespace

void wrap_items(QTreeView& tree) {
    tree.setItemDelegate(new Wrapped(&tree));
    tree.setWordWrap(true);
    tree.setUniformRowHeights(false);
    tree.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree.header()->setStretchLastSection(false);
    tree.header()->setSectionsMovable(false);
    tree.header()->setSectionResizeMode(QHeaderView::Fixed);
    new Columns(&tree);
}

} // namespace valise::gui
