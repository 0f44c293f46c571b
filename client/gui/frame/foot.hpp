// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QFrame>

#include "valise/desk/standing.hpp"

class QLabel;

namespace valise::gui {

/// The sentences at the foot of the window: what went well, how far the work is shared; how soon the valise
/// locks; the language of the passage with the caret.
class Foot : public QFrame {
    Q_OBJECT
public:
    explicit Foot(QWidget* parent = nullptr);

    void show_sharing(const desk::Sharing& sharing);
    /// Something that was typed could not be kept on the disk yet, and is in memory. Stands before all else.
    void show_not_kept(bool is_waiting);
    /// Spoken. It stays to be read until something else is said, or the owner goes elsewhere: nothing is
    /// taken away because time has passed.
    void say(const QString& sentence);
    /// The owner goes elsewhere: what was said before that goes, and what was said on the way stays.
    void leave_behind();
    /// None: it does not lock soon.
    void show_countdown(std::optional<int> seconds);
    void show_passage_language(const QString& name);
    /// The valise is locked.
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show_sentence();

    QLabel* sentence_;
    QLabel* countdown_;
    QLabel* language_;
    std::optional<desk::Sharing> sharing_;
    QString said_;
    bool is_not_kept_ = false;
    std::optional<int> seconds_;
    bool is_just_said_ = false;
};

} // namespace valise::gui
