// The leads behind a figure, without their content.
#pragma once

#include "app/lead_lines.hpp"

namespace hd::app::read_counted_leads {

enum class Part : std::uint8_t { counted, missing, all };

struct Input {
  indicators::Measure measure = indicators::Measure::classified;
  int year = 0;
  Part part = Part::all;
  std::string cursor;  // id of the last lead of the page before
};

struct Line {
  indicators::LeadFact fact;
  domain::Agency agency;
  bool is_counted = false;
};

struct Output {
  std::vector<Line> lines;
  std::string next_cursor;
  CivilDate as_of;
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::read_counted_leads
