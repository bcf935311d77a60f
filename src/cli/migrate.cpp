#include "cli/migrate.hpp"

#include "storage/upgrade.hpp"

namespace hd::cli {

Result<Done> migrate(const storage::Place& owner, Language language, std::ostream& out) {
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
