#include "vault/incoming_file.hpp"

#include "base/limits.hpp"
#include "base/log.hpp"
#include "crypto/contexts.hpp"
#include "crypto/random.hpp"

namespace hd::vault {
namespace {

// An upload of the greatest size at the slowest pace that is let pass takes some hours; blobs know
// only the hour of their arrival.
constexpr std::int64_t unclaimed_seconds = 25 * 3600;

Result<std::size_t> clear(ports::Store& store, storage::BlobStore& documents, Moment now) {
  const Moment before = now.plus_seconds(-unclaimed_seconds);
  HD_TRY(const auto names, documents.list_older_than(before));
  HD_TRY(std::size_t removed, documents.remove_unfinished(before));
  for (const std::string& name : names) {
    HD_TRY(const bool is_claimed,
           store.read([&](ports::Records& records) { return records.parts().has_blob(name); }));
    if (is_claimed) continue;
    HD_CHECK(documents.remove(name));
    ++removed;
  }
  return removed;
}

}  // namespace

Result<std::unique_ptr<IncomingSealedFile>> IncomingSealedFile::start(storage::BlobStore& store,
                                                                      std::string name) {
  HD_TRY(auto writer, store.create());
  auto file = std::unique_ptr<IncomingSealedFile>(
      new IncomingSealedFile(store, std::move(writer), std::move(name)));
  HD_CHECK(file->writer_->write(file->sealer_.header()));
  return file;
}

IncomingSealedFile::IncomingSealedFile(storage::BlobStore& store,
                                       std::unique_ptr<storage::BlobWriter> writer,
                                       std::string name)
    : store_(store),
      writer_(std::move(writer)),
      key_(crypto::random_key()),
      sealer_(key_, crypto::file_context(writer_->name())),
      about_{writer_->name(), std::move(name), 0} {}

IncomingSealedFile::~IncomingSealedFile() {
  const bool is_finished = writer_ == nullptr;
  if (is_finished && !is_kept_) (void)store_.remove(about_.blob);  // or clear_documents later
}

Result<Done> IncomingSealedFile::push(std::string_view piece) {
  if (sealer_.length() + piece.size() > limits::file_bytes) {
    return fail(ErrorCode::too_large, "file");
  }
  const Bytes sealed = sealer_.push(view_of(piece));
  return sealed.empty() ? Result<Done>(Done{}) : writer_->write(sealed);
}

Result<Done> IncomingSealedFile::finish() {
  HD_CHECK(writer_->write(sealer_.finish()));
  HD_CHECK(writer_->finish());
  writer_.reset();
  about_.size = static_cast<std::int64_t>(sealer_.length());
  return Done{};
}

std::size_t clear_documents(ports::Store& store, storage::BlobStore& documents, Moment now) {
  const auto cleared = clear(store, documents, now);
  if (!cleared) log::warning("desk.housekeeping", name_of(cleared.error().code));
  return cleared ? *cleared : 0;
}

}  // namespace hd::vault
