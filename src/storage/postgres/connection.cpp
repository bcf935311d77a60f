#include "storage/postgres/connection.hpp"

#include <libpq-fe.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cctype>
#include <charconv>

#include "base/log.hpp"

namespace hd::storage {
namespace {

constexpr std::size_t statements_kept = 512;
constexpr int oldest_version = 150000;
constexpr std::chrono::seconds after_cancelling{5};

// The server too shall notice soon that the machine of this program is gone, and let its locks go.
constexpr auto session_settings =
    "set idle_in_transaction_session_timeout = '30s'; set tcp_keepalives_idle = 10;"
    "set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3; set tcp_user_timeout = '30s';"
    "set client_min_messages = warning; set standard_conforming_strings = on;"
    "set plan_cache_mode = force_generic_plan;"
    "select current_setting('fsync'), current_setting('full_page_writes'), "
    "current_setting('synchronous_commit')";

// Work may neither end its own transaction nor change how the session works.
bool is_for_work(std::string_view sql) {
  const auto is_space = [](unsigned char sign) { return std::isspace(sign) != 0; };
  const auto begin = std::ranges::find_if_not(sql, is_space);
  const auto end = std::find_if(begin, sql.end(), is_space);
  constexpr std::array allowed{"select", "insert", "update", "delete", "with"};
  return std::ranges::count(allowed, std::string_view(begin, end)) > 0;
}

void note_warning(void* warning, const pg_result* notice) {
  const char* severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
  if (severity == nullptr || std::string_view(severity) != "WARNING") return;
  const char* message = PQresultErrorField(notice, PG_DIAG_MESSAGE_PRIMARY);
  *static_cast<std::string*>(warning) = message == nullptr ? "a warning" : message;
}

// What libpq says of a text that it cannot read repeats parts of it, and a password may stand
// there.
bool is_readable(const std::string& conninfo) {
  const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
      PQconninfoParse(conninfo.c_str(), nullptr), &PQconninfoFree);
  return options != nullptr;
}

// Whoever watches the log shall hear of it too: once a minute, not with every refusal.
void log_full_disk(const Error& error) {
  static std::atomic<std::chrono::steady_clock::time_point> quiet_until{};
  const auto now = std::chrono::steady_clock::now();
  auto until = quiet_until.load();
  if (now < until || !quiet_until.compare_exchange_strong(until, now + std::chrono::minutes(1))) {
    return;
  }
  log::error("storage.no_room", error.logged.text);
}

Error told(ErrorCode code, std::string key, const PostgresPlace& place, std::string logged) {
  return {code, {std::move(key), place.shown()}, {place.shown() + ": " + std::move(logged)}, {}};
}

}  // namespace

std::string PostgresPlace::shown() const { return "PostgreSQL/" + schema; }

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const PostgresPlace& place) {
  std::unique_ptr<PostgresConnection> made(new PostgresConnection(place));
  HD_CHECK(made->connect());
  HD_CHECK(made->set_up());
  return made;
}

PostgresConnection::~PostgresConnection() { PQfinish(handle_); }

Result<Done> PostgresConnection::connect() {
  // A later keyword wins: what stands before "dbname" may be set in the settings, the rest not.
  const std::array keywords{"application_name",
                            "connect_timeout",
                            "keepalives_idle",
                            "keepalives_count",
                            "keepalives_interval",
                            "tcp_user_timeout",
                            "dbname",
                            "client_encoding",
                            "target_session_attrs",
                            static_cast<const char*>(nullptr)};
  const std::array values{"haidang",
                          "5",
                          "10",
                          "3",
                          "5",
                          "30000",
                          place_.conninfo.c_str(),
                          "UTF8",
                          "read-write",
                          static_cast<const char*>(nullptr)};
  handle_ = PQconnectdbParams(keywords.data(), values.data(), 1);
  if (PQstatus(handle_) == CONNECTION_OK) {
    PQsetNoticeReceiver(handle_, &note_warning, &warning_);
    return Done{};
  }
  std::string why = is_readable(place_.conninfo) ? PQerrorMessage(handle_)
                                                 : "the settings of the database have another form";
  std::ranges::replace(why, '\n', ' ');
  return fail(told(ErrorCode::storage_failed, "storage.no_server", place_, std::move(why)));
}

