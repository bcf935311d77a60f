#include "http/shapes.hpp"

namespace hd::http {

std::vector<NamedShape> steering_shapes() {
  return {
      {"FigureCode", one_of({"classified", "decided", "cleared"})},
      {"Figure", object({{"code", ref("FigureCode")},
                         {"title", text()},
                         {"numerator", integer()},
                         {"denominator", integer()},
                         {"percent", maybe(number())},
                         {"percent_words", text()},
                         {"target_words", text()},
                         {"is_met", maybe(flag())},
                         {"verdict", text()},
                         {"formula", text()},
                         {"source_words", text()},
                         {"carry_words", text()}})},
      {"Indicators", object({{"year", integer()},
                             {"as_of_words", text()},
                             {"figures", list(ref("Figure"))},
                             {"years", list(integer())}})},
      {"CountedLead", object({{"lead_id", id()},
                              {"number", text()},
                              {"agency_name", text()},
                              {"article", text()},
                              {"received_words", text()},
                              {"due_words", text()},
                              {"due_sign", ref("DueSign")},
                              {"state_words", text()},
                              {"is_counted", flag()}})},
      {"CountedPage", page_of("CountedLead", {{"title", text()}})},
  };
}

}  // namespace hd::http
