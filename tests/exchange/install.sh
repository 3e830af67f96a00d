#!/usr/bin/env bash
# Installs what `npm run test:exchange` needs: Debian's khard and vobject, which read vCards, and the shells zsh and fish. As root;
# else the missing are named.
set -euo pipefail

need() {
  dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null | grep -q '^ii' && return
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "Please install $1, which the exchange tests use, and start this script again." >&2
    exit 1
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" >/dev/null
}

need khard
need python3-vobject
need zsh
need fish
