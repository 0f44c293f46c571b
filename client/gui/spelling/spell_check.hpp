// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QHash>
#include <QTimer>

#include "gui/frame/screen.hpp"
#include "gui/spelling/spelling_thread.hpp"

class QTextBlock;

namespace valise::gui {

class Editor;
class SpellingBar;

/// The spelling of a text in an editor: a wave under what the dictionary of a paragraph does not know, and a
/// bar that goes through those words. Words that somebody says are right are kept in the valise.
///
/// Borrows the editor and the bar; used by the window's thread.
class SpellCheck : public QObject {
    Q_OBJECT
public:
    SpellCheck(const Surroundings& around, Editor& editor, SpellingBar& bar, QObject* parent);
    ~SpellCheck() override;

    /// Another text, or another language is noted of this one.
    void begin(std::optional<casework::Language> noted);
    /// Its words have changed, or others have come in sight.
    void look_soon() { soon_.start(); }
    /// To the next word that no dictionary knows, behind the caret, and around.
    void go_on();

private:
    void look();
    void underline(const QList<QTextBlock>& blocks);
    [[nodiscard]] QList<QTextBlock> blocks_in_sight() const;
    /// Asks for those that are not checked yet; whether there were any.
    bool ask_for(const QList<QTextBlock>& blocks, const std::function<void()>& then);
    void ask_about(const QTextBlock& block, const UnknownWord& word);
    void say_that_nothing_is_left();
    void say_right(const QString& word);
    void replace(const QString& word);

    Surroundings around_;
    Editor& editor_;
    SpellingBar& bar_;
    SpellingThread thread_;
    SpellingTerms terms_;
    QHash<QString, CheckedParagraph> checked_;
    std::uint64_t turn_ = 0; ///< Answers to earlier ones are out of date.
    QTimer soon_;
};

} // namespace valise::gui
