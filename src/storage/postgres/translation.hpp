// The few words in which a migration for SQLite differs from one for PostgreSQL.
#pragma once

#include <string>
#include <string_view>

namespace hd::storage {

// What stands in quotes or remarks stays. Words: storage/migrations.hpp.
std::string translated(std::string_view sql);

}  // namespace hd::storage
