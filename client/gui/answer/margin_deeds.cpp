// SPDX-License-Identifier: Apache-2.0
#include "gui/answer/margin_deeds.hpp"

#include <fstream>

#include <QCoreApplication>

#include "gui/answer/answer_writing.hpp"
#include "gui/answer/editor.hpp"
#include "gui/answer/items_side.hpp"
#include "gui/answer/remarks_side.hpp"
#include "valise/desk/answer_items.hpp"

namespace valise::gui {

namespace {

using casework::AnswerName;

/// Reads a file portion by portion.
Result<void> attach(desk::TeamWork& work, const AnswerName& name, const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return refuse(Errc::not_found, "the file cannot be read");
    const auto read = [&file](std::size_t most) -> Result<Bytes> {
        Bytes portion(most);
        file.read(reinterpret_cast<char*>(portion.data()), static_cast<std::streamsize>(most));
        portion.resize(static_cast<std::size_t>(file.gcount()));
        if (file.bad()) return refuse(Errc::unavailable, "the file cannot be read");
        return portion;
    };
    VALISE_TRY_VOID(desk::attach_file(work, name, {path.filename().string(), read}, {}));
    return {};
}

template <class T> Result<void> without_value(const Result<T>& result) {
    if (!result) return tl::unexpected(result.error());
    return {};
}

} // namespace

void connect_remarks(RemarksSide& remarks, AnswerWriting& answer) {
    QObject::connect(&remarks, &RemarksSide::chose, &answer, [&answer](const desk::WordsAt& words) {
        if (answer.mode() != AnswerWriting::Mode::suggesting) answer.editor().choose(words);
    });
    QObject::connect(&remarks, &RemarksSide::wants_comment, &answer, [&answer](const QString& text) {
        answer.act_upon_chosen([text = text.toStdString()](auto& work, const auto& name, const auto& words) {
            const std::optional<desk::WordsAt> upon = words.count > 0 ? std::optional(words) : std::nullopt;
            return without_value(desk::comment(work, name, upon, text));
        });
    });
    QObject::connect(&remarks, &RemarksSide::wants_suggestion, &answer, [&answer](const QString& text) {
        answer.act_upon_chosen([text = text.toStdString()](auto& work, const auto& name, const auto& words) {
            return without_value(desk::suggest(work, name, words, text));
        });
    });
    QObject::connect(&remarks, &RemarksSide::wants_reply, &answer,
        [&answer](const OperationName& comment, const QString& text) {
            answer.act([comment, text = text.toStdString()](
                           auto& work, const auto& name) { return desk::reply(work, name, comment, text); });
        });
    QObject::connect(&remarks, &RemarksSide::wants_resolved, &answer,
        [&answer](const OperationName& comment, bool is_resolved) {
            answer.act([comment, is_resolved](auto& work, const auto& name) {
                return is_resolved ? desk::resolve(work, name, comment) : desk::reopen(work, name, comment);
            });
        });
    QObject::connect(&remarks, &RemarksSide::wants_moved, &answer,
        [&answer](const OperationName& comment, const QString& text) {
            if (answer.editor().chosen().count == 0 || answer.mode() == AnswerWriting::Mode::suggesting)
                return answer.say(
                    QCoreApplication::translate("MarginDeeds", "Choose the words that it is about now."));
            answer.act_upon_chosen([comment, text = text.toStdString()](
                                       auto& work, const auto& name, const auto& words) -> Result<void> {
                return work.change(casework::Task::comment_in_team, [&]() -> Result<void> {
                    VALISE_TRY_VOID(desk::comment(work, name, words, text));
                    return desk::resolve(work, name, comment);
                });
            });
        });
    QObject::connect(
        &remarks, &RemarksSide::wants_accepted, &answer, [&answer](const OperationName& suggestion) {
            answer.act(
                [suggestion](auto& work, const auto& name) { return desk::accept(work, name, suggestion); });
        });
    QObject::connect(&remarks, &RemarksSide::wants_rejected, &answer,
        [&answer](const OperationName& suggestion, const QString& reason) {
            answer.act([suggestion, reason = reason.toStdString()](auto& work, const auto& name) {
                return desk::reject(work, name, suggestion, reason);
            });
        });
    QObject::connect(
        &remarks, &RemarksSide::wants_withdrawn, &answer, [&answer](const OperationName& suggestion) {
            answer.act([suggestion](auto& work, const auto& name) {
                return desk::withdraw_suggestion(work, name, suggestion);
            });
        });
}

void connect_items(ItemsSide& items, AnswerWriting& answer) {
    QObject::connect(&items, &ItemsSide::wants_reference, &answer,
        [&answer](const std::optional<OperationName>& law, const QString& title, const QString& provision) {
            answer.act([law, title = title.toStdString(), provision = provision.toStdString()](
                           auto& work, const auto& name) {
                return without_value(
                    work.changed(casework::Task::draft_answers, [&]() -> Result<OperationName> {
                        auto cited = law;
                        if (!cited) {
                            VALISE_TRY(cited, desk::add_law(work, {title, {}, {}, {}}));
                        }
                        return desk::add_item(work, name, casework::LegalReference{*cited, provision});
                    }));
            });
        });
    QObject::connect(&items, &ItemsSide::wants_file, &answer, [&answer](const QString& path) {
        answer.say(QCoreApplication::translate("MarginDeeds", "Attaching the file…"));
        answer.act([path = std::filesystem::path(path.toStdU16String())](
                       auto& work, const auto& name) { return attach(work, name, path); });
    });
    QObject::connect(
        &items, &ItemsSide::wants_copy, &answer, [&items, &answer](const proto::AnnounceAttachment& file) {
            save_a_copy(answer.around(), items, file);
        });
    QObject::connect(&items, &ItemsSide::wants_item, &answer, [&answer](const NewItem& item) {
        answer.act([item](auto& work, const auto& name) {
            return std::visit(
                [&](const auto& each) { return without_value(desk::add_item(work, name, each)); }, item);
        });
    });
    QObject::connect(&items, &ItemsSide::wants_removed, &answer,
        [&answer](casework::Part part, const OperationName& item) {
            answer.act([part, item](auto& work, const auto& name) {
                return desk::remove_item(work, name, part, item);
            });
        });
}

} // namespace valise::gui
