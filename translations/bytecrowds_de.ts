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
    <name>bytecrowds::desktop::DesktopApp</name>
    <message>
        <source>There is no file %1; this is a new crowd.</source>
        <translation>Es gibt keine Datei %1; dies ist ein neuer Crowd.</translation>
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
        <source>Copy the link that lets others join (Ctrl+Shift+L)</source>
        <translation>Den Link kopieren, mit dem andere dazukommen (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New crowd</source>
        <translation>&amp;Neuer Crowd</translation>
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
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
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
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
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
        <source>&amp;Crowd</source>
        <translation>&amp;Crowd</translation>
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
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Bytecrowds</source>
        <translation>Ü&amp;ber Bytecrowds</translation>
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
        <source>%1 — Bytecrowds</source>
        <translation>%1 — Bytecrowds</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
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
        <source>Open a file in a new crowd</source>
        <translation>Eine Datei in einem neuen Crowd öffnen</translation>
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
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>The name that others see:</source>
        <translation>Der Name, den andere sehen:</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Eine Kopie wurde als %1 gespeichert.</translation>
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
        <source>They are lost when you close now. You can save a copy first, or wait until the relay is back.</source>
        <translation>Sie gehen verloren, wenn Sie jetzt schließen. Sie können vorher eine Kopie speichern oder warten, bis das Relay wieder da ist.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
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
        <source>Files and links to open; without any, a new crowd.</source>
        <translation>Dateien und Links, die geöffnet werden; ohne Angabe ein neuer Crowd.</translation>
    </message>
    <message>
        <source>--relay takes an address such as https://crowds.example.org, not “%1”.</source>
        <translation>--relay braucht eine Adresse wie https://crowds.example.org, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleBar</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) here</source>
        <translation>
            <numerusform>%n Person hier</numerusform>
            <numerusform>%n Personen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
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
</context>
<context>
    <name>bytecrowds::desktop::TextFile</name>
    <message>
        <source>%1 is a folder; only single files can be opened.</source>
        <translation>%1 ist ein Ordner; nur einzelne Dateien lassen sich öffnen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>%1 is too large: a file in a crowd holds %2 MB at most.</source>
        <translation>%1 ist zu groß: Eine Datei in einem Crowd fasst höchstens %2 MB.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed there.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Dort wurde nichts verändert.</translation>
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
