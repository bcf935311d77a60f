#include "storage/main/journal_rows.hpp"

namespace hd::storage::main_db {
namespace {

std::string only_text(const Row& row) { return row.text(0); }
std::int64_t only_integer(const Row& row) { return row.integer(0); }

}  // namespace

Result<std::optional<std::string>> find_kept_answer(Transaction& tx, const std::string& member_id,
                                                    const std::string& request_key) {
  return first_row(tx, "select answer from idempotency where member_id = $1 and request_key = $2",
                   {member_id, request_key}, only_text);
}

Result<Done> keep_answer(Transaction& tx, const KeptAnswer& answer) {
  return run_statement(tx, R"(
      insert into idempotency (member_id, request_key, answer, kept_at)
      values ($1, $2, $3, $4))",
                       {answer.member_id, answer.request_key, answer.answer, answer.kept_at});
}

Result<std::int64_t> forget_answers_before(Transaction& tx, std::int64_t moment) {
  return tx.execute("delete from idempotency where kept_at < $1", {moment});
}

Result<std::int64_t> counter(Transaction& tx, const std::string& name) {
  HD_TRY(const auto value,
         first_row(tx, "select value from counter where name = $1", {name}, only_integer));
  return value.value_or(0);
}

Result<Done> set_counter(Transaction& tx, const std::string& name, std::int64_t value) {
  return run_statement(tx, R"(
      insert into counter (name, value) values ($1, $2)
      on conflict (name) do update set value = excluded.value)",
                       {name, value});
}

Result<std::int64_t> next_of_counter(Transaction& tx, const std::string& name) {
  return one_number(tx, R"(
      insert into counter (name, value) values ($1, 1)
      on conflict (name) do update set value = counter.value + 1
      returning value)",
                    {name});
}

Result<std::optional<std::string>> find_setting(Transaction& tx, const std::string& name) {
  return first_row(tx, "select value from setting where name = $1", {name}, only_text);
}

Result<Done> put_setting(Transaction& tx, const std::string& name, const std::string& value) {
  return run_statement(tx, R"(
      insert into setting (name, value) values ($1, $2)
      on conflict (name) do update set value = excluded.value)",
                       {name, value});
}

}  // namespace hd::storage::main_db
