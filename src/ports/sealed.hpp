// What is kept of keys and sealed content: bytes that mean nothing without an unlocked member.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.hpp"
#include "base/time.hpp"
#include "crypto/envelope.hpp"
#include "domain/codes.hpp"
#include "domain/ids.hpp"
#include "domain/people.hpp"

namespace hd::ports {

using crypto::ProtectionClass;

// A member's key pairs, their seed sealed under the password (Argon2id).
struct MemberKeyRecord {
  Bytes salt;
  std::int64_t memory_bytes = 0;
  std::int64_t passes = 0;
  Bytes sealed_seed;
  Bytes box_public;
  Bytes sign_public;
};

struct CompartmentKeyRecord {
  domain::Compartment compartment;
  Bytes box_public;
  Bytes sign_public;
};

// A compartment's seed sealed to one member, signed by the member who admitted them.
struct CompartmentWrap {
  domain::CompartmentId compartment_id;
  std::int32_t epoch = 1;
  domain::MemberId member_id;
  Bytes sealed_seed;
  domain::MemberId signed_by;
  Bytes signature;
  Bytes signer_public;  // sign key of signed_by; comes with a wrap that is read, not kept with it
};

// The key of one record and class, sealed to one compartment: who gave it, why, on what legal
// basis. The first grant of a tip comes from its sender and carries no signature.
struct Grant {
  domain::GrantId id;
  domain::LeadId lead_id;
  ProtectionClass cls = ProtectionClass::file;
  domain::CompartmentId compartment_id;
  std::int32_t epoch = 1;
  Bytes sealed_key;
  domain::GrantState state = domain::GrantState::active;
  std::string reason;       // coded: "tip_received", "handover", "casework"
  std::string legal_basis;  // "CPC 145", "TTLT 01/2017 art. 8(5)"
  domain::MemberId granted_by;
  Moment granted_at;
  Bytes signature;
};

// Everything between an unlocked member and the key of a record.
struct KeyPath {
  domain::TipId tip_id;  // the tip behind the lead; its id stands in the contexts of its key
  CompartmentWrap wrap;
  CompartmentKeyRecord compartment;
  Grant grant;
  Bytes grant_signer_public;  // sign key of grant.granted_by, empty for the sender's own grant
};

// A tip as taken over from the public program.
struct SealedTip {
  domain::TipId id;
  Bytes sealed_content;
  Bytes sealed_guarded;  // empty unless the sender left contact details
  Bytes sealed_guarded_key;
  Bytes lookup_hash;
  Bytes reply_public_key;
  std::string language;
  std::vector<std::string> blobs;
};

// A tip with its key, sealed to a compartment.
struct SealedReport {
  SealedTip tip;
  Bytes sealed_key;
};

// An answer of the sender to a question, or what was added unasked.
struct SealedAnswer {
  domain::AnswerId id;
  domain::LeadId lead_id;
  domain::QuestionId question_id;
  domain::CompartmentId compartment_id;  // none: sealed to the tip (crypto/dialogue_keys.hpp)
  std::int32_t epoch = 0;
  Bytes sealed_key;
  Bytes sealed_content;
  Moment received_at;  // hour only
  bool is_read = false;
  std::vector<std::string> blobs;

  bool is_sealed_to_tip() const { return compartment_id.is_none(); }
};

// The way from a member to an answer: over the grant of its lead; over a compartment for one that
// was sealed to it.
struct AnswerWay {
  const KeyPath& lead;
  const std::optional<CompartmentWrap>& compartment;
  bool opens(const SealedAnswer& answer) const {
    return answer.is_sealed_to_tip() || compartment.has_value();
  }
};

struct Question {
  domain::QuestionId id;
  domain::LeadId lead_id;
  domain::CompartmentId compartment_id;
  std::int32_t epoch = 1;
  Bytes sealed_for_staff;  // under the lead's file key: table "question", row id, column "text"
  domain::MemberId asked_by;
  Moment asked_at;
};

}  // namespace hd::ports
