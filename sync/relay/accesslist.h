#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

#include <variant>

namespace bytecrowds::relay {

/// A list of e-mail addresses as somebody sent it: {"authorizedEmails": ["ada@example.org", …]}.
struct AccessList
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::AccessList)
public:
    static constexpr qsizetype MaxEmails = 500;
    /// Letters, of RFC 5321 (4.5.3.1) and its errata: in all, and before the @.
    static constexpr qsizetype MaxEmailLength = 254;
    static constexpr qsizetype MaxLocalLength = 64;

    QStringList emails; ///< lower case, each once, in the order in which they came

    struct Refusal
    {
        const char* code = "";
        QString sentence;
    };
    /// Total. An empty list is refused: it would lock everybody out.
    static std::variant<AccessList, Refusal> parse(const QByteArray& json);
};

/// Whether this is an address as RFC 5321 writes it (4.1.2), without quotes and without comments: dots and the signs
/// that are allowed before the @, a domain of two or more labels behind it.
bool isEmailAddress(const QString& text);

} // namespace bytecrowds::relay
