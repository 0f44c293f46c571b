// SPDX-License-Identifier: Apache-2.0
#include "gui/spelling/spelling_thread.hpp"

#include <algorithm>
#include <atomic>
#include <mutex>

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace valise::gui {

struct SpellingThread::Shared {
    explicit Shared(std::vector<std::filesystem::path> folders) : dictionaries(std::move(folders)) {}

    std::mutex mutex;
    Dictionaries dictionaries;
    std::atomic<bool> is_left = false; ///< Nobody waits for anything any more.
};

namespace {

/// Does work elsewhere, and calls `then` with what it made, here.
template <class Work, class Then> void do_elsewhere(QObject* context, Work work, Then then) {
    QThreadPool::globalInstance()->start(
        [context = QPointer(context), work = std::move(work), then = std::move(then)]() mutable {
            auto made = work();
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [context, then = std::move(then), made = std::move(made)] {
                    if (context) then(made);
                },
                Qt::QueuedConnection);
        });
}

} // namespace

SpellingThread::SpellingThread(std::vector<std::filesystem::path> folders)
    : shared_(std::make_shared<Shared>(std::move(folders))) {}

SpellingThread::~SpellingThread() { shared_->is_left = true; }

void SpellingThread::check(QObject* context, const QStringList& paragraphs, const SpellingTerms& terms,
    std::function<void(std::vector<CheckedParagraph>)> then) {
    const auto work = [shared = shared_, paragraphs, terms] {
        const std::scoped_lock lock(shared->mutex);
        std::vector<CheckedParagraph> checked;
        for (const QString& paragraph : paragraphs) {
            if (shared->is_left) break;
            checked.push_back(check_spelling(shared->dictionaries, paragraph, terms));
        }
        return checked;
    };
    do_elsewhere(context, work, std::move(then));
}

void SpellingThread::suggest(QObject* context, casework::Language language, const QString& word,
    std::function<void(QStringList)> then) {
    const auto work = [shared = shared_, language, word] {
        const std::scoped_lock lock(shared->mutex);
        QStringList words;
        if (shared->is_left) return words;
        for (const auto& each : shared->dictionaries.suggestions(language, word.toStdString()))
            words.append(QString::fromStdString(each));
        return words;
    };
    do_elsewhere(context, work, std::move(then));
}

} // namespace valise::gui
