// The one narrow door to keys and sealed content. Today it opens inside haidang-desk; it may move
// to a process of its own, so nothing but ids, sealed bytes and opened content crosses it: never a
// key.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "domain/tip.hpp"
#include "ports/audit.hpp"
#include "ports/identity.hpp"
#include "ports/parts.hpp"
#include "ports/sealed.hpp"

namespace hd::ports {

struct KeySessionTag;
// An unlocked member. Lives in memory only, until lock() or the end of the process.
using KeySession = Id<KeySessionTag>;

struct NewCompartment {
  CompartmentKeyRecord keys;
  CompartmentWrap own_wrap;
};

struct SealedQuestion {
  Bytes for_sender;  // sealed to the sender's reply key
  Bytes signature;   // of the asking compartment
  Bytes for_staff;   // envelope under the lead's file key
};

struct QuestionDraft {
  domain::QuestionId id;
  std::string text;
  std::string agency_name;
  CivilDate day;
};

// A note as it is kept, and where.
struct SealedNote {
  std::string table;
  std::string row;
  Bytes sealed;
};

// Which changes an index has heard of: what was read later may be newer, never older.
using IndexTime = std::uint64_t;

struct Unindexed {
  std::vector<domain::LeadId> leads;
  IndexTime as_of = 0;
};

// A tip to be searched by a member, with the way to its key, and what was added to it since.
struct SearchSource {
  KeyPath path;
  SealedTip tip;
  std::vector<SealedPart> parts = {};
};

// The first hits, best first, and how many there are in all.
struct SearchHits {
  std::vector<domain::LeadId> leads;
  std::size_t total = 0;
};

// The way to who sent a tip: over the grant of class guarded, with another officer's approval.
struct IdentityWay {
  KeyPath path;
  IdentityApproval approval;
  CompartmentWrap approver_wrap;  // of the same compartment
  Bytes approver_public;          // sign key of who approved
};

// A sealed file being opened, chunk by chunk.
class OpenedFile {
 public:
  virtual ~OpenedFile() = default;
  virtual const domain::TipFile& about() const = 0;
  // The next piece of plain bytes, empty at the end; forged when the file was changed or cut.
  virtual Result<Bytes> next() = 0;
};

// A file that is sealed while it comes in, with a key of its own. Unless keep() is called, nothing
// of it stays.
class IncomingFile {
 public:
  virtual ~IncomingFile() = default;
  // Errors: too_large beyond limits::file_bytes; storage_full, storage_failed.
  virtual Result<Done> push(std::string_view piece) = 0;
  // The whole file is on the disk.
  virtual Result<Done> finish() = 0;
  virtual const domain::TipFile& about() const = 0;
  // A row that points to it is on the disk.
  virtual void keep() = 0;
};

class Vault {
 public:
  virtual ~Vault() = default;

  // Members. Password work (Argon2id) is limited to two at a time; more wait, then busy. The record
  // is bound to the member: under another one's id it does not open.
  virtual Result<MemberKeyRecord> new_member_keys(domain::MemberId, std::string_view password) = 0;
  // wrong_credentials when the password does not open the record.
  virtual Result<KeySession> unlock(domain::MemberId, const MemberKeyRecord&,
                                    std::string_view password) = 0;
  // The same cost, and the same busy, as unlock, for a code that nobody has.
  virtual Result<Done> spend_unlock_time(std::string_view password) = 0;
  // New record of the same keys under a new password. `rotate`: fresh keys (first sign-in, while
  // nothing is sealed to the old ones); the session goes on with them.
  virtual Result<MemberKeyRecord> rewrap_member(KeySession, std::string_view new_password,
                                                bool rotate) = 0;
  virtual void lock(KeySession) = 0;

  // Compartments.
  virtual Result<NewCompartment> new_compartment(KeySession, const domain::Compartment&) = 0;
  // Seals the seed that `own` holds to another member, signed by the unlocked one.
  // proof: "admit_member" or "name_stand_in" on the member; "take_out_member" or "set_functions" on
  // the compartment.
  virtual Result<CompartmentWrap> admit(KeySession, const AuditProof&, const CompartmentWrap& own,
                                        domain::MemberId, const Bytes& member_box_public) = 0;

