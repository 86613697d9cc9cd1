#!/usr/bin/env bash
# Drives the official JavaScript client against samples/Simulator on a free port: one line for each operation, "29 of 29 operations" at last.
# Needs node, npm and the .NET SDK; what it installs goes to a temporary folder. Ends with 1 when an operation does not do what it should.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
temp=$(mktemp -d)
simulator=
stop() {
  [ -z "$simulator" ] || kill "$simulator" 2>/dev/null || true
  rm -rf "$temp"
}
trap stop EXIT

cp "$here/package.json" "$here/run.mjs" "$temp/"
(cd "$temp" && npm install --no-package-lock --no-audit --no-fund --loglevel=error >&2)

project="$here/../../samples/Simulator"
dotnet build "$project" -c Debug -v q >"$temp/build.txt" 2>&1 || { cat "$temp/build.txt" >&2; exit 1; }
dotnet "$project/bin/Debug/net10.0/Simulator.dll" --port 0 --token javascript-client --fast >"$temp/simulator.txt" 2>&1 &
simulator=$!
for _ in $(seq 100); do
  address=$(sed -n 's/^Orchestrator simulator at \(.*\)\/$/\1/p' "$temp/simulator.txt")
  [ -z "$address" ] || break
  kill -0 "$simulator" 2>/dev/null || break
  sleep 0.1
done
[ -n "$address" ] || { cat "$temp/simulator.txt" >&2; exit 1; }

cd "$temp"
node run.mjs "$address" javascript-client
