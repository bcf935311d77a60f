// The leads behind a figure, without their content.
#pragma once

#include "app/figure_question.hpp"
#include "app/lead_lines.hpp"

namespace hd::app::read_counted_leads {

struct Input {
  FigureQuestion question;
  indicators::Pick pick;
  std::string cursor;  // next_cursor of the page before
  std::size_t limit = page_size;
};

struct Line {
  domain::LeadId lead_id;
  std::string number;
  std::string case_number;  // of the case it stands for
  std::string agency_name;  // by which it counts in the figure
  std::string article;      // empty: not classified
  indicators::Standing standing;
  indicators::Judgement judgement;
};

struct Output {
  indicators::Measure measure = indicators::Measure::classified;
  indicators::Period period;
  std::vector<Line> lines;  // missing ones first, then by number
  std::int64_t total = 0;   // of all pages
  std::string next_cursor;
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::read_counted_leads
