// Between stored texts and numbers and the types of the domain. What does not fit was not written
// by this program: the answer is internal, never "not found".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"
#include "crypto/envelope.hpp"
#include "domain/codes.hpp"
#include "domain/ids.hpp"
#include "storage/value.hpp"

namespace hd::vault {

Error not_readable(std::string_view what);

template <class AnyId>
Result<AnyId> stored_id(std::string_view text) {
  auto id = AnyId::parse(text);
  if (!id) return fail(not_readable("id"));
  return *id;
}

// Stored empty: none.
template <class AnyId>
Result<AnyId> stored_optional_id(std::string_view text) {
  if (text.empty()) return AnyId();
  return stored_id<AnyId>(text);
}

template <class AnyId>
std::string optional_id_text(const AnyId& id) {
  return id.is_none() ? std::string() : id.text();
}

template <class Enum>
Result<Enum> stored_code(std::string_view text) {
  auto code = domain::parse_code<Enum>(text);
  if (!code) return fail(not_readable("code"));
  return *code;
}

template <class Enum>
std::string code_text(Enum value) {
  return std::string(domain::name_of(value));
}

template <class Ids>
std::vector<std::string> texts_of(const Ids& ids) {
  std::vector<std::string> texts;
  texts.reserve(ids.size());
  for (const auto id : ids) texts.push_back(id.text());
  return texts;
}

// Every row as its type of the domain, or the first error.
template <class Row, class T>
Result<std::vector<T>> each_of(const std::vector<Row>& rows, Result<T> (*read)(const Row&)) {
  std::vector<T> out;
  out.reserve(rows.size());
  for (const Row& row : rows) {
    HD_TRY(T value, read(row));
    out.push_back(std::move(value));
  }
  return out;
}

// The row as its type, or none.
template <class Row, class T>
Result<std::optional<T>> one_of(const std::optional<Row>& row, Result<T> (*read)(const Row&)) {
  std::optional<T> out;
  if (!row) return out;
  HD_TRY(out, read(*row));
  return out;
}

Result<crypto::ProtectionClass> stored_class(std::int64_t value);
Result<std::int32_t> stored_epoch(std::int64_t value);

// A JSON array of names.
std::string blobs_text(const std::vector<std::string>& blobs);
Result<std::vector<std::string>> stored_blobs(std::string_view text);

std::optional<std::int64_t> seconds_of(const std::optional<Moment>& moment);
std::optional<Moment> stored_moment(const std::optional<std::int64_t>& seconds);
std::optional<std::int64_t> day_of(const std::optional<CivilDate>& date);
CivilDate stored_day(std::int64_t day_number);
std::optional<CivilDate> stored_optional_day(const std::optional<std::int64_t>& day_number);

}  // namespace hd::vault
