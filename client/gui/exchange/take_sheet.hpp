// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>

#include <QFrame>

#include "gui/exchange/exchange_view.hpp"
#include "gui/frame/screen.hpp"

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace valise::gui {

/// A pouch in: chosen, looked into, compared with its slip, and only then taken in.
class TakeSheet : public QFrame {
public:
    TakeSheet(const Surroundings& around, QWidget* parent);

    void retranslate();
    /// Looks what is on the stick whose folder this is, or in this one file; nothing changes.
    void look_at(const std::filesystem::path& place);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose_stick();
    void choose_file();
    void take_in();
    void leave();
    void show_busy(bool is_busy);
    void fill();

    Surroundings around_;
    std::filesystem::path place_;
    std::vector<FoundVolume> volumes_;
    std::optional<LongWork> work_;
    QLabel* title_;
    QLabel* about_;
    QPushButton* choose_;
    QPushButton* choose_file_;
    QWidget* found_;
    QVBoxLayout* found_column_;
    QLabel* compare_;
    QPushButton* take_;
    QPushButton* leave_;
    QProgressBar* progress_;
    QPushButton* cancel_;
};

} // namespace valise::gui
