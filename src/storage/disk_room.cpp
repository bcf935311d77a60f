#include "storage/disk_room.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>

#include "base/limits.hpp"
#include "base/log.hpp"
#include "storage/file_io.hpp"

namespace hd::storage {
namespace {

// Below so many times the ballast, itself counted as room, the next level begins.
constexpr std::array<std::uint64_t, 3> marks{9, 3, 2};

// For its own start a program keeps so much, and does not start with less than that: the shared
// memory of two write-ahead logs and what a start writes.
constexpr std::uint64_t own_size = limits::mebi;
constexpr std::uint64_t least_to_start = 256 * limits::kibi;

// The way up is half a ballast longer, so that no level comes and goes.
DiskLevel level_of(std::uint64_t room, std::uint64_t ballast, DiskLevel now) {
  const auto was = static_cast<std::size_t>(now);
  std::size_t level = 0;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const std::uint64_t mark = marks.at(i) * ballast + (was > i ? ballast / 2 : 0);
    if (room < mark) level = i + 1;
  }
  return static_cast<DiskLevel>(level);
}

// Bytes on the disk that a file has.
std::uint64_t held(const std::string& path) {
  constexpr std::uint64_t block = 512;  // what st_blocks counts
  struct stat seen {};
  if (::stat(path.c_str(), &seen) != 0) return 0;
  return static_cast<std::uint64_t>(seen.st_blocks) * block;
}

void tell(DiskLevel level, std::uint64_t room) {
  const std::string text = std::to_string(room / limits::mebi) + " MiB left, with the ballast";
  switch (level) {
    case DiskLevel::all:
      return log::info("disk.room_again", text);
    case DiskLevel::no_files:
      return log::warning("disk.no_files", text);
    case DiskLevel::no_staff_writes:
      return log::error("disk.no_staff_writes", text);
    case DiskLevel::text_tips_only:
      return log::error("disk.text_tips_only", text);
  }
}

}  // namespace

DiskRoom::DiskRoom(const std::string& folder, std::uint64_t ballast_bytes, Program program)
    : folder_(folder),
      ballast_(folder + "/ballast"),
      own_ballast_(ballast_ + (program == Program::tip ? ".tip" : ".desk")),
      size_(ballast_bytes),
      program_(program) {}

Result<Done> DiskRoom::make_room_to_start() {
  ::unlink(own_ballast_.c_str());
  judge(free_bytes());
  if (free_bytes() >= least_to_start) return Done{};
  return fail(ErrorCode::storage_full, "too little room in " + folder_ + " to start");
}

void DiskRoom::look() {
  const std::uint64_t free = free_bytes();
  judge(free);
  const std::uint64_t own = std::min(own_size, held(own_ballast_) + free);
  if (held(own_ballast_) < own_size / 2) make(own_ballast_, own);
  const bool is_kept = program_ == Program::tip && level_ != DiskLevel::text_tips_only;
  if (is_kept && held(ballast_) < size_) make(ballast_, size_);
}

// Whatever keeps statvfs from answering, the next write will say it.
std::uint64_t DiskRoom::free_bytes() const {
  struct statvfs disk {};
  if (::statvfs(folder_.c_str(), &disk) != 0) return UINT64_MAX / 2;
  return std::uint64_t{disk.f_bavail} * disk.f_frsize;
}

void DiskRoom::judge(std::uint64_t free) {
  const std::uint64_t room = free + std::min(size_, held(ballast_));
  const DiskLevel level = level_of(room, size_, level_);
  if (level_.exchange(level) != level) tell(level, room);
  if (level == DiskLevel::text_tips_only) ::unlink(ballast_.c_str());
}

void DiskRoom::make(const std::string& path, std::uint64_t bytes) {
  const auto file = open_file(path, O_RDWR | O_CREAT);
  const bool made = file && ::posix_fallocate(file->get(), 0, static_cast<off_t>(bytes)) == 0;
  if (!made && !failed_before_) log::warning("disk.no_ballast", path + " cannot be made");
  if (!made) ::unlink(path.c_str());
  failed_before_ = !made;
}

}  // namespace hd::storage
