#include "domain/codes.hpp"
#include "http/shapes.hpp"

namespace hd::http {

std::vector<NamedShape> identity_shapes() {
  const Shape line = object({{"request_id", id()},
                             {"state", ref("IdentityState")},
                             {"state_words", text()},
                             {"reason_words", text()},
                             {"by", text()},
                             {"answered_by", text()},
                             {"at_words", text()},
                             {"can_answer", flag()},
                             {"can_open", flag()},
                             {"until_words", text()},
                             {"seconds_left", integer()}});
  return {
      {"IdentityState", one_of({"waiting", "approved", "refused", "lapsed"})},
      {"IdentityReason", one_of(domain::code_names<domain::IdentityReason>())},
      {"IdentityBox",
       object({{"can_ask", flag()}, {"no_second", flag()}, {"requests", list(line)}})},
      {"NewIdentityRequest", object({{"reason", ref("IdentityReason")}})},
      {"IdentityAnswer", object({{"request_id", id()}, {"answer", one_of({"approve", "refuse"})}})},
      {"IdentityOpening", object({{"request_id", id()}})},
      {"IdentityAnswered", object({{"request_id", id()},
                                   {"state", ref("IdentityState")},
                                   {"state_words", text()},
                                   {"until_words", text()},
                                   {"seconds_left", integer()}})},
      {"Identity", object({{"contact", text()}, {"opened_words", text()}})},
  };
}

}  // namespace hd::http
