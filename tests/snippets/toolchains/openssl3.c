// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What .NET Core 3.1 looks for in OpenSSL 1.1 and does not find in OpenSSL 3. It stops at the first missing name, though
// the compiler wants no more than a hash.
int EVP_MD_get_size(const void *digest);
void *SSL_get1_peer_certificate(const void *ssl);

int EVP_MD_size(const void *digest)
{
    return EVP_MD_get_size(digest);
}

void *SSL_get_peer_certificate(const void *ssl)
{
    return SSL_get1_peer_certificate(ssl);
}

void ERR_put_error(int library, int function, int reason, const char *file, int line)
{
    (void)library;
    (void)function;
    (void)reason;
    (void)file;
    (void)line;
}
