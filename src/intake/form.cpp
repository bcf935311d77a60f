#include "intake/form.hpp"

#include "base/limits.hpp"
#include "base/text.hpp"
#include "crypto/contexts.hpp"
#include "crypto/file_seal.hpp"
#include "crypto/random.hpp"
#include "intake/field_names.hpp"

namespace hd::intake {
// Plaintext comes in and is sealed at once; what reaches the disk is sealed.
class Form::Upload {
 public:
  static Result<std::unique_ptr<Upload>> start(storage::BlobStore& blobs, std::string name) {
    HD_TRY(auto writer, blobs.create());
    auto upload = std::unique_ptr<Upload>(new Upload(std::move(writer), std::move(name)));
    HD_CHECK(upload->writer_->write(upload->sealer_.header()));
    return upload;
  }

  Result<Done> push(std::string_view piece) {
    if (sealer_.length() + piece.size() > limits::file_bytes) {
      return fail(ErrorCode::too_large, "file");
    }
    const Bytes sealed = sealer_.push(view_of(piece));
    return sealed.empty() ? Result<Done>(Done{}) : writer_->write(sealed);
  }

  Result<SealedFile> finish() {
    HD_CHECK(writer_->write(sealer_.finish()));
    HD_CHECK(writer_->finish());
    return SealedFile{writer_->name(), std::move(key_), sealer_.length(), std::move(name_)};
  }

 private:
  Upload(std::unique_ptr<storage::BlobWriter> writer, std::string name)
      : writer_(std::move(writer)),
        key_(crypto::random_key()),
        sealer_(key_, crypto::file_context(writer_->name())),
        name_(std::move(name)) {}

  std::unique_ptr<storage::BlobWriter> writer_;
  crypto::SymmetricKey key_;
  crypto::FileSealer sealer_;
  std::string name_;
};

Form::Form(storage::BlobStore& blobs) : blobs_(blobs) {}

Form::~Form() {
  upload_.reset();
  for (const SealedFile& file : files_) (void)blobs_.remove(file.blob);
  for (auto& [name, value] : fields_) crypto::wipe(value);
}

Result<Done> Form::begin(std::string name, std::optional<std::string> file_name) {
  in_file_ = file_name.has_value();
  if (!in_file_) {
    if (fields_.size() == limits::form_fields) return fail(ErrorCode::too_large, "form fields");
    if (name == field::ticket) ++tickets_seen_;
    fields_.emplace_back(std::move(name), "");
    return Done{};
  }
  if (file_name->empty()) return Done{};  // nothing was chosen
  file_name_ = tidy_file_name(*file_name);
  const bool fits = tickets_seen_ + files_.size() < limits::files_per_tip;
  if (!fits) return lose("public.file.too_many");
  auto started = Upload::start(blobs_, file_name_);
  if (!started) return lose("public.file.not_stored");
  upload_ = std::move(*started);
  return Done{};
}

Result<Done> Form::data(std::string_view piece) {
  if (!in_file_) {
    text_bytes_ += piece.size();
    if (text_bytes_ > limits::form_text_bytes) return fail(ErrorCode::too_large, "form text");
    fields_.back().second.append(piece);
    return Done{};
  }
  if (upload_ == nullptr) return Done{};  // of a file that is lost already, or of none
  const auto pushed = upload_->push(piece);
  if (pushed) return Done{};
  const bool too_large = pushed.error().code == ErrorCode::too_large;
  return lose(too_large ? "public.file.too_large" : "public.file.not_stored");
}

Result<Done> Form::end() {
  if (upload_ == nullptr) return Done{};
  auto file = upload_->finish();
  if (!file) return lose("public.file.not_stored");
  files_.push_back(std::move(*file));
  upload_.reset();
  return Done{};
}

std::vector<std::string_view> Form::values(std::string_view name) const {
  std::vector<std::string_view> found;
  for (const auto& [key, value] : fields_) {
    if (key == name) found.push_back(value);
  }
  return found;
}

Result<Done> Form::lose(std::string_view message_key) {
  upload_.reset();
  if (lost_.size() < limits::lost_files_named)
    lost_.push_back({file_name_, std::string(message_key)});
  else if (lost_.size() == limits::lost_files_named)
    lost_.push_back({"", "public.file.and_others"});
  return Done{};
}

}  // namespace hd::intake
