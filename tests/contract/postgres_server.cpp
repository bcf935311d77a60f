#include "contract/postgres_server.hpp"

#include <libpq-fe.h>
#include <stdlib.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <memory>
#include <stdexcept>

namespace hd::test {
namespace {

constexpr const char* folder_variable = "HD_TEST_POSTGRES";

std::string new_folder() {
  std::string pattern = std::filesystem::temp_directory_path() / "hd-pg-XXXXXX";
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no folder for PostgreSQL");
  return pattern;
}

void run_script(const std::string& verb, const std::string& folder) {
  const std::string line = std::string("bash '") + HD_SOURCE_DIR + "/scripts/postgres.sh' " + verb +
                           " '" + folder + "' >/dev/null";
  if (std::system(line.c_str()) != 0) throw std::runtime_error("PostgreSQL: cannot " + verb);
}

}  // namespace

PostgresServer& PostgresServer::shared() {
  static PostgresServer server([] {
    const char* given = ::getenv(folder_variable);
    return given == nullptr ? std::string() : std::string(given);
  }());
  return server;
}

PostgresServer::PostgresServer(std::string folder)
    : folder_(std::move(folder)), is_ours_(folder_.empty()) {
  if (!is_ours_) return;
  folder_ = new_folder();
  start();
  if (::getenv(folder_variable) == nullptr) ::setenv(folder_variable, folder_.c_str(), 1);
}

PostgresServer::~PostgresServer() {
  if (!is_ours_) return;
  try {
    stop();
  } catch (const std::runtime_error&) {
  }  // a test stopped it
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

void PostgresServer::start() { run_script("start", folder_); }
void PostgresServer::stop() { run_script("stop", folder_); }
void PostgresServer::crash() { run_script("crash", folder_); }

std::string PostgresServer::make_database() {
  static std::atomic<int> next = 0;
  const std::string name = "t" + std::to_string(::getpid()) + "_" + std::to_string(++next);
  say("postgres", "create database " + name);
  return name;
}

void PostgresServer::drop_database(const std::string& name) {
  say("postgres", "drop database if exists " + name + " with (force)");
}

std::string PostgresServer::conninfo(const std::string& database, const std::string& role) const {
  return "host=" + folder_ + " dbname=" + database + " user=" + role;
}

std::vector<std::string> PostgresServer::say(const std::string& database,
                                             const std::string& sql) const {
  const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
      PQconnectdb(conninfo(database, "haidang_owner").c_str()), &PQfinish);
  const std::unique_ptr<PGresult, decltype(&PQclear)> answer(PQexec(connection.get(), sql.c_str()),
                                                             &PQclear);
  const ExecStatusType status = PQresultStatus(answer.get());
  if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
    throw std::runtime_error(PQerrorMessage(connection.get()));
  }
  std::vector<std::string> rows;
  for (int row = 0; row < PQntuples(answer.get()); ++row) {
    rows.emplace_back(PQgetvalue(answer.get(), row, 0));
  }
  return rows;
}

}  // namespace hd::test
