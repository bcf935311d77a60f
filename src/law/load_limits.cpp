// law/time_limits.csv: see docs/law-engine.md for the columns.
#include <algorithm>
#include <array>

#include "law/load.hpp"

namespace hd::law {
namespace {

template <class Enum>
using Name = std::pair<Enum, std::string_view>;

constexpr std::array<Name<LimitUnit>, 6> unit_names{{{LimitUnit::at_once, "at_once"},
                                                     {LimitUnit::hours, "h"},
                                                     {LimitUnit::days, "d"},
                                                     {LimitUnit::working_days, "wd"},
                                                     {LimitUnit::months, "mo"},
                                                     {LimitUnit::months_of_30_days, "mo30"}}};
constexpr std::array<Name<CountsFrom>, 4> counts_from_names{
    {{CountsFrom::receipt, "receipt"},
     {CountsFrom::event, "event"},
     {CountsFrom::expiry_before, "expiry_before"},
     {CountsFrom::rolled_expiry_before, "rolled_expiry_before"}}};
// yes: a step that may be taken; watch: shown, not owed as work; no: owed.
enum class Owed : std::uint8_t { owed, option, watch };
constexpr std::array<Name<Owed>, 3> owed_names{
    {{Owed::owed, "no"}, {Owed::option, "yes"}, {Owed::watch, "watch"}}};
constexpr std::array<Name<Direction>, 2> direction_names{
    {{Direction::after, "after"}, {Direction::before, "before"}}};
constexpr std::array<Name<Roll>, 3> roll_names{{{Roll::none, "none"},
                                                {Roll::next_working_day, "next_wd"},
                                                {Roll::previous_working_day, "prev_wd"}}};
constexpr std::array<Name<Condition>, 5> condition_names{
    {{Condition::urgent_not_excluded, "urgent_not_excluded"},
     {Condition::urgent_not_established, "urgent_not_established"},
     {Condition::victim_under_18, "victim_under_18"},
     {Condition::child_sexual_abuse, "child_sexual_abuse"},
     {Condition::reporter_not_anonymous, "reporter_not_anonymous"}}};

bool overlap(const TimeLimit& a, const TimeLimit& b) {
  const auto ends_before = [](const TimeLimit& one, const TimeLimit& other) {
    return one.effective_to && *one.effective_to < other.effective_from;
  };
  return !ends_before(a, b) && !ends_before(b, a);
}

bool share_any(const std::vector<AgencyKind>& a, const std::vector<AgencyKind>& b) {
  return std::any_of(a.begin(), a.end(), [&](AgencyKind kind) {
    return std::find(b.begin(), b.end(), kind) != b.end();
  });
}

}  // namespace

Result<Done> Loader::read_time_limits() {
  HD_TRY(const CsvTable table, read_table(folder_, "time_limits.csv",
                                          {"id",
                                           "duty",
                                           "doc",
                                           "article",
                                           "clause",
                                           "point",
                                           "also",
                                           "value",
                                           "unit",
                                           "island_value",
                                           "island_status",
                                           "counts_from",
                                           "start_event",
                                           "agencies",
                                           "direction",
                                           "roll",
                                           "roll_status",
                                           "first_day_counts",
                                           "extension_of",
                                           "opened_by",
                                           "max_times",
                                           "approver_role",
                                           "request_before_days",
                                           "is_option",
                                           "needs",
                                           "severity",
                                           "halved_by",
                                           "two_thirds_by",
                                           "done_by",
                                           "ended_by",
                                           "status",
                                           "effective_from",
                                           "effective_to",
                                           "vi",
                                           "en",
                                           "holder_vi",
                                           "holder_en",
                                           "note_vi",
                                           "note_en"}));
  for (std::size_t i = 0; i < table.size(); ++i) {
    const Row row(table, i);
    HD_TRY(TimeLimit limit, time_limit(row));
    limit.order = static_cast<int>(i);
    HD_CHECK(check_limit(row, limit));
    law_.limits_.push_back(std::move(limit));
  }
  return Done{};
}

Result<TimeLimit> Loader::time_limit(const Row& row) const {
  TimeLimit limit;
  HD_TRY(limit.id, row.required("id"));
  HD_TRY(limit.duty, row.required("duty"));
  HD_TRY(limit.label.vi, row.required("vi"));
  HD_TRY(limit.label.en, row.required("en"));
  HD_TRY(limit.holder.vi, row.required("holder_vi"));
  HD_TRY(limit.holder.en, row.required("holder_en"));
  limit.note = {row.text("note_vi"), row.text("note_en")};
  HD_CHECK(check_note(row, limit.note));
  HD_TRY(limit.status, row.status("status"));
  HD_TRY(Citation main, citation_of(row));
  HD_CHECK(check_read(row, main, limit.status));
  limit.citations.push_back(std::move(main));
  for (const std::string& text : words_of(row.text("also"))) {
    HD_TRY(Citation other, citation(row, "also", text));
    limit.citations.push_back(std::move(other));
  }
  HD_TRY(limit.effective_from, row.date("effective_from"));
  HD_TRY(limit.effective_to, row.date_or_none("effective_to"));
  HD_CHECK(read_extent(row, limit));
  HD_CHECK(read_start(row, limit));
  HD_CHECK(read_extension(row, limit));
  HD_CHECK(read_end(row, limit));
  HD_CHECK(read_applies(row, limit));
  return limit;
}

Result<Done> Loader::read_extent(const Row& row, TimeLimit& limit) const {
  HD_TRY(limit.value, row.number("value"));
  HD_TRY(limit.unit, row.one_of<LimitUnit>("unit", unit_names));
  HD_TRY(limit.island_value, row.number_or_none("island_value"));
  HD_TRY(limit.island_status, row.status("island_status"));
  HD_TRY(limit.direction, row.one_of<Direction>("direction", direction_names));
  HD_TRY(limit.roll, row.one_of<Roll>("roll", roll_names));
  HD_TRY(limit.roll_status, row.status("roll_status"));
  HD_TRY(limit.first_day_counts, row.yes_no("first_day_counts"));
  if (limit.unit != LimitUnit::at_once && limit.value == 0) {
    return fail(row.wrong("value", "no_length"));
  }
  const bool in_hours = limit.unit == LimitUnit::hours || limit.unit == LimitUnit::at_once;
  if (in_hours && limit.roll != Roll::none) {
    return fail(row.wrong("roll", "hours_roll"));
  }
  return Done{};
}

Result<Done> Loader::read_start(const Row& row, TimeLimit& limit) const {
  HD_TRY(limit.counts_from, row.one_of<CountsFrom>("counts_from", counts_from_names));
  HD_TRY(limit.start_events, facts(row, "start_event"));
  HD_TRY(limit.agencies, agencies(row, "agencies"));
  if (limit.start_events.empty() != (limit.counts_from != CountsFrom::event)) {
    return fail(row.wrong("start_event", "start_event"));
  }
  return Done{};
}

Result<Done> Loader::read_extension(const Row& row, TimeLimit& limit) const {
  limit.extension_of = row.text("extension_of");
  HD_TRY(const std::vector<FactKind> opened_by, facts(row, "opened_by"));
  if (!opened_by.empty()) limit.opened_by = opened_by.front();
  HD_TRY(limit.max_times, row.number("max_times"));
  limit.approver_role = row.text("approver_role");
  HD_TRY(limit.request_before_days, row.number_or_none("request_before_days"));
  if (limit.extension_of.empty()) {
    if (limit.counts_from == CountsFrom::expiry_before) {
      return fail(row.wrong("extension_of", "no_base"));
    }
    return Done{};
  }
  if (!has_limit(limit.extension_of)) {
    return fail(row.wrong("extension_of", "no_rule_above"));
  }
  return Done{};
}

Result<Done> Loader::read_end(const Row& row, TimeLimit& limit) const {
  for (const std::string& group : words_of(row.text("done_by"), "|")) {
    std::vector<FactKind> all;
    for (const std::string& name : words_of(group, "+")) {
      const auto kind = parse_fact_kind(name);
      if (!kind) return fail(row.wrong("done_by", "no_fact", {name}));
      all.push_back(*kind);
    }
    limit.done_by.push_back(std::move(all));
  }
  HD_TRY(limit.ended_by, facts(row, "ended_by"));
  return Done{};
}

Result<Done> Loader::read_applies(const Row& row, TimeLimit& limit) const {
  HD_TRY(const Owed owed, row.one_of<Owed>("is_option", owed_names));
  limit.is_option = owed == Owed::option;
  limit.is_watch_only = owed == Owed::watch;
  HD_CHECK(read_halved(row, limit));
  for (const std::string& name : words_of(row.text("needs"))) {
    const auto found = std::find_if(condition_names.begin(), condition_names.end(),
                                    [&](const auto& known) { return known.second == name; });
    if (found == condition_names.end()) {
      return fail(row.wrong("needs", "no_condition", {name}));
    }
    limit.needs.push_back(found->first);
  }
  for (const std::string& name : words_of(row.text("severity"))) {
    const auto severity = parse_severity(name);
    if (!severity) {
      return fail(row.wrong("severity", "one_of",
                            {"less_serious, serious, very_serious, especially_serious"}));
    }
    limit.severities.push_back(*severity);
  }
  return Done{};
}

Result<Done> Loader::check_note(const Row& row, const Label& note) {
  if (note.vi.empty() == note.en.empty()) return Done{};
  return fail(row.wrong(note.vi.empty() ? "note_vi" : "note_en", "both_languages"));
}

Result<Done> Loader::read_halved(const Row& row, TimeLimit& limit) const {
  if (!row.text("two_thirds_by").empty()) {
    HD_TRY(limit.two_thirds_by, citation(row, "two_thirds_by", row.text("two_thirds_by")));
    if (limit.unit != LimitUnit::months_of_30_days) {
      return fail(row.wrong("two_thirds_by", "only_mo30"));
    }
  }
  if (row.text("halved_by").empty()) return Done{};
  HD_TRY(limit.halved_by, citation(row, "halved_by", row.text("halved_by")));
  for (const LegalDoc& doc : law_.sources_) {
    if (doc.id == limit.halved_by->doc) limit.halved_from = doc.effective_from;
  }
  return Done{};
}

Result<Done> Loader::check_limit(const Row& row, const TimeLimit& limit) const {
  for (const TimeLimit& other : law_.limits_) {
    const bool same = other.id == limit.id && other.start_events == limit.start_events &&
                      other.severities == limit.severities &&
                      other.extension_of == limit.extension_of &&
                      share_any(other.agencies, limit.agencies);
    if (same && overlap(other, limit)) {
      return fail(row.wrong("id", "two_rows", {limit.effective_from.iso()}));
    }
  }
  return Done{};
}

}  // namespace hd::law
