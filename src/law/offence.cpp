#include "law/offence.hpp"

#include <array>

namespace hd::law {
namespace {

constexpr std::array<std::string_view, 4> severity_names{"less_serious", "serious", "very_serious",
                                                         "especially_serious"};

}  // namespace

std::string_view name_of(Severity severity) {
  return severity_names.at(static_cast<std::size_t>(severity));
}

Result<Severity> parse_severity(std::string_view name) {
  for (std::size_t i = 0; i < severity_names.size(); ++i) {
    if (severity_names[i] == name) return static_cast<Severity>(i);
  }
  return fail(ErrorCode::invalid_input, "no severity '" + std::string(name) + "'");
}

Severity severity_of(int max_months, bool is_life) {
  if (is_life || max_months > 15 * 12) return Severity::especially_serious;
  if (max_months > 7 * 12) return Severity::very_serious;
  if (max_months > 3 * 12) return Severity::serious;
  return Severity::less_serious;
}

}  // namespace hd::law
