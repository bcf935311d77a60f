// What one person is written to once a day: counts, nothing that tells one matter from another.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "alarms/duty.hpp"

namespace hd::alarms {

// An open duty that this member was told of.
struct ToldDuty {
  domain::MemberId member_id;
  std::string code;
  Moment due_at;
};

// Each duty counts in one place.
struct Digest {
  int late = 0;
  int today = 0;
  int soon = 0;
  int handovers = 0;  // not accepted yet, late or not
  int answers = 0;    // of senders, not read yet, late or not
  int papers = 0;     // to a procuracy, not confirmed or not answered yet, late or not

  int total() const { return late + today + soon + handovers + answers + papers; }
  bool operator==(const Digest&) const = default;
};

std::map<domain::MemberId, Digest> digests(const std::vector<ToldDuty>& told, Moment now);

}  // namespace hd::alarms
