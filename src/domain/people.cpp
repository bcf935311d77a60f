#include "domain/people.hpp"

namespace hd::domain {

std::set<CompartmentFunction> compartments_for(const std::set<Function>& functions) {
  std::set<CompartmentFunction> out;
  const bool leads = functions.contains(Function::head) || functions.contains(Function::deputy);
  if (leads || functions.contains(Function::duty_officer)) out.insert(CompartmentFunction::intake);
  if (leads || functions.contains(Function::investigator))
    out.insert(CompartmentFunction::casework);
  return out;
}

std::set<Function> functions_in(AgencyKind kind) {
  if (kind == AgencyKind::steering_committee) return {Function::head, Function::coordinator};
  if (!holds_compartments(kind)) return {Function::head, Function::deputy};
  return {Function::head, Function::deputy, Function::duty_officer, Function::investigator};
}

std::optional<AgencyKind> kind_above(AgencyKind kind) {
  if (kind == AgencyKind::commune_police) return AgencyKind::city_investigating_agency;
  return std::nullopt;
}

bool holds_compartments(AgencyKind kind) { return kind != AgencyKind::steering_committee; }

}  // namespace hd::domain
