// The three figures in words: for the coordinator's page, for exports and for paper.
#pragma once

#include <array>

#include "app/read_figure_trend.hpp"
#include "app/read_indicators.hpp"
#include "http/view.hpp"

namespace hd::http {

// The parts of a definition, in the order in which they are read.
inline constexpr std::array<std::string_view, 8> definition_parts{
    "formula", "numerator", "denominator", "source", "target", "period", "level", "carry_over"};

std::string figure_title(const Speech& speech, indicators::Measure measure);
std::string definition_words(const Speech& speech, indicators::Measure measure,
                             std::string_view part);
// When a tip was classified, or found to be no tip about a crime, which classifies it.
std::optional<CivilDate> classified_or_found(const indicators::Standing& standing);
// What must be reached: 100, or 90 that must be passed.
int target_percent(indicators::Measure measure);
std::string percent_words(const Speech& speech, const indicators::Tally& tally);  // "88,4%" or "–"
std::string verdict_words(const Speech& speech, indicators::Measure measure,
                          const indicators::Tally& tally);
std::string formula_words(const Speech& speech, indicators::Measure measure,
                          const indicators::Tally& tally);
// "cùng kỳ năm trước 90,2%: giảm 1,8 điểm"; empty when there was nothing a year before.
std::string before_words(const Speech& speech, const app::read_indicators::Figure& figure);
std::string reason_words(const Speech& speech, indicators::Reason reason);
bool is_counted_reason(indicators::Reason reason);
// A name of a dimension other than an agency's, or that it is not known.
std::string name_words(const ViewContext& context, indicators::Dimension dimension,
                       const std::string& text);
// "+1,2" or "−1,8" points against the same month a year before; empty when one of them has nothing.
std::string change_words(const Speech& speech, const app::read_figure_trend::Output& trend,
                         std::size_t month);
// The same of any dimension, for which an agency has its name at hand.
std::string choice_words(const ViewContext& context, indicators::Dimension dimension,
                         const std::string& text, const std::string& agency_name);
// The plot told in a sentence.
std::string trend_words(const Speech& speech, const app::read_figure_trend::Output& trend);

}  // namespace hd::http
