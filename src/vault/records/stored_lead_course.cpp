// The course of a lead: what happened, what is due, who was offered it.
#include <algorithm>

#include "storage/main/event_rows.hpp"
#include "storage/main/handover_rows.hpp"
#include "storage/main/lead_rows.hpp"
#include "vault/records/lead_values.hpp"
#include "vault/records/stored_leads.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using storage::main_db::DueRow;
using storage::main_db::EventRow;
using storage::main_db::HandoverRow;

DueRow due_row_of(const domain::DueDate& due) {
  return {due.lead_id.text(),
          due.rule,
          due.due_at.seconds,
          due.is_hour_limit,
          seconds_of(due.done_at),
          optional_id_text(due.agency_id),
          due.is_draft,
          due.is_provisional,
          seconds_of(due.certain_at)};
}

HandoverRow handover_row_of(const domain::Handover& handover) {
  return {handover.lead_id.text(),        handover.id.text(),
          handover.from_agency_id.text(), handover.to_agency_id.text(),
          code_text(handover.state),      handover.reason,
          handover.offered_at.seconds,    seconds_of(handover.answered_at)};
}

Result<domain::Handover> handover_of(const HandoverRow& row) {
  domain::Handover handover;
  HD_TRY(handover.id, stored_id<domain::HandoverId>(row.id));
  HD_TRY(handover.lead_id, stored_id<domain::LeadId>(row.lead_id));
  HD_TRY(handover.from_agency_id, stored_id<domain::AgencyId>(row.from_agency_id));
  HD_TRY(handover.to_agency_id, stored_id<domain::AgencyId>(row.to_agency_id));
  HD_TRY(handover.state, stored_code<domain::HandoverState>(row.state));
  handover.reason = row.reason;
  handover.offered_at = {row.offered_at};
  handover.answered_at = stored_moment(row.answered_at);
  return handover;
}

storage::main_db::OpenDueQuery due_query_of(const ports::OpenDues& wanted) {
  storage::main_db::OpenDueQuery query;
  query.agency_id = wanted.agency.text();
  if (wanted.investigator) query.investigator_id = wanted.investigator->text();
  query.after = wanted.after ? wanted.after->seconds : 0;
  query.until = wanted.until.seconds;
  query.rules = wanted.rules;
  query.is_without_rules = wanted.is_without_rules;
  if (!wanted.reader) return query;
  storage::main_db::DueReaderQuery& reader = query.reader.emplace();
  for (const domain::MemberId member : wanted.reader->hands) reader.hands.push_back(member.text());
  for (const domain::LeadState state : wanted.reader->desk_states)
    reader.desk_states.push_back(code_text(state));
  reader.reads_desk = wanted.reader->reads_desk;
  reader.reads_elsewhere = wanted.reader->reads_elsewhere;
  return query;
}

// The limit of settlement and its extensions, CPC 147(1)(2): rules of law/time_limits.csv.
bool is_settlement_limit(const std::string& rule) {
  return rule == "T6" || rule == "T6x" || rule == "T7";
}

std::optional<std::int64_t> settlement_due_of(const std::vector<DueRow>& dues) {
  std::optional<std::int64_t> last;
  for (const DueRow& due : dues) {
    if (is_settlement_limit(due.rule)) last = std::max(last.value_or(due.due_at), due.due_at);
  }
  return last;
}

// The lead repeats when it was classified and decided, for the figures.
Result<Done> repeat_event(storage::Transaction& tx, const EventRow& event) {
  const bool is_decision = event.kind == domain::name_of(domain::EventKind::decided_open) ||
                           event.kind == domain::name_of(domain::EventKind::decided_not_open) ||
                           event.kind == domain::name_of(domain::EventKind::decided_suspend);
  if (is_decision) return storage::main_db::note_decided(tx, event.lead_id, event.happened_at);
  if (event.kind == domain::name_of(domain::EventKind::classification_undone))
    return storage::main_db::forget_classified(tx, event.lead_id);
  if (event.kind != domain::name_of(domain::EventKind::classified)) return Done{};
  return storage::main_db::note_classified(tx, event.lead_id, event.happened_at);
}

