// What the public program has kept for the desk to take over.
#pragma once

#include <vector>

#include "ports/sealed.hpp"

namespace hd::ports {

struct InboxItem {
  std::int64_t seq = 0;
  bool is_answer = false;
  std::string id;  // tip id or answer id
  Moment received_hour;
  std::string unit_code;
  std::string danger;
  domain::CompartmentId compartment_id;
  std::int32_t epoch = 1;
  Bytes sealed_key;
  SealedTip sealed;         // of an answer: sealed_content, lookup_hash, blobs
  std::string question_id;  // of an answer
};

class Inbox {
 public:
  virtual ~Inbox() = default;
  virtual Result<std::vector<InboxItem>> after(std::int64_t seq, int limit) = 0;
};

}  // namespace hd::ports
