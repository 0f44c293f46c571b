// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>

#include "gui/frame/screen.hpp"
#include "gui/secretariat/drawn_lots.hpp"
#include "gui/secretariat/secretariat_view.hpp"

class QScrollArea;

namespace valise::gui {

class Sheet;

/// Draws of lots: committing, opening, drawing, and what follows from what was drawn. `place` has what
/// was typed of contributions.
class LotsTab : public Screen {
    Q_OBJECT
public:
    explicit LotsTab(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void arrive(const QByteArray& where) override;
    void look_again() override;
    [[nodiscard]] QByteArray place() const override;
    [[nodiscard]] std::vector<QWidget*> panes() override;

protected:
    void retranslate() override;

private:
    void add_draw(QWidget& page, const LotsView::Draw& draw);
    void add_contributions(Sheet& sheet, const LotsView::Draw& draw);
    void add_result(QWidget& page, const LotsView::Draw& draw);
    void add_beginning(QWidget& page);
    void commit_now();
    void open(const desk::PublicDraw& draw, const QString& words);
    void redraw(const desk::PublicDraw& draw, const casework::RedrawRequest& request);
    void begin(const desk::PublicDraw& draw, const ReviewToBegin& review);
    void export_to(const desk::PublicDraw& draw, const std::filesystem::path& path);

    std::optional<LotsView> view_;
    QString session_;
    QString groups_;
    std::set<crypto::StateCode> chosen_;
    std::map<QString, QString> contributions_; ///< By session.
    std::map<crypto::Digest, DrawnLots::Wishes> wishes_;
    QScrollArea* area_;
};

} // namespace valise::gui
