# SPDX-License-Identifier: Apache-2.0
"""Exchanges, pouches, enrolments and ledgers, for recompute.py: written from docs/formats.md."""
import hashlib
import hmac
import json

from nacl import bindings

import letters
import texts
from parts import (
    Key, blake2b, by_roots, certificate_body, context, fingerprint_digits, number, padme, record_id)
from records import Log, certificate_vectors, chunk_vectors, heads_vectors, hkdf_expand, log_vectors, space_vectors


# Exchanges


def sized(data):
    return texts.varint(len(data)) + data


def in_short(written, previous=b"", epoch=b"\0" + Log.epoch[:2]):
    """A range of one epoch in short; what is spelled out is given."""
    first = int.from_bytes(written["entries"][0]["position"][52:60], "big")
    after_epochs = written["bytes"][2 + 92 + 1 + 32:]
    return texts.varint(first) + bytes([2 + bool(previous)]) + previous + epoch + after_epochs


def running_hashes(names):
    places = [bytes(32)]
    for kind, item_id in names:
        named = bytes(32) if kind == 6 else item_id
        places.append(blake2b(context("sequence") + places[-1] + bytes([kind]) + named))
    return places


def receipt(module, position, running_hash, moment):
    body = (bytes([1, 1]) + module.public + number(1, 4) + Log.space + number(position, 8) + running_hash
            + number(moment, 8))
    return body + module.sign("receipt", body)


def request_of_everything(digest, running_hash, written):
    other, chunk = b"\x12" * 32, b"\x71" * 32
    in_full = in_short(written, written["entries"][0]["position"][60:], b"\1" + Log.epoch)
    cursors = [bytes(32) + texts.varint(300) + running_hash, Log.space + texts.varint(3) + running_hash]
    return b"".join([
        bytes([1, 15 + 32 + 64]), digest,
        b"\2", texts.varint(len(cursors)), *cursors,
        b"\3", b"\x72" * 16,
        b"\4", other + b"\x04", sized(b"genesis"),
        b"\5", Log.space[:2] + texts.varint(1), in_full,
        b"\6", Log.space + b"\0" + chunk, texts.varint(65592), texts.varint(12288), sized(b"chunk"),
        b"\6", Log.space + b"\x07" + chunk, texts.varint(4 << 20), texts.varint(0), sized(b"range"),
        b"\7", other + chunk, texts.varint(12288),
        b"\x08", Log.space + texts.varint(24576),
    ])


def answer_of_everything(written, signed):
    other, short = b"\x12" * 32, sized(in_short(written))
    return b"".join([
        b"\1", b"\1\1\3", b"\1\2\5" + texts.varint(12288),
        b"\2\0", bytes([16 + 2]), sized(b"certificate"), b"\x24" + b"\x73" * 8,
        b"\2\1", b"\x22\0" + Log.device + texts.varint(0) + short, b"\x22\0" + Log.device + texts.varint(300) + short,
        b"\x22\1" + short, b"\x20\0", b"\x21" + texts.varint(200),
        b"\x23\7" + texts.varint(4 << 20) + texts.varint(12288) + sized(b"range"), b"\x25" + signed,
        b"\3" + other + b"\x24" + bytes(8),
        b"\4\0" + texts.varint(65592) + texts.varint(12288) + sized(b"chunk"), b"\4\1\0", b"\5", b"\0",
    ])


def passage_proof(module, hashes, names, moment):
    other = receipt(module, 2, b"\x77" * 32, moment - 1)
    steps = b"".join(bytes([kind]) + item_id for kind, item_id in names[2:])
    return bytes([1, 1, 2]) + other + receipt(module, 4, hashes[4], moment) + hashes[2] + steps


def caller_memory(module_id, reached, last, other):
    sequence = Log.space + number(4, 8) + reached + number(0, 8) + number(1, 4) + number(0, 4) + number(1790000000000, 8) + b"\3" + last
    piece = Log.space + b"\7" + b"\x77" * 32 + number(12288, 8)
    return bytes([1, 1]) + module_id + number(1, 4) + b"\0" + number(1, 4) + sequence + number(1, 4) + piece + number(1, 4) + other


