// SPDX-License-Identifier: Apache-2.0
#include "gui/secretariat/lots_tab.hpp"

#include <QCborMap>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTextEdit>
#include <QVBoxLayout>

#include "gui/frame/saving.hpp"
#include "gui/looks/looks.hpp"
#include "gui/looks/sheet.hpp"
#include "gui/words/words.hpp"
#include "valise/base/bytes.hpp"
#include "valise/base/system.hpp"
#include "valise/crypto/words.hpp"

namespace valise::gui {

namespace {

using casework::LotStage;

QString words_of(const LotsView::Draw& each) {
    if (each.draw.is_contested) return LotsTab::tr("The secretariat said two things: begin a new draw");
    if (!each.draw.is_whole) return LotsTab::tr("A file of it has not come yet");
    switch (each.draw.stage) {
    case LotStage::committed: return LotsTab::tr("Committed");
    case LotStage::opened: return LotsTab::tr("Opened");
    case LotStage::drawn: return LotsTab::tr("Drawn");
    }
    return {};
}

QString six_words(const crypto::Digest& digest) {
    return isolated(from_utf8(crypto::Fingerprint::of(digest).words(listed_words())));
}

/// What is half written for another State in this draw.
QByteArray redraw_of(const crypto::Digest& commitment) {
    return "redraw\n" + QByteArray::fromStdString(to_hex(commitment));
}

/// "3, 3"; nothing where it is something else.
std::optional<std::vector<std::uint16_t>> sizes_in(const QString& text) {
    std::vector<std::uint16_t> sizes;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool is_number = false;
        sizes.push_back(part.trimmed().toUShort(&is_number));
        if (!is_number) return std::nullopt;
    }
    return sizes;
}

} // namespace

LotsTab::LotsTab(const Surroundings& around, QWidget* parent)
    : Screen(around, parent), area_(new QScrollArea(this)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, room(), 0, 0);
    column->addWidget(area_);
    area_->setWidgetResizable(true);
    area_->setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

QString LotsTab::title() const { return tr("Draw of lots"); }

void LotsTab::arrive(const QByteArray& where) {
    if (!where.isEmpty()) {
        contributions_.clear();
        const QCborMap map = QCborValue::fromCbor(where).toMap();
        for (const auto& [session, words] : map) contributions_[session.toString()] = words.toString();
    }
    look_again();
}

void LotsTab::look_again() {
    desk().ask(this, When::meanwhile, lots_view_of, [this](Result<LotsView> view) {
        if (!view) return frame().tell(message_of(view.error(), Doing::reading));
        view_ = *std::move(view);
        retranslate();
    });
}

QByteArray LotsTab::place() const {
    QCborMap map;
    for (const auto& [session, words] : contributions_) map.insert(session, words);
    return map.toCborValue().toCbor();
}

std::vector<QWidget*> LotsTab::panes() { return {area_}; }

void LotsTab::retranslate() {
    area_->setAccessibleName(title());
    if (!view_) return;
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    space_out(*column, 0, 2);
    for (const auto& draw : view_->draws) add_draw(*page, draw);
    add_beginning(*page);
    column->addStretch();
    area_->setWidget(page);
}

void LotsTab::add_draw(QWidget& page, const LotsView::Draw& each) {
    auto* const sheet = new Sheet(isolated(from_utf8(each.draw.session)), &page);
    page.layout()->addWidget(sheet);
    sheet->say(words_of(each));
    const std::string commitment = to_hex(each.draw.commitment);
    sheet->say_quietly(tr("Its commitment: %1").arg(isolated(from_utf8(commitment))));
    if (each.draw.is_contested || !each.draw.is_whole) return;
    switch (each.draw.stage) {
    case LotStage::committed:
        if (!each.draw.has_seed)
            sheet->say(tr("Its seed lies on the computer that committed to it: the draw is held there."));
        else if (!each.is_announced)
            sheet->say(
                tr("The secure module has not received the commitment yet. After the next exchange the "
                   "seed can be opened."));
        else
            add_contributions(*sheet, each);
        break;
    case LotStage::opened: {
        auto* const draw_it = new QPushButton(tr("Draw"), sheet);
        draw_it->setObjectName(QStringLiteral("draw"));
        draw_it->setProperty("isMain", true);
        draw_it->setAccessibleDescription(tr("The record is signed and published for everybody."));
        sheet->say_quietly(draw_it->accessibleDescription());
        sheet->column().addWidget(draw_it, 0, Qt::AlignLeft);
        connect(draw_it, &QPushButton::clicked, this, [this, draw = each.draw] {
            desk().change(
                this,
                [draw](desk::Desk& desk) -> Result<void> {
                    VALISE_TRY_VOID(desk::draw_lots(desk, draw));
                    return {};
                },
                [this](const Result<void>& done) {
                    if (!done) return frame().tell(message_of(done.error(), Doing::writing));
                    frame().say(tr("The lots are drawn, and the record is published."));
                });
        });
        break;
    }
    case LotStage::drawn: add_result(page, each); break;
    }
}

