// Nguồn tin về tội phạm (CPC 4(1)(d), 144): the work record that follows one tip. Everything here
// is of class `work`: it says what is due, never what was told.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "domain/codes.hpp"
#include "domain/ids.hpp"

namespace hd::domain {

struct Offence {
  std::string article;  // "150"
  std::string clause;   // "1", or empty while unknown
  auto operator<=>(const Offence&) const = default;
};

// Grounds on which a commune's police pass a tip on within 24 hours, TTLT 01/2017 art. 8(5)(a), as
// the officer answered them; the severity follows from the offence. All "no": 7 days, point b. The
// last one is of Circular 43/2021 art. 5(1), and binds whoever settles it too: TTLT 06/2018
// art. 14.
struct UrgentGrounds {
  // Hành vi phạm tội quả tang.
  GroundAnswer flagrant = GroundAnswer::unanswered;
  // Được dư luận xã hội quan tâm.
  GroundAnswer public_concern = GroundAnswer::unanswered;
  // Rõ người bị tố giác, có thể bỏ trốn, cần ngăn chặn.
  GroundAnswer suspect_may_flee = GroundAnswer::unanswered;
  // Bị hại dưới 18 tuổi; asked where the offence does not say so itself.
  GroundAnswer victim_under_18 = GroundAnswer::unanswered;
  auto operator<=>(const UrgentGrounds&) const = default;
};

struct Lead {
  LeadId id;
  TipId tip_id;
  std::string number;      // in the register of who holds it: "TB 0001/2026"
  std::int64_t order = 0;  // in which leads came in; given by the store
  LeadState state = LeadState::received;
  LeadKind kind = LeadKind::unclassified;
  Offence offence;
  UrgentGrounds urgent;
  // Why somebody at the desk proposed to find it no tip about a crime; empty: nobody, or answered.
  std::string not_a_crime_ground;
  Danger danger = Danger::unknown;
  Channel channel = Channel::public_page;
  std::string unit_code;             // where it happened, empty when unknown
  AgencyId agency_id;                // who holds it now; the giver until a hand-over is accepted
  MemberId investigator_id;          // none until assigned
  Moment received_at;                // the hour for public tips, the minute otherwise
  bool is_opened = false;            // somebody entitled has read it
  bool reporter_has_receipt = true;  // a code of the public page, not a paper
  bool reporter_named = false;       // left contact details; unnamed ones are owed no notices
  std::int64_t version = 1;
};

struct Event {
  EventId id;
  LeadId lead_id;
  EventKind kind = EventKind::tip_received;
  Moment at;
  bool hour_only = false;  // the minute is not known and must not be shown
  AgencyId agency_id;
  MemberId member_id;  // none for what the system or the sender did
  Offence offence;     // of classified and decided_* events
  // Ground of not opening or of no crime; why suspended, passed on, returned, prolonged, late;
  // number of the case that it was joined to or taken off, or of its possible duplicate.
  std::string ground;
  std::optional<CivilDate> until;  // of prolonging: the last day, when the paper names one
  AgencyId other_agency_id;        // receiver of passed_on
  MemberId other_member_id;        // who was assigned
  MemberId in_place_of;            // of whoever was away; none: in their own right
};

// Two leads that may tell of the same matter. It closes neither and stops no clock.
struct DuplicateLink {
  LeadId lead_id;
  LeadId other_id;
  Moment linked_at;
  MemberId linked_by;
};

struct Handover {
  HandoverId id;
  LeadId lead_id;
  AgencyId from_agency_id;
  AgencyId to_agency_id;
  HandoverState state = HandoverState::offered;
  std::string reason;  // coded: "beyond_commune_police"
  Moment offered_at;
  std::optional<Moment> answered_at;
};

struct Proposal {
  ProposalId id;
  LeadId lead_id;
  DecisionKind kind = DecisionKind::open;
  Offence offence;
  std::string ground;
  MemberId by;
  Moment at;
  bool is_answered = false;
};

// One date that is due, kept for queues and figures; the reckoning is asked of the law room.
struct DueDate {
  LeadId lead_id;
  std::string rule;
  Moment due_at;
  bool is_hour_limit = false;
  std::optional<Moment> done_at;
  AgencyId agency_id;           // who must act
  bool is_draft = false;        // the rule, or that it applies, is an interpretation
  bool is_provisional = false;  // rests on a calendar that is not announced
  // What is done by then is in time under every reading; none: the date itself.
  std::optional<Moment> certain_at = {};
  bool operator==(const DueDate&) const = default;
};

// How whoever told it can be reached: "named", they left contact details; "code", they read
// questions with a receipt code; "none", nobody can be asked. Who left details may hold a code too.
std::string_view contact_way(const Lead& lead);

// What still holds of what happened, oldest first: without a hand-over that was rejected, a
// classification that was undone, with all that followed from it, or a finding of no crime that was
// taken back, and without those three acts.
std::vector<Event> standing(const std::vector<Event>& events);

// Whether this agency took the step since it was last owed: notices of the decision and of the
// result anew with each decision, of the assignment with each officer, report and review with each
// prolongation, resumption or annulment, what answers a demand with each demand, all others once.
// What a reception makes due is owed anew by an agency that accepts what it had passed on and
// another had accepted.
bool is_recorded(const std::vector<Event>& events, EventKind step, AgencyId by);

// Since when the step is owed: what last made it so, else since the agency last came to have the
// tip. It cannot have been taken before. None: the agency never had it.
std::optional<Moment> owed_since(const std::vector<Event>& events, EventKind step, AgencyId by);

// Whether the procuracy demanded the file and has it: from then on it settles the lead itself, CPC
// 147(4), TTLT 01/2017 art. 13(2).
bool is_with_procuracy(const std::vector<Event>& events);

// Whether the procuracy was asked for an extension and has not answered yet.
bool awaits_extension(const std::vector<Event>& events);

// At whoever received it, neither passed on nor accepted.
bool is_at_desk(LeadState state);

// A paper that goes to the procuracy, which says when it had it. That the agency is not competent
// is one only while it settles the lead: Circular 28/2020 art. 18(1).
bool goes_to_procuracy(EventKind kind);

// What a procuracy does itself about a lead that it supervises. A paper of it that the settling
// agency keeps is one of these too.
bool is_of_procuracy(EventKind kind);

// Accepted and not decided yet: verifying or proposed.
bool is_being_settled(LeadState state);

// Steps of a lead as a total function: the state after `event`, or conflict when it does not fit.
Result<LeadState> next_state(LeadState state, EventKind event);

}  // namespace hd::domain