def exchange_vectors():
    module, moment = Key(0x41), 1790000000000
    channel = bindings.crypto_scalarmult_base(b"\x42" * 32)
    body = bytes([1, 1]) + module.public + number(1, 4) + number(2, 4) + channel + number(moment, 8)
    module_id = blake2b(context("module") + module.public)

    log = Log()
    log.range([b"\0Article 5, paragraph 1: yes.", b"\0In part."], 1, known_heads=bytes.fromhex(heads_vectors()["digest"]))
    behind_first = log.previous
    left = log.range([b"\0Article 6: yes."], 3)
    slot = Log.epoch + b"\x61" * 89
    slot_name = blake2b(context("item") + b"\6" + slot)
    names = [(4, Log.space), (6, slot_name), (7, behind_first), (7, left["entries"][0]["id"])]
    hashes = running_hashes(names)
    digest = blake2b(context("cursors") + Log.space + number(3, 8) + hashes[3])[:8]
    last, lower = receipt(module, 4, hashes[4], moment), receipt(module, 3, hashes[3], moment + 1)
    of_slots = [(4, Log.space), (6, b""), (6, b""), (6, b""), (5, b"\x78" * 32)]
    behind_slots = running_hashes(of_slots)
    request = bytes([1, 6 + 16]) + digest + b"\5" + Log.space[:2] + texts.varint(0) + in_short(left)
    return {
        "module_key": module.public.hex(), "channel": channel.hex(), "module": module_id.hex(),
        "card": (body + module.sign("module-card", body)).hex(),
        "prologue": (context("noise-prologue") + bytes([1, 1]) + module_id + number(1, 4) + number(2, 4)).hex(),
        "slot": slot.hex(), "slot_name": slot_name.hex(),
        "hashes": [one.hex() for one in hashes], "digest": digest.hex(),
        "short_range": in_short(left).hex(), "request": request.hex(),
        "answer": (b"\1\2\0\x20\0\x25" + last[-72:] + b"\0").hex(),
        "receipt": last.hex(), "proof": (bytes([1, 1, 1]) + b"".join(sorted([last, lower]))).hex(),
        "passage_proof": passage_proof(module, hashes, names, moment).hex(),
        "proof_over_slots": (bytes([1, 1, 2]) + receipt(module, 1, b"\x77" * 32, moment)
                             + receipt(module, 5, behind_slots[5], moment) + behind_slots[1]
                             + b"\x06" + number(3, 4) + b"\x05" + b"\x78" * 32).hex(),
        "memory": caller_memory(module_id, hashes[4], last, lower).hex(),
        "request_of_everything": request_of_everything(digest, hashes[3], left).hex(),
        "answer_of_everything": answer_of_everything(left, last[-72:]).hex(),
    }


# Pouches


def pouch_record(kind, content):
    return bytes([kind]) + number(len(content), 4) + content


def pouch_volume(volume, addressees, records, is_last):
    """A volume by the device of the certificates above, as it stands inside the seal."""
    certificates = certificate_vectors()
    content = (b"valise/p" + bytes([1, 1]) + b"\x5a" * 16 + number(volume, 4) + b"\xa4" * 16
               + bytes.fromhex(certificates["device"]["id"]) + number(1790000000000, 8)
               + number(len(addressees), 2) + b"".join(addressees))
    content += b"".join(pouch_record(kind, record) for kind, record in records)
    size = len(content)
    content += bytes([69]) + number(77, 4) + bytes([is_last]) + number(len(records), 4) + number(size, 8)
    digest = blake2b(context("pouch") + content)
    content += Key(7).sign("pouch", digest)
    return {"digest": digest.hex(), "content": content.ljust(padme(len(content)), b"\0").hex()}


