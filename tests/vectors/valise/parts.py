# SPDX-License-Identifier: Apache-2.0
"""What all layouts of docs/formats.md are made of, for recompute.py."""
import hashlib

from nacl import bindings


def context(name):
    return b"valise1/" + name.encode() + b"\0"


def blake2b(data, size=32, key=b""):
    return hashlib.blake2b(data, digest_size=size, key=key).digest()


def number(value, size):
    return value.to_bytes(size, "big")


def padme(length):
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (length + mask) & ~mask


def padded(plaintext):
    return (plaintext + b"\x80").ljust(max(48, padme(len(plaintext) + 1)), b"\0")


def fingerprint_digits(thing):
    bits = int.from_bytes(blake2b(context("fingerprint") + thing), "big") >> (256 - 66)
    return " ".join(f"{bits >> (11 * (5 - i)) & 2047:04}" for i in range(6))


class Key:
    def __init__(self, fill):
        self.seed = bytes([fill]) * 32
        self.public, self.secret = bindings.crypto_sign_seed_keypair(self.seed)

    def sign(self, name, body):
        return bindings.crypto_sign(context(name) + body, self.secret)[:64]


def by_roots(name, body, signers):
    return b"".join(bytes([index]) + key.sign(name, body) for index, key in signers)


def record_id(name, body):
    return blake2b(context(name) + body)


def certificate_body(kind, signed_by, role, state, subject, issuer, serial, key, exchange_keys=b""):
    issued, renew_by = 1790000000000, 1820000000000
    return (bytes([1, 1, kind, signed_by, role]) + state + subject + issuer + number(serial, 8) + number(issued, 8)
            + number(renew_by, 8) + key.public + exchange_keys)


def record(name, body, signatures):
    return {"id": record_id(name, body).hex(), "bytes": (body + signatures).hex()}
