#include "cli/verify_audit.hpp"

#include "vault/keys_folder.hpp"
#include "vault/verify_audit.hpp"

namespace hd::cli {

Result<Done> verify_audit(const storage::Place& place, const std::string& public_key_path,
                          Language language, std::ostream& out) {
  const std::string& data_folder = place.data_folder;
  const std::string key_path =
      public_key_path.empty() ? data_folder + "/keys/audit.pub" : public_key_path;
  HD_TRY(const auto signer, vault::read_audit_public_key(key_path));
  HD_TRY(const auto head, vault::read_audit_head(data_folder + "/audit.head"));
  HD_TRY(const auto verdict, vault::verify_audit(place, head, signer));
  if (verdict.is_whole()) {
    out << word("audit.whole", language, std::to_string(verdict.checked)) << '\n';
    return Done{};
  }
  const std::string fault(vault::name_of(verdict.fault));
  out << word("audit.broken." + fault, language, std::to_string(verdict.entry)) << '\n'
      << word("audit.right_before", language, std::to_string(verdict.checked)) << '\n'
      << word("audit.what_to_do", language) << '\n';
  return fail(ErrorCode::forged, "audit chain: " + fault);
}

}  // namespace hd::cli
