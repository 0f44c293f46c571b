// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/frame/screen.hpp"

class QListWidget;
class QTextBrowser;

namespace valise::gui {

/// What can be read about each screen, in the language that the program speaks, without a network. `arrive`
/// takes the id of a screen.
class Help : public Screen {
    Q_OBJECT
public:
    explicit Help(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void arrive(const QByteArray& where) override;
    [[nodiscard]] QByteArray place() const override { return wanted_.toUtf8(); }
    void look_again() override {}
    [[nodiscard]] std::vector<QWidget*> panes() override;

protected:
    void retranslate() override;

private:
    void show_page(const QString& page);

    QString wanted_;
    QListWidget* list_;
    QTextBrowser* text_;
};

/// The pages that there are, by the ids of their screens, in the order in which they are listed.
[[nodiscard]] const QStringList& help_pages();
/// A page in Markdown; empty where there is none.
[[nodiscard]] QString help_text(casework::Language language, const QString& page);

} // namespace valise::gui
