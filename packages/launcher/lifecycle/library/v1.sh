# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.
#
# Names that the functions had in Zowe v1.

print_error_message() {
  print_error "$1"
  ERRORS_FOUND=$((${ERRORS_FOUND:-0} + 1))
}

log_message() { print_message "$1"; }
validate_variable_is_set() { is_variable_set "$1" "$1 is empty"; }
validate_variables_are_set() { are_variables_set "$1" ' is empty'; }
validate_port_is_available() { is_port_available "$1"; }
validate_file_is_accessible() { is_file_accessible "$1"; }
validate_directory_is_accessible() { is_directory_accessible "$1"; }
validate_directories_are_accessible() { are_directories_accessible "$1"; }
validate_directory_is_writable() { is_directory_writable "$1"; }

validate_host_is_resolvable() {
  zwe_host=$(get_var_value "$1")
  if [ -z "$zwe_host" ]; then
    print_error_message "$1 is empty"
    return 1
  fi
  get_ipaddress "$zwe_host" >/dev/null && return 0
  print_error_message "$1 '$zwe_host' does not resolve"
  return 1
}

# Prefix and instance make job names, which have at most eight characters.
validate_zowe_prefix() {
  is_variable_set ZOWE_PREFIX 'ZOWE_PREFIX is empty' || return 1
  [ "${#ZOWE_PREFIX}" -gt 6 ] || return 0
  print_error_message "ZOWE_PREFIX '$ZOWE_PREFIX' should be less than 7 characters"
  return 1
}
