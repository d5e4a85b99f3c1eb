#include "app/desktop/texts/crowdtext.h"

#include "app/desktop/opencrowd.h"
#include "sync/protocol/limits.h"

namespace bytecrowds::desktop {

namespace {

constexpr QLatin1StringView Prefix("crowd:");

} // namespace

CrowdText::CrowdText(OpenCrowd& crowd, QString id)
    : OpenText(crowd.files().text(id), crowd.clock())
    , m_crowd(crowd)
    , m_id(std::move(id))
{
    connect(&crowd.files(), &FileList::changed, this, &OpenText::changed);
}

QString CrowdText::keyOf(const QString& id)
{
    return Prefix + id;
}

QString CrowdText::idOf(const QString& key)
{
    return key.startsWith(Prefix) ? key.sliced(Prefix.size()) : QString();
}

QString CrowdText::path() const
{
    const auto file = m_crowd.files().find(m_id);
    return file ? file->path : m_id;
}

QString CrowdText::language() const
{
    const auto file = m_crowd.files().find(m_id);
    return file ? file->language : QString();
}

void CrowdText::setLanguage(const QString& id)
{
    m_crowd.files().setLanguage(m_id, id);
}

std::size_t CrowdText::maxBytes() const
{
    return protocol::MaxTextBytes;
}

bool CrowdText::isDeleted() const
{
    const auto file = m_crowd.files().find(m_id);
    return file && file->isDeleted;
}

} // namespace bytecrowds::desktop
