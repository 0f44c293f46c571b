# SPDX-License-Identifier: Apache-2.0
"""Entries, certificates, logs, spaces and what a store keeps, for recompute.py: written from docs/formats.md."""
import hmac

from nacl import bindings

import texts
from parts import (
    Key, blake2b, by_roots, certificate_body, context, fingerprint_digits, number, padded, padme, record, record_id)


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


def fingerprint_vectors():
    things = [b"", b"the keys of a device", bytes(range(128))]
    return [{"object": thing.hex(), "digits": fingerprint_digits(thing)} for thing in things]


# Certificates


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


# Logs


def salt_number(count):
    return bytes([count]) * 8


class Log:
    """A log of the device whose signing key has the seed 07, as its author writes it."""

    space, device, epoch, epoch_key, key = b"\x11" * 32, b"\x22" * 16, b"\x33" * 32, bytes(range(32)), Key(7)

    def __init__(self, incarnation=0, sequence=0, previous=bytes(32)):
        self.incarnation, self.sequence, self.previous = incarnation, sequence, previous

    def log_id(self):
        return self.device + number(self.incarnation, 4)

    def position(self):
        return self.space + self.log_id() + number(self.sequence, 8) + self.previous

    def entry(self, plaintext, salt, entry_class, known_heads):
        """Seals, and goes on behind the entry."""
        self.sequence += 1
        position = self.position()
        header = bytes([1, 1, entry_class]) + self.epoch + bytes([bool(known_heads)]) + known_heads
        material = blake2b(context("entry") + position + salt, 64, self.epoch_key)
        sealed = salt + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
            padded(plaintext), header + salt, material[32:56], material[:32])
        content = blake2b(context("entry-content") + header + sealed)
        self.previous = blake2b(context("entry-id") + position + content)
        flags = bytes([entry_class | 8 * bool(known_heads)])
        return {"position": position, "content": content, "id": self.previous, "flags": flags,
                "known_heads": known_heads, "sealed": sealed, "key": material[:56]}

    def range(self, plaintexts, first_salt, entry_class=1, known_heads=b""):
        """The bytes of a range, its entries and its signature."""
        entries = []
        for place, plaintext in enumerate(plaintexts):
            entries.append(self.entry(plaintext, salt_number(first_salt + place), entry_class, known_heads))
            known_heads = b""
        signature = self.key.sign("range", self.previous)
        body = b"".join(
            one["flags"] + one["known_heads"] + texts.varint(len(one["sealed"])) + one["sealed"] for one in entries)
        head = bytes([1, 1]) + entries[0]["position"] + bytes([1]) + self.epoch + texts.varint(len(entries))
        return {"bytes": head + body + signature, "entries": entries, "signature": signature}


def branch(entries, signature):
    position = entries[0]["position"]
    return (position[52:60] + position[60:] + number(len(entries), 2)
            + b"".join(one["content"] for one in entries) + signature)


def proof(one, other):
    """Of two ranges, of which the first stands before the other in the order of proofs."""
    return (bytes([1, 1]) + Log.space + one["entries"][0]["position"][32:52]
            + branch(one["entries"], one["signature"]) + branch(other["entries"], other["signature"]))


def shown_entry(written, index, key):
    """One entry of a range with what shows who signed it; the key stands in the middle."""
    entry, later = written["entries"][index], written["entries"][index + 1:]
    return (bytes([1, 1]) + entry["position"] + Log.epoch + entry["flags"] + entry["known_heads"]
            + texts.varint(len(entry["sealed"])) + entry["sealed"] + key + texts.varint(len(later))
            + b"".join(one["content"] for one in later) + written["signature"])


def disclosure(written, index):
    return shown_entry(written, index, written["entries"][index]["key"])


def testimony(written, index, heads):
    """The heads are as in 10.5, without what stands before their number."""
    return shown_entry(written, index, b"") + bytes.fromhex(heads["bytes"])[34:]


def heads_vectors():
    heads = [(b"\xa1" * 16, 0, 5, b"\xb1" * 32), (b"\xa1" * 16, 1, 300, b"\xb2" * 32), (b"\xa2" * 16, 0, 2, b"\xb3" * 32)]
    hashed = b"".join(device + number(incarnation, 4) + number(sequence, 8) + last
                      for device, incarnation, sequence, last in heads)
    told = b"".join(device + texts.varint(incarnation) + texts.varint(sequence) + last
                    for device, incarnation, sequence, last in heads)
    return {
        "bytes": (bytes([1, 1]) + Log.space + texts.varint(len(heads)) + told).hex(),
        "digest": blake2b(context("known-heads") + Log.space + hashed)[:16].hex(),
    }


