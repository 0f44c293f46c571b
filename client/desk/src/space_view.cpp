// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/space_view.hpp"

#include <utility>

namespace valise::desk {

Paper* SpaceView::read(const ObjectId& object) {
    const auto opened = open(object);
    if (opened) return &(*opened)->paper;
    if (outcome_) outcome_ = tl::unexpected(opened.error());
    return nullptr;
}

casework::Objects SpaceView::objects() {
    return {[this](const ObjectId& object) -> const draft::Deeds* {
                const Paper* const paper = read(object);
                return paper == nullptr || paper->deeds().by_name().empty() ? nullptr : &paper->deeds();
            },
        [this](const ObjectId& object) -> text::Document* {
            Paper* const paper = read(object);
            return paper == nullptr || paper->is_blank() ? nullptr : &paper->text();
        }};
}

Result<const draft::Deeds*> SpaceView::deeds(const ObjectId& object) {
    VALISE_TRY(const OpenPaper* const paper, open(object));
    return &paper->paper.deeds();
}

Result<OpenPaper*> SpaceView::open(const ObjectId& object) {
    if (const auto known = papers_.find(object); known != papers_.end()) return &known->second;
    VALISE_TRY(OpenPaper paper, desk_->own_work().open(space_, object));
    return &papers_.emplace(object, std::move(paper)).first->second;
}

Result<OperationName> SpaceView::act(const ObjectId& object, proto::Action action) {
    VALISE_TRY(OpenPaper* const paper, open(object));
    return desk_->own_work().act(*paper, std::move(action));
}

Result<void> SpaceView::write(const ObjectId& object, std::span<const text::Edit> edits) {
    VALISE_TRY(OpenPaper* const paper, open(object));
    auto written = desk_->own_work().write(*paper, edits);
    if (!written) papers_.erase(object); // It has the edits, which are not on the disk.
    return written;
}

} // namespace valise::desk
