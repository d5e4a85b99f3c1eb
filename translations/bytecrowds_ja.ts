<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <translation>%1 が参加しました</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) joined</source>
        <translation>
            <numerusform>%n 人が参加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 が退出しました</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left</source>
        <translation>
            <numerusform>%n 人が退出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 follows you</source>
        <translation>%1 があなたをフォローしています</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::AvatarButton</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（あなた）</translation>
    </message>
    <message>
        <source>%1, whom you follow</source>
        <translation>%1（フォロー中）</translation>
    </message>
    <message>
        <source>%1, who follows you</source>
        <translation>%1（あなたをフォロー中）</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>フォローを解除</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>フォロー</translation>
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
        <translation>このコンピューターのリレーが応答しません。</translation>
    </message>
    <message>
        <source>The relay of this computer could not start: %1</source>
        <translation>このコンピューターのリレーを起動できませんでした: %1</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: check its permissions and the free disk space.</source>
        <translation>フォルダー %1 を作成できません。アクセス権とディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started: is Bytecrowds installed whole?</source>
        <translation>プログラム %1 を起動できません。Bytecrowds は完全にインストールされていますか？</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::CommandMode</name>
    <message>
        <source>Type what you want to do</source>
        <translation>実行したい操作を入力</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::CommandSet</name>
    <message>
        <source>%1: %2</source>
        <comment>a command of a menu</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::CrowdCommands</name>
    <message>
        <source>Your name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The name that others see:</source>
        <translation>ほかの人に表示される名前:</translation>
    </message>
    <message>
        <source>About Bytecrowds</source>
        <translation>Bytecrowds について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;Open a crowd, share its link, write code together.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;グループを開き、リンクを共有して、一緒にコードを書きましょう。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Share: copy the link</source>
        <translation>共有: リンクをコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>今すぐ再接続(&amp;A)</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>名前(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>グループから退出(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>キーボード(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>ログ(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;About Bytecrowds</source>
        <translation>Bytecrowds について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::DesktopApp</name>
    <message>
        <source>There is no file %1; this is a new crowd.</source>
        <translation>ファイル %1 は存在しないため、新しいグループを開きました。</translation>
    </message>
    <message>
        <source>Another Bytecrowds of yours does not answer, so this one runs by itself.</source>
        <translation>実行中の別の Bytecrowds が応答しないため、単独で起動しました。</translation>
    </message>
    <message>
        <source>Bytecrowds ended unexpectedly the last time; what was open is here again.</source>
        <translation>前回 Bytecrowds が予期せず終了したため、開いていたものを復元しました。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EmptyState</name>
    <message>
        <source>No file is open</source>
        <translation>開いているファイルはありません</translation>
    </message>
    <message>
        <source>Begin one, open one, or join others by their link.</source>
        <translation>新しく作成するか、ファイルを開くか、リンクからほかの人に参加します。</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>新しいファイルを作成</translation>
    </message>
    <message>
        <source>Find a file by its name</source>
        <translation>名前でファイルを探す</translation>
    </message>
    <message>
        <source>Open a file of this computer</source>
        <translation>このコンピューターのファイルを開く</translation>
    </message>
    <message>
        <source>Open a crowd&apos;s link</source>
        <translation>グループのリンクを開く</translation>
    </message>
    <message>
        <source>See everything that can be done</source>
        <translation>すべての操作を表示</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileCommands</name>
    <message>
        <source>Open files</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>The link of a crowd:</source>
        <translation>グループのリンク:</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>新しいファイル(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;crowd</source>
        <translation>新しいグループ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>リンクを開く(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Recent…</source>
        <translation>最近使った項目(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save a copy &amp;as…</source>
        <translation>名前を付けてコピーを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>タブを閉じる(&amp;T)</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>ウィンドウを閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileList</name>
    <message>
        <source>A file&apos;s path can&apos;t be longer than %1 characters.</source>
        <translation>ファイルのパスは %1 文字以内にしてください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a file&apos;s path: write names with “/” between them, such as “src/main.py”.</source>
        <translation>「%1」はファイルのパスとして使えません。「src/main.py」のように、名前を「/」で区切ってください。</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>ファイル「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>There is already a folder “%1”.</source>
        <translation>フォルダー「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>“%1” is a file, so nothing can be inside of it.</source>
        <translation>「%1」はファイルなので、中に何も入れられません。</translation>
    </message>
    <message>
        <source>A crowd holds %L1 files at most, deleted ones included.</source>
        <translation>グループに入れられるファイルは、削除済みのものを含めて最大 %L1 個です。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileMode</name>
    <message>
        <source>Type a file&apos;s name; &gt; for a command, : for a line, @ for a symbol</source>
        <translation>ファイル名を入力（&gt; でコマンド、: で行、@ でシンボル）</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>ファイルはまだありません。</translation>
    </message>
    <message>
        <source>No file is called “%1”.</source>
        <translation>「%1」というファイルはありません。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FilePanel</name>
    <message>
        <source>Files of the crowd</source>
        <translation>グループのファイル</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>新しいファイル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Restore what was &amp;deleted…</source>
        <translation>削除したものを復元(&amp;D)…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileTreeModel</name>
    <message>
        <source>%1, with %2</source>
        <translation>%1（%2 がここにいます）</translation>
    </message>
    <message>
        <source>A folder can&apos;t be moved into itself.</source>
        <translation>フォルダーをそれ自身の中に移動することはできません。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderCommands</name>
    <message>
        <source>&amp;Add files to the crowd…</source>
        <translation>グループにファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder to the crowd…</source>
        <translation>グループにフォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export the crowd&apos;s files to a folder…</source>
        <translation>グループのファイルをフォルダーに書き出す(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderExport</name>
    <message>
        <source>%1 was not written: it would change a repository.</source>
        <translation>%1 は書き込まれませんでした。リポジトリが変更されてしまうためです。</translation>
    </message>
    <message>
        <source>%1 was not written: a link there leads out of the folder.</source>
        <translation>%1 は書き込まれませんでした。途中のリンクがフォルダーの外を指しています。</translation>
    </message>
    <message>
        <source>The folder of %1 could not be made.</source>
        <translation>%1 のフォルダーを作成できませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FollowFrame</name>
    <message>
        <source>Stop following</source>
        <translation>フォローを解除</translation>
    </message>
    <message>
        <source>Following %1, and followed in turn — Esc to stop</source>
        <translation>%1 と相互にフォロー中 — Esc で解除</translation>
    </message>
    <message>
        <source>Following %1 — Esc to stop</source>
        <translation>%1 をフォロー中 — Esc で解除</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ImportSummary</name>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s) that .gitignore names</source>
        <translation>
            <numerusform>.gitignore の対象 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no text in UTF-8</source>
        <translation>
            <numerusform>UTF-8 テキストでないもの %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large for the crowd</source>
        <translation>
            <numerusform>グループには大きすぎるもの %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>リンク %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that can&apos;t be read</source>
        <translation>
            <numerusform>読み取れないもの %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whose name doesn&apos;t fit into the crowd</source>
        <translation>
            <numerusform>名前がグループで使えないもの %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイルを追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replaced %Ln</source>
        <translation>
            <numerusform>%Ln 個を置換</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %Ln that the crowd had</source>
        <translation>
            <numerusform>グループにあった %Ln 個を維持</numerusform>
        </translation>
    </message>
    <message>
        <source>left out %1</source>
        <translation>除外: %1</translation>
    </message>
    <message numerus="yes">
        <source>withheld %Ln that may hold secrets: %1</source>
        <translation>
            <numerusform>機密情報を含む可能性のある %Ln 個を保留: %1</numerusform>
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
        <translation>、</translation>
    </message>
    <message>
        <source>There were more files: a crowd holds %L1 at most.</source>
        <translation>ファイルが多すぎます。グループに入れられるのは最大 %L1 個です。</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>中止しました。%1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::KeyboardPage</name>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>From</source>
        <translation>設定元</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>Find commands by name</source>
        <translation>コマンドを名前で検索</translation>
    </message>
    <message>
        <source>Find commands by pressing a key</source>
        <translation>キーを押してコマンドを検索</translation>
    </message>
    <message>
        <source>or by &amp;key:</source>
        <translation>またはキーで(&amp;K):</translation>
    </message>
    <message>
        <source>What follows from the new key</source>
        <translation>新しいキーによる影響</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>新しいキー: 押してください</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>すべてリセット(&amp;L)</translation>
    </message>
    <message>
        <source>All commands get the preset&apos;s keys again</source>
        <translation>すべてのコマンドのキーをプリセットに戻します</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Also keys of: %1</source>
        <translation>同じキーを使うコマンド: %1</translation>
    </message>
    <message>
        <source>%1 is a key of %2, which would lose it.</source>
        <translation>%1 は %2 のキーです。設定すると、そちらでは使えなくなります。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LineMode</name>
    <message>
        <source>Type a line, or a line and a column such as 120:5</source>
        <translation>行番号、または 120:5 のように行と列を入力</translation>
    </message>
    <message>
        <source>“%1” is no place in a text.</source>
        <translation>「%1」はテキスト内の位置ではありません。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>This is what would help to find a fault: no text, link, name or path of yours is in it. Read it, then copy or save it; Bytecrowds sends nothing itself.</source>
        <translation>問題の原因を調べるのに役立つ情報です。テキスト、リンク、名前、パスは含まれていません。内容を確認してから、コピーまたは保存してください。Bytecrowds が自動で送信することはありません。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログを保存</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MainWindow</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>The file&apos;s name; its ending chooses the language</source>
        <translation>ファイル名（拡張子で言語が決まります）</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Copy the link that lets others join</source>
        <translation>ほかの人が参加できるリンクをコピー</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Crowd</source>
        <translation>グループ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
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
        <translation>無題.txt</translation>
    </message>
    <message>
        <source>untitled-%1.txt</source>
        <comment>the name of a new file</comment>
        <translation>無題-%1.txt</translation>
    </message>
    <message>
        <source>%1 was deleted. It can be restored by the menu of the file tree.</source>
        <translation>%1 が削除されました。ファイルツリーのメニューから復元できます。</translation>
    </message>
    <message>
        <source>The link comes as soon as the relay has started.</source>
        <translation>リレーが起動するとリンクが使えるようになります。</translation>
    </message>
    <message>
        <source>Link copied: %1 — it opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>リンクをコピーしました: %1 — このコンピューターでのみ開けます。ほかの人と共有するには、--relay を付けて Bytecrowds を起動してください。</translation>
    </message>
    <message>
        <source>Link copied: %1 — whoever has it can read and write here.</source>
        <translation>リンクをコピーしました: %1 — リンクを知っている人は誰でも読み書きできます。</translation>
    </message>
    <message>
        <source>%1 is too large for a crowd.</source>
        <translation>%1 はグループには大きすぎます。</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>ファイルが変更されています</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>%1 は、ここで開いた後に別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Save the file?</source>
        <translation>ファイルを保存しますか？</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 は変更されています。</translation>
    </message>
    <message>
        <source>Close the crowd?</source>
        <translation>グループを閉じますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) have not reached the relay.</source>
        <translation>
            <numerusform>%n 件の編集がまだリレーに届いていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer can&apos;t keep them either: %1 You can save a copy first, or wait until the relay is back.</source>
        <translation>このコンピューターにも保持できません: %1 先にコピーを保存するか、リレーが復旧するまで待つことができます。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>破棄して閉じる</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MoreButton</name>
    <message numerus="yes">
        <source>%n more person(s)</source>
        <translation>
            <numerusform>ほか %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>全員を表示</translation>
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
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>通知を閉じる</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Options</name>
    <message>
        <source>Write code together.</source>
        <translation>一緒にコードを書くエディター。</translation>
    </message>
    <message>
        <source>The relay that crowds are made on, for example https://crowds.example.org.</source>
        <translation>グループを作成するリレー（例: https://crowds.example.org）。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Open a window of its own.</source>
        <translation>別のウィンドウで開きます。</translation>
    </message>
    <message>
        <source>Return when what was opened is closed, for EDITOR=&quot;bytecrowds --wait&quot;.</source>
        <translation>開いたものが閉じられてから戻ります。EDITOR=&quot;bytecrowds --wait&quot; 用です。</translation>
    </message>
    <message>
        <source>Files, folders and links to open; a folder&apos;s files become those of a new crowd. Without any, a new crowd.</source>
        <translation>開くファイル、フォルダー、リンク。フォルダーのファイルは新しいグループのファイルになります。指定がなければ、新しいグループを開きます。</translation>
    </message>
    <message>
        <source>--relay takes an address such as https://crowds.example.org, not “%1”.</source>
        <translation>--relay には https://crowds.example.org のようなアドレスを指定してください。「%1」は使えません。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Palette</name>
    <message>
        <source>Palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>%1, %L2 of %L3</source>
        <comment>a row of a list, its number, how many there are</comment>
        <translation>%1、%L2 / %L3</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PassingText</name>
    <message>
        <source>News</source>
        <translation>お知らせ</translation>
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
            <numerusform>%n 人が参加中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleCommands</name>
    <message>
        <source>&amp;People</source>
        <translation>メンバー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Follow someone, or stop</source>
        <translation>フォローする、または解除する(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Jump to someone</source>
        <translation>メンバーの位置に移動(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Tell who joins and leaves</source>
        <translation>参加と退出を通知(&amp;T)</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（あなた）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and where they are</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <translation>%1、%L2 行目</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>あなたをフォロー中</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeoplePanel</name>
    <message>
        <source>&amp;Jump to</source>
        <translation>移動(&amp;J)</translation>
    </message>
    <message>
        <source>People in the crowd</source>
        <translation>グループのメンバー</translation>
    </message>
    <message>
        <source>Place the caret where they are (Enter)</source>
        <translation>相手の位置にカーソルを移動 (Enter)</translation>
    </message>
    <message>
        <source>Keep in view where they are (Space)</source>
        <translation>相手の位置を常に表示 (Space)</translation>
    </message>
    <message>
        <source>Stop &amp;following</source>
        <translation>フォローを解除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>フォロー(&amp;F)</translation>
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
        <translation>リンクの QR コード</translation>
    </message>
    <message>
        <source>Scan it to open the crowd on a phone or tablet</source>
        <translation>スキャンすると、スマートフォンやタブレットでグループを開けます</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::RecentsDialog</name>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>crowd on this computer&apos;s relay</source>
        <translation>このコンピューターのリレーのグループ</translation>
    </message>
    <message>
        <source>crowd on %1</source>
        <translation>%1 のグループ</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使った項目</translation>
    </message>
    <message>
        <source>Search by name, path or link</source>
        <translation>名前、パス、リンクで検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Crowds and files that this computer keeps</source>
        <translation>このコンピューターに保持されているグループとファイル</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>履歴から削除(&amp;F)…</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1（ピン留め）</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>ピン留めを外す(&amp;P)</translation>
    </message>
    <message>
        <source>What has not reached the relay is lost; the crowd itself stays there.</source>
        <translation>リレーに届いていない内容は失われます。グループ自体はリレーに残ります。</translation>
    </message>
    <message>
        <source>What was not saved to the file is lost.</source>
        <translation>ファイルに保存されていない内容は失われます。</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>履歴から削除しますか？</translation>
    </message>
    <message>
        <source>This computer forgets its copy of “%1”.</source>
        <translation>「%1」のコピーをこのコンピューターから削除します。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchCommands</name>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>置換(&amp;R)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>Find in all files…</source>
        <translation>すべてのファイルを検索…</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <translation>ここを折りたたむ/展開する(&amp;F)</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>すべて折りたたむ(&amp;A)</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>すべて展開(&amp;N)</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchPanel</name>
    <message>
        <source>Find in all files</source>
        <translation>すべてのファイルを検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>すべて置換…</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致数</translation>
    </message>
    <message>
        <source>Matches in all files</source>
        <translation>すべてのファイルの検索結果</translation>
    </message>
    <message>
        <source>Write what to look for in all files, and press Return.</source>
        <translation>すべてのファイルから探す文字列を入力し、Return キーを押してください。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n match(es)</source>
        <translation>
            <numerusform>%n 件以上一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace in all files?</source>
        <translation>すべてのファイルで置換しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) will be replaced.</source>
        <translation>
            <numerusform>%n 件の一致が置換されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file has its own undo step.</source>
        <translation>ファイルごとに元に戻せます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n 件の一致を置換しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s).</source>
        <translation>
            <numerusform>（%n 個のファイル）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Setting</name>
    <message>
        <source>This is either on or off.</source>
        <translation>この設定はオンかオフのどちらかです。</translation>
    </message>
    <message>
        <source>This is a number from %L1 to %L2.</source>
        <translation>この設定は %L1 から %L2 までの数値です。</translation>
    </message>
    <message>
        <source>There is no choice “%1”.</source>
        <translation>「%1」という選択肢はありません。</translation>
    </message>
    <message>
        <source>There is no font %1.</source>
        <translation>フォント %1 はありません。</translation>
    </message>
    <message>
        <source>This can be %L1 characters long at most.</source>
        <translation>この設定は最大 %L1 文字です。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingRow</name>
    <message>
        <source>The system&apos;s</source>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>Reset to the usual value</source>
        <translation>標準の値に戻す</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>リセット: %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingTable</name>
    <message>
        <source>A relay&apos;s address begins with http:// or https://, and names a host.</source>
        <translation>リレーのアドレスは http:// または https:// で始まり、ホスト名を含む必要があります。</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>The font of the text.</source>
        <translation>テキストのフォント。</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>フォントサイズ</translation>
    </message>
    <message>
        <source>In points; 0 takes the system&apos;s. Zooming comes on top of it.</source>
        <translation>ポイント単位。0 ならシステムの設定を使います。ズームはこれに加算されます。</translation>
    </message>
    <message>
        <source>Tab width</source>
        <translation>タブ幅</translation>
    </message>
    <message>
        <source>How many columns a tab and a step of indentation are, where the file doesn&apos;t say.</source>
        <translation>タブとインデント 1 段の列数（ファイルに指定がない場合）。</translation>
    </message>
    <message>
        <source>Indent with tabs</source>
        <translation>タブでインデント</translation>
    </message>
    <message>
        <source>Where the file doesn&apos;t say; otherwise with blanks.</source>
        <translation>ファイルに指定がない場合。オフなら空白を使います。</translation>
    </message>
    <message>
        <source>Detect indentation</source>
        <translation>インデントを検出</translation>
    </message>
    <message>
        <source>Indents a file as most of its lines are.</source>
        <translation>ファイル内の大半の行に合わせてインデントします。</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>空白文字を表示</translation>
    </message>
    <message>
        <source>Dots for blanks and arrows for tabs.</source>
        <translation>空白を点、タブを矢印で表示します。</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Shows long lines in several rows instead of scrolling sideways.</source>
        <translation>横にスクロールする代わりに、長い行を複数の行に分けて表示します。</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>Beside the text.</source>
        <translation>テキストの横に表示します。</translation>
    </message>
    <message>
        <source>Indentation guides</source>
        <translation>インデントガイド</translation>
    </message>
    <message>
        <source>Thin lines at each step of indentation.</source>
        <translation>インデントの各段に細い線を表示します。</translation>
    </message>
    <message>
        <source>Highlight the current line</source>
        <translation>現在の行を強調表示</translation>
    </message>
    <message>
        <source>Marks the line in which the caret is.</source>
        <translation>カーソルのある行を目立たせます。</translation>
    </message>
    <message>
        <source>Edge column</source>
        <translation>ガイド線の列</translation>
    </message>
    <message>
        <source>Draws a line behind so many columns; 0 draws none.</source>
        <translation>この列数の後ろに線を引きます。0 なら引きません。</translation>
    </message>
    <message>
        <source>Close brackets</source>
        <translation>括弧を自動で閉じる</translation>
    </message>
    <message>
        <source>Typing an opening bracket or quote adds the closing one.</source>
        <translation>開き括弧や引用符を入力すると、閉じるほうも追加します。</translation>
    </message>
    <message>
        <source>Complete words</source>
        <translation>単語の補完</translation>
    </message>
    <message>
        <source>Offers words of the open files while you type.</source>
        <translation>入力中に、開いているファイルの単語を候補として表示します。</translation>
    </message>
    <message>
        <source>Trim trailing blanks</source>
        <translation>行末の空白を削除</translation>
    </message>
    <message>
        <source>Removes blanks at the ends of lines when a file is saved.</source>
        <translation>ファイルの保存時に行末の空白を削除します。</translation>
    </message>
    <message>
        <source>End with a new line</source>
        <translation>末尾に改行を追加</translation>
    </message>
    <message>
        <source>Ends the last line when a file is saved.</source>
        <translation>ファイルの保存時に最後の行を改行で終えます。</translation>
    </message>
    <message>
        <source>Restore windows</source>
        <translation>ウィンドウを復元</translation>
    </message>
    <message>
        <source>Starts with the windows and tabs that were open last.</source>
        <translation>前回開いていたウィンドウとタブで起動します。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライトまたはダーク</translation>
    </message>
    <message>
        <source>Of all windows.</source>
        <translation>すべてのウィンドウに適用されます。</translation>
    </message>
    <message>
        <source>Colours of the text when light</source>
        <translation>ライト時のテキストの配色</translation>
    </message>
    <message>
        <source>Paper, ink and highlighting.</source>
        <translation>背景、文字、ハイライトの色。</translation>
    </message>
    <message>
        <source>Colours of the text when dark</source>
        <translation>ダーク時のテキストの配色</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What others see; without one, that of your account.</source>
        <translation>ほかの人に表示される名前。空ならアカウント名を使います。</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Where new crowds are kept, such as https://crowds.example.org; without one, on this computer.</source>
        <translation>新しいグループの保存先（例: https://crowds.example.org）。空ならこのコンピューターに保存します。</translation>
    </message>
    <message>
        <source>Tell who comes and goes</source>
        <translation>参加と退出を通知</translation>
    </message>
    <message>
        <source>A short notice when somebody joins or leaves.</source>
        <translation>誰かが参加または退出したときに短い通知を表示します。</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>キー割り当ての基準</translation>
    </message>
    <message>
        <source>Where keys begin from; those that you choose yourself come on top.</source>
        <translation>キー割り当ての元になるプリセット。自分で設定したキーが優先されます。</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Files and windows</source>
        <translation>ファイルとウィンドウ</translation>
    </message>
    <message>
        <source>You and your crowds</source>
        <translation>自分とグループ</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>ファイルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>「%1」という設定はありません。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SharePopup</name>
    <message>
        <source>Share this crowd</source>
        <translation>このグループを共有</translation>
    </message>
    <message>
        <source>The link is copied: paste it where the others will find it.</source>
        <translation>リンクをコピーしました。相手の目に留まる場所に貼り付けてください。</translation>
    </message>
    <message>
        <source>The relay doesn&apos;t let you in, so you can&apos;t tell who it lets in: %1</source>
        <translation>リレーに接続を拒否されたため、アクセスを許可する相手を設定できません: %1</translation>
    </message>
    <message>
        <source>It opens on this computer only. Whoever opens it can read; only the owner writes.</source>
        <translation>このコンピューターでのみ開けます。開いた人は誰でも読めますが、書き込めるのは所有者だけです。</translation>
    </message>
    <message>
        <source>Whoever has the link can read; only the owner writes.</source>
        <translation>リンクを知っている人は誰でも読めますが、書き込めるのは所有者だけです。</translation>
    </message>
    <message>
        <source>It opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>このコンピューターでのみ開けます。ほかの人と共有するには、--relay を付けて Bytecrowds を起動してください。</translation>
    </message>
    <message>
        <source>Whoever has the link can read and write.</source>
        <translation>リンクを知っている人は誰でも読み書きできます。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>コピーしました(&amp;C)</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>グループから退出(&amp;L)</translation>
    </message>
    <message>
        <source>Close this window; the crowd stays on the relay</source>
        <translation>このウィンドウを閉じます（グループはリレーに残ります）</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusLine</name>
    <message>
        <source>Connection and saved state</source>
        <translation>接続と保存の状態</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>カーソル</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language that the text is highlighted in</source>
        <translation>テキストの強調表示に使う言語</translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>%L1 行、%L2 列</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusText</name>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edit(s) waiting for the relay&apos;s store</source>
        <translation>
            <numerusform>未保存: %n 件の編集がリレーのストアを待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: the relay&apos;s store is away</source>
        <translation>未保存: リレーのストアが利用できません</translation>
    </message>
    <message>
        <source>Connected; this relay does not tell what is saved</source>
        <translation>接続済み（このリレーは保存状態を通知しません）</translation>
    </message>
    <message numerus="yes">
        <source>Connecting… %n edit(s) waiting</source>
        <translation>
            <numerusform>接続中… %n 件の編集が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message numerus="yes">
        <source>Syncing… %n edit(s) waiting</source>
        <translation>
            <numerusform>同期中… %n 件の編集が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>同期中…</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n edit(s) waiting</source>
        <translation>
            <numerusform>オフライン: %n 件の編集が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message numerus="yes">
        <source>Not connected: %n edit(s) not saved</source>
        <translation>
            <numerusform>未接続: %n 件の編集が未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>On this computer only, not saved</source>
        <translation>このコンピューターのみ、未保存</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>このコンピューターのみ</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SymbolMode</name>
    <message>
        <source>Type the name of a symbol</source>
        <translation>シンボル名を入力</translation>
    </message>
    <message>
        <source>No symbols are known in this text.</source>
        <translation>このテキストにはシンボルが見つかりません。</translation>
    </message>
    <message>
        <source>No symbol is called “%1”.</source>
        <translation>「%1」というシンボルはありません。</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>%L1 行目</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TabGroup</name>
    <message>
        <source>Open files</source>
        <translation>開いているファイル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a file that was changed and not saved</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>%1 — on this computer only</source>
        <translation>%1 — このコンピューターのみ</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextFile</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 はフォルダーです。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2.</source>
        <translation>%1 を開けません: %2。</translation>
    </message>
    <message>
        <source>%1 is too large: it may hold %2 at most.</source>
        <translation>%1 は大きすぎます。上限は %2 です。</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 は UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed there.</source>
        <translation>%1 に書き込めませんでした: %2。元の内容は変更されていません。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextPane</name>
    <message>
        <source>Text of %1</source>
        <translation>%1 のテキスト</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Together</name>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>%1 has left: you follow nobody now</source>
        <translation>%1 が退出したため、フォローを終了しました</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>ほかには誰もいません</translation>
    </message>
    <message>
        <source>They are in no file of the crowd</source>
        <translation>相手はグループのどのファイルも開いていません</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>標準サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>Split &amp;right</source>
        <translation>右に分割(&amp;R)</translation>
    </message>
    <message>
        <source>Split &amp;down</source>
        <translation>下に分割(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Command…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Line…</source>
        <translation>行(&amp;L)…</translation>
    </message>
    <message>
        <source>S&amp;ymbol…</source>
        <translation>シンボル(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>次のタブ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>前のタブ(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;split</source>
        <translation>次の分割(&amp;S)</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewGuard</name>
    <message>
        <source>You can only read this crowd: its owner has not let others write.</source>
        <translation>このグループは読み取り専用です。所有者がほかの人の書き込みを許可していません。</translation>
    </message>
    <message>
        <source>You can write in this crowd again.</source>
        <translation>このグループに再び書き込めるようになりました。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewOnlyBar</name>
    <message>
        <source>&amp;Make a copy of my own</source>
        <translation>自分用のコピーを作成(&amp;M)</translation>
    </message>
    <message>
        <source>A new crowd with all these files, which you can write in and share</source>
        <translation>すべてのファイルを含む、書き込みと共有ができる新しいグループを作成します</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowFolders</name>
    <message>
        <source>Files are still being added: wait for them, or stop that first.</source>
        <translation>ファイルを追加中です。完了を待つか、先に中止してください。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Files are being read…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Files are being read: %Ln so far…</source>
        <translation>
            <numerusform>ファイルを読み込んでいます: 現在 %Ln 個…</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of the same name</source>
        <translation>同じ名前のファイル</translation>
    </message>
    <message numerus="yes">
        <source>The crowd has %Ln of these files already.</source>
        <translation>
            <numerusform>このうち %Ln 個のファイルは、すでにグループにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>両方を残す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep the crowd&apos;s</source>
        <translation>グループのほうを残す(&amp;K)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Add a folder to the crowd</source>
        <translation>グループにフォルダーを追加</translation>
    </message>
    <message>
        <source>Add files to the crowd</source>
        <translation>グループにファイルを追加</translation>
    </message>
    <message>
        <source>This window has no crowd: its files are on this computer already.</source>
        <translation>このウィンドウにはグループがありません。ファイルはすでにこのコンピューターにあります。</translation>
    </message>
    <message>
        <source>Write the crowd&apos;s files into a folder</source>
        <translation>グループのファイルをフォルダーに書き出す</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>ファイルを置き換えますか？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the folder differ from the crowd&apos;s.</source>
        <translation>
            <numerusform>フォルダーの %Ln 個のファイルがグループのものと異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Write the others</source>
        <translation>それ以外を書き出す(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln file(s) to %1.</source>
        <translation>
            <numerusform>%Ln 個のファイルを %1 に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowPalette</name>
    <message>
        <source>Go to line %L1, column %L2</source>
        <translation>%L1 行、%L2 列に移動</translation>
    </message>
    <message>
        <source>Go to line %L1</source>
        <translation>%L1 行に移動</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WithheldDialog</name>
    <message>
        <source>Withheld files</source>
        <translation>保留されたファイル</translation>
    </message>
    <message>
        <source>These files look like passwords, tokens or private keys, so they were not added. Whoever has the crowd&apos;s link can read what you add, and its history keeps it.</source>
        <translation>次のファイルはパスワード、トークン、秘密鍵と思われるため、追加されませんでした。追加した内容は、グループのリンクを知っている人なら誰でも読むことができ、履歴にも残ります。</translation>
    </message>
    <message>
        <source>&amp;Add the checked ones</source>
        <translation>チェックしたものを追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WritingCommands</name>
    <message>
        <source>There is no formatter for %1.</source>
        <translation>%1 のフォーマッターはありません。</translation>
    </message>
    <message>
        <source>%1 is formatted by %2, which is not installed.</source>
        <translation>%1 の整形には %2 を使いますが、インストールされていません。</translation>
    </message>
    <message>
        <source>Formatted.</source>
        <translation>整形しました。</translation>
    </message>
    <message>
        <source>%1 could not be printed.</source>
        <translation>%1 を印刷できませんでした。</translation>
    </message>
    <message>
        <source>Add a caret &amp;above</source>
        <translation>上にカーソルを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add a caret &amp;below</source>
        <translation>下にカーソルを追加(&amp;B)</translation>
    </message>
    <message>
        <source>Select the &amp;next occurrence too</source>
        <translation>次の出現箇所も選択(&amp;N)</translation>
    </message>
    <message>
        <source>Select all &amp;occurrences</source>
        <translation>すべての出現箇所を選択(&amp;O)</translation>
    </message>
    <message>
        <source>Split the selection into &amp;lines</source>
        <translation>選択範囲を行に分割(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Comment or uncomment</source>
        <translation>コメントの切り替え(&amp;C)</translation>
    </message>
    <message>
        <source>Comment as a bloc&amp;k</source>
        <translation>ブロックコメントにする(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>インデント(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Unindent</source>
        <translation>インデント解除(&amp;U)</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>行を上へ移動</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>行を下へ移動</translation>
    </message>
    <message>
        <source>&amp;Duplicate lines</source>
        <translation>行を複製(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;elete lines</source>
        <translation>行を削除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation>行を結合(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Sort lines</source>
        <translation>行を並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Trim blanks at line ends</source>
        <translation>行末の空白を削除(&amp;T)</translation>
    </message>
    <message>
        <source>U&amp;pper case</source>
        <translation>大文字(&amp;P)</translation>
    </message>
    <message>
        <source>Lo&amp;wer case</source>
        <translation>小文字(&amp;W)</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>単語を補完</translation>
    </message>
    <message>
        <source>&amp;Format the file</source>
        <translation>ファイルを整形(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::CodeView</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>That was not inserted: a file here may hold no more than %1.</source>
        <translation>挿入できませんでした。ファイルの上限は %1 です。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致数</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>この一致を置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>すべての一致を置換</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n 件を置換しました</numerusform>
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
        <translation>%L1 / %2</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>一致なし</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n 件一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatDocument</name>
    <message>
        <source>The file was closed before it was formatted.</source>
        <translation>整形する前にファイルが閉じられました。</translation>
    </message>
    <message>
        <source>This file can&apos;t be changed now.</source>
        <translation>このファイルは今は変更できません。</translation>
    </message>
    <message>
        <source>The file was not formatted: it changes too fast.</source>
        <translation>ファイルを整形できませんでした。変更が頻繁すぎます。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatJob</name>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 はインストールされていません。</translation>
    </message>
    <message>
        <source>%1 took too long.</source>
        <translation>%1 の処理に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>%1 wrote more than a file here may hold.</source>
        <translation>%1 の出力がファイルの上限を超えました。</translation>
    </message>
    <message>
        <source>%1 failed and did not say why.</source>
        <translation>%1 が失敗しましたが、理由は示されませんでした。</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 が失敗しました: %2</translation>
    </message>
    <message>
        <source>%1 wrote something that is not text.</source>
        <translation>%1 がテキストでないものを出力しました。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::Matcher</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>正規表現として正しくありません: %1。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::SearchJob</name>
    <message>
        <source>This expression takes too long on some of the texts.</source>
        <translation>この正規表現は、一部のテキストで時間がかかりすぎます。</translation>
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
        <translation>%L1 行: %2</translation>
    </message>
    <message>
        <source>%1, line %L2, column %L3</source>
        <translation>%1、%L2 行、%L3 列</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::ViewSearch</name>
    <message>
        <source>This expression takes too long on this text.</source>
        <translation>この正規表現は、このテキストでは時間がかかりすぎます。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::inspect::Words</name>
    <message>
        <source>“%1” is no name for a file in it</source>
        <translation>その中の「%1」はファイル名として正しくありません</translation>
    </message>
    <message>
        <source>the crowd “%1” is in it more than once</source>
        <translation>その中にグループ「%1」が複数回含まれています</translation>
    </message>
    <message>
        <source>more crowds are in it than can be restored at once</source>
        <translation>一度に復元できる数を超えるグループが含まれています</translation>
    </message>
    <message>
        <source>“%1” is in it more than once</source>
        <translation>その中に「%1」が複数回含まれています</translation>
    </message>
    <message>
        <source>“%1” in it is larger than any backup has it</source>
        <translation>その中の「%1」が、バックアップではありえない大きさです</translation>
    </message>
    <message>
        <source>it is no backup of crowds</source>
        <translation>グループのバックアップではありません</translation>
    </message>
    <message>
        <source>the SHA256SUMS of the crowd “%1” is missing in it</source>
        <translation>グループ「%1」の SHA256SUMS がありません</translation>
    </message>
    <message>
        <source>There are more crowds than one archive holds: name some.</source>
        <translation>1 つのアーカイブに収まらない数のグループがあります。名前を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) backed up</source>
        <translation>
            <numerusform>%n 個のグループをバックアップしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not or not wholly</source>
        <translation>
            <numerusform>、%n 個は失敗または一部のみ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n key(s) passed over, under names that no crowd can have</source>
        <translation>
            <numerusform>; グループの名前として使えない %n 個のキーは無視しました</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies under the name of the crowd “%1” is no crowd.</source>
        <translation>グループ「%1」の名前で保存されているものは、グループではありません。</translation>
    </message>
    <message>
        <source>There is no crowd “%1”.</source>
        <translation>グループ「%1」はありません。</translation>
    </message>
    <message>
        <source>The state of the crowd “%1” can&apos;t be read: only its bytes are backed up.</source>
        <translation>グループ「%1」の状態を読み取れません。バイト列だけをバックアップしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the log of the crowd “%1” can&apos;t be read: its document is backed up without them, and all its bytes.</source>
        <translation>
            <numerusform>グループ「%1」のログにある %n 件の更新を読み取れません。文書はそれらを除いて、バイト列はすべてバックアップしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no name that a crowd can have.</source>
        <translation>「%1」はグループの名前として使えません。</translation>
    </message>
    <message>
        <source>An archive is nothing for a terminal: name a file with --output.</source>
        <translation>アーカイブは端末に出力できません。--output でファイルを指定してください。</translation>
    </message>
    <message>
        <source>it was made by another version of this program, in a way that this one doesn&apos;t know</source>
        <translation>このプログラムの別のバージョンによって、未知の形式で作成されています</translation>
    </message>
    <message>
        <source>its crowd.json is no JSON: %1</source>
        <translation>crowd.json が JSON ではありません: %1</translation>
    </message>
    <message>
        <source>its crowd.json is not what a backup writes</source>
        <translation>crowd.json がバックアップの書き出す内容と異なります</translation>
    </message>
    <message>
        <source>The crowd “%1” was not restored: %2.</source>
        <translation>グループ「%1」は復元されませんでした: %2。</translation>
    </message>
    <message>
        <source>no crowd can have that name</source>
        <translation>グループの名前として使えません</translation>
    </message>
    <message>
        <source>what the archive has of it is damaged: it differs from its SHA256SUMS</source>
        <translation>アーカイブの内容が破損しており、SHA256SUMS と一致しません</translation>
    </message>
    <message>
        <source>its crowd.json is missing</source>
        <translation>crowd.json がありません</translation>
    </message>
    <message>
        <source>its crowd.json is another crowd&apos;s</source>
        <translation>crowd.json が別のグループのものです</translation>
    </message>
    <message>
        <source>it was damaged when it was backed up; its bytes are in the archive</source>
        <translation>バックアップ時に破損していました。バイト列はアーカイブにあります</translation>
    </message>
    <message>
        <source>its state.yjs is missing</source>
        <translation>state.yjs がありません</translation>
    </message>
    <message>
        <source>its state.yjs can&apos;t be read: %1</source>
        <translation>state.yjs を読み取れません: %1</translation>
    </message>
    <message>
        <source>somebody has it open, and what a relay holds can&apos;t be replaced. A relay lets go of it ten seconds after all have left</source>
        <translation>誰かが開いており、リレーが保持しているものは置き換えられません。全員が退出してから 10 秒後に、リレーはグループを解放します</translation>
    </message>
    <message>
        <source>the two can&apos;t be merged</source>
        <translation>両者をマージできません</translation>
    </message>
    <message>
        <source>what the store has under its name can&apos;t be read; --replace puts the archive&apos;s in its place</source>
        <translation>ストアでこの名前に保存されているものを読み取れません。--replace を使うと、アーカイブの内容に置き換えます</translation>
    </message>
    <message>
        <source>Elements only in %1:</source>
        <translation>%1 にのみ存在する要素:</translation>
    </message>
    <message>
        <source>Deleted only in %1:</source>
        <translation>%1 でのみ削除されている要素:</translation>
    </message>
    <message>
        <source>Root “%1” (%2):</source>
        <translation>ルート「%1」(%2):</translation>
    </message>
    <message>
        <source>%1 is not whole: something in it waits for what is missing, and is not compared.</source>
        <translation>%1 は不完全です。欠けているものを待っている部分があり、その部分は比較されません。</translation>
    </message>
    <message>
        <source>Both have the same clocks and deletions, and yet hold different things: two replicas have written under one client id.</source>
        <translation>両者のクロックと削除は同じですが、内容が異なります。2 つの複製が同じクライアント ID で書き込んでいます。</translation>
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
        <translation>ルート「%1」</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 の中</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>キー「%1」</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>partly deleted</source>
        <translation>一部削除済み</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1、%n バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struct(s)</source>
        <translation>
            <numerusform>%n 個の構造体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted range(s)</source>
        <translation>
            <numerusform>%n 個の削除範囲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be unpacked: %2</source>
        <translation>%1 を展開できません: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Not everything could be written to stdout.</source>
        <translation>stdout にすべてを書き込むことはできませんでした。</translation>
    </message>
    <message>
        <source>--redis and --data name two stores: leave one out.</source>
        <translation>--redis と --data は別々のストアを指しています。どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>No relay keeps its crowds in %1 just now: start it, or name another folder with --data or a Redis with --redis.</source>
        <translation>現在、%1 にグループを保存しているリレーはありません。リレーを起動するか、--data で別のフォルダーを、または --redis で Redis を指定してください。</translation>
    </message>
    <message>
        <source>The Redis at %1 gave no answer that could be read.</source>
        <translation>%1 の Redis から、読み取れる応答がありませんでした。</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t be used: %2</source>
        <translation>%1 の Redis を使用できません: %2</translation>
    </message>
    <message>
        <source>Print what a document holds: texts as they are, all else as JSON.</source>
        <translation>文書の内容を表示します。テキストはそのまま、それ以外は JSON で出力します。</translation>
    </message>
    <message>
        <source>List the structs of an update and what it deletes.</source>
        <translation>更新に含まれる構造体と削除内容を一覧表示します。</translation>
    </message>
    <message>
        <source>Say what each of two states knows that the other doesn&apos;t.</source>
        <translation>2 つの状態について、一方だけが持つものを表示します。</translation>
    </message>
    <message>
        <source>Load states, look at every invariant, write and load them again.</source>
        <translation>状態を読み込み、すべての不変条件を調べ、書き出して再度読み込みます。</translation>
    </message>
    <message>
        <source>Write the same update in the other format.</source>
        <translation>同じ更新をもう一方の形式で書き出します。</translation>
    </message>
    <message>
        <source>Type a recorded trace, or apply a log of updates, and check what comes of it.</source>
        <translation>記録されたトレースを入力し直すか、更新のログを適用して、結果を検査します。</translation>
    </message>
    <message>
        <source>Write crowds of a relay into an archive, all when none is named.</source>
        <translation>リレーのグループをアーカイブに書き出します。名前の指定がなければ、すべてを書き出します。</translation>
    </message>
    <message>
        <source>Write crowds of an archive back, merging them with what is there.</source>
        <translation>アーカイブのグループを書き戻し、既存の内容とマージします。</translation>
    </message>
    <message>
        <source>Look into documents of Yjs: updates and states, in V1 or V2.</source>
        <translation>Yjs の文書（V1 または V2 の更新と状態）を調べます。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>A file named - is stdin; of an output, stdout. The exit code is 0 when all is well, 1 when something is wrong with what was read or differs, 2 when the work could not be done.</source>
        <translation>ファイル名 - は stdin、出力の場合は stdout を表します。終了コードは、問題がなければ 0、読み込んだものに問題や相違があれば 1、処理を実行できなければ 2 です。</translation>
    </message>
    <message>
        <source>What to do, as above.</source>
        <translation>実行する操作（上記参照）。</translation>
    </message>
    <message>
        <source>Files to read.</source>
        <translation>読み込むファイル。</translation>
    </message>
    <message>
        <source>bytecrowds-inspect --help tells how it is used.</source>
        <translation>使い方は bytecrowds-inspect --help で表示されます。</translation>
    </message>
    <message>
        <source>It needs a command.</source>
        <translation>コマンドを指定してください。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>It is called as: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Only one file can be stdin.</source>
        <translation>stdin に指定できるファイルは 1 つだけです。</translation>
    </message>
    <message>
        <source>%1 takes no --%2.</source>
        <translation>%1 に --%2 は指定できません。</translation>
    </message>
    <message>
        <source>--%1 takes v1 or v2, not “%2”.</source>
        <translation>--%1 には v1 か v2 を指定してください。「%2」は使えません。</translation>
    </message>
    <message>
        <source>convert needs --to v1 or --to v2.</source>
        <translation>convert には --to v1 または --to v2 が必要です。</translation>
    </message>
    <message>
        <source>How what is read is encoded: v1 or v2. Otherwise its bytes tell.</source>
        <translation>読み込むデータの符号化形式（v1 または v2）。省略時はバイト列から判定します。</translation>
    </message>
    <message>
        <source>How to encode what is written: v1 or v2.</source>
        <translation>書き出すデータの符号化形式（v1 または v2）。</translation>
    </message>
    <message>
        <source>Where to write; convert and backup: stdout, replay: nowhere.</source>
        <translation>書き込み先。省略時、convert と backup は stdout に書き込み、replay は書き込みません。</translation>
    </message>
    <message>
        <source>Show this root alone.</source>
        <translation>このルートだけを表示します。</translation>
    </message>
    <message>
        <source>Show the document as a snapshot of Yjs has it.</source>
        <translation>Yjs のスナップショットの時点の文書を表示します。</translation>
    </message>
    <message>
        <source>For programs: one struct a line.</source>
        <translation>プログラム向け: 1 行に 1 つの構造体を出力します。</translation>
    </message>
    <message>
        <source>The Redis of the relays, as their --redis. Others on this machine see it: better is the variable BYTECROWDS_RELAY_REDIS, or ?password-file=FILE.</source>
        <translation>リレーの --redis と同じ、リレーの Redis。このマシンのほかのユーザーに見えるため、変数 BYTECROWDS_RELAY_REDIS か ?password-file=FILE の使用を推奨します。</translation>
    </message>
    <message>
        <source>The data folder of a running relay, for its private Redis.</source>
        <translation>実行中のリレーのデータフォルダー（専用の Redis を使うため）。</translation>
    </message>
    <message>
        <source>The relay&apos;s file of options, which names its Redis or its data folder.</source>
        <translation>Redis またはデータフォルダーが指定されている、リレーのオプションファイル。</translation>
    </message>
    <message>
        <source>Make a crowd what it was, not merging it; only where nobody has it open.</source>
        <translation>マージせずに、グループを以前の状態に戻します。誰も開いていない場合に限ります。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replayed: %2</source>
        <translation>%1 を再生できません: %2</translation>
    </message>
    <message>
        <source>Client %1 refuses what the others wrote.</source>
        <translation>クライアント %1 が、ほかのクライアントの書き込みを拒否しました。</translation>
    </message>
    <message>
        <source>The document of client %1 is inconsistent: %2</source>
        <translation>クライアント %1 の文書に矛盾があります: %2</translation>
    </message>
    <message>
        <source>Client %1 has got everything and holds something else.</source>
        <translation>クライアント %1 はすべてを受け取りましたが、内容が異なります。</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n 件のトランザクション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es)</source>
        <translation>
            <numerusform>%n 件のパッチ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n 個のクライアント</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is not the one that the trace ends with.</source>
        <translation>テキストはトレースの最終結果と一致しません。</translation>
    </message>
    <message>
        <source>The text is the one that the trace ends with.</source>
        <translation>テキストはトレースの最終結果と一致します。</translation>
    </message>
    <message>
        <source>%1 is neither a trace nor a log of updates: %2</source>
        <translation>%1 はトレースでも更新のログでもありません: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n 件の更新</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: update %2 is refused: %3</source>
        <translation>%1: 更新 %2 は拒否されました: %3</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>%1 is no trace: %2</source>
        <translation>%1 はトレースではありません: %2</translation>
    </message>
    <message>
        <source>The document is inconsistent: %1</source>
        <translation>文書に矛盾があります: %1</translation>
    </message>
    <message numerus="yes">
        <source>state in %1: %n byte(s)</source>
        <translation>
            <numerusform>%1 での状態: %n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Something waits for what never came.</source>
        <translation>届かなかったものを待っている部分があります。</translation>
    </message>
    <message>
        <source>“%1” is restored.</source>
        <translation>「%1」を復元しました。</translation>
    </message>
    <message>
        <source>“%1” was there and is merged with the archive&apos;s; its stored fields stay as they are.</source>
        <translation>「%1」は存在していたため、アーカイブの内容とマージしました。保存済みのフィールドは変わりません。</translation>
    </message>
    <message>
        <source>“%1” was there, and had all that the archive has.</source>
        <translation>「%1」は存在しており、アーカイブの内容をすべて含んでいました。</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) restored</source>
        <translation>
            <numerusform>%n 個のグループを復元しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n merged with what was there</source>
        <translation>
            <numerusform>、%n 個は既存の内容とマージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not restored</source>
        <translation>
            <numerusform>、%n 個は復元されませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be restored from %1: %2.</source>
        <translation>%1 からは何も復元できません: %2。</translation>
    </message>
    <message>
        <source>The archive has no digests of its crowds, as older ones have none: damage inside a crowd may pass unnoticed.</source>
        <translation>古いアーカイブのため、グループのダイジェストが含まれていません。グループ内の破損は検出されない場合があります。</translation>
    </message>
    <message>
        <source>The crowd “%1” is not in the archive.</source>
        <translation>グループ「%1」はアーカイブにありません。</translation>
    </message>
    <message>
        <source>array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>XML, not shown</source>
        <translation>XML（表示しません）</translation>
    </message>
    <message>
        <source>%1 is no snapshot.</source>
        <translation>%1 はスナップショットではありません。</translation>
    </message>
    <message>
        <source>The snapshot %1 knows elements that the document lacks.</source>
        <translation>スナップショット %1 に、文書にない要素が含まれています。</translation>
    </message>
    <message>
        <source>The document has no root “%1”.</source>
        <translation>文書にルート「%1」はありません。</translation>
    </message>
    <message>
        <source>it is packed more than once</source>
        <translation>多重に圧縮されています</translation>
    </message>
    <message>
        <source>it unpacks to more than %1</source>
        <translation>展開すると %1 を超えます</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>“%1” in it is no plain file</source>
        <translation>その中の「%1」は通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is no tar archive, or damaged, or not all of it is there</source>
        <translation>tar アーカイブでないか、破損しているか、一部が欠けています</translation>
    </message>
    <message>
        <source>%1 is no update in %2: %3</source>
        <translation>%1 は %2 の更新ではありません: %3</translation>
    </message>
    <message>
        <source>%1 is no update, neither in V1 nor in V2: %2</source>
        <translation>%1 は V1 の更新でも V2 の更新でもありません: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be loaded: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>Written in %1 it can&apos;t be loaded again: %2</source>
        <translation>%1 で書き出すと、再度読み込めません: %2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is inconsistent: %2</source>
        <translation>%1 で書き出して再度読み込むと、矛盾が生じます: %2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is another document.</source>
        <translation>%1 で書き出して再度読み込むと、別の文書になります。</translation>
    </message>
    <message>
        <source>Written in %1, loaded and written again it has other bytes.</source>
        <translation>%1 で書き出し、読み込んで再度書き出すと、バイト列が異なります。</translation>
    </message>
    <message>
        <source>The loaded document is inconsistent: %1</source>
        <translation>読み込んだ文書に矛盾があります: %1</translation>
    </message>
    <message>
        <source>It is not whole: something in it waits for what is missing.</source>
        <translation>不完全です。欠けているものを待っている部分があります。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n byte(s)</source>
        <translation>
            <numerusform>%1: %2、%n バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written in %1: %n byte(s)</source>
        <translation>
            <numerusform>%1 での書き出し: %n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>問題はありません。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::CrowdLink</name>
    <message>
        <source>There is no link.</source>
        <translation>リンクがありません。</translation>
    </message>
    <message>
        <source>This text is too long for a link.</source>
        <translation>このテキストはリンクとしては長すぎます。</translation>
    </message>
    <message>
        <source>“%1” is no link. A link looks like https://relay.example/crowd.</source>
        <translation>「%1」はリンクではありません。リンクは https://relay.example/crowd のような形式です。</translation>
    </message>
    <message>
        <source>“%1” is no link to a crowd: it begins with “%2:”.</source>
        <translation>「%1」はグループへのリンクではありません。「%2:」で始まっています。</translation>
    </message>
    <message>
        <source>“%1” names no relay.</source>
        <translation>「%1」にはリレーが指定されていません。</translation>
    </message>
    <message>
        <source>“%1” names a relay, but no crowd.</source>
        <translation>「%1」にはリレーが指定されていますが、グループが指定されていません。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a crowd.</source>
        <translation>「%1」はグループの名前として使えません。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalCopy</name>
    <message>
        <source>Not all of the copy of “%1” on this computer could be read. What could be read is here; the rest stays kept.</source>
        <translation>このコンピューターにある「%1」のコピーは、一部を読み取れませんでした。読み取れた部分はここにあり、残りもそのまま保持されています。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalDatabase</name>
    <message>
        <source>There is no room left on the disk: what you type can&apos;t be kept on this computer just now. It is written as soon as there is room; until then don&apos;t quit.</source>
        <translation>ディスクに空き容量がありません。現在、入力内容をこのコンピューターに保持できません。空きができしだい書き込まれますので、それまで終了しないでください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: what you type is not kept on this computer.</source>
        <translation>%1 に書き込めません。入力内容はこのコンピューターに保持されません。</translation>
    </message>
    <message>
        <source>Another program is using %1: what you type is written as soon as it lets go.</source>
        <translation>別のプログラムが %1 を使用しています。入力内容は、解放されしだい書き込まれます。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 が破損しています (%2)。</translation>
    </message>
    <message>
        <source>The copies in %1 were made by a newer Bytecrowds. They stay as they are, and this one keeps its own beside them.</source>
        <translation>%1 のコピーは、より新しい Bytecrowds で作成されています。それらはそのまま残し、この Bytecrowds のコピーを別に保持します。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2): what you type is not kept on this computer just now.</source>
        <translation>%1 に書き込めません (%2)。現在、入力内容はこのコンピューターに保持されません。</translation>
    </message>
    <message>
        <source>Something could not be kept on this computer (%1).</source>
        <translation>一部をこのコンピューターに保持できませんでした (%1)。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalSalvage</name>
    <message>
        <source>The copies of your crowds in %1 are damaged, and can&apos;t be moved: what you type is not kept on this computer.</source>
        <translation>%1 にあるグループのコピーが破損しており、移動できません。入力内容はこのコンピューターに保持されません。</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged. What could be read was kept; the damaged file is now %1.</source>
        <translation>このコンピューターにあるグループのコピーが破損していました。読み取れた部分は保持されています。破損したファイルは %1 に移しました。</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged, and could not be read. The damaged file is now %1.</source>
        <translation>このコンピューターにあるグループのコピーが破損しており、読み取れませんでした。破損したファイルは %1 に移しました。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::Sentences</name>
    <message>
        <source>You must sign in to open this crowd.</source>
        <translation>このグループを開くにはサインインが必要です。</translation>
    </message>
    <message>
        <source>You are not allowed to open this crowd.</source>
        <translation>このグループを開く権限がありません。</translation>
    </message>
    <message>
        <source>There is no such crowd on this relay.</source>
        <translation>このリレーにそのようなグループはありません。</translation>
    </message>
    <message>
        <source>The relay refused a change because the crowd would grow too large.</source>
        <translation>グループが大きくなりすぎるため、リレーが変更を拒否しました。</translation>
    </message>
    <message>
        <source>The relay could not read what this program sent.</source>
        <translation>リレーは、このプログラムが送信したものを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The relay has too much to do for you at once and asks for patience.</source>
        <translation>リレーが一度に処理できる量を超えています。しばらくお待ちください。</translation>
    </message>
    <message>
        <source>The relay is restarting.</source>
        <translation>リレーが再起動しています。</translation>
    </message>
    <message>
        <source>The relay is going away.</source>
        <translation>リレーが停止しようとしています。</translation>
    </message>
    <message>
        <source>The relay sent a message that is too large.</source>
        <translation>リレーから大きすぎるメッセージが届きました。</translation>
    </message>
    <message>
        <source>The relay has ended the connection; it may be restarting.</source>
        <translation>リレーが接続を終了しました。再起動中の可能性があります。</translation>
    </message>
    <message>
        <source>The relay sent something that can&apos;t be read.</source>
        <translation>リレーから読み取れないデータが届きました。</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>リレーへの接続が切れました。</translation>
    </message>
    <message>
        <source>%1 answers with the HTTP status %2</source>
        <translation>%1 が HTTP ステータス %2 を返しました</translation>
    </message>
    <message>
        <source>nothing answers at %1</source>
        <translation>%1 では何も応答しません</translation>
    </message>
    <message>
        <source>there is no computer named %1</source>
        <translation>%1 という名前のコンピューターはありません</translation>
    </message>
    <message>
        <source>%1 gives no answer</source>
        <translation>%1 から応答がありません</translation>
    </message>
    <message>
        <source>the network is away</source>
        <translation>ネットワークを利用できません</translation>
    </message>
    <message>
        <source>the certificate of %1 can&apos;t be trusted</source>
        <translation>%1 の証明書を信頼できません</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 リレーからのメッセージ: %2</translation>
    </message>
    <message>
        <source>The relay can&apos;t be reached: %1.</source>
        <translation>リレーに接続できません: %1。</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::SyncSession</name>
    <message>
        <source>The relay sent something that can&apos;t be read: %1</source>
        <translation>リレーから読み取れないデータが届きました: %1</translation>
    </message>
    <message>
        <source>Your changes are too large to be sent: a relay takes at most %1 MB at once. They are kept here.</source>
        <translation>変更が大きすぎて送信できません。リレーが一度に受け付けるのは最大 %1 MB です。変更はここに保持されています。</translation>
    </message>
    <message>
        <source>“%1” is no address of a relay.</source>
        <translation>「%1」はリレーのアドレスではありません。</translation>
    </message>
</context>
</TS>
