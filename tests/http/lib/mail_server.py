"""A mail server for the tests: prints each letter it took as a line of JSON.

mail_server.py PORT [CERTIFICATE KEY]: 0 lets the system choose; with a certificate it wants STARTTLS
and user "haidang" with password "mot hai ba". The recipient "day@..." is refused as a full mailbox.
"""
import json
import logging
import signal
import socket
import ssl
import sys

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword


class Taker:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("day@"):
            return "452 4.2.2 mailbox full"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        text = envelope.original_content.decode("ascii")
        letter = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "text": text,
                  "tls": session.ssl is not None, "user": session.authenticated}
        print(json.dumps(letter), flush=True)
        return "250 OK"


def sign_in(server, session, envelope, mechanism, given):
    known = LoginPassword(b"haidang", b"mot hai ba")
    return AuthResult(success=isinstance(given, LoginPassword) and given == known, handled=True)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


logging.disable(logging.CRITICAL)  # a client that does not trust us is part of the tests
port, *pair = sys.argv[1:]
port = int(port) or free_port()
more = {}
if pair:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(*pair)
    more = {"tls_context": context, "require_starttls": True, "authenticator": sign_in,
            "auth_required": True}
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])
controller = Controller(Taker(), hostname="127.0.0.1", port=port, **more)
controller.start()
print(json.dumps({"port": port}), flush=True)
signal.sigwait([signal.SIGTERM])
controller.stop()
