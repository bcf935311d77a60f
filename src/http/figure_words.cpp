#include "http/figure_words.hpp"

#include <algorithm>
#include <cstdlib>

namespace hd::http {
namespace {

using indicators::Dimension;
using indicators::Measure;
using indicators::Reason;
using indicators::Tally;

constexpr int all_percent = 100;
constexpr int most_percent = 90;  // strictly above

std::string key_of(Measure measure, std::string_view part) {
  return "desk.figure." + std::string(indicators::name_of(measure)) + '.' + std::string(part);
}

// How many more would meet the target: all of them, or just above 90 %.
std::int64_t lacking(Measure measure, const Tally& tally) {
  if (measure == Measure::classified) return tally.denominator - tally.numerator;
  return std::int64_t{tally.denominator} * most_percent / all_percent + 1 - tally.numerator;
}

}  // namespace

std::string figure_title(const Speech& speech, Measure measure) {
  return speech.say(key_of(measure, "title"));
}

std::string definition_words(const Speech& speech, Measure measure, std::string_view part) {
  if (part == "target") {
    return speech.say(measure == Measure::classified ? "desk.figure.target_all"
                                                     : "desk.figure.target_above");
  }
  if (part == "period") return speech.say("desk.figure.period");
  return speech.say(key_of(measure, "define_" + std::string(part)));
}

std::optional<CivilDate> classified_or_found(const indicators::Standing& standing) {
  return standing.not_a_crime_on ? standing.not_a_crime_on : standing.classified_on;
}

int target_percent(Measure measure) {
  return measure == Measure::classified ? all_percent : most_percent;
}

std::string percent_words(const Speech& speech, const Tally& tally) {
  const auto tenths = tally.per_mille();
  return tenths ? tenths_words(speech, *tenths) + '%' : "–";
}

std::string verdict_words(const Speech& speech, Measure measure, const Tally& tally) {
  const auto is_met = indicators::is_met(measure, tally);
  if (!is_met) return speech.say(key_of(measure, "nothing"));
  if (*is_met) return speech.say("desk.figure.met");
  return speech.count(key_of(measure, "lacking"), lacking(measure, tally));
}

std::string formula_words(const Speech& speech, Measure measure, const Tally& tally) {
  return speech.say(key_of(measure, "formula"), {number_words(speech, tally.numerator),
                                                 number_words(speech, tally.denominator)});
}

std::string before_words(const Speech& speech, const app::read_indicators::Figure& figure) {
  const auto now = figure.now.per_mille();
  const auto before = figure.before.per_mille();
  if (!now || !before) return {};
  const std::string_view key = *now > *before   ? "desk.figure.before_up"
                               : *now < *before ? "desk.figure.before_down"
                                                : "desk.figure.before_same";
  return speech.say(
      key, {percent_words(speech, figure.before), tenths_words(speech, std::abs(*now - *before))});
}

std::string reason_words(const Speech& speech, Reason reason) {
  return speech.say("desk.figure.reason." + std::string(indicators::name_of(reason)));
}

bool is_counted_reason(Reason reason) {
  return reason == Reason::classified || reason == Reason::opened || reason == Reason::not_opened ||
         reason == Reason::suspended || reason == Reason::identified ||
         reason == Reason::not_a_crime;
}

std::string name_words(const ViewContext& context, Dimension dimension, const std::string& text) {
  if (text.empty()) {
    return context.speech.say("desk.figure.unknown." + std::string(indicators::name_of(dimension)));
  }
  if (dimension == Dimension::article) return context.speech.say("desk.article", {text});
  if (dimension == Dimension::source) {
    return text == indicators::no_crime_source ? context.speech.say("desk.figure.no_crime_source")
                                               : label(context, "kind", text);
  }
  if (dimension == Dimension::channel) return label(context, "channel", text);
  const std::string place = place_words(context, text);
  return place.empty() ? text : place;
}

std::string choice_words(const ViewContext& context, Dimension dimension, const std::string& text,
                         const std::string& agency_name) {
  return dimension == Dimension::agency && !text.empty() ? agency_name
                                                         : name_words(context, dimension, text);
}

std::string change_words(const Speech& speech, const app::read_figure_trend::Output& trend,
                         std::size_t month) {
  if (month >= trend.now.size() || month >= trend.before.size()) return {};
  const auto now = trend.now[month].per_mille();
  const auto before = trend.before[month].per_mille();
  if (!now || !before) return {};
  const std::string_view sign = *now > *before ? "+" : *now < *before ? "−" : "";
  return std::string(sign) + tenths_words(speech, std::abs(*now - *before));
}

std::string trend_words(const Speech& speech, const app::read_figure_trend::Output& trend) {
  const auto is_lower = [](const Tally& a, const Tally& b) {
    return a.per_mille().value_or(all_percent * 10) < b.per_mille().value_or(all_percent * 10);
  };
  if (trend.now.empty() || !trend.now.back().per_mille()) return {};
  const auto lowest = std::min_element(trend.now.begin(), trend.now.end(), is_lower);
  return speech.say(
      "desk.figure.trend",
      {figure_title(speech, trend.measure), std::to_string(trend.period.first.year()),
       percent_words(speech, trend.now.front()), percent_words(speech, *lowest),
       std::to_string(lowest - trend.now.begin() + 1), percent_words(speech, trend.now.back()),
       std::to_string(trend.now.size()), definition_words(speech, trend.measure, "target")});
}

}  // namespace hd::http
