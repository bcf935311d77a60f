#include "app/list_cases.hpp"

#include "app/lead_lines.hpp"

namespace hd::app {

Result<CaseLine> case_line(ports::Records& records, domain::CriminalCase file) {
  CaseLine line;
  HD_TRY(line.holder, records.people().agency(file.agency_id));
  if (!file.investigator_id.is_none()) {
    HD_TRY(line.investigator, records.people().member(file.investigator_id));
  }
  HD_TRY(const auto parts, records.cases().leads(file.id));
  for (const domain::CaseLead& part : parts) {
    if (part.left_at) continue;
    HD_TRY(const domain::Lead lead, records.leads().find(part.lead_id));
    line.lead_numbers.push_back(lead.number);
    if (!part.is_carrier()) continue;
    HD_TRY(const auto dues, records.leads().dues(part.lead_id));
    for (const domain::DueDate& due : dues) {
      if (due.done_at || !is_case_rule(due.rule)) continue;
      if (!line.next_due || due.due_at < line.next_due->due_at) line.next_due = due;
    }
  }
  line.file = std::move(file);
  return line;
}

}  // namespace hd::app

namespace hd::app::list_cases {
namespace {

using domain::CaseState;

ports::CaseFilter case_filter_of(const Caller& caller, Filter filter, bool numbers_only) {
  ports::CaseFilter wanted;
  if (!numbers_only) wanted.holder = caller.actor.agency_id;
  if (!numbers_only && !access::decides(caller.actor)) wanted.investigator = caller.actor.member_id;
  switch (filter) {
    case Filter::investigating:
      wanted.states = {CaseState::investigating};
      break;
    case Filter::suspended:
      wanted.states = {CaseState::investigation_suspended};
      break;
    case Filter::prosecution_proposed:
      wanted.states = {CaseState::prosecution_proposed};
      break;
    case Filter::ended:
      wanted.states = {CaseState::discontinued, CaseState::transferred, CaseState::merged};
      break;
  }
  return wanted;
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, access::Action::read_cases));
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    Output out;
    out.numbers_only = access::coordinates(caller.actor);
    for (std::size_t i = 0; i < filter_count; ++i) {
      const auto filter = case_filter_of(caller, static_cast<Filter>(i), out.numbers_only);
      HD_TRY(out.counts[i], records.cases().count(filter));
    }
    if (out.numbers_only) return out;
    HD_TRY(ports::CasePage page, records.cases().list(case_filter_of(caller, input.filter, false),
                                                      input.cursor, page_size));
    out.next_cursor = std::move(page.next_cursor);
    for (domain::CriminalCase& file : page.cases) {
      HD_TRY(CaseLine line, case_line(records, std::move(file)));
      out.lines.push_back(std::move(line));
    }
    return out;
  });
}

}  // namespace hd::app::list_cases
