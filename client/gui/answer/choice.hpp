// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "gui/answer/answer_view.hpp"

class QLabel;
class QVBoxLayout;

namespace valise::gui {

/// The options of a question. Where several people chose at once, what each chose stands side by side until
/// somebody chooses again. Not there for a question without options.
class Choice : public QWidget {
    Q_OBJECT
public:
    explicit Choice(QWidget* parent = nullptr);

    /// The view outlives what is shown of it.
    void show_view(const AnswerView& view);
    void retranslate();

Q_SIGNALS:
    void wants(const std::vector<std::string>& options);

private:
    const AnswerView* view_ = nullptr;
    QVBoxLayout* column_;
    QWidget* options_ = nullptr;
};

} // namespace valise::gui
