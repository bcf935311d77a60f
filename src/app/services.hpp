// What every use case works with, and for whom. Wired once in main.
#pragma once

#include "access/decision.hpp"
#include "domain/register_number.hpp"
#include "law/law.hpp"
#include "law/province.hpp"
#include "ports/clock.hpp"
#include "ports/store.hpp"
#include "ports/vault.hpp"

namespace hd::app {

struct Services {
  ports::Store& store;
  ports::Vault& vault;
  const ports::Clock& clock;
  const law::Law& law;
  const law::Province& province;
  domain::RegisterPattern register_pattern = {};
};

// A signed-in member and the handle of their unlocked keys.
struct Caller {
  access::Actor actor;
  ports::KeySession keys;
};

}  // namespace hd::app
