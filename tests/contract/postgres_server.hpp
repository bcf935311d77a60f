// A PostgreSQL server for tests, started by scripts/postgres.sh at the first use in this process
// and stopped at its end; children of this process use the same one.
#pragma once

#include <string>
#include <vector>

namespace hd::test {

class PostgresServer {
 public:
  // Throws when there is no PostgreSQL: these tests fail then, they are not left out.
  static PostgresServer& shared();

  explicit PostgresServer(std::string folder);  // starts it
  ~PostgresServer();
  PostgresServer(const PostgresServer&) = delete;
  PostgresServer& operator=(const PostgresServer&) = delete;

  std::string make_database();  // its name
  void drop_database(const std::string& name);
  // What libpq needs to connect as `role`; haidang_owner is a superuser.
  std::string conninfo(const std::string& database, const std::string& role) const;
  // As the superuser; the first column of each row as text.
  std::vector<std::string> say(const std::string& database, const std::string& sql) const;

  void start();
  void stop();
  void crash();

 private:
  std::string folder_;
  bool is_ours_ = true;
};

}  // namespace hd::test
