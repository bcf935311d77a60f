#include "http/shapes.hpp"

namespace hd::http {

std::vector<NamedShape> register_shapes() {
  const Shape step =
      object({{"words", text()}, {"citation", text()}, {"status", ref("RuleStatus")}});
  const Shape line = object({{"lead_id", id()},
                             {"number", text()},
                             {"entered", text()},
                             {"channel", text()},
                             {"kind", text()},
                             {"unit", text()},
                             {"state", text()},
                             {"given", text()}});
  return {
      {"RegisterPage", object({{"agency_name", text()},
                               {"rows", list(line)},
                               {"count", integer()},
                               {"next_cursor", maybe(text())}})},
      {"PaperReceipt", object({{"agency_name", text()},
                               {"place", text()},
                               {"today", day()},
                               {"number", text()},
                               {"received_words", text()},
                               {"channel_words", text()},
                               {"receiver", text()},
                               {"is_in_person", flag()},
                               {"reporter_named", flag()},
                               {"steps", list(step)}})},
  };
}

}  // namespace hd::http
