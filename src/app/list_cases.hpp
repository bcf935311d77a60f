// The cases of one's agency, or one's own; of a coordinator only how many there are.
#pragma once

#include <array>

#include "app/transfer_case.hpp"

namespace hd::app {

// A case as lists show it.
struct CaseLine {
  domain::CriminalCase file;
  domain::Agency holder;
  std::optional<domain::Member> investigator;
  CaseTransfer transfer;
  std::vector<std::string> lead_numbers;    // that are in it now, in the order they were joined
  std::optional<domain::DueDate> next_due;  // of the case, the earliest open one
};

Result<CaseLine> case_line(ports::Records& records, domain::CriminalCase file);
// The case of this number, as people type it, if the caller may read it.
Result<std::optional<CaseLine>> case_of_number(ports::Records& records, const Caller& caller,
                                               std::string_view typed);

// Transferred to the caller's agency, to be accepted by whoever decides there.
struct CaseOffer {
  CaseLine line;
  domain::LeadId lead_id;  // that stands for it
  Moment at;
  std::optional<Moment> due_at = {};  // by our own rules
};
Result<std::vector<CaseOffer>> cases_to_accept(ports::Records& records, const Caller& caller,
                                               int limit);

// Sent back to the caller's agency, and nobody has done anything about it yet; of these the cases
// that the caller may read. `limit` rows are looked at.
Result<std::vector<CaseOffer>> cases_sent_back(ports::Records& records, const Caller& caller,
                                               int limit);

}  // namespace hd::app

namespace hd::app::list_cases {

// ended: discontinued, transferred or merged; to_accept: transferred here, for whoever decides.
enum class Filter : std::uint8_t {
  investigating,
  suspended,
  prosecution_proposed,
  ended,
  to_accept
};
inline constexpr std::size_t filter_count = 5;

struct Input {
  Filter filter = Filter::investigating;
  std::string cursor;
  std::string number;  // as people type it; not empty: that case alone, in whatever state
};

struct Output {
  std::vector<CaseLine> lines;  // none for a coordinator
  std::string next_cursor;
  std::array<std::int64_t, filter_count> counts{};  // by filter
  bool numbers_only = false;
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::list_cases
