# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.
#
# Variables, and the count of what validation found. Names are checked before they reach eval; values never do.

ZWE_PRIVATE_ERRORS_FOUND=0
export ZWE_PRIVATE_ERRORS_FOUND

function_exists() {
  case $(LC_ALL=C type "$1" 2>/dev/null) in
    "$1 is "*function*) echo true ;;
  esac
}

zwe_is_name() {
  case $1 in
    '' | [0-9]* | *[!A-Za-z0-9_]*) return 1 ;;
  esac
}

# The value of the variable that $1 names; empty for what is no name.
get_var_value() {
  if zwe_is_name "$1"; then
    eval "printf '%s\n' \"\${$1-}\""
  else
    printf '\n'
  fi
}

# Puts values in the place of $NAME and ${NAME}; refuses what could be more than that.
parse_string_vars() {
  case $1 in
    *[!A-Za-z0-9/._\${}\ -]*)
      print_error 'parse_string_vars: input contains characters outside the allowed set (alphanumerics, /, ., _, -, $, {, }, space)'
      return 1
      ;;
  esac
  eval "printf '%s\n' \"$1\""
}

get_environment_exports() {
  export -p | grep -v -E '^(export|declare -x) (ZWE_HA_(lifecycle|script|note|node|file)|ZWE_LAUNCH_COMPONENTS|LINENO|ENV|OPTARG|OPTIND|LOGNAME|USER|SSH_[A-Z_]*|SHELL|PWD|OLDPWD|PS1|LS_COLORS|_)(=|$)'
}

get_environments() {
  get_environment_exports | sed -e 's/^export //' -e 's/^declare -x //'
}

# Reads NAME=value lines as the shell does, and exports every name.
source_env() {
  zwe_file=$1
  . "$zwe_file"
  while IFS= read -r zwe_line || [ -n "$zwe_line" ]; do
    case $zwe_line in
      '' | '#'*) ;;
      *=*) ! zwe_is_name "${zwe_line%%=*}" || export "${zwe_line%%=*}" ;;
    esac
  done <"$zwe_file"
}

# $1 name, $2 what is said when it is empty
is_variable_set() {
  [ -z "$(get_var_value "$1")" ] || return 0
  print_error "${2:-$1 is not defined or empty.}"
  return 1
}

# $1 names with commas between, $2 what is said after a name; the exit code is the number of those that are empty
are_variables_set() {
  zwe_invalid=0
  for zwe_name in $(printf '%s' "$1" | tr ',' ' '); do
    is_variable_set "$zwe_name" "$zwe_name${2:- is not defined or empty.}" || zwe_invalid=$((zwe_invalid + 1))
  done
  return "$zwe_invalid"
}

# $1 a command of the script, $2 who asks. What fails is said and counted.
validate_this() {
  zwe_command=$1
  zwe_origin=$2
  print_formatted_trace ZWELS "$zwe_origin" "Validate: $zwe_command"
  zwe_result=$(eval "$zwe_command")
  zwe_code=$?
  if [ "$zwe_code" -eq 0 ]; then
    [ -z "$zwe_result" ] || print_formatted_debug ZWELS "$zwe_origin" "$(padding_left "$zwe_result" '- ')"
    return 0
  fi
  print_formatted_error ZWELS "$zwe_origin" "$(padding_left "${zwe_result:-failed with exit code $zwe_code}" '- ')"
  ZWE_PRIVATE_ERRORS_FOUND=$((ZWE_PRIVATE_ERRORS_FOUND + zwe_code))
  return "$zwe_code"
}

check_runtime_validation_result() {
  [ "$ZWE_PRIVATE_ERRORS_FOUND" -gt 0 ] || return 0
  print_formatted_warn ZWELS "$1" "$ZWE_PRIVATE_ERRORS_FOUND errors were found during validation, please check the message, correct any properties required in ${ZWE_CLI_PARAMETER_CONFIG:-the configuration} and re-launch Zowe."
  [ "$ZWE_PRIVATE_ERRORS_FOUND" -le 255 ] || exit 255
  exit "$ZWE_PRIVATE_ERRORS_FOUND"
}

require_zowe_yaml() {
  # The launcher has read the configuration; a component runs with what it says.
  [ -n "${ZWE_CLI_PARAMETER_CONFIG:-}" ] || print_error_and_exit 'Error ZWEL0108E: Zowe YAML config file is required.' '' 108
}

check_configmgr_enabled() {
  echo true
}
