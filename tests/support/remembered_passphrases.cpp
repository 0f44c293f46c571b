// SPDX-License-Identifier: Apache-2.0
// Loaded before a program that is called again and again by one test: what a passphrase gives is computed the
// first time, and lies from then on in the folder REMEMBERED_PASSPHRASES of that test. It changes no answer:
// all that libsodium is asked is in the name of the file.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include <dlfcn.h>
#include <sodium.h>
#include <unistd.h>

namespace {

class Question {
public:
    Question() { (void)crypto_generichash_init(&hash_, nullptr, 0, crypto_generichash_BYTES); }

    void add(const void* bytes, unsigned long long size) {
        add_number(size);
        (void)crypto_generichash_update(&hash_, static_cast<const unsigned char*>(bytes), size);
    }
    void add_number(unsigned long long number) {
        (void)crypto_generichash_update(
            &hash_, reinterpret_cast<const unsigned char*>(&number), sizeof number);
    }
    /// The file with its answer.
    std::string file(std::string_view folder) {
        std::array<unsigned char, crypto_generichash_BYTES> digest{};
        std::array<char, 2 * crypto_generichash_BYTES + 1> name{};
        (void)crypto_generichash_final(&hash_, digest.data(), digest.size());
        (void)sodium_bin2hex(name.data(), name.size(), digest.data(), digest.size());
        return std::string(folder) + "/" + name.data();
    }

private:
    crypto_generichash_state hash_{};
};

bool read_all(const std::string& path, unsigned char* out, unsigned long long size) {
    std::FILE* const file = std::fopen(path.c_str(), "rb");
    if (file == nullptr) return false;
    const bool is_whole = std::fread(out, 1, size, file) == size;
    (void)std::fclose(file);
    return is_whole;
}

/// Under a name of its own first: another program may be reading.
void write_all(const std::string& path, const unsigned char* bytes, unsigned long long size) {
    const std::string unfinished = path + "." + std::to_string(::getpid());
    std::FILE* const file = std::fopen(unfinished.c_str(), "wb");
    if (file == nullptr) return;
    const bool is_whole = std::fwrite(bytes, 1, size, file) == size;
    if (std::fclose(file) != 0 || !is_whole || std::rename(unfinished.c_str(), path.c_str()) != 0)
        (void)std::remove(unfinished.c_str());
}

} // namespace

int crypto_pwhash_argon2id(unsigned char* const out, unsigned long long size, const char* const passphrase,
    unsigned long long passphrase_size, const unsigned char* const salt, unsigned long long passes,
    std::size_t memory, int algorithm) {
    static auto* const real =
        reinterpret_cast<decltype(&crypto_pwhash_argon2id)>(::dlsym(RTLD_NEXT, "crypto_pwhash_argon2id"));
    const char* const folder = std::getenv("REMEMBERED_PASSPHRASES");
    if (folder == nullptr)
        return real(out, size, passphrase, passphrase_size, salt, passes, memory, algorithm);
    Question question;
    question.add(passphrase, passphrase_size);
    question.add(salt, crypto_pwhash_argon2id_SALTBYTES);
    question.add_number(size);
    question.add_number(passes);
    question.add_number(memory);
    question.add_number(static_cast<unsigned long long>(algorithm));
    const std::string file = question.file(folder);
    if (read_all(file, out, size)) return 0;
    const int outcome = real(out, size, passphrase, passphrase_size, salt, passes, memory, algorithm);
    if (outcome == 0) write_all(file, out, size);
    return outcome;
}
