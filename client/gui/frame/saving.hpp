// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>

#include <QString>
#include <QWidget>

#include "gui/frame/message.hpp"

namespace valise::gui {

/// Asks for the name of a file, `suggested` at first, and calls `save` with it. Where there is a file of that
/// name, `tell` asks first whether it is to be replaced. Nothing happens when `parent` is gone by then.
void choose_new_file(QWidget& parent, const QString& suggested,
    const std::function<void(const Message&)>& tell,
    const std::function<void(const std::filesystem::path&)>& save);

} // namespace valise::gui
