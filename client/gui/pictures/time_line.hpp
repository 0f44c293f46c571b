// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QString>
#include <QWidget>

namespace valise::gui {

/// Moments on a line, from the earliest to the latest, as a picture beside the words that say the same.
///
/// By keyboard: the arrows go from one to the next, and each is told to screen readers by its words. What a
/// moment is shows by its shape, never by colour alone.
class TimeLine : public QWidget {
    Q_OBJECT
public:
    enum class Shape : std::uint8_t { dot, ring, diamond };
    struct Moment {
        qint64 when = 0; ///< In milliseconds.
        QString name;    ///< Stands at it, where there is room.
        QString words;   ///< All of it, in a sentence.
        Shape shape = Shape::dot;
    };

    explicit TimeLine(QWidget* parent = nullptr);

    /// In any order. `now` is marked where it lies between them, or at the end.
    void show_moments(std::vector<Moment> moments, std::optional<qint64> now, const QString& now_words);
    void set_title(const QString& title);
    void choose(int moment);
    [[nodiscard]] int chosen() const { return chosen_; }
    /// For tests, and for who cannot see it.
    [[nodiscard]] QString in_words() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By its place among those that were given.
    void chose(int moment);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void tell();
    void go_to(int place);
    [[nodiscard]] int place_of(qint64 when) const;
    [[nodiscard]] int line_at() const;
    [[nodiscard]] std::optional<int> moment_at(int x) const;

    QString title_;
    std::vector<Moment> moments_;
    std::vector<int> order_; ///< From the earliest to the latest.
    std::optional<qint64> now_;
    QString now_words_;
    int chosen_ = -1;
};

} // namespace valise::gui
