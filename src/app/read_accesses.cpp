#include "app/read_accesses.hpp"

#include "base/limits.hpp"

namespace hd::app::read_accesses {
namespace {

Result<Line> line_of(ports::Records& records, const ports::AuditEntry& entry) {
  Line line;
  line.at = entry.at;
  line.action = entry.action;
  line.reason = entry.reason;
  if (!entry.member_id.is_none()) {
    HD_TRY(line.member, records.people().member(entry.member_id));
  }
  if (const auto absent = in_place_of(entry); !absent.is_none()) {
    HD_TRY(line.in_place_of, records.people().member(absent));
  }
  if (!entry.agency_id.is_none()) {
    HD_TRY(line.agency, records.people().agency(entry.agency_id));
  }
  return line;
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    HD_CHECK(load_scene_for(records, caller.actor, access::Action::read_accesses, input.lead_id));
    HD_TRY(const auto lines,
           records.journal().audit_of(input.lead_id.text(), static_cast<int>(limits::page_rows)));
    Output out;
    for (const ports::AuditLine& found : lines) {
      HD_TRY(Line line, line_of(records, found.entry));
      out.lines.push_back(std::move(line));
    }
    return out;
  });
}

}  // namespace hd::app::read_accesses
