// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/arrivals/arrivals_view.hpp"
#include "gui/frame/screen.hpp"

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace valise::gui {

class ScrollingPage;

/// What arrived: each exchange and each pouch in which others' work came, and what it did to which answer.
/// `arrive` takes the number of an arrival.
class ArrivalsScreen : public Screen {
    Q_OBJECT
public:
    explicit ArrivalsScreen(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void arrive(const QByteArray& where) override;
    [[nodiscard]] QByteArray place() const override;
    [[nodiscard]] std::vector<QWidget*> panes() override;

    void show_view(ArrivalsView view);

protected:
    void retranslate() override;

private:
    void fill_list();
    void fill_page();
    void add_thing(QBoxLayout& page, const ArrivedThing& thing, std::size_t place);
    void mark_read(std::uint64_t number);
    void ask_undo(const ArrivalLine& arrival);
    void undo(std::uint64_t number);

    std::optional<ArrivalsView> view_;
    std::uint64_t wanted_ = 0;
    QLabel* nothing_;
    QPushButton* exchange_;
    QListWidget* list_;
    ScrollingPage* page_;
};

/// The words of a comparison, those that came underlined and those that went struck through. What stayed is
/// cut to what is near a change.
[[nodiscard]] QString marked(const std::vector<desk::ComparedWords>& words);
/// The same to be read aloud: what went and what came, in words.
[[nodiscard]] QString said(const std::vector<desk::ComparedWords>& words);

} // namespace valise::gui
