#include "sync/relay/tlsfiles.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <memory>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace bytecrowds::relay {

namespace {

template<auto Free>
struct FreeBy
{
    template<typename T>
    void operator()(T* object) const
    {
        Free(object);
    }
};
using Bio = std::unique_ptr<BIO, FreeBy<BIO_free_all>>;

Bio bioOf(const QByteArray& pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

/// Qt would find out in the middle of each handshake.
bool belongTogether(const QByteArray& certificate, const QByteArray& key)
{
    const std::unique_ptr<X509, FreeBy<X509_free>> first(
        PEM_read_bio_X509(bioOf(certificate).get(), nullptr, nullptr, nullptr));
    const std::unique_ptr<EVP_PKEY, FreeBy<EVP_PKEY_free>> secret(
        PEM_read_bio_PrivateKey(bioOf(key).get(), nullptr, nullptr, nullptr));
    const bool match = first && secret && X509_check_private_key(first.get(), secret.get()) == 1;
    ERR_clear_error();
    return match;
}

QSslKey readKey(const QByteArray& pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (const QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

/// Empty when it was read.
QString readFile(const char* option, const QString& path, QByteArray& into)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return TlsFiles::tr("The file %1 that --%2 names can't be read: %3.")
            .arg(path, QLatin1String(option), file.errorString());
    into = file.readAll();
    return {};
}

} // namespace

std::variant<QSslConfiguration, QString> TlsFiles::read() const
{
    if (certificate.isEmpty() || key.isEmpty())
        return tr("TLS needs both a certificate and its private key: --tls-cert FILE --tls-key FILE.");
    QByteArray certificatePem, keyPem;
    if (const QString problem = readFile("tls-cert", certificate, certificatePem); !problem.isEmpty())
        return problem;
    if (const QString problem = readFile("tls-key", key, keyPem); !problem.isEmpty())
        return problem;
    if (!QSslSocket::supportsSsl())
        return tr("Qt can't speak TLS here: install OpenSSL (the package libssl3t64).");
    const QList<QSslCertificate> chain = QSslCertificate::fromData(certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return tr("The file %1 that --tls-cert names holds no certificate in PEM (“-----BEGIN CERTIFICATE-----”).")
            .arg(certificate);
    if (keyPem.contains("ENCRYPTED"))
        return tr("The private key in %1 is locked by a password; take it off with “openssl pkey”.").arg(key);
    const QSslKey secret = readKey(keyPem);
    if (secret.isNull())
        return tr("The file %1 that --tls-key names holds no private key in PEM (RSA or an elliptic curve).").arg(key);
    if (!belongTogether(certificatePem, keyPem))
        return tr("The private key in %1 is not that of the certificate in %2.").arg(key, certificate);

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(secret);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // people show tokens, not certificates
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    return configuration;
}

} // namespace bytecrowds::relay
