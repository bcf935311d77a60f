// Blobs as files. Until it is finished a blob bears the ending ".part", so a name without it always
// stands for a whole file. Inodes still hold a change time; only the disk's encryption hides that.
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>

#include "storage/blob_names.hpp"
#include "storage/blobs.hpp"
#include "storage/file_io.hpp"

namespace hd::storage {
namespace {

constexpr std::string_view unfinished = ".part";

Result<Done> round_times_to_hour(const FileHandle& file, const std::string& path) {
  struct stat seen {};
  if (::fstat(file.get(), &seen) != 0) return fail(io_error("look at", path));
  const timespec hour{Moment{seen.st_mtim.tv_sec}.floor_to_hour().seconds, 0};
  const timespec times[2] = {hour, hour};
  if (::futimens(file.get(), times) != 0) return fail(io_error("set the time of", path));
  return Done{};
}

// A folder's time is that of the last file that came into it or left it.
Result<Done> round_folder(const std::string& path) {
  HD_TRY(const FileHandle folder, open_file(path, O_RDONLY | O_DIRECTORY));
  return round_times_to_hour(folder, path);
}

class DirectoryWriter final : public BlobWriter {
 public:
  DirectoryWriter(std::string folder, std::string name, FileHandle file, RoomCheck has_room)
      : folder_(std::move(folder)),
        name_(std::move(name)),
        file_(std::move(file)),
        has_room_(std::move(has_room)) {}
  ~DirectoryWriter() override {
    if (state_ == State::finished) return;
    ::unlink(unfinished_path().c_str());
    (void)round_folder(folder_);  // nobody is there to be told
  }

  const std::string& name() const override { return name_; }

  Result<Done> write(ByteView bytes) override {
    return step([&]() -> Result<Done> {
      if (!has_room_()) return fail(ErrorCode::storage_full, "no room for files");
      return write_all(file_, bytes, unfinished_path());
    });
  }

  Result<Done> finish() override {
    HD_CHECK(step([&] { return publish(); }));
    state_ = State::finished;
    return Done{};
  }

 private:
  enum class State : std::uint8_t { open, failed, finished };

  std::string path() const { return folder_ + "/" + name_; }
  std::string unfinished_path() const { return path() + std::string(unfinished); }

  // After a failure nothing more is tried: a second sync could say "done" for a lost page.
  template <class F>
  Result<Done> step(F doing) {
    if (state_ != State::open) return fail(ErrorCode::storage_failed, name_ + " cannot go on");
    Result<Done> result = doing();
    if (!result) state_ = State::failed;
    return result;
  }

  Result<Done> publish() {
    HD_CHECK(round_times_to_hour(file_, unfinished_path()));
    HD_CHECK(sync_file(file_, unfinished_path()));
    if (std::rename(unfinished_path().c_str(), path().c_str()) != 0) {
      return fail(io_error("name", path()));
    }
    Result<Done> named = round_folder(folder_);
    if (named) named = sync_directory(folder_);
    if (!named) ::unlink(path().c_str());
    return named;
  }

  const std::string folder_;
  const std::string name_;
  FileHandle file_;
  const RoomCheck has_room_;
  State state_ = State::open;
};

class DirectoryReader final : public BlobReader {
 public:
  DirectoryReader(FileHandle file, std::string path, std::uint64_t size)
      : file_(std::move(file)), path_(std::move(path)), size_(size) {}

  std::uint64_t size() const override { return size_; }

  Result<std::size_t> read(std::span<std::uint8_t> buffer) override {
    return read_up_to(file_, buffer, path_);
  }

 private:
  FileHandle file_;
  std::string path_;
  std::uint64_t size_;
};

class BlobDirectory final : public BlobStore {
 public:
  BlobDirectory(std::string root, RoomCheck has_room)
      : root_(std::move(root)), has_room_(std::move(has_room)) {}

  bool has_room() const override { return has_room_(); }

