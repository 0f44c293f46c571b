# SPDX-License-Identifier: Apache-2.0
"""Tickets as text, and Noise_IKpsk2_25519_ChaChaPoly_BLAKE2b, for recompute.py: written from docs/formats.md
and from revision 34 of the Noise specification."""
import hashlib
import hmac

from nacl import bindings

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def times_root(element):
    """Of the field of four elements."""
    return [0, 2, 3, 1][element]


def ticket_text(ticket):
    bits = int.from_bytes(ticket, "big") << 2
    symbols = [bits >> 5 * place & 31 for place in range(25, -1, -1)]
    check = 0
    for symbol in symbols[:-1]:
        check = times_root(check) ^ ((symbol ^ symbol >> 2) & 3)
    symbols[-1] |= times_root(check) ^ (symbols[-1] >> 2 & 3)
    text = "".join(ALPHABET[symbol] for symbol in symbols)
    return "-".join([text[0:5], text[5:10], text[10:15], text[15:20], text[20:26]])


def public(secret):
    return bindings.crypto_scalarmult_base(secret)


class Symmetric:
    """SymmetricState of the specification."""

    def __init__(self, name, prologue):
        self.hash = self.chaining = name.ljust(64, b"\0")
        self.key, self.count = None, 0
        self.mix_hash(prologue)

    def mix_hash(self, data):
        self.hash = hashlib.blake2b(self.hash + data).digest()

    def hkdf(self, data, outputs):
        key, result = hmac.digest(self.chaining, data, "blake2b"), [b""]
        for place in range(1, outputs + 1):
            result.append(hmac.digest(key, result[-1] + bytes([place]), "blake2b"))
        return result[1:]

    def mix_key(self, data):
        self.chaining, key = self.hkdf(data, 2)
        self.key, self.count = key[:32], 0

    def mix_key_and_hash(self, data):
        self.chaining, to_hash, key = self.hkdf(data, 3)
        self.mix_hash(to_hash)
        self.key, self.count = key[:32], 0

    def seal(self, plaintext):
        nonce = bytes(4) + self.count.to_bytes(8, "little")
        sealed = bindings.crypto_aead_chacha20poly1305_ietf_encrypt(plaintext, self.hash, nonce, self.key)
        self.count += 1
        self.mix_hash(sealed)
        return sealed

    def ephemeral(self, key):
        self.mix_hash(key)
        self.mix_key(key)
        return key


def handshake(prologue, psk, initiator, responder, ephemerals, payloads):
    """Both messages, from the private keys of both sides."""
    agree = bindings.crypto_scalarmult
    state = Symmetric(b"Noise_IKpsk2_25519_ChaChaPoly_BLAKE2b", prologue)
    state.mix_hash(public(responder))
    first = state.ephemeral(public(ephemerals[0]))
    state.mix_key(agree(ephemerals[0], public(responder)))
    first += state.seal(public(initiator))
    state.mix_key(agree(initiator, public(responder)))
    first += state.seal(payloads[0])
    second = state.ephemeral(public(ephemerals[1]))
    state.mix_key(agree(ephemerals[0], public(ephemerals[1])))
    state.mix_key(agree(initiator, public(ephemerals[1])))
    state.mix_key_and_hash(psk)
    second += state.seal(payloads[1])
    return first, second
