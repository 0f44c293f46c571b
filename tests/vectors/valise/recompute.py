#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Computes our frozen vectors a second time, from docs/formats.md alone.

This is not a port of the C++ code: it was written from the page, with Python's
hashlib and PyNaCl, so that the page, this program and the product must agree.

    recompute.py           prints the vectors as JSON
    recompute.py FILE      says whether FILE holds exactly these
"""
import hashlib
import json
import sys

from nacl import bindings

sys.dont_write_bytecode = True
import texts


def context(name):
    return b"valise1/" + name.encode() + b"\0"


def blake2b(data, size=32, key=b""):
    return hashlib.blake2b(data, digest_size=size, key=key).digest()


def number(value, size):
    return value.to_bytes(size, "big")


# Padding


def padme(length):
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (length + mask) & ~mask


def padded(plaintext):
    return (plaintext + b"\x80").ljust(max(48, padme(len(plaintext) + 1)), b"\0")


def padding_vectors():
    lengths = [0, 1, 2, 3, 9, 47, 48, 49, 63, 64, 65, 100, 127, 500, 1000, 4097, 65536, 65537, 1000000, 2**32 + 1]
    return [{"length": length, "padme": padme(length)} for length in lengths]


# Entries


def entry_vectors():
    epoch_key = bytes(range(32))
    space, device, incarnation = b"\x11" * 32, b"\x22" * 16, 3
    sequence, previous = 4, b"\x55" * 32
    header, plaintext, salt = b"header", "Article 5, paragraph 1: yes, in part.".encode(), bytes(range(8))

    position = space + device + number(incarnation, 4) + number(sequence, 8) + previous
    material = blake2b(context("entry") + position + salt, 64, epoch_key)
    key, nonce = material[:32], material[32:56]
    sealed = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(padded(plaintext), header + salt, nonce, key)
    return {
        "epoch_key": epoch_key.hex(), "space": space.hex(), "device": device.hex(), "incarnation": incarnation,
        "sequence": sequence, "previous": previous.hex(), "header": header.hex(), "plaintext": plaintext.hex(),
        "salt": salt.hex(), "position": position.hex(), "key": key.hex(), "nonce": nonce.hex(),
        "sealed": (salt + sealed).hex(), "key_commitment": blake2b(context("keycommit") + epoch_key).hex(),
    }


# Fingerprints


def fingerprint_vectors():
    result = []
    for thing in [b"", b"the keys of a device", bytes(range(128))]:
        bits = int.from_bytes(blake2b(context("fingerprint") + thing), "big") >> (256 - 66)
        places = [bits >> (11 * (5 - i)) & 2047 for i in range(6)]
        result.append({"object": thing.hex(), "digits": " ".join(f"{place:04}" for place in places)})
    return result


# Certificates


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


def certificate_vectors():
    roots = [Key(1), Key(2), Key(3)]
    issuer_key, focal_key, expert_key, device_key = Key(4), Key(5), Key(6), Key(7)
    admin, editor = 5, 4

    policy = bytes([1, 1]) + number(1, 4) + b"".join(root.public for root in roots)
    policy_signers = [(0, roots[0]), (1, roots[1])]
    next_roots = [Key(8), Key(9), Key(10)]
    second = bytes([1, 1]) + number(2, 4) + b"".join(root.public for root in next_roots)
    policy_id = record_id("root-policy", policy)

    issuer = certificate_body(1, 2, admin, bytes(3), b"\xa1" * 16, policy_id, 1, issuer_key)
    issuer_id = record_id("cert", issuer)
    focal = certificate_body(2, 1, admin, b"SEN", b"\xa2" * 16, issuer_id, 1, focal_key)
    focal_id = record_id("cert", focal)
    expert = certificate_body(3, 1, editor, b"SEN", b"\xa3" * 16, focal_id, 1, expert_key)
    expert_id = record_id("cert", expert)
    exchange_keys = b"\xb1" * 32 + b"\xb2" * 32 + b"\xb3" * 32
    device = certificate_body(4, 1, editor, b"SEN", b"\xa4" * 16, expert_id, 1, device_key, exchange_keys)
    device_id = record_id("cert", device)

    gone = bytes([1, 1, 2, 4]) + focal_id + policy_id + number(1, 8) + number(1790000000000, 8)
    successor = certificate_body(2, 2, admin, b"SEN", b"\xa5" * 16, policy_id, 1, Key(11))
    lost = bytes([1, 1, 1, 2]) + device_id + focal_id + number(0, 8) + number(1790000000000, 8)
    retired = bytes([1, 1, 2, 1]) + issuer_id + policy_id + number(7, 8) + number(1790000000000, 8)
    return {
        "seeds": "the seed of each signing key is one byte 32 times: roots 01 02 03, issuer 04, focal point 05, "
                 "expert 06, device 07, next roots 08 09 0a, successor of the focal point 0b",
        "root_policy": record("root-policy", policy, by_roots("root-policy", policy, policy_signers)),
        "second_root_policy": record(
            "root-policy", second,
            by_roots("root-policy", second, [(0, next_roots[0]), (2, next_roots[2])])
            + by_roots("root-policy", second, [(1, roots[1]), (2, roots[2])])),
        "issuer": record("cert", issuer, by_roots("cert", issuer, policy_signers)),
        "focal_point": record("cert", focal, issuer_key.sign("cert", focal)),
        "expert": record("cert", expert, focal_key.sign("cert", expert)),
        "device": record("cert", device, expert_key.sign("cert", device)),
        "focal_point_gone": record("revocation", gone, by_roots("revocation", gone, policy_signers)),
        "successor": record("cert", successor, by_roots("cert", successor, policy_signers)),
        "revocation": record("revocation", lost, focal_key.sign("revocation", lost)),
        "revocation_by_roots": record(
            "revocation", retired, by_roots("revocation", retired, [(0, roots[0]), (2, roots[2])])),
    }


# The store


def slot_file_vectors():
    passphrase = b"orchid tunnel silver harvest magnet puzzle lantern"
    store, salt, nonce = b"\x51" * 16, b"\x52" * 16, b"\x53" * 24
    data_key, database_salt = bytes(range(32)), b"\x54" * 16
    passes, mebibytes = 3, 64

    derived = bindings.crypto_pwhash_alg(
        32, passphrase, salt, passes, mebibytes << 20, bindings.crypto_pwhash_ALG_ARGON2ID13)
    slot_key = blake2b(context("kek"), 32, derived)
    commitment = blake2b(context("kek-commit") + slot_key)
    parameters = number(passes, 4) + number(mebibytes, 4) + salt
    sealed = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
        data_key + database_salt, b"\x01" + parameters + store, nonce, slot_key)
    slot = parameters + commitment + nonce + sealed

    head, recovery = b"\x56" * 16, b"for a recovery device"
    body = (bytes([1, 1]) + store + number(2, 8) + number(4711, 8) + b"\x55" * 16
            + number(len(head), 1) + head + bytes([2])
            + b"\x01" + number(len(slot), 2) + slot + b"\x02" + number(len(recovery), 2) + recovery)
    return {
        "passphrase": passphrase.decode(), "store": store.hex(), "salt": salt.hex(), "nonce": nonce.hex(),
        "data_key": data_key.hex(), "database_salt": database_salt.hex(), "marker": (b"\x55" * 16).hex(),
        "head": head.hex(), "recovery": recovery.hex(), "slot_key": slot_key.hex(), "slot": slot.hex(),
        "file": (body + blake2b(context("slot-file") + body, 32, data_key)).hex(),
    }


def chunk_vectors():
    file_key, attachment = bytes(range(32)), b"\x61" * 16
    content, chunk = "Annex II, page 3".encode(), 1
    place = number(chunk, 4) + b"\x01"
    nonce = blake2b(context("attachment") + place, 24, file_key)
    sealed = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(content, attachment + place, nonce, file_key)
    return {
        "file_key": file_key.hex(), "attachment": attachment.hex(), "chunk": chunk, "size": 65536 + len(content),
        "content": content.hex(), "sealed": sealed.hex(),
        "name": blake2b(context("attachment-chunk") + attachment + place, 32, file_key).hex(),
    }


def vectors():
    return {
        "padding": padding_vectors(),
        "entry": entry_vectors(),
        "fingerprints": fingerprint_vectors(),
        "certificates": certificate_vectors(),
        "slot_file": slot_file_vectors(),
        "chunk": chunk_vectors(),
        "text": texts.example(),
        "larger_text": texts.larger_example(),
    }


def main():
    text = json.dumps(vectors(), indent=1) + "\n"
    if len(sys.argv) == 1:
        sys.stdout.write(text)
        return 0
    with open(sys.argv[1], encoding="utf-8") as file:
        if file.read() == text:
            return 0
    print(f"{sys.argv[1]} does not hold what docs/formats.md says", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
