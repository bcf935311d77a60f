// What the daily work on a lead leaves behind: notes, people, the plan and its steps, documents.
// All are parts of one lead and of one shape: who, when, which state is class work; the content is
// sealed. A version is added and never changed, the newest is the one that counts.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "domain/codes.hpp"
#include "domain/ids.hpp"
#include "domain/tip.hpp"

namespace hd::domain {

// Class work: what lists, dates and the timeline need.
struct LeadPart {
  PartId id;
  LeadId lead_id;
  std::int64_t version = 1;
  PartKind kind = PartKind::lead_note;
  PartState state = PartState::part_recorded;
  MemberId by;  // who made this version
  AgencyId agency_id;
  Moment at;
  MemberId for_member;              // of a step: who does it
  std::optional<CivilDate> due_on;  // of a step: its last day, an agreement and no limit of the law
  std::string blob;                 // of a document: the sealed file
};

// Class file. What a kind has no use for stays empty.
struct PartContent {
  std::string role;            // of a person: a code of PersonRole
  std::string title;           // name of a person or document, what a step does
  std::string born;            // of a person: a year, as far as it is known
  std::string phone;           // of a person
  std::string text;            // a note, what was found, what else is known
  std::vector<TipFile> files;  // of a document: one
};

// A colleague who was named in a note. The mark says nothing of it but where to look.
struct Mention {
  MemberId member_id;
  LeadId lead_id;
  PartId part_id;
  Moment at;
  std::optional<Moment> read_at;
};

}  // namespace hd::domain
