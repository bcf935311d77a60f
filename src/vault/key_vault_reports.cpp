// What officers type in, sealed as the public program seals a tip: nobody opens it again without a
// grant, its author neither.
#include "base/json.hpp"
#include "crypto/contexts.hpp"
#include "crypto/key_wrap.hpp"
#include "crypto/random.hpp"
#include "vault/content_codec.hpp"
#include "vault/key_vault.hpp"

namespace hd::vault {
namespace {

struct UnderKey {
  Bytes content;
  Bytes key;
};
struct KeyPlace {
  const ports::CompartmentKeyRecord& to;
  std::string context;
};

Result<UnderKey> seal(std::string text, const crypto::EnvelopeContext& place,
                      const KeyPlace& key_place) {
  HD_TRY(const auto box, crypto::BoxPublicKey::of(key_place.to.box_public));
  const crypto::SymmetricKey key = crypto::random_key();
  UnderKey sealed{crypto::seal_envelope(view_of(text), key, place),
                  crypto::wrap_key(key, box, key_place.context)};
  crypto::wipe(text);
  return sealed;
}

}  // namespace

Result<ports::SealedReport> KeyVault::seal_report(const ports::CompartmentKeyRecord& to,
                                                  const domain::TipContent& content,
                                                  std::string_view contact) {
  ports::SealedReport report;
  report.tip.id = crypto::random_id<domain::TipTag>();
  report.tip.language = content.language;
  const std::string tip_id = report.tip.id.text();
  const std::string compartment_id = to.compartment.id.text();
  const auto epoch = static_cast<std::uint32_t>(to.compartment.epoch);
  const auto key_place = [&](crypto::ProtectionClass cls) {
    return KeyPlace{to, crypto::tip_key_context(tip_id, cls, {compartment_id, epoch})};
  };
  HD_TRY(UnderKey file, seal(tip_json(content, {}), crypto::tip_content_context(tip_id),
                             key_place(crypto::ProtectionClass::file)));
  report.tip.sealed_content = std::move(file.content);
  report.sealed_key = std::move(file.key);
  if (contact.empty()) return report;
  HD_TRY(UnderKey guarded,
         seal(Json().set("v", 1).set("contact", contact).dump(),
              crypto::tip_reporter_context(tip_id), key_place(crypto::ProtectionClass::guarded)));
  report.tip.sealed_guarded = std::move(guarded.content);
  report.tip.sealed_guarded_key = std::move(guarded.key);
  return report;
}

}  // namespace hd::vault
