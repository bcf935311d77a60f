#include "storage/migrations.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>

#include "base/bytes.hpp"
#include "base/check.hpp"
#include "base/embedded.hpp"
#include "storage/file_io.hpp"

namespace hd::storage {
namespace {

// "inbox/0001-first.sql": number 1, name "0001-first"
Migration migration_of(const EmbeddedFile& file) {
  const std::size_t start = file.name.find('/') + 1;
  const std::string_view name = file.name.substr(start, file.name.rfind('.') - start);
  Migration migration{0, std::string(name), file.content};
  std::from_chars(name.data(), name.data() + name.find('-'), migration.number);
  return migration;
}

}  // namespace

Schema embedded_schema(std::string_view database) {
  Schema schema{std::string(database), {}};
  const std::string folder = schema.database + "/";
  for (const EmbeddedFile& file : hd_migrations_files()) {
    if (file.name.starts_with(folder)) schema.migrations.push_back(migration_of(file));
  }
  std::ranges::sort(schema.migrations, {}, &Migration::number);
  HD_ASSERT(!schema.migrations.empty());
  for (std::size_t i = 0; i < schema.migrations.size(); ++i) {
    HD_ASSERT(schema.migrations[i].number == static_cast<int>(i) + 1);
  }
  return schema;
}

std::string digest_of(const Migration& migration) {
  std::uint64_t hash = 0xcbf29ce484222325U;  // FNV-1a, 64 bits
  for (const std::uint8_t byte : view_of(migration.sql)) hash = (hash ^ byte) * 0x100000001b3U;
  char text[17];
  std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
  return text;
}

Result<Done> check_applied(const Schema& schema, const std::vector<AppliedMigration>& applied,
                           const std::string& path) {
  if (!applied.empty() && applied.back().number > schema.newest()) {
    return fail(file_error(ErrorCode::schema_too_new, "storage.schema_too_new", path,
                           "has schema " + std::to_string(applied.back().number) +
                               ", this program knows up to " + std::to_string(schema.newest()) +
                               "; start the newer program again, or put back the copy that it "
                               "made, named like this file with .before-NNNN"));
  }
  for (std::size_t i = 0; i < applied.size(); ++i) {
    const Migration& known = schema.migrations[i];
    if (applied[i].number == known.number && applied[i].digest == digest_of(known)) continue;
    return fail(file_error(ErrorCode::conflict, "storage.schema_changed", path,
                           "has step " + known.name + " with another content; a released step "
                           "is never edited: add a new one"));
  }
  return Done{};
}

}  // namespace hd::storage