// The lead repeats to whom it is offered, for the lists of that agency.
Result<Done> repeat_offer(storage::Transaction& tx, const domain::Handover& handover) {
  const bool is_open = handover.state == domain::HandoverState::offered;
  return storage::main_db::set_offered_to(tx, handover.lead_id.text(),
                                          is_open ? handover.to_agency_id.text() : std::string());
}

}  // namespace

storage::main_db::EventRow event_row_of(const domain::Event& event) {
  EventRow row;
  row.lead_id = event.lead_id.text();
  row.id = event.id.text();
  row.kind = code_text(event.kind);
  row.happened_at = event.at.seconds;
  row.hour_only = event.hour_only;
  row.agency_id = optional_id_text(event.agency_id);
  row.member_id = optional_id_text(event.member_id);
  row.article = event.offence.article;
  row.clause = event.offence.clause;
  row.ground = event.ground;
  row.other_agency_id = optional_id_text(event.other_agency_id);
  row.other_member_id = optional_id_text(event.other_member_id);
  row.until_day = day_of(event.until);
  row.in_place_of_id = optional_id_text(event.in_place_of);
  return row;
}

Result<domain::Event> event_of(const EventRow& row) {
  HD_TRY(const auto lead, stored_id<domain::LeadId>(row.lead_id));
  return event_of_lead(lead, row);
}

Result<domain::Event> event_of_lead(domain::LeadId lead, const EventRow& row) {
  domain::Event event;
  event.lead_id = lead;
  HD_TRY(event.id, stored_id<domain::EventId>(row.id));
  HD_TRY(event.kind, stored_code<domain::EventKind>(row.kind));
  event.at = {row.happened_at};
  event.hour_only = row.hour_only;
  HD_TRY(event.agency_id, stored_optional_id<domain::AgencyId>(row.agency_id));
  HD_TRY(event.member_id, stored_optional_id<domain::MemberId>(row.member_id));
  event.offence = {row.article, row.clause};
  event.ground = row.ground;
  HD_TRY(event.other_agency_id, stored_optional_id<domain::AgencyId>(row.other_agency_id));
  HD_TRY(event.other_member_id, stored_optional_id<domain::MemberId>(row.other_member_id));
  event.until = stored_optional_day(row.until_day);
  HD_TRY(event.in_place_of, stored_optional_id<domain::MemberId>(row.in_place_of_id));
  return event;
}

Result<domain::DueDate> due_of(const DueRow& row) {
  HD_TRY(const auto lead, stored_id<domain::LeadId>(row.lead_id));
  return due_of_lead(lead, row);
}

Result<domain::DueDate> due_of_lead(domain::LeadId lead, const DueRow& row) {
  domain::DueDate due;
  due.lead_id = lead;
  due.rule = row.rule;
  due.due_at = {row.due_at};
  due.is_hour_limit = row.is_hour_limit;
  due.done_at = stored_moment(row.done_at);
  HD_TRY(due.agency_id, stored_optional_id<domain::AgencyId>(row.agency_id));
  due.is_draft = row.is_draft;
  due.is_provisional = row.is_provisional;
  due.certain_at = stored_moment(row.certain_at);
  return due;
}

storage::main_db::DueSheet due_sheet_of(domain::LeadId lead,
                                        const std::vector<domain::DueDate>& dues) {
  storage::main_db::DueSheet sheet;
  sheet.lead_id = lead.text();
  for (const domain::DueDate& due : dues) sheet.dues.push_back(due_row_of(due));
  sheet.settlement_due_at = settlement_due_of(sheet.dues);
  return sheet;
}

