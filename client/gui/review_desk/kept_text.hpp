// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QTextBrowser>
#include <QTextEdit>
#include <QTimer>

namespace valise::gui {

/// A text of the team that is kept as it is typed, without anybody asking for it.
class KeptText : public QTextEdit {
    Q_OBJECT
public:
    /// Posts the words to the desk.
    using Keep = std::function<void(const QString& words)>;

    explicit KeptText(Keep keep, QWidget* parent = nullptr);

    /// As the desk has it.
    void show_words(const QString& words);
    /// Whether something was typed that is not posted yet.
    [[nodiscard]] bool is_waiting() const { return pause_.isActive(); }
    void keep_now();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    Keep keep_;
    QTimer pause_;
};

/// Posts what was typed in any of those on a page. Whether there was any.
bool keep_all_in(const QWidget& page);

/// What others wrote, to be read and chosen from, as high as it is long.
class Reader : public QTextBrowser {
    Q_OBJECT
public:
    explicit Reader(QWidget* parent = nullptr);
    /// The words that are chosen.
    [[nodiscard]] QString chosen_words() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace valise::gui
