#include "editor/presence.h"

#include "editor/codeview.h"
#include "editor/relativepositionjson.h"
#include "editor/usercolor.h"

#include <QJsonDocument>

namespace bytecrowds::editor {

Presence::Presence(crdt::Awareness& awareness, QString name, Clock now, QObject* parent)
    : QObject(parent)
    , m_awareness(awareness)
    , m_name(std::move(name))
    , m_now(std::move(now))
{
    m_due.setInterval(0);
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Presence::publish);
    m_due.start();
}

void Presence::setPlace(CodeView* view, crdt::Text* text)
{
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    m_text = text;
    if (view) {
        connect(view, &CodeView::SCN_UPDATEUI, this, [this](int updated) {
            if (updated & (QsciScintillaBase::SC_UPDATE_SELECTION | QsciScintillaBase::SC_UPDATE_CONTENT))
                m_due.start();
        });
        connect(view, &CodeView::edited, this, [this] { m_due.start(); });
    }
    m_due.start();
}

void Presence::setName(const QString& name)
{
    m_name = name;
    m_due.start();
}

void Presence::setFollowing(std::optional<crdt::ClientId> client)
{
    m_following = client;
    m_due.start();
}

QJsonObject Presence::cursor() const
{
    const auto place = [this](int message) {
        const auto position = crdt::Utf8(std::size_t(m_view->SendScintilla(message)));
        return toJson(crdt::RelativePosition::at(*m_text, m_text->toUtf16(position)));
    };
    return {{QStringLiteral("anchor"), place(QsciScintillaBase::SCI_GETANCHOR)},
            {QStringLiteral("head"), place(QsciScintillaBase::SCI_GETCURRENTPOS)}};
}

void Presence::publish()
{
    const UserColor color = userColor(m_awareness.clientId());
    const QJsonObject user{{QStringLiteral("name"), m_name},
                           {QStringLiteral("color"), colorToCss(color.color)},
                           {QStringLiteral("colorLight"), colorToCss(color.light)}};
    QJsonObject state{{QStringLiteral("user"), user}};
    if (m_view && m_text) {
        state.insert(QStringLiteral("cursor"), cursor());
        state.insert(QStringLiteral("file"), QString::fromStdString(m_text->rootName()));
    }
    if (m_following)
        state.insert(QStringLiteral("following"), qint64(*m_following));
    std::string json = QJsonDocument(state).toJson(QJsonDocument::Compact).toStdString();
    if (json != m_awareness.localState())
        m_awareness.setLocalState(std::move(json), m_now());
}

} // namespace bytecrowds::editor