  Result<std::unique_ptr<BlobWriter>> create() override {
    if (!has_room()) return fail(ErrorCode::storage_full, "no room for files");
    std::string name = new_blob_name();
    std::string folder = folder_of(name);
    HD_CHECK(make_folder(folder));
    HD_TRY(FileHandle file, open_file(folder + "/" + name + std::string(unfinished),
                                      O_WRONLY | O_CREAT | O_EXCL));
    HD_CHECK(round_folder(folder));
    return std::make_unique<DirectoryWriter>(std::move(folder), std::move(name), std::move(file),
                                             has_room_);
  }

  Result<std::unique_ptr<BlobReader>> open(std::string_view name) override {
    if (!is_blob_name(name)) return fail(ErrorCode::not_found, "no blob name");
    std::string path = path_of(name);
    HD_TRY(FileHandle file, open_file(path, O_RDONLY));
    struct stat seen {};
    if (::fstat(file.get(), &seen) != 0) return fail(io_error("look at", path));
    return std::make_unique<DirectoryReader>(std::move(file), std::move(path),
                                             static_cast<std::uint64_t>(seen.st_size));
  }

  Result<Done> remove(std::string_view name) override {
    if (!is_blob_name(name)) return Done{};
    const std::string path = path_of(name);
    if (::unlink(path.c_str()) == 0) return round_folder(folder_of(name));
    if (errno == ENOENT) return Done{};
    return fail(io_error("remove", path));
  }

  Result<std::vector<std::string>> list_older_than(Moment moment) override {
    return names_older_than(moment, "");
  }

  Result<std::size_t> remove_unfinished(Moment moment) override {
    HD_TRY(const auto names, names_older_than(moment, unfinished));
    for (const std::string& name : names) {
      const std::string path = path_of(name) + std::string(unfinished);
      if (::unlink(path.c_str()) != 0 && errno != ENOENT) return fail(io_error("remove", path));
    }
    return names.size();
  }

 private:
  std::string folder_of(std::string_view name) const {
    return root_ + "/" + std::string(name.substr(0, 2));
  }
  std::string path_of(std::string_view name) const {
    return folder_of(name) + "/" + std::string(name);
  }

  Result<Done> make_folder(const std::string& folder) const {
    if (::mkdir(folder.c_str(), 0700) == 0) {
      HD_CHECK(round_folder(root_));
      return sync_directory(root_);
    }
    if (errno == EEXIST) return Done{};
    return fail(io_error("make", folder));
  }

  // Blob names, without `ending`, of files that bear it.
  Result<std::vector<std::string>> names_older_than(Moment moment, std::string_view ending) const {
    std::vector<std::string> names;
    try {
      for (const auto& entry : std::filesystem::recursive_directory_iterator(root_)) {
        const std::string name = entry.path().stem();
        struct stat seen {};
        if (entry.path().extension() != ending || !is_blob_name(name)) continue;
        if (::lstat(entry.path().c_str(), &seen) != 0) continue;  // removed meanwhile
        if (S_ISREG(seen.st_mode) && seen.st_mtim.tv_sec < moment.seconds) names.push_back(name);
      }
    } catch (const std::filesystem::filesystem_error& thrown) {
      return fail(ErrorCode::storage_failed, thrown.what());
    }
    return names;
  }

  const std::string root_;
  const RoomCheck has_room_;
};

}  // namespace

Result<std::unique_ptr<BlobStore>> open_blob_directory(std::string root, RoomCheck has_room) {
  if (::mkdir(root.c_str(), 0700) == 0) {
    HD_CHECK(sync_directory(directory_of(root)));
  } else if (errno != EEXIST) {
    return fail(io_error("make", root));
  }
  HD_CHECK(open_file(root, O_RDONLY | O_DIRECTORY));
  if (!has_room) has_room = [] { return true; };
  return std::make_unique<BlobDirectory>(std::move(root), std::move(has_room));
}

}  // namespace hd::storage
