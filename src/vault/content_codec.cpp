#include "vault/content_codec.hpp"

#include "base/check.hpp"
#include "base/json.hpp"
#include "base/limits.hpp"

namespace hd::vault {
namespace {

// JSON may need six bytes for one that was typed.
constexpr std::size_t content_bytes_max = 6 * limits::form_text_bytes + 64 * limits::kibi;
constexpr std::int64_t content_version = 1;

Error malformed_content(std::string_view what) {
  return Error::of(ErrorCode::malformed, "opened content: " + std::string(what));
}

struct Files {
  std::vector<domain::TipFile> files;
  std::vector<crypto::SymmetricKey> keys;
};

Result<crypto::SymmetricKey> file_key(const JsonReader& reader) {
  HD_TRY(std::string text, reader.text("key"));
  auto bytes = from_base64url(text);
  crypto::wipe(text);
  if (!bytes || bytes->size() != crypto::SymmetricKey::size) return fail(malformed_content("key"));
  auto key = crypto::SymmetricKey::copy_of(*bytes);
  crypto::wipe(*bytes);
  return key;
}

Result<Files> files_in(const JsonReader& reader) {
  HD_TRY(const Json::Array array, reader.array("files"));
  if (array.size() > limits::files_per_tip) return fail(malformed_content("too many files"));
  Files out;
  for (const Json& element : array) {
    const JsonReader file_reader(element);
    domain::TipFile file;
    HD_TRY(file.blob, file_reader.text("blob"));
    HD_TRY(file.name, file_reader.text("name"));
    HD_TRY(file.size, file_reader.integer("size"));
    HD_TRY(auto key, file_key(file_reader));
    out.files.push_back(std::move(file));
    out.keys.push_back(std::move(key));
  }
  return out;
}

Result<Json> content_in(std::string_view text) {
  auto json = Json::parse(text, content_bytes_max);
  if (!json) return fail(malformed_content("not JSON"));
  const std::int64_t* version = json->at("v").as_integer();
  if (version == nullptr || *version != content_version) return fail(malformed_content("version"));
  return std::move(*json);
}

Result<OpenedTip> read_tip(const Json& json) {
  const JsonReader reader(json);
  OpenedTip tip;
  domain::TipContent& content = tip.content;
  HD_TRY(const std::string danger, reader.text("danger"));
  HD_TRY(content.danger, domain::parse_code<domain::Danger>(danger));
  HD_TRY(content.story, reader.text("story"));
  HD_TRY(content.unit_code, reader.text("unit"));
  HD_TRY(content.place, reader.text("place"));
  HD_TRY(content.day, reader.text("day"));
  HD_TRY(content.ongoing, reader.text("ongoing"));
  HD_TRY(content.who, reader.text("who"));
  HD_TRY(content.contact_way, reader.text("contact_way"));
  HD_TRY(content.language, reader.text("language"));
  HD_TRY(Files files, files_in(reader));
  content.files = std::move(files.files);
  tip.file_keys = std::move(files.keys);
  return tip;
}

Result<OpenedAnswer> read_answer(const Json& json) {
  const JsonReader reader(json);
  OpenedAnswer answer;
  HD_TRY(answer.content.text, reader.text("text"));
  HD_TRY(Files files, files_in(reader));
  answer.content.files = std::move(files.files);
  answer.file_keys = std::move(files.keys);
  return answer;
}

// A field that is missing or of a wrong kind is no input of the person who asks to read.
template <class T>
Result<T> as_malformed(Result<T> read) {
  if (!read) return fail(malformed_content(read.error().field + read.error().logged.text));
  return read;
}

Json files_json(const std::vector<domain::TipFile>& files,
                const std::vector<crypto::SymmetricKey>& keys) {
  HD_ASSERT(files.size() == keys.size());
  Json array{Json::Array{}};
  for (std::size_t i = 0; i < files.size(); ++i) {
    Json file;
    file.set("blob", files[i].blob);
    file.set("name", files[i].name);
    file.set("size", files[i].size);
    file.set("key", to_base64url(keys[i].view()));
    array.push(std::move(file));
  }
  return array;
}

}  // namespace

Result<OpenedTip> parse_tip(std::string_view json) {
  HD_TRY(const Json content, content_in(json));
  return as_malformed(read_tip(content));
}

Result<OpenedAnswer> parse_answer(std::string_view json) {
  HD_TRY(const Json content, content_in(json));
  return as_malformed(read_answer(content));
}

Result<std::string> parse_contact(std::string_view json) {
  HD_TRY(const Json content, content_in(json));
  return as_malformed(JsonReader(content).text("contact"));
}

std::string tip_json(const domain::TipContent& content,
                     const std::vector<crypto::SymmetricKey>& file_keys) {
  Json json;
  json.set("v", content_version);
  json.set("danger", domain::name_of(content.danger));
  json.set("story", content.story);
  json.set("unit", content.unit_code);
  json.set("place", content.place);
  json.set("day", content.day);
  json.set("ongoing", content.ongoing);
  json.set("who", content.who);
  json.set("contact_way", content.contact_way);
  json.set("language", content.language);
  json.set("files", files_json(content.files, file_keys));
  return json.dump();
}

std::string answer_json(const domain::AnswerContent& content,
                        const std::vector<crypto::SymmetricKey>& file_keys) {
  Json json;
  json.set("v", content_version);
  json.set("text", content.text);
  json.set("files", files_json(content.files, file_keys));
  return json.dump();
}

}  // namespace hd::vault
