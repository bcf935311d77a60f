// Blobs as rows of 64 KiB each, so that several nodes see the same ones and one copy of the
// database is a copy of everything.
#pragma once

#include "storage/blobs.hpp"
#include "storage/postgres/postgres_store.hpp"

namespace hd::storage {

struct PostgresBlobOptions {
  PostgresPlace place;
  Schema schema;
  PoolLimits sessions{4, std::chrono::milliseconds(5000)};
};

// A blob is written through sessions of its own: neither memory nor the group writer waits for a
// slow sender. Its parts are committed without a sync; finish() looks whether all are there and
// commits with one, which makes all before it durable too.
// Opens nothing before the first use.
std::unique_ptr<BlobStore> open_postgres_blobs(const PostgresBlobOptions& options);

}  // namespace hd::storage
