#pragma once

#include "editor/carets.h"
#include "editor/viewtext.h"
#include "tests/editor/viewfixture.h"

namespace bytecrowds::editor {

/// A text with any number of carets, in a notation that leaves brackets to the text: "a|b" has a caret before b,
/// "a«bc|d" selects bc with the caret behind it, "a|bc»d" with the caret before it. A trailing blank is written "␣", a
/// tab "→".
struct ManyCarets
{
    std::string text;
    Carets carets;

    static ManyCarets read(const QString& notation)
    {
        ManyCarets read;
        std::optional<long> anchor, caret;
        const std::u32string characters = notation.toStdU32String();
        for (const char32_t c : characters) {
            const auto at = long(read.text.size());
            if (c == u'«') {
                anchor = at;
            } else if (c == u'»') {
                read.carets.all.push_back(Caret::selecting(at, *caret));
                caret.reset();
            } else if (c == u'|' && anchor) {
                read.carets.all.push_back(Caret::selecting(*anchor, at));
                anchor.reset();
            } else if (c == u'|') {
                if (caret)
                    read.carets.all.push_back(Caret::at(*caret));
                caret = at;
                continue;
            } else {
                read.text += c == U'␣' ? " " : c == U'→' ? "\t" : QString::fromUcs4(&c, 1).toStdString();
            }
        }
        if (caret)
            read.carets.all.push_back(Caret::at(*caret));
        std::ranges::sort(read.carets.all, {}, &Caret::start);
        return read;
    }

    static QString write(const CodeView& view)
    {
        QString notation;
        const Carets carets = caretsOf(view);
        long done = 0;
        const auto upTo = [&](long at) {
            notation += QString::fromStdString(textBetween(view, done, at));
            done = at;
        };
        for (const Caret& caret : carets.all) {
            upTo(caret.start());
            notation += caret.anchor.at < caret.caret.at ? u'«' : u'|';
            upTo(caret.end());
            if (!caret.isEmpty())
                notation += caret.anchor.at < caret.caret.at ? u'|' : u'»';
        }
        upTo(textLength(view));
        return notation;
    }

    /// The same with what the notation has for blanks.
    static QString plain(QString notation) { return notation.replace(u'␣', u' ').replace(u'→', u'\t'); }
};

inline void show(CodeView& view, const ManyCarets& marked)
{
    show(view, marked.text);
    setCarets(view, marked.carets);
}

/// A shown view and what a document makes of its edits.
class Writer
{
public:
    explicit Writer(const QString& notation, std::size_t limit = 1 << 20)
        : view(languages().repository(), limit)
    {
        view.resize(600, 400);
        view.show();
        editor::show(view, ManyCarets::read(notation));
        document = view.utf8();
        QObject::connect(&view, &CodeView::edited, &view, [this](const std::vector<Edit>& edits) {
            ++actions;
            apply(edits, document);
        });
        QObject::connect(&view, &CodeView::refused, &view, [this](const QString& why) { refusals.append(why); });
    }

    static const Languages& languages()
    {
        static const Languages languages;
        return languages;
    }

    void press(QKeyCombination key) { QTest::keyClick(&view, key.key(), key.keyboardModifiers()); }
    QString now() const { return ManyCarets::write(view); }

    CodeView view;
    std::string document;
    int actions = 0;
    QStringList refusals;
};

} // namespace bytecrowds::editor
