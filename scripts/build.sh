# Builds the web app and the programs; says in seconds what it does, nothing when nothing changed.
# Sourced after lib.sh and install.sh.
# shellcheck shell=bash

web_packages() { (cd "$HD_ROOT/web" && npm ci --no-audit --no-fund); }
web_types() { (cd "$HD_ROOT/web" && npm run --silent types); }
web_check() { (cd "$HD_ROOT/web" && npm run --silent check); }
web_bundle() { (cd "$HD_ROOT/web" && npm run --silent build); }

install_web_packages() {
  local hash
  hash=$(cd "$HD_ROOT" && sha256sum web/package-lock.json | cut -c1-64)-$(node -v)
  if [ -d "$HD_ROOT/web/node_modules" ] && stamp_is web-packages "$hash"; then return 0; fi
  phase "Web packages" web-packages web_packages || fail "npm could not install the web packages" \
    "Check the network and the free disk space, then start again." \
    "The whole output: build/log/web-packages.txt"
  stamp web-packages "$hash"
}

# The types of the interface, from the committed document.
make_web_types() {
  local hash
  hash=$(hash_of docs/api web/package-lock.json)
  if [ -f "$HD_ROOT/web/src/api/schema.d.ts" ] && stamp_is web-types "$hash"; then return 0; fi
  phase "Web app: types of the interface" web-types web_types ||
    fail "the types of the interface cannot be made from docs/api/openapi.json" "See above."
  stamp web-types "$hash"
}

# build_web [check]: `check` also runs the type checker; the result is web/dist
build_web() {
  local hash
  install_web_packages
  make_web_types
  hash=$(hash_of web docs/api)
  if [ "${1:-}" = check ] && ! stamp_is web-check "$hash"; then
    phase "Web app: check" web-check web_check ||
      fail "the web app does not pass its checks" "See above, and build/log/web-check.txt"
    stamp web-check "$hash"
  fi
  if [ -f "$HD_ROOT/web/dist/index.html" ] && stamp_is web "$hash"; then return 0; fi
  phase "Web app" web web_bundle || fail "the web app does not build" \
    "See above, and build/log/web.txt. ./dev build web tries it again."
  stamp web "$hash"
}

configure() { (cd "$HD_ROOT" && cmake --preset "$1"); }
compile() { ninja -C "$HD_ROOT/build/$1" "${@:2}"; }

# build_programs PRESET [targets]
build_programs() {
  local preset=$1
  shift
  if [ ! -f "$HD_ROOT/build/$preset/build.ninja" ]; then
    phase "Configuration ($preset)" "cmake-$preset" configure "$preset" ||
      fail "cmake does not accept this machine" \
        "A library is missing or too old: the line with 'CMake Error' above names it." \
        "Its package should stand in scripts/packages.txt."
  fi
  phase "Programs ($preset)" "ninja-$preset" compile "$preset" "$@" || {
    if grep -q 'Killed\|out of memory\|No space left' "$HD_LOGS/ninja-$preset.txt"; then
      fail "the compiler ran out of memory or disk" \
        "2 GB of memory and 3 GB of disk are needed. Free some, then start again."
    fi
    fail "the programs do not build" "See above; the whole output: build/log/ninja-$preset.txt"
  }
}