  // Content. proof: "open_tip" on the lead.
  virtual Result<domain::TipContent> open_tip(KeySession, const AuditProof&, const KeyPath&,
                                              const SealedTip&) = 0;
  virtual Result<std::unique_ptr<OpenedFile>> open_tip_file(KeySession, const AuditProof&,
                                                            const KeyPath&, const SealedTip&,
                                                            std::size_t index) = 0;
  // What an officer typed in for somebody, sealed to the intake of an agency as the public program
  // seals a tip. `contact`: how to reach who told it, class guarded; empty when none was given.
  virtual Result<SealedReport> seal_report(const CompartmentKeyRecord& to,
                                           const domain::TipContent&, std::string_view contact) = 0;
  // Who sent a tip, class guarded. The signature of the second officer under an approval that names
  // them; not_allowed for one's own request.
  virtual Result<Bytes> sign_approval(KeySession, const domain::IdentityRequest& approved) = 0;
  // How to reach the sender. proof: "open_identity" on the lead. Errors: not_allowed without the
  // approval of another officer who holds the same compartment; forged. Whether the approval still
  // holds is for whoever asked for the proof.
  virtual Result<std::string> open_identity(KeySession, const AuditProof&, const IdentityWay&,
                                            const SealedTip&) = 0;
  // A new grant of the key that `path` leads to, sealed to `to`, signed by the unlocked member.
  // Of `terms` id, state, reason, legal_basis and granted_at are taken as they are, the rest comes
  // from the path. proof: "classify", "pass_on" or "accept" on the lead.
  virtual Result<Grant> regrant(KeySession, const AuditProof&, const KeyPath& path,
                                const CompartmentKeyRecord& to, Grant terms) = 0;

  // Dialogue.
  virtual Result<SealedQuestion> seal_question(KeySession, const KeyPath&, const SealedTip&,
                                               const QuestionDraft&) = 0;
  // proof: "open_dialogue" on the lead.
  virtual Result<std::string> open_question(KeySession, const AuditProof&, const KeyPath&,
                                            const Question&) = 0;
  virtual Result<domain::AnswerContent> open_answer(KeySession, const AuditProof&, const AnswerWay&,
                                                    const SealedAnswer&) = 0;
  virtual Result<std::unique_ptr<OpenedFile>> open_answer_file(KeySession, const AuditProof&,
                                                               const AnswerWay&,
                                                               const SealedAnswer&,
                                                               std::size_t index) = 0;
  // The same answer, sealed to a compartment, with its key sealed to `to` instead, so that it goes
  // along with a lead that is passed on; nothing of it is opened. proof: "classify", "pass_on",
  // "accept" or "reject" on the lead.
  virtual Result<SealedAnswer> readdress(KeySession, const AuditProof&, const CompartmentWrap& own,
                                         const CompartmentKeyRecord& to, SealedAnswer) = 0;

  // Search, in an index of this session alone that ends with it.
  // Of the leads in reach those that are not in the index yet; what is out of reach leaves it.
  virtual Result<Unindexed> unindexed(KeySession, const std::vector<domain::LeadId>& reach) = 0;
  // Opens the tips, read after `as_of`, into the index. Left out of it is a tip that cannot be
  // opened, and one that was changed meanwhile. Several threads may do it at once for the same
  // session. proof: "search" on the member.
  virtual Result<Done> index(KeySession, const AuditProof&, const std::vector<SearchSource>&,
                             IndexTime as_of) = 0;
  // Leads in which every word occurs, those with the words as typed first, of them those that stood
  // last in the reach. proof: as index.
  virtual Result<SearchHits> search(KeySession, const AuditProof&, std::string_view words,
                                    int limit) = 0;
  // Something was added to this lead: every index reads it anew before its next search.
  virtual void content_changed(domain::LeadId) = 0;

  // Parts of a lead, under its file key. `mark`: id and kind are bound to the content. `file`: one
  // that this vault has taken in and finished, or null.
  virtual Result<Bytes> seal_part(KeySession, const KeyPath&, const domain::LeadPart& mark,
                                  const domain::PartContent&, const IncomingFile* file) = 0;
  virtual Result<std::unique_ptr<IncomingFile>> take_in_file(KeySession, std::string name) = 0;
  // proof: "open_document" on the lead.
  virtual Result<std::unique_ptr<OpenedFile>> open_part_file(KeySession, const AuditProof&,
                                                             const KeyPath&, const SealedPart&) = 0;
  // One content for each part. proof: "open_casework" on the lead.
  virtual Result<std::vector<domain::PartContent>> open_parts(KeySession, const AuditProof&,
                                                              const KeyPath&,
                                                              const std::vector<SealedPart>&) = 0;

  // A note of the casework (proposal): envelope under the lead's file key.
  virtual Result<Bytes> seal_note(KeySession, const KeyPath&, std::string_view table,
                                  std::string_view row, std::string_view text) = 0;
  // proof: "open_tip" on the lead.
  virtual Result<std::string> open_note(KeySession, const AuditProof&, const KeyPath&,
                                        const SealedNote&) = 0;
};

}  // namespace hd::ports
