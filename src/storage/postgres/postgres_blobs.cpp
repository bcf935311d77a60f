#include "storage/postgres/postgres_blobs.hpp"

#include <algorithm>
#include <ctime>

#include "storage/blob_names.hpp"
#include "storage/postgres/session.hpp"

namespace hd::storage {
namespace {

constexpr std::size_t chunk_bytes = 64 * 1024;

std::int64_t this_hour() {
  return Moment{static_cast<std::int64_t>(std::time(nullptr))}.floor_to_hour().seconds;
}

// Until the end of this transaction. What is lost in a crash is missed by finish().
Result<Done> commit_without_sync(Transaction& tx) {
  HD_CHECK(tx.query("select set_config('synchronous_commit', 'off', true)"));
  return Done{};
}

// Every piece of work on blobs may be done twice: what is not sure to be kept is repeated.
class BlobSession final : public PooledConnection {
 public:
  explicit BlobSession(std::unique_ptr<PostgresConnection> connection)
      : connection_(std::move(connection)) {}

  Attempt run(const Work& work, Access /*access*/) override {
    const Attempt begun = connection_->say("begin");
    if (!begun.result) return begun;
    Attempt attempt = connection_->run(work);
    if (!attempt.result) {
      if (connection_->is_in_transaction()) (void)connection_->say("rollback");
      return attempt;
    }
    Attempt committed = connection_->say("commit");
    if (committed.result && connection_->warning().empty()) return committed;
    return {fail(ErrorCode::storage_failed, "commit of a blob: " + connection_->warning()), true};
  }

 private:
  std::unique_ptr<PostgresConnection> connection_;
};

class BlobSessions final : public Store {
 public:
  explicit BlobSessions(const PostgresBlobOptions& options)
      : pool_(
            [options]() -> Result<std::unique_ptr<PooledConnection>> {
              HD_TRY(auto connection, open_checked(options.place, options.schema));
              return std::make_unique<BlobSession>(std::move(connection));
            },
            options.sessions) {}

  bool is_healthy() const override { return true; }

 protected:
  Attempt attempt(Access, const Work& work) override { return pool_.run(work); }

 private:
  ConnectionPool pool_;
};

class RowsWriter final : public BlobWriter {
 public:
  RowsWriter(Store& rows, std::string name) : rows_(rows), name_(std::move(name)) {}
  ~RowsWriter() override;

  const std::string& name() const override { return name_; }

  Result<Done> write(ByteView bytes) override {
    return step([&]() -> Result<Done> {
      while (!bytes.empty()) {
        const std::size_t taken = std::min(bytes.size(), chunk_bytes - waiting_.size());
        waiting_.insert(waiting_.end(), bytes.begin(),
                        bytes.begin() + static_cast<std::ptrdiff_t>(taken));
        bytes = bytes.subspan(taken);
        if (waiting_.size() == chunk_bytes) HD_CHECK(put_chunk());
      }
      return Done{};
    });
  }

  Result<Done> finish() override {
    HD_CHECK(step([&]() -> Result<Done> {
      if (!waiting_.empty()) HD_CHECK(put_chunk());
      return publish();
    }));
    state_ = State::finished;
    return Done{};
  }

 private:
  enum class State : std::uint8_t { open, failed, finished };

  template <class F>
  Result<Done> step(F doing) {
    if (state_ != State::open) return fail(ErrorCode::storage_failed, name_ + " cannot go on");
    Result<Done> result = doing();
    if (!result) state_ = State::failed;
    return result;
  }

  Result<Done> put_chunk() {
    HD_CHECK(rows_.write([&](Transaction& tx) -> Result<Done> {
      HD_CHECK(commit_without_sync(tx));
      HD_CHECK(
          tx.execute("insert into blob_chunk (name, position, bytes) values ($1, $2, $3) "
                     "on conflict (name, position) do nothing",
                     {name_, chunks_, waiting_}));
      return Done{};
    }));
    ++chunks_;
    size_ += static_cast<std::int64_t>(waiting_.size());
    waiting_.clear();
    return Done{};
  }

  Result<Done> publish() {
    return rows_.write([&](Transaction& tx) -> Result<Done> {
      HD_TRY(const std::int64_t finished,
             tx.execute("update blob set is_finished = 1, size = $2, hour = $3 where name = $1 "
                        "and (select count(*) from blob_chunk where name = $1) = $4 "
                        "and (select coalesce(sum(octet_length(bytes)), 0) from blob_chunk "
                        "where name = $1) = $2",
                        {name_, size_, this_hour(), chunks_}));
      if (finished == 1) return Done{};
      return fail(ErrorCode::storage_failed, "the server lost a part of the blob " + name_);
    });
  }

