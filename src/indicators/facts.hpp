// 100 / 90 / 90: what is counted, from work fields alone. As drawn and explained on the
// coordinator's page: classified of received; decided of those whose limit fell in the period;
// "offender identified" of cases opened, carried-over cases counted; strictly above 90.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "domain/codes.hpp"
#include "domain/ids.hpp"

namespace hd::indicators {

struct LeadFact {
  domain::LeadId lead_id;
  std::string number;
  domain::AgencyId agency_id;
  std::string article;
  domain::LeadState state = domain::LeadState::received;
  CivilDate received_on;
  std::optional<CivilDate> classified_on;
  std::optional<CivilDate> settlement_due_on;  // T6 with its extensions, none before acceptance
  std::optional<CivilDate> decided_on;
  std::optional<CivilDate> case_opened_on;
  std::optional<CivilDate> offender_identified_on;
};

enum class Measure : std::uint8_t { classified, decided, cleared };

struct Figure {
  Measure measure = Measure::classified;
  std::int64_t numerator = 0;
  std::int64_t denominator = 0;
  std::vector<domain::LeadId> counted;  // in the numerator
  std::vector<domain::LeadId> missing;  // in the denominator only

  // Tenths of a percent, rounded down so that 89.96 is never shown as 90.0; none over nothing.
  std::optional<std::int64_t> per_mille() const;
  std::optional<bool> is_met() const;  // classified: all; the others strictly above 90 %
};

std::string_view name_of(Measure measure);
Result<Measure> parse_measure(std::string_view name);

// The figure of calendar year `year` as it stands on `as_of`.
Figure figure_of(Measure measure, const std::vector<LeadFact>& facts, int year, CivilDate as_of);

}  // namespace hd::indicators
