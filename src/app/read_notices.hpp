// Văn bản gửi đến Viện kiểm sát: what was sent to the caller's procuracy, when it had it, and what
// it still has to answer. Class work.
#pragma once

#include "app/lead_lines.hpp"

namespace hd::app::read_notices {

struct Input {
  ports::NoticeState state = ports::NoticeState::waiting;
  std::string cursor;
};

struct Line {
  ports::Notice notice;
  domain::Lead lead;
  domain::Agency sender;             // who sent it, wherever the lead went since
  std::optional<domain::Member> by;  // who confirmed it
};

struct Output {
  std::vector<Line> lines;
  std::string next_cursor;
  std::int64_t waiting = 0;
  std::int64_t to_answer = 0;
  std::int64_t suspended = 0;
  std::int64_t all = 0;
};

// Of a notice of this lead.
Result<domain::Agency> sender_of(ports::Records& records, const ports::Notice& notice,
                                 const domain::Lead& lead);

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::read_notices
