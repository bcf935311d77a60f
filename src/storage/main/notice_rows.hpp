// What was sent to a procuracy, and when it had it.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct NoticeRow {
  std::string procuracy_id;
  std::string id;
  std::string lead_id;
  std::string kind;
  std::int64_t sent_at = 0;
  std::optional<std::int64_t> received_at;
  std::optional<std::string> received_by;
  std::optional<std::int64_t> answered_at;
};

enum class NoticeState : std::uint8_t { waiting, to_answer, suspended, all };

// Of notice n of lead l: a request to extend that still waits. What was decided needs no more time.
inline constexpr std::string_view open_request =
    "(n.kind = 'extension_requested' and n.answered_at is null"
    " and l.state in ('verifying', 'proposed'))";

struct NoticeQuery {
  std::string procuracy_id;
  NoticeState state = NoticeState::waiting;
};

// Where a list goes on: after this row.
struct NoticePlace {
  std::int64_t sent_at = 0;
  std::string id;
};

Result<Done> insert_notice(Transaction& tx, const NoticeRow& notice);
Result<std::optional<NoticeRow>> find_notice(Transaction& tx, const std::string& id);
// The oldest first, but the newest first of all there are.
Result<std::vector<NoticeRow>> notices_after(Transaction& tx, const NoticeQuery& query,
                                             const std::optional<NoticePlace>& after,
                                             std::int64_t limit);
Result<std::int64_t> count_notices(Transaction& tx, const NoticeQuery& query);
Result<std::vector<NoticeRow>> notices_of(Transaction& tx, const std::string& lead_id);
Result<std::int64_t> receive_notice(Transaction& tx, const NoticeRow& notice);
// Every request to extend of this lead that is not answered yet.
Result<Done> answer_requests(Transaction& tx, const std::string& lead_id, std::int64_t at);

}  // namespace hd::storage::main_db