def pouch_vectors():
    certificates, log, space, chunk = certificate_vectors(), log_vectors(), space_vectors(), chunk_vectors()
    first_epoch, second_epoch = space["genesis"]["id"], record_id("member", bytes.fromhex(space["act"]["bytes"])[:-64])
    heads, taken = bytes.fromhex(log["heads"]["bytes"]), b"\x70" * 16 + number(2, 4)
    in_receipt = receipt(Key(0x0d), 3, b"\x5e" * 32, 1790000000000)
    records = [
        (64, bytes(32)),
        (2, bytes.fromhex(certificates["device"]["bytes"])),
        (64, b"\x11" * 32),
        (7, bytes.fromhex(log["first"]["bytes"])),
        (8, bytes.fromhex(log["proof"])),
        (65, bytes.fromhex(chunk["name"] + chunk["sealed"])),
        (64, bytes.fromhex(first_epoch)),
        (4, bytes.fromhex(space["genesis"]["bytes"])),
        (5, bytes.fromhex(space["act"]["bytes"])),
        (6, second_epoch + bytes.fromhex(space["slot"])),
        (66, in_receipt),
        (67, heads),
        (68, taken),
    ]
    return {
        "every_kind": pouch_volume(1, [b"\xd2" * 16, b"\xd3" * 16], records, 1),
        "nothing_yet": pouch_volume(1, [b"\xd3" * 16], [], 0),
        "in_return": pouch_volume(1, [b"\xd3" * 16], [(67, heads), (68, taken)], 1),
        "receipt": in_receipt.hex(),
    }


# Enrolment


def seal_letter(ticket, kind, content, nonce):
    padded_content = (number(len(content), 2) + content).ljust(8192 - 2 - 24 - 16, b"\0")
    key = blake2b(context("letter-key") + bytes([kind]), 32, ticket)
    return bytes([1, 1]) + nonce + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
        padded_content, context("letter") + bytes([1, 1, kind]), nonce, key)


def enrolment_chain():
    """Of the issuer, the focal point and the device of the focal point: their records and ids."""
    policy = bytes([1, 1]) + number(1, 4) + b"".join(Key(fill).public for fill in (1, 2, 3))
    issuer = certificate_body(1, 2, 5, bytes(3), b"\xa1" * 16, record_id("root-policy", policy), 1, Key(4))
    focal = certificate_body(2, 1, 5, b"SEN", b"\xa2" * 16, record_id("cert", issuer), 1, Key(5))
    keys = b"".join(letters.public(bytes([fill]) * 32) for fill in (0x70, 0x71, 0x73))
    device = certificate_body(4, 1, 5, b"SEN", b"\xa6" * 16, record_id("cert", focal), 1, Key(12), keys)
    records = [issuer + by_roots("cert", issuer, [(0, Key(1)), (1, Key(2))]),
               focal + Key(4).sign("cert", focal), device + Key(5).sign("cert", device)]
    return records, [record_id("cert", body) for body in (issuer, focal, device)]


def module_card():
    body = bytes([1, 1]) + Key(13).public + number(1, 4) + number(1, 4) + letters.public(b"\x72" * 32) + number(
        1790000000000, 8)
    return body + Key(13).sign("module-card", body)


