#pragma once

#include <QByteArrayView>
#include <QString>

namespace bytecrowds::desktop {

/// Files that are hardly meant for everybody who has a crowd's link: settings with passwords, tokens, private keys.

/// Whether a file's name (without folders) says so.
bool hasSecretName(const QString& name);

/// Whether a text holds a private key (RFC 7468 and its like: PEM, OpenSSH, PGP).
bool holdsPrivateKey(QByteArrayView text);

} // namespace bytecrowds::desktop
