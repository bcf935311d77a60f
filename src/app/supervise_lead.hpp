// What the procuracy does about a lead that it supervises: says when it had a paper, assigns its
// procurator, answers a request to extend, annuls a suspension. Each is an act on the lead, of
// class work; what the sender wrote stays sealed.
#pragma once

#include "app/change_lead.hpp"
#include "app/record_reply.hpp"

namespace hd::app::supervise_lead {

// What it means that this paper has come.
domain::EventKind receipt_of(domain::EventKind sent);

struct Receipt {
  LeadChange change;
  domain::NoticeId notice_id;
  std::optional<CivilDate> received_on;  // when it came on paper before; none: now
};
// Errors: conflict when it was confirmed before; of the field for a day before it was sent.
Result<LeadOutcome> confirm(const Services& services, const Caller& caller, const Receipt& input);

struct Assignment {
  LeadChange change;
  domain::MemberId procurator_id;
};
// TTLT 01/2017 art. 10(2).
Result<LeadOutcome> assign(const Services& services, const Caller& caller, const Assignment& input);

struct Answer {
  LeadChange change;
  bool extends = false;
  std::optional<CivilDate> until;  // of an extension; none: as long as the law allows
};
// CPC 147(2). Errors: as of record_reply.
Result<LeadOutcome> answer(const Services& services, const Caller& caller, const Answer& input);

// CPC 148(2): the settling agency has it at the same moment.
Result<LeadOutcome> annul(const Services& services, const Caller& caller, const LeadChange& change);
// It was sent to who reported too.
Result<LeadOutcome> send_annulment(const Services& services, const Caller& caller,
                                   const LeadChange& change);

// Whether an annulment waits to be sent to who reported.
bool awaits_sending(const std::vector<domain::Event>& events);
// Whether a procurator is owed: the assignment reached the procuracy and none was assigned since.
bool awaits_procurator(const std::vector<domain::Event>& events);

}  // namespace hd::app::supervise_lead
