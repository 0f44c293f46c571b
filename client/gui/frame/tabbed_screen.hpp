// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "gui/frame/screen.hpp"

class QTabWidget;

namespace valise::gui {

/// A screen of several parts, each a screen of its own, of which one is in front.
class TabbedScreen : public Screen {
    Q_OBJECT
public:
    explicit TabbedScreen(const Surroundings& around, QWidget* parent = nullptr);

    /// To the part that `where` names in its first line, with the rest for it; otherwise to the one in front.
    void arrive(const QByteArray& where) override;
    void look_again() override;
    void put_by() override;
    [[nodiscard]] QByteArray place() const override;
    bool find() override;
    [[nodiscard]] std::vector<Command> commands() override;
    [[nodiscard]] std::vector<QWidget*> panes() override;

protected:
    void retranslate() override;
    /// At the end. `id` is what `arrive` calls it.
    void add(const char* id, Screen* part);

private:
    [[nodiscard]] Screen* front() const;

    std::vector<std::pair<QByteArray, Screen*>> parts_;
    QTabWidget* tabs_;
};

} // namespace valise::gui
