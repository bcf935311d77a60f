// A disk that fails on demand, for the real programs: loaded in front of the C library by
// LD_PRELOAD, it counts the calls by which a program changes, or reads, files below HD_DISK_FOLDER
// and lets one of them fail. The file HD_DISK_CONTROL (128 bytes, mapped) says which: see
// tests/faults/lib/disk.mjs.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

// What happens from the call on that is to fail.
enum Mode : int {
  off = 0,
  once = 1,        // this call fails with `number`
  full = 2,        // this call and all that need room fail with ENOSPC
  cut_short = 3,   // this write takes half, all that need room fail after it
  unreadable = 4,  // this read fails with `number`; only reads are counted
  read_short = 5   // this read gives half of what was asked for; the same
};
bool is_about_reads(int mode) { return mode >= unreadable; }

struct Control {
  std::atomic<int> mode;
  std::atomic<int> left;    // calls until the one that fails
  std::atomic<int> number;  // errno
  std::atomic<int> seen;    // calls since the disk was armed
  std::atomic<int> fired;
  std::atomic<int> free_kibi;  // what statvfs tells; 0: the truth
  char what[96];               // the call that failed first
};

Control* control = nullptr;
const char* folder = nullptr;

template <class Function>
Function real(const char* name) {
  return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

__attribute__((constructor)) void set_up() {
  const char* path = std::getenv("HD_DISK_CONTROL");
  folder = std::getenv("HD_DISK_FOLDER");
  if (path == nullptr || folder == nullptr) return;
  const int file = real<int (*)(const char*, int, ...)>("open")(path, O_RDWR | O_CLOEXEC);
  if (file < 0) return;
  void* map = ::mmap(nullptr, sizeof(Control), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (map != MAP_FAILED) control = static_cast<Control*>(map);
  ::close(file);
}

bool is_ours(const char* path) {
  return control != nullptr && control->mode != off && path != nullptr &&
         std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool is_ours(int file, char* path, std::size_t size) {
  if (control == nullptr || control->mode == off) return false;
  char link[32];
  std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  const ssize_t length = ::readlink(link, path, size - 1);
  if (length <= 0) return false;
  path[length] = '\0';
  return is_ours(path);
}

enum class Fate { pass, fail, halve };

void note(const char* call, const char* path) {
  const char* name = std::strrchr(path, '/');
  std::snprintf(control->what, sizeof control->what, "%s %s", call, name ? name + 1 : path);
}

// `needs_room`: a full disk refuses it.
Fate fate_of(const char* call, const char* path, bool needs_room) {
  if (is_about_reads(control->mode)) return Fate::pass;
  ++control->seen;
  const bool is_it = control->left.fetch_sub(1) == 1;
  if (is_it) {
    note(call, path);
    if (control->mode == once || needs_room) control->fired = 1;
  }
  if (control->mode == once) {
    errno = control->number;
    return is_it ? Fate::fail : Fate::pass;
  }
  if (!needs_room || control->left > 0) return Fate::pass;
  const bool writes = std::strstr(call, "write") != nullptr;
  if (is_it && writes && control->mode == cut_short) return Fate::halve;
  control->fired = 1;
  errno = ENOSPC;
  return Fate::fail;
}

Fate fate_of(const char* call, int file, bool needs_room) {
  char path[512];
  return is_ours(file, path, sizeof path) ? fate_of(call, path, needs_room) : Fate::pass;
}

// Of reads, which only the modes about them count.
Fate fate_of_read(int file, std::size_t size) {
  char path[512];
  if (control == nullptr || !is_about_reads(control->mode)) return Fate::pass;
  if (!is_ours(file, path, sizeof path)) return Fate::pass;
  ++control->seen;
  if (control->left.fetch_sub(1) != 1) return Fate::pass;
  note("read", path);
  control->fired = 1;
  if (control->mode == read_short) return size > 1 ? Fate::halve : Fate::pass;
  errno = control->number;
  return Fate::fail;
}

bool changes(int flags) { return (flags & (O_CREAT | O_TRUNC)) != 0; }

int open_it(const char* call, const char* path, int flags, mode_t mode) {
  if (is_ours(path) && fate_of(call, path, changes(flags)) == Fate::fail) return -1;
  return real<int (*)(const char*, int, ...)>(call)(path, flags, mode);
}

mode_t mode_of(int flags, va_list rest) {
  return (flags & O_CREAT) != 0 ? static_cast<mode_t>(va_arg(rest, int)) : 0;
}

}  // namespace

extern "C" {

int open(const char* path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const mode_t mode = mode_of(flags, rest);
  va_end(rest);
  return open_it("open", path, flags, mode);
}
int open64(const char* path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const mode_t mode = mode_of(flags, rest);
  va_end(rest);
  return open_it("open64", path, flags, mode);
}
ssize_t write(int file, const void* bytes, size_t size) {
  const Fate fate = fate_of("write", file, true);
  if (fate == Fate::fail) return -1;
  return real<ssize_t (*)(int, const void*, size_t)>("write")(
      file, bytes, fate == Fate::halve ? size / 2 : size);
}
ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at) {
  const Fate fate = fate_of("pwrite", file, true);
  if (fate == Fate::fail) return -1;
  return real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64")(
      file, bytes, fate == Fate::halve ? size / 2 : size, at);
}
ssize_t pwrite(int file, const void* bytes, size_t size, off_t at) {
  return pwrite64(file, bytes, size, at);
}
ssize_t read(int file, void* bytes, size_t size) {
  const Fate fate = fate_of_read(file, size);
  if (fate == Fate::fail) return -1;
  return real<ssize_t (*)(int, void*, size_t)>("read")(file, bytes,
                                                       fate == Fate::halve ? size / 2 : size);
}
ssize_t pread64(int file, void* bytes, size_t size, off64_t at) {
  const Fate fate = fate_of_read(file, size);
  if (fate == Fate::fail) return -1;
  return real<ssize_t (*)(int, void*, size_t, off64_t)>("pread64")(
      file, bytes, fate == Fate::halve ? size / 2 : size, at);
}
ssize_t pread(int file, void* bytes, size_t size, off_t at) {
  return pread64(file, bytes, size, at);
}
int fsync(int file) {
  return fate_of("fsync", file, false) == Fate::fail ? -1 : real<int (*)(int)>("fsync")(file);
}
int fdatasync(int file) {
  if (fate_of("fdatasync", file, false) == Fate::fail) return -1;
  return real<int (*)(int)>("fdatasync")(file);
}
int ftruncate64(int file, off64_t size) {
  if (fate_of("ftruncate", file, false) == Fate::fail) return -1;
  return real<int (*)(int, off64_t)>("ftruncate64")(file, size);
}
int ftruncate(int file, off_t size) { return ftruncate64(file, size); }
int statvfs(const char* path, struct statvfs* told) {
  const int done = real<int (*)(const char*, struct statvfs*)>("statvfs")(path, told);
  const bool is_told = control != nullptr && control->free_kibi > 0 && told->f_frsize > 0;
  if (done == 0 && is_told) {
    told->f_bavail = static_cast<fsblkcnt_t>(control->free_kibi) * 1024 / told->f_frsize;
  }
  return done;
}
int rename(const char* from, const char* to) {
  if (is_ours(from) && fate_of("rename", from, false) == Fate::fail) return -1;
  return real<int (*)(const char*, const char*)>("rename")(from, to);
}
int mkdir(const char* path, mode_t mode) {
  if (is_ours(path) && fate_of("mkdir", path, true) == Fate::fail) return -1;
  return real<int (*)(const char*, mode_t)>("mkdir")(path, mode);
}
int unlink(const char* path) {
  if (is_ours(path) && fate_of("unlink", path, false) == Fate::fail) return -1;
  return real<int (*)(const char*)>("unlink")(path);
}

}  // extern "C"
