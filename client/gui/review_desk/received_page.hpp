// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QWidget>

#include "gui/frame/screen.hpp"
#include "gui/review_desk/review_view.hpp"

namespace valise::gui {

class Reader;
class Replies;
class Sheet;

/// Work at the desk that a page asks for.
using DeskWork = std::function<Result<void>(desk::Desk&)>;

/// An answer that was submitted, and all that the team has to say of it: how far it is read, clarifications,
/// observations, a private note. It shows one state of that; whoever has another makes another page.
class ReceivedPage : public QWidget {
    Q_OBJECT
public:
    /// `replies` outlives it.
    ReceivedPage(
        const Surroundings& around, const ReceivedSheet& sheet, Replies& replies, QWidget* parent = nullptr);

    /// Those of the answer, to be quoted.
    [[nodiscard]] QString chosen_words() const;

Q_SIGNALS:
    /// What was typed, of which nothing is told but what goes wrong.
    void keeps(const valise::gui::DeskWork& work);
    /// A change that all of the team are told of, and what is said when it is done.
    void changes(const valise::gui::DeskWork& work, const QString& done);
    void reads(valise::casework::Reading reading);
    /// In a category, by its id, beginning with these words.
    void observes(const QString& category, const QString& text);
    void asks();

private:
    Sheet* new_sheet(const QString& title = {});
    void add_answer();
    void add_file(Sheet& sheet, const FileView& file);
    void add_reading();
    void add_request();
    void add_observations();
    void add_observation(Sheet& sheet, const ObservationRow& row);
    void add_beginning(Sheet& sheet);
    void add_note();

    Surroundings around_;
    ReceivedSheet sheet_;
    Reader* reader_ = nullptr;
};

} // namespace valise::gui
