#include "app/read_register.hpp"

#include <charconv>

namespace hd::app::read_register {
namespace {

constexpr access::Action action = access::Action::read_register;
constexpr int longest_days = 366;

Result<Done> check(const Input& input) {
  if (input.until < input.from) return fail(Error::field_error("until", "register.ends_before"));
  if (input.from.plus_days(longest_days) <= input.until) {
    return fail(Error::field_error("until", "register.too_long"));
  }
  return Done{};
}

// "2026.12": the number that was shown last.
std::string cursor_of(domain::RegisterPlace place) {
  return std::to_string(place.year) + '.' + std::to_string(place.ordinal);
}

Result<domain::RegisterPlace> place_of(std::string_view cursor) {
  domain::RegisterPlace place;
  if (cursor.empty()) return place;
  const char* end = cursor.data() + cursor.size();
  const auto year = std::from_chars(cursor.data(), end, place.year);
  const bool has_dot = year.ec == std::errc{} && year.ptr != end && *year.ptr == '.';
  if (has_dot) {
    const auto ordinal = std::from_chars(year.ptr + 1, end, place.ordinal);
    if (ordinal.ec == std::errc{} && ordinal.ptr == end) return place;
  }
  return fail(Error::field_error("cursor", "input.wrong_kind"));
}

Result<Line> line_of(ports::Records& records, ports::RegisterEntry entry) {
  Line line;
  HD_TRY(line.lead, records.leads().find(entry.lead_id));
  HD_TRY(const auto handovers, records.leads().handovers(entry.lead_id));
  for (const domain::Handover& handover : handovers) {
    const bool counts = handover.from_agency_id == entry.agency_id &&
                        (handover.state == domain::HandoverState::accepted ||
                         handover.state == domain::HandoverState::offered);
    if (!counts) continue;
    HD_TRY(line.given_to, records.people().agency(handover.to_agency_id));
    line.given_at = handover.answered_at;
  }
  line.entry = std::move(entry);
  return line;
}

Result<Output> read(ports::Records& records, const Caller& caller, const Input& input) {
  HD_TRY(const domain::RegisterPlace after, place_of(input.cursor));
  const ports::RegisterRange range{caller.actor.agency_id, Moment::local(input.from, 0, 0),
                                   Moment::local(input.until.plus_days(1), 0, 0)};
  Output out;
  HD_TRY(out.agency, records.people().agency(range.agency_id));
  HD_TRY(out.count, records.registers().count(range));
  // One more than asked tells whether there is a next page.
  HD_TRY(auto entries, records.registers().entries(range, after, input.rows + 1));
  if (entries.size() > static_cast<std::size_t>(input.rows)) {
    entries.pop_back();
    out.next_cursor = cursor_of(entries.back().place);
  }
  for (ports::RegisterEntry& entry : entries) {
    HD_TRY(Line line, line_of(records, std::move(entry)));
    out.lines.push_back(std::move(line));
  }
  return out;
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, action));
  HD_CHECK(check(input));
  HD_CHECK(services.store.write([&](ports::Records& records) {
    return records.journal().append(
        audit_of(services, caller, action, "agency", caller.actor.agency_id.text()));
  }));
  return services.store.read([&](ports::Records& records) { return read(records, caller, input); });
}

}  // namespace hd::app::read_register