Result<Done> StoredLeads::add(const domain::Event& event) {
  seen_.changes_lead(event.lead_id);
  const EventRow row = event_row_of(event);
  HD_CHECK(storage::main_db::insert_event(tx_, row));
  return repeat_event(tx_, row);
}

Result<std::vector<domain::Event>> StoredLeads::events(domain::LeadId lead) {
  if (shelf_ != nullptr) {
    HD_TRY(const auto course, shelf_->course(seen_, lead));
    return course->events;
  }
  return read_events(tx_, lead);
}

Result<std::vector<domain::Event>> StoredLeads::given_to(domain::MemberId member, Moment since) {
  HD_TRY(const auto rows, storage::main_db::given_to(tx_, member.text(), since.seconds));
  std::vector<domain::Event> given;
  for (const auto& row : rows) {
    HD_TRY(const auto lead, stored_id<domain::LeadId>(row.lead_id));
    HD_TRY(domain::Event event, event_of_lead(lead, row));
    given.push_back(std::move(event));
  }
  return given;
}

Result<Done> StoredLeads::replace_dues(domain::LeadId lead,
                                       const std::vector<domain::DueDate>& dues) {
  seen_.changes_lead(lead);
  return storage::main_db::replace_due_dates(tx_, due_sheet_of(lead, dues));
}

Result<std::vector<domain::DueDate>> StoredLeads::dues(domain::LeadId lead) {
  HD_TRY(const auto rows, storage::main_db::due_dates_of(tx_, lead.text()));
  return each_of(rows, due_of);
}

Result<std::vector<domain::DueDate>> StoredLeads::open_dues(const ports::OpenDues& wanted,
                                                            int limit) {
  HD_TRY(const auto rows, storage::main_db::open_due_dates(tx_, due_query_of(wanted), limit));
  return each_of(rows, due_of);
}

Result<std::map<CivilDate, std::int64_t>> StoredLeads::count_open_dues(
    const ports::OpenDues& wanted) {
  HD_TRY(const auto rows, storage::main_db::count_open_due_dates(tx_, due_query_of(wanted)));
  std::map<CivilDate, std::int64_t> counts;
  for (const auto& row : rows) counts[stored_day(row.day)] = row.count;
  return counts;
}

Result<std::vector<domain::LeadId>> StoredLeads::leads_with(const ports::OpenDues& wanted,
                                                            domain::LeadId behind, int limit) {
  HD_TRY(const auto rows, storage::main_db::leads_with_due_dates(
                              tx_, due_query_of(wanted), {optional_id_text(behind), limit}));
  std::vector<domain::LeadId> leads;
  for (const std::string& row : rows) {
    HD_TRY(leads.emplace_back(), stored_id<domain::LeadId>(row));
  }
  return leads;
}

Result<Done> StoredLeads::add(const domain::Handover& handover) {
  seen_.changes_lead(handover.lead_id);
  HD_CHECK(storage::main_db::insert_handover(tx_, handover_row_of(handover)));
  return repeat_offer(tx_, handover);
}

Result<std::optional<domain::Handover>> StoredLeads::open_handover(domain::LeadId lead) {
  HD_TRY(const auto row, storage::main_db::open_handover(tx_, lead.text()));
  return one_of(row, handover_of);
}

Result<std::vector<domain::Handover>> StoredLeads::handovers(domain::LeadId lead) {
  HD_TRY(const auto rows, storage::main_db::handovers_of(tx_, lead.text()));
  return each_of(rows, handover_of);
}

Result<Done> StoredLeads::save(const domain::Handover& handover) {
  seen_.changes_lead(handover.lead_id);
  HD_TRY(const std::int64_t changed,
         storage::main_db::answer_handover(tx_, handover_row_of(handover)));
  if (changed == 0) return fail(ErrorCode::not_found, "no such hand-over");
  return repeat_offer(tx_, handover);
}

}  // namespace hd::vault
