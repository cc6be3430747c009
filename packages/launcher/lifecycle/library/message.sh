# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.
#
# Messages of scripts. Variables begin with zwe_ because functions share theirs with the script that calls them.

# $1 text, $2 true for standard error, $3 console and/or log (default both)
print_raw_message() {
  zwe_target=${3:-console,log}
  case $zwe_target in
    *console*)
      if [ "${2:-}" = true ]; then
        printf '%s\n' "$1" >&2
      elif [ "${ZWE_CLI_PARAMETER_SILENT:-}" != true ]; then
        printf '%s\n' "$1"
      fi
      ;;
  esac
  case $zwe_target in
    *log*)
      if [ -n "${ZWE_PRIVATE_LOG_FILE:-}" ]; then
        printf '%s\n' "$1" 2>/dev/null >>"$ZWE_PRIVATE_LOG_FILE" ||
          printf 'WARNING: cannot write to %s\n' "$ZWE_PRIVATE_LOG_FILE" >&2
      fi
      ;;
  esac
}

print_message() {
  print_raw_message "$1" false "${2:-}"
}

print_error() {
  print_raw_message "$1" true "${2:-}"
}

print_debug() {
  case ${ZWE_PRIVATE_LOG_LEVEL_ZWELS:-} in
    DEBUG | TRACE) print_raw_message "$1" true "${2:-}" ;;
  esac
}

print_trace() {
  [ "${ZWE_PRIVATE_LOG_LEVEL_ZWELS:-}" != TRACE ] || print_raw_message "$1" true "${2:-}"
}

# $3 exit code, 1 by default
print_error_and_exit() {
  print_error "$1" "${2:-}"
  exit "${3:-1}"
}

print_empty_line() {
  print_message '' "$1"
}

# $1 function that prints, $2 ruler, $3 title, $4 target
zwe_print_title() {
  "$1" "${2:-}" "${4:-}"
  [ -z "${3:-}" ] || "$1" ">> $3" "${4:-}"
  "$1" '' "${4:-}"
}

zwe_ruler0='==============================================================================='
zwe_ruler1='-------------------------------------------------------------------------------'

print_level0_message() { zwe_print_title print_message "$zwe_ruler0" "$(upper_case "$1")" "${2:-}"; }
print_level1_message() { zwe_print_title print_message "$zwe_ruler1" "$1" "${2:-}"; }
print_level2_message() { zwe_print_title print_message '' "$1" "${2:-}"; }
print_level0_debug() { zwe_print_title print_debug "$zwe_ruler0" "$(upper_case "$1")" "${2:-}"; }
print_level1_debug() { zwe_print_title print_debug "$zwe_ruler1" "$1" "${2:-}"; }
print_level2_debug() { zwe_print_title print_debug '' "$1" "${2:-}"; }
print_level0_trace() { zwe_print_title print_trace "$zwe_ruler0" "$(upper_case "$1")" "${2:-}"; }
print_level1_trace() { zwe_print_title print_trace "$zwe_ruler1" "$1" "${2:-}"; }
print_level2_trace() { zwe_print_title print_trace '' "$1" "${2:-}"; }

zwe_level_rank() {
  case $1 in
    ERROR) echo 1 ;;
    WARN) echo 2 ;;
    DEBUG) echo 4 ;;
    TRACE) echo 5 ;;
    *) echo 3 ;;
  esac
}

# $1 service, $2 logger, $3 level, $4 text, or - to take it from standard input. ZWE_PRIVATE_LOG_LEVEL_<service> decides.
print_formatted_message() {
  zwe_text=${4:-}
  if [ "$zwe_text" = - ]; then
    IFS= read -r zwe_text || [ -n "$zwe_text" ] || return 0
    [ -n "$zwe_text" ] || return 0
  fi
  zwe_level=$(upper_case "${3:-}")
  zwe_wanted=$(upper_case "$(get_var_value "ZWE_PRIVATE_LOG_LEVEL_$(sanitize_alphanum "$1")")")
  [ "$(zwe_level_rank "$zwe_level")" -le "$(zwe_level_rank "$zwe_wanted")" ] || return 0
  zwe_prefix="$(date -u '+%Y-%m-%d %H:%M:%S') <$1:$$> $(get_user_id) $zwe_level ($2)"
  while IFS= read -r zwe_line; do
    case $zwe_line in
      [0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]\ [0-9][0-9]:[0-9][0-9]:[0-9][0-9]*) ;;
      *) zwe_line="$zwe_prefix $zwe_line" ;;
    esac
    if [ "$zwe_level" = ERROR ]; then
      printf '%s\n' "$zwe_line" >&2
    else
      printf '%s\n' "$zwe_line"
    fi
  done <<ZWE_TEXT
$zwe_text
ZWE_TEXT
}

print_formatted_trace() { print_formatted_message "$1" "${2:-}" TRACE "${3:-}"; }
print_formatted_debug() { print_formatted_message "$1" "${2:-}" DEBUG "${3:-}"; }
print_formatted_info() { print_formatted_message "$1" "${2:-}" INFO "${3:-}"; }
print_formatted_warn() { print_formatted_message "$1" "${2:-}" WARN "${3:-}"; }
print_formatted_error() { print_formatted_message "$1" "${2:-}" ERROR "${3:-}"; }
