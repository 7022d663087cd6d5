#!/usr/bin/env bash
# Record and mark in FER Desktop from bash; nothing to install.
#   fer-desktop analyze camera:0 --output session --control-tcp 9100 --wait-for-start
#   bash experiment.sh 9100
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${1:-9100}"

say() {
  printf '%s\n' "$1" >&3
  IFS= read -r answer <&3
  echo "$1 → $answer"
  [[ $answer == OK* ]]
}

say "PARTICIPANT P07"
say "START" # answered when the recording runs
for trial in 1 2 3; do
  say "MARKER @$(date +%s.%N | cut -c1-17) trial $trial"
  sleep 0.2
done
say "STOP" # answered when the files are whole
exec 3>&-
