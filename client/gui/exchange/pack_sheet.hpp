// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>

#include <QFrame>

#include "gui/exchange/exchange_view.hpp"
#include "gui/frame/screen.hpp"

class QCheckBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace valise::gui {

/// A pouch out: for whom and what, then written and read back, then its slip.
class PackSheet : public QFrame {
public:
    PackSheet(const Surroundings& around, QWidget* parent);

    void show_view(const ExchangeView& view);
    void retranslate();
    /// Packs for those who are chosen, onto the stick whose folder this is.
    void pack_onto(const std::filesystem::path& folder);

private:
    void choose_stick();
    void fill_list();
    void save_slip();
    void show_busy(bool is_busy);
    void show_slip();
    [[nodiscard]] desk::PackTerms terms() const;

    Surroundings around_;
    std::vector<Addressee> others_;
    std::optional<PackedPouch> packed_;
    std::optional<LongWork> work_;
    QLabel* title_;
    QLabel* about_;
    QLabel* for_whom_;
    QListWidget* list_;
    QPushButton* team_;
    QCheckBox* attachments_;
    QCheckBox* all_;
    QPushButton* pack_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    QLabel* slip_title_;
    QLabel* slip_;
    QLabel* left_out_;
    QPushButton* save_;
};

} // namespace valise::gui
