#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <vector>

namespace bytecrowds::tests {

/// Writes a file of places in MaxMind's format (https://maxmind.github.io/MaxMind-DB/), as countries' files have them:
///
///   search tree       a node: two big-endian records of 24 bits, for the next bit of the address being 0 or 1. A
///   record is
///                     a node, or the number of nodes (nothing is known), or that plus 16 plus an offset in the data
///   16 zeros
///   data              {country: {iso_code}, continent: {code}} each
///   "\xab\xcd\xefMaxMind.com" and the metadata, a map
class PlacesFile
{
public:
    PlacesFile();

    /// An IPv4 or IPv6 network such as 10.0.0.0/8, that lies in no other one's. Empty codes are left out.
    void add(const char* network, const QByteArray& country, const QByteArray& continent);
    bool write(const QString& path) const;

private:
    struct Record
    {
        enum Kind
        {
            Nothing,
            Node,
            Data,
        } kind = Nothing;
        quint32 number = 0; ///< of the node, or the offset
    };
    struct Node
    {
        Record records[2];
    };

    std::vector<Node> m_nodes;
    QByteArray m_data;
};

} // namespace bytecrowds::tests
