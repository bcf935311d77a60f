// Sessions that looked whether their schema is the one this program knows.
#pragma once

#include "storage/postgres/postgres_store.hpp"

namespace hd::storage {

// Empty when the schema or its first step is not there.
Result<std::vector<AppliedMigration>> applied_migrations(PostgresConnection& connection,
                                                         const PostgresPlace& place);

// Errors: those of open_postgres.
Result<std::unique_ptr<PostgresConnection>> open_checked(const PostgresPlace& place,
                                                         const Schema& schema);

// Until the session ends. Errors: conflict when others hold it in a way that does not go together.
Result<Done> hold_schema(PostgresConnection& connection, const PostgresPlace& place,
                         Ownership ownership);

}  // namespace hd::storage
