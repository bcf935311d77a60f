# Runs haidang-tip and haidang-desk side by side. Both are stopped together; one that ends by itself
# is started again while the other goes on (docs/decisions/0011). Sourced after lib.sh.
# Each program prints "READY <address>" on standard output when it serves; haidang-desk prints
# "SETUP-CODE <code>" before that while no agency exists. What the programs log (standard error) goes
# to <data>/log; the set-up code is shown here only and written nowhere.
# shellcheck shell=bash
declare -A HD_PID=() HD_OUT=() HD_URL=() HD_LOG_START=()
declare -A HD_PAUSE=() HD_STARTED=() HD_AGAIN=()
HD_SETUP_CODE=''
HD_STOPPING=''

# start_program NAME BIN DATA [arguments]
start_program() {
  local name=$1 bin=$2 data=$3 log pipe fd
  shift 3
  mkdir -p "$data/log"
  log=$data/log/$name.log
  if [ -f "$log" ] && [ "$(stat -c %s "$log")" -gt 10000000 ]; then mv "$log" "$log.old"; fi
  touch "$log"
  HD_LOG_START[$name]=$(stat -c %s "$log")
  pipe=$(mktemp -u) && mkfifo -m 600 "$pipe"
  "$bin/$name" "$@" >"$pipe" 2>>"$log" </dev/null &
  HD_PID[$name]=$!
  HD_STARTED[$name]=$SECONDS
  exec {fd}<"$pipe"
  rm "$pipe"
  HD_OUT[$name]=$fd
}

# Shows what a program says while it runs.
relay() {
  local name=$1 line
  while IFS= read -r line; do
    case "$line" in
      'SETUP-CODE '*) say "Mã thiết lập mới (new set-up code): ${line#SETUP-CODE }" ;;
      'READY '*) say "$name is ready again: ${line#READY }" ;;
      *) say "$name: $line" ;;
    esac
  done
}

begin_relay() {
  local fd=${HD_OUT[$1]}
  relay "$1" <&"$fd" &
  exec {fd}<&-
}

# Reads what the program says until it is ready; fails when it ends before.
await_ready() {
  local name=$1 line
  while IFS= read -r -t 60 -u "${HD_OUT[$name]}" line; do
    case "$line" in
      'SETUP-CODE '*) HD_SETUP_CODE=${line#SETUP-CODE } ;;
      'READY '*)
        HD_URL[$name]=${line#READY }
        begin_relay "$name"
        return 0
        ;;
      *) say "$name: $line" ;;
    esac
  done
  return 1
}

show_log() {
  local name=$1 data=$2
  tail -c +$((HD_LOG_START[$name] + 1)) "$data/log/$name.log" | tail -n 15 | sed 's/^/  /' >&2
}

stop_programs() {
  local name
  for name in "${!HD_PID[@]}"; do kill -TERM "${HD_PID[$name]}" 2>/dev/null || true; done
  for _ in {1..100}; do
    local alive=''
    for name in "${!HD_PID[@]}"; do kill -0 "${HD_PID[$name]}" 2>/dev/null && alive=$name; done
    [ -n "$alive" ] || return 0
    sleep 0.1
  done
  say "$alive did not stop within 10 seconds and is ended."
  for name in "${!HD_PID[@]}"; do kill -KILL "${HD_PID[$name]}" 2>/dev/null || true; done
}

# ended NAME DATA CODE: says so, and sets when it is started again: the pause grows from 1 s to 60 s,
# and begins anew for a program that ran for a minute.
ended() {
  local name=$1 data=$2 code=$3 pause=${HD_PAUSE[$1]:-1}
  [ $((SECONDS - HD_STARTED[$name])) -lt 60 ] || pause=1
  printf '\n%s ended (code %s). Its last lines:\n' "$name" "$code" >&2
  show_log "$name" "$data"
  printf '  It is started again in %s s; the other program goes on.\n' "$pause" >&2
  HD_AGAIN[$name]=$((SECONDS + pause))
  HD_PAUSE[$name]=$((pause * 2 < 60 ? pause * 2 : 60))
  unset "HD_PID[$name]"
}

# A full or failing disk (exit codes 74 and 80) may mend; meanwhile the other program serves.
wait_out_the_disk() {
  local name=$1 data=$2 code=0
  kill -0 "${HD_PID[$name]}" 2>/dev/null && return 1
  wait "${HD_PID[$name]}" || code=$?
  case "$code" in 74 | 80) ended "$name" "$data" "$code" ;; *) return 1 ;; esac
}

# look_after NAME BIN DATA [arguments]: notices its end, and starts it when its time has come
look_after() {
  local name=$1 bin=$2 data=$3 code=0
  if [ -n "${HD_PID[$name]:-}" ]; then
    kill -0 "${HD_PID[$name]}" 2>/dev/null && return
    wait "${HD_PID[$name]}" || code=$?
    ended "$name" "$data" "$code"
  elif [ "$SECONDS" -ge "${HD_AGAIN[$name]}" ]; then
    start_program "$@"
    begin_relay "$name"
  fi
}

# give_up NAME DATA WHAT: shows why, stops the other program
give_up() {
  local name=$1 data=$2 what=$3
  printf '\nStopped: %s %s. Its last lines:\n' "$name" "$what" >&2
  sleep 0.2
  show_log "$name" "$data"
  stop_programs
  printf '  The whole log: %s\n' "$data/log/$name.log" >&2
  exit 1
}

show_addresses() {
  local began=$1
  say ''
  say "Trang gửi tin (public page):   ${HD_URL[haidang-tip]:-…}"
  say "Trang cán bộ (staff app):      ${HD_URL[haidang-desk]:-…}"
  if [ -n "$HD_SETUP_CODE" ]; then
    say "Mã thiết lập (set-up code):    $HD_SETUP_CODE"
    say '  Chỉ dùng một lần; mở trang cán bộ và nhập mã này. (Once only: enter it in the staff app.)'
  fi
  say "Ready after $((SECONDS - began)) s. Ctrl+C stops both."
}

# serve BIN DATA [arguments for both programs]: returns when both have stopped
serve() {
  local bin=$1 data=$2 name began=$SECONDS
  shift 2
  trap 'HD_STOPPING=yes' INT TERM HUP
  for name in haidang-desk haidang-tip; do start_program "$name" "$bin" "$data" "$@"; done
  for name in haidang-desk haidang-tip; do
    await_ready "$name" && continue
    [ -z "$HD_STOPPING" ] || break
    wait_out_the_disk "$name" "$data" || give_up "$name" "$data" 'did not start'
  done
  [ -n "$HD_STOPPING" ] || show_addresses "$began"
  while [ -z "$HD_STOPPING" ]; do
    for name in haidang-desk haidang-tip; do look_after "$name" "$bin" "$data" "$@"; done
    sleep 0.2 & wait $! || true
  done
  say ''
  say 'Stopping both programs ...'
  trap '' INT TERM HUP
  stop_programs
  say 'Stopped. The data is in '"$data"'.'
}
