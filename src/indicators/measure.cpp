#include "indicators/measure.hpp"

#include <algorithm>

namespace hd::indicators {
namespace {

constexpr std::array<std::string_view, measures.size()> names_of_measures{"classified", "decided",
                                                                          "cleared"};
constexpr std::array<std::string_view, dimension_count> names_of_dimensions{
    "agency", "commune", "article", "source", "channel"};
constexpr std::array<std::string_view, reason_count> names_of_reasons{
    "classified",        "classification_late", "classification_waits", "opened",
    "not_opened",        "suspended",           "not_classified",       "not_accepted",
    "verification_late", "prolonged_late",      "decision_waits",       "resumed_late",
    "identified",        "offender_unknown",    "carried_unknown",      "not_a_crime"};

template <class Code, std::size_t N>
Result<Code> parse(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto at = std::find(names.begin(), names.end(), name);
  if (at == names.end()) return fail(ErrorCode::not_found, "no such code of an indicator");
  return static_cast<Code>(at - names.begin());
}

}  // namespace

std::string_view name_of(Measure measure) {
  return names_of_measures.at(static_cast<std::size_t>(measure));
}
std::string_view name_of(Dimension dimension) {
  return names_of_dimensions.at(static_cast<std::size_t>(dimension));
}
std::string_view name_of(Reason reason) {
  return names_of_reasons.at(static_cast<std::size_t>(reason));
}
Result<Measure> parse_measure(std::string_view name) {
  return parse<Measure>(names_of_measures, name);
}
Result<Dimension> parse_dimension(std::string_view name) {
  return parse<Dimension>(names_of_dimensions, name);
}
Result<Reason> parse_reason(std::string_view name) { return parse<Reason>(names_of_reasons, name); }
std::span<const std::string_view> dimension_names() { return names_of_dimensions; }
std::span<const std::string_view> reason_names() { return names_of_reasons; }

}  // namespace hd::indicators
