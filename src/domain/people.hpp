// Agencies and their members.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "base/time.hpp"
#include "domain/codes.hpp"
#include "domain/ids.hpp"

namespace hd::domain {

struct Agency {
  AgencyId id;
  AgencyKind kind = AgencyKind::commune_police;
  std::string name;  // "Công an xã Kiến Thuỵ"
  std::string
      unit_code;  // commune code for a commune's police, empty for an agency of the province
  bool is_island = false;
};

struct Member {
  MemberId id;
  AgencyId agency_id;
  std::string code;  // what is typed at sign-in, unique, lower case
  std::string name;
  std::string rank;
  std::set<Function> functions;
  bool must_change_password = true;
  std::int64_t version = 1;
  std::optional<Moment> left_at = {};  // no functions and no keys since then

  bool has(Function function) const { return functions.contains(function); }
  // Thủ trưởng hoặc cấp phó được uỷ quyền: decides, CPC 36(2).
  bool decides() const { return has(Function::head) || has(Function::deputy); }
};

// Thay: somebody acts in the place of a colleague who is away, from the first to the last day.
struct StandIn {
  StandInId id;
  AgencyId agency_id;
  MemberId absent_id;
  MemberId member_id;
  CivilDate first_day;
  CivilDate last_day;
  MemberId named_by;
  Moment named_at;
  std::optional<Moment> ended_at;

  bool runs_on(CivilDate day) const { return !ended_at && first_day <= day && day <= last_day; }
  bool meets(CivilDate from, CivilDate to) const {
    return !ended_at && first_day <= to && from <= last_day;
  }
};

struct Compartment {
  CompartmentId id;
  AgencyId agency_id;
  CompartmentFunction function = CompartmentFunction::intake;
  std::int32_t epoch = 1;
};

// The compartments whose keys a member's functions call for.
std::set<CompartmentFunction> compartments_for(const std::set<Function>& functions);
// The functions that members of an agency of this kind may have.
std::set<Function> functions_in(AgencyKind kind);
// The kind of the agency above whose heads are told what one of this kind leaves undone when it has
// too few people of its own; none where the system knows of none.
std::optional<AgencyKind> kind_above(AgencyKind kind);
// Whether agencies of this kind take tips from the public and hold compartments at all.
bool holds_compartments(AgencyKind kind);

}  // namespace hd::domain
