#include "app/supervise_lead.hpp"

#include "app/paper_day.hpp"

namespace hd::app::supervise_lead {
namespace {

using domain::EventKind;

Result<Done> receive(LeadWork& work, const Caller& caller, const Receipt& input) {
  HD_TRY(ports::Notice notice, work.records().notices().find(input.notice_id));
  const bool is_theirs =
      notice.lead_id == work.lead().id && notice.procuracy_id == caller.actor.agency_id;
  if (!is_theirs) return fail(ErrorCode::not_found, "a notice of another lead or procuracy");
  // Its limits run from the day it came, which may have been earlier, on paper: TTLT 01/2017 art.
  // 10(2), 11(2).
  HD_TRY(const Moment at, moment_of(paper_received(input.received_on, notice.sent_at), work.now()));
  notice.received_at = at;
  notice.received_by = caller.actor.member_id;
  HD_CHECK(work.records().notices().receive(notice));
  domain::Event event = work.event(receipt_of(notice.kind));
  event.at = at;
  event.hour_only = at != work.now();
  event.ground = domain::name_of(notice.kind);
  return work.happen(std::move(event));
}

Result<Done> give_to(LeadWork& work, const Caller& caller, domain::MemberId procurator) {
  const auto member = work.records().people().member(procurator);
  const bool fits = member && member->agency_id == caller.actor.agency_id && !member->left_at &&
                    (member->has(domain::Function::investigator) || member->decides());
  if (!fits) return fail(Error::field_error("procurator_id", "lead.no_procurator_here"));
  domain::Event event = work.event(EventKind::procurator_assigned);
  event.other_member_id = procurator;
  return work.happen(std::move(event));
}

}  // namespace

EventKind receipt_of(EventKind sent) {
  if (sent == EventKind::assignment_notified) return EventKind::assignment_reached_procuracy;
  if (sent == EventKind::extension_requested) return EventKind::extension_request_reached_procuracy;
  return EventKind::notice_reached_procuracy;
}

Result<LeadOutcome> confirm(const Services& services, const Caller& caller, const Receipt& input) {
  return change_lead(services, caller, access::Action::confirm_notice, input.change,
                     [&](LeadWork& work) { return receive(work, caller, input); });
}

Result<LeadOutcome> assign(const Services& services, const Caller& caller,
                           const Assignment& input) {
  return change_lead(services, caller, access::Action::assign_procurator, input.change,
                     [&](LeadWork& work) { return give_to(work, caller, input.procurator_id); });
}

Result<LeadOutcome> answer(const Services& services, const Caller& caller, const Answer& input) {
  record_reply::Reply reply;
  reply.kind = input.extends ? EventKind::procuracy_prolonged : EventKind::extension_refused;
  reply.until = input.until;
  return change_lead(services, caller, access::Action::answer_extension, input.change,
                     [&](LeadWork& work) { return record_reply::keep(services.law, work, reply); });
}

Result<LeadOutcome> annul(const Services& services, const Caller& caller,
                          const LeadChange& change) {
  record_reply::Reply reply;
  reply.kind = EventKind::suspension_annulled;
  return change_lead(services, caller, access::Action::annul_suspension, change,
                     [&](LeadWork& work) { return record_reply::keep(services.law, work, reply); });
}

Result<LeadOutcome> send_annulment(const Services& services, const Caller& caller,
                                   const LeadChange& change) {
  return change_lead(services, caller, access::Action::send_annulment, change,
                     [&](LeadWork& work) -> Result<Done> {
                       if (!awaits_sending(work.scene().events))
                         return fail(ErrorCode::conflict, "no annulment waits to be sent");
                       return work.happen(work.event(EventKind::annulment_sent));
                     });
}

bool awaits_sending(const std::vector<domain::Event>& events) {
  bool waits = false;
  for (const domain::Event& event : events) {
    if (event.kind == EventKind::suspension_annulled) waits = true;
    if (event.kind == EventKind::annulment_sent) waits = false;
  }
  return waits;
}

bool awaits_procurator(const std::vector<domain::Event>& events) {
  bool waits = false;
  for (const domain::Event& event : events) {
    if (event.kind == EventKind::assignment_reached_procuracy) waits = true;
    if (event.kind == EventKind::procurator_assigned) waits = false;
  }
  return waits;
}

}  // namespace hd::app::supervise_lead
