#include "vault/records/stored_values.hpp"

#include "base/json.hpp"
#include "base/limits.hpp"

namespace hd::vault {

Error not_readable(std::string_view what) {
  return Error::of(ErrorCode::internal, "stored " + std::string(what) + " is not readable");
}

Result<crypto::ProtectionClass> stored_class(std::int64_t value) {
  if (value < 0 || value > static_cast<std::int64_t>(crypto::ProtectionClass::guarded)) {
    return fail(not_readable("protection class"));
  }
  return static_cast<crypto::ProtectionClass>(value);
}

Result<std::int32_t> stored_epoch(std::int64_t value) {
  if (value < 1 || value > INT32_MAX) return fail(not_readable("epoch"));
  return static_cast<std::int32_t>(value);
}

std::string blobs_text(const std::vector<std::string>& blobs) {
  Json array{Json::Array{}};
  for (const std::string& blob : blobs) array.push(blob);
  return array.dump();
}

Result<std::vector<std::string>> stored_blobs(std::string_view text) {
  const auto json = Json::parse(text, limits::form_text_bytes);
  if (!json || json->as_array() == nullptr) return fail(not_readable("list of blobs"));
  std::vector<std::string> blobs;
  for (const Json& name : *json->as_array()) {
    if (name.as_text() == nullptr) return fail(not_readable("list of blobs"));
    blobs.push_back(*name.as_text());
  }
  return blobs;
}

std::optional<std::int64_t> seconds_of(const std::optional<Moment>& moment) {
  if (!moment) return std::nullopt;
  return moment->seconds;
}

std::optional<Moment> stored_moment(const std::optional<std::int64_t>& seconds) {
  if (!seconds) return std::nullopt;
  return Moment{*seconds};
}

std::optional<std::int64_t> day_of(const std::optional<CivilDate>& date) {
  if (!date) return std::nullopt;
  return std::int64_t{date->day_number()};
}

CivilDate stored_day(std::int64_t day_number) {
  return CivilDate::from_day_number(static_cast<std::int32_t>(day_number));
}

std::optional<CivilDate> stored_optional_day(const std::optional<std::int64_t>& day_number) {
  if (!day_number) return std::nullopt;
  return stored_day(*day_number);
}

}  // namespace hd::vault
