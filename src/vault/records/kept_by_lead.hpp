// Up to so many values, each of one lead, until that lead changes. When it is full it begins anew.
#pragma once

#include <memory>
#include <unordered_map>
#include <utility>

#include "domain/ids.hpp"

namespace hd::vault {

template <class Value>
class KeptByLead {
 public:
  using Shared = std::shared_ptr<const Value>;

  explicit KeptByLead(std::size_t most) : most_(most) {}

  Shared find(std::int64_t order) const {
    const auto at = by_order_.find(order);
    return at == by_order_.end() ? nullptr : at->second.second;
  }
  Shared find(domain::LeadId id) const {
    const auto at = orders_.find(id);
    return at == orders_.end() ? nullptr : find(at->second);
  }
  void keep(std::int64_t order, domain::LeadId id, Shared value) {
    if (by_order_.size() >= most_) {
      by_order_.clear();
      orders_.clear();
    }
    by_order_.insert_or_assign(order, std::pair{id, std::move(value)});
    orders_.insert_or_assign(id, order);
  }
  void forget(std::int64_t order) {
    const auto at = by_order_.find(order);
    if (at == by_order_.end()) return;
    orders_.erase(at->second.first);
    by_order_.erase(at);
  }

 private:
  const std::size_t most_;
  std::unordered_map<std::int64_t, std::pair<domain::LeadId, Shared>> by_order_;
  std::unordered_map<domain::LeadId, std::int64_t> orders_;
};

}  // namespace hd::vault
