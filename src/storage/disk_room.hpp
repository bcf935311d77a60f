// How much a disk that fills up still takes, and the ballast: files of real blocks beside the data,
// given up so that the last text tips and the next start find room (docs/decisions/0013).
#pragma once

#include <atomic>
#include <cstdint>
#include <string>

#include "base/result.hpp"

namespace hd::storage {

// In the order in which things end. Text tips are taken as long as the disk takes anything.
enum class DiskLevel : std::uint8_t { all, no_files, no_staff_writes, text_tips_only };

enum class Program : std::uint8_t { tip, desk };

// Two files of real blocks: `ballast`, made by haidang-tip and given up by either program for the
// last text tips, and `ballast.tip` or `ballast.desk`, given up by its program for its own start.
class DiskRoom {
 public:
  // Of the file system that holds `folder`; the marks are multiples of `ballast_bytes`.
  DiskRoom(const std::string& folder, std::uint64_t ballast_bytes, Program program);

  // Before the databases are opened: a write-ahead log opened on a full disk may end the program
  // by a signal. Errors: storage_full when there is too little room even so.
  Result<Done> make_room_to_start();

  // Looks at the free room, gives up or makes ballast and logs every change. For every moment.
  void look();

  DiskLevel level() const { return level_; }
  bool takes_files() const { return level_ < DiskLevel::no_files; }
  bool takes_staff_writes() const { return level_ < DiskLevel::no_staff_writes; }

 private:
  std::uint64_t free_bytes() const;
  void judge(std::uint64_t free);
  void make(const std::string& path, std::uint64_t bytes);

  const std::string folder_;
  const std::string ballast_;
  const std::string own_ballast_;
  const std::uint64_t size_;
  const Program program_;
  std::atomic<DiskLevel> level_ = DiskLevel::all;
  bool failed_before_ = false;
};

}  // namespace hd::storage
