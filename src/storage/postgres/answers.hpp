// Between our values and errors and those of libpq.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "storage/transaction.hpp"
#include "storage/value.hpp"

struct pg_result;

namespace hd::storage {

struct FreeAnswer {
  void operator()(pg_result* answer) const;
};
using PostgresAnswer = std::unique_ptr<pg_result, FreeAnswer>;  // empty: the connection was lost

// What the server refused. `may_repeat`: for the moment only, and nothing of it was kept.
struct Refusal {
  Error error;
  bool may_repeat = false;
};

// Nothing for an answer that is no error. `doing` is for the log: values never stand in it.
std::optional<Refusal> refusal_in(const PostgresAnswer& answer, std::string_view doing);

// A column that is no integer, text, bytea or boolean is a Bug: the schemas have no other.
Rows rows_of(const PostgresAnswer& answer);

// Values as libpq takes them; lives as long as the call. Numbers go as text, so that they fit a
// parameter of any integer type; all else goes as it lies in memory.
class PostgresParameters {
 public:
  explicit PostgresParameters(const Values& values);
  int count() const { return static_cast<int>(starts_.size()); }
  const char* const* starts() const { return starts_.data(); }
  const int* lengths() const { return lengths_.data(); }
  const int* formats() const { return formats_.data(); }

 private:
  void add(const char* start, std::size_t length, bool is_binary);

  std::vector<std::string> numbers_;
  std::vector<const char*> starts_;
  std::vector<int> lengths_;
  std::vector<int> formats_;
};

}  // namespace hd::storage
