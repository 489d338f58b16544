"""Runs Synapse for as long as standard input stays open.

Usage: launcher.py HOME CONFIG...

The process that starts this one holds the other end of the pipe. When that process ends, for whatever reason, the pipe
closes; then HOME is removed and Synapse ends with it. Synapse runs in this very process, so there is no second one to
be left behind.

Synapse says that it is ready the way it says so to systemd; that is passed on as a file named `ready` in HOME.
"""

import os
import runpy
import shutil
import socket
import sys
import threading

home, configs = sys.argv[1], sys.argv[2:]
# Relative paths from here on: the path of a Unix socket may have about a hundred bytes only.
os.chdir(home)


def end_with_parent():
    while os.read(0, 4096):
        pass
    # Synapse still runs while its files go, and may have written one more after the directory was listed.
    for _ in range(10):
        shutil.rmtree(home, ignore_errors=True)
        if not os.path.exists(home):
            break
    os._exit(0)


def pass_on_readiness(notifications):
    while not notifications.recv(4096).startswith(b"READY=1"):
        pass
    open("ready", "w").close()


if os.path.exists("notify"):
    os.unlink("notify")
notifications = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
notifications.bind("notify")
os.environ["NOTIFY_SOCKET"] = "notify"

threading.Thread(target=end_with_parent, daemon=True).start()
threading.Thread(target=pass_on_readiness, args=(notifications,), daemon=True).start()

if not os.path.exists("signing.key"):
    from signedjson.key import generate_signing_key, write_signing_keys

    with open("signing.key", "w") as key_file:
        write_signing_keys(key_file, [generate_signing_key("throwaway")])

if "federation.yaml" in configs and not os.path.exists("tls.crt"):
    # Nobody checks it, but nobody listens without one.
    from datetime import datetime, timedelta

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    made_at = datetime.utcnow() - timedelta(days=1)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(made_at)
        .not_valid_after(made_at + timedelta(days=365))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    with open("tls.key", "wb") as key_file:
        key_file.write(
            key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        )
    with open("tls.crt", "wb") as certificate_file:
        certificate_file.write(certificate.public_bytes(pem))

sys.argv = ["synapse"]
for config in configs:
    sys.argv += ["--config-path", config]
runpy.run_module("synapse.app.homeserver", run_name="__main__")
