#pragma once

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace bytecrowds {

/// The program speaks the user's language as long as this lives: Qt's own words too. English where there is no other.
class Translators
{
public:
    Translators()
    {
        if (m_qt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
        if (m_own.load(QLocale(), QStringLiteral("bytecrowds"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
            m_own.load(QStringLiteral(":/i18n/bytecrowds_en.qm")))
            QCoreApplication::installTranslator(&m_own);
    }

private:
    QTranslator m_qt, m_own;
};

} // namespace bytecrowds
