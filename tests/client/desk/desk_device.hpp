// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "client/store/stored_device.hpp"
#include "valise/desk/own_work.hpp"
#include "valise/desk/typing.hpp"

namespace valise::tests {

/// For texts in which nothing is formatted.
inline const desk::Reformat no_formats = [](const auto&) { return std::vector<proto::Mark>(); };

/// Takes a step back, or does it again, and has that kept; gives what an editor has to change.
inline std::vector<text::Edit> go_a_step(
    desk::OwnWork& own, const SpaceId& space, const ObjectId& object, bool is_back) {
    auto typing = *own.begin_typing(space, object);
    auto edits = is_back ? *typing.undo(no_formats) : *typing.redo(no_formats);
    const auto typed = *typing.take();
    VALISE_CHECK(!typed || own.keep(*typed));
    return edits;
}

/// A device of an exchange's world on which somebody writes.
class DeskDevice {
public:
    DeskDevice(ExchangeWorld& world, std::size_t number)
        : world_(&world),
          stored_(world, number, [this](const SpaceId& space, const store::Ties::Readings& readings) {
              return papers_ ? papers_->read(space, readings) : Result<void>();
          }) {
        begin();
    }

    [[nodiscard]] StoredDevice& stored() { return stored_; }
    [[nodiscard]] desk::Papers& papers() { return *papers_; }
    [[nodiscard]] desk::OwnWork& own() { return *own_; }

    /// The program ends and begins again.
    void restart() {
        own_.reset();
        papers_.reset();
        stored_.close();
        stored_.open();
        begin();
    }
    /// Seals, and exchanges until there is no news.
    void exchange() {
        const auto waiting = own_->seal_all(desk::OwnWork::Found::waits);
        VALISE_CHECK(waiting.has_value());
        stored_.exchange();
        if (waiting->empty()) return;
        VALISE_CHECK(own_->seal_all().has_value());
        stored_.exchange();
    }

    /// Puts what it is now where `put_back` finds it.
    void back_up() { VALISE_CHECK(stored_.store().backup(backup()).has_value()); }
    /// The computer is lost, and another goes on with the backup.
    void put_back() {
        own_.reset();
        papers_.reset();
        stored_.close();
        std::filesystem::remove_all(stored_.place().folder());
        VALISE_CHECK(store::Store::restore(backup(), stored_.place().folder()).has_value());
        stored_.open();
        begin();
    }

    void write(const SpaceId& space, const ObjectId& object, std::uint32_t position, std::string words) {
        auto paper = *own_->open(space, object);
        const text::Edit edit{position, 0, std::move(words)};
        VALISE_CHECK(own_->write(paper, {&edit, 1}).has_value());
    }
    std::vector<text::Edit> undo(const SpaceId& space, const ObjectId& object) {
        return go_a_step(*own_, space, object, true);
    }
    std::vector<text::Edit> redo(const SpaceId& space, const ObjectId& object) {
        return go_a_step(*own_, space, object, false);
    }
    OperationName act(const SpaceId& space, const ObjectId& object, proto::Action action) {
        auto paper = *own_->open(space, object);
        return *own_->act(paper, std::move(action));
    }
    [[nodiscard]] std::string text(const SpaceId& space, const ObjectId& object) {
        return own_->open(space, object)->paper.text().text().text();
    }
    [[nodiscard]] draft::Deeds deeds(const SpaceId& space, const ObjectId& object) {
        return own_->open(space, object)->paper.deeds();
    }

private:
    [[nodiscard]] std::filesystem::path backup() { return stored_.place().temporary.path() / "backup"; }
    void begin() {
        papers_.emplace(stored_.store(), stored_.traveller().id);
        own_.emplace(desk::OwnWork::Owner{
            stored_.store(), stored_.holdings(), *papers_, stored_.traveller().key, world_->random()});
    }

    ExchangeWorld* world_;
    std::optional<desk::Papers> papers_;
    std::optional<desk::OwnWork> own_;
    StoredDevice stored_;
};

} // namespace valise::tests
