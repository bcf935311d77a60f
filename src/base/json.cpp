#include "base/json.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

#include "base/limits.hpp"
#include "base/text.hpp"

namespace hd {
namespace {

using Their = nlohmann::ordered_json;

constexpr std::size_t usual_members = 16;

// Builds Json from parser events, so that depth and duplicate keys are refused while reading.
class Builder : public nlohmann::json_sax<Their> {
 public:
  bool null() override { return put(Json()); }
  bool boolean(bool v) override { return put(Json(v)); }
  bool number_integer(number_integer_t v) override { return put(Json(std::int64_t{v})); }
  bool number_unsigned(number_unsigned_t v) override {
    if (v > static_cast<number_unsigned_t>(INT64_MAX)) return false;
    return put(Json(static_cast<std::int64_t>(v)));
  }
  bool number_float(number_float_t v, const string_t&) override { return put(Json(v)); }
  bool string(string_t& v) override { return put(Json(std::move(v))); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(Json(Json::Object{})); }
  bool key(string_t& v) override {
    for (const auto& member : *stack_.back().as_object()) {
      if (member.first == v) return false;
    }
    keys_.push_back(std::move(v));
    return true;
  }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return open(Json(Json::Array{})); }
  bool end_array() override { return close(); }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
    return false;
  }

  Json root;

 private:
  bool open(Json container) {
    if (stack_.size() >= limits::json_depth) return false;
    stack_.push_back(std::move(container));
    return true;
  }
  bool close() {
    Json done = std::move(stack_.back());
    stack_.pop_back();
    return put(std::move(done));
  }
  bool put(Json value) {
    if (stack_.empty()) {
      root = std::move(value);
    } else if (stack_.back().as_array() != nullptr) {
      stack_.back().push(std::move(value));
    } else {
      stack_.back().set(keys_.back(), std::move(value));
      keys_.pop_back();
    }
    return true;
  }

  std::vector<Json> stack_;
  std::vector<std::string> keys_;
};

// Writes without a copy of the tree in the library's form, which took most of the time of an
// answer.
class Writer {
 public:
  explicit Writer(std::string& out) : out_(out) {}

  void put(const Json& value) {
    if (const auto* text = value.as_text()) return put_text(*text);
    if (const auto* members = value.as_object()) return put_object(*members);
    if (const auto* elements = value.as_array()) return put_array(*elements);
    if (const auto* flag = value.as_bool()) {
      out_ += *flag ? "true" : "false";
    } else if (const auto* whole = value.as_integer()) {
      put_number(*whole);
    } else if (const auto* number = value.as_number()) {
      out_ += Their(*number).dump();
    } else {
      out_ += "null";
    }
  }

 private:
  void put_object(const Json::Object& members) {
    char before = '{';
    for (const auto& [key, member] : members) {
      out_ += before;
      put_text(key);
      out_ += ':';
      put(member);
      before = ',';
    }
    out_ += members.empty() ? "{}" : "}";
  }
  void put_array(const Json::Array& elements) {
    char before = '[';
    for (const Json& element : elements) {
      out_ += before;
      put(element);
      before = ',';
    }
    out_ += elements.empty() ? "[]" : "]";
  }
  void put_number(std::int64_t number) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out_.append(digits.data(), end);
  }
  // What is no UTF-8 is left to the library, which puts a sign for it.
  void put_text(const std::string& text) {
    const auto is_plain = [](unsigned char sign) {
      return sign >= ' ' && sign != '"' && sign != '\\' && sign < first_beyond_ascii;
    };
    if (std::all_of(text.begin(), text.end(), is_plain)) {
      out_ += '"';
      out_ += text;
      out_ += '"';
    } else if (is_valid_utf8(text)) {
      put_escaped(text);
    } else {
      out_ += Their(text).dump(-1, ' ', false, nlohmann::detail::error_handler_t::replace);
    }
  }
  static bool is_escaped(char sign) {
    return static_cast<unsigned char>(sign) < ' ' || sign == '"' || sign == '\\';
  }
  void put_escaped(std::string_view text) {
    out_ += '"';
    while (!text.empty()) {
      const auto next = std::find_if(text.begin(), text.end(), is_escaped);
      const auto plain = static_cast<std::size_t>(next - text.begin());
      out_.append(text.substr(0, plain));
      text.remove_prefix(plain);
      if (text.empty()) break;
      put_sign(text.front());
      text.remove_prefix(1);
    }
    out_ += '"';
  }
  void put_sign(char sign) {
    constexpr std::string_view named = "\"\\\b\f\n\r\t";
    constexpr std::string_view names = "\"\\bfnrt";
    constexpr std::string_view digits = "0123456789abcdef";
    const std::size_t at = named.find(sign);
    if (at != named.npos) {
      out_ += '\\';
      out_ += names[at];
      return;
    }
    out_ += "\\u00";
    out_ += digits[static_cast<unsigned char>(sign) >> 4U];
    out_ += digits[static_cast<unsigned char>(sign) & 15U];
  }

  static constexpr unsigned char first_beyond_ascii = 0x80;
  std::string& out_;
};

