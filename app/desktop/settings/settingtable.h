#pragma once

#include "app/desktop/settings/setting.h"

namespace KSyntaxHighlighting {
class Repository;
}

namespace bytecrowds::desktop {

/// All settings, in the order in which a person sees them.
QList<Setting> settingTable(const KSyntaxHighlighting::Repository& themes);

/// In the order in which a person sees them.
QList<SettingCategory> settingCategories();

} // namespace bytecrowds::desktop
