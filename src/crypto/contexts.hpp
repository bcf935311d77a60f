// The contexts that both programs must write alike. Parts may not hold '|' (Bug).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "crypto/envelope.hpp"

namespace hd::crypto {

// The compartment something is sealed to: agency × function × epoch.
struct CompartmentRef {
  std::string_view id;
  std::uint32_t epoch = 0;
};

std::string_view class_name(ProtectionClass cls);

// "tip-key|<tip id>|<class>|<compartment>|<epoch>"
std::string tip_key_context(std::string_view tip_id, ProtectionClass cls, CompartmentRef to);
// "answer-key|<answer id>|file|<compartment>|<epoch>"
std::string answer_key_context(std::string_view answer_id, CompartmentRef to);
// "answer-key|<answer id>|file|tip|<tip id>": sealed to the tip it belongs to (dialogue_keys.hpp).
std::string answer_to_tip_context(std::string_view answer_id, std::string_view tip_id);
// "question|<question id>|<lookup hash in hex>"
std::string question_context(std::string_view question_id, ByteView lookup_hash);
// "file|<blob name>"
std::string file_context(std::string_view blob_name);

// tip/<id>/content, class file, key id = tip id, version 1.
EnvelopeContext tip_content_context(std::string_view tip_id);
// tip/<id>/reporter, class guarded.
EnvelopeContext tip_reporter_context(std::string_view tip_id);
// answer/<id>/content, class file.
EnvelopeContext answer_content_context(std::string_view answer_id);

}  // namespace hd::crypto