Error missing(std::string_view key) {
  return Error::field_error(std::string(key), "input.required");
}
Error wrong_kind(std::string_view key) {
  return Error::field_error(std::string(key), "input.wrong_kind");
}

}  // namespace

Result<Json> Json::parse(std::string_view text, std::size_t max_bytes) {
  if (text.size() > max_bytes) return fail(ErrorCode::too_large);
  if (!is_valid_utf8(text)) return fail(ErrorCode::malformed, "JSON is not UTF-8");
  Builder builder;
  bool ok = false;
  try {
    ok = Their::sax_parse(text, &builder);
  } catch (const std::exception& e) {
    return fail(ErrorCode::malformed, e.what());
  }
  if (!ok) return fail(ErrorCode::malformed, "not JSON, too deep, or a key twice");
  return std::move(builder.root);
}

std::string Json::dump() const {
  std::string out;
  Writer(out).put(*this);
  return out;
}

const Json& Json::at(std::string_view key) const {
  static const Json none;
  const auto* object = as_object();
  if (object == nullptr) return none;
  for (const auto& member : *object) {
    if (member.first == key) return member.second;
  }
  return none;
}

Json& Json::set(std::string_view key, Json value) {
  if (is_null()) {
    value_ = Object{};
    std::get<Object>(value_).reserve(usual_members);  // grown one by one they would move each time
  }
  std::get<Object>(value_).emplace_back(std::string(key), std::move(value));
  return *this;
}

Json& Json::push(Json value) {
  if (is_null()) value_ = Array{};
  std::get<Array>(value_).push_back(std::move(value));
  return *this;
}

Result<std::string> JsonReader::text(std::string_view key) const {
  const Json& value = object_.at(key);
  if (value.is_null()) return fail(missing(key));
  if (value.as_text() == nullptr) return fail(wrong_kind(key));
  return *value.as_text();
}

Result<std::string> JsonReader::text_or(std::string_view key, std::string_view otherwise) const {
  if (object_.at(key).is_null()) return std::string(otherwise);
  return text(key);
}

Result<std::int64_t> JsonReader::integer(std::string_view key) const {
  const Json& value = object_.at(key);
  if (value.is_null()) return fail(missing(key));
  if (value.as_integer() == nullptr) return fail(wrong_kind(key));
  return *value.as_integer();
}

Result<std::int64_t> JsonReader::integer_or(std::string_view key, std::int64_t otherwise) const {
  if (object_.at(key).is_null()) return otherwise;
  return integer(key);
}

Result<bool> JsonReader::flag_or(std::string_view key, bool otherwise) const {
  const Json& value = object_.at(key);
  if (value.is_null()) return otherwise;
  if (value.as_bool() == nullptr) return fail(wrong_kind(key));
  return *value.as_bool();
}

Result<Json::Array> JsonReader::array(std::string_view key) const {
  const Json& value = object_.at(key);
  if (value.is_null()) return fail(missing(key));
  if (value.as_array() == nullptr) return fail(wrong_kind(key));
  return *value.as_array();
}

Result<std::vector<std::string>> JsonReader::texts_or_none(std::string_view key) const {
  std::vector<std::string> out;
  const Json& value = object_.at(key);
  if (value.is_null()) return out;
  if (value.as_array() == nullptr) return fail(wrong_kind(key));
  for (const Json& element : *value.as_array()) {
    if (element.as_text() == nullptr) return fail(wrong_kind(key));
    out.push_back(*element.as_text());
  }
  return out;
}

}  // namespace hd
