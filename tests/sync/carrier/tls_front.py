#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Speaks TLS before a server that does not.

Usage: tls_front.py CERTIFICATE KEY PORT ANNOUNCEMENT

Writes the port at which it listens to ANNOUNCEMENT, and goes on until its
input ends. What comes there goes to PORT of this computer; the word "cut"
anywhere in a request ends the connection in the middle.
"""
import os
import socket
import ssl
import sys
import threading


def pump(source, target):
    try:
        while part := source.recv(65536):
            if b"cut" in part:
                break
            target.sendall(part)
    except OSError:
        pass
    for end in (source, target):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def serve(raw, context, port):
    try:
        client = context.wrap_socket(raw, server_side=True)
    except OSError:
        return
    server = socket.create_connection(("127.0.0.1", port))
    threading.Thread(target=pump, args=(server, client), daemon=True).start()
    pump(client, server)


def accept_all(listener, context, port):
    while True:
        raw, _ = listener.accept()
        threading.Thread(target=serve, args=(raw, context, port), daemon=True).start()


def main():
    certificate, key, port, announcement = sys.argv[1:]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=accept_all, args=(listener, context, int(port)), daemon=True).start()
    with open(announcement, "w", encoding="ascii") as out:
        print(listener.getsockname()[1], file=out)
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main()
