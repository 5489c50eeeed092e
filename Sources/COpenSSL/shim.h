/* The system's OpenSSL (Debian: libssl-dev): certificates and signed messages (CMS). Functions here are macros or take
   variable arguments in OpenSSL, so that Swift cannot call them. */
#ifndef BUREAU_COPENSSL_SHIM_H
#define BUREAU_COPENSSL_SHIM_H

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

/* A new key on the curve P-256. */
static inline EVP_PKEY *bureau_new_signing_key(void) { return EVP_EC_gen("P-256"); }

/* The bytes that were written to a memory BIO; they live as long as it. */
static inline long bureau_bio_bytes(BIO *bio, char **bytes) { return BIO_get_mem_data(bio, bytes); }

/* An extension of a certificate that is its own issuer. */
static inline int bureau_add_extension(X509 *certificate, int nid, const char *value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, NULL, NULL, 0);
    X509_EXTENSION *extension = X509V3_EXT_nconf_nid(NULL, &context, nid, value);
    if (extension == NULL) { return 0; }
    int added = X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    return added;
}

/* The first certificate of a signer found in a message; not the caller's to free. */
static inline X509 *bureau_signer(CMS_ContentInfo *message) {
    STACK_OF(X509) *signers = CMS_get0_signers(message);
    X509 *signer = signers == NULL ? NULL : sk_X509_value(signers, 0);
    sk_X509_free(signers);
    return signer;
}

/* Names as RFC 2253 has them, but å as itself. */
static inline int bureau_print_name(BIO *bio, const X509_NAME *name) {
    return X509_NAME_print_ex(bio, name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
}

#endif
