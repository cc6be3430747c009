#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.

# Sourced by the launcher with the component directory as working directory.
exec "${NODE_HOME:+$NODE_HOME/bin/}node" "$PWD/dist/main.js"
