// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QString>
#include <QTranslator>

#include "valise/casework/language.hpp"

namespace valise::gui {

/// The language that the program speaks. Changing it reaches everything that is shown, by Qt's event of it,
/// and mirrors all of it for Arabic.
///
/// Owner of what is translated; one in a program, used by the window's thread.
class Languages {
public:
    Languages() = default;
    Languages(const Languages&) = delete;
    Languages& operator=(const Languages&) = delete;
    ~Languages();

    void speak(casework::Language language);
    [[nodiscard]] casework::Language current() const noexcept { return current_; }

    /// What the system is set to, as far as we speak it; otherwise English.
    [[nodiscard]] static casework::Language of_system();
    /// As its own speakers write it.
    [[nodiscard]] static QString name_of(casework::Language language);

private:
    void speak_of_qt(casework::Language language);

    casework::Language current_ = casework::Language::english;
    std::unique_ptr<QTranslator> words_;
    std::unique_ptr<QTranslator> words_of_qt_;
};

/// Words that are put into a sentence, such as a name, a number or "Art. 5", which keep their own direction
/// and do not disturb that of the sentence: also where it begins with them, since the windows take the
/// direction of a paragraph from the first letter, isolated or not.
[[nodiscard]] QString isolated(const QString& words);
/// The words alone, of what somebody copied with the marks that hold directions, or typed.
[[nodiscard]] QString words_alone(QString text);
/// The words of the catalogue in the language that the program speaks.
[[nodiscard]] QString in_words(const casework::Words& words);
[[nodiscard]] casework::Language language_now();

} // namespace valise::gui
