// What took something out of somebody's reach, and how they are told (decision 38).
#pragma once

#include <optional>
#include <string_view>

#include "app/authorise.hpp"

namespace hd::app {

// Whose act it was, and when.
struct TakenBy {
  std::string_view act;  // coded
  Moment at;
  domain::AgencyId agency_id;
  domain::MemberId member_id;
};

template <class Event>
TakenBy taken_by(const Event& event) {
  return {domain::name_of(event.kind), event.at, event.agency_id, event.member_id};
}

// Asked after each thing that happened whether it could be done then; knows what ended that last.
class Reach {
 public:
  void is(bool can, const TakenBy& after) {
    if (could_ && !can) taken_ = after;
    could_ = can;
  }
  const std::optional<TakenBy>& taken() const { return taken_; }

 private:
  bool could_ = false;
  std::optional<TakenBy> taken_;
};

// Whether more can be said about a refusal than that.
bool is_told_more(const Result<Done>& answer);

// The refusal as a conflict that says which act took it, whose and when: by the word
// "<what>.taken.<act>", or "<what>.taken". As it was where nothing took it.
Result<Done> told(ports::Records& records, const access::Actor& actor, std::string_view what,
                  const std::optional<TakenBy>& taken, Result<Done> refused);

}  // namespace hd::app
