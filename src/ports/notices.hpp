// What is sent to the procuracy: its list of papers, and when it had them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/lead.hpp"

namespace hd::ports {

struct Notice {
  domain::NoticeId id;
  domain::AgencyId procuracy_id;
  domain::LeadId lead_id;
  domain::EventKind kind = domain::EventKind::procuracy_notified_of_acceptance;
  Moment sent_at;
  std::optional<Moment> received_at;  // as the procuracy confirmed it
  domain::MemberId received_by;
  std::optional<Moment> answered_at;  // of a request to extend
};

// waiting: not confirmed; to_answer: requests to extend; suspended: decisions to suspend of leads
// that still are.
enum class NoticeState : std::uint8_t { waiting, to_answer, suspended, all };

struct NoticePage {
  std::vector<Notice> notices;
  std::string next_cursor;  // empty at the end
};

class NoticeRecords {
 public:
  virtual ~NoticeRecords() = default;
  virtual Result<Done> add(const Notice&) = 0;
  virtual Result<Notice> find(domain::NoticeId) = 0;
  // The oldest first; of all, the newest. `limit` rows at most.
  virtual Result<NoticePage> list(domain::AgencyId procuracy, NoticeState,
                                  const std::string& cursor, int limit) = 0;
  virtual Result<std::int64_t> count(domain::AgencyId procuracy, NoticeState) = 0;
  virtual Result<std::vector<Notice>> of_lead(domain::LeadId) = 0;  // in the order they were sent
  // Keeps when and by whom it was confirmed; conflict when it was before.
  virtual Result<Done> receive(const Notice&) = 0;
  // What was asked of this lead is answered.
  virtual Result<Done> answer_requests(domain::LeadId, Moment at) = 0;
};

}  // namespace hd::ports
