#include "intake/kept_files.hpp"

#include <fmt/format.h>

#include "base/limits.hpp"
#include "intake/field_names.hpp"
#include "intake/form_parts.hpp"
#include "storage/inbox/inbox_rows.hpp"

namespace hd::intake {
namespace {

std::string size_text(std::uint64_t bytes) {
  if (bytes < limits::mebi) return fmt::format("{} KB", (bytes + 1023) / limits::kibi);
  return fmt::format("{} MB", (bytes + limits::mebi - 1) / limits::mebi);
}

}  // namespace

KeptFiles read_kept_files(const Services& services, Form& form,
                          const std::optional<Submission>& submission) {
  KeptFiles kept;
  for (const std::string_view text : form.values(field::ticket)) {
    auto file = submission ? read_ticket(text, services.keys, submission->id)
                           : Result<SealedFile>(fail(ErrorCode::forged));
    if (file && kept.files.size() < limits::files_per_tip) {
      kept.files.push_back(std::move(*file));
    } else {
      kept.lost.push_back({"", "public.file.unknown"});
    }
  }
  for (SealedFile& file : form.take_files()) {
    if (kept.files.size() < limits::files_per_tip) {
      kept.files.push_back(std::move(file));
    } else {
      (void)services.blobs.remove(file.blob);
      kept.lost.push_back({file.name, "public.file.too_many"});
    }
  }
  kept.lost.insert(kept.lost.end(), form.lost_files().begin(), form.lost_files().end());
  return kept;
}

void drop_gone_files(const Services& services, KeptFiles& kept) {
  std::erase_if(kept.files, [&](const SealedFile& file) {
    const auto there = services.blobs.open(file.blob);
    const bool gone = !there && there.error().code == ErrorCode::not_found;
    if (gone) kept.lost.push_back({file.name, "public.file.lapsed"});
    return gone;
  });
}

void leave_out_file(const Services& services, KeptFiles& kept, std::string_view number) {
  const int chosen = number_in(number, 1, static_cast<int>(kept.files.size()), 0);
  if (chosen == 0) return;
  const auto at = kept.files.begin() + (chosen - 1);
  const std::string blob = at->blob;
  kept.files.erase(at);
  // A replayed form may name a file that was sent meanwhile: that one stays.
  const auto sent = services.inbox.read(
      [&](storage::Transaction& tx) { return storage::is_sent_blob(tx, blob); });
  if (sent && !*sent) (void)services.blobs.remove(blob);
}

void put_kept_files(PageData& data, const KeptFiles& kept, const Submission& submission) {
  if (!kept.files.empty()) data.show("FILES");
  int number = 0;
  for (const SealedFile& file : kept.files) {
    put_hidden(data, field::ticket, ticket_text(*submission.key, submission.id, file));
    PageData one = data.add("FILE");
    one.set("NUMBER", std::to_string(++number)).set("FILE_NAME", file.name);
    one.set("SIZE", size_text(file.size));
  }
}

}  // namespace hd::intake
