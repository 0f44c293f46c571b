// SPDX-License-Identifier: Apache-2.0
#include "gui/review/attached_copy.hpp"

#include <QCoreApplication>

#include "gui/frame/saving.hpp"
#include "gui/languages/languages.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

class AttachedCopy {
    Q_DECLARE_TR_FUNCTIONS(AttachedCopy)
};

/// It is said so often how far a copy is, and not more.
constexpr std::uint64_t pieces_between_words = 64;

void write(const Surroundings& around, QWidget& parent, const proto::AnnounceAttachment& file,
    const std::filesystem::path& to) {
    around.frame.say(AttachedCopy::tr("Saving the copy…"));
    around.desk.start(
        &parent,
        [file, to](desk::Desk& desk, const std::stop_token& stop, const TellProgress& tell) {
            return desk::save_copy(desk, file, to, [&](const desk::FileHere& done) {
                if (done.here > 0 && done.here % pieces_between_words == 0) tell(done.here, done.all);
                return !stop.stop_requested();
            });
        },
        [around](std::uint64_t done, std::uint64_t of) {
            around.frame.say(AttachedCopy::tr("Saving the copy: %1 of %2 pieces").arg(done).arg(of));
        },
        [around](const Result<void>& saved) {
            if (!saved) return around.frame.tell(message_of(saved.error(), Doing::making));
            around.frame.say(
                AttachedCopy::tr("Saved. This copy has left the valise: whoever gets it can read it."));
        });
}

} // namespace

Result<FileView> file_view_of(desk::Desk& desk, const proto::AnnounceAttachment& file) {
    VALISE_TRY(const auto here, desk::file_here(desk, file));
    return FileView{file, here};
}

QString still_missing(const FileView& file) {
    if (file.here.is_whole()) return {};
    return AttachedCopy::tr("has not come whole yet: %1 of %2 pieces").arg(file.here.here).arg(file.here.all);
}

void save_a_copy(const Surroundings& around, QWidget& parent, const proto::AnnounceAttachment& file) {
    choose_new_file(
        parent, from_utf8(desk::safe_name_of(file.name)),
        [around](const Message& message) { around.frame.tell(message); },
        [around, &parent, file](const std::filesystem::path& to) { write(around, parent, file, to); });
}

} // namespace valise::gui
