#include "vault/records/stored_notices.hpp"

#include <charconv>

#include "storage/main/notice_rows.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using storage::main_db::NoticePlace;
using storage::main_db::NoticeQuery;
using storage::main_db::NoticeRow;

Result<ports::Notice> notice_of(const NoticeRow& row) {
  ports::Notice notice;
  HD_TRY(notice.id, stored_id<domain::NoticeId>(row.id));
  HD_TRY(notice.procuracy_id, stored_id<domain::AgencyId>(row.procuracy_id));
  HD_TRY(notice.lead_id, stored_id<domain::LeadId>(row.lead_id));
  HD_TRY(notice.kind, stored_code<domain::EventKind>(row.kind));
  notice.sent_at = {row.sent_at};
  notice.received_at = stored_moment(row.received_at);
  HD_TRY(notice.received_by,
         stored_optional_id<domain::MemberId>(row.received_by.value_or(std::string())));
  notice.answered_at = stored_moment(row.answered_at);
  return notice;
}

NoticeQuery query_of(domain::AgencyId procuracy, ports::NoticeState state) {
  return {procuracy.text(), static_cast<storage::main_db::NoticeState>(state)};
}

// "1764134400.01H…": the place of the last row of a page.
std::string cursor_of(const NoticeRow& row) { return std::to_string(row.sent_at) + '.' + row.id; }

Result<std::optional<NoticePlace>> place_of(const std::string& cursor) {
  if (cursor.empty()) return std::optional<NoticePlace>();
  NoticePlace place;
  const auto dot = cursor.find('.');
  const char* end = cursor.data() + (dot == std::string::npos ? 0 : dot);
  const auto read = std::from_chars(cursor.data(), end, place.sent_at);
  if (read.ec != std::errc{} || read.ptr != end)
    return fail(Error::field_error("cursor", "input.wrong_kind"));
  place.id = cursor.substr(dot + 1);
  return std::optional(std::move(place));
}

}  // namespace

Result<Done> StoredNotices::add(const ports::Notice& notice) {
  NoticeRow row;
  row.procuracy_id = notice.procuracy_id.text();
  row.id = notice.id.text();
  row.lead_id = notice.lead_id.text();
  row.kind = code_text(notice.kind);
  row.sent_at = notice.sent_at.seconds;
  return storage::main_db::insert_notice(tx_, row);
}

Result<ports::Notice> StoredNotices::find(domain::NoticeId id) {
  HD_TRY(const auto row, storage::main_db::find_notice(tx_, id.text()));
  if (!row) return fail(ErrorCode::not_found, "no such notice");
  return notice_of(*row);
}

Result<ports::NoticePage> StoredNotices::list(domain::AgencyId procuracy, ports::NoticeState state,
                                              const std::string& cursor, int limit) {
  HD_TRY(const auto after, place_of(cursor));
  HD_TRY(auto rows, storage::main_db::notices_after(tx_, query_of(procuracy, state), after,
                                                    std::int64_t{limit} + 1));
  ports::NoticePage page;
  if (rows.size() > static_cast<std::size_t>(limit)) {
    rows.pop_back();
    page.next_cursor = cursor_of(rows.back());
  }
  HD_TRY(page.notices, each_of(rows, notice_of));
  return page;
}

Result<std::int64_t> StoredNotices::count(domain::AgencyId procuracy, ports::NoticeState state) {
  return storage::main_db::count_notices(tx_, query_of(procuracy, state));
}

Result<std::vector<ports::Notice>> StoredNotices::of_lead(domain::LeadId lead) {
  HD_TRY(const auto rows, storage::main_db::notices_of(tx_, lead.text()));
  return each_of(rows, notice_of);
}

Result<Done> StoredNotices::receive(const ports::Notice& notice) {
  NoticeRow row;
  row.id = notice.id.text();
  row.received_at = seconds_of(notice.received_at);
  row.received_by = optional_id_text(notice.received_by);
  HD_TRY(const std::int64_t changed, storage::main_db::receive_notice(tx_, row));
  if (changed == 0) return fail(ErrorCode::conflict, "confirmed before");
  return Done{};
}

Result<Done> StoredNotices::answer_requests(domain::LeadId lead, Moment at) {
  return storage::main_db::answer_requests(tx_, lead.text(), at.seconds);
}

}  // namespace hd::vault
