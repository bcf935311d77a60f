// Sổ tiếp nhận: what an agency received, in the order of its numbers, without content (CPC 146(1),
// Circular 28/2020 art. 5(8)). Whoever reads it is on record.
#pragma once

#include "app/authorise.hpp"

namespace hd::app::read_register {

inline constexpr int screen_rows = 50;
inline constexpr int paper_rows = 500;

struct Input {
  CivilDate from;
  CivilDate until;         // the last day, included; at most a year after `from`
  std::string cursor;      // empty: from the first number
  int rows = screen_rows;  // at most in the answer
};

struct Line {
  ports::RegisterEntry entry;
  domain::Lead lead;
  std::optional<domain::Agency> given_to;  // to whom this agency handed it over last
  std::optional<Moment> given_at;          // accepted there; none while the offer waits
};

struct Output {
  domain::Agency agency;
  std::vector<Line> lines;
  std::int64_t count = 0;   // of the whole period
  std::string next_cursor;  // empty at the end
};

// Errors: invalid_input with the field "from", "until" or "cursor".
Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::read_register
