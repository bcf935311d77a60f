#include "app/decision_terms.hpp"

#include <algorithm>

namespace hd::app {
namespace {

bool has_code(const std::vector<law::Ground>& grounds, const std::string& code) {
  return std::any_of(grounds.begin(), grounds.end(),
                     [&](const law::Ground& g) { return g.code == code; });
}

Result<Done> known_ground(bool is_known) {
  if (is_known) return Done{};
  return fail(Error::field_error("ground", "decision.ground_needed"));
}

}  // namespace

Result<Done> check_terms(const Services& services, const DecisionTerms& terms) {
  switch (terms.kind) {
    case domain::DecisionKind::open: {
      if (terms.offence.clause.empty())
        return fail(Error::field_error("clause", "decision.clause_needed"));
      const auto known = services.law.offence(terms.offence.article, terms.offence.clause,
                                              services.clock.now().local_date());
      if (!known) return fail(Error::field_error("article", "lead.unknown_offence"));
      return Done{};
    }
    case domain::DecisionKind::not_open:
      return known_ground(has_code(services.law.non_opening_grounds(), terms.ground));
    case domain::DecisionKind::suspend:
      return known_ground(has_code(services.law.suspension_reasons(), terms.ground));
  }
  return fail(ErrorCode::internal, "decision of unknown kind");
}

Result<Done> check_settled_here(const LeadScene& scene) {
  if (!domain::is_with_procuracy(scene.events)) return Done{};
  Error error = Error::of(ErrorCode::conflict, "the procuracy has the file and settles the lead");
  error.shown.key = "lead.procuracy_settles";
  return fail(std::move(error));
}

domain::EventKind event_of(domain::DecisionKind kind) {
  switch (kind) {
    case domain::DecisionKind::open:
      return domain::EventKind::decided_open;
    case domain::DecisionKind::not_open:
      return domain::EventKind::decided_not_open;
    case domain::DecisionKind::suspend:
      return domain::EventKind::decided_suspend;
  }
  return domain::EventKind::decided_open;
}

}  // namespace hd::app
