// Mở hồ sơ: notes, people and whatever else the daily work has added, opened for this request after
// the act is on record. What names the caller is read with it.
#pragma once

#include "app/keep_part.hpp"

namespace hd::app::open_casework {

struct Input {
  domain::LeadId lead_id;
};

struct Line {
  domain::LeadPart mark;
  domain::PartContent content;
  domain::Member by;
  std::optional<domain::Agency> agency;      // of who wrote it
  std::optional<domain::Member> for_member;  // of a step
};

// Who was named in a part, and since when they have read it.
struct Named {
  domain::Mention mention;
  domain::Member member;
};

struct Output {
  std::vector<Line> parts;    // the newest version of each, in the order in which they were begun
  std::vector<Line> earlier;  // the versions before, oldest first
  std::vector<Named> named;
  std::vector<domain::Member> readers;        // who can be named
  std::vector<domain::Member> investigators;  // who can be given a step
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::open_casework
