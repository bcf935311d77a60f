// What lists show of a lead.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "ports/records.hpp"
#include "storage/transaction.hpp"

namespace hd::vault {

struct LeadAndNote {
  domain::Lead lead;
  ports::LeadNote note;
};
using ListedLead = std::shared_ptr<const LeadAndNote>;

// By the order of their numbers. Whatever is not there is left out.
Result<std::vector<ListedLead>> read_listed(storage::Transaction& tx,
                                            std::span<const std::int64_t> orders);

}  // namespace hd::vault