void LotsTab::add_contributions(Sheet& sheet, const LotsView::Draw& each) {
    const QString session = from_utf8(each.draw.session);
    sheet.head(tr("Contributions"));
    sheet.say_quietly(tr("A line for each: who contributes, a colon, and their words. One is enough."));
    auto* const text = new QTextEdit(&sheet);
    text->setObjectName(QStringLiteral("contributions"));
    text->setAcceptRichText(false);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Contributions"));
    text->setMinimumHeight(room(10));
    text->setPlainText(contributions_[session]);
    auto* const words = new Paragraph(&sheet);
    auto* const opened = new QPushButton(tr("All compared the words: open the seed"), &sheet);
    opened->setObjectName(QStringLiteral("open"));
    opened->setAccessibleDescription(tr("From then on nothing can be changed."));
    sheet.column().addWidget(text);
    sheet.column().addWidget(words);
    sheet.column().addWidget(opened, 0, Qt::AlignLeft);
    const auto judge = [text, words, opened, draw = each.draw] {
        const auto read = casework::contributions_from_text(text->toPlainText().toStdString());
        opened->setEnabled(read.has_value());
        if (read)
            words->setText(tr("Six words of the contributions, for all present to compare: %1")
                    .arg(six_words(digest_of(*draw.announcement(), *read))));
        else
            words->setText(text->toPlainText().trimmed().isEmpty()
                    ? tr("Nobody has contributed yet.")
                    : tr("A line is not as it should be: a name, a colon, and words."));
    };
    judge();
    connect(text, &QTextEdit::textChanged, this, [this, judge, text, session] {
        contributions_[session] = text->toPlainText();
        judge();
    });
    connect(opened, &QPushButton::clicked, this,
        [this, text, draw = each.draw] { open(draw, text->toPlainText()); });
}

void LotsTab::open(const desk::PublicDraw& draw, const QString& words) {
    desk().change(
        this,
        [draw, words = words.toStdString()](desk::Desk& desk) -> Result<void> {
            auto contributions = casework::contributions_from_text(words);
            if (!contributions) return refuse(Errc::invalid_input, "a contribution is not as it is written");
            return desk::open_draw(desk, draw, *std::move(contributions));
        },
        [this](const Result<void>& done) {
            if (!done) return frame().tell(message_of(done.error(), Doing::writing));
            frame().say(tr("The seed is open: the draw is fixed."));
        });
}

void LotsTab::add_result(QWidget& page, const LotsView::Draw& each) {
    auto* const drawn = new DrawnLots(each, *view_, wishes_[each.draw.commitment], &page);
    page.layout()->addWidget(drawn);
    frame().half_written().take_up(*drawn, redraw_of(each.draw.commitment));
    connect(drawn, &DrawnLots::wants_redraw, this,
        [this, draw = each.draw](const casework::RedrawRequest& request) { redraw(draw, request); });
    connect(drawn, &DrawnLots::wants_review, this,
        [this, draw = each.draw](const ReviewToBegin& review) { begin(draw, review); });
    connect(drawn, &DrawnLots::wants_record, this, [this, draw = each.draw] {
        choose_new_file(
            *this, QStringLiteral("lots.record"), [this](const Message& message) { frame().tell(message); },
            [this, draw](const std::filesystem::path& path) { export_to(draw, path); });
    });
}

void LotsTab::redraw(const desk::PublicDraw& draw, const casework::RedrawRequest& request) {
    desk().change(
        this, [draw, request](desk::Desk& desk) { return desk::redraw_lots(desk, draw, request); },
        [this, commitment = draw.commitment](const Result<Bytes>& done) {
            if (done) {
                frame().half_written().end(redraw_of(commitment));
                wishes_[commitment] = {};
                return frame().say(tr("Another State is drawn, and the record is published."));
            }
            if (done.error().code != Errc::not_found)
                return frame().tell(message_of(done.error(), Doing::writing));
            frame().tell({tr("Nobody else can be drawn in this place by the rules."),
                tr("Nothing has changed."), tr("The secretariat can announce another draw."), {}, {}});
        });
}

