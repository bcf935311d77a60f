// A lead as the lists show it: the duty queue and the places of investigator and head. Work fields
// only.
#pragma once

#include "app/authorise.hpp"

namespace hd::app {

inline constexpr int page_size = 50;

// A lead as lists show it.
struct LeadLine {
  domain::Lead lead;
  domain::Agency holder;
  std::optional<domain::Agency> waiting_for;  // who has been offered it
  std::optional<domain::Member> investigator;
  std::optional<domain::DueDate> next_due;    // earliest open one
  std::optional<domain::Agency> returned_by;  // did not take over what was passed on to it
  std::string return_reason;                  // a code of RejectionReason
  std::optional<Moment> asked_at;  // at the desk: the sender was asked then and has not answered
  std::string own_number;  // in the caller's register, when another agency holds it; of a search
};

// In their order, with as many statements for many leads as for one.
Result<std::vector<LeadLine>> lines_of(ports::Records& records, std::vector<domain::Lead> leads);

// Those of them that were passed on and came back.
Result<std::map<domain::LeadId, LeadLine>> returned(
    ports::Records& records, const std::map<domain::LeadId, domain::Lead>& leads);

struct LeadLines {
  std::vector<LeadLine> lines;
  std::string next_cursor;
  std::int64_t total = 0;  // of all pages
};

Result<LeadLines> lines_of(ports::Records& records, const ports::LeadFilter& filter,
                           const std::string& cursor, int limit);

}  // namespace hd::app
