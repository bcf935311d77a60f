// What is to be told to the public program; the publisher takes it from here.
#pragma once

#include "ports/records.hpp"
#include "storage/transaction.hpp"

namespace hd::vault {

class StoredOutgoing final : public ports::OutgoingRecords {
 public:
  explicit StoredOutgoing(storage::Transaction& tx) : tx_(tx) {}

  Result<Done> put(const ports::OutgoingQuestion& question) override;
  Result<Done> put(const ports::OutgoingStatus& status) override;
  Result<Done> put(const ports::OutgoingCompartment& compartment) override;
  Result<Done> put_setting(const std::string& name, const std::string& value) override;

 private:
  storage::Transaction& tx_;
};

}  // namespace hd::vault
