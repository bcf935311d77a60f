#include "contract/faults.hpp"

#include <sqlite3.h>

#include <atomic>
#include <cstring>
#include <mutex>
#include <string>

namespace hd::test {
namespace {

std::atomic<Fault> fault = Fault::none;
sqlite3_io_methods methods_with_log{};
sqlite3_io_methods methods_without_log{};

// The system's own file lies in memory right behind this.
struct TestFile {
  sqlite3_file base;
  bool is_log;
  bool is_copy;
  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

TestFile& test_file(sqlite3_file* file) { return *reinterpret_cast<TestFile*>(file); }
sqlite3_file* real(sqlite3_file* file) { return test_file(file).real(); }

int close_file(sqlite3_file* f) { return real(f)->pMethods->xClose(real(f)); }
int read_file_at(sqlite3_file* f, void* to, int size, sqlite3_int64 at) {
  return real(f)->pMethods->xRead(real(f), to, size, at);
}
int write_file_at(sqlite3_file* f, const void* from, int size, sqlite3_int64 at) {
  if (fault == Fault::log_full && test_file(f).is_log) return SQLITE_FULL;
  const bool spoils = fault == Fault::copy_spoiled && test_file(f).is_copy && at >= 3 * size;
  const std::string nothing(static_cast<std::size_t>(size), '\0');
  if (spoils) from = nothing.data();
  return real(f)->pMethods->xWrite(real(f), from, size, at);
}
int truncate_file(sqlite3_file* f, sqlite3_int64 size) {
  return real(f)->pMethods->xTruncate(real(f), size);
}
int sync_file_now(sqlite3_file* f, int flags) {
  const Fault failing = test_file(f).is_log ? Fault::log_sync_fails : Fault::file_sync_fails;
  if (fault == failing) return SQLITE_IOERR_FSYNC;
  return real(f)->pMethods->xSync(real(f), flags);
}
int file_size(sqlite3_file* f, sqlite3_int64* size) {
  return real(f)->pMethods->xFileSize(real(f), size);
}
int lock(sqlite3_file* f, int level) { return real(f)->pMethods->xLock(real(f), level); }
int unlock(sqlite3_file* f, int level) { return real(f)->pMethods->xUnlock(real(f), level); }
int check_lock(sqlite3_file* f, int* is_locked) {
  return real(f)->pMethods->xCheckReservedLock(real(f), is_locked);
}
int file_control(sqlite3_file* f, int what, void* argument) {
  return real(f)->pMethods->xFileControl(real(f), what, argument);
}
int sector_size(sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); }
// Nothing is promised, as for a plain disk, so that every sync is asked for.
int characteristics(sqlite3_file*) { return 0; }
int map_shared(sqlite3_file* f, int page, int size, int extend, void volatile** to) {
  return real(f)->pMethods->xShmMap(real(f), page, size, extend, to);
}
int lock_shared(sqlite3_file* f, int offset, int count, int flags) {
  return real(f)->pMethods->xShmLock(real(f), offset, count, flags);
}
void barrier(sqlite3_file* f) { real(f)->pMethods->xShmBarrier(real(f)); }
int unmap_shared(sqlite3_file* f, int remove) {
  return real(f)->pMethods->xShmUnmap(real(f), remove);
}

int open_real(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out) {
  auto* const system = static_cast<sqlite3_vfs*>(vfs->pAppData);
  std::memset(file, 0, static_cast<std::size_t>(vfs->szOsFile));
  const int status = system->xOpen(system, name, real(file), flags, out);
  if (status != SQLITE_OK) return status;
  test_file(file).is_copy = name != nullptr && std::strstr(name, ".before-") != nullptr;
  test_file(file).is_log = (flags & SQLITE_OPEN_WAL) != 0;
  file->pMethods = fault == Fault::no_shared_memory ? &methods_without_log : &methods_with_log;
  return SQLITE_OK;
}

void register_once() {
  static sqlite3_vfs disk;
  sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
  methods_with_log = {2, close_file, read_file_at, write_file_at, truncate_file, sync_file_now,
                      file_size, lock, unlock, check_lock, file_control, sector_size,
                      characteristics, map_shared, lock_shared, barrier, unmap_shared, nullptr,
                      nullptr};
  methods_without_log = methods_with_log;
  methods_without_log.iVersion = 1;
  disk = *system;
  disk.zName = failing_disk;
  disk.pAppData = system;
  disk.szOsFile = system->szOsFile + static_cast<int>(sizeof(TestFile));
  disk.pNext = nullptr;
  disk.xOpen = open_real;
  sqlite3_vfs_register(&disk, 0);
}

}  // namespace

void register_failing_disk() {
  static std::once_flag once;
  std::call_once(once, register_once);
}

void set_fault(Fault wanted) { fault = wanted; }

}  // namespace hd::test
