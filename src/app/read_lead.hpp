// The page of a lead: where it stands, what is due and why, what this caller may do next. Class
// work.
#pragma once

#include "app/identity.hpp"
#include "app/lead_lines.hpp"
#include "app/timetable.hpp"

namespace hd::app::read_lead {

struct Input {
  domain::LeadId lead_id;
};

struct EventLine {
  domain::Event event;
  std::optional<domain::Agency> agency;
  std::optional<domain::Member> member;
  std::optional<domain::Agency> other_agency;
  std::optional<domain::Member> other_member;
  std::optional<domain::Member> in_place_of;  // whoever was away
};

// That something was added to the file, not what.
struct PartLine {
  domain::LeadPart mark;
  domain::Agency agency;
  domain::Member member;
};

// A step of the plan with its agreed day, which is no limit of the law.
struct StepLine {
  domain::LeadPart mark;
  domain::Member who;
};

struct HandoverLine {
  domain::Handover handover;
  domain::Agency from;
  domain::Agency to;
};

struct ProposalLine {
  domain::Proposal proposal;
  domain::Member by;
};

// Another lead that may tell of the same matter.
struct DuplicateLine {
  domain::DuplicateLink link;
  domain::Lead other;
  bool is_readable = false;  // this caller may see its page
};

// Who can read the content: an agency with an active grant, and how many of its members hold keys.
struct Reader {
  domain::Agency agency;
  domain::CompartmentFunction function = domain::CompartmentFunction::intake;
  int members = 0;
};

// The number by which one agency that received it knows the lead.
struct RegisterLine {
  domain::Agency agency;
  std::string number;
  Moment entered_at;
};

struct Output {
  domain::Lead lead;
  domain::Agency holder;
  std::optional<domain::Member> investigator;
  std::optional<law::Offence> offence;
  law::Answer answer;
  std::vector<EventLine> events;    // newest first
  std::vector<PartLine> parts;      // newest first
  std::vector<StepLine> own_steps;  // approved and not done, earliest first
  std::optional<HandoverLine> handover;
  std::optional<ProposalLine> proposal;
  std::optional<LeadLine> at_desk;  // its row in the queue of this caller, if it may be classified
  std::optional<domain::CriminalCase> criminal_case;
  std::vector<RegisterLine> registers;  // in the order of receiving
  bool reads_case = false;              // this caller may see its page
  std::vector<DuplicateLine> duplicates;
  std::vector<Reader> readers;
  std::vector<domain::Agency> receivers;      // to whom this caller may pass it on as not competent
  std::vector<access::Action> can;            // what this caller may do now
  std::vector<domain::EventKind> recordable;  // steps this caller may mark as done now
  bool has_key = false;                       // this caller could open the content
  bool has_receipt = false;                   // this caller's agency gives one on paper
  std::int64_t unread_answers = 0;
  std::optional<IdentityBox> identity;  // who sent it, for those who may open the content
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::read_lead
