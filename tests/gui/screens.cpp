// SPDX-License-Identifier: Apache-2.0
// valise-screens: a picture of every screen, filled with the practice review, for whoever draws them.
#include <cstdio>

#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPixmap>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>
#include <QTreeWidget>

#include "gui/answer/answer.hpp"
#include "gui/answer/editor.hpp"
#include "gui/questionnaire/questionnaire.hpp"
#include "gui/spelling/spelling_bar.hpp"
#include "tests/gui/practice_window.hpp"

namespace valise::tests {
namespace {

class Pictures {
public:
    explicit Pictures(const QString& folder) : folder_(folder.toStdU16String()) {
        std::filesystem::create_directories(folder_);
    }
    void take(PracticeWindow& of, const QString& name) {
        of.window().resize(1180, 820);
        settle(of.window());
        const auto file = QString::fromStdU16String(
            (folder_ / (name + QStringLiteral(".png")).toStdU16String()).u16string());
        of.window().grab().save(file);
        std::puts(qPrintable(file));
    }

private:
    std::filesystem::path folder_;
};

/// Of two States, from the commitment to the record.
bool hold_a_draw(PracticeWindow& officer) {
    const auto click = [&](const char* name) {
        const QString id = QLatin1String(name);
        if (!comes_true([&] { return officer.find<QPushButton>(id) != nullptr; })) return false;
        officer.find<QPushButton>(id)->click();
        return true;
    };
    officer.go_to(QStringLiteral("secretariat"), "lots");
    settle(officer.window());
    officer.find<QLineEdit>(QStringLiteral("session"))->setText(QStringLiteral("2026"));
    auto* const states = officer.find<QListWidget>(QStringLiteral("states"));
    for (int i = 0; i < 2; ++i) states->item(i)->setCheckState(Qt::Checked);
    const auto has_words = [&] {
        return officer.find<QTextEdit>(QStringLiteral("contributions")) != nullptr;
    };
    if (!click("commit") || !comes_true(has_words)) return false;
    officer.find<QTextEdit>(QStringLiteral("contributions"))->setPlainText(QStringLiteral("NOR: rain"));
    const auto is_drawn = [&] { return officer.find<QTreeWidget>(QStringLiteral("seats")) != nullptr; };
    return click("open") && click("draw") && comes_true(is_drawn);
}

} // namespace
} // namespace valise::tests

int main(int count, char** arguments) {
    using namespace valise;
    const tests::WithoutAScreen application;
    QCommandLineParser parser;
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("ar, zh, en, fr, ru or es"),
        QStringLiteral("CODE"), QStringLiteral("en"));
    const QCommandLineOption scale(QStringLiteral("scale"), QStringLiteral("of the text: 1 to 2"),
        QStringLiteral("TIMES"), QStringLiteral("1"));
    const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("in dark colours"));
    const QCommandLineOption contrast(QStringLiteral("contrast"), QStringLiteral("in high contrast"));
    parser.addOptions({language, scale, dark, contrast});
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("where the pictures go"));
    parser.addHelpOption();
    QStringList given;
    for (int i = 0; i < count; ++i) given.append(QString::fromLocal8Bit(arguments[i]));
    parser.process(given);
    if (parser.positionalArguments().size() != 1) parser.showHelp(2);
    const auto spoken = casework::language_of(parser.value(language).toStdString());
    if (!spoken) parser.showHelp(2);
    const auto look = parser.isSet(contrast) ? gui::Look::high_contrast
        : parser.isSet(dark)                 ? gui::Look::dark
                                             : gui::Look::light;
    const int percent = static_cast<int>(parser.value(scale).toDouble() * 100);

    tests::Pictures pictures(parser.positionalArguments().front());
    tests::PracticeWindow fresh(false);
    fresh.prefer(*spoken, percent, look);
    pictures.take(fresh, QStringLiteral("welcome"));
    for (const char* const door : {"practice", "invited"}) {
        fresh.find<QPushButton>(QLatin1String(door))->click();
        pictures.take(fresh, QStringLiteral("welcome-") + QLatin1String(door));
    }
    tests::PracticeWindow practice;
    practice.prefer(*spoken, percent, look);
    pictures.take(practice, QStringLiteral("unlock"));
    practice.unlock();
    for (const auto& kind : gui::all_screens()) {
        const QString id = QLatin1String(kind.id);
        if (!practice.window().has(id)) continue;
        practice.go_to(id);
        pictures.take(practice, id);
    }
    for (const char* const question : {"u10", "u10a"}) {
        practice.go_to(QStringLiteral("answer"), gui::place_of({"sample-untoc-1", question}));
        pictures.take(practice, QStringLiteral("answer-") + QLatin1String(question));
    }
    QTest::keyClick(practice.window().focusWidget(), Qt::Key_F8);
    pictures.take(practice, QStringLiteral("answer-provision"));
    QTest::keyClick(practice.window().focusWidget(), Qt::Key_F8);
    // An answer with formats and a word that no dictionary knows, and the map of all answers.
    practice.go_to(QStringLiteral("answer"), gui::place_of({"sample-untoc-1", "u3"}));
    if (auto* const answer = dynamic_cast<gui::AnswerScreen*>(practice.window().screen())) {
        auto* const pasted = new QMimeData;
        pasted->setHtml(QStringLiteral(
            "<h2>Meetings</h2><p>Two <b>meetings</b> were <i>held</i>; see the "
            "<a href='https://example.org/law'>law</a>.</p><ul><li>in May</li><li>in Jully</li></ul>"
            "<p>نعم، منذ عام 2003.</p>"));
        QApplication::clipboard()->setMimeData(pasted);
        answer->editor().paste();
        tests::settle(practice.window());
        pictures.take(practice, QStringLiteral("answer-formatted"));
        QTest::keyClick(&answer->editor(), Qt::Key_F7);
        const auto* const bar = answer->findChild<gui::SpellingBar*>();
        if (!tests::comes_true([&] { return bar->isVisible(); })) return 1;
        QTest::qWait(1000);
        pictures.take(practice, QStringLiteral("answer-spelling"));
    }
    practice.go_to(QStringLiteral("questionnaire"));
    practice.find<QPushButton>(QStringLiteral("as_map"))->click();
    pictures.take(practice, QStringLiteral("questionnaire-map"));
    const auto take_parts = [&](tests::PracticeWindow& of, const QString& screen, const QStringList& parts) {
        for (const QString& part : parts) {
            of.go_to(screen, part.toUtf8());
            pictures.take(of, screen + QLatin1Char('-') + part);
        }
    };
    take_parts(practice, QStringLiteral("review"), {QStringLiteral("text")});
    tests::PracticeWindow reviewer(tests::practice_home_of("carla"));
    reviewer.prefer(*spoken, percent, look);
    reviewer.unlock();
    take_parts(reviewer, QStringLiteral("review"),
        {QStringLiteral("answers"), QStringLiteral("text"), QStringLiteral("differences")});
    tests::PracticeWindow officer(tests::practice_home_of("officer"));
    officer.prefer(*spoken, percent, look);
    officer.unlock();
    take_parts(officer, QStringLiteral("secretariat"),
        {QStringLiteral("progress"), QStringLiteral("publish"), QStringLiteral("lots"),
            QStringLiteral("invitations")});
    if (!tests::hold_a_draw(officer)) return 1;
    pictures.take(officer, QStringLiteral("secretariat-drawn"));
    return 0;
}
