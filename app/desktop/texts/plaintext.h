#pragma once

#include "app/desktop/texts/opentext.h"
#include "app/desktop/texts/textfile.h"
#include "sync/crdt/subscription.h"
#include "sync/session/localcopy.h"

#include <memory>

namespace bytecrowds::editor {
class Languages;
}

namespace bytecrowds::desktop {

/// A file on this computer, in no crowd: read from its place, and written back there when the person saves.
class PlainText : public OpenText
{
    Q_OBJECT
public:
    /// Bytes of a text; Scintilla's positions are 32 bits in places.
    static constexpr std::size_t MaxBytes = 1024 * 1024 * 1024;

    /// None when the file can't be read as a text; `why` then gets a sentence. What was typed in an earlier run and not
    /// saved is there again. The store outlives the text.
    static std::shared_ptr<PlainText> open(const QString& path, session::LocalStore& store,
                                           const editor::Languages& languages, crdt::ClientIdSource newClientId,
                                           Clock now, QString* why);
    ~PlainText() override;

    static QString keyOf(const QString& path);
    /// The path in such a key; empty in others.
    static QString pathOf(const QString& key);

    QString key() const override { return keyOf(m_path); }
    QString path() const override { return m_path; }
    QString language() const override { return m_language; }
    void setLanguage(const QString& id) override;
    bool isModified() const override { return m_isModified; }
    std::size_t maxBytes() const override { return MaxBytes; }

    /// Writes it to its place. Empty, or a sentence that says why not: nothing was changed there then.
    QString save();
    /// The same to another place, which is its own from then on.
    QString saveAs(const QString& path, const editor::Languages& languages);
    /// Whether somebody has changed the file since it was read or written here.
    bool hasChangedOnDisk() const;

    /// What was not saved is not kept either.
    void discard();

private:
    PlainText(crdt::Text& text, std::unique_ptr<crdt::Doc> document, session::LocalStore& store, Clock now);
    void readFrom(const TextFile& file);
    void readNotes();
    void writeNotes();
    void keep();
    QString write(const QString& path);
    void setModified(bool modified);

    session::LocalStore& m_store;
    std::unique_ptr<session::LocalCopy> m_copy; // of what is not saved
    QString m_path;                             // absolute
    QString m_language;
    TextFileForm m_form;       // as it was read, so it is written
    qint64 m_writtenAt = 0;    // ms since the epoch, as the disk said when it was read or written here; 0: no file
    qint64 m_writtenBytes = 0; // likewise
    bool m_isModified = false;
    crdt::Subscription m_subscription;
};

} // namespace bytecrowds::desktop