def enrolment_vectors():
    ticket, person, device = bytes(range(16)), b"\xe1" * 16, b"\xe2" * 16
    records, (_, focal, inviter) = enrolment_chain()
    address, editor, expert, first_serial = b"https://module.example", 4, 3, 2
    module = blake2b(context("module") + Key(13).public)
    offer = bytes([expert, editor]) + b"SEN" + person + device + number(1790000000000, 8) + number(1820000000000, 8)
    invitation = (offer + inviter + focal + number(first_serial, 8) + bytes([len(address)]) + address + module_card()
                  + bytes([len(records)]) + b"".join(b"\x02" + number(len(one), 2) + one for one in records))
    invitation_id = blake2b(context("invitation") + invitation)

    person_key, device_key = Key(0x81), Key(0x82)
    sealing, channel, bundle = (letters.public(bytes([fill]) * 32) for fill in (0x83, 0x84, 0x85))
    keys = person_key.public + device_key.public + sealing + channel + bundle
    name = "Amina Diop".encode()

    def person_body(serial):
        return certificate_body(3, 1, editor, b"SEN", person, focal, serial, person_key)

    def device_record(serial):
        issuer = record_id("cert", person_body(serial))
        body = certificate_body(4, 1, editor, b"SEN", device, issuer, 1, device_key, sealing + channel + bundle)
        return body + person_key.sign("cert", body)

    request = (person_key.public + device_key.public + sealing + bundle + bytes([len(name)]) + name
               + person_key.sign("possession", invitation_id + keys) + device_key.sign("possession", invitation_id + keys)
               + b"".join(device_record(first_serial + place)[-64:] for place in range(32)))
    answer = bytes([0]) + person_body(2) + Key(5).sign("cert", person_body(2)) + device_record(2)
    psk = blake2b(context("ticket"), 32, ticket)
    messages = letters.handshake(
        context("enrolment") + bytes([1, 1]) + invitation_id, psk, b"\x84" * 32, b"\x71" * 32,
        [b"\x86" * 32, b"\x87" * 32], [request, answer])
    contents = [invitation, *messages]
    text = letters.ticket_text(ticket)
    return {
        "ticket": ticket.hex(), "text": text, "code": f"valise:{text}/{module.hex()}/{address.decode()}",
        "other_text": letters.ticket_text(b"\xd7" * 16),
        "addresses": [blake2b(context("mail") + bytes([kind]), 16, ticket).hex() for kind in (1, 2, 3)],
        "handshake_secret": psk.hex(), "invitation": invitation.hex(), "invitation_id": invitation_id.hex(),
        "device_keys": (b"\x70" * 32 + b"\x71" * 32 + b"\x73" * 32).hex(), "card": module_card().hex(),
        "records": [record.hex() for record in records], "request": request.hex(), "answer": answer.hex(),
        "first_message": hashlib.blake2b(messages[0], digest_size=32).hexdigest(), "second_message": messages[1].hex(),
        "fingerprint": fingerprint_digits(keys),
        "letters": [hashlib.blake2b(seal_letter(ticket, kind, content, bytes([0x90 + kind]) * 24), digest_size=32)
                    .hexdigest() for kind, content in enumerate(contents, 1)],
    }


# Ledger


def audit_vectors():
    def chained(before, place, moment, event, count):
        return blake2b(context("audit") + before + number(place, 8) + number(moment, 8) + number(event, 1) + bytes(32)
                       + number(count, 8))

    moment = 1_900_000_000_000
    first = chained(bytes(32), 1, moment, 1, 0)
    second = chained(first, 2, moment + 1000, 7, 2)
    note = {"number": 2, "moment": moment + 1000, "event": "restored", "about": bytes(32).hex(), "count": 2,
            "hash": second.hex()}
    return {"first": first.hex(), "second": second.hex(), "line": json.dumps(note, separators=(",", ":"))}


def key_file_vectors():
    key, salt = bytes(range(32)), b"\x54" * 16
    return {"key": key.hex(), "salt": salt.hex(), "file": (b"\x01\x01" + key + salt).hex()}


# Module


def module_folder_vectors():
    name = context("module-backup")
    backup_key, nonce, seed = bytes(range(32)), b"\x95" * 24, b"\x96" * 32
    sealing_key = hkdf_expand(hmac.digest(bytes(32), backup_key, "sha256"), name, 32)
    sealed = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(seed, name, nonce, sealing_key)
    return {
        "backup_key": backup_key.hex(), "nonce": nonce.hex(), "seed": seed.hex(),
        "sealed_seed": (b"\x01\x01" + nonce + sealed).hex(),
    }
