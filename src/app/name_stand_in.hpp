// Thay khi vắng: who acts for a member while they are away, from the first to the last day. The
// stand-in gets the keys that the functions call for, from the unlocked caller. It ends by itself.
#pragma once

#include "app/authorise.hpp"

namespace hd::app::name_stand_in {

inline constexpr int most_days = 366;

struct Input {
  domain::MemberId absent_id;
  domain::MemberId member_id;
  CivilDate first_day;
  CivilDate last_day;
};

// Errors: of fields; conflict when the caller lacks keys that the stand-in needs, or when the
// stand-in has not signed in yet.
Result<Done> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::name_stand_in

namespace hd::app::end_stand_in {

struct Input {
  domain::StandInId stand_in_id;
};

// Before its last day.
Result<Done> run(const Services& services, const Caller& caller, const Input& input);

// Within somebody else's act: ends it, and takes the keys back that came with it.
Result<Done> end(ports::Records& records, const domain::StandIn& stand_in, Moment now);

// Ends those whose last day has passed, and takes the keys back that came with them. Returns how
// many.
Result<int> run_over(const Services& services);

}  // namespace hd::app::end_stand_in
