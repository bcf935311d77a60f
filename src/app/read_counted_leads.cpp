#include "app/read_counted_leads.hpp"

#include <charconv>

#include "app/timetable.hpp"

namespace hd::app::read_counted_leads {
namespace {

using indicators::Dimension;
using indicators::Part;

// "m" or "c" for missing or counted, then the order of the number.
std::string cursor_of(const indicators::Picked& last) {
  const char part = last.judgement.part == Part::missing ? 'm' : 'c';
  return part + std::to_string(last.course->order);
}

Result<std::optional<indicators::Place>> place_of(std::string_view cursor) {
  if (cursor.empty()) return std::optional<indicators::Place>();
  indicators::Place place{cursor.front() == 'm' ? Part::missing : Part::counted, 0};
  const char* const end = cursor.data() + cursor.size();
  const auto read = std::from_chars(cursor.data() + 1, end, place.order);
  const bool is_known = cursor.front() == 'm' || cursor.front() == 'c';
  if (is_known && read.ec == std::errc{} && read.ptr == end) return std::optional(place);
  return fail(Error::field_error("cursor", "input.wrong_kind"));
}

struct Lines {
  const FigureScene& scene;
  const AgencyMap& agencies;
  indicators::Measure measure;

  const std::string& text_of(const indicators::Picked& picked, Dimension dimension) const {
    return scene.facts->names(dimension).text(
        indicators::key_of(measure, *picked.course, picked.standing, dimension));
  }

  Line line_of(const indicators::Picked& picked) const {
    Line line;
    line.lead_id = picked.course->lead_id;
    line.number = picked.course->number;
    if (picked.standing.case_at >= 0)
      line.case_number =
          picked.course->case_numbers.at(static_cast<std::size_t>(picked.standing.case_at));
    line.agency_name = agency_name(agencies, text_of(picked, Dimension::agency));
    line.article = text_of(picked, Dimension::article);
    line.standing = picked.standing;
    line.judgement = picked.judgement;
    return line;
  }
};

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_TRY(const FigureScene scene, figure_scene(services, caller, input.question));
  HD_TRY(const auto after, place_of(input.cursor));
  HD_TRY(const AgencyMap agencies,
         services.store.read([](ports::Records& records) { return agencies_by_id(records); }));
  const auto page = indicators::pick(*scene.facts, scene.period, input.question.narrowing,
                                     input.pick, {after, input.limit});
  Output out;
  out.measure = input.pick.measure;
  out.period = scene.period;
  out.total = page.total;
  const Lines lines{scene, agencies, input.pick.measure};
  for (const auto& picked : page.leads) out.lines.push_back(lines.line_of(picked));
  if (page.has_more) out.next_cursor = cursor_of(page.leads.back());
  return out;
}

}  // namespace hd::app::read_counted_leads
