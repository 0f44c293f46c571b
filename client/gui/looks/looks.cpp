// SPDX-License-Identifier: Apache-2.0
#include "gui/looks/looks.hpp"

#include <algorithm>

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QFontInfo>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleOption>

namespace valise::gui {

namespace {

using casework::Language;

constexpr double usual_points = 11;

Look& look_now() {
    static Look look = Look::light;
    return look;
}

QPalette palette_of(const Colours& of) {
    QPalette palette;
    palette.setColor(QPalette::Window, of.page);
    palette.setColor(QPalette::WindowText, of.text);
    palette.setColor(QPalette::Base, of.sheet);
    palette.setColor(QPalette::AlternateBase, of.page);
    palette.setColor(QPalette::Text, of.text);
    palette.setColor(QPalette::PlaceholderText, of.quiet);
    palette.setColor(QPalette::Button, of.sheet);
    palette.setColor(QPalette::ButtonText, of.accent);
    palette.setColor(QPalette::Highlight, of.chosen);
    palette.setColor(QPalette::HighlightedText, of.text);
    palette.setColor(QPalette::Link, of.accent);
    palette.setColor(QPalette::LinkVisited, of.accent);
    palette.setColor(QPalette::ToolTipBase, of.sheet);
    palette.setColor(QPalette::ToolTipText, of.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of.quiet);
    return palette;
}

/// Fusion, whose boxes and rounds to check are as dark as what is behind them where colours are dark.
class Style : public QProxyStyle {
public:
    Style() : QProxyStyle(QStringLiteral("fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override {
        const bool is_round = element == PE_IndicatorRadioButton;
        if (!is_round && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        const Colours& colours = colours_of(look_now());
        const bool is_on = (option->state & State_On) != 0;
        const bool is_enabled = (option->state & State_Enabled) != 0;
        const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
        const double side = std::min(box.width(), box.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(is_enabled ? colours.text : colours.quiet, side / 12));
        painter->setBrush(colours.sheet);
        if (is_round)
            painter->drawEllipse(box.center(), side / 2, side / 2);
        else
            painter->drawRoundedRect(box, side / 8, side / 8);
        if (is_on && is_round) {
            painter->setBrush(painter->pen().color());
            painter->drawEllipse(box.center(), side / 4, side / 4);
        } else if (is_on) {
            painter->setPen(
                QPen(painter->pen().color(), side / 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const auto at = [&](double x, double y) {
                return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
            };
            painter->drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.28)}));
        }
        painter->restore();
    }
};

/// `%name%` stands for a colour, `%N` for so many pixels of room.
constexpr const char* sheet = R"(
QWidget { outline: none; }
QToolTip { background: @sheet; color: @text; border: 1px solid @line; padding: 4px; }
QPushButton { background: @sheet; color: @accent; border: 1px solid @accent; border-radius: 4px; padding: #1px #2px; }
QPushButton:hover { background: @chosen; color: @text; }
QPushButton:disabled { color: @quiet; border-color: @line; }
QPushButton:focus { border: 2px solid @accent; padding: #0px #3px; background: @chosen; color: @text; }
QPushButton[isMain="true"] { background: @accent; color: @on_accent; }
QPushButton[isMain="true"]:focus { border: 3px double @on_accent; background: @accent; color: @on_accent; }
QPushButton[isMain="true"]:hover { background: @accent; color: @on_accent; }
QPushButton[isMain="true"]:disabled { background: @page; color: @quiet; border-color: @line; }
QPushButton[isPlain="true"] { border: 1px solid transparent; background: transparent; text-decoration: underline; padding-left: 0px; padding-right: 0px; }
QPushButton[isPlain="true"]:focus { border: 2px solid @accent; }
QPushButton:checked { background: @chosen; color: @text; font-weight: 600; }
QLineEdit, QTextEdit { background: @sheet; border: 1px solid @quiet; border-radius: 4px; padding: #1px; selection-background-color: @chosen; selection-color: @text; }
QLineEdit:focus, QTextEdit:focus { border: 2px solid @accent; }
QComboBox QAbstractItemView { background: @sheet; color: @text; border: 1px solid @line; selection-background-color: @chosen; selection-color: @text; }
QAbstractItemView { background: @sheet; color: @text; border: 1px solid @line; }
QAbstractItemView:focus { border: 2px solid @accent; }
QAbstractItemView::item { padding: #1px; border: 0; }
QAbstractItemView::item:selected { background: @chosen; color: @text; }
QHeaderView::section { background: @page; color: @quiet; border: 0; border-bottom: 1px solid @line; padding: #1px; }
QScrollArea { border: 0; background: transparent; }
QScrollArea:focus { border: 2px solid @accent; }
QFrame[isSheet="true"] { background: @sheet; border: 1px solid @line; border-radius: 6px; }
QFrame[isPrivate="true"] { border: 2px dashed @notice; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: @page; color: @accent; border: 1px solid @line; padding: #1px #2px; margin-right: 4px; }
QTabBar::tab:selected { background: @chosen; color: @text; font-weight: 600; }
QTabBar::tab:focus { border: 2px solid @accent; }
QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QFrame[isBar="true"] { background: @notice_back; border: 1px solid @notice; border-radius: 6px; }
QFrame[isBar="true"] QLabel { color: @notice; background: transparent; }
QFrame[isSide="true"] { background: @page; border: 0; }
QListWidget#navigation { background: transparent; border: none; }
QListWidget#navigation:focus { border: none; }
QListWidget#navigation::item { border-radius: 4px; padding: #1px #2px; margin: 1px 0px; }
QListWidget#navigation::item:selected { background: @chosen; color: @text; }
QListWidget#navigation:focus::item:selected { border: 2px solid @accent; padding: #0px #3px; }
QFrame#foot { border: 0; border-top: 1px solid @line; }
QFrame[isLine="true"] { background: @line; border: 0; }
QLabel[isQuiet="true"] { color: @quiet; }
QLabel[isSample="true"] { color: @notice; background: @notice_back; border-radius: 4px; padding: 2px #1px; }
QProgressBar { background: @page; border: 1px solid @line; border-radius: 4px; text-align: center; color: @text; }
QProgressBar::chunk { background: @chosen; }
QCheckBox, QRadioButton { color: @text; spacing: #1px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; border-radius: 4px; }
)";

QString style_of(const Colours& of) {
    QString style = QString::fromLatin1(sheet);
    const std::pair<const char*, QColor> names[]{{"@page", of.page}, {"@sheet", of.sheet}, {"@text", of.text},
        {"@quiet", of.quiet}, {"@line", of.line}, {"@accent", of.accent}, {"@on_accent", of.on_accent},
        {"@chosen", of.chosen}, {"@notice_back", of.notice_back}, {"@notice", of.notice}};
    for (const auto& [name, colour] : names) style.replace(QLatin1String(name), colour.name());
    const int half = room();
    style.replace(QStringLiteral("#0px"), QString::number(half / 2 - 1) + QStringLiteral("px"));
    style.replace(QStringLiteral("#3px"), QString::number(half * 3 / 2 - 1) + QStringLiteral("px"));
    style.replace(QStringLiteral("#1px"), QString::number(half / 2) + QStringLiteral("px"));
    style.replace(QStringLiteral("#2px"), QString::number(half * 3 / 2) + QStringLiteral("px"));
    return style;
}

} // namespace

QFont font_for(Language language, int text_percent) {
    QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
        QStringLiteral("Noto Sans CJK SC"), QStringLiteral("DejaVu Sans")};
    if (language == Language::arabic) families.move(1, 0);
    if (language == Language::chinese) families.move(2, 0);
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(usual_points * text_percent / 100);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

void dress(Look look, int text_percent, Language language) {
    look_now() = look;
    if (qApp->property("isDressed").isNull()) {
        QApplication::setStyle(new Style);
        qApp->setProperty("isDressed", true);
    }
    const QFont font = font_for(language, text_percent);
    const bool has_other_letters = font != QApplication::font();
    QApplication::setPalette(palette_of(colours_of(look)));
    QApplication::setFont(font);
    const QString style = style_of(colours_of(look));
    if (style == qApp->styleSheet() && !has_other_letters) return;
    qApp->setStyleSheet({}); // One sheet after another takes four times as long as one after none.
    qApp->setStyleSheet(style);
}

Look current_look() { return look_now(); }

int room(int halves) {
    // Not the height of a line, which differs between scripts.
    constexpr double line = 1.4;
    return static_cast<int>(QFontInfo(QApplication::font()).pixelSize() * line * halves / 2);
}

void space_out(QBoxLayout& layout, int around, int between) {
    layout.setContentsMargins(room(around), room(around), room(around), room(around));
    layout.setSpacing(room(between));
}

Heading::Heading(int level, QWidget* parent) : QLabel(parent), level_(level) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    resize_letters();
}

void Heading::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        resize_letters();
}

void Heading::resize_letters() {
    if (is_resizing_) return;
    is_resizing_ = true;
    QFont font = QApplication::font();
    const double factor = level_ == 1 ? 1.5 : level_ == 2 ? 1.2 : 1.0;
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    setFont(font);
    is_resizing_ = false;
}

Paragraph::Paragraph(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void Paragraph::be_quiet() { setProperty("isQuiet", true); }

} // namespace valise::gui
