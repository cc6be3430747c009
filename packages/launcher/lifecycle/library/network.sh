# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.
#
# Ports and addresses.

get_netstat() {
  for zwe_program in netstat onetstat; do
    ! command -v "$zwe_program" >/dev/null 2>&1 || { printf '%s\n' "$zwe_program"; return 0; }
  done
  return 1
}

get_ping() {
  for zwe_program in ping oping; do
    ! command -v "$zwe_program" >/dev/null 2>&1 || { printf '%s\n' "$zwe_program"; return 0; }
  done
  return 1
}

# Addresses in the form of /proc/net/tcp, of those that the component listens on; empty when it listens on all.
zwe_own_addresses() {
  zwe_listen=${ZWE_configs_zowe_network_server_listenAddresses:-${ZWE_zowe_network_server_listenAddresses:-}}
  for zwe_address in $(printf '%s' "$zwe_listen" | tr ',' ' '); do
    case $zwe_address in
      0.0.0.0 | *:*) return 0 ;;
    esac
  done
  printf '%s\n' "$zwe_listen" | tr ', ' '\n\n' | awk -F. 'NF == 4 { printf "%02X%02X%02X%02X ", $4, $3, $2, $1 }'
}

# Listeners of a port that are in the way of the component, from the tables of Linux.
zwe_linux_listeners() {
  cat /proc/net/tcp /proc/net/tcp6 2>/dev/null | awk -v port="$(printf '%04X' "$1")" -v own="$(zwe_own_addresses)" '
    $4 == "0A" {
      split($2, at, ":")
      if (at[2] != port) next
      address = substr(at[1], length(at[1]) - 7)
      everywhere = at[1] ~ /^0+$/ || at[1] ~ /^0+(0000FFFF|FFFF0000)0+$/
      if (own == "" || everywhere || index(own, address)) { print "inode " $10; exit }
    }'
}

# Says so when somebody listens on the port, on an address that the component would listen on.
is_port_available() {
  zwe_port=$1
  case $zwe_port in
    # Chosen at start, by the launcher.
    '' | 0) return 0 ;;
    *[!0-9]*)
      print_error "Port '$zwe_port' is not a number"
      return 1
      ;;
  esac
  # The launcher holds a shared port itself.
  [ "$zwe_port" != "${ZWE_HA_SHARED_PORT:-}" ] || return 0
  [ "${ZWE_zowe_network_validatePortFree:-${ZWE_zowe_network_server_validatePortFree:-true}}" != false ] || return 0
  if [ -r /proc/net/tcp ]; then
    zwe_user=$(zwe_linux_listeners "$zwe_port")
  else
    zwe_netstat=$(get_netstat) || {
      print_error 'No netstat tool found.'
      return 1
    }
    zwe_report=$($zwe_netstat -c SERVER -P "$zwe_port" 2>/dev/null) || {
      print_error "Netstat test fail with exit code $? ($zwe_report)"
      return 1
    }
    zwe_vipa=${ZWE_zowe_network_server_vipaIp:-}
    zwe_user=$(printf '%s\n' "$zwe_report" | grep Listen | grep -F -e "${zwe_vipa:-Listen}" | xargs)
  fi
  [ -n "$zwe_user" ] || return 0
  print_error "Port $zwe_port is already in use by process ($zwe_user)"
  return 1
}

# Prints the IPv4 address of a host name.
get_ipaddress() {
  zwe_ip=
  if command -v getent >/dev/null 2>&1; then
    zwe_ip=$(getent ahostsv4 "$1" 2>/dev/null | awk 'NR == 1 { print $1 }')
  fi
  if [ -z "$zwe_ip" ] && command -v dig >/dev/null 2>&1; then
    zwe_ip=$(dig +short -t A "$1" 2>/dev/null | grep -E '^[0-9]+(\.[0-9]+){3}$' | head -n 1)
  fi
  if [ -z "$zwe_ip" ] && [ -r /etc/hosts ]; then
    zwe_ip=$(awk -v name="$1" '/^[[:space:]]*#/ || $1 ~ /:/ { next } { for (i = 2; i <= NF; i++) if ($i == name) { print $1; exit } }' /etc/hosts)
  fi
  if [ -z "$zwe_ip" ] && zwe_program=$(get_ping); then
    zwe_ip=$("$zwe_program" -c 1 "$1" 2>/dev/null | sed -n 's/^[^(]*(\([0-9.]*\)).*/\1/p' | head -n 1)
  fi
  [ -n "$zwe_ip" ] || return 1
  printf '%s\n' "$zwe_ip"
}

# $1 host, $2 port
validate_zosmf_host_and_port() {
  if [ -z "$1" ]; then
    print_error 'z/OSMF host is not set.'
    return 1
  fi
  if [ -z "$2" ]; then
    print_error 'z/OSMF port is not set.'
    return 1
  fi
  zwe_url="https://$1:$2/zosmf/info"
  zwe_node="${NODE_HOME:+$NODE_HOME/bin/}node"
  if ! command -v "$zwe_node" >/dev/null 2>&1; then
    print_error "Warning: Could not validate if z/OS MF is available on '$zwe_url'. NODE_HOME is not defined."
    return 0
  fi
  zwe_status=$("$zwe_node" "$ZWE_HA_lifecycle/http-status.cjs" "$zwe_url")
  case $zwe_status in
    200 | 401) print_message "Successfully checked z/OS MF is available on '$zwe_url'" ;;
    '') print_error "Warning: Could not validate if z/OS MF is available on '$zwe_url'. No response code from z/OSMF server." ;;
    *)
      print_error "Could not contact z/OS MF on '$zwe_url' - $zwe_status"
      return 1
      ;;
  esac
}
