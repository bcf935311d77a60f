// Cán bộ: who is in the caller's agency, with which functions and keys, who left, and who stands in
// for whom.
#pragma once

#include "app/members.hpp"

namespace hd::app::read_people {

struct StandInLine {
  domain::StandIn stand_in;
  domain::Member absent;
  domain::Member member;
  domain::Member named_by;
  bool may_end = false;  // this caller
};

// Of somebody who has not arrived: the last slip that was made for them here.
struct SlipLine {
  domain::Member by;
  Moment at;
};

struct Output {
  domain::Agency agency;
  CivilDate today;
  domain::MemberId reader;
  bool manages = false;        // the caller may add, change functions, take out and take back
  bool sees_agencies = false;  // of the province
  std::vector<Colleague> members;
  std::map<domain::MemberId, SlipLine> slips;  // none for those of the set-up
  std::vector<domain::Member> former;
  std::vector<StandInLine> stand_ins;    // running or still to come, the first to begin first
  std::set<domain::Function> functions;  // those there are in such an agency
  std::size_t people_to_tell = 0;        // of what is late here, in and outside the agency
};

Result<Output> run(const Services& services, const Caller& caller);

}  // namespace hd::app::read_people
