#include "app/desktop/folders/secretfiles.h"

#include <QDir>
#include <QStringList>

namespace bytecrowds::desktop {

bool hasSecretName(const QString& name)
{
    // In lower case, as all are compared.
    static const QStringList secret = QStringLiteral(".env* *.env id_rsa id_dsa id_ecdsa id_ecdsa_sk id_ed25519 "
                                                     "id_ed25519_sk id_xmss *.pem *.key *.p8 *.p12 *.pfx *.ppk *.jks "
                                                     "*.keystore *.kdb *.kdbx .npmrc .yarnrc.yml .pypirc .netrc _netrc "
                                                     ".git-credentials .htpasswd .pgpass .my.cnf .dockercfg .boto "
                                                     ".s3cfg credentials credentials.* client_secret*.json secrets.*")
                                          .split(QLatin1Char(' '));
    return QDir::match(secret, name.toLower());
}

bool holdsPrivateKey(QByteArrayView text)
{
    constexpr QByteArrayView begin("-----BEGIN "), key("PRIVATE KEY"), end("-----");
    for (qsizetype at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
        const QByteArrayView rest = text.sliced(at + begin.size());
        // The label and the dashes end on the same line: "RSA PRIVATE KEY-----", "PGP PRIVATE KEY BLOCK-----".
        const qsizetype dashes = rest.indexOf(end);
        const QByteArrayView label = rest.first(dashes < 0 ? 0 : dashes);
        if (label.contains(key) && !label.contains('\n'))
            return true;
    }
    return false;
}

} // namespace bytecrowds::desktop
