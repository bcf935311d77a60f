// 100 / 90 / 90: what is measured, by what it is broken down, and why a lead counts or is missing.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "base/result.hpp"

namespace hd::indicators {

// As drawn and explained on the coordinator's page: classified of received; decided of those whose
// limit fell in the period; "offender identified" of cases opened, carried-over cases counted.
enum class Measure : std::uint8_t { classified, decided, cleared };
inline constexpr std::array measures{Measure::classified, Measure::decided, Measure::cleared};

// By what a figure is broken down and narrowed. source: tố giác, tin báo or kiến nghị khởi tố,
// CPC 4(1)(d); channel: how it came in, TTLT 01/2017 art. 7.
enum class Dimension : std::uint8_t { agency, commune, article, source, channel };
inline constexpr std::size_t dimension_count = 5;

// Each lead of a figure has one: why it is missing from the numerator, or as what it counts there.
enum class Reason : std::uint8_t {
  classified,            // counted
  classification_late,   // its limit (T4, or to pass it on) has run out
  classification_waits,  // that limit still runs
  opened,                // counted: decided, khởi tố
  not_opened,            // counted: decided, không khởi tố
  suspended,             // counted: decided, tạm đình chỉ, the third decision of CPC 147(1)
  not_classified,        // limit of settlement over, and nobody has classified it
  not_accepted,          // classified, and no agency has taken it over for settlement
  verification_late,     // being verified, never prolonged
  prolonged_late,        // being verified, over also by the prolonged limit
  decision_waits,        // proposed to who decides
  resumed_late,          // resumed after a suspension, and not decided again
  identified,            // counted: offender known
  offender_unknown,      // case of this year
  carried_unknown,       // case carried over
  not_a_crime,           // counted: found to be no tip about a crime, which classifies it
};
inline constexpr std::size_t reason_count = 16;

std::string_view name_of(Measure measure);
std::string_view name_of(Dimension dimension);
std::string_view name_of(Reason reason);
// Errors: not_found.
Result<Measure> parse_measure(std::string_view name);
Result<Dimension> parse_dimension(std::string_view name);
Result<Reason> parse_reason(std::string_view name);
std::span<const std::string_view> dimension_names();
std::span<const std::string_view> reason_names();

}  // namespace hd::indicators
