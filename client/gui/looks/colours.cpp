// SPDX-License-Identifier: Apache-2.0
#include "gui/looks/colours.hpp"

#include <algorithm>
#include <cmath>

namespace valise::gui {

namespace {

const Colours light{.page = 0xF4F3EFU,
    .sheet = 0xFFFFFFU,
    .text = 0x1B1F24U,
    .quiet = 0x4D5662U,
    .line = 0xC8C5BBU,
    .accent = 0x14507AU,
    .on_accent = 0xFFFFFFU,
    .chosen = 0xDCE9F3U,
    .notice = 0x6E3D00U,
    .notice_back = 0xFCEFD9U,
    .well = 0x1F5B33U,
    .well_back = 0xE3F1E6U,
    .grave = 0x8E1B1BU,
    .grave_back = 0xFBE6E4U};

const Colours dark{.page = 0x16191DU,
    .sheet = 0x1F242AU,
    .text = 0xE9EBEEU,
    .quiet = 0xB4BCC6U,
    .line = 0x46505CU,
    .accent = 0x8CC3EEU,
    .on_accent = 0x0C1B27U,
    .chosen = 0x24445CU,
    .notice = 0xF3C98BU,
    .notice_back = 0x3A2C14U,
    .well = 0xA6DAB3U,
    .well_back = 0x17301FU,
    .grave = 0xF5B3AEU,
    .grave_back = 0x40191AU};

const Colours high_contrast{.page = 0x000000U,
    .sheet = 0x000000U,
    .text = 0xFFFFFFU,
    .quiet = 0xFFFFFFU,
    .line = 0xFFFFFFU,
    .accent = 0xFFE45CU,
    .on_accent = 0x000000U,
    .chosen = 0x00397AU,
    .notice = 0xFFE45CU,
    .notice_back = 0x000000U,
    .well = 0x9CFFB5U,
    .well_back = 0x000000U,
    .grave = 0xFFB3ABU,
    .grave_back = 0x000000U};

double luminance(const QColor& colour) {
    const auto linear = [](float part) {
        const auto value = static_cast<double>(part);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

const Colours& colours_of(Look look) {
    switch (look) {
    case Look::light: return light;
    case Look::dark: return dark;
    case Look::high_contrast: return high_contrast;
    }
    return light;
}

std::vector<ColourPair> pairs_of(const Colours& of) {
    return {{of.text, of.page}, {of.text, of.sheet}, {of.quiet, of.page}, {of.quiet, of.sheet},
        {of.accent, of.page}, {of.accent, of.sheet}, {of.on_accent, of.accent}, {of.text, of.chosen},
        {of.quiet, of.chosen}, {of.notice, of.notice_back}, {of.well, of.well_back},
        {of.grave, of.grave_back}, {of.notice, of.sheet}, {of.well, of.sheet}, {of.grave, of.sheet}};
}

double contrast(const QColor& one, const QColor& other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace valise::gui
