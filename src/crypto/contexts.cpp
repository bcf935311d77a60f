#include "crypto/contexts.hpp"

#include <initializer_list>

#include "base/check.hpp"

namespace hd::crypto {
namespace {

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string out;
  for (const std::string_view part : parts) {
    HD_ASSERT(part.find('|') == std::string_view::npos);
    if (!out.empty()) out.push_back('|');
    out.append(part);
  }
  return out;
}

}  // namespace

std::string_view class_name(ProtectionClass cls) {
  switch (cls) {
    case ProtectionClass::work:
      return "work";
    case ProtectionClass::file:
      return "file";
    case ProtectionClass::person:
      return "person";
    case ProtectionClass::guarded:
      return "guarded";
  }
  throw Bug("protection class without a name");
}

std::string tip_key_context(std::string_view tip_id, ProtectionClass cls, CompartmentRef to) {
  return joined({"tip-key", tip_id, class_name(cls), to.id, std::to_string(to.epoch)});
}

std::string answer_key_context(std::string_view answer_id, CompartmentRef to) {
  return joined({"answer-key", answer_id, class_name(ProtectionClass::file), to.id,
                 std::to_string(to.epoch)});
}

std::string answer_to_tip_context(std::string_view answer_id, std::string_view tip_id) {
  return joined({"answer-key", answer_id, class_name(ProtectionClass::file), "tip", tip_id});
}

std::string question_context(std::string_view question_id, ByteView lookup_hash) {
  return joined({"question", question_id, to_hex(lookup_hash)});
}

std::string file_context(std::string_view blob_name) { return joined({"file", blob_name}); }

EnvelopeContext tip_content_context(std::string_view tip_id) {
  return {"tip", std::string(tip_id), "content", ProtectionClass::file, std::string(tip_id), 1};
}

EnvelopeContext tip_reporter_context(std::string_view tip_id) {
  return {"tip", std::string(tip_id), "reporter", ProtectionClass::guarded, std::string(tip_id), 1};
}

EnvelopeContext answer_content_context(std::string_view answer_id) {
  return {
      "answer", std::string(answer_id), "content", ProtectionClass::file, std::string(answer_id),
      1};
}

}  // namespace hd::crypto
