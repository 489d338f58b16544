#!/bin/sh
# The first minutes of a teacher, of an administrator and of a developer, each on a Debian that was just made, with a stopwatch:
#
#   cargo xtask dist
#   cargo build --workspace --example with_synapse
#   target/debug/examples/with_synapse sh packaging/first-minutes.sh teacher target/dist/packages/*.deb
#   target/debug/examples/with_synapse sh packaging/first-minutes.sh administrator target/dist/packages/*.deb
#   target/debug/examples/with_synapse sh packaging/first-minutes.sh developer
#
# It counts what they type: commands, and questions that they are asked. It needs mmdebstrap, curl and root, and for the developer
# git. What making Debian takes is left out of the time, and so is what people think about.
set -eu

fresh() {
  mmdebstrap --variant=minbase --include=ca-certificates --format=null --customize-hook="$(realpath "$0")" \
    stable /dev/null "deb http://deb.debian.org/debian stable main"
}

case $1 in
  teacher | administrator)
    WALK=$1 PACKAGE=$(realpath "$2")
    export WALK PACKAGE SYNAPSE_URL
    fresh
    exit
    ;;
  developer)
    WALK=$1
    export WALK SYNAPSE_URL
    fresh
    exit
    ;;
esac

# From here on, as the hook of mmdebstrap, with the root of the new Debian.
root=$1
api=$SYNAPSE_URL/_matrix/client/v3
commands=0
questions=0

# What is typed; in a pipe or in the background it has to be counted apart.
typed() {
  commands=$((commands + 1))
  inside "$@"
}

inside() {
  chroot "$root" env -i HOME=/root LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"
}

say() {
  echo "first minutes: $*" >&2
}

# Makes a user whom nobody has to ask for, and prints their token.
register() {
  curl --silent --fail --data "{\"username\":\"$1\",\"password\":\"a passphrase\",\"auth\":{\"type\":\"m.login.dummy\"}}" \
    "$api/register" | sed 's/.*"access_token":"\([^"]*\)".*/\1/'
}

# Makes a room with four people in it, whose moderator is the owner of a token.
room() {
  name=$2
  id=$(curl --silent --fail --header "Authorization: Bearer $1" --data "{\"name\":\"$name\",\"preset\":\"public_chat\"}" \
    "$api/createRoom" | sed 's/.*"room_id":"\([^"]*\)".*/\1/')
  for person in 1 2 3 4; do
    curl --silent --fail --output /dev/null --header "Authorization: Bearer $(register "$3$person")" --data '{}' "$api/join/$id"
  done
  echo "$id"
}

# Makes an empty room that its owner's break-out can name, and prints its ID.
child() {
  curl --silent --fail --header "Authorization: Bearer $1" --data "{\"name\":\"$2\",\"preset\":\"public_chat\"}" \
    "$api/createRoom" | sed 's/.*"room_id":"\([^"]*\)".*/\1/'
}

case $WALK in
  teacher | administrator) cp "$PACKAGE" "$root/tmp/breakout.deb" ;;
esac

