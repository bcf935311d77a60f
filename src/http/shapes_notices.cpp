#include "http/shapes.hpp"

namespace hd::http {

std::vector<NamedShape> notice_shapes() {
  const Shape row = object({{"id", id()},
                            {"lead_id", id()},
                            {"number", text()},
                            {"version", integer()},
                            {"kind", text()},
                            {"kind_words", text()},
                            {"state_words", text()},
                            {"article_words", text()},
                            {"agency_name", text()},
                            {"sent_words", text()},
                            {"received_words", text()},
                            {"is_waiting", flag()}});
  const Shape counts = object({{"waiting", integer()},
                               {"to_answer", integer()},
                               {"suspended", integer()},
                               {"all", integer()}});
  return {
      {"Notice", row},
      {"NoticePage", page_of("Notice", {{"counts", counts}})},
      {"NoticeReceipt", object({optional({"received_on", text()})})},
      {"ProcuratorChoice", object({{"procurator_id", id()}})},
      {"ExtensionAnswer", object({{"answer", one_of({"procuracy_prolonged", "extension_refused"})},
                                  {"until", text()}})},
  };
}

}  // namespace hd::http
