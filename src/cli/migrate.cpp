#include "cli/migrate.hpp"

#include <filesystem>

#include "storage/upgrade.hpp"

namespace hd::cli {
namespace {

// Takes the embedded store, or the copies that are made before an upgrade.
Result<Done> make_folder(const std::string& path) {
  std::error_code fault;
  if (std::filesystem::create_directories(path, fault)) {
    std::filesystem::permissions(path, std::filesystem::perms::owner_all, fault);
  }
  if (fault) return fail(ErrorCode::storage_failed, path + ": " + fault.message());
  return Done{};
}

}  // namespace

Result<Done> migrate(const storage::Place& owner, Language language, std::ostream& out) {
  HD_CHECK(make_folder(owner.data_folder));
  HD_TRY(const auto upgraded, storage::upgrade_all(owner));
  for (const storage::Upgraded& one : upgraded) {
    if (one.steps.empty()) {
      out << word("migrate.was_newest", language, one.database) << '\n';
      continue;
    }
    out << phrase("migrate.is_newest", language, {one.database, one.steps.back()}) << '\n';
  }
  return Done{};
}

}  // namespace hd::cli