Result<Done> PostgresConnection::set_up() {
  HD_ASSERT(std::ranges::all_of(place_.schema, [](char c) { return std::islower(c) || c == '_'; }));
  const std::string own = "set search_path = " + place_.schema + ", pg_temp; set lock_timeout = " +
                          std::to_string(place_.lock_patience.count()) + ";";
  HD_TRY(const Rows rows, control(own + session_settings));
  if (PQserverVersion(handle_) < oldest_version) {
    return fail(told(ErrorCode::storage_failed, "storage.server_too_old", place_,
                     "version " + std::to_string(PQserverVersion(handle_))));
  }
  for (const std::size_t column : {0, 1}) {
    if (rows.at(0).text(column) == "on") continue;
    return fail(told(ErrorCode::storage_failed, "storage.not_durable", place_,
                     "fsync and full_page_writes must be on"));
  }
  // Weaker settings answer before the disk has it; a stronger one is the operator's choice.
  if (rows.at(0).text(2) != "remote_apply") HD_CHECK(control("set synchronous_commit = on"));
  return Done{};
}

bool PostgresConnection::is_lost() const { return PQstatus(handle_) != CONNECTION_OK; }

bool PostgresConnection::is_in_transaction() const {
  const PGTransactionStatusType status = PQtransactionStatus(handle_);
  return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

int PostgresConnection::process() const { return PQbackendPID(handle_); }

bool PostgresConnection::wait_until_readable(std::chrono::steady_clock::time_point deadline) const {
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
      deadline - std::chrono::steady_clock::now());
  pollfd socket{PQsocket(handle_), POLLIN, 0};
  return left.count() > 0 && ::poll(&socket, 1, static_cast<int>(left.count()) + 1) != 0;
}

PostgresAnswer PostgresConnection::answer(int sent, bool is_pipelined) {
  PostgresAnswer last;
  auto deadline = std::chrono::steady_clock::now() + place_.answer_patience;
  bool is_cancelled = false;
  while (sent != 0) {
    while (PQisBusy(handle_) != 0) {
      if (!wait_until_readable(deadline)) {
        // Not answering even to that: the session is given up.
        if (is_cancelled || !ask_to_cancel()) ::shutdown(PQsocket(handle_), SHUT_RDWR);
        is_cancelled = true;
        deadline += after_cancelling;
      }
      if (PQconsumeInput(handle_) == 0) return nullptr;
    }
    PostgresAnswer next(PQgetResult(handle_));
    // In a pipeline nothing comes between the answers of two statements, and a mark at their end.
    const bool is_mark = PQresultStatus(next.get()) == PGRES_PIPELINE_SYNC;
    if (is_pipelined && !is_lost() ? is_mark : !next) break;
    if (next && (!last || PQresultStatus(last.get()) != PGRES_FATAL_ERROR)) last = std::move(next);
  }
  return last;
}

PostgresAnswer PostgresConnection::answer_of_first(const Statement& statement,
                                                   const PostgresParameters& given) {
  const std::string begin = std::exchange(begin_, {});
  const bool is_sent =
      PQenterPipelineMode(handle_) == 1 &&
      PQsendQueryParams(handle_, begin.c_str(), 0, nullptr, nullptr, nullptr, nullptr, 1) == 1 &&
      send(statement, given) == 1 && PQpipelineSync(handle_) == 1;
  PostgresAnswer last = answer(is_sent ? 1 : 0, true);
  (void)PQexitPipelineMode(handle_);
  return last;
}

int PostgresConnection::send(const Statement& statement, const PostgresParameters& given) {
  return PQsendQueryPrepared(handle_, statement.name.c_str(), given.count(), given.starts(),
                             given.lengths(), given.formats(), 1);
}

void PostgresConnection::begin_with_first(Access access) {
  if (std::exchange(is_end_unheard_, false)) (void)answer(1);
  begin_ = access == Access::read ? "begin isolation level repeatable read read only" : "";
}

void PostgresConnection::end_unheard(const std::string& sql) {
  begin_.clear();
  if (is_in_transaction()) is_end_unheard_ = PQsendQuery(handle_, sql.c_str()) == 1;
}

