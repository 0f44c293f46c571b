// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "gui/frame/screen.hpp"
#include "gui/submission/submission_view.hpp"

class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTreeWidget;

namespace valise::gui {

class Sheet;

/// How answers leave the team of the State under review: what is to be looked at first, what is cleared, what
/// is submitted, and what the secure module has of it. `arrive` takes the id of a questionnaire.
class Submission : public Screen {
    Q_OBJECT
public:
    explicit Submission(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void arrive(const QByteArray& where) override;
    [[nodiscard]] QByteArray place() const override;
    [[nodiscard]] std::vector<QWidget*> panes() override;

protected:
    void retranslate() override;

private:
    void add_findings(QWidget& page);
    void add_clearing(QWidget& page);
    void add_submitting(QWidget& page);
    void add_sent(QWidget& page);

    void clear_chosen_answers();
    void submit();
    void tell_sent(const desk::Submitted& submitted);

    std::optional<SubmissionView> view_;
    std::string wanted_;
    QComboBox* which_;
    QScrollArea* area_;
    QTreeWidget* to_clear_ = nullptr;
    QLineEdit* passphrase_ = nullptr;
};

} // namespace valise::gui
