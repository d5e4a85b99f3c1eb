<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Profile</name>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Announcer</name>
    <message>
        <source>%1 joined</source>
        <translation>%1 已加入</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) joined</source>
        <translation>
            <numerusform>%n 人已加入</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 已离开</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left</source>
        <translation>
            <numerusform>%n 人已离开</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 follows you</source>
        <translation>%1 正在跟随你</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::AvatarButton</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（你）</translation>
    </message>
    <message>
        <source>%1, whom you follow</source>
        <translation>%1（你正在跟随）</translation>
    </message>
    <message>
        <source>%1, who follows you</source>
        <translation>%1（正在跟随你）</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>更改你的名字</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>停止跟随</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a person, and what a click does</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::BundledRelay</name>
    <message>
        <source>The relay of this computer does not answer.</source>
        <translation>本机的中继没有响应。</translation>
    </message>
    <message>
        <source>The relay of this computer could not start: %1</source>
        <translation>无法启动本机的中继：%1</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: check its permissions and the free disk space.</source>
        <translation>无法创建文件夹 %1：请检查其权限和可用磁盘空间。</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started: is Bytecrowds installed whole?</source>
        <translation>无法启动程序 %1：Bytecrowds 是否安装完整？</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::CommandMode</name>
    <message>
        <source>Type what you want to do</source>
        <translation>输入要执行的操作</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>没有名为“%1”的命令。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::CommandSet</name>
    <message>
        <source>%1: %2</source>
        <comment>a command of a menu</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::CrowdCommands</name>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>The name that others see:</source>
        <translation>其他人看到的名字：</translation>
    </message>
    <message>
        <source>About Bytecrowds</source>
        <translation>关于 Bytecrowds</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;Open a crowd, share its link, write code together.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;打开协作空间，分享链接，一起编写代码。&lt;/p&gt;&lt;p&gt;基于 GNU 通用公共许可证第 3 版或更高版本的自由软件。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Share: copy the link</source>
        <translation>分享：复制链接(&amp;S)</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>立即重新连接(&amp;A)</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>你的名字(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>离开协作空间(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>键盘(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>日志(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;About Bytecrowds</source>
        <translation>关于 Bytecrowds(&amp;A)</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::DesktopApp</name>
    <message>
        <source>There is no file %1; this is a new crowd.</source>
        <translation>文件 %1 不存在，已新建协作空间。</translation>
    </message>
    <message>
        <source>Another Bytecrowds of yours does not answer, so this one runs by itself.</source>
        <translation>你的另一个 Bytecrowds 没有响应，因此本程序独立运行。</translation>
    </message>
    <message>
        <source>Bytecrowds ended unexpectedly the last time; what was open is here again.</source>
        <translation>Bytecrowds 上次意外退出，之前打开的内容已恢复。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EmptyState</name>
    <message>
        <source>No file is open</source>
        <translation>没有打开的文件</translation>
    </message>
    <message>
        <source>Begin one, open one, or join others by their link.</source>
        <translation>新建文件、打开文件，或通过链接加入其他人。</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Find a file by its name</source>
        <translation>按名称查找文件</translation>
    </message>
    <message>
        <source>Open a file of this computer</source>
        <translation>打开本机上的文件</translation>
    </message>
    <message>
        <source>Open a crowd&apos;s link</source>
        <translation>打开协作空间的链接</translation>
    </message>
    <message>
        <source>See everything that can be done</source>
        <translation>查看所有可用操作</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileCommands</name>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>The link of a crowd:</source>
        <translation>协作空间的链接：</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>新建文件(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;crowd</source>
        <translation>新建协作空间(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>打开链接(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Recent…</source>
        <translation>最近使用(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save a copy &amp;as…</source>
        <translation>将副本另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>关闭标签页(&amp;T)</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileList</name>
    <message>
        <source>A file&apos;s path can&apos;t be longer than %1 characters.</source>
        <translation>文件路径不能超过 %1 个字符。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a file&apos;s path: write names with “/” between them, such as “src/main.py”.</source>
        <translation>“%1”不能用作文件路径：请用“/”分隔各级名称，例如“src/main.py”。</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>文件“%1”已存在。</translation>
    </message>
    <message>
        <source>There is already a folder “%1”.</source>
        <translation>文件夹“%1”已存在。</translation>
    </message>
    <message>
        <source>“%1” is a file, so nothing can be inside of it.</source>
        <translation>“%1”是文件，其中不能包含任何内容。</translation>
    </message>
    <message>
        <source>A crowd holds %L1 files at most, deleted ones included.</source>
        <translation>一个协作空间最多容纳 %L1 个文件，包括已删除的文件。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileMode</name>
    <message>
        <source>Type a file&apos;s name; &gt; for a command, : for a line, @ for a symbol</source>
        <translation>输入文件名；&gt; 查找命令，: 跳转到行，@ 查找符号</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>还没有文件。</translation>
    </message>
    <message>
        <source>No file is called “%1”.</source>
        <translation>没有名为“%1”的文件。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FilePanel</name>
    <message>
        <source>Files of the crowd</source>
        <translation>协作空间的文件</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>新建文件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Restore what was &amp;deleted…</source>
        <translation>恢复已删除的内容(&amp;D)…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileTreeModel</name>
    <message>
        <source>%1, with %2</source>
        <translation>%1（%2 在此）</translation>
    </message>
    <message>
        <source>A folder can&apos;t be moved into itself.</source>
        <translation>不能将文件夹移动到其自身中。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderCommands</name>
    <message>
        <source>&amp;Add files to the crowd…</source>
        <translation>向协作空间添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder to the crowd…</source>
        <translation>向协作空间添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export the crowd&apos;s files to a folder…</source>
        <translation>将协作空间的文件导出到文件夹(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderExport</name>
    <message>
        <source>%1 was not written: it would change a repository.</source>
        <translation>未写入 %1：这会更改代码仓库。</translation>
    </message>
    <message>
        <source>%1 was not written: a link there leads out of the folder.</source>
        <translation>未写入 %1：路径中有链接指向文件夹之外。</translation>
    </message>
    <message>
        <source>The folder of %1 could not be made.</source>
        <translation>无法创建 %1 所在的文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FollowFrame</name>
    <message>
        <source>Stop following</source>
        <translation>停止跟随</translation>
    </message>
    <message>
        <source>Following %1, and followed in turn — Esc to stop</source>
        <translation>正在与 %1 相互跟随 — 按 Esc 停止</translation>
    </message>
    <message>
        <source>Following %1 — Esc to stop</source>
        <translation>正在跟随 %1 — 按 Esc 停止</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ImportSummary</name>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s) that .gitignore names</source>
        <translation>
            <numerusform>%Ln 个被 .gitignore 忽略的文件和文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no text in UTF-8</source>
        <translation>
            <numerusform>%Ln 个非 UTF-8 文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large for the crowd</source>
        <translation>
            <numerusform>%Ln 个对协作空间而言过大</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 个链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that can&apos;t be read</source>
        <translation>
            <numerusform>%Ln 个无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whose name doesn&apos;t fit into the crowd</source>
        <translation>
            <numerusform>%Ln 个名称不适用于协作空间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln file(s)</source>
        <translation>
            <numerusform>已添加 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replaced %Ln</source>
        <translation>
            <numerusform>替换 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %Ln that the crowd had</source>
        <translation>
            <numerusform>保留协作空间中已有的 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>left out %1</source>
        <translation>略过 %1</translation>
    </message>
    <message numerus="yes">
        <source>withheld %Ln that may hold secrets: %1</source>
        <translation>
            <numerusform>暂扣 %Ln 个可能含有机密信息的文件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of an import&apos;s parts</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between an import&apos;s parts</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>There were more files: a crowd holds %L1 at most.</source>
        <translation>还有更多文件：一个协作空间最多容纳 %L1 个。</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>已停止。%1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::KeyboardPage</name>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>按名称查找</translation>
    </message>
    <message>
        <source>Find commands by name</source>
        <translation>按名称查找命令</translation>
    </message>
    <message>
        <source>Find commands by pressing a key</source>
        <translation>通过按键查找命令</translation>
    </message>
    <message>
        <source>or by &amp;key:</source>
        <translation>或按按键(&amp;K)：</translation>
    </message>
    <message>
        <source>What follows from the new key</source>
        <translation>新按键的影响</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>新按键：请按下</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>全部重置(&amp;L)</translation>
    </message>
    <message>
        <source>All commands get the preset&apos;s keys again</source>
        <translation>所有命令恢复为预设方案的按键</translation>
    </message>
    <message>
        <source>you</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>预设方案</translation>
    </message>
    <message>
        <source>Also keys of: %1</source>
        <translation>同样使用此按键的命令：%1</translation>
    </message>
    <message>
        <source>%1 is a key of %2, which would lose it.</source>
        <translation>%1 是“%2”的按键，设置后该命令将失去此按键。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LineMode</name>
    <message>
        <source>Type a line, or a line and a column such as 120:5</source>
        <translation>输入行号，或行号和列号，例如 120:5</translation>
    </message>
    <message>
        <source>“%1” is no place in a text.</source>
        <translation>“%1”不是文本中的位置。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>This is what would help to find a fault: no text, link, name or path of yours is in it. Read it, then copy or save it; Bytecrowds sends nothing itself.</source>
        <translation>以下内容有助于查找故障，其中不含你的任何文本、链接、名字或路径。请先阅读，然后复制或保存；Bytecrowds 不会自行发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MainWindow</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>协作空间</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>The file&apos;s name; its ending chooses the language</source>
        <translation>文件名（扩展名决定语言）</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Copy the link that lets others join</source>
        <translation>复制供他人加入的链接</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Crowd</source>
        <translation>协作空间(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>%1 — Bytecrowds</source>
        <translation>%1 — Bytecrowds</translation>
    </message>
    <message>
        <source>Bytecrowds</source>
        <translation>Bytecrowds</translation>
    </message>
    <message>
        <source>untitled.txt</source>
        <comment>the name of a new file</comment>
        <translation>未命名.txt</translation>
    </message>
    <message>
        <source>untitled-%1.txt</source>
        <comment>the name of a new file</comment>
        <translation>未命名-%1.txt</translation>
    </message>
    <message>
        <source>%1 was deleted. It can be restored by the menu of the file tree.</source>
        <translation>%1 已被删除，可通过文件树的菜单恢复。</translation>
    </message>
    <message>
        <source>The link comes as soon as the relay has started.</source>
        <translation>中继启动后即可获得链接。</translation>
    </message>
    <message>
        <source>Link copied: %1 — it opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>链接已复制：%1 — 只能在本机打开；如需与他人分享，请使用 --relay 启动 Bytecrowds。</translation>
    </message>
    <message>
        <source>Link copied: %1 — whoever has it can read and write here.</source>
        <translation>链接已复制：%1 — 任何拥有此链接的人都可以在此读写。</translation>
    </message>
    <message>
        <source>%1 is too large for a crowd.</source>
        <translation>%1 对协作空间而言过大。</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>文件已更改</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>%1 在此处打开后已被其他程序更改。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已另存为 %1。</translation>
    </message>
    <message>
        <source>Save the file?</source>
        <translation>保存文件？</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 已更改。</translation>
    </message>
    <message>
        <source>Close the crowd?</source>
        <translation>关闭协作空间？</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) have not reached the relay.</source>
        <translation>
            <numerusform>%n 处编辑尚未到达中继。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer can&apos;t keep them either: %1 You can save a copy first, or wait until the relay is back.</source>
        <translation>本机也无法保留这些编辑：%1 你可以先保存副本，或等待中继恢复。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>关闭并丢弃</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MoreButton</name>
    <message numerus="yes">
        <source>%n more person(s)</source>
        <translation>
            <numerusform>另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示所有人</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>关闭通知</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Options</name>
    <message>
        <source>Write code together.</source>
        <translation>一起编写代码。</translation>
    </message>
    <message>
        <source>The relay that crowds are made on, for example https://crowds.example.org.</source>
        <translation>用于创建协作空间的中继，例如 https://crowds.example.org。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Open a window of its own.</source>
        <translation>在单独的窗口中打开。</translation>
    </message>
    <message>
        <source>Return when what was opened is closed, for EDITOR=&quot;bytecrowds --wait&quot;.</source>
        <translation>等到所打开的内容关闭后再返回，用于 EDITOR=&quot;bytecrowds --wait&quot;。</translation>
    </message>
    <message>
        <source>Files, folders and links to open; a folder&apos;s files become those of a new crowd. Without any, a new crowd.</source>
        <translation>要打开的文件、文件夹和链接；文件夹中的文件会成为新协作空间的文件。如未指定，则新建协作空间。</translation>
    </message>
    <message>
        <source>--relay takes an address such as https://crowds.example.org, not “%1”.</source>
        <translation>--relay 需要 https://crowds.example.org 这样的地址，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Palette</name>
    <message>
        <source>Palette</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>%1, %L2 of %L3</source>
        <comment>a row of a list, its number, how many there are</comment>
        <translation>%1，第 %L2 项，共 %L3 项</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PassingText</name>
    <message>
        <source>News</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two pieces of news</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleBar</name>
    <message numerus="yes">
        <source>%n person(s) here</source>
        <translation>
            <numerusform>此处有 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleCommands</name>
    <message>
        <source>&amp;People</source>
        <translation>成员(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Follow someone, or stop</source>
        <translation>跟随某人或停止跟随(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Jump to someone</source>
        <translation>跳转到某人处(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Tell who joins and leaves</source>
        <translation>成员加入和离开时通知(&amp;T)</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（你）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and where they are</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <translation>%1，第 %L2 行</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>你正在跟随</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>正在跟随你</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeoplePanel</name>
    <message>
        <source>&amp;Jump to</source>
        <translation>跳转(&amp;J)</translation>
    </message>
    <message>
        <source>People in the crowd</source>
        <translation>协作空间中的成员</translation>
    </message>
    <message>
        <source>Place the caret where they are (Enter)</source>
        <translation>将光标移到对方所在位置 (Enter)</translation>
    </message>
    <message>
        <source>Keep in view where they are (Space)</source>
        <translation>始终显示对方所在位置 (Space)</translation>
    </message>
    <message>
        <source>Stop &amp;following</source>
        <translation>停止跟随(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Person</name>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::QrView</name>
    <message>
        <source>QR code of the link</source>
        <translation>链接的二维码</translation>
    </message>
    <message>
        <source>Scan it to open the crowd on a phone or tablet</source>
        <translation>扫描即可在手机或平板电脑上打开协作空间</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::RecentsDialog</name>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1，尚未保存</translation>
    </message>
    <message>
        <source>crowd on this computer&apos;s relay</source>
        <translation>本机中继上的协作空间</translation>
    </message>
    <message>
        <source>crowd on %1</source>
        <translation>%1 上的协作空间</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Search by name, path or link</source>
        <translation>按名称、路径或链接搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Crowds and files that this computer keeps</source>
        <translation>本机保留的协作空间和文件</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>移除(&amp;F)…</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1（已固定）</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消固定(&amp;P)</translation>
    </message>
    <message>
        <source>What has not reached the relay is lost; the crowd itself stays there.</source>
        <translation>尚未到达中继的内容将会丢失；协作空间本身仍保留在中继上。</translation>
    </message>
    <message>
        <source>What was not saved to the file is lost.</source>
        <translation>尚未保存到文件的内容将会丢失。</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>要移除吗？</translation>
    </message>
    <message>
        <source>This computer forgets its copy of “%1”.</source>
        <translation>将从本机移除“%1”的副本。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchCommands</name>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>替换(&amp;R)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Find in all files…</source>
        <translation>在所有文件中查找…</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <translation>折叠或展开此处(&amp;F)</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>全部折叠(&amp;A)</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>全部展开(&amp;N)</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchPanel</name>
    <message>
        <source>Find in all files</source>
        <translation>在所有文件中查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>全部替换…</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Matches in all files</source>
        <translation>所有文件中的匹配项</translation>
    </message>
    <message>
        <source>Write what to look for in all files, and press Return.</source>
        <translation>输入要在所有文件中查找的内容，然后按 Return 键。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n match(es)</source>
        <translation>
            <numerusform>超过 %n 个匹配项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace in all files?</source>
        <translation>在所有文件中替换？</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) will be replaced.</source>
        <translation>
            <numerusform>将替换 %n 个匹配项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file has its own undo step.</source>
        <translation>每个文件可以单独撤销。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>已替换 %n 个匹配项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s).</source>
        <translation>
            <numerusform>（共 %n 个文件）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Setting</name>
    <message>
        <source>This is either on or off.</source>
        <translation>此项只能为开或关。</translation>
    </message>
    <message>
        <source>This is a number from %L1 to %L2.</source>
        <translation>此项为 %L1 到 %L2 之间的数字。</translation>
    </message>
    <message>
        <source>There is no choice “%1”.</source>
        <translation>没有选项“%1”。</translation>
    </message>
    <message>
        <source>There is no font %1.</source>
        <translation>没有字体 %1。</translation>
    </message>
    <message>
        <source>This can be %L1 characters long at most.</source>
        <translation>此项最多 %L1 个字符。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingRow</name>
    <message>
        <source>The system&apos;s</source>
        <translation>系统字体</translation>
    </message>
    <message>
        <source>Reset to the usual value</source>
        <translation>恢复为默认值</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>重置：%1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingTable</name>
    <message>
        <source>A relay&apos;s address begins with http:// or https://, and names a host.</source>
        <translation>中继地址以 http:// 或 https:// 开头，并包含主机名。</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>The font of the text.</source>
        <translation>文本的字体。</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>In points; 0 takes the system&apos;s. Zooming comes on top of it.</source>
        <translation>以磅为单位；0 表示使用系统设置。缩放在此基础上进行。</translation>
    </message>
    <message>
        <source>Tab width</source>
        <translation>制表符宽度</translation>
    </message>
    <message>
        <source>How many columns a tab and a step of indentation are, where the file doesn&apos;t say.</source>
        <translation>制表符和每级缩进的列数（文件未指定时）。</translation>
    </message>
    <message>
        <source>Indent with tabs</source>
        <translation>使用制表符缩进</translation>
    </message>
    <message>
        <source>Where the file doesn&apos;t say; otherwise with blanks.</source>
        <translation>文件未指定时适用；否则使用空格。</translation>
    </message>
    <message>
        <source>Detect indentation</source>
        <translation>检测缩进</translation>
    </message>
    <message>
        <source>Indents a file as most of its lines are.</source>
        <translation>按文件中大多数行的方式缩进。</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>显示空白字符</translation>
    </message>
    <message>
        <source>Dots for blanks and arrows for tabs.</source>
        <translation>用圆点表示空格，用箭头表示制表符。</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>Shows long lines in several rows instead of scrolling sideways.</source>
        <translation>将长行分多行显示，无需横向滚动。</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Beside the text.</source>
        <translation>显示在文本旁边。</translation>
    </message>
    <message>
        <source>Indentation guides</source>
        <translation>缩进参考线</translation>
    </message>
    <message>
        <source>Thin lines at each step of indentation.</source>
        <translation>在每级缩进处显示细线。</translation>
    </message>
    <message>
        <source>Highlight the current line</source>
        <translation>突出显示当前行</translation>
    </message>
    <message>
        <source>Marks the line in which the caret is.</source>
        <translation>标出光标所在的行。</translation>
    </message>
    <message>
        <source>Edge column</source>
        <translation>边界列</translation>
    </message>
    <message>
        <source>Draws a line behind so many columns; 0 draws none.</source>
        <translation>在此列数之后画一条线；0 表示不画。</translation>
    </message>
    <message>
        <source>Close brackets</source>
        <translation>自动闭合括号</translation>
    </message>
    <message>
        <source>Typing an opening bracket or quote adds the closing one.</source>
        <translation>输入左括号或引号时自动补上右侧的一半。</translation>
    </message>
    <message>
        <source>Complete words</source>
        <translation>单词补全</translation>
    </message>
    <message>
        <source>Offers words of the open files while you type.</source>
        <translation>输入时提示已打开文件中的单词。</translation>
    </message>
    <message>
        <source>Trim trailing blanks</source>
        <translation>删除行尾空白</translation>
    </message>
    <message>
        <source>Removes blanks at the ends of lines when a file is saved.</source>
        <translation>保存文件时删除行尾的空白。</translation>
    </message>
    <message>
        <source>End with a new line</source>
        <translation>以换行结尾</translation>
    </message>
    <message>
        <source>Ends the last line when a file is saved.</source>
        <translation>保存文件时为最后一行加上换行。</translation>
    </message>
    <message>
        <source>Restore windows</source>
        <translation>恢复窗口</translation>
    </message>
    <message>
        <source>Starts with the windows and tabs that were open last.</source>
        <translation>启动时打开上次的窗口和标签页。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Of all windows.</source>
        <translation>适用于所有窗口。</translation>
    </message>
    <message>
        <source>Colours of the text when light</source>
        <translation>浅色时的文本配色</translation>
    </message>
    <message>
        <source>Paper, ink and highlighting.</source>
        <translation>背景、文字和语法高亮的颜色。</translation>
    </message>
    <message>
        <source>Colours of the text when dark</source>
        <translation>深色时的文本配色</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>What others see; without one, that of your account.</source>
        <translation>其他人看到的名字；留空则使用你的账户名。</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Where new crowds are kept, such as https://crowds.example.org; without one, on this computer.</source>
        <translation>新协作空间的保存位置，例如 https://crowds.example.org；留空则保存在本机。</translation>
    </message>
    <message>
        <source>Tell who comes and goes</source>
        <translation>成员加入和离开时通知</translation>
    </message>
    <message>
        <source>A short notice when somebody joins or leaves.</source>
        <translation>有人加入或离开时显示简短通知。</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>按键方案</translation>
    </message>
    <message>
        <source>Where keys begin from; those that you choose yourself come on top.</source>
        <translation>按键的基础方案；你自己选择的按键优先。</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Files and windows</source>
        <translation>文件和窗口</translation>
    </message>
    <message>
        <source>You and your crowds</source>
        <translation>你和你的协作空间</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>保存在 %1</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>打开文件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>没有名为“%1”的设置。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SharePopup</name>
    <message>
        <source>Share this crowd</source>
        <translation>分享此协作空间</translation>
    </message>
    <message>
        <source>The link is copied: paste it where the others will find it.</source>
        <translation>链接已复制：请粘贴到其他人能看到的地方。</translation>
    </message>
    <message>
        <source>The relay doesn&apos;t let you in, so you can&apos;t tell who it lets in: %1</source>
        <translation>中继不允许你进入，因此你无法指定允许谁进入：%1</translation>
    </message>
    <message>
        <source>It opens on this computer only. Whoever opens it can read; only the owner writes.</source>
        <translation>只能在本机打开。打开的人都可以阅读；只有所有者可以编写。</translation>
    </message>
    <message>
        <source>Whoever has the link can read; only the owner writes.</source>
        <translation>拥有链接的人都可以阅读；只有所有者可以编写。</translation>
    </message>
    <message>
        <source>It opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>只能在本机打开；如需与他人分享，请使用 --relay 启动 Bytecrowds。</translation>
    </message>
    <message>
        <source>Whoever has the link can read and write.</source>
        <translation>拥有链接的人都可以读写。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>已复制(&amp;C)</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>离开协作空间(&amp;L)</translation>
    </message>
    <message>
        <source>Close this window; the crowd stays on the relay</source>
        <translation>关闭此窗口；协作空间仍保留在中继上</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusLine</name>
    <message>
        <source>Connection and saved state</source>
        <translation>连接和保存状态</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>光标</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language that the text is highlighted in</source>
        <translation>文本语法高亮所用的语言</translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>第 %L1 行，第 %L2 列</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusText</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edit(s) waiting for the relay&apos;s store</source>
        <translation>
            <numerusform>未保存：%n 处编辑正在等待中继的存储</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: the relay&apos;s store is away</source>
        <translation>未保存：中继的存储不可用</translation>
    </message>
    <message>
        <source>Connected; this relay does not tell what is saved</source>
        <translation>已连接；此中继不提供保存状态</translation>
    </message>
    <message numerus="yes">
        <source>Connecting… %n edit(s) waiting</source>
        <translation>
            <numerusform>正在连接… %n 处编辑等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message numerus="yes">
        <source>Syncing… %n edit(s) waiting</source>
        <translation>
            <numerusform>正在同步… %n 处编辑等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>正在同步…</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n edit(s) waiting</source>
        <translation>
            <numerusform>离线：%n 处编辑等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message numerus="yes">
        <source>Not connected: %n edit(s) not saved</source>
        <translation>
            <numerusform>未连接：%n 处编辑未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>On this computer only, not saved</source>
        <translation>仅在本机，未保存</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>仅在本机</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SymbolMode</name>
    <message>
        <source>Type the name of a symbol</source>
        <translation>输入符号名称</translation>
    </message>
    <message>
        <source>No symbols are known in this text.</source>
        <translation>此文本中没有已知的符号。</translation>
    </message>
    <message>
        <source>No symbol is called “%1”.</source>
        <translation>没有名为“%1”的符号。</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>第 %L1 行</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TabGroup</name>
    <message>
        <source>Open files</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a file that was changed and not saved</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>%1 — on this computer only</source>
        <translation>%1 — 仅在本机</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextFile</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 是文件夹。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large: it may hold %2 at most.</source>
        <translation>%1 过大：最多可容纳 %2。</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed there.</source>
        <translation>无法写入 %1：%2。原有内容未作任何更改。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextPane</name>
    <message>
        <source>Text of %1</source>
        <translation>%1 的文本</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Together</name>
    <message>
        <source>People</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>%1 has left: you follow nobody now</source>
        <translation>%1 已离开，跟随已结束</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>这里没有其他人</translation>
    </message>
    <message>
        <source>They are in no file of the crowd</source>
        <translation>对方不在协作空间的任何文件中</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>标准大小(&amp;U)</translation>
    </message>
    <message>
        <source>Split &amp;right</source>
        <translation>向右拆分(&amp;R)</translation>
    </message>
    <message>
        <source>Split &amp;down</source>
        <translation>向下拆分(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Command…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Line…</source>
        <translation>行(&amp;L)…</translation>
    </message>
    <message>
        <source>S&amp;ymbol…</source>
        <translation>符号(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;split</source>
        <translation>下一个拆分(&amp;S)</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewGuard</name>
    <message>
        <source>You can only read this crowd: its owner has not let others write.</source>
        <translation>你只能阅读此协作空间：所有者未允许其他人编写。</translation>
    </message>
    <message>
        <source>You can write in this crowd again.</source>
        <translation>你又可以在此协作空间中编写了。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewOnlyBar</name>
    <message>
        <source>&amp;Make a copy of my own</source>
        <translation>创建我自己的副本(&amp;M)</translation>
    </message>
    <message>
        <source>A new crowd with all these files, which you can write in and share</source>
        <translation>包含所有这些文件的新协作空间，你可以在其中编写并分享</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowFolders</name>
    <message>
        <source>Files are still being added: wait for them, or stop that first.</source>
        <translation>仍在添加文件：请等待完成，或先停止添加。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Files are being read…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message numerus="yes">
        <source>Files are being read: %Ln so far…</source>
        <translation>
            <numerusform>正在读取文件：目前 %Ln 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of the same name</source>
        <translation>同名文件</translation>
    </message>
    <message numerus="yes">
        <source>The crowd has %Ln of these files already.</source>
        <translation>
            <numerusform>其中 %Ln 个文件在协作空间中已存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>两者都保留(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep the crowd&apos;s</source>
        <translation>保留协作空间的文件(&amp;K)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Add a folder to the crowd</source>
        <translation>向协作空间添加文件夹</translation>
    </message>
    <message>
        <source>Add files to the crowd</source>
        <translation>向协作空间添加文件</translation>
    </message>
    <message>
        <source>This window has no crowd: its files are on this computer already.</source>
        <translation>此窗口没有协作空间：其文件已经在本机上。</translation>
    </message>
    <message>
        <source>Write the crowd&apos;s files into a folder</source>
        <translation>将协作空间的文件写入文件夹</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>替换文件？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the folder differ from the crowd&apos;s.</source>
        <translation>
            <numerusform>文件夹中有 %Ln 个文件与协作空间的不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Write the others</source>
        <translation>写入其余文件(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln file(s) to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个文件写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowPalette</name>
    <message>
        <source>Go to line %L1, column %L2</source>
        <translation>转到第 %L1 行，第 %L2 列</translation>
    </message>
    <message>
        <source>Go to line %L1</source>
        <translation>转到第 %L1 行</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WithheldDialog</name>
    <message>
        <source>Withheld files</source>
        <translation>暂扣的文件</translation>
    </message>
    <message>
        <source>These files look like passwords, tokens or private keys, so they were not added. Whoever has the crowd&apos;s link can read what you add, and its history keeps it.</source>
        <translation>这些文件看起来像密码、令牌或私钥，因此未被添加。任何拥有协作空间链接的人都可以读取你添加的内容，历史记录也会将其保留。</translation>
    </message>
    <message>
        <source>&amp;Add the checked ones</source>
        <translation>添加选中的文件(&amp;A)</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WritingCommands</name>
    <message>
        <source>There is no formatter for %1.</source>
        <translation>没有适用于 %1 的格式化程序。</translation>
    </message>
    <message>
        <source>%1 is formatted by %2, which is not installed.</source>
        <translation>%1 由 %2 格式化，但它尚未安装。</translation>
    </message>
    <message>
        <source>Formatted.</source>
        <translation>已格式化。</translation>
    </message>
    <message>
        <source>%1 could not be printed.</source>
        <translation>无法打印 %1。</translation>
    </message>
    <message>
        <source>Add a caret &amp;above</source>
        <translation>在上方添加光标(&amp;A)</translation>
    </message>
    <message>
        <source>Add a caret &amp;below</source>
        <translation>在下方添加光标(&amp;B)</translation>
    </message>
    <message>
        <source>Select the &amp;next occurrence too</source>
        <translation>同时选择下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Select all &amp;occurrences</source>
        <translation>选择所有相同内容(&amp;O)</translation>
    </message>
    <message>
        <source>Split the selection into &amp;lines</source>
        <translation>将所选内容拆分为行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Comment or uncomment</source>
        <translation>注释或取消注释(&amp;C)</translation>
    </message>
    <message>
        <source>Comment as a bloc&amp;k</source>
        <translation>块注释(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>增加缩进(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Unindent</source>
        <translation>减少缩进(&amp;U)</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>上移行</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>下移行</translation>
    </message>
    <message>
        <source>&amp;Duplicate lines</source>
        <translation>复制行(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;elete lines</source>
        <translation>删除行(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation>合并行(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Sort lines</source>
        <translation>排序行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Trim blanks at line ends</source>
        <translation>删除行尾空白(&amp;T)</translation>
    </message>
    <message>
        <source>U&amp;pper case</source>
        <translation>大写(&amp;P)</translation>
    </message>
    <message>
        <source>Lo&amp;wer case</source>
        <translation>小写(&amp;W)</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>补全单词</translation>
    </message>
    <message>
        <source>&amp;Format the file</source>
        <translation>格式化文件(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::CodeView</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>That was not inserted: a file here may hold no more than %1.</source>
        <translation>未能插入：此处的文件最多可容纳 %1。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>替换此匹配项</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>替换所有匹配项</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1+</source>
        <translation>%L1+</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <translation>第 %L1 项，共 %2 项</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>无匹配项</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n 个匹配项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatDocument</name>
    <message>
        <source>The file was closed before it was formatted.</source>
        <translation>文件在格式化之前已关闭。</translation>
    </message>
    <message>
        <source>This file can&apos;t be changed now.</source>
        <translation>现在无法更改此文件。</translation>
    </message>
    <message>
        <source>The file was not formatted: it changes too fast.</source>
        <translation>文件未格式化：更改过于频繁。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatJob</name>
    <message>
        <source>%1 is not installed.</source>
        <translation>未安装 %1。</translation>
    </message>
    <message>
        <source>%1 took too long.</source>
        <translation>%1 耗时过长。</translation>
    </message>
    <message>
        <source>%1 wrote more than a file here may hold.</source>
        <translation>%1 的输出超过了文件的容量上限。</translation>
    </message>
    <message>
        <source>%1 failed and did not say why.</source>
        <translation>%1 失败，且未说明原因。</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>%1 wrote something that is not text.</source>
        <translation>%1 的输出不是文本。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::Matcher</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>这不是正则表达式：%1。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::SearchJob</name>
    <message>
        <source>This expression takes too long on some of the texts.</source>
        <translation>此表达式在某些文本上耗时过长。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::SearchResults</name>
    <message>
        <source>%1 (%L2)</source>
        <comment>a file&apos;s path, and how many matches are in it</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>第 %L1 行：%2</translation>
    </message>
    <message>
        <source>%1, line %L2, column %L3</source>
        <translation>%1，第 %L2 行，第 %L3 列</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::ViewSearch</name>
    <message>
        <source>This expression takes too long on this text.</source>
        <translation>此表达式在此文本上耗时过长。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::inspect::Words</name>
    <message>
        <source>“%1” is no name for a file in it</source>
        <translation>其中的“%1”不是有效的文件名</translation>
    </message>
    <message>
        <source>the crowd “%1” is in it more than once</source>
        <translation>其中多次包含协作空间“%1”</translation>
    </message>
    <message>
        <source>more crowds are in it than can be restored at once</source>
        <translation>其中的协作空间数量超过了一次可恢复的数量</translation>
    </message>
    <message>
        <source>“%1” is in it more than once</source>
        <translation>其中多次包含“%1”</translation>
    </message>
    <message>
        <source>“%1” in it is larger than any backup has it</source>
        <translation>其中的“%1”大于任何备份中应有的大小</translation>
    </message>
    <message>
        <source>it is no backup of crowds</source>
        <translation>它不是协作空间的备份</translation>
    </message>
    <message>
        <source>the SHA256SUMS of the crowd “%1” is missing in it</source>
        <translation>其中缺少协作空间“%1”的 SHA256SUMS</translation>
    </message>
    <message>
        <source>There are more crowds than one archive holds: name some.</source>
        <translation>协作空间的数量超过了一个归档的容量：请指定名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) backed up</source>
        <translation>
            <numerusform>已备份 %n 个协作空间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not or not wholly</source>
        <translation>
            <numerusform>，%n 个未备份或不完整</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n key(s) passed over, under names that no crowd can have</source>
        <translation>
            <numerusform>；略过 %n 个键，其名称不能用作协作空间的名称</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies under the name of the crowd “%1” is no crowd.</source>
        <translation>以协作空间“%1”的名称保存的内容不是协作空间。</translation>
    </message>
    <message>
        <source>There is no crowd “%1”.</source>
        <translation>没有协作空间“%1”。</translation>
    </message>
    <message>
        <source>The state of the crowd “%1” can&apos;t be read: only its bytes are backed up.</source>
        <translation>无法读取协作空间“%1”的状态：仅备份了其字节。</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the log of the crowd “%1” can&apos;t be read: its document is backed up without them, and all its bytes.</source>
        <translation>
            <numerusform>无法读取协作空间“%1”的日志中的 %n 个更新：文档的备份不含这些更新，其字节则全部备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no name that a crowd can have.</source>
        <translation>“%1”不能用作协作空间的名称。</translation>
    </message>
    <message>
        <source>An archive is nothing for a terminal: name a file with --output.</source>
        <translation>归档不能输出到终端：请用 --output 指定文件。</translation>
    </message>
    <message>
        <source>it was made by another version of this program, in a way that this one doesn&apos;t know</source>
        <translation>它由本程序的其他版本以本版本不了解的方式创建</translation>
    </message>
    <message>
        <source>its crowd.json is no JSON: %1</source>
        <translation>其 crowd.json 不是 JSON：%1</translation>
    </message>
    <message>
        <source>its crowd.json is not what a backup writes</source>
        <translation>其 crowd.json 不是备份所写的内容</translation>
    </message>
    <message>
        <source>The crowd “%1” was not restored: %2.</source>
        <translation>协作空间“%1”未恢复：%2。</translation>
    </message>
    <message>
        <source>no crowd can have that name</source>
        <translation>该名称不能用作协作空间的名称</translation>
    </message>
    <message>
        <source>what the archive has of it is damaged: it differs from its SHA256SUMS</source>
        <translation>归档中的内容已损坏：与其 SHA256SUMS 不符</translation>
    </message>
    <message>
        <source>its crowd.json is missing</source>
        <translation>缺少其 crowd.json</translation>
    </message>
    <message>
        <source>its crowd.json is another crowd&apos;s</source>
        <translation>其 crowd.json 属于另一个协作空间</translation>
    </message>
    <message>
        <source>it was damaged when it was backed up; its bytes are in the archive</source>
        <translation>备份时已损坏；其字节在归档中</translation>
    </message>
    <message>
        <source>its state.yjs is missing</source>
        <translation>缺少其 state.yjs</translation>
    </message>
    <message>
        <source>its state.yjs can&apos;t be read: %1</source>
        <translation>无法读取其 state.yjs：%1</translation>
    </message>
    <message>
        <source>somebody has it open, and what a relay holds can&apos;t be replaced. A relay lets go of it ten seconds after all have left</source>
        <translation>有人正打开它，而中继持有的内容无法替换。所有人离开十秒后，中继会将其释放</translation>
    </message>
    <message>
        <source>the two can&apos;t be merged</source>
        <translation>两者无法合并</translation>
    </message>
    <message>
        <source>what the store has under its name can&apos;t be read; --replace puts the archive&apos;s in its place</source>
        <translation>无法读取存储中该名称下的内容；使用 --replace 可用归档中的内容取而代之</translation>
    </message>
    <message>
        <source>Elements only in %1:</source>
        <translation>仅存在于 %1 中的元素：</translation>
    </message>
    <message>
        <source>Deleted only in %1:</source>
        <translation>仅在 %1 中被删除的元素：</translation>
    </message>
    <message>
        <source>Root “%1” (%2):</source>
        <translation>根“%1”(%2)：</translation>
    </message>
    <message>
        <source>%1 is not whole: something in it waits for what is missing, and is not compared.</source>
        <translation>%1 不完整：其中有内容在等待缺失的部分，这些内容未参与比较。</translation>
    </message>
    <message>
        <source>Both have the same clocks and deletions, and yet hold different things: two replicas have written under one client id.</source>
        <translation>两者的时钟和删除记录相同，内容却不同：有两个副本使用了同一个客户端 ID 写入。</translation>
    </message>
    <message>
        <source>origin %1</source>
        <translation>origin %1</translation>
    </message>
    <message>
        <source>right origin %1</source>
        <translation>右 origin %1</translation>
    </message>
    <message>
        <source>root “%1”</source>
        <translation>根“%1”</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>键“%1”</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>partly deleted</source>
        <translation>部分已删除</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1，%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struct(s)</source>
        <translation>
            <numerusform>%n 个结构体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted range(s)</source>
        <translation>
            <numerusform>%n 个删除范围</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be unpacked: %2</source>
        <translation>无法解压 %1：%2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Not everything could be written to stdout.</source>
        <translation>未能将全部内容写入 stdout。</translation>
    </message>
    <message>
        <source>--redis and --data name two stores: leave one out.</source>
        <translation>--redis 和 --data 指定了两个存储：请去掉其中一个。</translation>
    </message>
    <message>
        <source>No relay keeps its crowds in %1 just now: start it, or name another folder with --data or a Redis with --redis.</source>
        <translation>目前没有中继将其协作空间保存在 %1：请启动中继，或用 --data 指定其他文件夹，或用 --redis 指定 Redis。</translation>
    </message>
    <message>
        <source>The Redis at %1 gave no answer that could be read.</source>
        <translation>位于 %1 的 Redis 没有给出可读取的响应。</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t be used: %2</source>
        <translation>无法使用位于 %1 的 Redis：%2</translation>
    </message>
    <message>
        <source>Print what a document holds: texts as they are, all else as JSON.</source>
        <translation>输出文档的内容：文本按原样输出，其余均为 JSON。</translation>
    </message>
    <message>
        <source>List the structs of an update and what it deletes.</source>
        <translation>列出更新中的结构体及其删除的内容。</translation>
    </message>
    <message>
        <source>Say what each of two states knows that the other doesn&apos;t.</source>
        <translation>显示两个状态中各自独有的内容。</translation>
    </message>
    <message>
        <source>Load states, look at every invariant, write and load them again.</source>
        <translation>加载状态，检查所有不变量，然后写出并重新加载。</translation>
    </message>
    <message>
        <source>Write the same update in the other format.</source>
        <translation>以另一种格式写出同一更新。</translation>
    </message>
    <message>
        <source>Type a recorded trace, or apply a log of updates, and check what comes of it.</source>
        <translation>重放录制的轨迹，或应用更新日志，并检查结果。</translation>
    </message>
    <message>
        <source>Write crowds of a relay into an archive, all when none is named.</source>
        <translation>将中继的协作空间写入归档；如未指定名称，则写入全部。</translation>
    </message>
    <message>
        <source>Write crowds of an archive back, merging them with what is there.</source>
        <translation>将归档中的协作空间写回，并与现有内容合并。</translation>
    </message>
    <message>
        <source>Look into documents of Yjs: updates and states, in V1 or V2.</source>
        <translation>查看 Yjs 的文档：V1 或 V2 格式的更新和状态。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>A file named - is stdin; of an output, stdout. The exit code is 0 when all is well, 1 when something is wrong with what was read or differs, 2 when the work could not be done.</source>
        <translation>文件名 - 表示 stdin，用于输出时表示 stdout。一切正常时退出代码为 0；读取的内容有问题或存在差异时为 1；无法完成操作时为 2。</translation>
    </message>
    <message>
        <source>What to do, as above.</source>
        <translation>要执行的操作，见上文。</translation>
    </message>
    <message>
        <source>Files to read.</source>
        <translation>要读取的文件。</translation>
    </message>
    <message>
        <source>bytecrowds-inspect --help tells how it is used.</source>
        <translation>用法请参阅 bytecrowds-inspect --help。</translation>
    </message>
    <message>
        <source>It needs a command.</source>
        <translation>需要指定命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>It is called as: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Only one file can be stdin.</source>
        <translation>只能有一个文件为 stdin。</translation>
    </message>
    <message>
        <source>%1 takes no --%2.</source>
        <translation>%1 不接受 --%2。</translation>
    </message>
    <message>
        <source>--%1 takes v1 or v2, not “%2”.</source>
        <translation>--%1 的值应为 v1 或 v2，而不是“%2”。</translation>
    </message>
    <message>
        <source>convert needs --to v1 or --to v2.</source>
        <translation>convert 需要 --to v1 或 --to v2。</translation>
    </message>
    <message>
        <source>How what is read is encoded: v1 or v2. Otherwise its bytes tell.</source>
        <translation>输入的编码格式：v1 或 v2。如未指定，则根据其字节判断。</translation>
    </message>
    <message>
        <source>How to encode what is written: v1 or v2.</source>
        <translation>输出的编码格式：v1 或 v2。</translation>
    </message>
    <message>
        <source>Where to write; convert and backup: stdout, replay: nowhere.</source>
        <translation>写入位置。默认情况下，convert 和 backup 写入 stdout，replay 不写入。</translation>
    </message>
    <message>
        <source>Show this root alone.</source>
        <translation>仅显示此根。</translation>
    </message>
    <message>
        <source>Show the document as a snapshot of Yjs has it.</source>
        <translation>按 Yjs 快照显示文档。</translation>
    </message>
    <message>
        <source>For programs: one struct a line.</source>
        <translation>供程序使用：每行一个结构体。</translation>
    </message>
    <message>
        <source>The Redis of the relays, as their --redis. Others on this machine see it: better is the variable BYTECROWDS_RELAY_REDIS, or ?password-file=FILE.</source>
        <translation>中继的 Redis，与中继的 --redis 相同。本机的其他用户能看到此值：最好使用变量 BYTECROWDS_RELAY_REDIS 或 ?password-file=FILE。</translation>
    </message>
    <message>
        <source>The data folder of a running relay, for its private Redis.</source>
        <translation>正在运行的中继的数据文件夹，用于访问其私有 Redis。</translation>
    </message>
    <message>
        <source>The relay&apos;s file of options, which names its Redis or its data folder.</source>
        <translation>中继的选项文件，其中指定了它的 Redis 或数据文件夹。</translation>
    </message>
    <message>
        <source>Make a crowd what it was, not merging it; only where nobody has it open.</source>
        <translation>将协作空间还原为原来的样子，而不合并；仅限无人打开时。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replayed: %2</source>
        <translation>无法重放 %1：%2</translation>
    </message>
    <message>
        <source>Client %1 refuses what the others wrote.</source>
        <translation>客户端 %1 拒绝了其他客户端写入的内容。</translation>
    </message>
    <message>
        <source>The document of client %1 is inconsistent: %2</source>
        <translation>客户端 %1 的文档不一致：%2</translation>
    </message>
    <message>
        <source>Client %1 has got everything and holds something else.</source>
        <translation>客户端 %1 已收到全部内容，但其内容不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n 个事务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es)</source>
        <translation>
            <numerusform>%n 个补丁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is not the one that the trace ends with.</source>
        <translation>文本与轨迹的最终文本不一致。</translation>
    </message>
    <message>
        <source>The text is the one that the trace ends with.</source>
        <translation>文本与轨迹的最终文本一致。</translation>
    </message>
    <message>
        <source>%1 is neither a trace nor a log of updates: %2</source>
        <translation>%1 既不是轨迹，也不是更新日志：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n 个更新</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: update %2 is refused: %3</source>
        <translation>%1：更新 %2 被拒绝：%3</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>%1 is no trace: %2</source>
        <translation>%1 不是轨迹：%2</translation>
    </message>
    <message>
        <source>The document is inconsistent: %1</source>
        <translation>文档不一致：%1</translation>
    </message>
    <message numerus="yes">
        <source>state in %1: %n byte(s)</source>
        <translation>
            <numerusform>%1 格式的状态：%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Something waits for what never came.</source>
        <translation>有内容在等待从未到达的部分。</translation>
    </message>
    <message>
        <source>“%1” is restored.</source>
        <translation>“%1”已恢复。</translation>
    </message>
    <message>
        <source>“%1” was there and is merged with the archive&apos;s; its stored fields stay as they are.</source>
        <translation>“%1”已存在，已与归档中的内容合并；其已存储的字段保持不变。</translation>
    </message>
    <message>
        <source>“%1” was there, and had all that the archive has.</source>
        <translation>“%1”已存在，且包含归档中的全部内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) restored</source>
        <translation>
            <numerusform>已恢复 %n 个协作空间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n merged with what was there</source>
        <translation>
            <numerusform>，%n 个与现有内容合并</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not restored</source>
        <translation>
            <numerusform>，%n 个未恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be restored from %1: %2.</source>
        <translation>无法从 %1 恢复任何内容：%2。</translation>
    </message>
    <message>
        <source>The archive has no digests of its crowds, as older ones have none: damage inside a crowd may pass unnoticed.</source>
        <translation>归档中没有协作空间的摘要，较旧的归档均是如此：协作空间内部的损坏可能无法察觉。</translation>
    </message>
    <message>
        <source>The crowd “%1” is not in the archive.</source>
        <translation>归档中没有协作空间“%1”。</translation>
    </message>
    <message>
        <source>array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>map</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>XML, not shown</source>
        <translation>XML，未显示</translation>
    </message>
    <message>
        <source>%1 is no snapshot.</source>
        <translation>%1 不是快照。</translation>
    </message>
    <message>
        <source>The snapshot %1 knows elements that the document lacks.</source>
        <translation>快照 %1 中含有文档缺少的元素。</translation>
    </message>
    <message>
        <source>The document has no root “%1”.</source>
        <translation>文档没有根“%1”。</translation>
    </message>
    <message>
        <source>it is packed more than once</source>
        <translation>它被多重压缩</translation>
    </message>
    <message>
        <source>it unpacks to more than %1</source>
        <translation>解压后超过 %1</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>它过早结束</translation>
    </message>
    <message>
        <source>“%1” in it is no plain file</source>
        <translation>其中的“%1”不是普通文件</translation>
    </message>
    <message>
        <source>it is no tar archive, or damaged, or not all of it is there</source>
        <translation>它不是 tar 归档，或已损坏，或不完整</translation>
    </message>
    <message>
        <source>%1 is no update in %2: %3</source>
        <translation>%1 不是 %2 格式的更新：%3</translation>
    </message>
    <message>
        <source>%1 is no update, neither in V1 nor in V2: %2</source>
        <translation>%1 既不是 V1 格式的更新，也不是 V2 格式的更新：%2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be loaded: %2</source>
        <translation>无法加载 %1：%2</translation>
    </message>
    <message>
        <source>Written in %1 it can&apos;t be loaded again: %2</source>
        <translation>以 %1 格式写出后无法重新加载：%2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is inconsistent: %2</source>
        <translation>以 %1 格式写出并重新加载后不一致：%2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is another document.</source>
        <translation>以 %1 格式写出并重新加载后成为另一个文档。</translation>
    </message>
    <message>
        <source>Written in %1, loaded and written again it has other bytes.</source>
        <translation>以 %1 格式写出、加载并再次写出后字节不同。</translation>
    </message>
    <message>
        <source>The loaded document is inconsistent: %1</source>
        <translation>加载的文档不一致：%1</translation>
    </message>
    <message>
        <source>It is not whole: something in it waits for what is missing.</source>
        <translation>内容不完整：其中有内容在等待缺失的部分。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n byte(s)</source>
        <translation>
            <numerusform>%1：%2，%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written in %1: %n byte(s)</source>
        <translation>
            <numerusform>以 %1 格式写出：%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>没有发现问题。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::CrowdLink</name>
    <message>
        <source>There is no link.</source>
        <translation>没有链接。</translation>
    </message>
    <message>
        <source>This text is too long for a link.</source>
        <translation>此文本过长，不可能是链接。</translation>
    </message>
    <message>
        <source>“%1” is no link. A link looks like https://relay.example/crowd.</source>
        <translation>“%1”不是链接。链接的形式类似 https://relay.example/crowd。</translation>
    </message>
    <message>
        <source>“%1” is no link to a crowd: it begins with “%2:”.</source>
        <translation>“%1”不是协作空间的链接：它以“%2:”开头。</translation>
    </message>
    <message>
        <source>“%1” names no relay.</source>
        <translation>“%1”没有指定中继。</translation>
    </message>
    <message>
        <source>“%1” names a relay, but no crowd.</source>
        <translation>“%1”指定了中继，但没有指定协作空间。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a crowd.</source>
        <translation>“%1”不能用作协作空间的名称。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalCopy</name>
    <message>
        <source>Not all of the copy of “%1” on this computer could be read. What could be read is here; the rest stays kept.</source>
        <translation>本机上“%1”的副本未能全部读取。能读取的部分在这里；其余部分仍予保留。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalDatabase</name>
    <message>
        <source>There is no room left on the disk: what you type can&apos;t be kept on this computer just now. It is written as soon as there is room; until then don&apos;t quit.</source>
        <translation>磁盘空间已满：目前无法在本机保留你输入的内容。一有空间就会写入；在此之前请勿退出。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: what you type is not kept on this computer.</source>
        <translation>无法写入 %1：你输入的内容不会保留在本机。</translation>
    </message>
    <message>
        <source>Another program is using %1: what you type is written as soon as it lets go.</source>
        <translation>另一个程序正在使用 %1：待其释放后，会立即写入你输入的内容。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 已损坏 (%2)。</translation>
    </message>
    <message>
        <source>The copies in %1 were made by a newer Bytecrowds. They stay as they are, and this one keeps its own beside them.</source>
        <translation>%1 中的副本由较新版本的 Bytecrowds 创建。这些副本保持不变，本程序会将自己的副本保存在旁边。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2): what you type is not kept on this computer just now.</source>
        <translation>无法写入 %1 (%2)：目前你输入的内容不会保留在本机。</translation>
    </message>
    <message>
        <source>Something could not be kept on this computer (%1).</source>
        <translation>有内容无法保留在本机 (%1)。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalSalvage</name>
    <message>
        <source>The copies of your crowds in %1 are damaged, and can&apos;t be moved: what you type is not kept on this computer.</source>
        <translation>%1 中你的协作空间的副本已损坏，且无法移动：你输入的内容不会保留在本机。</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged. What could be read was kept; the damaged file is now %1.</source>
        <translation>本机上你的协作空间的副本已损坏。能读取的部分已保留；损坏的文件现为 %1。</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged, and could not be read. The damaged file is now %1.</source>
        <translation>本机上你的协作空间的副本已损坏，且无法读取。损坏的文件现为 %1。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::Sentences</name>
    <message>
        <source>You must sign in to open this crowd.</source>
        <translation>必须登录才能打开此协作空间。</translation>
    </message>
    <message>
        <source>You are not allowed to open this crowd.</source>
        <translation>你没有权限打开此协作空间。</translation>
    </message>
    <message>
        <source>There is no such crowd on this relay.</source>
        <translation>此中继上没有这样的协作空间。</translation>
    </message>
    <message>
        <source>The relay refused a change because the crowd would grow too large.</source>
        <translation>中继拒绝了一项更改，因为协作空间会变得过大。</translation>
    </message>
    <message>
        <source>The relay could not read what this program sent.</source>
        <translation>中继无法读取本程序发送的内容。</translation>
    </message>
    <message>
        <source>The relay has too much to do for you at once and asks for patience.</source>
        <translation>中继一时无法处理你的全部请求，请稍候。</translation>
    </message>
    <message>
        <source>The relay is restarting.</source>
        <translation>中继正在重新启动。</translation>
    </message>
    <message>
        <source>The relay is going away.</source>
        <translation>中继即将关闭。</translation>
    </message>
    <message>
        <source>The relay sent a message that is too large.</source>
        <translation>中继发送的消息过大。</translation>
    </message>
    <message>
        <source>The relay has ended the connection; it may be restarting.</source>
        <translation>中继已结束连接；它可能正在重新启动。</translation>
    </message>
    <message>
        <source>The relay sent something that can&apos;t be read.</source>
        <translation>中继发送的内容无法读取。</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>与中继的连接已断开。</translation>
    </message>
    <message>
        <source>%1 answers with the HTTP status %2</source>
        <translation>%1 返回 HTTP 状态 %2</translation>
    </message>
    <message>
        <source>nothing answers at %1</source>
        <translation>%1 处没有任何响应</translation>
    </message>
    <message>
        <source>there is no computer named %1</source>
        <translation>没有名为 %1 的计算机</translation>
    </message>
    <message>
        <source>%1 gives no answer</source>
        <translation>%1 没有响应</translation>
    </message>
    <message>
        <source>the network is away</source>
        <translation>网络不可用</translation>
    </message>
    <message>
        <source>the certificate of %1 can&apos;t be trusted</source>
        <translation>%1 的证书不可信</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 中继的消息：%2</translation>
    </message>
    <message>
        <source>The relay can&apos;t be reached: %1.</source>
        <translation>无法连接到中继：%1。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::SyncSession</name>
    <message>
        <source>The relay sent something that can&apos;t be read: %1</source>
        <translation>中继发送的内容无法读取：%1</translation>
    </message>
    <message>
        <source>Your changes are too large to be sent: a relay takes at most %1 MB at once. They are kept here.</source>
        <translation>你的更改过大，无法发送：中继一次最多接受 %1 MB。这些更改保留在本机。</translation>
    </message>
    <message>
        <source>“%1” is no address of a relay.</source>
        <translation>“%1”不是中继的地址。</translation>
    </message>
</context>
</TS>