bool PostgresConnection::ask_to_cancel() const {
  const std::unique_ptr<PGcancel, decltype(&PQfreeCancel)> request(PQgetCancel(handle_),
                                                                   &PQfreeCancel);
  char why[256];
  return PQcancel(request.get(), why, sizeof why) == 1;
}

Result<Done> PostgresConnection::check(const PostgresAnswer& answer, std::string_view doing) {
  std::optional<Refusal> refusal = refusal_in(answer, place_.shown() + ": " + std::string(doing));
  if (!refusal) {
    command_tag_ = PQcmdStatus(answer.get());
    return Done{};
  }
  if (is_lost()) *refusal = {{ErrorCode::storage_failed, {}, refusal->error.logged, {}}, true};
  if (refusal->error.code == ErrorCode::storage_full) log_full_disk(refusal->error);
  ended_by_ = std::move(refusal);
  return fail(ended_by_->error);
}

Result<PostgresConnection::Statement> PostgresConnection::prepared(std::string_view sql) {
  const auto found = statements_.find(sql);
  if (found != statements_.end()) return found->second;
  if (statements_.size() >= statements_kept) {
    HD_CHECK(check(answer(PQsendQuery(handle_, "deallocate all")), "deallocate"));
    statements_.clear();
  }
  const std::string text(sql);
  Statement made{"s" + std::to_string(statements_.size()), 0};
  HD_CHECK(check(answer(PQsendPrepare(handle_, made.name.c_str(), text.c_str(), 0, nullptr)), sql));
  const PostgresAnswer described = answer(PQsendDescribePrepared(handle_, made.name.c_str()));
  HD_CHECK(check(described, sql));
  made.parameters = PQnparams(described.get());
  return statements_.emplace(text, made).first->second;
}

Result<Rows> PostgresConnection::run_statement(std::string_view sql, const Values& values) {
  if (ended_by_) return fail(ended_by_->error);
  if (!is_for_work(sql)) {
    ended_by_ = {Error::of(ErrorCode::internal, "not a statement of work: " + std::string(sql)),
                 false};
    return fail(ended_by_->error);
  }
  HD_TRY(const Statement statement, prepared(sql));
  const PostgresParameters given(values);
  if (statement.parameters != given.count()) {
    throw Bug("other number of values than parameters: " + std::string(sql));
  }
  const PostgresAnswer result =
      begin_.empty() ? answer(send(statement, given)) : answer_of_first(statement, given);
  HD_CHECK(check(result, sql));
  return rows_of(result);
}

Result<Rows> PostgresConnection::query(std::string_view sql, const Values& values) {
  return run_statement(sql, values);
}

Result<std::int64_t> PostgresConnection::execute(std::string_view sql, const Values& values) {
  HD_CHECK(run_statement(sql, values));
  // "INSERT 0 3", "UPDATE 3"
  std::int64_t count = 0;
  const std::size_t last = command_tag_.rfind(' ') + 1;
  std::from_chars(&command_tag_[last], command_tag_.data() + command_tag_.size(), count);
  return count;
}

Result<Rows> PostgresConnection::control(const std::string& sql, const Values& values) {
  warning_.clear();
  const PostgresParameters given(values);
  const int sent = values.empty()
                       ? PQsendQuery(handle_, sql.c_str())
                       : PQsendQueryParams(handle_, sql.c_str(), given.count(), nullptr,
                                           given.starts(), given.lengths(), given.formats(), 1);
  const PostgresAnswer result = answer(sent);
  HD_CHECK(check(result, sql));
  return rows_of(result);
}

Attempt PostgresConnection::say(const std::string& sql) {
  const auto said = control(sql);
  if (said) return {Done{}};
  return {fail(said.error()), ended_by_->may_repeat};
}

Attempt PostgresConnection::run(const Work& work) {
  ended_by_.reset();
  Result<Done> result = run_guarded(work, *this);
  const std::optional<Refusal> ended_by = std::exchange(ended_by_, std::nullopt);
  if (!ended_by) return {std::move(result)};
  if (result || ended_by->may_repeat) return {fail(ended_by->error), ended_by->may_repeat};
  return {std::move(result)};
}

}  // namespace hd::storage
