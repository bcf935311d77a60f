// Numbered, forward-only steps of a schema, one file each:
// src/storage/migrations/<db>/NNNN-name.sql
//
// Types are TEXT, INTEGER and BLOB; days are day numbers, moments unix seconds, flags 0 and 1.
// `INTEGER PRIMARY KEY AUTOINCREMENT` only for a column `seq`. A table with a seq ends with
// `) strict;`, any other with `) strict, without rowid;`, so that no hidden row number tells the
// order of arrival; there the columns of the key stand first and in its order, since SQLite 3.40
// takes other orders for damage when a copy is checked. PostgreSQL's driver translates just these
// words. A released file never changes.
#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"

namespace hd::storage {

struct Migration {
  int number = 0;
  std::string name;  // "0001-first"
  std::string_view sql;
};

struct Schema {
  std::string database;  // "inbox"
  std::vector<Migration> migrations;  // numbers 1, 2, 3, …

  int newest() const { return static_cast<int>(migrations.size()); }
};

// The schema whose steps are embedded under migrations/<database>/. A gap in the numbers is a Bug.
Schema embedded_schema(std::string_view database);

// Tells an edited file from the applied one; no protection against intent. 16 hex digits.
std::string digest_of(const Migration& migration);

struct AppliedMigration {
  std::int64_t number = 0;
  std::string digest;
};

// Holds what a database says was applied against what this program knows.
// Errors: schema_too_new; conflict when an applied step has another content.
Result<Done> check_applied(const Schema& schema, const std::vector<AppliedMigration>& applied,
                           const std::string& path);

}  // namespace hd::storage
