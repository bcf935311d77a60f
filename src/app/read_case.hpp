// The page of a case: where it stands, its term and why it ends then, what this caller may do next.
#pragma once

#include "app/transfer_case.hpp"

namespace hd::app::read_case {

struct Input {
  domain::CriminalCaseId case_id;
};

// Who and what an event names.
struct EventLine {
  domain::CaseEvent event;
  std::optional<domain::Agency> agency;
  std::optional<domain::Member> member;
  std::optional<domain::Member> other_member;
  std::optional<domain::Agency> other_agency;
  std::string lead_number;
  std::string other_case_number;
};

struct LeadPart {
  domain::CaseLead part;
  domain::Lead lead;
};

struct Charge {
  domain::Offence offence;
  law::Severity severity = law::Severity::less_serious;
};

struct Output {
  domain::CriminalCase file;
  domain::Agency holder;
  std::optional<domain::Member> investigator;
  CaseTransfer transfer;
  std::vector<Charge> charges;  // the main one first
  std::optional<bool> is_accused_minor;
  law::Answer answer;
  std::vector<LeadPart> leads;             // those that left last
  std::vector<EventLine> events;           // newest first
  std::vector<domain::CaseEventKind> can;  // what this caller may decide or record now
  bool may_change_leads = false;           // join, take off, assign
  bool may_accept = false;                 // it was transferred here,
  bool may_reject = false;                 // and may be sent back
  bool may_take_back = false;              // it was transferred from here and waits
  std::string merged_into;                 // number of that case
  std::vector<domain::Agency> receivers;   // to whom it may be transferred within the program
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::read_case
