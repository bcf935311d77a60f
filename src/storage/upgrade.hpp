// What `haidang migrate` does: every database of a place brought to the newest schema.
#pragma once

#include <string>
#include <vector>

#include "storage/open.hpp"

namespace hd::storage {

struct Upgraded {
  std::string database;            // "inbox"
  std::vector<std::string> steps;  // "0001-first"; empty: it was up to date
};

// `place`: of the owner. On PostgreSQL also makes the roles and gives each program its rights.
// Errors: conflict while a program that writes one of them runs; those of open_sqlite and
// migrate_postgres.
Result<std::vector<Upgraded>> upgrade_all(const Place& place);

}  // namespace hd::storage
