#include "intake/housekeeping.hpp"

#include "base/log.hpp"
#include "storage/inbox/inbox_rows.hpp"
#include "storage/outbox/outbox_rows.hpp"

namespace hd::intake {
namespace {

// A form may be sent for a day after it was made; one hour more, because blobs know only the hour.
constexpr std::int64_t unsent_seconds = 25 * 3600;

Result<std::int64_t> delete_taken_items(storage::Store& inbox, storage::Store& outbox) {
  const auto taken =
      outbox.read([](storage::Transaction& tx) { return storage::progress(tx, "taken_seq"); });
  if (!taken && taken.error().code == ErrorCode::not_open_yet) return 0;
  if (!taken) return fail(taken.error());
  if (*taken == 0) return 0;
  return inbox.write([&](storage::Transaction& tx) { return storage::delete_taken(tx, *taken); });
}

Result<std::size_t> remove_unsent_files(storage::Store& inbox, storage::BlobStore& blobs,
                                        Moment now) {
  const Moment before = now.plus_seconds(-unsent_seconds);
  HD_TRY(const auto names, blobs.list_older_than(before));
  HD_TRY(std::size_t removed, blobs.remove_unfinished(before));
  for (const std::string& name : names) {
    HD_TRY(const bool sent,
           inbox.read([&](storage::Transaction& tx) { return storage::is_sent_blob(tx, name); }));
    if (sent) continue;
    HD_CHECK(blobs.remove(name));
    ++removed;
  }
  return removed;
}

}  // namespace

Cleared clear_away(storage::Store& inbox, storage::Store& outbox, storage::BlobStore& blobs,
                   Moment now) {
  const auto taken = delete_taken_items(inbox, outbox);
  const auto unsent = remove_unsent_files(inbox, blobs, now);
  if (!taken) log::warning("tip.housekeeping", name_of(taken.error().code));
  if (!unsent) log::warning("tip.housekeeping", name_of(unsent.error().code));
  return {taken ? *taken : 0, unsent ? *unsent : 0};
}

}  // namespace hd::intake
