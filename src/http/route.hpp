// One row for each thing the API can do. Dispatch, limits and the OpenAPI document come from it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "access/decision.hpp"
#include "base/limits.hpp"
#include "crypto/envelope.hpp"
#include "http/net/message.hpp"
#include "http/receiver.hpp"

namespace hd::http {

struct Call;
using Handler = Result<net::Response> (*)(Call& call);
using Class = crypto::ProtectionClass;

// Who may come to the door. Whether they may do it is decided by the use case.
enum class Door : std::uint8_t {
  open,         // anybody
  setup_code,   // the code of the terminal, in the body
  password,     // code and password, in the body
  session,      // signed in, with a password of their own
  any_session,  // signed in, also with a one-time password
};
std::string_view name_of(Door door);

struct Parameter {
  std::string_view name;
  std::string_view note;
  bool is_required = false;
};

struct Route {
  net::Method method = net::Method::get;
  std::string_view path = {};  // below /api/v1
  std::string_view name = {};  // operationId
  std::string_view summary = {};
  Door door = Door::session;
  std::optional<access::Action> action = {};  // what the use case authorises
  Class yields = Class::work;                 // the most protected thing in the answer
  std::string_view request = {};              // shape of the body; empty: none
  std::string_view response = {};             // shape of the answer; empty: bytes of a file
  std::vector<Parameter> query = {};
  bool takes_request_key = false;  // Idempotency-Key
  bool takes_version = false;      // If-Match
  bool gives_version = false;      // ETag
  bool is_on_record = false;       // a GET that the audit chain names, so it writes
  std::size_t body_bytes = 4 * limits::kibi;
  Handler handler = nullptr;
  Receiving receiving = nullptr;  // instead of it: the body is a file, no JSON
};

// It only reads: who asks and what they see come from one snapshot of the store.
bool is_one_look(const Route& route);

// What every change of a lead has in common: POST with a request key and a version.
Route changing(Route route);

// The tables, one for each part of the API.
std::vector<Route> door_routes();
std::vector<Route> duty_routes();
std::vector<Route> taking_routes();
std::vector<Route> lead_routes();
std::vector<Route> identity_routes();
std::vector<Route> register_routes();
std::vector<Route> term_routes();
std::vector<Route> casework_routes();
std::vector<Route> case_routes();
std::vector<Route> duplicate_routes();
std::vector<Route> search_routes();
std::vector<Route> steering_routes();
std::vector<Route> alarm_routes();
std::vector<Route> filter_routes();
std::vector<Route> people_routes();
std::vector<Route> agency_routes();
std::vector<Route> notice_routes();
std::vector<Route> machine_routes();

// All of them, in the order of the document.
const std::vector<Route>& all_routes();

inline constexpr std::string_view api_base = "/api/v1";

}  // namespace hd::http
