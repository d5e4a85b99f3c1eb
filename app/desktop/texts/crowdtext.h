#pragma once

#include "app/desktop/texts/opentext.h"

namespace bytecrowds::desktop {

/// A file of a crowd.
class CrowdText : public OpenText
{
    Q_OBJECT
public:
    /// The crowd outlives it.
    CrowdText(OpenCrowd& crowd, QString id);

    static QString keyOf(const QString& id);
    /// The id in such a key; empty in others.
    static QString idOf(const QString& key);

    const QString& id() const { return m_id; }
    QString key() const override { return keyOf(m_id); }
    QString path() const override;
    QString language() const override;
    void setLanguage(const QString& id) override;
    OpenCrowd* crowd() override { return &m_crowd; }
    std::size_t maxBytes() const override;
    /// Whether somebody has deleted the file: its text is still there.
    bool isDeleted() const;

private:
    OpenCrowd& m_crowd;
    QString m_id;
};

} // namespace bytecrowds::desktop
