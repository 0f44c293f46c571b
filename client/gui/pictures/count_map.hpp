// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QStringList>
#include <QTableWidget>

namespace valise::gui {

/// How many of each row are in each column, as a picture: a square for each, and their number. A table like
/// any other for the keyboard and for screen readers, which are told each cell in words.
class CountMap : public QTableWidget {
    Q_OBJECT
public:
    explicit CountMap(QWidget* parent = nullptr);

    struct Row {
        QString name;
        std::vector<int> counts; ///< By column.
    };
    void show_counts(const QStringList& columns, const std::vector<Row>& rows);
    [[nodiscard]] int count_at(int row, int column) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A field was pressed, or Enter was in it.
    void chose(int row, int column);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace valise::gui
