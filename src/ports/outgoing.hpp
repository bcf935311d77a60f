// What the desk tells the public program; copied to the outbox in order, exactly once.
#pragma once

#include <optional>
#include <string>

#include "ports/sealed.hpp"

namespace hd::ports {

struct OutgoingQuestion {
  domain::QuestionId id;
  Bytes lookup_hash;
  domain::CompartmentId compartment_id;
  std::int32_t epoch = 1;
  Bytes sealed;
  Bytes signature;
  CivilDate asked_on;
  Moment visible_from;
};
struct OutgoingStatus {
  Bytes lookup_hash;
  std::string code;  // received, classified, passed_on, accepted, verifying, decided_open, …
  std::string agency_name;
  std::optional<CivilDate> accepted_on;
  std::optional<CivilDate> limit_on;
  Moment visible_from;
  // Who holds it now: what is added unasked to a tip without a key for that is sealed to it, at
  // once. None: as before.
  domain::CompartmentId holder_id;
  std::int32_t holder_epoch = 1;
};
struct OutgoingCompartment {
  CompartmentKeyRecord keys;
  std::string unit_code;
  std::string agency_name;
};

class OutgoingRecords {
 public:
  virtual ~OutgoingRecords() = default;
  virtual Result<Done> put(const OutgoingQuestion&) = 0;
  virtual Result<Done> put(const OutgoingStatus&) = 0;
  virtual Result<Done> put(const OutgoingCompartment&) = 0;
  virtual Result<Done> put_setting(const std::string& name, const std::string& value) = 0;
};

}  // namespace hd::ports
