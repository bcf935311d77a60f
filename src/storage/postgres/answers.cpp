#include "storage/postgres/answers.hpp"

#include <libpq-fe.h>

#include <array>
#include <charconv>
#include <limits>

namespace hd::storage {
namespace {

// Object ids of types, fixed for ever: src/include/catalog/pg_type.dat of PostgreSQL.
constexpr Oid type_bool = 16;
constexpr Oid type_bytea = 17;
constexpr Oid type_int8 = 20;
constexpr Oid type_int2 = 21;
constexpr Oid type_int4 = 23;
constexpr Oid type_text = 25;
constexpr Oid type_void = 2278;  // of a function that answers nothing

constexpr int binary = 1;

// https://www.postgresql.org/docs/15/errcodes-appendix.html
Refusal refusal_of(std::string_view state) {
  constexpr std::array for_the_moment{
      "40001",  // serialization_failure
      "40P01",  // deadlock_detected
      "55P03",  // lock_not_available
      "53300",  // too_many_connections
  };
  for (const std::string_view one : for_the_moment) {
    if (state == one) return {Error::of(ErrorCode::busy), true};
  }
  if (state == "23505") return {Error::of(ErrorCode::conflict), false};
  if (state == "53100") return {Error::of(ErrorCode::storage_full), false};
  // 08 connection, 53 resources, 57 operator, 58 system, F0 and XX damage; the connection says
  // itself whether it is still there.
  constexpr std::array failures{"08", "53", "57", "58", "F0", "XX"};
  for (const std::string_view one : failures) {
    if (state.starts_with(one)) return {Error::of(ErrorCode::storage_failed), false};
  }
  return {Error::of(ErrorCode::internal), false};
}

std::int64_t binary_number(std::string_view bytes) {
  std::uint64_t number = (static_cast<std::uint8_t>(bytes[0]) & 0x80U) != 0 ? ~0ULL : 0;
  for (const char byte : bytes) number = (number << 8U) | static_cast<std::uint8_t>(byte);
  return static_cast<std::int64_t>(number);
}

std::int64_t text_number(std::string_view text) {
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

Value column_value(const pg_result* answer, int row, int column) {
  if (PQgetisnull(answer, row, column) != 0) return {};
  const std::string_view content(PQgetvalue(answer, row, column),
                                 static_cast<std::size_t>(PQgetlength(answer, row, column)));
  const bool is_binary = PQfformat(answer, column) == binary;
  switch (PQftype(answer, column)) {
    case type_void:
      return {};
    case type_bool:
      return std::int64_t{is_binary ? content[0] == 1 : content[0] == 't'};
    case type_int2:
    case type_int4:
    case type_int8:
      return is_binary ? binary_number(content) : text_number(content);
    case type_text:
      return std::string(content);
    case type_bytea:
      if (is_binary) return bytes_of(content);
      [[fallthrough]];
    default:
      throw Bug("a column of a type that the schemas do not have");
  }
}

}  // namespace

void FreeAnswer::operator()(pg_result* answer) const { PQclear(answer); }

std::optional<Refusal> refusal_in(const PostgresAnswer& answer, std::string_view doing) {
  const ExecStatusType status = PQresultStatus(answer.get());
  if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK) return std::nullopt;
  const char* state = PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE);
  const char* message = PQresultErrorField(answer.get(), PG_DIAG_MESSAGE_PRIMARY);
  Refusal refusal = refusal_of(state == nullptr ? "08006" : state);
  if (status == PGRES_EMPTY_QUERY) refusal = {Error::of(ErrorCode::internal), false};
  refusal.error.logged.text = std::string(doing) + ": " +
                              (message == nullptr ? PQresultErrorMessage(answer.get()) : message) +
                              " (" + (state == nullptr ? "no state" : state) + ")";
  return refusal;
}

Rows rows_of(const PostgresAnswer& answer) {
  Rows rows;
  const int count = PQntuples(answer.get());
  rows.reserve(static_cast<std::size_t>(count));
  for (int row = 0; row < count; ++row) {
    Values columns;
    for (int column = 0; column < PQnfields(answer.get()); ++column) {
      columns.push_back(column_value(answer.get(), row, column));
    }
    rows.emplace_back(std::move(columns));
  }
  return rows;
}

PostgresParameters::PostgresParameters(const Values& values) {
  numbers_.reserve(values.size());  // their texts must not move
  for (const Value& value : values) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
      numbers_.push_back(std::to_string(*number));
      add(numbers_.back().c_str(), 0, false);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
      add(text->data(), text->size(), true);
    } else if (const auto* bytes = std::get_if<Bytes>(&value)) {
      // A null pointer would be NULL, also for no bytes at all.
      const void* start = bytes->empty() ? static_cast<const void*>("") : bytes->data();
      add(static_cast<const char*>(start), bytes->size(), true);
    } else {
      add(nullptr, 0, true);
    }
  }
}

void PostgresParameters::add(const char* start, std::size_t length, bool is_binary) {
  HD_ASSERT(length <= static_cast<std::size_t>(std::numeric_limits<int>::max()));
  starts_.push_back(start);
  lengths_.push_back(static_cast<int>(length));
  formats_.push_back(is_binary ? binary : 0);
}

}  // namespace hd::storage
