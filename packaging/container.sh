#!/bin/sh
# Builds the image of packaging/Containerfile where no registry of images is reached, and tries what came out:
#
#   cargo build --workspace --example with_synapse
#   target/debug/examples/with_synapse sh packaging/container.sh
#
# The two images that it begins with are made here, under their names, from Debian's packages with what the real ones have. It needs
# buildah, mmdebstrap, curl, Rust and root. What is given besides is given to `buildah build`.
set -eu

source=$(realpath "$(dirname "$0")/..")
work=$(mktemp --directory --tmpdir=/var/tmp)
trap 'rm --recursive --force "$work"' EXIT
export BUILDAH_ISOLATION=chroot
image=localhost/matrix-breakout

buildah() {
  command buildah --root "$work/storage" --runroot "$work/run" "$@"
}

say() {
  echo "container: $*" >&2
}

# Makes an image from a folder.
import() {
  name=$1 folder=$2
  shift 2
  container=$(buildah from scratch)
  buildah add --quiet "$container" "$folder" / >/dev/null
  buildah config "$@" "$container"
  buildah commit --quiet --rm "$container" "$name" >/dev/null
  rm --recursive --force "$folder"
}

debian() {
  mmdebstrap --quiet --format=directory "$@"
}

# The certificates are this machine's, which may be behind a proxy.
say "the stand-ins"
debian --variant=minbase --include=build-essential,ca-certificates,git bookworm "$work/rust" "deb http://deb.debian.org/debian bookworm main"
cp /etc/ssl/certs/ca-certificates.crt "$work/rust/etc/ssl/certs/"
toolchain=$(rustc --print sysroot)
mkdir "$work/rust/usr/local/rust"
cp --recursive "$toolchain/bin" "$toolchain/lib" "$work/rust/usr/local/rust/"
import docker.io/library/rust:1.95-bookworm "$work/rust" \
  --env CARGO_HOME=/usr/local/cargo --env PATH=/usr/local/rust/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin

debian --variant=extract --include=libc6,libgcc-s1,libssl3,libstdc++6 bookworm "$work/cc" "deb http://deb.debian.org/debian bookworm main"
mkdir --parents "$work/cc/etc/ssl/certs"
cp /etc/ssl/certs/ca-certificates.crt "$work/cc/etc/ssl/certs/"
echo "nonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin" >"$work/cc/etc/passwd"
echo "nonroot:x:65532:" >"$work/cc/etc/group"
import gcr.io/distroless/cc-debian12:nonroot "$work/cc" --user 65532

say "the image"
buildah build --pull=never --layers=false --file "$source/packaging/Containerfile" --tag "$image" "$@" "$source"
buildah images --noheading --filter "reference=$image" --format "{{.Size}}"

say "who it runs as, and what is not in it"
test "$(buildah inspect --type image --format '{{.OCIv1.Config.User}}' "$image")" = 65532:65532
container=$(buildah from --pull=never "$image")
root=$(buildah mount "$container")
test "$(stat --format "%u:%g %a" "$root/state")" = "65532:65532 700"
test -s "$root/usr/share/doc/matrix-breakout/LICENSES-OF-OTHERS"
test ! -e "$root/bin/sh"
test ! -e "$root/usr/bin/cargo"
inside() {
  buildah run "$container" -- "$@"
}
inside /usr/bin/breakout --version

say "what it does"
register='{"username":"breakout","password":"a passphrase","auth":{"type":"m.login.dummy"}}'
curl --silent --fail --output /dev/null --data "$register" "$SYNAPSE_URL/_matrix/client/v3/register"
mkdir "$root/etc/breakout"
sed "s|\"example.org\"|\"$SYNAPSE_URL\"|" "$source/packaging/breakout.toml" >"$root/etc/breakout/breakout.toml"
echo "a passphrase" >"$root/etc/breakout/password"
chown 65532:65532 "$root/etc/breakout/password"
chmod 600 "$root/etc/breakout/password"
inside /usr/bin/breakout serve --check --config /etc/breakout/breakout.toml
say "all passed"
