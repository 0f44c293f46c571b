// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QWidget>

#include "gui/secretariat/secretariat_view.hpp"

namespace valise::gui {

class Sheet;

/// What came of a draw of lots: who reviews whom, and what was drawn again and why; and what can follow:
/// another State in the place of one, a review, the record as a file.
class DrawnLots : public QWidget {
    Q_OBJECT
public:
    /// What somebody is about to ask for. It outlives this page, which is made anew whenever something
    /// changes.
    struct Wishes {
        int seat = 0; ///< Places in the lists that people choose from.
        int asked_by = 0;
        QString reason;
        bool is_exceptional = false;
        int state = 0;
        int cluster = 0;
        int language = 0;
        QDate start = QDate::currentDate();
    };

    /// The view and the wishes outlive it.
    DrawnLots(const LotsView::Draw& draw, const LotsView& view, Wishes& wishes, QWidget* parent = nullptr);

Q_SIGNALS:
    void wants_redraw(const valise::casework::RedrawRequest& request);
    void wants_review(const valise::gui::ReviewToBegin& review);
    void wants_record();

private:
    void add_seats(Sheet& sheet);
    void add_redraws(Sheet& sheet);
    void add_redrawing(Sheet& sheet);
    void add_beginning(Sheet& sheet);

    const LotsView::Draw& draw_;
    const LotsView& view_;
    Wishes& wishes_;
};

} // namespace valise::gui
