#include "world.hpp"

#include <filesystem>

#include "crypto/contexts.hpp"
#include "crypto/dialogue_keys.hpp"
#include "crypto/file_seal.hpp"
#include "crypto/key_wrap.hpp"
#include "vault/content_codec.hpp"

namespace vault_test {
namespace {

vault::KeyVaultOptions cheap_passwords() {
  vault::KeyVaultOptions options;
  options.password_cost = crypto::least_password_cost;
  return options;
}

std::unique_ptr<vault::MainStore> open_store(const std::string& folder) {
  vault::MainStoreOptions options;
  options.place.data_folder = folder;
  return must(vault::MainStore::open(options));
}

struct SealedFiles {
  std::vector<domain::TipFile> files;
  std::vector<crypto::SymmetricKey> keys;
  std::vector<std::string> blobs;
};

// As the public program seals what streams in.
SealedFiles seal_files(storage::BlobStore& blobs, const std::vector<std::string>& contents) {
  SealedFiles sealed;
  for (const std::string& content : contents) {
    const auto writer = must(blobs.create());
    crypto::SymmetricKey key = crypto::random_key();
    crypto::FileSealer sealer(key, crypto::file_context(writer->name()));
    must(writer->write(sealer.header()));
    must(writer->write(sealer.push(view_of(content))));
    must(writer->write(sealer.finish()));
    must(writer->finish());
    const auto size = static_cast<std::int64_t>(content.size());
    sealed.files.push_back({writer->name(), "ảnh.jpg", size});
    sealed.keys.push_back(std::move(key));
    sealed.blobs.push_back(writer->name());
  }
  return sealed;
}

}  // namespace

// In memory where the machine offers it: these tests are about what is kept, not about power cuts.
TempFolder::TempFolder() {
  const std::filesystem::path memory = "/dev/shm";
  const auto base =
      std::filesystem::is_directory(memory) ? memory : std::filesystem::temp_directory_path();
  path_ = (base / ("vault-" + to_hex(crypto::random_array<8>()))).string();
  std::filesystem::create_directory(path_);
}

TempFolder::~TempFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

World::World()
    : store(open_store(folder.path())),
      blobs(must(storage::open_blob_directory(folder.path() + "/blobs"))),
      documents(must(storage::open_blob_directory(folder.path() + "/documents"))),
      keys(cheap_passwords(), *blobs, *documents) {}

void World::reopen() {
  store.reset();
  store = open_store(folder.path());
}

void World::change_people(const std::function<Result<Done>(ports::Records&)>& work) {
  must(store->write([&](ports::Records& records) -> Result<Done> {
    HD_CHECK(work(records));
    ports::AuditEntry entry = plain_entry("set_up", "somebody");
    entry.object_kind = "member";
    return records.journal().append(entry);
  }));
}

void World::change_lead(domain::LeadId lead,
                        const std::function<Result<Done>(ports::Records&)>& work) {
  must(store->write([&](ports::Records& records) -> Result<Done> {
    HD_CHECK(work(records));
    return records.journal().append(plain_entry("classify", lead.text()));
  }));
}

domain::Agency World::found_agency(domain::AgencyKind kind, const std::string& name) {
  domain::Agency agency;
  agency.id = crypto::random_id<domain::AgencyTag>();
  agency.kind = kind;
  agency.name = name;
  change_people([&](ports::Records& records) { return records.people().add(agency); });
  return agency;
}

Officer World::hire(const domain::Agency& agency, const std::string& code,
                    std::set<domain::Function> functions) {
  Officer officer;
  officer.member.id = crypto::random_id<domain::MemberTag>();
  officer.member.agency_id = agency.id;
  officer.member.code = code;
  officer.member.name = "Cán bộ " + code;
  officer.member.functions = std::move(functions);
  officer.keys = must(keys.new_member_keys(officer.member.id, password));
  change_people(
      [&](ports::Records& records) { return records.people().add(officer.member, officer.keys); });
  officer.session = must(keys.unlock(officer.member.id, officer.keys, password));
  return officer;
}

ports::CompartmentKeyRecord World::found_compartment(const Officer& officer,
                                                     domain::CompartmentFunction function) {
  domain::Compartment about;
  about.id = crypto::random_id<domain::CompartmentTag>();
  about.agency_id = officer.member.agency_id;
  about.function = function;
  const auto made = must(keys.new_compartment(officer.session, about));
  change_people([&](ports::Records& records) -> Result<Done> {
    HD_CHECK(records.keys().add(made.keys));
    return records.keys().add(made.own_wrap);
  });
  return made.keys;
}

void World::admit(const Officer& by, const Officer& newcomer,
                  const ports::CompartmentKeyRecord& to) {
  const auto allowed = proof(by, "admit_member", newcomer.member.id.text());
  const auto own = must(store->read([&](ports::Records& records) {
    return records.keys().wrap_of(to.compartment.id, by.member.id);
  }));
  const auto wrap = must(
      keys.admit(by.session, allowed, own.value(), newcomer.member.id, newcomer.keys.box_public));
  change_people([&](ports::Records& records) { return records.keys().add(wrap); });
}

ports::AuditProof World::proof(const Officer& officer, const std::string& action,
                               const std::string& object_id) {
  ports::AuditEntry entry = plain_entry(action, object_id);
  entry.member_id = officer.member.id;
  entry.agency_id = officer.member.agency_id;
  return must(
             store->write([&](ports::Records& records) { return records.journal().append(entry); }))
      .proof;
}

SentTip World::send_tip(const ports::CompartmentKeyRecord& to, std::vector<std::string> files) {
  const auto receipt_key = crypto::ReceiptKey::generate(1);
  SentTip sent{
      {}, {}, crypto::receipt_of(receipt_key, crypto::random_id<crypto::SubmissionTag>()), {}};
  SealedFiles sealed_files = seal_files(*blobs, files);
  domain::TipContent content;
  content.danger = domain::Danger::maybe;
  content.story = story_text;
  content.day = "2026-10";
  content.ongoing = "unknown";
  content.contact_way = "code";
  content.language = "vi";
  content.files = sealed_files.files;
  sent.sealed.id = crypto::random_id<domain::TipTag>();
  const std::string tip_id = sent.sealed.id.text();
  const auto key = crypto::random_key();
  sent.sealed.sealed_content =
      crypto::seal_envelope(view_of(vault::tip_json(content, sealed_files.keys)), key,
                            crypto::tip_content_context(tip_id));
  const std::string compartment_id = to.compartment.id.text();
  sent.sealed_key = crypto::wrap_key(
      key, must(crypto::BoxPublicKey::of(to.box_public)),
      crypto::tip_key_context(tip_id, crypto::ProtectionClass::file, {compartment_id, 1}));
  sent.dialogue_public = crypto::dialogue_keys(key).public_key().bytes();
  const auto lookup = crypto::lookup_hash(sent.receipt);
  sent.sealed.lookup_hash = Bytes(lookup.begin(), lookup.end());
  sent.sealed.reply_public_key = crypto::reply_keys(sent.receipt).public_key().bytes();
  sent.sealed.language = "vi";
  sent.sealed.blobs = sealed_files.blobs;
  return sent;
}

namespace {

struct AnswerPlace {
  Bytes box_public;
  std::string key_context;
};

ports::SealedAnswer sealed_answer(storage::BlobStore& blobs, ports::SealedAnswer answer,
                                  const AnswerPlace& to) {
  SealedFiles sealed_files = seal_files(blobs, {"tệp kèm theo"});
  const auto key = crypto::random_key();
  domain::AnswerContent content;
  content.text = "Em ấy gọi về một lần.";
  content.files = sealed_files.files;
  answer.sealed_content =
      crypto::seal_envelope(view_of(vault::answer_json(content, sealed_files.keys)), key,
                            crypto::answer_content_context(answer.id.text()));
  answer.sealed_key =
      crypto::wrap_key(key, must(crypto::BoxPublicKey::of(to.box_public)), to.key_context);
  answer.received_at = at_hour(15);
  answer.blobs = sealed_files.blobs;
  return answer;
}

ports::SealedAnswer new_answer(domain::LeadId lead) {
  ports::SealedAnswer answer;
  answer.id = crypto::random_id<domain::AnswerTag>();
  answer.lead_id = lead;
  return answer;
}

}  // namespace

ports::SealedAnswer World::send_answer(const ports::CompartmentKeyRecord& to, domain::LeadId lead,
                                       domain::QuestionId question) {
  ports::SealedAnswer answer = new_answer(lead);
  answer.question_id = question;
  answer.compartment_id = to.compartment.id;
  answer.epoch = to.compartment.epoch;
  const std::string compartment_id = to.compartment.id.text();
  const std::string context = crypto::answer_key_context(answer.id.text(), {compartment_id, 1});
  return sealed_answer(*blobs, std::move(answer), {to.box_public, context});
}

ports::SealedAnswer World::send_answer(const SentTip& tip, domain::LeadId lead) {
  ports::SealedAnswer answer = new_answer(lead);
  const std::string context = crypto::answer_to_tip_context(answer.id.text(), tip.sealed.id.text());
  return sealed_answer(*blobs, std::move(answer), {tip.dialogue_public, context});
}

domain::Lead World::take_in(const SentTip& tip, const ports::CompartmentKeyRecord& to) {
  domain::Lead lead;
  lead.id = crypto::random_id<domain::LeadTag>();
  lead.tip_id = tip.sealed.id;
  lead.agency_id = to.compartment.agency_id;
  lead.received_at = at_hour(9);
  ports::Grant grant;
  grant.id = crypto::random_id<domain::GrantTag>();
  grant.lead_id = lead.id;
  grant.compartment_id = to.compartment.id;
  grant.sealed_key = tip.sealed_key;
  grant.reason = "tip_received";
  grant.granted_at = lead.received_at;
  change_lead(lead.id, [&](ports::Records& records) -> Result<Done> {
    HD_TRY(const auto place, records.registers().next_place(lead.agency_id, 2026));
    lead.number = domain::RegisterPattern().number(place, "");
    HD_CHECK(records.leads().add(lead, tip.sealed, {}));
    return records.keys().add(grant);
  });
  return lead;
}

Result<ports::KeyPath> World::path(domain::LeadId lead, const Officer& officer) {
  return store->read([&](ports::Records& records) {
    return records.keys().path(lead, ports::ProtectionClass::file, officer.member.id);
  });
}

ports::SealedTip World::tip_of(domain::LeadId lead) {
  return must(store->read([&](ports::Records& records) { return records.leads().tip(lead); }));
}

void World::set_grant(ports::Grant grant, domain::GrantState state) {
  grant.state = state;
  change_lead(grant.lead_id,
              [&](ports::Records& records) { return records.keys().keep_state(grant); });
}

void World::add(const ports::Grant& grant) {
  change_lead(grant.lead_id, [&](ports::Records& records) { return records.keys().add(grant); });
}

domain::Lead plain_lead(domain::AgencyId agency, const std::string& number) {
  domain::Lead lead;
  lead.id = crypto::random_id<domain::LeadTag>();
  lead.tip_id = crypto::random_id<domain::TipTag>();
  lead.number = number;
  lead.agency_id = agency;
  lead.received_at = at_hour(9);
  return lead;
}

ports::SealedTip plain_tip(const domain::Lead& lead) {
  ports::SealedTip tip;
  tip.id = lead.tip_id;
  tip.sealed_content = {1, 2, 3};
  const auto lookup = crypto::random_array<32>();
  tip.lookup_hash = Bytes(lookup.begin(), lookup.end());
  tip.language = "vi";
  return tip;
}

ports::AuditEntry plain_entry(const std::string& action, const std::string& object_id) {
  ports::AuditEntry entry;
  entry.at = at_hour(10);
  entry.action = action;
  entry.object_kind = "lead";
  entry.object_id = object_id;
  return entry;
}

}  // namespace vault_test
