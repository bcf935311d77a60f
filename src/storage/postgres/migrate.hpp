// Brings a schema of a PostgreSQL server to the newest step. Only `haidang migrate` does this, with
// the owner's rights; the programs that serve have none to make or change a table.
#pragma once

#include "storage/migrations.hpp"
#include "storage/postgres/connection.hpp"

namespace hd::storage {

struct PostgresUpgrade {
  PostgresPlace place;  // conninfo of the owner
  Schema schema;
  std::string writer;                // role that may select, insert, update, delete
  std::vector<std::string> readers;  // roles that may select
  std::string copy_folder;           // takes the copy made before a step over existing data
};

// Makes the roles that are missing and takes from everybody else what PostgreSQL gives to all.
// Errors: not_allowed naming what a superuser must run, when the owner may not make roles.
Result<Done> prepare_database(const PostgresPlace& owner, const std::vector<std::string>& roles);

// Each step is one transaction. Before the first step over existing data a copy is made as
// <copy_folder>/<schema>.before-NNNN.dump and read to its end; without it nothing is changed.
// Returns the names of the steps that were made.
// Errors: conflict while a program that writes this schema runs; those of check_applied.
Result<std::vector<std::string>> migrate_postgres(const PostgresUpgrade& upgrade);

// Copies the schema with pg_dump, reads the copy with pg_restore, syncs it.
Result<Done> copy_schema(const PostgresPlace& place, const std::string& path);

}  // namespace hd::storage
