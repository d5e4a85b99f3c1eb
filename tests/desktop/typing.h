#pragma once

#include "app/desktop/mainwindow.h"

#include <QRandomGenerator>
#include <QString>

namespace bytecrowds::tests {

/// A number that the person who runs the test gives in the environment.
quint32 numberFrom(const char* variable, quint32 otherwise);

QString viewText(desktop::MainWindow& window);
QString documentText(desktop::MainWindow& window);

/// As by Ctrl+V; the clipboard is the display's own.
void paste(desktop::MainWindow& window, const QString& text);

/// One random thing that a person does at the keyboard: types, pastes (emoji, CRLF, right-to-left), deletes, moves,
/// selects, undoes.
void typeSomething(desktop::MainWindow& window, QRandomGenerator& random);

/// A text for random pastes and browsers: ASCII, emoji with joiners, CRLF lines, Arabic and Hebrew.
QString randomText(QRandomGenerator& random);

} // namespace bytecrowds::tests
