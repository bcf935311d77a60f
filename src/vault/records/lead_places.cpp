#include "vault/records/lead_places.hpp"

#include <charconv>

#include "base/check.hpp"
#include "domain/ids.hpp"

namespace hd::vault {
namespace {

constexpr std::int64_t numbers_a_year = 100'000'000;

// Takes the number in front of `end_mark` (or the whole text when it is 0) off `text`.
std::optional<std::int64_t> take_number(std::string_view& text, char end_mark) {
  const std::size_t end = end_mark == 0 ? text.size() : text.find(end_mark);
  if (end == std::string_view::npos) return std::nullopt;
  std::int64_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + end, number);
  if (read.ec != std::errc{} || read.ptr != text.data() + end || number < 0) return std::nullopt;
  text.remove_prefix(end_mark == 0 ? end : end + 1);
  return number;
}

}  // namespace

std::int64_t number_order(std::int64_t ordinal, int year) {
  HD_ASSERT(ordinal > 0 && ordinal < numbers_a_year);
  return year * numbers_a_year + ordinal;
}

std::string cursor_text(const storage::main_db::LeadPlace& place) {
  return std::to_string(place.danger_rank) + "." + std::to_string(place.next_due) + "." +
         std::to_string(place.number_order);
}

Result<storage::main_db::LeadPlace> parse_cursor(std::string_view text) {
  const auto rank = take_number(text, '.');
  const auto due = rank ? take_number(text, '.') : std::nullopt;
  const auto order = due ? take_number(text, 0) : std::nullopt;
  if (!order) return fail(Error::field_error("cursor", "input.wrong_kind"));
  return storage::main_db::LeadPlace{*rank, *due, *order};
}

std::string cursor_text(const storage::main_db::AlarmPlace& place) {
  return std::to_string(place.due_at) + "." + std::to_string(place.lead_order) + "." + place.id;
}

Result<storage::main_db::AlarmPlace> parse_alarm_cursor(std::string_view text) {
  const auto due = take_number(text, '.');
  const auto order = due ? take_number(text, '.') : std::nullopt;
  const auto id = domain::AlarmId::parse(text);
  if (!order || !id) return fail(Error::field_error("cursor", "input.wrong_kind"));
  return storage::main_db::AlarmPlace{*due, *order, id->text()};
}

}  // namespace hd::vault
