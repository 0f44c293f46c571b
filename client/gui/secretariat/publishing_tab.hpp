// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "gui/frame/screen.hpp"
#include "gui/secretariat/secretariat_view.hpp"

class QLineEdit;
class QScrollArea;

namespace valise::gui {

class Sheet;

/// Publishes a questionnaire or a whole catalogue: the file, what is wrong with it by row, how it reads, and
/// only then for everybody.
class PublishingTab : public Screen {
    Q_OBJECT
public:
    explicit PublishingTab(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void arrive(const QByteArray& where) override;
    [[nodiscard]] std::vector<QWidget*> panes() override;

protected:
    void retranslate() override;

private:
    void add_file(QWidget& page);
    void add_outline(Sheet& sheet);
    void add_looked_at(QWidget& page);
    void add_preview(Sheet& sheet, const casework::Questionnaire& questionnaire);
    void add_published(QWidget& page);
    void look_at();
    void publish();

    std::optional<PublishingView> view_;
    std::optional<LookedAt> looked_;
    QString file_;
    OutlineSays says_;
    QScrollArea* area_;
};

} // namespace valise::gui
