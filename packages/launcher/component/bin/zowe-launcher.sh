#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.
#
# The launcher as it is installed. The started task, or a shell, calls it with the HA instance id; CONFIG names the configuration.
exec "${NODE_HOME:+$NODE_HOME/bin/}node" "$(dirname "$0")/../lib/main.js" "$@"
