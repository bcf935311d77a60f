// The copy before an upgrade, by the tools of PostgreSQL itself.
#include <fcntl.h>
#include <libpq-fe.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "storage/file_io.hpp"
#include "storage/postgres/migrate.hpp"

namespace hd::storage {
namespace {

using Arguments = std::vector<std::string>;

// A password must not stand in the arguments, where every user of the machine can read it.
struct WayIn {
  std::string conninfo;
  std::string password;
};

WayIn way_in_of(const std::string& text) {
  const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
      PQconninfoParse(text.c_str(), nullptr), &PQconninfoFree);
  WayIn way;
  for (const auto* one = options.get(); one != nullptr && one->keyword != nullptr; ++one) {
    if (one->val == nullptr) continue;
    if (std::string_view(one->keyword) == "password") {
      way.password = one->val;
      continue;
    }
    way.conninfo += std::string(one->keyword) + "='";
    for (const char* sign = one->val; *sign != '\0'; ++sign) {
      if (*sign == '\'' || *sign == '\\') way.conninfo += '\\';
      way.conninfo += *sign;
    }
    way.conninfo += "' ";
  }
  return way;
}

// Debian keeps the tools of each version apart.
std::string path_of(const std::string& tool) {
  for (int version = 19; version >= 15; --version) {
    const std::string path = "/usr/lib/postgresql/" + std::to_string(version) + "/bin/" + tool;
    if (::access(path.c_str(), X_OK) == 0) return path;
  }
  return tool;
}

// The exit code of a tool; -1 when it could not be started.
int run_tool(const std::string& tool, Arguments arguments, const std::string& password) {
  arguments.insert(arguments.begin(), tool);
  std::vector<char*> words;
  for (std::string& argument : arguments) words.push_back(argument.data());
  words.push_back(nullptr);
  Arguments settings;
  for (char** one = environ; *one != nullptr; ++one) settings.emplace_back(*one);
  if (!password.empty()) settings.push_back("PGPASSWORD=" + password);
  std::vector<char*> environment;
  for (std::string& setting : settings) environment.push_back(setting.data());
  environment.push_back(nullptr);
  pid_t process = -1;
  const std::string path = path_of(tool);
  if (::posix_spawnp(&process, path.c_str(), nullptr, nullptr, words.data(), environment.data()) !=
      0) {
    return -1;
  }
  int status = -1;
  while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

tl::unexpected<Error> no_copy(const PostgresPlace& place, const std::string& tool, int code) {
  const bool is_missing = code == -1 || code == 127;
  return fail(file_error(ErrorCode::storage_failed,
                         is_missing ? "storage.no_copy_tool" : "storage.copy_failed", place.shown(),
                         "was not changed: " + tool + " ended with " + std::to_string(code)));
}

}  // namespace

Result<Done> copy_schema(const PostgresPlace& place, const std::string& path) {
  const std::string unchecked = path + ".part";
  const WayIn way = way_in_of(place.conninfo);
  {
    HD_CHECK(open_file(unchecked, O_RDWR | O_CREAT | O_TRUNC));
  }  // for its owner only
  const int dumped = run_tool("pg_dump",
                              {"--format=custom", "--schema=" + place.schema, "--file=" + unchecked,
                               "--dbname=" + way.conninfo},
                              way.password);
  if (dumped != 0) return no_copy(place, "pg_dump", dumped);
  // Writes the copy out as SQL and so reads it to its end.
  const int read = run_tool("pg_restore", {"--file=/dev/null", unchecked}, {});
  if (read != 0) return no_copy(place, "pg_restore", read);
  HD_TRY(const FileHandle file, open_file(unchecked, O_RDWR));
  HD_CHECK(sync_file(file, unchecked));
  if (std::rename(unchecked.c_str(), path.c_str()) != 0) return fail(io_error("name", path));
  return sync_directory(directory_of(path));
}

}  // namespace hd::storage
