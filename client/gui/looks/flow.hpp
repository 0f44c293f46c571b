// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QLayout>

namespace valise::gui {

/// Things beside each other in as many lines as that takes: buttons whose words are longer in another
/// language, or larger. Owner of its items, as every layout.
class Flow : public QLayout {
public:
    explicit Flow(QWidget* parent = nullptr);
    ~Flow() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect& area) override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;

private:
    int lay_out(const QRect& area, bool is_trial) const;

    std::vector<QLayoutItem*> items_;
};

} // namespace valise::gui
