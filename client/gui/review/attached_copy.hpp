// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QString>

#include "gui/frame/screen.hpp"
#include "valise/desk/attached_files.hpp"

namespace valise::gui {

/// An attached file, as screens show it.
struct FileView {
    proto::AnnounceAttachment file;
    desk::FileHere here;

    bool operator==(const FileView& other) const {
        return file == other.file && here.here == other.here.here && here.all == other.here.all;
    }
};
[[nodiscard]] Result<FileView> file_view_of(desk::Desk& desk, const proto::AnnounceAttachment& file);

/// What there is to say of one that has not come whole; empty of one that has.
[[nodiscard]] QString still_missing(const FileView& file);

/// Asks where a copy is to go, and writes it: long work, which says at the foot how far it is, and in the end
/// that the valise protects the copy no more. When `parent` is gone by then nothing is asked and nothing
/// said; a lock ends the work, and leaves nothing of it.
void save_a_copy(const Surroundings& around, QWidget& parent, const proto::AnnounceAttachment& file);

} // namespace valise::gui
