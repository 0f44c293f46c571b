// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "gui/frame/screen.hpp"
#include "gui/people/people_view.hpp"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace valise::gui {

class ScrollingPage;

/// Who takes part: people by State with their computers, who is invited, and how somebody is removed. Nobody
/// is confirmed here but by six words that were heard and typed.
class PeopleScreen : public Screen {
    Q_OBJECT
public:
    explicit PeopleScreen(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void arrive(const QByteArray& where) override;
    void put_by() override;
    [[nodiscard]] std::vector<QWidget*> panes() override;

    void show_view(PeopleView view);

protected:
    void retranslate() override;

private:
    void add_inviting(QVBoxLayout& page);
    void add_invitation(QVBoxLayout& page, const InvitationCard& card);
    void add_code(QVBoxLayout& sheet, std::uint32_t number);
    void add_comparing(QVBoxLayout& sheet, const InvitationCard& card);
    void add_people(QVBoxLayout& page);
    void add_person(QVBoxLayout& sheet, const PersonCard& card);

    void invite(enrolment::Offer offer);
    void show_code(std::uint32_t number);
    void save_letter_of(std::uint32_t number);
    void take_letter_of(std::uint32_t number);
    void confirm(std::uint32_t number);
    void tell_words_differ(std::uint32_t number);
    void refuse_applicant(std::uint32_t number, enrolment::RefusalReason reason);
    void ask_withdraw(std::uint32_t number);
    void ask_remove(const PersonCard& card);
    void remove(const desk::KnownPerson& person, crypto::RevocationReason reason);
    /// Work in which others are let in or not, said in the end.
    void change(std::function<Result<void>(desk::Desk&)> work, const QString& said);

    std::optional<PeopleView> view_;
    std::map<std::uint32_t, QString> codes_; ///< Of invitations, while they are shown.
    std::map<std::uint32_t, QString> typed_; ///< The words of those who ask, as far as they are typed.
    bool is_code_new_ = false;               ///< One is to be brought into sight.
    ScrollingPage* page_;
};

} // namespace valise::gui
