// Invented rows for tests.
#pragma once

#include <string>

#include "storage/inbox/inbox_rows.hpp"
#include "storage/outbox/outbox_rows.hpp"

namespace hd::test {

inline Bytes numbered(int n, std::uint8_t kind) {
  Bytes bytes(32, kind);
  bytes[0] = static_cast<std::uint8_t>(n);
  bytes[1] = static_cast<std::uint8_t>(n >> 8);
  return bytes;
}

inline storage::InboxItem sample_item(int n) {
  storage::InboxItem item;
  item.kind = "tip";
  item.id = "item-" + std::to_string(n);
  item.submission_hash = numbered(n, 1);
  item.received_hour = Moment{1'790'000'000}.floor_to_hour();
  item.unit_code = "11737";
  item.danger = "maybe";
  item.recipient_compartment = "compartment";
  item.recipient_epoch = 1;
  item.sealed_key = {{1, 2, 3}};
  item.sealed_content = {numbered(n, 2)};
  item.lookup_hash = numbered(n, 3);
  item.reply_public_key = numbered(n, 4);
  item.language = "vi";
  return item;
}

inline storage::CompartmentKey sample_key(const std::string& id, std::int64_t epoch,
                                          const std::string& unit_code) {
  return {id, epoch, unit_code, "intake", "Công an", numbered(1, 5), numbered(1, 6), true};
}

}  // namespace hd::test