  Store& rows_;
  const std::string name_;
  Bytes waiting_;
  std::int64_t chunks_ = 0;
  std::int64_t size_ = 0;
  State state_ = State::open;
};

class RowsReader final : public BlobReader {
 public:
  RowsReader(Store& rows, std::string name, std::int64_t size)
      : rows_(rows), name_(std::move(name)), size_(static_cast<std::uint64_t>(size)) {}

  std::uint64_t size() const override { return size_; }

  Result<std::size_t> read(std::span<std::uint8_t> buffer) override {
    std::size_t filled = 0;
    while (filled < buffer.size() && read_ < size_) {
      if (used_ == chunk_.size()) HD_CHECK(fetch());
      const std::size_t taken = std::min(buffer.size() - filled, chunk_.size() - used_);
      std::copy_n(&chunk_[used_], taken, &buffer[filled]);
      used_ += taken;
      filled += taken;
      read_ += taken;
    }
    return filled;
  }

 private:
  Result<Done> fetch() {
    HD_TRY(const Rows rows, rows_.read([&](Transaction& tx) {
      return tx.query("select bytes from blob_chunk where name = $1 and position = $2",
                      {name_, position_});
    }));
    if (rows.empty()) return fail(ErrorCode::storage_failed, "a part is missing of " + name_);
    chunk_ = rows[0].blob(0);
    used_ = 0;
    ++position_;
    return Done{};
  }

  Store& rows_;
  const std::string name_;
  const std::uint64_t size_;
  std::uint64_t read_ = 0;
  std::int64_t position_ = 0;
  Bytes chunk_;
  std::size_t used_ = 0;
};

Result<Done> remove_rows(Store& rows, const std::string& name) {
  return rows.write([&](Transaction& tx) -> Result<Done> {
    HD_CHECK(tx.execute("delete from blob_chunk where name = $1", {name}));
    HD_CHECK(tx.execute("delete from blob where name = $1", {name}));
    return Done{};
  });
}

RowsWriter::~RowsWriter() {
  if (state_ != State::finished) (void)remove_rows(rows_, name_);  // or remove_unfinished later
}

class PostgresBlobs final : public BlobStore {
 public:
  explicit PostgresBlobs(const PostgresBlobOptions& options) : rows_(options) {}

  Result<std::unique_ptr<BlobWriter>> create() override {
    std::string name = new_blob_name();
    HD_CHECK(rows_.write([&](Transaction& tx) -> Result<Done> {
      HD_CHECK(commit_without_sync(tx));
      HD_CHECK(
          tx.execute("insert into blob (name, size, is_finished, hour) "
                     "values ($1, 0, 0, $2) on conflict (name) do nothing",
                     {name, this_hour()}));
      return Done{};
    }));
    return std::make_unique<RowsWriter>(rows_, std::move(name));
  }

  Result<std::unique_ptr<BlobReader>> open(std::string_view name) override {
    if (!is_blob_name(name)) return fail(ErrorCode::not_found, "no blob name");
    HD_TRY(const Rows found, rows_.read([&](Transaction& tx) {
      return tx.query("select size from blob where name = $1 and is_finished = 1",
                      {value_of(name)});
    }));
    if (found.empty()) return fail(ErrorCode::not_found, "no blob of this name");
    return std::make_unique<RowsReader>(rows_, std::string(name), found[0].integer(0));
  }

  Result<Done> remove(std::string_view name) override {
    return is_blob_name(name) ? remove_rows(rows_, std::string(name)) : Done{};
  }

  Result<std::vector<std::string>> list_older_than(Moment moment) override {
    return names_older_than(moment, 1);
  }

  Result<std::size_t> remove_unfinished(Moment moment) override {
    HD_TRY(const auto names, names_older_than(moment, 0));
    for (const std::string& name : names) HD_CHECK(remove_rows(rows_, name));
    return names.size();
  }

 private:
  Result<std::vector<std::string>> names_older_than(Moment moment, int is_finished) {
    HD_TRY(const Rows rows, rows_.read([&](Transaction& tx) {
      return tx.query("select name from blob where is_finished = $1 and hour < $2",
                      {is_finished, moment.seconds});
    }));
    std::vector<std::string> names;
    for (const Row& row : rows) names.push_back(row.text(0));
    return names;
  }

  BlobSessions rows_;
};

}  // namespace

std::unique_ptr<BlobStore> open_postgres_blobs(const PostgresBlobOptions& options) {
  return std::make_unique<PostgresBlobs>(options);
}

}  // namespace hd::storage
