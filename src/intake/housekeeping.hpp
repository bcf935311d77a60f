// What the public program clears away by itself.
#pragma once

#include "base/time.hpp"
#include "storage/blobs.hpp"
#include "storage/store.hpp"

namespace hd::intake {

struct Cleared {
  std::int64_t taken_items = 0;  // inbox rows that the staff program has taken over
  std::size_t unsent_files = 0;  // files of reports that were never sent
};
// Removes both once; what cannot be cleared now is logged and tried again the next time.
Cleared clear_away(storage::Store& inbox, storage::Store& outbox, storage::BlobStore& blobs,
                   Moment now);

}  // namespace hd::intake