def log_vectors():
    heads = heads_vectors()
    log = Log()
    first = log.range([b"\0Article 5, paragraph 1: yes.", b"\0In part."], 1, known_heads=bytes.fromhex(heads["digest"]))
    behind_first = log.sequence, log.previous
    left = log.range([b"\0Article 6: yes."], 3)
    log = Log(0, *behind_first)
    right = log.range([b"\0Article 6: no."], 4)
    after_right = log.range([b"\0Article 7: no."], 5)
    sentence = b"Article 8 applies to legal persons as well. " * 3
    compressed = log.range([b"\1" + texts.varint(len(sentence)) + texts.packed(sentence)], 6)
    in_order = sorted([left, right], key=lambda one: one["entries"][0]["content"])
    left_head = number(0, 4) + number(3, 8) + left["entries"][-1]["id"]
    right_head = number(0, 4) + number(5, 8) + compressed["entries"][-1]["id"]
    announcement = bytes([1, 1, 2]) + left_head + right_head
    anew = Log(1).range([b"\0" + bytes([1, 1, 1]) + right_head], 7, entry_class=2)
    return {
        "epoch_key": Log.epoch_key.hex(), "device_key": Log.key.public.hex(), "heads": heads,
        "first": {
            "bytes": first["bytes"].hex(), "contents": [one["content"].hex() for one in first["entries"]],
            "ids": [one["id"].hex() for one in first["entries"]], "signature": first["signature"].hex(),
        },
        "left": left["bytes"].hex(), "right": right["bytes"].hex(), "after_right": after_right["bytes"].hex(),
        "compressed": compressed["bytes"].hex(), "sentence": sentence.hex(),
        "proof": proof(*in_order).hex(), "proof_without_beginning": proof(left, after_right).hex(),
        "announcement": announcement.hex(), "anew": anew["bytes"].hex(),
        "disclosure": disclosure(first, 0).hex(), "testimony": testimony(first, 0, heads).hex(),
    }


# Spaces


def hkdf_expand(key, info, size):
    return hmac.digest(key, info + b"\1", "sha256")[:size]


def hpke_seal(recipient, info, associated, plaintext, material):
    """Base mode of RFC 9180 in one message, with the ephemeral key that `material` derives."""
    kem, suite = b"KEM\x00\x20", b"HPKE\x00\x20\x00\x01\x00\x03"

    def extract(name, salt, label, data):
        return hmac.digest(salt, b"HPKE-v1" + name + label + data, "sha256")

    def expand(name, key, label, data, size):
        return hkdf_expand(key, number(size, 2) + b"HPKE-v1" + name + label + data, size)

    ephemeral = expand(kem, extract(kem, b"", b"dkp_prk", material), b"sk", b"", 32)
    encapsulated = bindings.crypto_scalarmult_base(ephemeral)
    agreed = bindings.crypto_scalarmult(ephemeral, recipient)
    shared = expand(kem, extract(kem, b"", b"eae_prk", agreed), b"shared_secret", encapsulated + recipient, 32)
    schedule = b"\0" + extract(suite, b"", b"psk_id_hash", b"") + extract(suite, b"", b"info_hash", info)
    secret = extract(suite, shared, b"secret", b"")
    key, nonce = (expand(suite, secret, label, schedule, size) for label, size in [(b"key", 32), (b"base_nonce", 12)])
    return encapsulated + bindings.crypto_aead_chacha20poly1305_ietf_encrypt(plaintext, associated, nonce, key)


def space_vectors():
    author = Key(0x21)
    one, two, three = (bytes([fill]) * 16 for fill in (0xd1, 0xd2, 0xd3))
    certificates = [bytes([fill]) * 32 for fill in (0xc1, 0xc2, 0xc3)]
    history, next_history = bytes(range(32)), bytes(range(32, 64))
    content, next_content = (blake2b(context("epoch-key"), key=secret) for secret in (history, next_history))
    commitment, next_commitment = (blake2b(context("keycommit") + key) for key in (content, next_content))

    admin, editor, commenter, focal_point = 5, 4, 3, 1
    first_members = bytes([2]) + one + bytes([admin, focal_point]) + certificates[0] + two + bytes(
        [editor, 0]) + certificates[1]
    genesis = bytes([1, 1, 1, 1]) + b"\x0e" * 16 + one + first_members + bytes([0]) + commitment
    space = record_id("genesis", genesis)

    removal = two + bytes([0, 1]) + number(0, 4) + number(7, 8) + b"\xe7" * 32
    admission = three + bytes([commenter, 0]) + certificates[2] + bytes([0])
    adoption = two + number(0, 4) + number(8, 8) + number(9, 8) + b"\xe9" * 32
    section = bytes([1]) + space + next_commitment
    wrap_key = blake2b(context("epoch-history") + space, key=next_history)
    wrap = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(history, section + space, bytes(24), wrap_key)
    act = (bytes([1, 1]) + space + one + certificates[0] + bytes([0]) + bytes([2]) + removal + admission + bytes([1])
           + adoption + bytes([3]) + section + bytes([1]) + wrap)
    epoch = record_id("member", act)

    sealing_secret, material = b"\x31" * 32, b"\x32" * 32
    sealing = bindings.crypto_scalarmult_base(sealing_secret)
    slot = three[:8] + hpke_seal(sealing, context("epoch") + space + epoch, epoch, bytes([1]) + next_history, material)
    return {
        "genesis": record("genesis", genesis, author.sign("genesis", genesis)),
        "act": record("member", act, author.sign("member", act)),
        "history_secret": history.hex(), "next_history_secret": next_history.hex(), "content_key": content.hex(),
        "next_content_key": next_content.hex(), "wrap_key": wrap_key.hex(), "sealing_secret": sealing_secret.hex(),
        "slot_material": material.hex(), "slot": slot.hex(),
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
    name = blake2b(context("attachment-chunk") + sealed)
    names = b"\x62" * 32 + name  # of the first chunk, and of this one
    above = number(chunk + 1, 4) + b"\x00"
    nonce = blake2b(context("attachment") + above, 24, file_key)
    top = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(names, attachment + above, nonce, file_key)
    return {
        "file_key": file_key.hex(), "attachment": attachment.hex(), "chunk": chunk, "size": 65536 + len(content),
        "content": content.hex(), "sealed": sealed.hex(),
        "name": name.hex(), "names": names.hex(), "list": top.hex(),
        "top": blake2b(context("attachment-chunk") + top).hex(),
    }
