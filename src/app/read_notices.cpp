#include "app/read_notices.hpp"

#include <algorithm>

namespace hd::app::read_notices {
namespace {

Result<Line> line_of(ports::Records& records, const ports::Notice& notice) {
  Line line;
  line.notice = notice;
  HD_TRY(line.lead, records.leads().find(notice.lead_id));
  HD_TRY(line.sender, sender_of(records, notice, line.lead));
  if (!notice.received_by.is_none()) {
    HD_TRY(line.by, records.people().member(notice.received_by));
  }
  return line;
}

}  // namespace

Result<domain::Agency> sender_of(ports::Records& records, const ports::Notice& notice,
                                 const domain::Lead& lead) {
  HD_TRY(const auto events, records.leads().events(lead.id));
  const auto sent = std::ranges::find_if(events, [&](const domain::Event& event) {
    return event.kind == notice.kind && event.at == notice.sent_at;
  });
  return records.people().agency(sent == events.end() ? lead.agency_id : sent->agency_id);
}

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, access::Action::read_notices));
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    const domain::AgencyId own = caller.actor.agency_id;
    auto& notices = records.notices();
    Output out;
    HD_TRY(const auto page, notices.list(own, input.state, input.cursor, page_size));
    for (const ports::Notice& notice : page.notices) {
      HD_TRY(Line line, line_of(records, notice));
      out.lines.push_back(std::move(line));
    }
    out.next_cursor = page.next_cursor;
    HD_TRY(out.waiting, notices.count(own, ports::NoticeState::waiting));
    HD_TRY(out.to_answer, notices.count(own, ports::NoticeState::to_answer));
    HD_TRY(out.suspended, notices.count(own, ports::NoticeState::suspended));
    HD_TRY(out.all, notices.count(own, ports::NoticeState::all));
    return out;
  });
}

}  // namespace hd::app::read_notices
