// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QFrame>
#include <QTimer>

#include "valise/desk/standing.hpp"

class QLabel;

namespace valise::gui {

/// The sentence at the foot of the window: how far the work is shared; for a while, what went well; how soon
/// the valise locks; the language of the passage with the caret.
class Foot : public QFrame {
    Q_OBJECT
public:
    explicit Foot(QWidget* parent = nullptr);

    void show_sharing(const desk::Sharing& sharing);
    /// Something that was typed could not be kept on the disk yet, and is in memory. Stands before all else.
    void show_not_kept(bool is_waiting);
    /// For a few seconds, in place of the sentence. Spoken.
    void say(const QString& sentence);
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
    QTimer said_long_enough_;
};

} // namespace valise::gui
