# Shared by run, test and dev: phases with seconds, clear failures, stamps. Sourced, never run.
# shellcheck shell=bash
set -euo pipefail
HD_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
HD_LOGS=$HD_ROOT/build/log
HD_STAMPS=$HD_ROOT/build/stamp
mkdir -p "$HD_LOGS" "$HD_STAMPS"

say() { printf '%s\n' "$*"; }

# fail WHAT HAPPENED, then lines of what to do
fail() {
  printf '\nStopped: %s\n' "$1" >&2
  shift
  for line in "$@"; do printf '  %s\n' "$line" >&2; done
  exit 1
}

# phase "title" log-name command...: one line with seconds; output goes to build/log/<log-name>.txt
phase() {
  local title=$1 log=$HD_LOGS/$2.txt began=$SECONDS
  shift 2
  printf '%-46s' "$title ..."
  if "$@" >"$log" 2>&1; then
    printf ' %4d s\n' $((SECONDS - began))
    return 0
  fi
  printf ' failed after %d s\n\n' $((SECONDS - began))
  tail -n 40 "$log" | cut -c1-400 >&2
  return 1
}

# The hash of all files below the given paths (names and contents), without what is built from them.
# A path that is not there counts as empty.
hash_of() {
  (cd "$HD_ROOT" && { find "$@" \( -name node_modules -o -name dist -o -name schema.d.ts \) -prune \
    -o -type f -print0 2>/dev/null || true; } | sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1)
}

stamp_is() { [ -f "$HD_STAMPS/$1" ] && [ "$(cat "$HD_STAMPS/$1")" = "$2" ]; }
stamp() { printf '%s\n' "$2" >"$HD_STAMPS/$1"; }
