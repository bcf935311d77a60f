#include "http/shapes.hpp"
#include "indicators/measure.hpp"

namespace hd::http {
namespace {

// A figure as a row of a table has it.
Fields counted() {
  return {{"numerator", integer()},
          {"denominator", integer()},
          {"percent", maybe(number())},
          {"percent_words", text()}};
}

std::vector<NamedShape> figure_shapes() {
  return {
      {"FigureCode", one_of({"classified", "decided", "cleared"})},
      {"Dimension", one_of(indicators::dimension_names())},
      {"FigureReasonCode", one_of(indicators::reason_names())},
      {"FigureReason", object({{"code", ref("FigureReasonCode")},
                               {"label", text()},
                               {"count", integer()},
                               {"is_counted", flag()}})},
      {"FigureDefinition", object({{"formula", text()},
                                   {"numerator", text()},
                                   {"denominator", text()},
                                   {"source", text()},
                                   {"target", text()},
                                   {"period", text()},
                                   {"level", text()},
                                   {"carry_over", text()}})},
      {"Figure", object(counted() + Fields{{"code", ref("FigureCode")},
                                           {"title", text()},
                                           {"target_words", text()},
                                           {"is_met", maybe(flag())},
                                           {"verdict", text()},
                                           {"formula", text()},
                                           {"carry_words", text()},
                                           {"late_words", text()},
                                           {"before_words", text()},
                                           {"reasons", list(ref("FigureReason"))},
                                           {"definition", ref("FigureDefinition")}})},
      {"Indicators", object({{"year", integer()},
                             {"as_of", day()},
                             {"today", day()},
                             {"as_of_words", text()},
                             {"figures", list(ref("Figure"))},
                             {"years", list(integer())}})},
  };
}

std::vector<NamedShape> split_shapes() {
  return {
      {"FigureChoice", object({{"key", text()}, {"label", text()}})},
      {"FigureChoices", object({{"agency", list(ref("FigureChoice"))},
                                {"commune", list(ref("FigureChoice"))},
                                {"article", list(ref("FigureChoice"))},
                                {"source", list(ref("FigureChoice"))},
                                {"channel", list(ref("FigureChoice"))}})},
      {"BreakdownRow", object(Fields{{"key", text()}, {"label", text()}} + counted() +
                              Fields{{"missing", integer()}, {"is_met", maybe(flag())}})},
      {"Breakdown",
       object({{"by", ref("Dimension")}, {"title", text()}, {"rows", list(ref("BreakdownRow"))}})},
      {"TrendPoint", object(counted())},
      {"TrendMonth", object({{"month", integer()},
                             {"label", text()},
                             {"now", maybe(ref("TrendPoint"))},
                             {"before", ref("TrendPoint")},
                             {"change_words", text()}})},
      {"Trend", object({{"title", text()},
                        {"year", integer()},
                        {"target", integer()},
                        {"words", text()},
                        {"months", list(ref("TrendMonth"))}})},
  };
}

}  // namespace

std::vector<NamedShape> steering_shapes() {
  std::vector<NamedShape> all = figure_shapes();
  for (NamedShape& shape : split_shapes()) all.push_back(std::move(shape));
  all.push_back({"CountedLead", object({{"lead_id", id()},
                                        {"number", text()},
                                        {"case_number", text()},
                                        {"agency_name", text()},
                                        {"article", text()},
                                        {"received_words", text()},
                                        {"classified_words", text()},
                                        {"decided_words", text()},
                                        {"opened_words", text()},
                                        {"known_words", text()},
                                        {"due_day_words", text()},
                                        {"due_words", text()},
                                        {"due_sign", ref("DueSign")},
                                        {"state_words", text()},
                                        {"reason_words", text()},
                                        {"is_counted", flag()}})});
  all.push_back({"CountedPage", page_of("CountedLead", {{"title", text()}, {"total", integer()}})});
  return all;
}

}  // namespace hd::http
