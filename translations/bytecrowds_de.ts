<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Profile</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Announcer</name>
    <message>
        <source>%1 joined</source>
        <translation>%1 ist dazugekommen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) joined</source>
        <translation>
            <numerusform>%n Person ist dazugekommen</numerusform>
            <numerusform>%n Personen sind dazugekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ist gegangen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left</source>
        <translation>
            <numerusform>%n Person ist gegangen</numerusform>
            <numerusform>%n Personen sind gegangen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 follows you</source>
        <translation>%1 folgt Ihnen</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::AvatarButton</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>%1, whom you follow</source>
        <translation>%1, dem Sie folgen</translation>
    </message>
    <message>
        <source>%1, who follows you</source>
        <translation>%1, folgt Ihnen</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Ihren Namen ändern</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Nicht mehr folgen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
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
        <translation>Das Relay dieses Rechners antwortet nicht.</translation>
    </message>
    <message>
        <source>The relay of this computer could not start: %1</source>
        <translation>Das Relay dieses Rechners konnte nicht starten: %1</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: check its permissions and the free disk space.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: Prüfen Sie die Rechte und den freien Platz.</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started: is Bytecrowds installed whole?</source>
        <translation>Das Programm %1 lässt sich nicht starten: Ist Bytecrowds vollständig installiert?</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::CommandMode</name>
    <message>
        <source>Type what you want to do</source>
        <translation>Eingeben, was getan werden soll</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>Kein Befehl heißt „%1“.</translation>
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
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>The name that others see:</source>
        <translation>Der Name, den andere sehen:</translation>
    </message>
    <message>
        <source>About Bytecrowds</source>
        <translation>Über Bytecrowds</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;Open a crowd, share its link, write code together.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;Einen Crowd öffnen, den Link teilen, gemeinsam Code schreiben.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Share: copy the link</source>
        <translation>&amp;Teilen: Link kopieren</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>Jetzt neu &amp;verbinden</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>Ihr &amp;Name…</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>Crowd ver&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>Tastat&amp;ur…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Protokoll…</translation>
    </message>
    <message>
        <source>&amp;About Bytecrowds</source>
        <translation>Ü&amp;ber Bytecrowds</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::DesktopApp</name>
    <message>
        <source>There is no file %1; this is a new crowd.</source>
        <translation>Es gibt keine Datei %1; dies ist ein neuer Crowd.</translation>
    </message>
    <message>
        <source>Another Bytecrowds of yours does not answer, so this one runs by itself.</source>
        <translation>Ein anderes laufendes Bytecrowds antwortet nicht, daher läuft dieses für sich allein.</translation>
    </message>
    <message>
        <source>Bytecrowds ended unexpectedly the last time; what was open is here again.</source>
        <translation>Bytecrowds wurde beim letzten Mal unerwartet beendet; was offen war, ist wieder da.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EmptyState</name>
    <message>
        <source>No file is open</source>
        <translation>Keine Datei ist offen</translation>
    </message>
    <message>
        <source>Begin one, open one, or join others by their link.</source>
        <translation>Eine Datei anlegen, eine öffnen oder über einen Link zu anderen dazukommen.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>Eine neue Datei anlegen</translation>
    </message>
    <message>
        <source>Find a file by its name</source>
        <translation>Eine Datei nach ihrem Namen suchen</translation>
    </message>
    <message>
        <source>Open a file of this computer</source>
        <translation>Eine Datei dieses Rechners öffnen</translation>
    </message>
    <message>
        <source>Open a crowd&apos;s link</source>
        <translation>Den Link eines Crowds öffnen</translation>
    </message>
    <message>
        <source>See everything that can be done</source>
        <translation>Alles sehen, was möglich ist</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileCommands</name>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Einen Link öffnen</translation>
    </message>
    <message>
        <source>The link of a crowd:</source>
        <translation>Der Link eines Crowds:</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;Neue Datei</translation>
    </message>
    <message>
        <source>New &amp;crowd</source>
        <translation>Neuer &amp;Crowd</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>&amp;Link öffnen…</translation>
    </message>
    <message>
        <source>&amp;Recent…</source>
        <translation>&amp;Zuletzt verwendet…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save a copy &amp;as…</source>
        <translation>Kopie speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>U&amp;mbenennen…</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>&amp;Tab schließen</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>F&amp;enster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileList</name>
    <message>
        <source>A file&apos;s path can&apos;t be longer than %1 characters.</source>
        <translation>Der Pfad einer Datei kann nicht länger als %1 Zeichen sein.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a file&apos;s path: write names with “/” between them, such as “src/main.py”.</source>
        <translation>„%1“ kann nicht der Pfad einer Datei sein: Namen werden mit „/“ getrennt, zum Beispiel „src/main.py“.</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>Es gibt schon eine Datei „%1“.</translation>
    </message>
    <message>
        <source>There is already a folder “%1”.</source>
        <translation>Es gibt schon einen Ordner „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a file, so nothing can be inside of it.</source>
        <translation>„%1“ ist eine Datei, daher kann nichts darin sein.</translation>
    </message>
    <message>
        <source>A crowd holds %L1 files at most, deleted ones included.</source>
        <translation>Ein Crowd fasst höchstens %L1 Dateien, gelöschte mitgezählt.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileMode</name>
    <message>
        <source>Type a file&apos;s name; &gt; for a command, : for a line, @ for a symbol</source>
        <translation>Den Namen einer Datei eingeben; &gt; für einen Befehl, : für eine Zeile, @ für ein Symbol</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>Es gibt noch keine Dateien.</translation>
    </message>
    <message>
        <source>No file is called “%1”.</source>
        <translation>Keine Datei heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FilePanel</name>
    <message>
        <source>Files of the crowd</source>
        <translation>Dateien des Crowds</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;Neue Datei</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Restore what was &amp;deleted…</source>
        <translation>Gelöschtes &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileTreeModel</name>
    <message>
        <source>%1, with %2</source>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>A folder can&apos;t be moved into itself.</source>
        <translation>Ein Ordner kann nicht in sich selbst verschoben werden.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderCommands</name>
    <message>
        <source>&amp;Add files to the crowd…</source>
        <translation>Dateien zum Crowd &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add a &amp;folder to the crowd…</source>
        <translation>&amp;Ordner zum Crowd hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Export the crowd&apos;s files to a folder…</source>
        <translation>Dateien des Crowds in einen Ordner e&amp;xportieren…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderExport</name>
    <message>
        <source>%1 was not written: it would change a repository.</source>
        <translation>%1 wurde nicht geschrieben: Es würde ein Repository verändern.</translation>
    </message>
    <message>
        <source>%1 was not written: a link there leads out of the folder.</source>
        <translation>%1 wurde nicht geschrieben: Eine Verknüpfung dort führt aus dem Ordner hinaus.</translation>
    </message>
    <message>
        <source>The folder of %1 could not be made.</source>
        <translation>Der Ordner von %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FollowFrame</name>
    <message>
        <source>Stop following</source>
        <translation>Nicht mehr folgen</translation>
    </message>
    <message>
        <source>Following %1, and followed in turn — Esc to stop</source>
        <translation>Sie folgen %1, und jemand folgt Ihnen — Esc beendet es</translation>
    </message>
    <message>
        <source>Following %1 — Esc to stop</source>
        <translation>Sie folgen %1 — Esc beendet es</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ImportSummary</name>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s) that .gitignore names</source>
        <translation>
            <numerusform>%Ln Datei oder Ordner, in .gitignore genannt</numerusform>
            <numerusform>%Ln Dateien und Ordner, in .gitignore genannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no text in UTF-8</source>
        <translation>
            <numerusform>%Ln, die kein Text in UTF-8 ist</numerusform>
            <numerusform>%Ln, die kein Text in UTF-8 sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large for the crowd</source>
        <translation>
            <numerusform>%Ln zu groß für den Crowd</numerusform>
            <numerusform>%Ln zu groß für den Crowd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln Verknüpfung</numerusform>
            <numerusform>%Ln Verknüpfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that can&apos;t be read</source>
        <translation>
            <numerusform>%Ln, die nicht lesbar ist</numerusform>
            <numerusform>%Ln, die nicht lesbar sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whose name doesn&apos;t fit into the crowd</source>
        <translation>
            <numerusform>%Ln, deren Name nicht in den Crowd passt</numerusform>
            <numerusform>%Ln, deren Namen nicht in den Crowd passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei hinzugefügt</numerusform>
            <numerusform>%Ln Dateien hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replaced %Ln</source>
        <translation>
            <numerusform>%Ln ersetzt</numerusform>
            <numerusform>%Ln ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %Ln that the crowd had</source>
        <translation>
            <numerusform>%Ln behalten, die der Crowd schon hatte</numerusform>
            <numerusform>%Ln behalten, die der Crowd schon hatte</numerusform>
        </translation>
    </message>
    <message>
        <source>left out %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>withheld %Ln that may hold secrets: %1</source>
        <translation>
            <numerusform>%Ln zurückgehalten, die Geheimnisse enthalten kann: %1</numerusform>
            <numerusform>%Ln zurückgehalten, die Geheimnisse enthalten können: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of an import&apos;s parts</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between an import&apos;s parts</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>There were more files: a crowd holds %L1 at most.</source>
        <translation>Es waren mehr Dateien: Ein Crowd fasst höchstens %L1.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Angehalten. %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::KeyboardPage</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Find commands by name</source>
        <translation>Befehle nach Namen suchen</translation>
    </message>
    <message>
        <source>Find commands by pressing a key</source>
        <translation>Befehle durch Drücken einer Taste suchen</translation>
    </message>
    <message>
        <source>or by &amp;key:</source>
        <translation>oder nach &amp;Taste:</translation>
    </message>
    <message>
        <source>What follows from the new key</source>
        <translation>Was aus der neuen Taste folgt</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Neue Taste: jetzt drücken</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>All commands get the preset&apos;s keys again</source>
        <translation>Alle Befehle bekommen wieder die Tasten der Vorgabe</translation>
    </message>
    <message>
        <source>you</source>
        <translation>selbst gewählt</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Also keys of: %1</source>
        <translation>Tasten auch von: %1</translation>
    </message>
    <message>
        <source>%1 is a key of %2, which would lose it.</source>
        <translation>%1 ist eine Taste von %2 und ginge dort verloren.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LineMode</name>
    <message>
        <source>Type a line, or a line and a column such as 120:5</source>
        <translation>Eine Zeile eingeben, oder Zeile und Spalte wie 120:5</translation>
    </message>
    <message>
        <source>“%1” is no place in a text.</source>
        <translation>„%1“ ist keine Stelle in einem Text.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>This is what would help to find a fault: no text, link, name or path of yours is in it. Read it, then copy or save it; Bytecrowds sends nothing itself.</source>
        <translation>Das hier würde helfen, einen Fehler zu finden: Eigene Texte, Links, Namen und Pfade sind nicht darin. Erst lesen, dann kopieren oder speichern; Bytecrowds sendet selbst nichts.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Das Protokoll speichern</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MainWindow</name>
    <message>
        <source>Crowd</source>
        <translation>Crowd</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>The file&apos;s name; its ending chooses the language</source>
        <translation>Der Name der Datei; seine Endung wählt die Sprache</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Crowd</source>
        <translation>&amp;Crowd</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>%1 — Bytecrowds</source>
        <translation>%1 — Bytecrowds</translation>
    </message>
    <message>
        <source>The link comes as soon as the relay has started.</source>
        <translation>Der Link kommt, sobald das Relay gestartet ist.</translation>
    </message>
    <message>
        <source>Link copied: %1 — it opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>Link kopiert: %1 — er öffnet sich nur auf diesem Rechner; zum Teilen mit anderen starten Sie Bytecrowds mit --relay.</translation>
    </message>
    <message>
        <source>Link copied: %1 — whoever has it can read and write here.</source>
        <translation>Link kopiert: %1 — wer ihn hat, kann hier lesen und schreiben.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Close the crowd?</source>
        <translation>Den Crowd schließen?</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) have not reached the relay.</source>
        <translation>
            <numerusform>%n Änderung hat das Relay nicht erreicht.</numerusform>
            <numerusform>%n Änderungen haben das Relay nicht erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Copy the link that lets others join</source>
        <translation>Den Link kopieren, mit dem andere dazukommen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Bytecrowds</source>
        <translation>Bytecrowds</translation>
    </message>
    <message>
        <source>untitled.txt</source>
        <comment>the name of a new file</comment>
        <translation>unbenannt.txt</translation>
    </message>
    <message>
        <source>untitled-%1.txt</source>
        <comment>the name of a new file</comment>
        <translation>unbenannt-%1.txt</translation>
    </message>
    <message>
        <source>%1 was deleted. It can be restored by the menu of the file tree.</source>
        <translation>%1 wurde gelöscht. Wiederherstellen lässt es sich über das Menü des Dateibaums.</translation>
    </message>
    <message>
        <source>%1 is too large for a crowd.</source>
        <translation>%1 ist zu groß für einen Crowd.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Die Datei hat sich geändert</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>%1 wurde von einem anderen Programm geändert, seit es hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Save the file?</source>
        <translation>Die Datei speichern?</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>This computer can&apos;t keep them either: %1 You can save a copy first, or wait until the relay is back.</source>
        <translation>Auch dieser Rechner kann sie nicht aufbewahren: %1 Sie können vorher eine Kopie speichern oder warten, bis das Relay wieder da ist.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MoreButton</name>
    <message numerus="yes">
        <source>%n more person(s)</source>
        <translation>
            <numerusform>%n weitere Person</numerusform>
            <numerusform>%n weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Den Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Options</name>
    <message>
        <source>Write code together.</source>
        <translation>Gemeinsam Code schreiben.</translation>
    </message>
    <message>
        <source>The relay that crowds are made on, for example https://crowds.example.org.</source>
        <translation>Das Relay, auf dem Crowds entstehen, zum Beispiel https://crowds.example.org.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Open a window of its own.</source>
        <translation>Ein eigenes Fenster öffnen.</translation>
    </message>
    <message>
        <source>--relay takes an address such as https://crowds.example.org, not “%1”.</source>
        <translation>--relay braucht eine Adresse wie https://crowds.example.org, nicht „%1“.</translation>
    </message>
    <message>
        <source>Return when what was opened is closed, for EDITOR=&quot;bytecrowds --wait&quot;.</source>
        <translation>Erst zurückkehren, wenn das Geöffnete geschlossen ist, für EDITOR=&quot;bytecrowds --wait&quot;.</translation>
    </message>
    <message>
        <source>Files, folders and links to open; a folder&apos;s files become those of a new crowd. Without any, a new crowd.</source>
        <translation>Dateien, Ordner und Links, die geöffnet werden; die Dateien eines Ordners werden zu denen eines neuen Crowds. Ohne Angabe ein neuer Crowd.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Palette</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1, %L2 of %L3</source>
        <comment>a row of a list, its number, how many there are</comment>
        <translation>%1, %L2 von %L3</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PassingText</name>
    <message>
        <source>News</source>
        <translation>Neuigkeiten</translation>
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
            <numerusform>%n Person hier</numerusform>
            <numerusform>%n Personen hier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleCommands</name>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Follow someone, or stop</source>
        <translation>Jemandem &amp;folgen, oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Jump to someone</source>
        <translation>Zu jemandem &amp;springen</translation>
    </message>
    <message>
        <source>&amp;Tell who joins and leaves</source>
        <translation>Sa&amp;gen, wer kommt und geht</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and where they are</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <translation>%1, Zeile %L2</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>Sie folgen</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>folgt Ihnen</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeoplePanel</name>
    <message>
        <source>&amp;Jump to</source>
        <translation>Hin&amp;springen</translation>
    </message>
    <message>
        <source>People in the crowd</source>
        <translation>Personen im Crowd</translation>
    </message>
    <message>
        <source>Place the caret where they are (Enter)</source>
        <translation>Den Cursor dorthin setzen, wo sie sind (Eingabe)</translation>
    </message>
    <message>
        <source>Keep in view where they are (Space)</source>
        <translation>Im Blick behalten, wo sie sind (Leertaste)</translation>
    </message>
    <message>
        <source>Stop &amp;following</source>
        <translation>Nicht mehr &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Person</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::QrView</name>
    <message>
        <source>QR code of the link</source>
        <translation>QR-Code des Links</translation>
    </message>
    <message>
        <source>Scan it to open the crowd on a phone or tablet</source>
        <translation>Einlesen öffnet den Crowd auf einem Telefon oder Tablet</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::RecentsDialog</name>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>crowd on this computer&apos;s relay</source>
        <translation>Crowd auf dem Relay dieses Rechners</translation>
    </message>
    <message>
        <source>crowd on %1</source>
        <translation>Crowd auf %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Search by name, path or link</source>
        <translation>Nach Name, Pfad oder Link suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Crowds and files that this computer keeps</source>
        <translation>Crowds und Dateien, die dieser Rechner aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (angeheftet)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>What has not reached the relay is lost; the crowd itself stays there.</source>
        <translation>Was das Relay nicht erreicht hat, geht verloren; der Crowd selbst bleibt dort.</translation>
    </message>
    <message>
        <source>What was not saved to the file is lost.</source>
        <translation>Was nicht in der Datei gespeichert wurde, geht verloren.</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>Vergessen?</translation>
    </message>
    <message>
        <source>This computer forgets its copy of “%1”.</source>
        <translation>Dieser Rechner vergisst seine Kopie von „%1“.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchCommands</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Erset&amp;zen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Weiters&amp;uchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rückwärts su&amp;chen</translation>
    </message>
    <message>
        <source>Find in all files…</source>
        <translation>In allen Dateien suchen…</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <translation>&amp;Hier ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>Alles ei&amp;nklappen</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>Alles auskla&amp;ppen</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchPanel</name>
    <message>
        <source>Find in all files</source>
        <translation>In allen Dateien suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>Alle ersetzen…</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Matches in all files</source>
        <translation>Treffer in allen Dateien</translation>
    </message>
    <message>
        <source>Write what to look for in all files, and press Return.</source>
        <translation>Eingeben, was in allen Dateien gesucht werden soll, dann die Eingabetaste drücken.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n match(es)</source>
        <translation>
            <numerusform>Mehr als %n Treffer</numerusform>
            <numerusform>Mehr als %n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace in all files?</source>
        <translation>In allen Dateien ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) will be replaced.</source>
        <translation>
            <numerusform>%n Treffer wird ersetzt.</numerusform>
            <numerusform>%n Treffer werden ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file has its own undo step.</source>
        <translation>In jeder Datei lässt es sich als ein Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n Treffer ersetzt</numerusform>
            <numerusform>%n Treffer ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s).</source>
        <translation>
            <numerusform>in %n Datei.</numerusform>
            <numerusform>in %n Dateien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Setting</name>
    <message>
        <source>This is either on or off.</source>
        <translation>Das ist entweder an oder aus.</translation>
    </message>
    <message>
        <source>This is a number from %L1 to %L2.</source>
        <translation>Das ist eine Zahl von %L1 bis %L2.</translation>
    </message>
    <message>
        <source>There is no choice “%1”.</source>
        <translation>Es gibt keine Auswahl „%1“.</translation>
    </message>
    <message>
        <source>There is no font %1.</source>
        <translation>Es gibt keine Schriftart %1.</translation>
    </message>
    <message>
        <source>This can be %L1 characters long at most.</source>
        <translation>Das kann höchstens %L1 Zeichen lang sein.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingRow</name>
    <message>
        <source>The system&apos;s</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Reset to the usual value</source>
        <translation>Auf den üblichen Wert zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingTable</name>
    <message>
        <source>A relay&apos;s address begins with http:// or https://, and names a host.</source>
        <translation>Die Adresse eines Relays beginnt mit http:// oder https:// und nennt einen Host.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>The font of the text.</source>
        <translation>Die Schriftart des Textes.</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>In points; 0 takes the system&apos;s. Zooming comes on top of it.</source>
        <translation>In Punkt; 0 nimmt die des Systems. Das Vergrößern kommt noch dazu.</translation>
    </message>
    <message>
        <source>Tab width</source>
        <translation>Tabulatorbreite</translation>
    </message>
    <message>
        <source>How many columns a tab and a step of indentation are, where the file doesn&apos;t say.</source>
        <translation>Wie viele Spalten ein Tabulator und eine Einzugsstufe breit sind, wenn die Datei es nicht sagt.</translation>
    </message>
    <message>
        <source>Indent with tabs</source>
        <translation>Mit Tabulatoren einrücken</translation>
    </message>
    <message>
        <source>Where the file doesn&apos;t say; otherwise with blanks.</source>
        <translation>Wenn die Datei es nicht sagt; sonst mit Leerzeichen.</translation>
    </message>
    <message>
        <source>Detect indentation</source>
        <translation>Einzug erkennen</translation>
    </message>
    <message>
        <source>Indents a file as most of its lines are.</source>
        <translation>Rückt in einer Datei so ein, wie es die meisten ihrer Zeilen tun.</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>Leerraum anzeigen</translation>
    </message>
    <message>
        <source>Dots for blanks and arrows for tabs.</source>
        <translation>Punkte für Leerzeichen und Pfeile für Tabulatoren.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Shows long lines in several rows instead of scrolling sideways.</source>
        <translation>Zeigt lange Zeilen in mehreren Reihen, statt seitwärts zu scrollen.</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>Beside the text.</source>
        <translation>Neben dem Text.</translation>
    </message>
    <message>
        <source>Indentation guides</source>
        <translation>Einzugslinien</translation>
    </message>
    <message>
        <source>Thin lines at each step of indentation.</source>
        <translation>Dünne Linien an jeder Einzugsstufe.</translation>
    </message>
    <message>
        <source>Highlight the current line</source>
        <translation>Aktuelle Zeile hervorheben</translation>
    </message>
    <message>
        <source>Marks the line in which the caret is.</source>
        <translation>Hebt die Zeile hervor, in der die Schreibmarke steht.</translation>
    </message>
    <message>
        <source>Edge column</source>
        <translation>Randspalte</translation>
    </message>
    <message>
        <source>Draws a line behind so many columns; 0 draws none.</source>
        <translation>Zeichnet eine Linie nach so vielen Spalten; 0 zeichnet keine.</translation>
    </message>
    <message>
        <source>Close brackets</source>
        <translation>Klammern schließen</translation>
    </message>
    <message>
        <source>Typing an opening bracket or quote adds the closing one.</source>
        <translation>Nach einer öffnenden Klammer oder einem Anführungszeichen wird das schließende ergänzt.</translation>
    </message>
    <message>
        <source>Complete words</source>
        <translation>Wörter vervollständigen</translation>
    </message>
    <message>
        <source>Offers words of the open files while you type.</source>
        <translation>Bietet beim Tippen Wörter aus den offenen Dateien an.</translation>
    </message>
    <message>
        <source>Trim trailing blanks</source>
        <translation>Leerzeichen am Zeilenende entfernen</translation>
    </message>
    <message>
        <source>Removes blanks at the ends of lines when a file is saved.</source>
        <translation>Entfernt beim Speichern Leerzeichen an den Zeilenenden.</translation>
    </message>
    <message>
        <source>End with a new line</source>
        <translation>Mit einer neuen Zeile enden</translation>
    </message>
    <message>
        <source>Ends the last line when a file is saved.</source>
        <translation>Schließt beim Speichern die letzte Zeile ab.</translation>
    </message>
    <message>
        <source>Restore windows</source>
        <translation>Fenster wiederherstellen</translation>
    </message>
    <message>
        <source>Starts with the windows and tabs that were open last.</source>
        <translation>Startet mit den Fenstern und Tabs, die zuletzt offen waren.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Of all windows.</source>
        <translation>Für alle Fenster.</translation>
    </message>
    <message>
        <source>Colours of the text when light</source>
        <translation>Farben des Textes, wenn hell</translation>
    </message>
    <message>
        <source>Paper, ink and highlighting.</source>
        <translation>Papier, Tinte und Hervorhebung.</translation>
    </message>
    <message>
        <source>Colours of the text when dark</source>
        <translation>Farben des Textes, wenn dunkel</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>What others see; without one, that of your account.</source>
        <translation>Was andere sehen; ohne Angabe der des Benutzerkontos.</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Where new crowds are kept, such as https://crowds.example.org; without one, on this computer.</source>
        <translation>Wo neue Crowds aufbewahrt werden, zum Beispiel https://crowds.example.org; ohne Angabe auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Tell who comes and goes</source>
        <translation>Sagen, wer kommt und geht</translation>
    </message>
    <message>
        <source>A short notice when somebody joins or leaves.</source>
        <translation>Ein kurzer Hinweis, wenn jemand dazukommt oder geht.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Tasten wie in</translation>
    </message>
    <message>
        <source>Where keys begin from; those that you choose yourself come on top.</source>
        <translation>Womit die Tasten beginnen; selbst gewählte kommen noch dazu.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Files and windows</source>
        <translation>Dateien und Fenster</translation>
    </message>
    <message>
        <source>You and your crowds</source>
        <translation>Sie und Ihre Crowds</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Aufbewahrt in %1</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Keine Einstellung heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SharePopup</name>
    <message>
        <source>Share this crowd</source>
        <translation>Diesen Crowd teilen</translation>
    </message>
    <message>
        <source>The link is copied: paste it where the others will find it.</source>
        <translation>Der Link ist kopiert: Fügen Sie ihn dort ein, wo die anderen ihn finden.</translation>
    </message>
    <message>
        <source>The relay doesn&apos;t let you in, so you can&apos;t tell who it lets in: %1</source>
        <translation>Das Relay lässt Sie nicht ein, daher ist nicht bekannt, wen es einlässt: %1</translation>
    </message>
    <message>
        <source>It opens on this computer only. Whoever opens it can read; only the owner writes.</source>
        <translation>Er lässt sich nur auf diesem Computer öffnen. Wer ihn öffnet, kann lesen; nur der Besitzer schreibt.</translation>
    </message>
    <message>
        <source>Whoever has the link can read; only the owner writes.</source>
        <translation>Wer den Link hat, kann lesen; nur der Besitzer schreibt.</translation>
    </message>
    <message>
        <source>It opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>Er lässt sich nur auf diesem Computer öffnen; starten Sie Bytecrowds mit --relay, um ihn mit anderen zu teilen.</translation>
    </message>
    <message>
        <source>Whoever has the link can read and write.</source>
        <translation>Wer den Link hat, kann lesen und schreiben.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Den Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Kopiert</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>Crowd &amp;verlassen</translation>
    </message>
    <message>
        <source>Close this window; the crowd stays on the relay</source>
        <translation>Dieses Fenster schließen; der Crowd bleibt auf dem Relay</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusLine</name>
    <message>
        <source>Connection and saved state</source>
        <translation>Verbindung und Sicherung</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>Schreibmarke</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language that the text is highlighted in</source>
        <translation>Die Sprache, nach der der Text gefärbt wird</translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>Zeile %L1, Spalte %L2</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusText</name>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sichert…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edit(s) waiting for the relay&apos;s store</source>
        <translation>
            <numerusform>Nicht gesichert: %n Änderung wartet auf den Speicher des Relays</numerusform>
            <numerusform>Nicht gesichert: %n Änderungen warten auf den Speicher des Relays</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: the relay&apos;s store is away</source>
        <translation>Nicht gesichert: Der Speicher des Relays ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Connected; this relay does not tell what is saved</source>
        <translation>Verbunden; dieses Relay sagt nicht, was gesichert ist</translation>
    </message>
    <message numerus="yes">
        <source>Connecting… %n edit(s) waiting</source>
        <translation>
            <numerusform>Verbindet… %n Änderung wartet</numerusform>
            <numerusform>Verbindet… %n Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message numerus="yes">
        <source>Syncing… %n edit(s) waiting</source>
        <translation>
            <numerusform>Gleicht ab… %n Änderung wartet</numerusform>
            <numerusform>Gleicht ab… %n Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Gleicht ab…</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n edit(s) waiting</source>
        <translation>
            <numerusform>Offline: %n Änderung wartet</numerusform>
            <numerusform>Offline: %n Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>Not connected: %n edit(s) not saved</source>
        <translation>
            <numerusform>Nicht verbunden: %n Änderung nicht gesichert</numerusform>
            <numerusform>Nicht verbunden: %n Änderungen nicht gesichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>On this computer only, not saved</source>
        <translation>Nur auf diesem Rechner, nicht gespeichert</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Nur auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SymbolMode</name>
    <message>
        <source>Type the name of a symbol</source>
        <translation>Den Namen eines Symbols eingeben</translation>
    </message>
    <message>
        <source>No symbols are known in this text.</source>
        <translation>In diesem Text sind keine Symbole bekannt.</translation>
    </message>
    <message>
        <source>No symbol is called “%1”.</source>
        <translation>Kein Symbol heißt „%1“.</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TabGroup</name>
    <message>
        <source>Open files</source>
        <translation>Offene Dateien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a file that was changed and not saved</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>%1 — on this computer only</source>
        <translation>%1 — nur auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextFile</name>
    <message>
        <source>%1 can&apos;t be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed there.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Dort wurde nichts verändert.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>%1 is too large: it may hold %2 at most.</source>
        <translation>%1 ist zu groß: Höchstens %2 sind möglich.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextPane</name>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Together</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1 has left: you follow nobody now</source>
        <translation>%1 ist gegangen: Sie folgen niemandem mehr</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>Sonst ist niemand hier</translation>
    </message>
    <message>
        <source>They are in no file of the crowd</source>
        <translation>Sie sind in keiner Datei des Crowds</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Split &amp;right</source>
        <translation>&amp;Rechts teilen</translation>
    </message>
    <message>
        <source>Split &amp;down</source>
        <translation>&amp;Unten teilen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>&amp;Command…</source>
        <translation>&amp;Befehl…</translation>
    </message>
    <message>
        <source>&amp;Line…</source>
        <translation>&amp;Zeile…</translation>
    </message>
    <message>
        <source>S&amp;ymbol…</source>
        <translation>&amp;Symbol…</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Vorheriger Tab</translation>
    </message>
    <message>
        <source>Next &amp;split</source>
        <translation>Nächste &amp;Teilung</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewGuard</name>
    <message>
        <source>You can only read this crowd: its owner has not let others write.</source>
        <translation>Sie können diesen Crowd nur lesen: Sein Besitzer lässt andere nicht schreiben.</translation>
    </message>
    <message>
        <source>You can write in this crowd again.</source>
        <translation>Sie können in diesem Crowd wieder schreiben.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewOnlyBar</name>
    <message>
        <source>&amp;Make a copy of my own</source>
        <translation>Eigene Kopie &amp;anlegen</translation>
    </message>
    <message>
        <source>A new crowd with all these files, which you can write in and share</source>
        <translation>Ein neuer Crowd mit all diesen Dateien, in dem Sie schreiben und den Sie teilen können</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowFolders</name>
    <message>
        <source>Files are still being added: wait for them, or stop that first.</source>
        <translation>Es werden noch Dateien hinzugefügt: abwarten oder das zuerst anhalten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Files are being read…</source>
        <translation>Dateien werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Files are being read: %Ln so far…</source>
        <translation>
            <numerusform>Dateien werden gelesen: bisher %Ln…</numerusform>
            <numerusform>Dateien werden gelesen: bisher %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of the same name</source>
        <translation>Dateien mit gleichem Namen</translation>
    </message>
    <message numerus="yes">
        <source>The crowd has %Ln of these files already.</source>
        <translation>
            <numerusform>Der Crowd hat %Ln dieser Dateien schon.</numerusform>
            <numerusform>Der Crowd hat %Ln dieser Dateien schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep the crowd&apos;s</source>
        <translation>Die des &amp;Crowds behalten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Add a folder to the crowd</source>
        <translation>Einen Ordner zum Crowd hinzufügen</translation>
    </message>
    <message>
        <source>Add files to the crowd</source>
        <translation>Dateien zum Crowd hinzufügen</translation>
    </message>
    <message>
        <source>This window has no crowd: its files are on this computer already.</source>
        <translation>Dieses Fenster hat keinen Crowd: Seine Dateien sind schon auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Write the crowd&apos;s files into a folder</source>
        <translation>Die Dateien des Crowds in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Dateien ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the folder differ from the crowd&apos;s.</source>
        <translation>
            <numerusform>%Ln Datei des Ordners unterscheidet sich von der des Crowds.</numerusform>
            <numerusform>%Ln Dateien des Ordners unterscheiden sich von denen des Crowds.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Write the others</source>
        <translation>Die &amp;anderen schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln file(s) to %1.</source>
        <translation>
            <numerusform>%Ln Datei nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Dateien nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowPalette</name>
    <message>
        <source>Go to line %L1, column %L2</source>
        <translation>Gehe zu Zeile %L1, Spalte %L2</translation>
    </message>
    <message>
        <source>Go to line %L1</source>
        <translation>Gehe zu Zeile %L1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WithheldDialog</name>
    <message>
        <source>Withheld files</source>
        <translation>Zurückgehaltene Dateien</translation>
    </message>
    <message>
        <source>These files look like passwords, tokens or private keys, so they were not added. Whoever has the crowd&apos;s link can read what you add, and its history keeps it.</source>
        <translation>Diese Dateien sehen nach Passwörtern, Tokens oder privaten Schlüsseln aus und wurden daher nicht hinzugefügt. Wer den Link des Crowds hat, kann lesen, was hinzugefügt wird, und der Verlauf des Crowds bewahrt es auf.</translation>
    </message>
    <message>
        <source>&amp;Add the checked ones</source>
        <translation>Die angekreuzten &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WritingCommands</name>
    <message>
        <source>There is no formatter for %1.</source>
        <translation>Für %1 gibt es keinen Formatierer.</translation>
    </message>
    <message>
        <source>%1 is formatted by %2, which is not installed.</source>
        <translation>%1 wird mit %2 formatiert, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Formatted.</source>
        <translation>Formatiert.</translation>
    </message>
    <message>
        <source>%1 could not be printed.</source>
        <translation>%1 konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Add a caret &amp;above</source>
        <translation>Schreibmarke d&amp;arüber hinzufügen</translation>
    </message>
    <message>
        <source>Add a caret &amp;below</source>
        <translation>Schreibmarke darunter hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Select the &amp;next occurrence too</source>
        <translation>&amp;Nächstes Vorkommen mit auswählen</translation>
    </message>
    <message>
        <source>Select all &amp;occurrences</source>
        <translation>Alle V&amp;orkommen auswählen</translation>
    </message>
    <message>
        <source>Split the selection into &amp;lines</source>
        <translation>Auswahl in Zei&amp;len aufteilen</translation>
    </message>
    <message>
        <source>&amp;Comment or uncomment</source>
        <translation>&amp;Kommentieren oder Kommentar aufheben</translation>
    </message>
    <message>
        <source>Comment as a bloc&amp;k</source>
        <translation>Als &amp;Block kommentieren</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Einrücken</translation>
    </message>
    <message>
        <source>&amp;Unindent</source>
        <translation>A&amp;usrücken</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Zeilen nach oben schieben</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Zeilen nach unten schieben</translation>
    </message>
    <message>
        <source>&amp;Duplicate lines</source>
        <translation>Zeilen ver&amp;doppeln</translation>
    </message>
    <message>
        <source>D&amp;elete lines</source>
        <translation>Zeilen lös&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation>Zeilen &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Sort lines</source>
        <translation>Zeilen &amp;sortieren</translation>
    </message>
    <message>
        <source>&amp;Trim blanks at line ends</source>
        <translation>Leerraum an Zeilenenden entfe&amp;rnen</translation>
    </message>
    <message>
        <source>U&amp;pper case</source>
        <translation>&amp;Großbuchstaben</translation>
    </message>
    <message>
        <source>Lo&amp;wer case</source>
        <translation>Kle&amp;inbuchstaben</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>Wort vervollständigen</translation>
    </message>
    <message>
        <source>&amp;Format the file</source>
        <translation>Datei &amp;formatieren</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Dru&amp;cken…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::CodeView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>That was not inserted: a file here may hold no more than %1.</source>
        <translation>Das wurde nicht eingefügt: Eine Datei darf hier höchstens %1 fassen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>Diesen Treffer ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>Alle Treffer ersetzen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
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
        <translation>%L1 von %2</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatDocument</name>
    <message>
        <source>The file was closed before it was formatted.</source>
        <translation>Die Datei wurde geschlossen, bevor sie formatiert war.</translation>
    </message>
    <message>
        <source>This file can&apos;t be changed now.</source>
        <translation>Diese Datei lässt sich gerade nicht ändern.</translation>
    </message>
    <message>
        <source>The file was not formatted: it changes too fast.</source>
        <translation>Die Datei wurde nicht formatiert: Sie ändert sich zu schnell.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatJob</name>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 ist nicht installiert.</translation>
    </message>
    <message>
        <source>%1 took too long.</source>
        <translation>%1 hat zu lange gebraucht.</translation>
    </message>
    <message>
        <source>%1 wrote more than a file here may hold.</source>
        <translation>%1 hat mehr geschrieben, als eine Datei hier fassen darf.</translation>
    </message>
    <message>
        <source>%1 failed and did not say why.</source>
        <translation>%1 ist gescheitert und hat nicht gesagt, warum.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>%1 wrote something that is not text.</source>
        <translation>%1 hat etwas geschrieben, das kein Text ist.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::Matcher</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Das ist kein regulärer Ausdruck: %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::SearchJob</name>
    <message>
        <source>This expression takes too long on some of the texts.</source>
        <translation>Dieser Ausdruck braucht bei einigen der Texte zu lange.</translation>
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
        <translation>Zeile %L1: %2</translation>
    </message>
    <message>
        <source>%1, line %L2, column %L3</source>
        <translation>%1, Zeile %L2, Spalte %L3</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::ViewSearch</name>
    <message>
        <source>This expression takes too long on this text.</source>
        <translation>Dieser Ausdruck braucht bei diesem Text zu lange.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::inspect::Words</name>
    <message>
        <source>Elements only in %1:</source>
        <translation>Elemente nur in %1:</translation>
    </message>
    <message>
        <source>Deleted only in %1:</source>
        <translation>Gelöscht nur in %1:</translation>
    </message>
    <message>
        <source>Root “%1” (%2):</source>
        <translation>Wurzel „%1“ (%2):</translation>
    </message>
    <message>
        <source>%1 is not whole: something in it waits for what is missing, and is not compared.</source>
        <translation>%1 ist nicht vollständig: etwas darin wartet auf Fehlendes und wird nicht verglichen.</translation>
    </message>
    <message>
        <source>Both have the same clocks and deletions, and yet hold different things: two replicas have written under one client id.</source>
        <translation>Beide haben dieselben Uhren und Löschungen und enthalten doch Verschiedenes: Zwei Repliken haben unter einer Client-Id geschrieben.</translation>
    </message>
    <message>
        <source>origin %1</source>
        <translation>Ursprung %1</translation>
    </message>
    <message>
        <source>right origin %1</source>
        <translation>rechter Ursprung %1</translation>
    </message>
    <message>
        <source>root “%1”</source>
        <translation>Wurzel „%1“</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>Schlüssel „%1“</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>partly deleted</source>
        <translation>teilweise gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1, %n Byte</numerusform>
            <numerusform>%1, %n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struct(s)</source>
        <translation>
            <numerusform>%n Struct</numerusform>
            <numerusform>%n Structs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted range(s)</source>
        <translation>
            <numerusform>%n gelöschter Bereich</numerusform>
            <numerusform>%n gelöschte Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be unpacked: %2</source>
        <translation>%1 kann nicht entpackt werden: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Not everything could be written to stdout.</source>
        <translation>Nicht alles konnte auf die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>Print what a document holds: texts as they are, all else as JSON.</source>
        <translation>Zeigt, was ein Dokument enthält: Texte, wie sie sind, alles andere als JSON.</translation>
    </message>
    <message>
        <source>List the structs of an update and what it deletes.</source>
        <translation>Listet die Structs eines Updates auf und was es löscht.</translation>
    </message>
    <message>
        <source>Say what each of two states knows that the other doesn&apos;t.</source>
        <translation>Sagt, was jeder von zwei Zuständen weiß und der andere nicht.</translation>
    </message>
    <message>
        <source>Load states, look at every invariant, write and load them again.</source>
        <translation>Lädt Zustände, prüft jede Invariante, schreibt und lädt sie wieder.</translation>
    </message>
    <message>
        <source>Write the same update in the other format.</source>
        <translation>Schreibt dasselbe Update im anderen Format.</translation>
    </message>
    <message>
        <source>Type a recorded trace, or apply a log of updates, and check what comes of it.</source>
        <translation>Tippt eine Aufzeichnung oder wendet eine Folge von Updates an und prüft, was daraus wird.</translation>
    </message>
    <message>
        <source>What to do, as above.</source>
        <translation>Was zu tun ist, wie oben.</translation>
    </message>
    <message>
        <source>Files to read.</source>
        <translation>Dateien, die gelesen werden.</translation>
    </message>
    <message>
        <source>bytecrowds-inspect --help tells how it is used.</source>
        <translation>bytecrowds-inspect --help sagt, wie es verwendet wird.</translation>
    </message>
    <message>
        <source>It needs a command.</source>
        <translation>Es braucht einen Befehl.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>It is called as: %1</source>
        <translation>So wird es aufgerufen: %1</translation>
    </message>
    <message>
        <source>Only one file can be stdin.</source>
        <translation>Nur eine Datei kann die Standardeingabe sein.</translation>
    </message>
    <message>
        <source>%1 takes no --%2.</source>
        <translation>%1 kennt kein --%2.</translation>
    </message>
    <message>
        <source>--%1 takes v1 or v2, not “%2”.</source>
        <translation>--%1 braucht v1 oder v2, nicht „%2“.</translation>
    </message>
    <message>
        <source>convert needs --to v1 or --to v2.</source>
        <translation>convert braucht --to v1 oder --to v2.</translation>
    </message>
    <message>
        <source>How what is read is encoded: v1 or v2. Otherwise its bytes tell.</source>
        <translation>Wie kodiert ist, was gelesen wird: v1 oder v2. Sonst sagen es die Bytes.</translation>
    </message>
    <message>
        <source>How to encode what is written: v1 or v2.</source>
        <translation>Wie kodiert wird, was geschrieben wird: v1 oder v2.</translation>
    </message>
    <message>
        <source>Show this root alone.</source>
        <translation>Nur diese Wurzel zeigen.</translation>
    </message>
    <message>
        <source>Show the document as a snapshot of Yjs has it.</source>
        <translation>Das Dokument so zeigen, wie ein Snapshot von Yjs es kennt.</translation>
    </message>
    <message>
        <source>For programs: one struct a line.</source>
        <translation>Für Programme: ein Struct je Zeile.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replayed: %2</source>
        <translation>%1 kann nicht nachgespielt werden: %2</translation>
    </message>
    <message>
        <source>Client %1 refuses what the others wrote.</source>
        <translation>Client %1 lehnt ab, was die anderen geschrieben haben.</translation>
    </message>
    <message>
        <source>The document of client %1 is inconsistent: %2</source>
        <translation>Das Dokument von Client %1 ist nicht stimmig: %2</translation>
    </message>
    <message>
        <source>Client %1 has got everything and holds something else.</source>
        <translation>Client %1 hat alles bekommen und enthält etwas anderes.</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n Transaktion</numerusform>
            <numerusform>%n Transaktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is not the one that the trace ends with.</source>
        <translation>Der Text ist nicht der, mit dem die Aufzeichnung endet.</translation>
    </message>
    <message>
        <source>The text is the one that the trace ends with.</source>
        <translation>Der Text ist der, mit dem die Aufzeichnung endet.</translation>
    </message>
    <message>
        <source>%1 is neither a trace nor a log of updates: %2</source>
        <translation>%1 ist weder eine Aufzeichnung noch eine Folge von Updates: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n Update</numerusform>
            <numerusform>%n Updates</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: update %2 is refused: %3</source>
        <translation>%1: Update %2 wird abgelehnt: %3</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is no trace: %2</source>
        <translation>%1 ist keine Aufzeichnung: %2</translation>
    </message>
    <message>
        <source>The document is inconsistent: %1</source>
        <translation>Das Dokument ist nicht stimmig: %1</translation>
    </message>
    <message numerus="yes">
        <source>state in %1: %n byte(s)</source>
        <translation>
            <numerusform>Zustand in %1: %n Byte</numerusform>
            <numerusform>Zustand in %1: %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Something waits for what never came.</source>
        <translation>Etwas wartet auf das, was nie kam.</translation>
    </message>
    <message>
        <source>array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>XML, not shown</source>
        <translation>XML, nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 is no snapshot.</source>
        <translation>%1 ist kein Snapshot.</translation>
    </message>
    <message>
        <source>The snapshot %1 knows elements that the document lacks.</source>
        <translation>Der Snapshot %1 kennt Elemente, die dem Dokument fehlen.</translation>
    </message>
    <message>
        <source>The document has no root “%1”.</source>
        <translation>Das Dokument hat keine Wurzel „%1“.</translation>
    </message>
    <message>
        <source>%1 is no update in %2: %3</source>
        <translation>%1 ist kein Update in %2: %3</translation>
    </message>
    <message>
        <source>%1 is no update, neither in V1 nor in V2: %2</source>
        <translation>%1 ist kein Update, weder in V1 noch in V2: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be loaded: %2</source>
        <translation>%1 kann nicht geladen werden: %2</translation>
    </message>
    <message>
        <source>Written in %1 it can&apos;t be loaded again: %2</source>
        <translation>In %1 geschrieben, kann es nicht wieder geladen werden: %2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is inconsistent: %2</source>
        <translation>In %1 geschrieben und wieder geladen, ist es nicht stimmig: %2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is another document.</source>
        <translation>In %1 geschrieben und wieder geladen, ist es ein anderes Dokument.</translation>
    </message>
    <message>
        <source>Written in %1, loaded and written again it has other bytes.</source>
        <translation>In %1 geschrieben, geladen und wieder geschrieben, hat es andere Bytes.</translation>
    </message>
    <message>
        <source>The loaded document is inconsistent: %1</source>
        <translation>Das geladene Dokument ist nicht stimmig: %1</translation>
    </message>
    <message>
        <source>It is not whole: something in it waits for what is missing.</source>
        <translation>Es ist nicht vollständig: etwas darin wartet auf Fehlendes.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n byte(s)</source>
        <translation>
            <numerusform>%1: %2, %n Byte</numerusform>
            <numerusform>%1: %2, %n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written in %1: %n byte(s)</source>
        <translation>
            <numerusform>geschrieben in %1: %n Byte</numerusform>
            <numerusform>geschrieben in %1: %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Nichts daran ist falsch.</translation>
    </message>
    <message>
        <source>Look into documents of Yjs: updates and states, in V1 or V2.</source>
        <translation>Sieht in Dokumente von Yjs: Updates und Zustände, in V1 oder V2.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>A file named - is stdin; of an output, stdout. The exit code is 0 when all is well, 1 when something is wrong with what was read or differs, 2 when the work could not be done.</source>
        <translation>Eine Datei namens - ist die Standardeingabe, bei einer Ausgabe die Standardausgabe. Der Exitcode ist 0, wenn alles gut ist, 1, wenn am Gelesenen etwas falsch ist oder sich unterscheidet, 2, wenn die Arbeit nicht getan werden konnte.</translation>
    </message>
    <message>
        <source>“%1” is no name for a file in it</source>
        <translation>„%1“ ist kein Name für eine Datei darin</translation>
    </message>
    <message>
        <source>the crowd “%1” is in it more than once</source>
        <translation>die Crowd „%1“ ist mehr als einmal darin</translation>
    </message>
    <message>
        <source>“%1” is in it more than once</source>
        <translation>„%1“ ist mehr als einmal darin</translation>
    </message>
    <message>
        <source>it is no backup of crowds</source>
        <translation>es ist keine Sicherung von Crowds</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) backed up</source>
        <translation>
            <numerusform>%n Crowd gesichert</numerusform>
            <numerusform>%n Crowds gesichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not or not wholly</source>
        <translation>
            <numerusform>, %n nicht oder nicht ganz</numerusform>
            <numerusform>, %n nicht oder nicht ganz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n key(s) passed over, under names that no crowd can have</source>
        <translation>
            <numerusform>; %n Schlüssel übergangen, mit einem Namen, den keine Crowd haben kann</numerusform>
            <numerusform>; %n Schlüssel übergangen, mit Namen, die keine Crowd haben kann</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies under the name of the crowd “%1” is no crowd.</source>
        <translation>Was unter dem Namen der Crowd „%1“ liegt, ist keine Crowd.</translation>
    </message>
    <message>
        <source>There is no crowd “%1”.</source>
        <translation>Es gibt keine Crowd „%1“.</translation>
    </message>
    <message>
        <source>The state of the crowd “%1” can&apos;t be read: only its bytes are backed up.</source>
        <translation>Der Zustand der Crowd „%1“ ist nicht lesbar: Gesichert sind nur seine Bytes.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the log of the crowd “%1” can&apos;t be read: its document is backed up without them, and all its bytes.</source>
        <translation>
            <numerusform>%n Update im Log der Crowd „%1“ ist nicht lesbar: Gesichert sind ihr Dokument ohne dieses und alle ihre Bytes.</numerusform>
            <numerusform>%n Updates im Log der Crowd „%1“ sind nicht lesbar: Gesichert sind ihr Dokument ohne diese und alle ihre Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no name that a crowd can have.</source>
        <translation>„%1“ ist kein Name, den eine Crowd haben kann.</translation>
    </message>
    <message>
        <source>An archive is nothing for a terminal: name a file with --output.</source>
        <translation>Ein Archiv ist nichts für ein Terminal: Nennen Sie mit --output eine Datei.</translation>
    </message>
    <message>
        <source>it was made by another version of this program, in a way that this one doesn&apos;t know</source>
        <translation>es stammt von einer anderen Version dieses Programms und ist in einer Weise geschrieben, die diese nicht kennt</translation>
    </message>
    <message>
        <source>its crowd.json is no JSON: %1</source>
        <translation>ihre crowd.json ist kein JSON: %1</translation>
    </message>
    <message>
        <source>its crowd.json is not what a backup writes</source>
        <translation>ihre crowd.json ist nicht, was eine Sicherung schreibt</translation>
    </message>
    <message>
        <source>The crowd “%1” was not restored: %2.</source>
        <translation>Die Crowd „%1“ wurde nicht wiederhergestellt: %2.</translation>
    </message>
    <message>
        <source>no crowd can have that name</source>
        <translation>keine Crowd kann so heißen</translation>
    </message>
    <message>
        <source>its crowd.json is missing</source>
        <translation>ihre crowd.json fehlt</translation>
    </message>
    <message>
        <source>its crowd.json is another crowd&apos;s</source>
        <translation>ihre crowd.json ist die einer anderen Crowd</translation>
    </message>
    <message>
        <source>it was damaged when it was backed up; its bytes are in the archive</source>
        <translation>sie war schon beschädigt, als sie gesichert wurde; ihre Bytes sind im Archiv</translation>
    </message>
    <message>
        <source>its state.yjs is missing</source>
        <translation>ihre state.yjs fehlt</translation>
    </message>
    <message>
        <source>its state.yjs can&apos;t be read: %1</source>
        <translation>ihre state.yjs ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>somebody has it open, and what a relay holds can&apos;t be replaced. A relay lets go of it ten seconds after all have left</source>
        <translation>jemand hat sie offen, und was ein Relay hält, lässt sich nicht ersetzen. Ein Relay lässt sie zehn Sekunden, nachdem alle gegangen sind, los</translation>
    </message>
    <message>
        <source>the two can&apos;t be merged</source>
        <translation>die beiden lassen sich nicht vereinen</translation>
    </message>
    <message>
        <source>what the store has under its name can&apos;t be read; --replace puts the archive&apos;s in its place</source>
        <translation>was der Speicher unter ihrem Namen hat, ist nicht lesbar; --replace setzt die aus dem Archiv an seine Stelle</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>--redis and --data name two stores: leave one out.</source>
        <translation>--redis und --data nennen zwei Speicher: Lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>No relay keeps its crowds in %1 just now: start it, or name another folder with --data or a Redis with --redis.</source>
        <translation>Gerade hält kein Relay seine Crowds in %1: Starten Sie es, oder nennen Sie mit --data einen anderen Ordner oder mit --redis ein Redis.</translation>
    </message>
    <message>
        <source>The Redis at %1 gave no answer that could be read.</source>
        <translation>Das Redis bei %1 gab keine lesbare Antwort.</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t be used: %2</source>
        <translation>Das Redis bei %1 ist nicht benutzbar: %2</translation>
    </message>
    <message>
        <source>Write crowds of a relay into an archive, all when none is named.</source>
        <translation>Crowds eines Relays in ein Archiv schreiben, alle, wenn keine genannt ist.</translation>
    </message>
    <message>
        <source>Write crowds of an archive back, merging them with what is there.</source>
        <translation>Crowds aus einem Archiv zurückschreiben, vereint mit dem, was da ist.</translation>
    </message>
    <message>
        <source>Where to write; convert and backup: stdout, replay: nowhere.</source>
        <translation>Wohin geschrieben wird; convert und backup: stdout, replay: nirgendwohin.</translation>
    </message>
    <message>
        <source>The Redis of the relays, as their --redis. Others on this machine see it: better is the variable BYTECROWDS_RELAY_REDIS, or ?password-file=FILE.</source>
        <translation>Das Redis der Relays, wie deren --redis. Andere auf diesem Rechner sehen es: Besser ist die Variable BYTECROWDS_RELAY_REDIS oder ?password-file=FILE.</translation>
    </message>
    <message>
        <source>The data folder of a running relay, for its private Redis.</source>
        <translation>Der Datenordner eines laufenden Relays, für dessen eigenes Redis.</translation>
    </message>
    <message>
        <source>The relay&apos;s file of options, which names its Redis or its data folder.</source>
        <translation>Die Optionsdatei des Relays, die sein Redis oder seinen Datenordner nennt.</translation>
    </message>
    <message>
        <source>Make a crowd what it was, not merging it; only where nobody has it open.</source>
        <translation>Eine Crowd zu dem machen, was sie war, statt sie zu vereinen; nur wo niemand sie offen hat.</translation>
    </message>
    <message>
        <source>“%1” is restored.</source>
        <translation>„%1“ ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>“%1” was there and is merged with the archive&apos;s; its stored fields stay as they are.</source>
        <translation>„%1“ war da und ist mit der aus dem Archiv vereint; ihre gespeicherten Felder bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>“%1” was there, and had all that the archive has.</source>
        <translation>„%1“ war da und hatte alles, was das Archiv hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) restored</source>
        <translation>
            <numerusform>%n Crowd wiederhergestellt</numerusform>
            <numerusform>%n Crowds wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n merged with what was there</source>
        <translation>
            <numerusform>, %n mit Vorhandenem vereint</numerusform>
            <numerusform>, %n mit Vorhandenem vereint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not restored</source>
        <translation>
            <numerusform>, %n nicht wiederhergestellt</numerusform>
            <numerusform>, %n nicht wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be restored from %1: %2.</source>
        <translation>Aus %1 lässt sich nichts wiederherstellen: %2.</translation>
    </message>
    <message>
        <source>The crowd “%1” is not in the archive.</source>
        <translation>Die Crowd „%1“ ist nicht im Archiv.</translation>
    </message>
    <message>
        <source>it is no tar archive, or damaged, or not all of it is there</source>
        <translation>es ist kein tar-Archiv, oder beschädigt, oder nicht vollständig da</translation>
    </message>
    <message>
        <source>“%1” in it is no plain file</source>
        <translation>„%1“ darin ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>more crowds are in it than can be restored at once</source>
        <translation>darin sind mehr Crowds, als auf einmal wiederhergestellt werden können</translation>
    </message>
    <message>
        <source>“%1” in it is larger than any backup has it</source>
        <translation>„%1“ darin ist größer als in irgendeiner Sicherung</translation>
    </message>
    <message>
        <source>the SHA256SUMS of the crowd “%1” is missing in it</source>
        <translation>die SHA256SUMS der Crowd „%1“ fehlt darin</translation>
    </message>
    <message>
        <source>There are more crowds than one archive holds: name some.</source>
        <translation>Es gibt mehr Crowds, als ein Archiv fasst: Nennen Sie einige.</translation>
    </message>
    <message>
        <source>what the archive has of it is damaged: it differs from its SHA256SUMS</source>
        <translation>was das Archiv von ihr hat, ist beschädigt: Es weicht von seiner SHA256SUMS ab</translation>
    </message>
    <message>
        <source>The archive has no digests of its crowds, as older ones have none: damage inside a crowd may pass unnoticed.</source>
        <translation>Zu Crowds in diesem Archiv fehlen Prüfsummen, wie in älteren: Schäden in einer Crowd können unbemerkt bleiben.</translation>
    </message>
    <message>
        <source>it is packed more than once</source>
        <translation>es ist mehr als einmal gepackt</translation>
    </message>
    <message>
        <source>it unpacks to more than %1</source>
        <translation>ausgepackt ist es größer als %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::CrowdLink</name>
    <message>
        <source>There is no link.</source>
        <translation>Da ist kein Link.</translation>
    </message>
    <message>
        <source>This text is too long for a link.</source>
        <translation>Dieser Text ist zu lang für einen Link.</translation>
    </message>
    <message>
        <source>“%1” is no link. A link looks like https://relay.example/crowd.</source>
        <translation>„%1“ ist kein Link. Ein Link sieht so aus: https://relay.example/crowd.</translation>
    </message>
    <message>
        <source>“%1” is no link to a crowd: it begins with “%2:”.</source>
        <translation>„%1“ ist kein Link zu einem Crowd: Er beginnt mit „%2:“.</translation>
    </message>
    <message>
        <source>“%1” names no relay.</source>
        <translation>„%1“ nennt kein Relay.</translation>
    </message>
    <message>
        <source>“%1” names a relay, but no crowd.</source>
        <translation>„%1“ nennt ein Relay, aber keinen Crowd.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a crowd.</source>
        <translation>„%1“ kann nicht der Name eines Crowds sein.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalCopy</name>
    <message>
        <source>Not all of the copy of “%1” on this computer could be read. What could be read is here; the rest stays kept.</source>
        <translation>Die Kopie von „%1“ auf diesem Rechner war nicht vollständig lesbar. Was lesbar war, ist hier; der Rest bleibt aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalDatabase</name>
    <message>
        <source>There is no room left on the disk: what you type can&apos;t be kept on this computer just now. It is written as soon as there is room; until then don&apos;t quit.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr: Was Sie tippen, kann gerade nicht auf diesem Rechner aufbewahrt werden. Es wird geschrieben, sobald Platz ist; bis dahin bitte nicht beenden.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: what you type is not kept on this computer.</source>
        <translation>%1 kann nicht geschrieben werden: Was Sie tippen, wird auf diesem Rechner nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Another program is using %1: what you type is written as soon as it lets go.</source>
        <translation>Ein anderes Programm benutzt %1: Was Sie tippen, wird geschrieben, sobald es loslässt.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 ist beschädigt (%2).</translation>
    </message>
    <message>
        <source>The copies in %1 were made by a newer Bytecrowds. They stay as they are, and this one keeps its own beside them.</source>
        <translation>Die Kopien in %1 stammen von einem neueren Bytecrowds. Sie bleiben, wie sie sind, und dieses bewahrt seine eigenen daneben auf.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2): what you type is not kept on this computer just now.</source>
        <translation>%1 kann nicht geschrieben werden (%2): Was Sie tippen, wird gerade nicht auf diesem Rechner aufbewahrt.</translation>
    </message>
    <message>
        <source>Something could not be kept on this computer (%1).</source>
        <translation>Etwas konnte nicht auf diesem Rechner aufbewahrt werden (%1).</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalSalvage</name>
    <message>
        <source>The copies of your crowds in %1 are damaged, and can&apos;t be moved: what you type is not kept on this computer.</source>
        <translation>Die Kopien Ihrer Crowds in %1 sind beschädigt und lassen sich nicht verschieben: Was Sie tippen, wird auf diesem Rechner nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged. What could be read was kept; the damaged file is now %1.</source>
        <translation>Die Kopien Ihrer Crowds auf diesem Rechner waren beschädigt. Was lesbar war, ist erhalten; die beschädigte Datei ist jetzt %1.</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged, and could not be read. The damaged file is now %1.</source>
        <translation>Die Kopien Ihrer Crowds auf diesem Rechner waren beschädigt und nicht lesbar. Die beschädigte Datei ist jetzt %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::Sentences</name>
    <message>
        <source>You must sign in to open this crowd.</source>
        <translation>Um diesen Crowd zu öffnen, müssen Sie sich anmelden.</translation>
    </message>
    <message>
        <source>You are not allowed to open this crowd.</source>
        <translation>Sie dürfen diesen Crowd nicht öffnen.</translation>
    </message>
    <message>
        <source>There is no such crowd on this relay.</source>
        <translation>Diesen Crowd gibt es auf diesem Relay nicht.</translation>
    </message>
    <message>
        <source>The relay refused a change because the crowd would grow too large.</source>
        <translation>Das Relay hat eine Änderung abgelehnt, weil der Crowd zu groß würde.</translation>
    </message>
    <message>
        <source>The relay could not read what this program sent.</source>
        <translation>Das Relay konnte nicht lesen, was dieses Programm gesendet hat.</translation>
    </message>
    <message>
        <source>The relay has too much to do for you at once and asks for patience.</source>
        <translation>Das Relay hat für Sie zu viel auf einmal zu tun und bittet um Geduld.</translation>
    </message>
    <message>
        <source>The relay is restarting.</source>
        <translation>Das Relay startet neu.</translation>
    </message>
    <message>
        <source>The relay is going away.</source>
        <translation>Das Relay hört auf.</translation>
    </message>
    <message>
        <source>The relay sent a message that is too large.</source>
        <translation>Das Relay hat eine zu große Nachricht gesendet.</translation>
    </message>
    <message>
        <source>The relay sent something that can&apos;t be read.</source>
        <translation>Das Relay hat etwas Unlesbares gesendet.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>Die Verbindung zum Relay ist abgebrochen.</translation>
    </message>
    <message>
        <source>%1 answers with the HTTP status %2</source>
        <translation>%1 antwortet mit dem HTTP-Status %2</translation>
    </message>
    <message>
        <source>nothing answers at %1</source>
        <translation>unter %1 antwortet nichts</translation>
    </message>
    <message>
        <source>there is no computer named %1</source>
        <translation>es gibt keinen Rechner namens %1</translation>
    </message>
    <message>
        <source>%1 gives no answer</source>
        <translation>%1 gibt keine Antwort</translation>
    </message>
    <message>
        <source>the network is away</source>
        <translation>das Netz ist nicht da</translation>
    </message>
    <message>
        <source>the certificate of %1 can&apos;t be trusted</source>
        <translation>dem Zertifikat von %1 ist nicht zu trauen</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Es sagt: %2</translation>
    </message>
    <message>
        <source>The relay can&apos;t be reached: %1.</source>
        <translation>Das Relay ist nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>The relay has ended the connection; it may be restarting.</source>
        <translation>Das Relay hat die Verbindung beendet; vielleicht startet es neu.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::SyncSession</name>
    <message>
        <source>The relay sent something that can&apos;t be read: %1</source>
        <translation>Das Relay hat etwas Unlesbares gesendet: %1</translation>
    </message>
    <message>
        <source>Your changes are too large to be sent: a relay takes at most %1 MB at once. They are kept here.</source>
        <translation>Ihre Änderungen sind zu groß zum Senden: Ein Relay nimmt höchstens %1 MB auf einmal. Sie bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>“%1” is no address of a relay.</source>
        <translation>„%1“ ist keine Adresse eines Relays.</translation>
    </message>
</context>
</TS>
