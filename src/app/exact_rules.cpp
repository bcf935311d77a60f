#include "app/exact_rules.hpp"

#include <algorithm>

namespace hd::app {

bool ExactRules::has_several_meanings(std::string_view rule, domain::AgencyKind kind) const {
  const law::TimeLimit* first = nullptr;
  for (const law::TimeLimit& limit : services_.law.time_limits()) {
    if (limit.id != rule || std::ranges::count(limit.agencies, law_kind(kind)) == 0) continue;
    if (first == nullptr) {
      first = &limit;
      continue;
    }
    const bool is_same =
        limit.label.text(Language::vi) == first->label.text(Language::vi) &&
        limit.citations.front().text(Language::vi) == first->citations.front().text(Language::vi);
    if (!is_same) return true;
  }
  return false;
}

Result<const std::vector<law::Due>*> ExactRules::dues_of_lead(domain::LeadId lead) {
  const auto known = dues_.find(lead);
  if (known != dues_.end()) return &known->second;
  HD_TRY(const LeadScene scene, load_scene(records_, lead));
  auto dues = services_.law.dues(situation_of(scene, agencies_));
  return &dues_.emplace(lead, std::move(dues)).first->second;
}

Result<std::optional<law::Due>> ExactRules::behind(const Kept& kept) {
  if (agencies_.empty()) {
    HD_TRY(agencies_, agencies_by_id(records_));
  }
  const auto agency = agencies_.find(kept.agency);
  std::optional<law::Due> found;
  if (agency == agencies_.end() || !has_several_meanings(kept.rule, agency->second.kind))
    return found;
  HD_TRY(const auto* dues, dues_of_lead(kept.lead_id));
  for (const law::Due& due : *dues) {
    const bool is_it = due.rule == kept.rule && due.agency == kept.agency.text() &&
                       due.reckoning.due_at == kept.due_at;
    if (is_it) found = due;
  }
  return found;
}

}  // namespace hd::app
