<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Profile</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonim</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Announcer</name>
    <message>
        <source>%1 joined</source>
        <translation>%1 dołącza</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) joined</source>
        <translation>
            <numerusform>Dołączyła %n osoba</numerusform>
            <numerusform>Dołączyły %n osoby</numerusform>
            <numerusform>Dołączyło %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 odchodzi</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left</source>
        <translation>
            <numerusform>Odeszła %n osoba</numerusform>
            <numerusform>Odeszły %n osoby</numerusform>
            <numerusform>Odeszło %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 follows you</source>
        <translation>%1 podąża za Tobą</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::AvatarButton</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Ty)</translation>
    </message>
    <message>
        <source>%1, whom you follow</source>
        <translation>%1 – podążasz za tą osobą</translation>
    </message>
    <message>
        <source>%1, who follows you</source>
        <translation>%1 – podąża za Tobą</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Zmień swoje imię</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Przestań podążać</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Podążaj</translation>
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
        <translation>Przekaźnik tego komputera nie odpowiada.</translation>
    </message>
    <message>
        <source>The relay of this computer could not start: %1</source>
        <translation>Nie udało się uruchomić przekaźnika tego komputera: %1</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: check its permissions and the free disk space.</source>
        <translation>Nie można utworzyć folderu %1: sprawdź jego uprawnienia i wolne miejsce na dysku.</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started: is Bytecrowds installed whole?</source>
        <translation>Nie można uruchomić programu %1: czy Bytecrowds jest w całości zainstalowany?</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::CommandMode</name>
    <message>
        <source>Type what you want to do</source>
        <translation>Wpisz, co chcesz zrobić</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>Żadne polecenie nie nazywa się „%1”.</translation>
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
        <translation>Twoje imię</translation>
    </message>
    <message>
        <source>The name that others see:</source>
        <translation>Imię widoczne dla innych:</translation>
    </message>
    <message>
        <source>About Bytecrowds</source>
        <translation>O programie Bytecrowds</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;Open a crowd, share its link, write code together.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;Otwórz crowd, udostępnij jego link, piszcie kod razem.&lt;/p&gt;&lt;p&gt;Wolne oprogramowanie na licencji GNU General Public License, w wersji 3 lub nowszej.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Share: copy the link</source>
        <translation>&amp;Udostępnij: skopiuj link</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Otwórz w &amp;przeglądarce</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>P&amp;ołącz teraz ponownie</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>Twoje &amp;imię…</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>Opuść &amp;crowd</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Klawiatura…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Dziennik…</translation>
    </message>
    <message>
        <source>&amp;About Bytecrowds</source>
        <translation>O progr&amp;amie Bytecrowds</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::DesktopApp</name>
    <message>
        <source>There is no file %1; this is a new crowd.</source>
        <translation>Nie ma pliku %1; to jest nowy crowd.</translation>
    </message>
    <message>
        <source>Another Bytecrowds of yours does not answer, so this one runs by itself.</source>
        <translation>Inny uruchomiony Bytecrowds nie odpowiada, więc ten działa samodzielnie.</translation>
    </message>
    <message>
        <source>Bytecrowds ended unexpectedly the last time; what was open is here again.</source>
        <translation>Bytecrowds ostatnio niespodziewanie zakończył działanie; to, co było otwarte, jest tu z powrotem.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Wytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Wk&amp;lej</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Zaznacz wszystko</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EmptyState</name>
    <message>
        <source>No file is open</source>
        <translation>Żaden plik nie jest otwarty</translation>
    </message>
    <message>
        <source>Begin one, open one, or join others by their link.</source>
        <translation>Zacznij nowy, otwórz istniejący lub dołącz do innych przez ich link.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>Zacznij nowy plik</translation>
    </message>
    <message>
        <source>Find a file by its name</source>
        <translation>Znajdź plik według nazwy</translation>
    </message>
    <message>
        <source>Open a file of this computer</source>
        <translation>Otwórz plik z tego komputera</translation>
    </message>
    <message>
        <source>Open a crowd&apos;s link</source>
        <translation>Otwórz link crowdu</translation>
    </message>
    <message>
        <source>See everything that can be done</source>
        <translation>Zobacz wszystko, co można zrobić</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileCommands</name>
    <message>
        <source>Open files</source>
        <translation>Otwórz pliki</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Otwórz link</translation>
    </message>
    <message>
        <source>The link of a crowd:</source>
        <translation>Link crowdu:</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;Nowy plik</translation>
    </message>
    <message>
        <source>New &amp;crowd</source>
        <translation>Nowy cro&amp;wd</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Otwórz plik…</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>Otwórz &amp;link…</translation>
    </message>
    <message>
        <source>&amp;Recent…</source>
        <translation>Os&amp;tatnie…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>Save a copy &amp;as…</source>
        <translation>Zapisz kopię &amp;jako…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Zmień n&amp;azwę…</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>Zamknij &amp;kartę</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Zamkn&amp;ij okno</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Zakoń&amp;cz</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileList</name>
    <message>
        <source>A file&apos;s path can&apos;t be longer than %1 characters.</source>
        <translation>Ścieżka pliku nie może mieć więcej niż %1 znaków.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a file&apos;s path: write names with “/” between them, such as “src/main.py”.</source>
        <translation>„%1” nie może być ścieżką pliku: wpisz nazwy rozdzielone znakiem „/”, na przykład „src/main.py”.</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>Plik „%1” już istnieje.</translation>
    </message>
    <message>
        <source>There is already a folder “%1”.</source>
        <translation>Folder „%1” już istnieje.</translation>
    </message>
    <message>
        <source>“%1” is a file, so nothing can be inside of it.</source>
        <translation>„%1” jest plikiem, więc nic nie może się w nim znajdować.</translation>
    </message>
    <message>
        <source>A crowd holds %L1 files at most, deleted ones included.</source>
        <translation>Crowd mieści najwyżej %L1 plików, wliczając usunięte.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileMode</name>
    <message>
        <source>Type a file&apos;s name; &gt; for a command, : for a line, @ for a symbol</source>
        <translation>Wpisz nazwę pliku; &gt; to polecenie, : to wiersz, @ to symbol</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>Nie ma jeszcze żadnych plików.</translation>
    </message>
    <message>
        <source>No file is called “%1”.</source>
        <translation>Żaden plik nie nazywa się „%1”.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FilePanel</name>
    <message>
        <source>Files of the crowd</source>
        <translation>Pliki crowdu</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;Nowy plik</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Zmień nazwę…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Restore what was &amp;deleted…</source>
        <translation>Przywróć u&amp;sunięte…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileTreeModel</name>
    <message>
        <source>%1, with %2</source>
        <translation>%1, obecni: %2</translation>
    </message>
    <message>
        <source>A folder can&apos;t be moved into itself.</source>
        <translation>Folderu nie można przenieść do niego samego.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderCommands</name>
    <message>
        <source>&amp;Add files to the crowd…</source>
        <translation>&amp;Dodaj pliki do crowdu…</translation>
    </message>
    <message>
        <source>Add a &amp;folder to the crowd…</source>
        <translation>Dodaj &amp;folder do crowdu…</translation>
    </message>
    <message>
        <source>&amp;Export the crowd&apos;s files to a folder…</source>
        <translation>&amp;Eksportuj pliki crowdu do folderu…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderExport</name>
    <message>
        <source>%1 was not written: it would change a repository.</source>
        <translation>Nie zapisano %1: zmieniłoby to repozytorium.</translation>
    </message>
    <message>
        <source>%1 was not written: a link there leads out of the folder.</source>
        <translation>Nie zapisano %1: dowiązanie prowadzi tam poza folder.</translation>
    </message>
    <message>
        <source>The folder of %1 could not be made.</source>
        <translation>Nie udało się utworzyć folderu dla %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Nie udało się zapisać %1: %2.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FollowFrame</name>
    <message>
        <source>Stop following</source>
        <translation>Przestań podążać</translation>
    </message>
    <message>
        <source>Following %1, and followed in turn — Esc to stop</source>
        <translation>Podążasz za %1, z wzajemnością — Esc kończy</translation>
    </message>
    <message>
        <source>Following %1 — Esc to stop</source>
        <translation>Podążasz za %1 — Esc kończy</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ImportSummary</name>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s) that .gitignore names</source>
        <translation>
            <numerusform>%Ln plik lub folder wymieniony w .gitignore</numerusform>
            <numerusform>%Ln pliki i foldery wymienione w .gitignore</numerusform>
            <numerusform>%Ln plików i folderów wymienionych w .gitignore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no text in UTF-8</source>
        <translation>
            <numerusform>%Ln niebędący tekstem w UTF-8</numerusform>
            <numerusform>%Ln niebędące tekstem w UTF-8</numerusform>
            <numerusform>%Ln niebędących tekstem w UTF-8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large for the crowd</source>
        <translation>
            <numerusform>%Ln za duży na crowd</numerusform>
            <numerusform>%Ln za duże na crowd</numerusform>
            <numerusform>%Ln za dużych na crowd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln dowiązanie</numerusform>
            <numerusform>%Ln dowiązania</numerusform>
            <numerusform>%Ln dowiązań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that can&apos;t be read</source>
        <translation>
            <numerusform>%Ln nie do odczytania</numerusform>
            <numerusform>%Ln nie do odczytania</numerusform>
            <numerusform>%Ln nie do odczytania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whose name doesn&apos;t fit into the crowd</source>
        <translation>
            <numerusform>%Ln o nazwie, która nie pasuje do crowdu</numerusform>
            <numerusform>%Ln o nazwach, które nie pasują do crowdu</numerusform>
            <numerusform>%Ln o nazwach, które nie pasują do crowdu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln file(s)</source>
        <translation>
            <numerusform>Dodano %Ln plik</numerusform>
            <numerusform>Dodano %Ln pliki</numerusform>
            <numerusform>Dodano %Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replaced %Ln</source>
        <translation>
            <numerusform>zastąpiono %Ln</numerusform>
            <numerusform>zastąpiono %Ln</numerusform>
            <numerusform>zastąpiono %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %Ln that the crowd had</source>
        <translation>
            <numerusform>zachowano %Ln, który już był w crowdzie</numerusform>
            <numerusform>zachowano %Ln, które już były w crowdzie</numerusform>
            <numerusform>zachowano %Ln, które już były w crowdzie</numerusform>
        </translation>
    </message>
    <message>
        <source>left out %1</source>
        <translation>pominięto %1</translation>
    </message>
    <message numerus="yes">
        <source>withheld %Ln that may hold secrets: %1</source>
        <translation>
            <numerusform>wstrzymano %Ln, który może zawierać tajne dane: %1</numerusform>
            <numerusform>wstrzymano %Ln, które mogą zawierać tajne dane: %1</numerusform>
            <numerusform>wstrzymano %Ln, które mogą zawierać tajne dane: %1</numerusform>
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
        <translation>Plików było więcej: crowd mieści najwyżej %L1.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Zatrzymano. %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::KeyboardPage</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Ustaw</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Brak</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Resetuj</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Polecenia i ich klawisze</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Szukaj według nazwy</translation>
    </message>
    <message>
        <source>Find commands by name</source>
        <translation>Szukaj poleceń według nazwy</translation>
    </message>
    <message>
        <source>Find commands by pressing a key</source>
        <translation>Szukaj poleceń, naciskając klawisz</translation>
    </message>
    <message>
        <source>or by &amp;key:</source>
        <translation>lub według &amp;klawisza:</translation>
    </message>
    <message>
        <source>What follows from the new key</source>
        <translation>Co wyniknie z nowego klawisza</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Nowy klawisz: naciśnij go</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>Resetuj &amp;wszystkie</translation>
    </message>
    <message>
        <source>All commands get the preset&apos;s keys again</source>
        <translation>Wszystkie polecenia odzyskają klawisze z zestawu</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>zestaw</translation>
    </message>
    <message>
        <source>Also keys of: %1</source>
        <translation>Te same klawisze ma: %1</translation>
    </message>
    <message>
        <source>%1 is a key of %2, which would lose it.</source>
        <translation>%1 to klawisz polecenia %2, które go straci.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LineMode</name>
    <message>
        <source>Type a line, or a line and a column such as 120:5</source>
        <translation>Wpisz wiersz albo wiersz i kolumnę, na przykład 120:5</translation>
    </message>
    <message>
        <source>“%1” is no place in a text.</source>
        <translation>„%1” nie jest miejscem w tekście.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>This is what would help to find a fault: no text, link, name or path of yours is in it. Read it, then copy or save it; Bytecrowds sends nothing itself.</source>
        <translation>Oto, co pomogłoby znaleźć błąd: nie ma tu żadnego Twojego tekstu, linku, imienia ani ścieżki. Przeczytaj to, a potem skopiuj lub zapisz; Bytecrowds sam niczego nie wysyła.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Zapisz dziennik</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MainWindow</name>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Crowd</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>The file&apos;s name; its ending chooses the language</source>
        <translation>Nazwa pliku; jej rozszerzenie decyduje o języku</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udostępnij</translation>
    </message>
    <message>
        <source>Copy the link that lets others join</source>
        <translation>Skopiuj link, przez który inni mogą dołączyć</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Idź</translation>
    </message>
    <message>
        <source>&amp;Crowd</source>
        <translation>&amp;Crowd</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moc</translation>
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
        <translation>bez-nazwy.txt</translation>
    </message>
    <message>
        <source>untitled-%1.txt</source>
        <comment>the name of a new file</comment>
        <translation>bez-nazwy-%1.txt</translation>
    </message>
    <message>
        <source>%1 was deleted. It can be restored by the menu of the file tree.</source>
        <translation>Usunięto %1. Można to przywrócić z menu drzewa plików.</translation>
    </message>
    <message>
        <source>The link comes as soon as the relay has started.</source>
        <translation>Link pojawi się, gdy tylko przekaźnik się uruchomi.</translation>
    </message>
    <message>
        <source>Link copied: %1 — it opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>Skopiowano link: %1 — otwiera się tylko na tym komputerze; aby udostępnić go innym, uruchom Bytecrowds z opcją --relay.</translation>
    </message>
    <message>
        <source>Link copied: %1 — whoever has it can read and write here.</source>
        <translation>Skopiowano link: %1 — kto go ma, może tu czytać i pisać.</translation>
    </message>
    <message>
        <source>%1 is too large for a crowd.</source>
        <translation>%1 ma za duży rozmiar na crowd.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Plik się zmienił</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>Inny program zmienił %1, odkąd plik został tu otwarty.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Zastąp go</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>Save the file?</source>
        <translation>Zapisać plik?</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>W pliku %1 są zmiany.</translation>
    </message>
    <message>
        <source>Close the crowd?</source>
        <translation>Zamknąć crowd?</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) have not reached the relay.</source>
        <translation>
            <numerusform>%n zmiana nie dotarła do przekaźnika.</numerusform>
            <numerusform>%n zmiany nie dotarły do przekaźnika.</numerusform>
            <numerusform>%n zmian nie dotarło do przekaźnika.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer can&apos;t keep them either: %1 You can save a copy first, or wait until the relay is back.</source>
        <translation>Ten komputer też nie może ich zachować: %1 Możesz najpierw zapisać kopię albo poczekać, aż przekaźnik wróci.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Zamknij i utrać je</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MoreButton</name>
    <message numerus="yes">
        <source>%n more person(s)</source>
        <translation>
            <numerusform>%n osoba więcej</numerusform>
            <numerusform>%n osoby więcej</numerusform>
            <numerusform>%n osób więcej</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Pokaż wszystkich</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Powiadomienie</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Ukryj powiadomienie</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Options</name>
    <message>
        <source>Write code together.</source>
        <translation>Piszcie kod razem.</translation>
    </message>
    <message>
        <source>The relay that crowds are made on, for example https://crowds.example.org.</source>
        <translation>Przekaźnik, na którym powstają crowdy, na przykład https://crowds.example.org.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Open a window of its own.</source>
        <translation>Otwiera osobne okno.</translation>
    </message>
    <message>
        <source>Return when what was opened is closed, for EDITOR=&quot;bytecrowds --wait&quot;.</source>
        <translation>Kończy dopiero po zamknięciu tego, co zostało otwarte, dla EDITOR=&quot;bytecrowds --wait&quot;.</translation>
    </message>
    <message>
        <source>Files, folders and links to open; a folder&apos;s files become those of a new crowd. Without any, a new crowd.</source>
        <translation>Pliki, foldery i linki do otwarcia; pliki z folderu stają się plikami nowego crowdu. Bez podania czegokolwiek: nowy crowd.</translation>
    </message>
    <message>
        <source>--relay takes an address such as https://crowds.example.org, not “%1”.</source>
        <translation>--relay wymaga adresu takiego jak https://crowds.example.org, a nie „%1”.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Palette</name>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znalezione</translation>
    </message>
    <message>
        <source>%1, %L2 of %L3</source>
        <comment>a row of a list, its number, how many there are</comment>
        <translation>%1, %L2 z %L3</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PassingText</name>
    <message>
        <source>News</source>
        <translation>Nowości</translation>
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
            <numerusform>%n osoba tutaj</numerusform>
            <numerusform>%n osoby tutaj</numerusform>
            <numerusform>%n osób tutaj</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleCommands</name>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Osoby</translation>
    </message>
    <message>
        <source>&amp;Follow someone, or stop</source>
        <translation>Podążaj za kimś lub &amp;przestań</translation>
    </message>
    <message>
        <source>&amp;Jump to someone</source>
        <translation>&amp;Skocz do kogoś</translation>
    </message>
    <message>
        <source>&amp;Tell who joins and leaves</source>
        <translation>Powiadamiaj, kto &amp;dołącza i odchodzi</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Ty)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and where they are</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <translation>%1, wiersz %L2</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>podążasz za tą osobą</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>podąża za Tobą</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeoplePanel</name>
    <message>
        <source>&amp;Jump to</source>
        <translation>&amp;Skocz</translation>
    </message>
    <message>
        <source>People in the crowd</source>
        <translation>Osoby w crowdzie</translation>
    </message>
    <message>
        <source>Place the caret where they are (Enter)</source>
        <translation>Ustaw kursor tam, gdzie jest ta osoba (Enter)</translation>
    </message>
    <message>
        <source>Keep in view where they are (Space)</source>
        <translation>Utrzymuj w widoku miejsce, w którym jest ta osoba (Spacja)</translation>
    </message>
    <message>
        <source>Stop &amp;following</source>
        <translation>Przestań &amp;podążać</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Podążaj</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Person</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonim</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::QrView</name>
    <message>
        <source>QR code of the link</source>
        <translation>Kod QR linku</translation>
    </message>
    <message>
        <source>Scan it to open the crowd on a phone or tablet</source>
        <translation>Zeskanuj go, aby otworzyć crowd na telefonie lub tablecie</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::RecentsDialog</name>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>crowd on this computer&apos;s relay</source>
        <translation>crowd na przekaźniku tego komputera</translation>
    </message>
    <message>
        <source>crowd on %1</source>
        <translation>crowd na %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>Search by name, path or link</source>
        <translation>Szukaj według nazwy, ścieżki lub linku</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Crowds and files that this computer keeps</source>
        <translation>Crowdy i pliki, które przechowuje ten komputer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Przypnij</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Zapomnij…</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (przypięte)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Od&amp;epnij</translation>
    </message>
    <message>
        <source>What has not reached the relay is lost; the crowd itself stays there.</source>
        <translation>To, co nie dotarło do przekaźnika, przepadnie; sam crowd tam pozostanie.</translation>
    </message>
    <message>
        <source>What was not saved to the file is lost.</source>
        <translation>To, czego nie zapisano w pliku, przepadnie.</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>Zapomnieć?</translation>
    </message>
    <message>
        <source>This computer forgets its copy of “%1”.</source>
        <translation>Ten komputer zapomni swoją kopię „%1”.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchCommands</name>
    <message>
        <source>&amp;Find…</source>
        <translation>Z&amp;najdź…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Z&amp;amień…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Znajdź na&amp;stępne</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Znajdź pop&amp;rzednie</translation>
    </message>
    <message>
        <source>Find in all files…</source>
        <translation>Znajdź we wszystkich plikach…</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <translation>Zwiń lub rozwiń &amp;tutaj</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>Zwiń wszystk&amp;o</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>Rozw&amp;iń wszystko</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchPanel</name>
    <message>
        <source>Find in all files</source>
        <translation>Znajdź we wszystkich plikach</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Zamień na</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>Zamień wszystko…</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Uwzględniaj wielkość liter</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Całe słowa</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Wyrażenie regularne</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Trafienia</translation>
    </message>
    <message>
        <source>Matches in all files</source>
        <translation>Trafienia we wszystkich plikach</translation>
    </message>
    <message>
        <source>Write what to look for in all files, and press Return.</source>
        <translation>Wpisz, czego szukać we wszystkich plikach, i naciśnij Enter.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n match(es)</source>
        <translation>
            <numerusform>Ponad %n trafienie</numerusform>
            <numerusform>Ponad %n trafienia</numerusform>
            <numerusform>Ponad %n trafień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n trafienie</numerusform>
            <numerusform>%n trafienia</numerusform>
            <numerusform>%n trafień</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace in all files?</source>
        <translation>Zamienić we wszystkich plikach?</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) will be replaced.</source>
        <translation>
            <numerusform>Zostanie zamienione %n trafienie.</numerusform>
            <numerusform>Zostaną zamienione %n trafienia.</numerusform>
            <numerusform>Zostanie zamienionych %n trafień.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file has its own undo step.</source>
        <translation>Każdy plik ma własny krok cofania.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zamień</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>Zamieniono %n trafienie</numerusform>
            <numerusform>Zamieniono %n trafienia</numerusform>
            <numerusform>Zamieniono %n trafień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s).</source>
        <translation>
            <numerusform>w %n pliku.</numerusform>
            <numerusform>w %n plikach.</numerusform>
            <numerusform>w %n plikach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Setting</name>
    <message>
        <source>This is either on or off.</source>
        <translation>To może być tylko włączone lub wyłączone.</translation>
    </message>
    <message>
        <source>This is a number from %L1 to %L2.</source>
        <translation>To jest liczba od %L1 do %L2.</translation>
    </message>
    <message>
        <source>There is no choice “%1”.</source>
        <translation>Nie ma takiej możliwości jak „%1”.</translation>
    </message>
    <message>
        <source>There is no font %1.</source>
        <translation>Nie ma czcionki %1.</translation>
    </message>
    <message>
        <source>This can be %L1 characters long at most.</source>
        <translation>To może mieć najwyżej %L1 znaków.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingRow</name>
    <message>
        <source>The system&apos;s</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Reset to the usual value</source>
        <translation>Przywróć zwykłą wartość</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Przywróć: %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingTable</name>
    <message>
        <source>A relay&apos;s address begins with http:// or https://, and names a host.</source>
        <translation>Adres przekaźnika zaczyna się od http:// lub https:// i zawiera nazwę hosta.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Czcionka</translation>
    </message>
    <message>
        <source>The font of the text.</source>
        <translation>Czcionka tekstu.</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Rozmiar czcionki</translation>
    </message>
    <message>
        <source>In points; 0 takes the system&apos;s. Zooming comes on top of it.</source>
        <translation>W punktach; 0 oznacza rozmiar systemowy. Powiększenie dolicza się do tego.</translation>
    </message>
    <message>
        <source>Tab width</source>
        <translation>Szerokość tabulatora</translation>
    </message>
    <message>
        <source>How many columns a tab and a step of indentation are, where the file doesn&apos;t say.</source>
        <translation>Ile kolumn zajmuje tabulator i poziom wcięcia, gdy plik tego nie określa.</translation>
    </message>
    <message>
        <source>Indent with tabs</source>
        <translation>Wcięcia tabulatorami</translation>
    </message>
    <message>
        <source>Where the file doesn&apos;t say; otherwise with blanks.</source>
        <translation>Gdy plik tego nie określa; w przeciwnym razie spacjami.</translation>
    </message>
    <message>
        <source>Detect indentation</source>
        <translation>Wykrywaj wcięcia</translation>
    </message>
    <message>
        <source>Indents a file as most of its lines are.</source>
        <translation>Wcina plik tak, jak większość jego wierszy.</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>Pokazuj białe znaki</translation>
    </message>
    <message>
        <source>Dots for blanks and arrows for tabs.</source>
        <translation>Kropki zamiast spacji i strzałki zamiast tabulatorów.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Zawijaj długie wiersze</translation>
    </message>
    <message>
        <source>Shows long lines in several rows instead of scrolling sideways.</source>
        <translation>Pokazuje długie wiersze w kilku rzędach zamiast przewijać w bok.</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Numery wierszy</translation>
    </message>
    <message>
        <source>Beside the text.</source>
        <translation>Obok tekstu.</translation>
    </message>
    <message>
        <source>Indentation guides</source>
        <translation>Prowadnice wcięć</translation>
    </message>
    <message>
        <source>Thin lines at each step of indentation.</source>
        <translation>Cienkie linie na każdym poziomie wcięcia.</translation>
    </message>
    <message>
        <source>Highlight the current line</source>
        <translation>Wyróżniaj bieżący wiersz</translation>
    </message>
    <message>
        <source>Marks the line in which the caret is.</source>
        <translation>Zaznacza wiersz, w którym jest kursor.</translation>
    </message>
    <message>
        <source>Edge column</source>
        <translation>Kolumna marginesu</translation>
    </message>
    <message>
        <source>Draws a line behind so many columns; 0 draws none.</source>
        <translation>Rysuje linię za tyloma kolumnami; 0 nie rysuje żadnej.</translation>
    </message>
    <message>
        <source>Close brackets</source>
        <translation>Zamykaj nawiasy</translation>
    </message>
    <message>
        <source>Typing an opening bracket or quote adds the closing one.</source>
        <translation>Po wpisaniu nawiasu otwierającego lub cudzysłowu dodaje zamykający.</translation>
    </message>
    <message>
        <source>Complete words</source>
        <translation>Uzupełniaj słowa</translation>
    </message>
    <message>
        <source>Offers words of the open files while you type.</source>
        <translation>Podczas pisania podpowiada słowa z otwartych plików.</translation>
    </message>
    <message>
        <source>Trim trailing blanks</source>
        <translation>Usuwaj końcowe spacje</translation>
    </message>
    <message>
        <source>Removes blanks at the ends of lines when a file is saved.</source>
        <translation>Usuwa spacje na końcach wierszy przy zapisywaniu pliku.</translation>
    </message>
    <message>
        <source>End with a new line</source>
        <translation>Kończ nowym wierszem</translation>
    </message>
    <message>
        <source>Ends the last line when a file is saved.</source>
        <translation>Kończy ostatni wiersz przy zapisywaniu pliku.</translation>
    </message>
    <message>
        <source>Restore windows</source>
        <translation>Przywracaj okna</translation>
    </message>
    <message>
        <source>Starts with the windows and tabs that were open last.</source>
        <translation>Zaczyna od ostatnio otwartych okien i kart.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Jasny lub ciemny</translation>
    </message>
    <message>
        <source>Of all windows.</source>
        <translation>We wszystkich oknach.</translation>
    </message>
    <message>
        <source>Colours of the text when light</source>
        <translation>Kolory tekstu w jasnym wyglądzie</translation>
    </message>
    <message>
        <source>Paper, ink and highlighting.</source>
        <translation>Papier, atrament i wyróżnienia.</translation>
    </message>
    <message>
        <source>Colours of the text when dark</source>
        <translation>Kolory tekstu w ciemnym wyglądzie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię</translation>
    </message>
    <message>
        <source>What others see; without one, that of your account.</source>
        <translation>To, co widzą inni; jeśli puste, imię z Twojego konta.</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Przekaźnik</translation>
    </message>
    <message>
        <source>Where new crowds are kept, such as https://crowds.example.org; without one, on this computer.</source>
        <translation>Gdzie przechowywane są nowe crowdy, na przykład https://crowds.example.org; jeśli puste, na tym komputerze.</translation>
    </message>
    <message>
        <source>Tell who comes and goes</source>
        <translation>Powiadamiaj, kto przychodzi i odchodzi</translation>
    </message>
    <message>
        <source>A short notice when somebody joins or leaves.</source>
        <translation>Krótkie powiadomienie, gdy ktoś dołącza lub odchodzi.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Klawisze jak w</translation>
    </message>
    <message>
        <source>Where keys begin from; those that you choose yourself come on top.</source>
        <translation>Od czego zaczynają się klawisze; te wybrane przez Ciebie mają pierwszeństwo.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Edytor</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Files and windows</source>
        <translation>Pliki i okna</translation>
    </message>
    <message>
        <source>You and your crowds</source>
        <translation>Ty i Twoje crowdy</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Przechowywane w %1</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Otwórz plik</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Żadne ustawienie nie nazywa się „%1”.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SharePopup</name>
    <message>
        <source>Share this crowd</source>
        <translation>Udostępnij ten crowd</translation>
    </message>
    <message>
        <source>The link is copied: paste it where the others will find it.</source>
        <translation>Link jest skopiowany: wklej go tam, gdzie inni go znajdą.</translation>
    </message>
    <message>
        <source>The relay doesn&apos;t let you in, so you can&apos;t tell who it lets in: %1</source>
        <translation>Przekaźnik Cię nie wpuszcza, więc nie można określić, kogo wpuszcza: %1</translation>
    </message>
    <message>
        <source>It opens on this computer only. Whoever opens it can read; only the owner writes.</source>
        <translation>Otwiera się tylko na tym komputerze. Kto go otworzy, może czytać; pisze tylko właściciel.</translation>
    </message>
    <message>
        <source>Whoever has the link can read; only the owner writes.</source>
        <translation>Kto ma link, może czytać; pisze tylko właściciel.</translation>
    </message>
    <message>
        <source>It opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>Otwiera się tylko na tym komputerze; aby udostępnić go innym, uruchom Bytecrowds z opcją --relay.</translation>
    </message>
    <message>
        <source>Whoever has the link can read and write.</source>
        <translation>Kto ma link, może czytać i pisać.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Skopiuj link</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>S&amp;kopiowano</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Otwórz w &amp;przeglądarce</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>Opuść &amp;crowd</translation>
    </message>
    <message>
        <source>Close this window; the crowd stays on the relay</source>
        <translation>Zamknij to okno; crowd pozostanie na przekaźniku</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gotowe</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusLine</name>
    <message>
        <source>Connection and saved state</source>
        <translation>Połączenie i stan zapisu</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>Kursor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>The language that the text is highlighted in</source>
        <translation>Język, według którego kolorowany jest tekst</translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>Wiersz %L1, kolumna %L2</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusText</name>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edit(s) waiting for the relay&apos;s store</source>
        <translation>
            <numerusform>Nie zapisano: %n zmiana czeka na magazyn przekaźnika</numerusform>
            <numerusform>Nie zapisano: %n zmiany czekają na magazyn przekaźnika</numerusform>
            <numerusform>Nie zapisano: %n zmian czeka na magazyn przekaźnika</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: the relay&apos;s store is away</source>
        <translation>Nie zapisano: magazyn przekaźnika jest niedostępny</translation>
    </message>
    <message>
        <source>Connected; this relay does not tell what is saved</source>
        <translation>Połączono; ten przekaźnik nie podaje, co jest zapisane</translation>
    </message>
    <message numerus="yes">
        <source>Connecting… %n edit(s) waiting</source>
        <translation>
            <numerusform>Łączenie… %n zmiana czeka</numerusform>
            <numerusform>Łączenie… %n zmiany czekają</numerusform>
            <numerusform>Łączenie… %n zmian czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message numerus="yes">
        <source>Syncing… %n edit(s) waiting</source>
        <translation>
            <numerusform>Synchronizacja… %n zmiana czeka</numerusform>
            <numerusform>Synchronizacja… %n zmiany czekają</numerusform>
            <numerusform>Synchronizacja… %n zmian czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronizacja…</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n edit(s) waiting</source>
        <translation>
            <numerusform>Offline: %n zmiana czeka</numerusform>
            <numerusform>Offline: %n zmiany czekają</numerusform>
            <numerusform>Offline: %n zmian czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>Not connected: %n edit(s) not saved</source>
        <translation>
            <numerusform>Brak połączenia: %n zmiana niezapisana</numerusform>
            <numerusform>Brak połączenia: %n zmiany niezapisane</numerusform>
            <numerusform>Brak połączenia: %n zmian niezapisanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>On this computer only, not saved</source>
        <translation>Tylko na tym komputerze, nie zapisano</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Tylko na tym komputerze</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SymbolMode</name>
    <message>
        <source>Type the name of a symbol</source>
        <translation>Wpisz nazwę symbolu</translation>
    </message>
    <message>
        <source>No symbols are known in this text.</source>
        <translation>W tym tekście nie ma znanych symboli.</translation>
    </message>
    <message>
        <source>No symbol is called “%1”.</source>
        <translation>Żaden symbol nie nazywa się „%1”.</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>wiersz %L1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TabGroup</name>
    <message>
        <source>Open files</source>
        <translation>Otwarte pliki</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a file that was changed and not saved</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>%1 — on this computer only</source>
        <translation>%1 — tylko na tym komputerze</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextFile</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 jest folderem.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2.</source>
        <translation>Nie można otworzyć %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large: it may hold %2 at most.</source>
        <translation>%1 ma za duży rozmiar: może mieć najwyżej %2.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 nie jest tekstem w UTF-8.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed there.</source>
        <translation>Nie udało się zapisać %1: %2. Nic tam nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextPane</name>
    <message>
        <source>Text of %1</source>
        <translation>Tekst pliku %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Together</name>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>%1 has left: you follow nobody now</source>
        <translation>%1 odchodzi: nie podążasz już za nikim</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>Nie ma tu nikogo innego</translation>
    </message>
    <message>
        <source>They are in no file of the crowd</source>
        <translation>Ta osoba nie jest w żadnym pliku crowdu</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Po&amp;większ</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Po&amp;mniejsz</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Zwykły rozmiar</translation>
    </message>
    <message>
        <source>Split &amp;right</source>
        <translation>Podziel w p&amp;rawo</translation>
    </message>
    <message>
        <source>Split &amp;down</source>
        <translation>Podziel w &amp;dół</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pełny ekran</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Plik…</translation>
    </message>
    <message>
        <source>&amp;Command…</source>
        <translation>Pol&amp;ecenie…</translation>
    </message>
    <message>
        <source>&amp;Line…</source>
        <translation>&amp;Wiersz…</translation>
    </message>
    <message>
        <source>S&amp;ymbol…</source>
        <translation>&amp;Symbol…</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Następna karta</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>P&amp;oprzednia karta</translation>
    </message>
    <message>
        <source>Next &amp;split</source>
        <translation>Następny po&amp;dział</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewGuard</name>
    <message>
        <source>You can only read this crowd: its owner has not let others write.</source>
        <translation>Ten crowd możesz tylko czytać: jego właściciel nie pozwala innym pisać.</translation>
    </message>
    <message>
        <source>You can write in this crowd again.</source>
        <translation>Znowu możesz pisać w tym crowdzie.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewOnlyBar</name>
    <message>
        <source>&amp;Make a copy of my own</source>
        <translation>Utwórz własną &amp;kopię</translation>
    </message>
    <message>
        <source>A new crowd with all these files, which you can write in and share</source>
        <translation>Nowy crowd ze wszystkimi tymi plikami, w którym możesz pisać i który możesz udostępniać</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowFolders</name>
    <message>
        <source>Files are still being added: wait for them, or stop that first.</source>
        <translation>Pliki są jeszcze dodawane: poczekaj na nie albo najpierw to zatrzymaj.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Files are being read…</source>
        <translation>Odczytywanie plików…</translation>
    </message>
    <message numerus="yes">
        <source>Files are being read: %Ln so far…</source>
        <translation>
            <numerusform>Odczytywanie plików: dotąd %Ln…</numerusform>
            <numerusform>Odczytywanie plików: dotąd %Ln…</numerusform>
            <numerusform>Odczytywanie plików: dotąd %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of the same name</source>
        <translation>Pliki o tej samej nazwie</translation>
    </message>
    <message numerus="yes">
        <source>The crowd has %Ln of these files already.</source>
        <translation>
            <numerusform>%Ln z tych plików jest już w crowdzie.</numerusform>
            <numerusform>%Ln z tych plików są już w crowdzie.</numerusform>
            <numerusform>%Ln z tych plików jest już w crowdzie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Zachowaj &amp;oba</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Zastąp</translation>
    </message>
    <message>
        <source>&amp;Keep the crowd&apos;s</source>
        <translation>Zachowaj te z &amp;crowdu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Add a folder to the crowd</source>
        <translation>Dodaj folder do crowdu</translation>
    </message>
    <message>
        <source>Add files to the crowd</source>
        <translation>Dodaj pliki do crowdu</translation>
    </message>
    <message>
        <source>This window has no crowd: its files are on this computer already.</source>
        <translation>To okno nie ma crowdu: jego pliki są już na tym komputerze.</translation>
    </message>
    <message>
        <source>Write the crowd&apos;s files into a folder</source>
        <translation>Zapisz pliki crowdu do folderu</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Zastąpić pliki?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the folder differ from the crowd&apos;s.</source>
        <translation>
            <numerusform>%Ln plik w folderze różni się od pliku w crowdzie.</numerusform>
            <numerusform>%Ln pliki w folderze różnią się od plików w crowdzie.</numerusform>
            <numerusform>%Ln plików w folderze różni się od plików w crowdzie.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Zastąp je</translation>
    </message>
    <message>
        <source>&amp;Write the others</source>
        <translation>Zapisz &amp;pozostałe</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln file(s) to %1.</source>
        <translation>
            <numerusform>Zapisano %Ln plik do %1.</numerusform>
            <numerusform>Zapisano %Ln pliki do %1.</numerusform>
            <numerusform>Zapisano %Ln plików do %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowPalette</name>
    <message>
        <source>Go to line %L1, column %L2</source>
        <translation>Idź do wiersza %L1, kolumny %L2</translation>
    </message>
    <message>
        <source>Go to line %L1</source>
        <translation>Idź do wiersza %L1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WithheldDialog</name>
    <message>
        <source>Withheld files</source>
        <translation>Wstrzymane pliki</translation>
    </message>
    <message>
        <source>These files look like passwords, tokens or private keys, so they were not added. Whoever has the crowd&apos;s link can read what you add, and its history keeps it.</source>
        <translation>Te pliki wyglądają na hasła, tokeny lub klucze prywatne, więc ich nie dodano. Kto ma link crowdu, może czytać to, co dodasz, a jego historia to zachowuje.</translation>
    </message>
    <message>
        <source>&amp;Add the checked ones</source>
        <translation>&amp;Dodaj zaznaczone</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WritingCommands</name>
    <message>
        <source>There is no formatter for %1.</source>
        <translation>Nie ma formatera dla: %1.</translation>
    </message>
    <message>
        <source>%1 is formatted by %2, which is not installed.</source>
        <translation>%1 formatuje %2, którego nie zainstalowano.</translation>
    </message>
    <message>
        <source>Formatted.</source>
        <translation>Sformatowano.</translation>
    </message>
    <message>
        <source>%1 could not be printed.</source>
        <translation>Nie udało się wydrukować %1.</translation>
    </message>
    <message>
        <source>Add a caret &amp;above</source>
        <translation>Dodaj kursor &amp;powyżej</translation>
    </message>
    <message>
        <source>Add a caret &amp;below</source>
        <translation>Dodaj kursor po&amp;niżej</translation>
    </message>
    <message>
        <source>Select the &amp;next occurrence too</source>
        <translation>Zaznacz też &amp;następne wystąpienie</translation>
    </message>
    <message>
        <source>Select all &amp;occurrences</source>
        <translation>Zaznacz wszystkie wystą&amp;pienia</translation>
    </message>
    <message>
        <source>Split the selection into &amp;lines</source>
        <translation>Podziel zaznaczenie na &amp;wiersze</translation>
    </message>
    <message>
        <source>&amp;Comment or uncomment</source>
        <translation>&amp;Zakomentuj lub odkomentuj</translation>
    </message>
    <message>
        <source>Comment as a bloc&amp;k</source>
        <translation>Zakomentuj jako blo&amp;k</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>Zwiększ wc&amp;ięcie</translation>
    </message>
    <message>
        <source>&amp;Unindent</source>
        <translation>Zmniejsz wcięci&amp;e</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Przenieś wiersze w górę</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Przenieś wiersze w dół</translation>
    </message>
    <message>
        <source>&amp;Duplicate lines</source>
        <translation>&amp;Powiel wiersze</translation>
    </message>
    <message>
        <source>D&amp;elete lines</source>
        <translation>&amp;Usuń wiersze</translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation>&amp;Złącz wiersze</translation>
    </message>
    <message>
        <source>&amp;Sort lines</source>
        <translation>&amp;Sortuj wiersze</translation>
    </message>
    <message>
        <source>&amp;Trim blanks at line ends</source>
        <translation>Usuń odstępy na &amp;końcach wierszy</translation>
    </message>
    <message>
        <source>U&amp;pper case</source>
        <translation>Wielkie lite&amp;ry</translation>
    </message>
    <message>
        <source>Lo&amp;wer case</source>
        <translation>&amp;Małe litery</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>Uzupełnij słowo</translation>
    </message>
    <message>
        <source>&amp;Format the file</source>
        <translation>S&amp;formatuj plik</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Dr&amp;ukuj…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::CodeView</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>That was not inserted: a file here may hold no more than %1.</source>
        <translation>Nie wstawiono tego: plik może tu mieć najwyżej %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Wytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Wk&amp;lej</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Znajdź i zamień</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Uwzględniaj wielkość liter</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Całe słowa</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Wyrażenie regularne</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Trafienia</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Poprzednie trafienie</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Następne trafienie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Zamień na</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zamień</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>Zamień to trafienie</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Zamień wszystko</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>Zamień wszystkie trafienia</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>zamieniono %n</numerusform>
            <numerusform>zamieniono %n</numerusform>
            <numerusform>zamieniono %n</numerusform>
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
        <translation>%L1 z %2</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Brak trafień</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n trafienie</numerusform>
            <numerusform>%n trafienia</numerusform>
            <numerusform>%n trafień</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatDocument</name>
    <message>
        <source>The file was closed before it was formatted.</source>
        <translation>Plik zamknięto, zanim został sformatowany.</translation>
    </message>
    <message>
        <source>This file can&apos;t be changed now.</source>
        <translation>Tego pliku nie można teraz zmieniać.</translation>
    </message>
    <message>
        <source>The file was not formatted: it changes too fast.</source>
        <translation>Nie sformatowano pliku: zmienia się zbyt szybko.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatJob</name>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 nie jest zainstalowany.</translation>
    </message>
    <message>
        <source>%1 took too long.</source>
        <translation>%1 działał zbyt długo.</translation>
    </message>
    <message>
        <source>%1 wrote more than a file here may hold.</source>
        <translation>%1 wypisał więcej, niż plik może tu pomieścić.</translation>
    </message>
    <message>
        <source>%1 failed and did not say why.</source>
        <translation>%1 zawiódł i nie podał przyczyny.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 zawiódł: %2</translation>
    </message>
    <message>
        <source>%1 wrote something that is not text.</source>
        <translation>%1 wypisał coś, co nie jest tekstem.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::Matcher</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>To nie jest wyrażenie regularne: %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::SearchJob</name>
    <message>
        <source>This expression takes too long on some of the texts.</source>
        <translation>To wyrażenie działa zbyt długo na niektórych tekstach.</translation>
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
        <translation>Wiersz %L1: %2</translation>
    </message>
    <message>
        <source>%1, line %L2, column %L3</source>
        <translation>%1, wiersz %L2, kolumna %L3</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::ViewSearch</name>
    <message>
        <source>This expression takes too long on this text.</source>
        <translation>To wyrażenie działa zbyt długo na tym tekście.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::inspect::Words</name>
    <message>
        <source>“%1” is no name for a file in it</source>
        <translation>„%1” w nim nie może być nazwą pliku</translation>
    </message>
    <message>
        <source>the crowd “%1” is in it more than once</source>
        <translation>crowd „%1” występuje w nim więcej niż raz</translation>
    </message>
    <message>
        <source>more crowds are in it than can be restored at once</source>
        <translation>jest w nim więcej crowdów, niż można naraz przywrócić</translation>
    </message>
    <message>
        <source>“%1” is in it more than once</source>
        <translation>„%1” występuje w nim więcej niż raz</translation>
    </message>
    <message>
        <source>“%1” in it is larger than any backup has it</source>
        <translation>„%1” w nim jest większy niż w jakiejkolwiek kopii zapasowej</translation>
    </message>
    <message>
        <source>it is no backup of crowds</source>
        <translation>to nie jest kopia zapasowa crowdów</translation>
    </message>
    <message>
        <source>the SHA256SUMS of the crowd “%1” is missing in it</source>
        <translation>brakuje w nim SHA256SUMS crowdu „%1”</translation>
    </message>
    <message>
        <source>There are more crowds than one archive holds: name some.</source>
        <translation>Crowdów jest więcej, niż mieści jedno archiwum: podaj, które wybrać.</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) backed up</source>
        <translation>
            <numerusform>wykonano kopię zapasową %n crowdu</numerusform>
            <numerusform>wykonano kopię zapasową %n crowdów</numerusform>
            <numerusform>wykonano kopię zapasową %n crowdów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not or not wholly</source>
        <translation>
            <numerusform>, %n nie lub nie w całości</numerusform>
            <numerusform>, %n nie lub nie w całości</numerusform>
            <numerusform>, %n nie lub nie w całości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n key(s) passed over, under names that no crowd can have</source>
        <translation>
            <numerusform>; pominięto %n klucz o nazwie, jakiej nie może mieć żaden crowd</numerusform>
            <numerusform>; pominięto %n klucze o nazwach, jakich nie może mieć żaden crowd</numerusform>
            <numerusform>; pominięto %n kluczy o nazwach, jakich nie może mieć żaden crowd</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies under the name of the crowd “%1” is no crowd.</source>
        <translation>To, co znajduje się pod nazwą crowdu „%1”, nie jest crowdem.</translation>
    </message>
    <message>
        <source>There is no crowd “%1”.</source>
        <translation>Nie ma crowdu „%1”.</translation>
    </message>
    <message>
        <source>The state of the crowd “%1” can&apos;t be read: only its bytes are backed up.</source>
        <translation>Nie można odczytać stanu crowdu „%1”: kopia zapasowa obejmuje tylko jego bajty.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the log of the crowd “%1” can&apos;t be read: its document is backed up without them, and all its bytes.</source>
        <translation>
            <numerusform>Nie można odczytać %n aktualizacji w dzienniku crowdu „%1”: kopia zapasowa obejmuje jego dokument bez niej oraz wszystkie jego bajty.</numerusform>
            <numerusform>Nie można odczytać %n aktualizacji w dzienniku crowdu „%1”: kopia zapasowa obejmuje jego dokument bez nich oraz wszystkie jego bajty.</numerusform>
            <numerusform>Nie można odczytać %n aktualizacji w dzienniku crowdu „%1”: kopia zapasowa obejmuje jego dokument bez nich oraz wszystkie jego bajty.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no name that a crowd can have.</source>
        <translation>„%1” nie może być nazwą crowdu.</translation>
    </message>
    <message>
        <source>An archive is nothing for a terminal: name a file with --output.</source>
        <translation>Archiwum nie nadaje się na terminal: podaj plik opcją --output.</translation>
    </message>
    <message>
        <source>it was made by another version of this program, in a way that this one doesn&apos;t know</source>
        <translation>utworzyła je inna wersja tego programu w sposób, którego ta nie zna</translation>
    </message>
    <message>
        <source>its crowd.json is no JSON: %1</source>
        <translation>jego crowd.json nie jest w formacie JSON: %1</translation>
    </message>
    <message>
        <source>its crowd.json is not what a backup writes</source>
        <translation>jego crowd.json nie jest tym, co zapisuje kopia zapasowa</translation>
    </message>
    <message>
        <source>The crowd “%1” was not restored: %2.</source>
        <translation>Nie przywrócono crowdu „%1”: %2.</translation>
    </message>
    <message>
        <source>no crowd can have that name</source>
        <translation>żaden crowd nie może mieć tej nazwy</translation>
    </message>
    <message>
        <source>what the archive has of it is damaged: it differs from its SHA256SUMS</source>
        <translation>to, co archiwum ma z niego, jest uszkodzone: różni się od jego SHA256SUMS</translation>
    </message>
    <message>
        <source>its crowd.json is missing</source>
        <translation>brakuje jego crowd.json</translation>
    </message>
    <message>
        <source>its crowd.json is another crowd&apos;s</source>
        <translation>jego crowd.json należy do innego crowdu</translation>
    </message>
    <message>
        <source>it was damaged when it was backed up; its bytes are in the archive</source>
        <translation>był uszkodzony już podczas tworzenia kopii zapasowej; jego bajty są w archiwum</translation>
    </message>
    <message>
        <source>its state.yjs is missing</source>
        <translation>brakuje jego state.yjs</translation>
    </message>
    <message>
        <source>its state.yjs can&apos;t be read: %1</source>
        <translation>nie można odczytać jego state.yjs: %1</translation>
    </message>
    <message>
        <source>somebody has it open, and what a relay holds can&apos;t be replaced. A relay lets go of it ten seconds after all have left</source>
        <translation>ktoś ma go otwartego, a tego, co trzyma przekaźnik, nie można zastąpić. Przekaźnik zwalnia go dziesięć sekund po odejściu wszystkich</translation>
    </message>
    <message>
        <source>the two can&apos;t be merged</source>
        <translation>tych dwóch nie można scalić</translation>
    </message>
    <message>
        <source>what the store has under its name can&apos;t be read; --replace puts the archive&apos;s in its place</source>
        <translation>nie można odczytać tego, co magazyn ma pod jego nazwą; --replace wstawia w to miejsce crowd z archiwum</translation>
    </message>
    <message>
        <source>Elements only in %1:</source>
        <translation>Elementy tylko w %1:</translation>
    </message>
    <message>
        <source>Deleted only in %1:</source>
        <translation>Usunięte tylko w %1:</translation>
    </message>
    <message>
        <source>Root “%1” (%2):</source>
        <translation>Korzeń „%1” (%2):</translation>
    </message>
    <message>
        <source>%1 is not whole: something in it waits for what is missing, and is not compared.</source>
        <translation>%1 nie jest w całości: coś w środku czeka na brakujące dane i nie jest porównywane.</translation>
    </message>
    <message>
        <source>Both have the same clocks and deletions, and yet hold different things: two replicas have written under one client id.</source>
        <translation>Oba mają te same zegary i usunięcia, a jednak zawierają co innego: dwie repliki pisały pod jednym identyfikatorem klienta.</translation>
    </message>
    <message>
        <source>origin %1</source>
        <translation>początek %1</translation>
    </message>
    <message>
        <source>right origin %1</source>
        <translation>prawy początek %1</translation>
    </message>
    <message>
        <source>root “%1”</source>
        <translation>korzeń „%1”</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>w %1</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>klucz „%1”</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>usunięte</translation>
    </message>
    <message>
        <source>partly deleted</source>
        <translation>częściowo usunięte</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1, %n bajt</numerusform>
            <numerusform>%1, %n bajty</numerusform>
            <numerusform>%1, %n bajtów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struct(s)</source>
        <translation>
            <numerusform>%n struktura</numerusform>
            <numerusform>%n struktury</numerusform>
            <numerusform>%n struktur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted range(s)</source>
        <translation>
            <numerusform>%n usunięty zakres</numerusform>
            <numerusform>%n usunięte zakresy</numerusform>
            <numerusform>%n usuniętych zakresów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Nie można odczytać %1: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be unpacked: %2</source>
        <translation>Nie można rozpakować %1: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Nie można zapisać %1: %2.</translation>
    </message>
    <message>
        <source>Not everything could be written to stdout.</source>
        <translation>Nie wszystko udało się zapisać na stdout.</translation>
    </message>
    <message>
        <source>--redis and --data name two stores: leave one out.</source>
        <translation>--redis i --data wskazują dwa magazyny: pomiń jedną z tych opcji.</translation>
    </message>
    <message>
        <source>No relay keeps its crowds in %1 just now: start it, or name another folder with --data or a Redis with --redis.</source>
        <translation>Żaden przekaźnik nie trzyma teraz swoich crowdów w %1: uruchom go albo podaj inny folder opcją --data lub Redis opcją --redis.</translation>
    </message>
    <message>
        <source>The Redis at %1 gave no answer that could be read.</source>
        <translation>Redis pod %1 nie dał odpowiedzi, którą można odczytać.</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t be used: %2</source>
        <translation>Nie można użyć Redis pod %1: %2</translation>
    </message>
    <message>
        <source>Print what a document holds: texts as they are, all else as JSON.</source>
        <translation>Wypisuje zawartość dokumentu: teksty bez zmian, wszystko inne jako JSON.</translation>
    </message>
    <message>
        <source>List the structs of an update and what it deletes.</source>
        <translation>Wypisuje struktury aktualizacji i to, co ona usuwa.</translation>
    </message>
    <message>
        <source>Say what each of two states knows that the other doesn&apos;t.</source>
        <translation>Podaje, co każdy z dwóch stanów wie, a czego nie wie drugi.</translation>
    </message>
    <message>
        <source>Load states, look at every invariant, write and load them again.</source>
        <translation>Wczytuje stany, sprawdza każdy niezmiennik, zapisuje je i wczytuje ponownie.</translation>
    </message>
    <message>
        <source>Write the same update in the other format.</source>
        <translation>Zapisuje tę samą aktualizację w drugim formacie.</translation>
    </message>
    <message>
        <source>Type a recorded trace, or apply a log of updates, and check what comes of it.</source>
        <translation>Wpisuje nagrany zapis lub stosuje dziennik aktualizacji i sprawdza, co z tego wychodzi.</translation>
    </message>
    <message>
        <source>Write crowds of a relay into an archive, all when none is named.</source>
        <translation>Zapisuje crowdy przekaźnika do archiwum, wszystkie, gdy żaden nie jest podany.</translation>
    </message>
    <message>
        <source>Write crowds of an archive back, merging them with what is there.</source>
        <translation>Przywraca crowdy z archiwum, scalając je z tym, co już jest.</translation>
    </message>
    <message>
        <source>Look into documents of Yjs: updates and states, in V1 or V2.</source>
        <translation>Zagląda do dokumentów Yjs: aktualizacji i stanów, w V1 lub V2.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Polecenia:</translation>
    </message>
    <message>
        <source>A file named - is stdin; of an output, stdout. The exit code is 0 when all is well, 1 when something is wrong with what was read or differs, 2 when the work could not be done.</source>
        <translation>Plik o nazwie - to stdin, a w przypadku wyjścia stdout. Kod wyjścia to 0, gdy wszystko jest w porządku, 1, gdy z odczytanymi danymi jest coś nie tak lub się różnią, 2, gdy nie udało się wykonać zadania.</translation>
    </message>
    <message>
        <source>What to do, as above.</source>
        <translation>Co zrobić, jak wyżej.</translation>
    </message>
    <message>
        <source>Files to read.</source>
        <translation>Pliki do odczytania.</translation>
    </message>
    <message>
        <source>bytecrowds-inspect --help tells how it is used.</source>
        <translation>bytecrowds-inspect --help podaje sposób użycia.</translation>
    </message>
    <message>
        <source>It needs a command.</source>
        <translation>Potrzebne jest polecenie.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Nie ma polecenia „%1”.</translation>
    </message>
    <message>
        <source>It is called as: %1</source>
        <translation>Sposób wywołania: %1</translation>
    </message>
    <message>
        <source>Only one file can be stdin.</source>
        <translation>Tylko jeden plik może być stdin.</translation>
    </message>
    <message>
        <source>%1 takes no --%2.</source>
        <translation>%1 nie przyjmuje --%2.</translation>
    </message>
    <message>
        <source>--%1 takes v1 or v2, not “%2”.</source>
        <translation>--%1 przyjmuje v1 lub v2, a nie „%2”.</translation>
    </message>
    <message>
        <source>convert needs --to v1 or --to v2.</source>
        <translation>convert wymaga --to v1 lub --to v2.</translation>
    </message>
    <message>
        <source>How what is read is encoded: v1 or v2. Otherwise its bytes tell.</source>
        <translation>Jak zakodowane jest to, co jest czytane: v1 lub v2. W przeciwnym razie decydują bajty.</translation>
    </message>
    <message>
        <source>How to encode what is written: v1 or v2.</source>
        <translation>Jak kodować to, co jest zapisywane: v1 lub v2.</translation>
    </message>
    <message>
        <source>Where to write; convert and backup: stdout, replay: nowhere.</source>
        <translation>Dokąd zapisywać; convert i backup: stdout, replay: nigdzie.</translation>
    </message>
    <message>
        <source>Show this root alone.</source>
        <translation>Pokazuje tylko ten korzeń.</translation>
    </message>
    <message>
        <source>Show the document as a snapshot of Yjs has it.</source>
        <translation>Pokazuje dokument w stanie z migawki Yjs.</translation>
    </message>
    <message>
        <source>For programs: one struct a line.</source>
        <translation>Dla programów: jedna struktura w wierszu.</translation>
    </message>
    <message>
        <source>The Redis of the relays, as their --redis. Others on this machine see it: better is the variable BYTECROWDS_RELAY_REDIS, or ?password-file=FILE.</source>
        <translation>Redis przekaźników, jak w ich --redis. Inni na tym komputerze to widzą: lepsza jest zmienna BYTECROWDS_RELAY_REDIS lub ?password-file=FILE.</translation>
    </message>
    <message>
        <source>The data folder of a running relay, for its private Redis.</source>
        <translation>Folder danych działającego przekaźnika, dla jego prywatnego Redis.</translation>
    </message>
    <message>
        <source>The relay&apos;s file of options, which names its Redis or its data folder.</source>
        <translation>Plik opcji przekaźnika, który wskazuje jego Redis lub folder danych.</translation>
    </message>
    <message>
        <source>Make a crowd what it was, not merging it; only where nobody has it open.</source>
        <translation>Czyni crowd tym, czym był, bez scalania; tylko tam, gdzie nikt nie ma go otwartego.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replayed: %2</source>
        <translation>Nie można odtworzyć %1: %2</translation>
    </message>
    <message>
        <source>Client %1 refuses what the others wrote.</source>
        <translation>Klient %1 odrzuca to, co napisali inni.</translation>
    </message>
    <message>
        <source>The document of client %1 is inconsistent: %2</source>
        <translation>Dokument klienta %1 jest niespójny: %2</translation>
    </message>
    <message>
        <source>Client %1 has got everything and holds something else.</source>
        <translation>Klient %1 otrzymał wszystko, a zawiera coś innego.</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n transakcja</numerusform>
            <numerusform>%n transakcje</numerusform>
            <numerusform>%n transakcji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es)</source>
        <translation>
            <numerusform>%n poprawka</numerusform>
            <numerusform>%n poprawki</numerusform>
            <numerusform>%n poprawek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klientów</numerusform>
            <numerusform>%n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is not the one that the trace ends with.</source>
        <translation>Tekst nie jest tym, którym kończy się zapis.</translation>
    </message>
    <message>
        <source>The text is the one that the trace ends with.</source>
        <translation>Tekst jest tym, którym kończy się zapis.</translation>
    </message>
    <message>
        <source>%1 is neither a trace nor a log of updates: %2</source>
        <translation>%1 nie jest ani zapisem, ani dziennikiem aktualizacji: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n aktualizacja</numerusform>
            <numerusform>%n aktualizacje</numerusform>
            <numerusform>%n aktualizacji</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: update %2 is refused: %3</source>
        <translation>%1: aktualizacja %2 została odrzucona: %3</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 – plik jest pusty.</translation>
    </message>
    <message>
        <source>%1 is no trace: %2</source>
        <translation>%1 nie jest zapisem: %2</translation>
    </message>
    <message>
        <source>The document is inconsistent: %1</source>
        <translation>Dokument jest niespójny: %1</translation>
    </message>
    <message numerus="yes">
        <source>state in %1: %n byte(s)</source>
        <translation>
            <numerusform>stan w %1: %n bajt</numerusform>
            <numerusform>stan w %1: %n bajty</numerusform>
            <numerusform>stan w %1: %n bajtów</numerusform>
        </translation>
    </message>
    <message>
        <source>Something waits for what never came.</source>
        <translation>Coś czeka na dane, które nigdy nie nadeszły.</translation>
    </message>
    <message>
        <source>“%1” is restored.</source>
        <translation>Przywrócono „%1”.</translation>
    </message>
    <message>
        <source>“%1” was there and is merged with the archive&apos;s; its stored fields stay as they are.</source>
        <translation>„%1” już istniał i został scalony z tym z archiwum; jego zapisane pola pozostają bez zmian.</translation>
    </message>
    <message>
        <source>“%1” was there, and had all that the archive has.</source>
        <translation>„%1” już istniał i miał wszystko, co ma archiwum.</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) restored</source>
        <translation>
            <numerusform>przywrócono %n crowd</numerusform>
            <numerusform>przywrócono %n crowdy</numerusform>
            <numerusform>przywrócono %n crowdów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n merged with what was there</source>
        <translation>
            <numerusform>, %n scalono z istniejącym</numerusform>
            <numerusform>, %n scalono z istniejącymi</numerusform>
            <numerusform>, %n scalono z istniejącymi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not restored</source>
        <translation>
            <numerusform>, %n nie przywrócono</numerusform>
            <numerusform>, %n nie przywrócono</numerusform>
            <numerusform>, %n nie przywrócono</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be restored from %1: %2.</source>
        <translation>Z %1 nie można nic przywrócić: %2.</translation>
    </message>
    <message>
        <source>The archive has no digests of its crowds, as older ones have none: damage inside a crowd may pass unnoticed.</source>
        <translation>Archiwum nie ma sum kontrolnych swoich crowdów, tak jak starsze: uszkodzenie wewnątrz crowdu może pozostać niezauważone.</translation>
    </message>
    <message>
        <source>The crowd “%1” is not in the archive.</source>
        <translation>Crowdu „%1” nie ma w archiwum.</translation>
    </message>
    <message>
        <source>array</source>
        <translation>tablica</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>XML, not shown</source>
        <translation>XML, niepokazany</translation>
    </message>
    <message>
        <source>%1 is no snapshot.</source>
        <translation>%1 nie jest migawką.</translation>
    </message>
    <message>
        <source>The snapshot %1 knows elements that the document lacks.</source>
        <translation>Migawka %1 zna elementy, których brak w dokumencie.</translation>
    </message>
    <message>
        <source>The document has no root “%1”.</source>
        <translation>Dokument nie ma korzenia „%1”.</translation>
    </message>
    <message>
        <source>it is packed more than once</source>
        <translation>jest spakowane więcej niż raz</translation>
    </message>
    <message>
        <source>it unpacks to more than %1</source>
        <translation>po rozpakowaniu ma więcej niż %1</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>kończy się za wcześnie</translation>
    </message>
    <message>
        <source>“%1” in it is no plain file</source>
        <translation>„%1” w nim nie jest zwykłym plikiem</translation>
    </message>
    <message>
        <source>it is no tar archive, or damaged, or not all of it is there</source>
        <translation>to nie jest archiwum tar albo jest uszkodzone lub niekompletne</translation>
    </message>
    <message>
        <source>%1 is no update in %2: %3</source>
        <translation>%1 nie jest aktualizacją w %2: %3</translation>
    </message>
    <message>
        <source>%1 is no update, neither in V1 nor in V2: %2</source>
        <translation>%1 nie jest aktualizacją ani w V1, ani w V2: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be loaded: %2</source>
        <translation>Nie można wczytać %1: %2</translation>
    </message>
    <message>
        <source>Written in %1 it can&apos;t be loaded again: %2</source>
        <translation>Po zapisaniu w %1 nie można go ponownie wczytać: %2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is inconsistent: %2</source>
        <translation>Po zapisaniu w %1 i ponownym wczytaniu jest niespójny: %2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is another document.</source>
        <translation>Po zapisaniu w %1 i ponownym wczytaniu jest innym dokumentem.</translation>
    </message>
    <message>
        <source>Written in %1, loaded and written again it has other bytes.</source>
        <translation>Po zapisaniu w %1, wczytaniu i ponownym zapisaniu ma inne bajty.</translation>
    </message>
    <message>
        <source>The loaded document is inconsistent: %1</source>
        <translation>Wczytany dokument jest niespójny: %1</translation>
    </message>
    <message>
        <source>It is not whole: something in it waits for what is missing.</source>
        <translation>Nie jest w całości: coś w środku czeka na brakujące dane.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n byte(s)</source>
        <translation>
            <numerusform>%1: %2, %n bajt</numerusform>
            <numerusform>%1: %2, %n bajty</numerusform>
            <numerusform>%1: %2, %n bajtów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written in %1: %n byte(s)</source>
        <translation>
            <numerusform>zapisano w %1: %n bajt</numerusform>
            <numerusform>zapisano w %1: %n bajty</numerusform>
            <numerusform>zapisano w %1: %n bajtów</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Wszystko jest w porządku.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::CrowdLink</name>
    <message>
        <source>There is no link.</source>
        <translation>Nie ma linku.</translation>
    </message>
    <message>
        <source>This text is too long for a link.</source>
        <translation>Ten tekst jest za długi na link.</translation>
    </message>
    <message>
        <source>“%1” is no link. A link looks like https://relay.example/crowd.</source>
        <translation>„%1” nie jest linkiem. Link wygląda tak: https://relay.example/crowd.</translation>
    </message>
    <message>
        <source>“%1” is no link to a crowd: it begins with “%2:”.</source>
        <translation>„%1” nie jest linkiem do crowdu: zaczyna się od „%2:”.</translation>
    </message>
    <message>
        <source>“%1” names no relay.</source>
        <translation>„%1” nie wskazuje przekaźnika.</translation>
    </message>
    <message>
        <source>“%1” names a relay, but no crowd.</source>
        <translation>„%1” wskazuje przekaźnik, ale nie crowd.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a crowd.</source>
        <translation>„%1” nie może być nazwą crowdu.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalCopy</name>
    <message>
        <source>Not all of the copy of “%1” on this computer could be read. What could be read is here; the rest stays kept.</source>
        <translation>Nie udało się odczytać całej kopii „%1” na tym komputerze. To, co udało się odczytać, jest tutaj; reszta pozostaje zachowana.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalDatabase</name>
    <message>
        <source>There is no room left on the disk: what you type can&apos;t be kept on this computer just now. It is written as soon as there is room; until then don&apos;t quit.</source>
        <translation>Na dysku nie ma już miejsca: tego, co piszesz, nie można teraz zachować na tym komputerze. Zostanie to zapisane, gdy tylko będzie miejsce; do tego czasu nie kończ programu.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: what you type is not kept on this computer.</source>
        <translation>Nie można zapisać %1: to, co piszesz, nie jest zachowywane na tym komputerze.</translation>
    </message>
    <message>
        <source>Another program is using %1: what you type is written as soon as it lets go.</source>
        <translation>Inny program używa %1: to, co piszesz, zostanie zapisane, gdy tylko go zwolni.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>Plik %1 jest uszkodzony (%2).</translation>
    </message>
    <message>
        <source>The copies in %1 were made by a newer Bytecrowds. They stay as they are, and this one keeps its own beside them.</source>
        <translation>Kopie w %1 utworzył nowszy Bytecrowds. Pozostają bez zmian, a ten przechowuje własne obok nich.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2): what you type is not kept on this computer just now.</source>
        <translation>Nie można zapisać %1 (%2): to, co piszesz, nie jest teraz zachowywane na tym komputerze.</translation>
    </message>
    <message>
        <source>Something could not be kept on this computer (%1).</source>
        <translation>Czegoś nie udało się zachować na tym komputerze (%1).</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalSalvage</name>
    <message>
        <source>The copies of your crowds in %1 are damaged, and can&apos;t be moved: what you type is not kept on this computer.</source>
        <translation>Kopie Twoich crowdów w %1 są uszkodzone i nie można ich przenieść: to, co piszesz, nie jest zachowywane na tym komputerze.</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged. What could be read was kept; the damaged file is now %1.</source>
        <translation>Kopie Twoich crowdów na tym komputerze były uszkodzone. To, co udało się odczytać, zachowano; uszkodzony plik to teraz %1.</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged, and could not be read. The damaged file is now %1.</source>
        <translation>Kopie Twoich crowdów na tym komputerze były uszkodzone i nie udało się ich odczytać. Uszkodzony plik to teraz %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::Sentences</name>
    <message>
        <source>You must sign in to open this crowd.</source>
        <translation>Aby otworzyć ten crowd, musisz się zalogować.</translation>
    </message>
    <message>
        <source>You are not allowed to open this crowd.</source>
        <translation>Nie masz uprawnień, aby otworzyć ten crowd.</translation>
    </message>
    <message>
        <source>There is no such crowd on this relay.</source>
        <translation>Na tym przekaźniku nie ma takiego crowdu.</translation>
    </message>
    <message>
        <source>The relay refused a change because the crowd would grow too large.</source>
        <translation>Przekaźnik odrzucił zmianę, bo crowd stałby się za duży.</translation>
    </message>
    <message>
        <source>The relay could not read what this program sent.</source>
        <translation>Przekaźnik nie mógł odczytać tego, co wysłał ten program.</translation>
    </message>
    <message>
        <source>The relay has too much to do for you at once and asks for patience.</source>
        <translation>Przekaźnik ma dla Ciebie zbyt wiele do zrobienia naraz i prosi o cierpliwość.</translation>
    </message>
    <message>
        <source>The relay is restarting.</source>
        <translation>Przekaźnik uruchamia się ponownie.</translation>
    </message>
    <message>
        <source>The relay is going away.</source>
        <translation>Przekaźnik kończy działanie.</translation>
    </message>
    <message>
        <source>The relay sent a message that is too large.</source>
        <translation>Przekaźnik wysłał za dużą wiadomość.</translation>
    </message>
    <message>
        <source>The relay has ended the connection; it may be restarting.</source>
        <translation>Przekaźnik zakończył połączenie; być może uruchamia się ponownie.</translation>
    </message>
    <message>
        <source>The relay sent something that can&apos;t be read.</source>
        <translation>Przekaźnik wysłał coś, czego nie można odczytać.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>Utracono połączenie z przekaźnikiem.</translation>
    </message>
    <message>
        <source>%1 answers with the HTTP status %2</source>
        <translation>%1 odpowiada stanem HTTP %2</translation>
    </message>
    <message>
        <source>nothing answers at %1</source>
        <translation>nic nie odpowiada pod adresem %1</translation>
    </message>
    <message>
        <source>there is no computer named %1</source>
        <translation>nie ma komputera o nazwie %1</translation>
    </message>
    <message>
        <source>%1 gives no answer</source>
        <translation>%1 nie odpowiada</translation>
    </message>
    <message>
        <source>the network is away</source>
        <translation>sieć jest niedostępna</translation>
    </message>
    <message>
        <source>the certificate of %1 can&apos;t be trusted</source>
        <translation>certyfikat %1 nie jest godny zaufania</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Komunikat: %2</translation>
    </message>
    <message>
        <source>The relay can&apos;t be reached: %1.</source>
        <translation>Przekaźnik jest nieosiągalny: %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::SyncSession</name>
    <message>
        <source>The relay sent something that can&apos;t be read: %1</source>
        <translation>Przekaźnik wysłał coś, czego nie można odczytać: %1</translation>
    </message>
    <message>
        <source>Your changes are too large to be sent: a relay takes at most %1 MB at once. They are kept here.</source>
        <translation>Twoje zmiany są za duże, aby je wysłać: przekaźnik przyjmuje najwyżej %1 MB naraz. Pozostają zachowane tutaj.</translation>
    </message>
    <message>
        <source>“%1” is no address of a relay.</source>
        <translation>„%1” nie jest adresem przekaźnika.</translation>
    </message>
</context>
</TS>
