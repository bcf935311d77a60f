#include "app/read_counted_leads.hpp"

#include <algorithm>

namespace hd::app::read_counted_leads {
namespace {

struct Counted {
  indicators::LeadFact fact;
  bool is_counted = false;
};

// What falls short comes first, then by number: the reader asks "why not 100%?".
std::vector<Counted> chosen(const std::vector<indicators::LeadFact>& facts,
                            const indicators::Figure& figure, Part part) {
  std::vector<Counted> out;
  const auto pick = [&](const std::vector<domain::LeadId>& ids, bool is_counted) {
    for (const indicators::LeadFact& fact : facts) {
      if (std::find(ids.begin(), ids.end(), fact.lead_id) != ids.end())
        out.push_back({fact, is_counted});
    }
  };
  if (part != Part::counted) pick(figure.missing, false);
  if (part != Part::missing) pick(figure.counted, true);
  std::stable_sort(out.begin(), out.end(), [](const Counted& a, const Counted& b) {
    return a.is_counted != b.is_counted ? !a.is_counted : a.fact.number < b.fact.number;
  });
  return out;
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, access::Action::read_indicators));
  Output out;
  out.as_of = services.clock.now().local_date();
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    HD_TRY(const auto facts, records.indicators().lead_facts(input.year));
    const auto figure = indicators::figure_of(input.measure, facts, input.year, out.as_of);
    const std::vector<Counted> all = chosen(facts, figure, input.part);
    auto at = all.begin();
    if (!input.cursor.empty()) {
      at = std::find_if(all.begin(), all.end(),
                        [&](const Counted& c) { return c.fact.lead_id.text() == input.cursor; });
      if (at != all.end()) ++at;
    }
    for (; at != all.end() && out.lines.size() < page_size; ++at) {
      Line line{at->fact, {}, at->is_counted};
      HD_TRY(line.agency, records.people().agency(at->fact.agency_id));
      out.lines.push_back(std::move(line));
    }
    if (at != all.end()) out.next_cursor = out.lines.back().fact.lead_id.text();
    return out;
  });
}

}  // namespace hd::app::read_counted_leads
