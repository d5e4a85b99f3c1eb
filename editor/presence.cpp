#include "editor/presence.h"

#include "editor/codeview.h"
#include "editor/relativepositionjson.h"
#include "editor/usercolor.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bytecrowds::editor {

Presence::Presence(CodeView& view, crdt::Text& text, crdt::Awareness& awareness, QString name, Clock now,
                   QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_text(text)
    , m_awareness(awareness)
    , m_name(std::move(name))
    , m_now(std::move(now))
{
    m_due.setInterval(0);
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Presence::publish);
    connect(&view, &CodeView::SCN_UPDATEUI, this, [this](int updated) {
        if (updated & (QsciScintillaBase::SC_UPDATE_SELECTION | QsciScintillaBase::SC_UPDATE_CONTENT))
            m_due.start();
    });
    connect(&view, &CodeView::edited, this, [this] { m_due.start(); });
    m_due.start();
}

void Presence::setName(const QString& name)
{
    m_name = name;
    m_due.start();
}

void Presence::publish()
{
    const auto place = [this](long position) {
        return toJson(crdt::RelativePosition::at(m_text, m_text.toUtf16(crdt::Utf8(std::size_t(position)))));
    };
    const UserColor color = userColor(m_awareness.clientId());
    const QJsonObject user{{QStringLiteral("name"), m_name},
                           {QStringLiteral("color"), colorToCss(color.color)},
                           {QStringLiteral("colorLight"), colorToCss(color.light)}};
    const QJsonObject cursor{
        {QStringLiteral("anchor"), place(m_view.SendScintilla(QsciScintillaBase::SCI_GETANCHOR))},
        {QStringLiteral("head"), place(m_view.SendScintilla(QsciScintillaBase::SCI_GETCURRENTPOS))}};
    const QJsonObject state{{QStringLiteral("user"), user},
                            {QStringLiteral("cursor"), cursor},
                            {QStringLiteral("file"), QString::fromStdString(m_text.rootName())}};
    std::string json = QJsonDocument(state).toJson(QJsonDocument::Compact).toStdString();
    if (json != m_awareness.localState())
        m_awareness.setLocalState(std::move(json), m_now());
}

} // namespace bytecrowds::editor
