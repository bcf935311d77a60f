// Tips as they were taken over: sealed, with the hash under which their sender is answered.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct TipRow {
  std::string lead_id;
  std::string id;
  Sealed sealed_content;
  std::optional<Sealed> sealed_guarded;  // both or none
  std::optional<Sealed> sealed_guarded_key;
  std::optional<Bytes> lookup_hash;  // none when the sender has no receipt
  Bytes reply_public_key;
  std::string language;
  std::string blobs;  // JSON array of names
};

Result<Done> insert_tip(Transaction& tx, const TipRow& tip);
Result<std::vector<TipRow>> find_tips(Transaction& tx, std::span<const std::string> lead_ids);
// Empty when its sender has no receipt. None when there is no such lead.
Result<std::optional<Bytes>> find_lookup_hash(Transaction& tx, const std::string& lead_id);
// By the order of their numbers; empty: nobody can ask for news of it.
Result<std::vector<Bytes>> lookup_hashes_at(Transaction& tx, std::span<const std::int64_t> orders);
Result<std::optional<std::string>> lead_of_lookup(Transaction& tx, const Bytes& lookup_hash);

}  // namespace hd::storage::main_db
