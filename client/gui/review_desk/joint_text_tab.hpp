// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include <memory>
#include <optional>

#include "gui/frame/screen.hpp"
#include "gui/review_desk/review_view.hpp"

class QComboBox;
class QPushButton;
class QScrollArea;

namespace valise::gui {

/// The list of observations and its summary: built, written together, agreed to.
class JointTextTab : public Screen {
    Q_OBJECT
public:
    explicit JointTextTab(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// "list" or "summary".
    void arrive(const QByteArray& where) override;
    void put_by() override;
    [[nodiscard]] QByteArray place() const override;
    [[nodiscard]] std::vector<QWidget*> panes() override;

    /// As a Word document.
    void write_out(const std::filesystem::path& file);

protected:
    void retranslate() override;

private:
    void fetch();
    void show_view(JointTextView view);
    void fill();
    void choose_file();
    void add_text(QWidget& page);
    void add_offered(QWidget& page);
    void add_agreement(QWidget& page);
    void add_publication(QWidget& page);

    void write(const QString& words);
    void act(std::function<Result<void>(desk::Desk&)> work, const QString& done);

    casework::JointText which_ = casework::JointText::list;
    std::optional<JointTextView> view_;
    /// The words from which what is typed begins. The tab and its pieces of work own it; these alone, at the
    /// desk, look into it.
    std::shared_ptr<crypto::Digest> written_upon_;
    bool is_held_ = false; ///< What was typed stands in the box alone, until its owner looks again.
    bool is_to_fill_ = false;
    QComboBox* choice_;
    QScrollArea* area_;
};

} // namespace valise::gui
