#include "http/shapes.hpp"

namespace hd::http {

std::vector<NamedShape> alarm_shapes() {
  return {
      {"AlarmRecipient", object({{"name", text()},
                                 {"words", text()},       // when told
                                 {"mail_words", text()},  // when written to; "" for not
                                 {"seen_words", text()},  // when seen; "" for not yet
                                 {"is_over", flag()}})},  // no longer theirs
      {"AlarmRung", object({{"told", list(ref("AlarmRecipient"))}, {"words", text()}})},
      {"AlarmRow", object({{"id", id()},
                           {"lead_id", maybe(id())},
                           {"case_id", maybe(id())},  // of a case, where it may be read
                           {"number", text()},
                           {"title", text()},
                           {"agency_name", text()},
                           {"sign", ref("DueSign")},
                           {"words", text()},
                           {"due_words", text()},
                           {"status", ref("RuleStatus")},
                           {"is_provisional", flag()},
                           {"certain_words", text()},
                           {"officer", ref("AlarmRung")},
                           {"head", ref("AlarmRung")},
                           {"coordinator", ref("AlarmRung")},
                           {"few_words", text()},  // "" where three can be told
                           {"is_mine_unseen", flag()}})},
      {"AlarmPage",
       page_of(
           "AlarmRow",
           {{"counts", object({{"open", integer()}, {"unseen", integer()}, {"closed", integer()}})},
            {"mail", object({{"is_on", flag()}, {"address", text()}})},
            {"ladder_words", list(text())}})},
      {"MailChoice", object({{"address", text()}})},
      {"SeenAlarms", object({{"alarms", list(id())}})},
  };
}

}  // namespace hd::http
