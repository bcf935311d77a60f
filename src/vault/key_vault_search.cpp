// Search: tips are opened into the index of a session, and the index is asked.
#include "access/decision.hpp"
#include "base/log.hpp"
#include "vault/key_vault.hpp"
#include "vault/keyring.hpp"
#include "vault/part_opening.hpp"
#include "vault/tip_opening.hpp"

namespace hd::vault {
namespace {

void require_search_proof(const ports::AuditProof& proof, const UnlockedMember& member) {
  require_proof(proof, member, access::name_of(access::Action::search), member.id.text());
}

}  // namespace

Result<ports::Unindexed> KeyVault::unindexed(ports::KeySession session,
                                             const std::vector<domain::LeadId>& reach) {
  HD_TRY(const auto member, sessions_.find(session));
  return member->search->keep_only(reach);
}

Result<Done> KeyVault::index(ports::KeySession session, const ports::AuditProof& proof,
                             const std::vector<ports::SearchSource>& sources,
                             ports::IndexTime as_of) {
  HD_TRY(const auto member, sessions_.find(session));
  require_search_proof(proof, *member);
  std::vector<SearchedTip> tips;
  for (const ports::SearchSource& source : sources) {
    SearchedTip& tip = tips.emplace_back();
    tip.lead = source.path.grant.lead_id;
    auto opened = open_tip_content(*member, source.path, source.tip);
    auto parts = open_part_contents(*member, source.path, source.parts);
    if (opened && parts) {
      tip.content = std::move(opened->content);
      for (OpenedPart& part : *parts) tip.parts.push_back(std::move(part.content));
    } else {  // it must not keep the others from being found; opening it by hand tells why
      const Error& why = opened ? parts.error() : opened.error();
      log::error("search.unreadable", tip.lead.text() + ": " + why.logged.text);
    }
  }
  member->search->add(tips, as_of);
  return Done{};
}

Result<ports::SearchHits> KeyVault::search(ports::KeySession session,
                                           const ports::AuditProof& proof, std::string_view words,
                                           int limit) {
  HD_TRY(const auto member, sessions_.find(session));
  require_search_proof(proof, *member);
  return member->search->find(words, static_cast<std::size_t>(limit));
}

void KeyVault::content_changed(domain::LeadId lead) {
  for (const auto& member : sessions_.all()) {
    member->search->forget(lead);
  }
}

}  // namespace hd::vault
