// A disk that fails on demand: a SQLite VFS in front of the system's.
#pragma once

namespace hd::test {

enum class Fault {
  none,
  log_full,         // no room for another byte in the write-ahead log
  log_sync_fails,   // the log cannot be made durable
  file_sync_fails,  // the database file cannot be made durable (checkpoint)
  copy_spoiled,     // the copy before an upgrade does not hold what was written to it
  no_shared_memory, // a file system on which a write-ahead log is not possible
};

inline constexpr const char* failing_disk = "hd-failing-disk";  // name of the VFS

void register_failing_disk();  // more than once does no harm
// Counts for all files opened through it.
void set_fault(Fault fault);

}  // namespace hd::test
