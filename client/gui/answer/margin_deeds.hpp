// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace valise::gui {

class AnswerWriting;
class ItemsSide;
class RemarksSide;

/// What is done from the margin of an answer: each wish becomes a verb of the desk.
void connect_remarks(RemarksSide& remarks, AnswerWriting& answer);
void connect_items(ItemsSide& items, AnswerWriting& answer);

} // namespace valise::gui
