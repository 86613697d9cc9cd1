# Helpers of .ci/run: named stages that report one line each and keep their output for when they fail.

passed=0
failed=0
failures=()

declare -A running

# stage NAME COMMAND [ARGUMENT...]: runs the command as one check, without standard input, its output in a log.
stage() {
  begin "$@"
  finish "$1"
}

# begin NAME COMMAND [ARGUMENT...]: the same beside what comes next; finish says how it went.
begin() {
  local name=$1 log
  shift
  log=$(log_of "$name")
  {
    started=$SECONDS
    # The subshell is no condition here, so that "set -e" holds inside it.
    (set -euo pipefail; "$@") >"$log" 2>&1 </dev/null
    printf '%d %d\n' $? $((SECONDS - started)) >"$log.status"
  } &
  running[$name]=$!
}

# finish NAME: waits for its end and reports one line.
finish() {
  local name=$1 log status=1 seconds=0
  log=$(log_of "$name")
  wait "${running[$name]}"
  read -r status seconds <"$log.status"
  if [ "$status" -eq 0 ]; then
    passed=$((passed + 1))
    printf 'ok    %s (%d s)%s\n' "$name" "$seconds" "$(note_of "$log")"
  else
    failed=$((failed + 1))
    failures+=("$name")
    printf 'FAIL  %s (%d s), exit code %d; what failed, and the end of its output:\n' "$name" "$seconds" "$status"
    { grep -A 15 -E '^failed |\[FAIL\]|^ *Failed .*\[|: error ' "$log" | head -n 60; echo ...; tail -n 20 "$log"; } | sed 's/^/      | /'
  fi
  return 0
}

log_of() { printf '%s/logs/%s.log' "$temp" "$(printf '%s' "$1" | tr -c 'a-zA-Z0-9' '-')"; }

# note TEXT: what a stage wants to have said on its line.
note() { printf '##note %s\n' "$*"; }

note_of() { sed -n 's/^##note \(.*\)/: \1/p' "$1" | tail -n 1; }

# fail TEXT: ends the stage with a reason.
fail() {
  printf 'failed: %s\n' "$*"
  exit 1
}

# without_warnings COMMAND...: runs it and fails when it fails or when its output speaks of a warning.
without_warnings() {
  local output="$temp/warnings.txt"
  "$@" 2>&1 | tee "$output"
  if grep -iE '(^|[^a-z])warning([^a-z]|$)' "$output" | grep -vE '^ *0 Warning\(s\)' >"$output.found"; then
    fail "warnings: $(wc -l <"$output.found")"
  fi
}

# readme_command N: the Nth command of the README's first fenced shell block, as written there.
readme_command() {
  awk -v wanted="$1" '
    /^```/ { if (inside) exit; if ($0 ~ /^```(sh|bash|shell|console)[ \t]*$/) inside = 1; next }
    inside {
      sub(/^\$ /, ""); sub(/[ \t]+#.*$/, "")
      if ($0 !~ /^[ \t]*(#|$)/ && ++count == wanted) { print; exit }
    }' README.md
}