case $WALK in
  teacher)
    token=$(register teacher)
    room "$token" Biology pupil >/dev/null
    started=$(date +%s)
    typed apt-get install --yes --no-install-recommends /tmp/breakout.deb >/dev/null
    say "installed after $(($(date +%s) - started)) s"
    # The browser is curl: what it asks for is what a browser does.
    commands=$((commands + 1))
    (exec chroot "$root" env -i HOME=/root LC_ALL=C.UTF-8 PATH=/usr/bin:/bin breakout console --no-browser --json) >"$root/tmp/console" &
    console=$!
    trap 'kill "$console" 2>/dev/null || true' EXIT
    until grep --quiet http "$root/tmp/console"; do sleep 0.2; done
    start=$(sed 's/.*"console":"\([^"]*\)".*/\1/' "$root/tmp/console")
    origin=$(echo "$start" | cut -d/ -f1-3)
    jar=$(mktemp)
    page() {
      curl --silent --fail --location --cookie "$jar" --cookie-jar "$jar" --header "Origin: $origin" "$@"
    }
    page "$start" | grep --quiet 'name="at"'
    questions=$((questions + 1)) # which account
    form=$(page --get --data-urlencode "at=$SYNAPSE_URL" "$origin/login")
    csrf=$(echo "$form" | sed -n 's/.*name="csrf" value="\([^"]*\)".*/\1/p' | head -n 1)
    questions=$((questions + 2)) # user name, password
    page --output /dev/null --data-urlencode "csrf=$csrf" --data-urlencode "at=$SYNAPSE_URL" --data-urlencode next=/rooms \
      --data-urlencode user=teacher --data-urlencode "password=a passphrase" "$origin/login/password"
    until page "$origin/rooms" | grep --quiet Biology; do sleep 0.2; done
    say "sees the room after $(($(date +%s) - started)) s"
    kill "$console"
    wait "$console" || true
    # What the page does with *Start* is what this command does.
    inside breakout start Biology --rooms 2 --for 5m >/dev/null
    questions=$((questions + 2)) # how many groups, for how long
    say "the groups are open after $(($(date +%s) - started)) s"
    inside breakout end Biology >/dev/null
    ;;
  administrator)
    bot=$(curl --silent --fail --header "Authorization: Bearer $(register breakout)" "$api/account/whoami" |
      sed 's/.*"user_id":"\([^"]*\)".*/\1/')
    token=$(register moderator)
    room=$(room "$token" Assembly member)
    started=$(date +%s)
    typed apt-get install --yes --no-install-recommends /tmp/breakout.deb >/dev/null
    say "installed after $(($(date +%s) - started)) s"
    typed install -D -m 644 /usr/share/doc/matrix-breakout/examples/breakout.toml /etc/breakout/breakout.toml
    typed sed --in-place "s|\"example.org\"|\"$SYNAPSE_URL\"|" /etc/breakout/breakout.toml
    questions=$((questions + 2)) # the homeserver, the account
    commands=$((commands + 1))
    echo "a passphrase" | inside install -m 600 /dev/stdin /etc/breakout/password
    questions=$((questions + 1)) # its password
    typed breakout serve --check --config /etc/breakout/breakout.toml
    say "checked after $(($(date +%s) - started)) s"
    # In the place of systemd, which is not run in a folder.
    commands=$((commands + 1))
    (exec chroot "$root" env -i HOME=/root LC_ALL=C.UTF-8 PATH=/usr/bin:/bin breakout serve --config /etc/breakout/breakout.toml) \
      >"$root/tmp/said" 2>&1 &
    serve=$!
    trap 'kill "$serve" 2>/dev/null || true' EXIT
    curl --silent --fail --output /dev/null --header "Authorization: Bearer $token" \
      --data "{\"user_id\":\"$bot\"}" "$api/rooms/$room/invite"
    answered() {
      curl --silent --fail --header "Authorization: Bearer $token" "$api/rooms/$room/messages?dir=b&limit=20" |
        grep --quiet "\"sender\":\"$bot\""
    }
    tries=0
    until answered; do
      tries=$((tries + 1))
      test "$tries" -lt 300
      sleep 0.2
    done
    say "the bot is in the room after $(($(date +%s) - started)) s"
    kill "$serve"
    wait "$serve" || true
    ;;
  developer)
    # The public repository, and a break-out as another program may have opened it: the text of the proposal and nothing else.
    git clone --quiet --bare "$(dirname "$0")/.." "$root/srv/matrix-breakout.git"
    token=$(register teacher)
    server=$(curl --silent --fail --header "Authorization: Bearer $token" "$api/account/whoami" |
      sed 's/.*"user_id":"@teacher:\([^"]*\)".*/\1/')
    parent=$(room "$token" Biology pupil)
    mine="\"$(child "$token" Leaves)\":{\"via\":[\"$server\"],\"users\":[\"@pupil1:$server\"]}"
    other="\"$(child "$token" Roots)\":{\"via\":[\"$server\"],\"users\":[\"@pupil2:$server\"]}"
    curl --silent --fail --output /dev/null --request PUT --header "Authorization: Bearer $token" \
      --data "{\"m.breakout\":{$mine,$other}}" "$api/rooms/$parent/state/org.matrix.msc3985.breakout/"
    # As an installed Debian has it, and where the network is behind a proxy, its certificate.
    echo "127.0.0.1 localhost" >>"$root/etc/hosts"
    cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
    started=$(date +%s)
    typed apt-get install --yes --no-install-recommends gcc git libc6-dev rustup >/dev/null
    typed rustup --quiet default stable
    say "has a compiler after $(($(date +%s) - started)) s"
    typed git clone --quiet file:///srv/matrix-breakout.git /root/matrix-breakout
    say "has the library after $(($(date +%s) - started)) s"
    # Into that folder, and then:
    commands=$((commands + 2))
    mkfifo "$root/tmp/keys"
    exec 3<>"$root/tmp/keys"
    questions=$((questions + 3)) # the homeserver, the account, its password
    echo "a passphrase" >&3
    (
      exec chroot "$root" env -i --chdir=/root/matrix-breakout HOME=/root LC_ALL=C.UTF-8 PATH=/usr/bin:/bin cargo run \
        --package matrix-breakout --example show_breakouts -- "$SYNAPSE_URL" "@pupil1:$server"
    ) <"$root/tmp/keys" >"$root/tmp/said" &
    example=$!
    trap 'kill "$example" 2>/dev/null || true' EXIT
    until grep --quiet "Biology: a break-out by @teacher:$server" "$root/tmp/said" && test "$(wc -l <"$root/tmp/said")" -ge 3; do
      kill -0 "$example"
      sleep 0.2
    done
    say "sees the offer after $(($(date +%s) - started)) s:"
    cat "$root/tmp/said" >&2
    grep --quiet "^  \* " "$root/tmp/said"
    echo >&3
    wait "$example"
    ;;
esac
say "$WALK: $commands commands, $questions questions, $(($(date +%s) - started)) s"
