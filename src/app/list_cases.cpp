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
  const bool may_be_on_its_way = file.state == domain::CaseState::transferred ||
                                 file.state == domain::CaseState::investigating;
  if (may_be_on_its_way) {
    HD_TRY(auto events, records.cases().events(file.id));
    HD_TRY(line.transfer, transfer_of(records, {file, std::move(events)}));
  }
  line.file = std::move(file);
  return line;
}

Result<std::optional<CaseLine>> case_of_number(ports::Records& records, const Caller& caller,
                                               std::string_view typed) {
  std::optional<CaseLine> found;
  const auto place = domain::case_place_of(typed);
  if (!place) return found;
  HD_TRY(auto file, records.cases().of_number(*place));
  if (!file) return found;
  HD_TRY(const CaseScene scene, load_case(records, file->id));
  if (!access::decide(caller.actor, access::Action::read_case, scene.facts()).is_allowed)
    return found;
  HD_TRY(found, case_line(records, *std::move(file)));
  return found;
}

namespace {

Result<std::vector<CaseOffer>> offers_of(ports::Records& records, const Caller& caller,
                                         const ports::CaseFilter& filter, int limit) {
  std::vector<CaseOffer> offers;
  HD_TRY(ports::CasePage page, records.cases().list(filter, {}, limit));
  for (domain::CriminalCase& file : page.cases) {
    HD_TRY(const CaseScene scene, load_case(records, file.id));
    if (!access::decide(caller.actor, access::Action::read_case, scene.facts()).is_allowed)
      continue;
    CaseOffer offer;
    if (const auto* carrier = scene.carrier()) offer.lead_id = carrier->lead_id;
    offer.at = scene.carried.events.back().at;
    HD_TRY(offer.line, case_line(records, std::move(file)));
    offers.push_back(std::move(offer));
  }
  return offers;
}

}  // namespace

Result<std::vector<CaseOffer>> cases_to_accept(ports::Records& records, const Caller& caller,
                                               int limit) {
  ports::CaseFilter waiting;
  waiting.states = {domain::CaseState::transferred};
  waiting.waits_at = caller.actor.agency_id;
  return offers_of(records, caller, waiting, limit);
}

Result<std::vector<CaseOffer>> cases_sent_back(ports::Records& records, const Caller& caller,
                                               int limit) {
  ports::CaseFilter back;
  back.states = {domain::CaseState::investigating};
  back.holder = caller.actor.agency_id;
  back.is_sent_back = true;
  return offers_of(records, caller, back, limit);
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
    case Filter::to_accept:
      wanted.states = {CaseState::transferred};
      wanted.holder.reset();
      wanted.waits_at = caller.actor.agency_id;
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
      const auto filter = static_cast<Filter>(i);
      if (filter == Filter::to_accept && !access::decides(caller.actor)) continue;
      HD_TRY(out.counts[i],
             records.cases().count(case_filter_of(caller, filter, out.numbers_only)));
    }
    if (out.numbers_only) return out;
    if (!input.number.empty()) {
      HD_TRY(auto line, case_of_number(records, caller, input.number));
      if (line) out.lines.push_back(*std::move(line));
      return out;
    }
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
