# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.
#
# The system and its processes.

ZWE_PWD=$(pwd)
if [ "$(uname)" = OS/390 ]; then
  ZWE_RUN_ON_ZOS=true
  # Text files are tagged there, and standard streams have to be told what they are.
  _CEE_RUNOPTS='FILETAG(AUTOCVT,AUTOTAG) POSIX(ON)'
  _TAG_REDIR_IN=txt
  _TAG_REDIR_OUT=txt
  _TAG_REDIR_ERR=txt
  _BPXK_AUTOCVT=ON
  _EDC_ADD_ERRNO2=1
  NODE_STDIN_CCSID=1047
  NODE_STDOUT_CCSID=1047
  NODE_STDERR_CCSID=1047
  __UNTAGGED_READ_MODE=V6
  export _CEE_RUNOPTS _TAG_REDIR_IN _TAG_REDIR_OUT _TAG_REDIR_ERR _BPXK_AUTOCVT _EDC_ADD_ERRNO2
  export NODE_STDIN_CCSID NODE_STDOUT_CCSID NODE_STDERR_CCSID __UNTAGGED_READ_MODE
else
  ZWE_RUN_ON_ZOS=
fi
export ZWE_PWD ZWE_RUN_ON_ZOS

get_sysname() {
  zwe_name=$(sysvar SYSNAME 2>/dev/null)
  [ -n "$zwe_name" ] || zwe_name=$(hostname -s 2>/dev/null)
  [ -n "$zwe_name" ] || zwe_name=$(uname -n)
  lower_case "${zwe_name%%.*}"
}

get_user_id() {
  printf '%s\n' "${USER:-${USERNAME:-${LOGNAME:-$(id -un 2>/dev/null)}}}"
}

require_zos() {
  [ "$ZWE_RUN_ON_ZOS" = true ] || print_error_and_exit 'Error ZWEL0120E: This command must run on a z/OS system.' '' 120
}

# Lines of "pid parent" of every process.
zwe_process_list() {
  if [ -d /proc/self/task ]; then
    # The command name stands in parentheses and may have any character.
    for zwe_stat in /proc/[0-9]*/stat; do
      IFS= read -r zwe_line 2>/dev/null <"$zwe_stat" || continue
      zwe_rest=${zwe_line##*) }
      zwe_rest=${zwe_rest#* }
      printf '%s %s\n' "${zwe_line%% *}" "${zwe_rest%% *}"
    done 2>/dev/null
  else
    ps -A -o pid,ppid | sed 1d
  fi
}

# $1 pid, $2 a list as ps -o pid,ppid gives it; prints the children with blanks between
find_direct_child_processes() {
  printf '%s\n' "${2:-$(zwe_process_list)}" | awk -v parent="$1" '$2 == parent { printf "%s ", $1 }'
}

find_all_child_processes() {
  printf '%s\n' "${2:-$(zwe_process_list)}" | awk -v root="$1" '
    { parent[$1] = $2; order[++count] = $1 }
    END {
      for (i = 1; i <= count; i++) {
        above = parent[order[i]]
        for (steps = 0; above != "" && above != root && steps <= count; steps++) above = parent[above]
        if (above == root && order[i] != root) printf "%s ", order[i]
      }
    }'
}

# Waits up to ${2:-30} seconds; 1 when the process is still there.
wait_for_process_exit() {
  zwe_seconds=0
  while kill -0 "$1" 2>/dev/null; do
    [ "$zwe_seconds" -lt "${2:-30}" ] || return 1
    sleep 1
    zwe_seconds=$((zwe_seconds + 1))
  done
}

# For traps: ends all descendants of a process, then the script.
gracefully_shutdown() {
  zwe_children=$(find_all_child_processes "${1:-${ZWE_GRACEFULLY_SHUTDOWN_PID:-$$}}")
  # shellcheck disable=SC2086 -- a list
  [ -z "$zwe_children" ] || kill -TERM $zwe_children 2>/dev/null
  for zwe_child in $zwe_children; do
    wait_for_process_exit "$zwe_child"
  done
  exit 0
}

# Runs a command with its arguments, says how it went, prints its output.
execute_command() {
  print_debug "- $*"
  zwe_result=$("$@" 2>&1)
  zwe_code=$?
  if [ "$zwe_code" -eq 0 ]; then
    print_debug '  * Succeeded'
  else
    print_debug '  * Failed'
    print_error "  * Exit code: $zwe_code"
    print_error '  * Output:'
    [ -z "$zwe_result" ] || print_error "$(padding_left "$zwe_result" '    ')"
  fi
  printf '%s\n' "$zwe_result"
  return "$zwe_code"
}
