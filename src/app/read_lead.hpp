// The page of a lead: where it stands, what is due and why, what this caller may do next. Class
// work.
#pragma once

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

struct HandoverLine {
  domain::Handover handover;
  domain::Agency from;
  domain::Agency to;
};

struct ProposalLine {
  domain::Proposal proposal;
  domain::Member by;
};

// Who can read the content: an agency with an active grant, and how many of its members hold keys.
struct Reader {
  domain::Agency agency;
  domain::CompartmentFunction function = domain::CompartmentFunction::intake;
  int members = 0;
};

struct Output {
  domain::Lead lead;
  domain::Agency holder;
  std::optional<domain::Member> investigator;
  std::optional<law::Offence> offence;
  law::Answer answer;
  std::vector<EventLine> events;  // newest first
  std::optional<HandoverLine> handover;
  std::optional<ProposalLine> proposal;
  std::optional<domain::CriminalCase> criminal_case;
  std::vector<Reader> readers;
  std::vector<domain::Agency> receivers;      // to whom this caller may pass it on as not competent
  std::vector<access::Action> can;            // what this caller may do now
  std::vector<domain::EventKind> recordable;  // steps this caller may mark as done now
  bool has_key = false;                       // this caller could open the content
  std::int64_t unread_answers = 0;
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::read_lead
