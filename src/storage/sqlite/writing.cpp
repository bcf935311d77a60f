#include "storage/sqlite/writing.hpp"

#include "base/log.hpp"

namespace hd::storage {
namespace {

constexpr int checkpoint_after_pages = 1000;

}  // namespace

Attempt SqliteWriting::run(const Work& work) {
  Attempt attempt = connection_->run(work);
  keep_log_when_broken();
  return attempt;
}

Attempt SqliteWriting::say(std::string_view sql) {
  const auto said = connection_->control(sql);
  keep_log_when_broken();
  if (said) return {Done{}};
  return {fail(said.error()), said.error().code == ErrorCode::busy};
}

void SqliteWriting::tidy_up() {
  if (connection_->pages_in_log() < checkpoint_after_pages) return;
  const auto done = connection_->checkpoint();
  if (!done) log::error("storage.checkpoint", done.error().logged.text);
  keep_log_when_broken();
}

// After a failed sync the kernel may have dropped the page it could not write, and a second sync
// would say "done". So nothing is tried again; a restart recovers from the log on disk.
void SqliteWriting::keep_log_when_broken() {
  if (connection_->disk_failure()) connection_->keep_log_on_close();
}

}  // namespace hd::storage
