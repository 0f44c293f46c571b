// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/frame/screen.hpp"
#include "gui/home/home_view.hpp"

class QVBoxLayout;
class QScrollArea;

namespace valise::gui {

/// The first screen: what needs its owner, how far the questionnaires are, what is due when.
class Home : public Screen {
    Q_OBJECT
public:
    explicit Home(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void arrive(const QByteArray& where) override;

    void show_view(HomeView view);

protected:
    void retranslate() override;

private:
    void show_handover(QVBoxLayout& column);
    void show_needs(QVBoxLayout& column);
    void add_beginning(QVBoxLayout& inside);
    void show_questionnaires(QVBoxLayout& column);
    void show_deadlines(QVBoxLayout& column);
    [[nodiscard]] QString nothing_to_do() const;

    std::optional<HomeView> view_;
    QScrollArea* area_;
};

} // namespace valise::gui
