#include "app/transfer_case.hpp"

#include <algorithm>

#include "app/accept_lead.hpp"
#include "app/case_leads.hpp"

namespace hd::app {
namespace {

using domain::CaseEventKind;
using domain::EventKind;

// Keeps in the timeline of the lead what became of its file, and reckons its due dates by that.
Result<Done> note_file(const Services& services, CaseWork& work, LeadScene lead, EventKind what) {
  HD_TRY(domain::Event told, tell_lead(work, lead.lead.id, {what, {}}));
  lead.events.push_back(std::move(told));
  HD_CHECK(refresh_dues(work.records(), services.law, lead));
  return Done{};
}

const domain::CaseEvent* last_transfer(const CaseScene& scene) {
  const auto& events = scene.carried.events;
  const auto found = std::find_if(events.rbegin(), events.rend(), [](const auto& event) {
    return event.kind == CaseEventKind::case_transferred;
  });
  return found == events.rend() ? nullptr : &*found;
}

// What was handed over by the transfer alone is owed again.
Result<Done> take_files_back(const Services& services, CaseWork& work) {
  const domain::CaseEvent* transfer = last_transfer(work.scene());
  if (transfer == nullptr) return fail(ErrorCode::internal, "a transferred case without transfer");
  const Moment at = transfer->at;
  for (const domain::CaseLead& part : work.scene().leads) {
    if (part.left_at) continue;
    HD_TRY(LeadScene lead, load_scene(work.records(), part.lead_id));
    const bool went_along = std::ranges::any_of(lead.events, [&](const domain::Event& event) {
      return event.kind == EventKind::file_handed_over && event.at == at;
    });
    if (went_along) HD_CHECK(note_file(services, work, std::move(lead), EventKind::file_came_back));
  }
  return Done{};
}

Result<Done> come_back(const Services& services, CaseWork& work, domain::CaseEvent event) {
  HD_CHECK(take_files_back(services, work));
  return work.happen(std::move(event));
}

}  // namespace

bool may_receive_case(const domain::Agency& agency, domain::AgencyId holder) {
  return agency.kind == domain::AgencyKind::city_investigating_agency && agency.id != holder;
}

Result<CaseTransfer> transfer_of(ports::Records& records, const CarriedCase& carried) {
  CaseTransfer out;
  const domain::AgencyId waits_at = domain::waits_at(carried.file.state, carried.events);
  if (!waits_at.is_none()) {
    HD_TRY(out.waits_at, records.people().agency(waits_at));
  }
  if (const domain::CaseEvent* back = domain::sent_back(carried.events)) {
    HD_TRY(out.sent_back_by, records.people().agency(back->agency_id));
    out.reason = back->ground;
  }
  return out;
}

Result<Done> check_transfer(CaseWork& work, const CaseAct& act, const law::Answer& answer) {
  if (act.kind != CaseEventKind::case_transferred) return Done{};
  const bool owes = std::ranges::any_of(answer.dues, [](const law::Due& due) {
    const bool is_sending = due.duty == "send_case_change" || due.duty == "send_case_suspension" ||
                            due.duty == "send_case_resumption" || due.duty == "send_case_file";
    return is_sending && due.state == law::DueState::open;
  });
  if (owes) {
    Error error = Error::of(ErrorCode::conflict, "a decision was not sent to the procuracy yet");
    error.shown.key = "case.owed_before";
    return fail(std::move(error));
  }
  if (act.to.is_none()) return Done{};
  const auto to = work.records().people().agency(act.to);
  if (to && may_receive_case(*to, work.scene().carried.file.agency_id)) return Done{};
  return fail(Error::field_error("agency_id", "case.not_an_investigating_agency"));
}

Result<Done> hand_files_over(const Services& services, CaseWork& work) {
  for (const domain::CaseLead& part : work.scene().leads) {
    if (part.left_at) continue;
    HD_TRY(LeadScene lead, load_scene(work.records(), part.lead_id));
    HD_TRY(const Timetable before, timetable_of(work.records(), services.law, lead));
    const bool is_owed = std::ranges::any_of(before.answer.dues, [](const law::Due& due) {
      return due.duty == "hand_over_file" && due.state == law::DueState::open;
    });
    if (is_owed) HD_CHECK(note_file(services, work, std::move(lead), EventKind::file_handed_over));
  }
  return Done{};
}

// The sealed content of its leads stays where it is (docs/decisions/0027-cases.md), and so does who
// investigates them there.
Result<CaseOutcome> accept_case::run(const Services& services, const Caller& caller,
                                     const CaseChange& change, domain::MemberId investigator) {
  return change_case(
      services, caller, access::Action::accept_case, change, [&](CaseWork& work) -> Result<Done> {
        HD_CHECK(accept_lead::check_investigator(work.records(), caller, investigator));
        work.file().agency_id = caller.actor.agency_id;
        work.file().investigator_id = investigator;
        domain::CaseEvent accepted = work.event(CaseEventKind::case_accepted);
        accepted.other_member_id = investigator;
        return work.happen(std::move(accepted));
      });
}

Result<CaseOutcome> reject_case::run(const Services& services, const Caller& caller,
                                     const CaseChange& change, domain::RejectionReason reason) {
  return change_case(services, caller, access::Action::reject_case, change, [&](CaseWork& work) {
    domain::CaseEvent rejected = work.event(CaseEventKind::case_sent_back);
    rejected.ground = domain::name_of(reason);
    return come_back(services, work, std::move(rejected));
  });
}

Result<CaseOutcome> take_back_case::run(const Services& services, const Caller& caller,
                                        const CaseChange& change) {
  return change_case(services, caller, access::Action::take_back_case, change, [&](CaseWork& work) {
    return come_back(services, work, work.event(CaseEventKind::case_taken_back));
  });
}

}  // namespace hd::app
