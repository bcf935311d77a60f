#include "app/read_indicators.hpp"

#include <algorithm>

namespace hd::app::read_indicators {
namespace {

constexpr int first_year = 2025;  // the first year of Law 53/2024/QH15

std::int64_t carried_over(const indicators::Figure& cleared,
                          const std::vector<indicators::LeadFact>& facts, int year) {
  const auto is_in = [](const std::vector<domain::LeadId>& ids, domain::LeadId id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
  };
  return std::count_if(facts.begin(), facts.end(), [&](const indicators::LeadFact& fact) {
    return fact.case_opened_on && fact.case_opened_on->year() < year &&
           (is_in(cleared.counted, fact.lead_id) || is_in(cleared.missing, fact.lead_id));
  });
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, access::Action::read_indicators));
  Output out;
  out.year = input.year;
  out.as_of = services.clock.now();
  const CivilDate today = out.as_of.local_date();
  for (int year = today.year(); year >= first_year; --year) out.years.push_back(year);
  if (std::find(out.years.begin(), out.years.end(), input.year) == out.years.end()) {
    return fail(Error::field_error("year", "indicators.no_such_year"));
  }
  HD_TRY(const auto facts, services.store.read([&](ports::Records& records) {
    return records.indicators().lead_facts(input.year);
  }));
  for (const auto measure : {indicators::Measure::classified, indicators::Measure::decided,
                             indicators::Measure::cleared}) {
    out.figures.push_back(indicators::figure_of(measure, facts, input.year, today));
  }
  out.carried_over = carried_over(out.figures.back(), facts, input.year);
  return out;
}

}  // namespace hd::app::read_indicators
