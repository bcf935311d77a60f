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

const std::string& text_of(const indicators::Table& facts, const indicators::Standing& standing,
                           Dimension dimension) {
  return facts.names(dimension).text(standing.keys[static_cast<std::size_t>(dimension)]);
}

Line line_of(const FigureScene& scene, const AgencyMap& agencies,
             const indicators::Picked& picked) {
  Line line{picked.course->lead_id, picked.course->number, picked.course->state, {}, {},
            picked.standing,        picked.judgement};
  line.article = text_of(*scene.facts, picked.standing, Dimension::article);
  line.agency_name =
      agency_name(agencies, text_of(*scene.facts, picked.standing, Dimension::agency));
  return line;
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_TRY(const FigureScene scene, figure_scene(services, caller, input.question));
  HD_TRY(const auto after, place_of(input.cursor));
  HD_TRY(const AgencyMap agencies,
         services.store.read([](ports::Records& records) { return agencies_by_id(records); }));
  const auto page = indicators::pick(*scene.facts, scene.period, input.question.narrowing,
                                     input.pick, {after, input.limit});
  Output out;
  out.period = scene.period;
  out.total = page.total;
  for (const auto& picked : page.leads) out.lines.push_back(line_of(scene, agencies, picked));
  if (page.has_more) out.next_cursor = cursor_of(page.leads.back());
  return out;
}

}  // namespace hd::app::read_counted_leads
