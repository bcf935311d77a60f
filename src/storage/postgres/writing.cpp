#include "storage/postgres/writing.hpp"

#include <sys/random.h>

#include <algorithm>
#include <thread>

#include "base/log.hpp"
#include "storage/postgres/session.hpp"

namespace hd::storage {
namespace {

constexpr std::chrono::milliseconds first_pause{50};
constexpr std::chrono::milliseconds longest_pause{1000};

// Rows of writers that ended. Long after the last of their transactions could be asked for.
constexpr auto forget_old_writers =
    "delete from writer where day < current_date - date '1970-01-01' - 30";

std::int64_t random_number() {
  std::int64_t number = 0;
  HD_ASSERT(::getrandom(&number, sizeof number, 0) == ssize_t{sizeof number});
  return number;
}

std::string text(std::int64_t number) { return "'" + std::to_string(number) + "'"; }

}  // namespace

PostgresWriting::PostgresWriting(const PostgresOptions& options)
    : options_(options), id_(random_number()) {}

Result<std::unique_ptr<PostgresWriting>> PostgresWriting::open(const PostgresOptions& options) {
  std::unique_ptr<PostgresWriting> made(new PostgresWriting(options));
  HD_CHECK(made->connect());
  (void)made->connection_->control(forget_old_writers);  // the next start tries it again
  return made;
}

Result<Done> PostgresWriting::connect() {
  HD_TRY(connection_, open_checked(options_.place, options_.schema));
  return hold_schema(*connection_, options_.place, options_.ownership);
}

Result<Done> PostgresWriting::reopen_when_lost() {
  if (!connection_->is_lost()) return Done{};
  auto opened = open_checked(options_.place, options_.schema);
  if (!opened) return fail(opened.error());
  // The server may still hold the lock for the session that we lost.
  (void)(*opened)->control(
      "select pg_terminate_backend(pid) from pg_locks where locktype = "
      "'advisory' and pid = " +
      text(connection_->process()));
  HD_CHECK(hold_schema(**opened, options_.place, options_.ownership));
  connection_ = std::move(*opened);
  log::info("storage.reconnected", options_.place.shown());
  return Done{};
}

// LOCK comes first and looks at nothing: the state that all statements see is taken after it.
Attempt PostgresWriting::begin() {
  if (const auto opened = reopen_when_lost(); !opened) {
    return {fail(opened.error()), opened.error().code == ErrorCode::storage_failed};
  }
  nonce_ = random_number();
  Attempt begun = connection_->say(
      "begin isolation level repeatable read; lock table writer in exclusive mode;"
      "insert into writer (id, nonce, day) values (" +
      text(id_) + ", " + text(nonce_) +
      ", current_date - date '1970-01-01') "
      "on conflict (id) do update set nonce = excluded.nonce, day = excluded.day");
  if (!begun.result && is_in_transaction()) roll_back();
  return begun;
}

Attempt PostgresWriting::commit() {
  Attempt said = connection_->say("commit");
  if (connection_->is_lost()) return find_out("the connection was lost");
  if (!said.result) return said;
  if (connection_->command_tag() != "COMMIT") {
    return {fail(ErrorCode::internal, "commit ended as " + connection_->command_tag())};
  }
  if (!connection_->warning().empty()) return find_out(connection_->warning());
  return said;
}

Attempt PostgresWriting::find_out(const std::string& why) {
  log::warning("storage.outcome_asked", options_.place.shown() + ": " + why);
  const auto until = std::chrono::steady_clock::now() + options_.outcome_patience;
  auto pause = first_pause;
  do {
    switch (look_once()) {
      case Outcome::kept:
        return {Done{}};
      case Outcome::not_kept:
        return {fail(ErrorCode::storage_failed, "not committed: " + why), true};
      case Outcome::unknown:
        break;
    }
    std::this_thread::sleep_for(pause);
    pause = std::min(2 * pause, longest_pause);
  } while (std::chrono::steady_clock::now() < until);
  log::error("storage.outcome_unknown", options_.place.shown() + ": " + why);
  return {fail(ErrorCode::storage_failed, "outcome of the commit unknown: " + why)};
}

// The lock is free only when the transaction in question has ended, one way or the other. A commit
// that ends without a warning after it makes all before it as durable as itself.
PostgresWriting::Outcome PostgresWriting::look_once() {
  if (!reopen_when_lost()) return Outcome::unknown;
  const auto found = connection_->control(
      "begin isolation level repeatable read; lock table writer in exclusive mode;"
      "update writer set nonce = nonce where id = " +
      text(id_) + " and nonce = " + text(nonce_) + " returning id");
  if (!found) {
    if (is_in_transaction()) roll_back();
    return Outcome::unknown;
  }
  if (found->empty()) {
    roll_back();
    return Outcome::not_kept;
  }
  const bool is_sure = connection_->say("commit").result && connection_->warning().empty() &&
                       connection_->command_tag() == "COMMIT";
  return is_sure ? Outcome::kept : Outcome::unknown;
}

}  // namespace hd::storage
