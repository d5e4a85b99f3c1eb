#pragma once

#include <QCoreApplication>
#include <QSslConfiguration>
#include <QString>

#include <variant>

namespace bytecrowds::relay {

/// The certificate and the private key by which the relay proves to be who it is, as files in PEM.
struct TlsFiles
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::TlsFiles)
public:
    QString certificate; ///< its own first, then those that vouch for it
    QString key;         ///< RSA or an elliptic curve, without a password

    bool isEmpty() const { return certificate.isEmpty() && key.isEmpty(); }
    /// Reads both: what a server socket needs for TLS 1.2 or later, or a sentence that says what is wrong with which
    /// file.
    std::variant<QSslConfiguration, QString> read() const;

    bool operator==(const TlsFiles&) const = default;
};

} // namespace bytecrowds::relay
