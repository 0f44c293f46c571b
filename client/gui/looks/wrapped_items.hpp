// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTreeView;

namespace valise::gui {

/// Has the items of a tree or a list of columns show all of their words, on as many lines as that takes. The
/// first column takes what room there is; the others share two fifths of the width.
void wrap_items(QTreeView& tree);

} // namespace valise::gui
