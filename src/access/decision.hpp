// Who may do what: pure decisions over facts, tested as a table (tests/unit/access/acts.csv: role ×
// action × own or other agency × state). What there is to see of a lead: access/parts.hpp.
#pragma once

#include <set>
#include <string_view>
#include <vector>

#include "domain/criminal_case.hpp"
#include "domain/people.hpp"

namespace hd::access {

enum class Action : std::uint8_t {
  read_today,
  read_queue,
  take_in,  // type in what did not come by the public page
  list_members,
  admit_member,
  search,     // by number, and by words in what one may open
  read_lead,  // class work only
  open_tip,   // class file: what the sender wrote
  classify,
  undo_classification,
  propose_not_a_crime,  // to whoever heads the agency,
  find_not_a_crime,     // who finds so, or takes it back
  undo_not_a_crime,
  pass_on,  // to another agency, what is not one's own to settle
  accept,   // accept and assign, one act
  reject,   // what was passed on goes back
  open_dialogue,
  ask_sender,
  record_step,
  record_demand,     // of the procuracy: the file, or that something be put right
  find_clear_signs,  // of a crime: Circular 28/2020 art. 12(1)
  propose,
  decide,
  prolong,            // the limit of settlement, and
  request_extension,  // ask the procuracy for more: CPC 147(2)
  record_reply,       // what the procuracy decided about it, or about a suspension
  resume,             // after a suspension: CPC 149
  link_duplicate,     // point out another lead that may be the same, or that it is not
  read_cases,         // the list; a coordinator sees its numbers alone
  read_case,
  work_on_case,       // what came or was sent on paper, and that the offender is identified
  decide_case,        // what Thủ trưởng, Phó Thủ trưởng decide: CPC 36(2)
  accept_case,        // that another agency transferred,
  reject_case,        // or send it back;
  take_back_case,     // by the giver, until it is accepted
  read_accesses,      // who looked
  read_indicators,    // 100 / 90 / 90 and the leads counted, without content
  export_indicators,  // the same as a file to take along, on record
  read_alarms,        // who was told what and when; how far it reaches: alarm_reach
  choose_mail,        // where one's own daily letter goes; on record, the address is not
  ask_identity,       // class guarded: who sent it, which a second officer has to approve
  approve_identity,
  refuse_identity,
  open_identity,
  read_register,  // what one's own agency received, without content
  open_casework,  // notes, people, plan and list of documents
  add_note,
  record_person,
  add_document,
  open_document,
  plan_verification,  // Circular 28/2020 art. 13(1): the officer in charge proposes,
  approve_plan,       // head or deputy approves
  end_step,           // what was found, or why it is not done
  reassign,           // to another investigator: CPC 36(1)(c)
  read_people,        // who is in one's own agency, and who stands in for whom
  add_member,         // a colleague who was never here
  renew_slip,         // of somebody who has not arrived; where: gives_slips_in
  read_agencies,      // of the province, and who of them has not arrived
  add_agency,         // with its first head: who, adds_agencies
  set_functions,
  take_out_member,   // functions and keys end, sessions too
  take_back_member,  // one who left before
  name_stand_in,     // for whom: names_stand_in
  end_stand_in,      // before its last day
  read_notices,      // what was sent to this procuracy
  confirm_notice,    // when it had a paper
  assign_procurator,
  answer_extension,  // asked of it: CPC 147(2)
  annul_suspension,  // CPC 148(2)
  send_annulment,
};
inline constexpr Action last_action = Action::send_annulment;

// Somebody of the same agency who is away today and in whose place the actor acts.
struct Absent {
  domain::MemberId member_id;
  std::set<domain::Function> functions;
};

struct Actor {
  domain::MemberId member_id;
  domain::AgencyId agency_id;
  domain::AgencyKind agency_kind = domain::AgencyKind::commune_police;
  std::set<domain::Function> functions;  // the actor's own
  bool must_change_password = false;
  std::vector<Absent> stands_in_for = {};  // today
};

// What the decision needs to know of a lead.
struct LeadFacts {
  domain::LeadState state = domain::LeadState::received;
  domain::AgencyId holder;  // who holds it now
  domain::AgencyKind holder_kind = domain::AgencyKind::commune_police;
  domain::AgencyId offered_to;           // none unless an offer waits
  domain::MemberId investigator;         // none until assigned
  bool was_accepted = false;             // by who holds it now, also if it was passed on since
  std::set<domain::AgencyId> took_part;  // every agency that held it once
  std::set<domain::AgencyId> notified;   // procuracies to which something of it was sent
  std::set<domain::MemberId> helpers;    // who has an approved step of its plan to do
};

// What the decision needs to know of a case.
struct CaseFacts {
  domain::CaseState state = domain::CaseState::investigating;
  domain::AgencyId holder;
  domain::MemberId investigator;
  domain::AgencyId waits_at = {};  // to whom it was transferred, until they accept it
};

enum class Reason : std::uint8_t {
  allowed,
  password_change_due,
  not_your_function,
  not_your_agency,
  not_assigned_to_you,
  not_in_this_state,
};

struct Decision {
  bool is_allowed = false;
  Reason reason = Reason::not_your_function;
  domain::MemberId in_place_of = {};  // allowed only because the actor stands in for them
};

// Whose alarms somebody sees: those they were told of, those of their agency, or all.
enum class AlarmReach : std::uint8_t { own, agency, everything };

std::string_view name_of(Action action);
std::string_view name_of(Reason reason);

AlarmReach alarm_reach(const Actor& actor);

// Whether the actor has this function today: their own, or that of somebody they stand in for.
bool has(const Actor& actor, domain::Function function);

// The actor, and those they stand in for today.
std::set<domain::MemberId> hands_of(const Actor& actor);

// Thủ trưởng, Phó Thủ trưởng: whoever decides in the agency.
bool decides(const Actor& actor);

// Whether the actor may say who acts for this member while they are away, and end it: the member
// and, in their own right, whoever decides in the agency; in a steering committee the coordinator.
bool names_stand_in(const Actor& actor, domain::MemberId absent);

// Whether the actor says who leads the agency: in their own right, so that standing in for a few
// days makes nobody a head.
bool names_leaders(const Actor& actor);

// Whether the actor may give slips to people who have not arrived in this agency: in one's own, and
// elsewhere whoever adds agencies, as long as nobody who leads that agency has arrived. A committee
// counts there once somebody of it has arrived.
bool gives_slips_in(const Actor& actor, domain::AgencyId agency, bool has_arrived_head,
                    bool has_committee);

// Whether the actor may add an agency: the committee, in one's own right; where there is none yet,
// whoever decides in the investigating agency, to which all tips go then.
bool adds_agencies(const Actor& actor, bool has_committee);

// Trực ban, or whoever decides: takes in, classifies, passes on.
bool takes_in(const Actor& actor);

// Not in the hands of an investigator yet: received, classified or offered.
bool is_before_acceptance(domain::LeadState state);

// Investigating agencies and those assigned some investigation: CPC 145(3).
bool settles_leads(domain::AgencyKind kind);

Decision decide(const Actor& actor, Action action);
Decision decide(const Actor& actor, Action action, const LeadFacts& lead);
Decision decide(const Actor& actor, Action action, const CaseFacts& of_case);

// Of the steering committee: numbers, never a case.
bool coordinates(const Actor& actor);

}  // namespace hd::access