void LotsTab::begin(const desk::PublicDraw& draw, const ReviewToBegin& review) {
    desk().change(
        this, [draw, review](desk::Desk& desk) { return begin_review(desk, draw, review); },
        [this](const Result<void>& done) {
            if (done)
                return frame().say(
                    tr("The review has begun. It reaches its States with the next exchange or pouch."));
            if (done.error().code != Errc::invalid_input)
                return frame().tell(message_of(done.error(), Doing::writing));
            frame().tell({tr("No review can begin from this."), tr("Nothing has changed."),
                tr("Choose a cluster in which an instrument has articles. Two States review each "
                   "instrument."),
                {}, {}});
        });
}

void LotsTab::export_to(const desk::PublicDraw& draw, const std::filesystem::path& path) {
    desk().ask(
        this, When::in_turn,
        [draw, path](desk::Desk&) -> Result<void> {
            VALISE_TRY(const Bytes bytes, casework::encode(*draw.record()));
            return system::write_file_durably(path, bytes);
        },
        [this](const Result<void>& done) {
            if (done) return frame().say(tr("The record is written. It is no secret."));
            frame().tell({tr("The file could not be written."), tr("The record is published either way."),
                tr("Choose another place."), {}, {}});
        });
}

void LotsTab::add_beginning(QWidget& page) {
    auto* const sheet = new Sheet(tr("A new draw"), &page);
    page.layout()->addWidget(sheet);
    sheet->say(tr("The secretariat commits itself to a seed that nobody sees, and to the States and rules. "
                  "Everybody is told of the commitment, for good."));
    auto* const session = new QLineEdit(session_, sheet);
    session->setObjectName(QStringLiteral("session"));
    keep_words(*session);
    session->setAccessibleName(tr("Session, such as Joint meeting of 2026"));
    session->setPlaceholderText(tr("Session, such as Joint meeting of 2026"));
    auto* const states = new QListWidget(sheet);
    states->setObjectName(QStringLiteral("states"));
    states->setAccessibleName(tr("States under review in this draw"));
    states->setMinimumHeight(room(20));
    for (const auto& each : view_->candidates) {
        auto* const item = new QListWidgetItem(in_words(each.name), states);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen_.contains(each.code) ? Qt::Checked : Qt::Unchecked);
    }
    auto* const groups = new QLineEdit(groups_, sheet);
    groups->setObjectName(QStringLiteral("groups"));
    keep_words(*groups);
    groups->setAccessibleName(tr("How many begin together, group by group, such as 3, 3"));
    groups->setPlaceholderText(tr("How many begin together, group by group, such as 3, 3"));
    auto* const commit_it = new QPushButton(tr("Commit"), sheet);
    commit_it->setObjectName(QStringLiteral("commit"));
    commit_it->setEnabled(!session_.isEmpty() && !chosen_.empty());
    sheet->column().addWidget(session);
    sheet->say_quietly(tr("States under review in this draw"));
    sheet->column().addWidget(states);
    sheet->column().addWidget(groups);
    sheet->column().addWidget(commit_it, 0, Qt::AlignLeft);
    const auto judge = [this, commit_it] { commit_it->setEnabled(!session_.isEmpty() && !chosen_.empty()); };
    connect(session, &QLineEdit::textChanged, this, [this, judge](const QString& text) {
        session_ = text.trimmed();
        judge();
    });
    connect(groups, &QLineEdit::textChanged, this, [this](const QString& text) { groups_ = text; });
    connect(states, &QListWidget::itemChanged, this, [this, states, judge](const QListWidgetItem* item) {
        const auto code = view_->candidates[static_cast<std::size_t>(states->row(item))].code;
        if (item->checkState() == Qt::Checked)
            chosen_.insert(code);
        else
            chosen_.erase(code);
        judge();
    });
    connect(commit_it, &QPushButton::clicked, this, &LotsTab::commit_now);
    frame().half_written().take_up(*sheet, "new draw");
}

void LotsTab::commit_now() {
    const auto sizes = sizes_in(groups_);
    const auto not_begun = [this] {
        frame().tell({tr("No draw can begin from this."), tr("Nothing was published."),
            tr("The sizes of the groups are the States together, and the session has a name of its own."), {},
            {}});
    };
    if (!sizes) return not_begun();
    desk().change(
        this,
        [session = session_.toStdString(), states = std::vector(chosen_.begin(), chosen_.end()),
            groups = *sizes](desk::Desk& desk) { return commit(desk, session, states, groups); },
        [this, not_begun](const Result<crypto::Digest>& done) {
            if (!done
                && (done.error().code == Errc::invalid_input || done.error().code == Errc::out_of_order))
                return not_begun();
            if (!done) return frame().tell(message_of(done.error(), Doing::writing));
            frame().half_written().end("new draw");
            session_.clear();
            groups_.clear();
            chosen_.clear();
            frame().say(
                tr("The commitment is published. Its seed lies in this valise alone: make a backup."));
        });
}

} // namespace valise::gui
