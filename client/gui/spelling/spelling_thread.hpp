// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QObject>
#include <QStringList>

#include "gui/spelling/spelling.hpp"

namespace valise::gui {

/// Checks spelling away from the window's thread: a dictionary takes a while to read, and to search.
///
/// What comes of it comes back on the window's thread, unless the context is gone by then. Whoever goes does
/// not wait for what is being checked. Used by the window's thread.
class SpellingThread {
public:
    explicit SpellingThread(std::vector<std::filesystem::path> folders = Dictionaries::usual_folders());
    ~SpellingThread();

    void check(QObject* context, const QStringList& paragraphs, const SpellingTerms& terms,
        std::function<void(std::vector<CheckedParagraph>)> then);
    void suggest(QObject* context, casework::Language language, const QString& word,
        std::function<void(QStringList)> then);

private:
    struct Shared;
    /// Of this, and of each piece of work that is on its way when this goes.
    std::shared_ptr<Shared> shared_;
};

} // namespace valise::gui
