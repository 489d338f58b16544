#!/bin/sh
# Walks through an installed package. `cargo xtask dist fresh` calls this with the root of a Debian that was just made; nothing
# is in it but its base and certificates.
set -eu

root=$1

inside() {
  chroot "$root" env -i HOME=/root LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"
}

say() {
  echo "fresh: $*" >&2
}

cp "$PACKAGE" "$root/tmp/breakout.deb"
say "installed with dpkg alone"
inside dpkg --install /tmp/breakout.deb

say "the program"
inside breakout --version | grep --fixed-strings "$VERSION"
inside sh -eu -c 'for shell in bash zsh fish; do breakout completions $shell | grep --quiet breakout; done'
inside bash -eu -c '. /usr/share/bash-completion/completions/breakout && complete -p breakout'
# Without an account it says what to do, and ends with 1.
code=0
inside breakout rooms 2>"$root/tmp/said" || code=$?
cat "$root/tmp/said"
test "$code" = 1
grep --quiet "breakout login" "$root/tmp/said"

say "its manual and its service"
inside apt-get install --yes --no-install-recommends man-db systemd >/dev/null
inside man --pager=cat -l /usr/share/man/man1/breakout.1.gz | grep --quiet "breakout-serve(1)"
inside man --pager=cat breakout-start | grep --quiet rotate
inside systemd-analyze verify /usr/lib/systemd/system/breakout-serve.service
inside systemd-analyze security --offline=true --threshold=20 --no-pager breakout-serve.service >"$root/tmp/said"
tail -n 1 "$root/tmp/said"

say "removed"
inside dpkg --remove matrix-breakout
test ! -e "$root/usr/bin/breakout"
test ! -e "$root/usr/lib/systemd/system/breakout-serve.service"
say "all passed"
