// What goes into and comes out of SQL: four kinds of value, the same on every engine.
#pragma once

#include <optional>
#include <utility>
#include <variant>

#include "base/bytes.hpp"
#include "base/check.hpp"

namespace hd::storage {

using Value = std::variant<std::monostate, std::int64_t, std::string, Bytes>;
using Values = std::vector<Value>;

// Bytes that only the holder of a key can read. Columns with personal data take nothing else.
struct Sealed {
  Bytes bytes;
};

inline Value value_of(const Sealed& sealed) { return sealed.bytes; }
inline Value value_of(std::string_view text) { return std::string(text); }

// NULL for an empty optional.
template <class T>
Value null_or(const std::optional<T>& value) {
  return value ? Value(*value) : Value();
}
inline Value null_or(const std::optional<Sealed>& sealed) {
  return sealed ? Value(sealed->bytes) : Value();
}

// One row of an answer, columns by position. A column of another kind than asked for is a Bug:
// statement and schema do not fit together.
class Row {
 public:
  explicit Row(Values values) : values_(std::move(values)) {}

  std::size_t size() const { return values_.size(); }
  bool is_null(std::size_t column) const { return holds<std::monostate>(column); }
  bool is_text(std::size_t column) const { return holds<std::string>(column); }
  std::int64_t integer(std::size_t column) const { return get<std::int64_t>(column); }
  bool flag(std::size_t column) const { return integer(column) != 0; }
  const std::string& text(std::size_t column) const { return get<std::string>(column); }
  const Bytes& blob(std::size_t column) const { return get<Bytes>(column); }
  Sealed sealed(std::size_t column) const { return {blob(column)}; }

  std::optional<std::int64_t> optional_integer(std::size_t column) const {
    return optional<std::int64_t>(column);
  }
  std::optional<std::string> optional_text(std::size_t column) const {
    return optional<std::string>(column);
  }
  std::optional<Bytes> optional_blob(std::size_t column) const { return optional<Bytes>(column); }
  std::optional<Sealed> optional_sealed(std::size_t column) const {
    return is_null(column) ? std::nullopt : std::optional(sealed(column));
  }

 private:
  const Value& at(std::size_t column) const {
    HD_ASSERT(column < values_.size());
    return values_[column];
  }
  template <class T>
  bool holds(std::size_t column) const {
    return std::holds_alternative<T>(at(column));
  }
  template <class T>
  const T& get(std::size_t column) const {
    const T* value = std::get_if<T>(&at(column));
    if (value == nullptr) throw Bug("column " + std::to_string(column) + " is of another kind");
    return *value;
  }
  template <class T>
  std::optional<T> optional(std::size_t column) const {
    return is_null(column) ? std::nullopt : std::optional(get<T>(column));
  }

  Values values_;
};

using Rows = std::vector<Row>;

}  // namespace hd::storage
