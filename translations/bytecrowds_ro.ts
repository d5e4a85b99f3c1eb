<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
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
        <translation>%1 a intrat</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) joined</source>
        <translation>
            <numerusform>%n persoană a intrat</numerusform>
            <numerusform>%n persoane au intrat</numerusform>
            <numerusform>%n de persoane au intrat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 a ieșit</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left</source>
        <translation>
            <numerusform>%n persoană a ieșit</numerusform>
            <numerusform>%n persoane au ieșit</numerusform>
            <numerusform>%n de persoane au ieșit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 follows you</source>
        <translation>%1 vă urmărește</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::AvatarButton</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (dvs.)</translation>
    </message>
    <message>
        <source>%1, whom you follow</source>
        <translation>%1, persoană pe care o urmăriți</translation>
    </message>
    <message>
        <source>%1, who follows you</source>
        <translation>%1, care vă urmărește</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Schimbați-vă numele</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Nu mai urmări</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Urmărește</translation>
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
        <translation>Releul acestui calculator nu răspunde.</translation>
    </message>
    <message>
        <source>The relay of this computer could not start: %1</source>
        <translation>Releul acestui calculator nu a putut porni: %1</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: check its permissions and the free disk space.</source>
        <translation>Dosarul %1 nu poate fi creat: verificați permisiunile și spațiul liber pe disc.</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started: is Bytecrowds installed whole?</source>
        <translation>Programul %1 nu poate fi pornit: este Bytecrowds instalat complet?</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::CommandMode</name>
    <message>
        <source>Type what you want to do</source>
        <translation>Tastați ce doriți să faceți</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>Nicio comandă nu se numește „%1”.</translation>
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
        <translation>Numele dvs.</translation>
    </message>
    <message>
        <source>The name that others see:</source>
        <translation>Numele pe care îl văd ceilalți:</translation>
    </message>
    <message>
        <source>About Bytecrowds</source>
        <translation>Despre Bytecrowds</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;Open a crowd, share its link, write code together.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;Deschideți un crowd, partajați linkul, scrieți cod împreună.&lt;/p&gt;&lt;p&gt;Software liber sub licența GNU General Public License, versiunea 3 sau ulterioară.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Share: copy the link</source>
        <translation>&amp;Partajează: copiază linkul</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Deschide în &amp;navigator</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>&amp;Conectează din nou acum</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>Nu&amp;mele dvs.…</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>Pă&amp;răsește crowdul</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Tastatură…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Jurnal…</translation>
    </message>
    <message>
        <source>&amp;About Bytecrowds</source>
        <translation>&amp;Despre Bytecrowds</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::DesktopApp</name>
    <message>
        <source>There is no file %1; this is a new crowd.</source>
        <translation>Nu există fișierul %1; acesta este un crowd nou.</translation>
    </message>
    <message>
        <source>Another Bytecrowds of yours does not answer, so this one runs by itself.</source>
        <translation>Un alt Bytecrowds al dvs. nu răspunde, așa că acesta rulează de sine stătător.</translation>
    </message>
    <message>
        <source>Bytecrowds ended unexpectedly the last time; what was open is here again.</source>
        <translation>Bytecrowds s-a închis neașteptat data trecută; ce era deschis este din nou aici.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>An&amp;ulează</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refă</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lipește</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selectează t&amp;ot</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Setări…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EmptyState</name>
    <message>
        <source>No file is open</source>
        <translation>Niciun fișier deschis</translation>
    </message>
    <message>
        <source>Begin one, open one, or join others by their link.</source>
        <translation>Începeți unul, deschideți unul sau alăturați-vă altora prin linkul lor.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>Începe un fișier nou</translation>
    </message>
    <message>
        <source>Find a file by its name</source>
        <translation>Găsește un fișier după nume</translation>
    </message>
    <message>
        <source>Open a file of this computer</source>
        <translation>Deschide un fișier de pe acest calculator</translation>
    </message>
    <message>
        <source>Open a crowd&apos;s link</source>
        <translation>Deschide linkul unui crowd</translation>
    </message>
    <message>
        <source>See everything that can be done</source>
        <translation>Vezi tot ce se poate face</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileCommands</name>
    <message>
        <source>Open files</source>
        <translation>Deschide fișiere</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Deschide un link</translation>
    </message>
    <message>
        <source>The link of a crowd:</source>
        <translation>Linkul unui crowd:</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>Fișier &amp;nou</translation>
    </message>
    <message>
        <source>New &amp;crowd</source>
        <translation>&amp;Crowd nou</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Deschide fișier…</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>Deschide &amp;link…</translation>
    </message>
    <message>
        <source>&amp;Recent…</source>
        <translation>R&amp;ecente…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>Save a copy &amp;as…</source>
        <translation>Salvează o co&amp;pie ca…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Redenumește…</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>Închide &amp;fila</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Închide fereas&amp;tra</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ieșire</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileList</name>
    <message>
        <source>A file&apos;s path can&apos;t be longer than %1 characters.</source>
        <translation>Calea unui fișier nu poate avea mai mult de %1 caractere.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a file&apos;s path: write names with “/” between them, such as “src/main.py”.</source>
        <translation>„%1” nu poate fi calea unui fișier: scrieți nume separate prin „/”, de exemplu „src/main.py”.</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>Există deja un fișier „%1”.</translation>
    </message>
    <message>
        <source>There is already a folder “%1”.</source>
        <translation>Există deja un dosar „%1”.</translation>
    </message>
    <message>
        <source>“%1” is a file, so nothing can be inside of it.</source>
        <translation>„%1” este un fișier, deci nu poate conține nimic.</translation>
    </message>
    <message>
        <source>A crowd holds %L1 files at most, deleted ones included.</source>
        <translation>Un crowd poate avea cel mult %L1 fișiere, inclusiv cele șterse.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileMode</name>
    <message>
        <source>Type a file&apos;s name; &gt; for a command, : for a line, @ for a symbol</source>
        <translation>Tastați numele unui fișier; &gt; pentru o comandă, : pentru o linie, @ pentru un simbol</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>Încă nu există fișiere.</translation>
    </message>
    <message>
        <source>No file is called “%1”.</source>
        <translation>Niciun fișier nu se numește „%1”.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FilePanel</name>
    <message>
        <source>Files of the crowd</source>
        <translation>Fișierele crowdului</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>Fișier &amp;nou</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Redenumește…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ș&amp;terge</translation>
    </message>
    <message>
        <source>Restore what was &amp;deleted…</source>
        <translation>Restaurează ce a fost &amp;șters…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurează</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileTreeModel</name>
    <message>
        <source>%1, with %2</source>
        <translation>%1, cu %2</translation>
    </message>
    <message>
        <source>A folder can&apos;t be moved into itself.</source>
        <translation>Un dosar nu poate fi mutat în el însuși.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderCommands</name>
    <message>
        <source>&amp;Add files to the crowd…</source>
        <translation>&amp;Adaugă fișiere în crowd…</translation>
    </message>
    <message>
        <source>Add a &amp;folder to the crowd…</source>
        <translation>Adaugă un &amp;dosar în crowd…</translation>
    </message>
    <message>
        <source>&amp;Export the crowd&apos;s files to a folder…</source>
        <translation>&amp;Exportă fișierele crowdului într-un dosar…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderExport</name>
    <message>
        <source>%1 was not written: it would change a repository.</source>
        <translation>%1 nu a fost scris: ar modifica un depozit.</translation>
    </message>
    <message>
        <source>%1 was not written: a link there leads out of the folder.</source>
        <translation>%1 nu a fost scris: o legătură de acolo duce în afara dosarului.</translation>
    </message>
    <message>
        <source>The folder of %1 could not be made.</source>
        <translation>Dosarul pentru %1 nu a putut fi creat.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 nu a putut fi scris: %2.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FollowFrame</name>
    <message>
        <source>Stop following</source>
        <translation>Nu mai urmări</translation>
    </message>
    <message>
        <source>Following %1, and followed in turn — Esc to stop</source>
        <translation>Urmărire: %1, care vă urmărește la rândul său — Esc pentru oprire</translation>
    </message>
    <message>
        <source>Following %1 — Esc to stop</source>
        <translation>Urmărire: %1 — Esc pentru oprire</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ImportSummary</name>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s) that .gitignore names</source>
        <translation>
            <numerusform>%Ln fișier sau dosar numit în .gitignore</numerusform>
            <numerusform>%Ln fișiere și dosare numite în .gitignore</numerusform>
            <numerusform>%Ln de fișiere și dosare numite în .gitignore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no text in UTF-8</source>
        <translation>
            <numerusform>%Ln care nu este text UTF-8</numerusform>
            <numerusform>%Ln care nu sunt text UTF-8</numerusform>
            <numerusform>%Ln care nu sunt text UTF-8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large for the crowd</source>
        <translation>
            <numerusform>%Ln prea mare pentru crowd</numerusform>
            <numerusform>%Ln prea mari pentru crowd</numerusform>
            <numerusform>%Ln prea mari pentru crowd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln legătură</numerusform>
            <numerusform>%Ln legături</numerusform>
            <numerusform>%Ln de legături</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that can&apos;t be read</source>
        <translation>
            <numerusform>%Ln care nu poate fi citit</numerusform>
            <numerusform>%Ln care nu pot fi citite</numerusform>
            <numerusform>%Ln care nu pot fi citite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whose name doesn&apos;t fit into the crowd</source>
        <translation>
            <numerusform>%Ln al cărui nume nu se potrivește în crowd</numerusform>
            <numerusform>%Ln ale căror nume nu se potrivesc în crowd</numerusform>
            <numerusform>%Ln ale căror nume nu se potrivesc în crowd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln file(s)</source>
        <translation>
            <numerusform>%Ln fișier adăugat</numerusform>
            <numerusform>%Ln fișiere adăugate</numerusform>
            <numerusform>%Ln de fișiere adăugate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replaced %Ln</source>
        <translation>
            <numerusform>%Ln înlocuit</numerusform>
            <numerusform>%Ln înlocuite</numerusform>
            <numerusform>%Ln înlocuite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %Ln that the crowd had</source>
        <translation>
            <numerusform>%Ln păstrat, pe care crowdul îl avea</numerusform>
            <numerusform>%Ln păstrate, pe care crowdul le avea</numerusform>
            <numerusform>%Ln păstrate, pe care crowdul le avea</numerusform>
        </translation>
    </message>
    <message>
        <source>left out %1</source>
        <translation>omise: %1</translation>
    </message>
    <message numerus="yes">
        <source>withheld %Ln that may hold secrets: %1</source>
        <translation>
            <numerusform>%Ln reținut, care ar putea conține secrete: %1</numerusform>
            <numerusform>%Ln reținute, care ar putea conține secrete: %1</numerusform>
            <numerusform>%Ln reținute, care ar putea conține secrete: %1</numerusform>
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
        <translation>Erau mai multe fișiere: un crowd poate avea cel mult %L1.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Oprit. %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::KeyboardPage</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Stabilește</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adaugă</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Niciuna</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Resetează</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatură</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comenzile și tastele lor</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comandă</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Găsește după nume</translation>
    </message>
    <message>
        <source>Find commands by name</source>
        <translation>Găsește comenzi după nume</translation>
    </message>
    <message>
        <source>Find commands by pressing a key</source>
        <translation>Găsește comenzi apăsând o tastă</translation>
    </message>
    <message>
        <source>or by &amp;key:</source>
        <translation>sau după &amp;tastă:</translation>
    </message>
    <message>
        <source>What follows from the new key</source>
        <translation>Ce rezultă din noua tastă</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Tastă nouă: apăsați-o</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>Resetează t&amp;ot</translation>
    </message>
    <message>
        <source>All commands get the preset&apos;s keys again</source>
        <translation>Toate comenzile primesc din nou tastele din presetare</translation>
    </message>
    <message>
        <source>you</source>
        <translation>dvs.</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>presetare</translation>
    </message>
    <message>
        <source>Also keys of: %1</source>
        <translation>De asemenea, taste pentru: %1</translation>
    </message>
    <message>
        <source>%1 is a key of %2, which would lose it.</source>
        <translation>%1 este o tastă pentru %2, care ar pierde-o.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LineMode</name>
    <message>
        <source>Type a line, or a line and a column such as 120:5</source>
        <translation>Tastați o linie sau o linie și o coloană, de exemplu 120:5</translation>
    </message>
    <message>
        <source>“%1” is no place in a text.</source>
        <translation>„%1” nu este o poziție într-un text.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>This is what would help to find a fault: no text, link, name or path of yours is in it. Read it, then copy or save it; Bytecrowds sends nothing itself.</source>
        <translation>Aceasta este ceea ce ar ajuta la găsirea unei erori: nu conține niciun text, link, nume sau cale de-ale dvs. Citiți jurnalul, apoi copiați-l sau salvați-l; Bytecrowds nu trimite nimic de la sine.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvează…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Salvează jurnalul</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MainWindow</name>
    <message>
        <source>Files</source>
        <translation>Fișiere</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Crowd</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nume de fișier</translation>
    </message>
    <message>
        <source>The file&apos;s name; its ending chooses the language</source>
        <translation>Numele fișierului; extensia lui alege limbajul</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partajează</translation>
    </message>
    <message>
        <source>Copy the link that lets others join</source>
        <translation>Copiază linkul prin care se pot alătura alții</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Căutare</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fișier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editare</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vizualizare</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Salt</translation>
    </message>
    <message>
        <source>&amp;Crowd</source>
        <translation>&amp;Crowd</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajutor</translation>
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
        <translation>fara-titlu.txt</translation>
    </message>
    <message>
        <source>untitled-%1.txt</source>
        <comment>the name of a new file</comment>
        <translation>fara-titlu-%1.txt</translation>
    </message>
    <message>
        <source>%1 was deleted. It can be restored by the menu of the file tree.</source>
        <translation>%1 a fost șters. Poate fi restaurat din meniul arborelui de fișiere.</translation>
    </message>
    <message>
        <source>The link comes as soon as the relay has started.</source>
        <translation>Linkul apare imediat ce releul a pornit.</translation>
    </message>
    <message>
        <source>Link copied: %1 — it opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>Link copiat: %1 — se deschide numai pe acest calculator; porniți Bytecrowds cu --relay pentru a partaja cu alții.</translation>
    </message>
    <message>
        <source>Link copied: %1 — whoever has it can read and write here.</source>
        <translation>Link copiat: %1 — oricine îl are poate citi și scrie aici.</translation>
    </message>
    <message>
        <source>%1 is too large for a crowd.</source>
        <translation>%1 este prea mare pentru un crowd.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Fișierul s-a modificat</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>%1 a fost modificat de alt program de când a fost deschis aici.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Înlocuiește-l</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvează o copie</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvat ca %1.</translation>
    </message>
    <message>
        <source>Save the file?</source>
        <translation>Salvați fișierul?</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 a fost modificat.</translation>
    </message>
    <message>
        <source>Close the crowd?</source>
        <translation>Închideți crowdul?</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) have not reached the relay.</source>
        <translation>
            <numerusform>%n modificare nu a ajuns la releu.</numerusform>
            <numerusform>%n modificări nu au ajuns la releu.</numerusform>
            <numerusform>%n de modificări nu au ajuns la releu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer can&apos;t keep them either: %1 You can save a copy first, or wait until the relay is back.</source>
        <translation>Nici acest calculator nu le poate păstra: %1 Puteți salva mai întâi o copie sau aștepta până revine releul.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvează o copie…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Închide și pierde-le</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MoreButton</name>
    <message numerus="yes">
        <source>%n more person(s)</source>
        <translation>
            <numerusform>încă %n persoană</numerusform>
            <numerusform>încă %n persoane</numerusform>
            <numerusform>încă %n de persoane</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Arată pe toată lumea</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Notificare</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Închide notificarea</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Options</name>
    <message>
        <source>Write code together.</source>
        <translation>Scrieți cod împreună.</translation>
    </message>
    <message>
        <source>The relay that crowds are made on, for example https://crowds.example.org.</source>
        <translation>Releul pe care se creează crowdurile, de exemplu https://crowds.example.org.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Open a window of its own.</source>
        <translation>Deschide o fereastră proprie.</translation>
    </message>
    <message>
        <source>Return when what was opened is closed, for EDITOR=&quot;bytecrowds --wait&quot;.</source>
        <translation>Revine când ce a fost deschis s-a închis, pentru EDITOR=&quot;bytecrowds --wait&quot;.</translation>
    </message>
    <message>
        <source>Files, folders and links to open; a folder&apos;s files become those of a new crowd. Without any, a new crowd.</source>
        <translation>Fișiere, dosare și linkuri de deschis; fișierele unui dosar devin cele ale unui crowd nou. Fără niciunul, un crowd nou.</translation>
    </message>
    <message>
        <source>--relay takes an address such as https://crowds.example.org, not “%1”.</source>
        <translation>--relay așteaptă o adresă precum https://crowds.example.org, nu „%1”.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Palette</name>
    <message>
        <source>Palette</source>
        <translation>Paletă</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Găsite</translation>
    </message>
    <message>
        <source>%1, %L2 of %L3</source>
        <comment>a row of a list, its number, how many there are</comment>
        <translation>%1, %L2 din %L3</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PassingText</name>
    <message>
        <source>News</source>
        <translation>Noutăți</translation>
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
            <numerusform>%n persoană aici</numerusform>
            <numerusform>%n persoane aici</numerusform>
            <numerusform>%n de persoane aici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleCommands</name>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Persoane</translation>
    </message>
    <message>
        <source>&amp;Follow someone, or stop</source>
        <translation>&amp;Urmărește pe cineva sau oprește</translation>
    </message>
    <message>
        <source>&amp;Jump to someone</source>
        <translation>&amp;Sari la cineva</translation>
    </message>
    <message>
        <source>&amp;Tell who joins and leaves</source>
        <translation>&amp;Anunță cine intră și iese</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (dvs.)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and where they are</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <translation>%1, linia %L2</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>urmăriți această persoană</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>vă urmărește</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeoplePanel</name>
    <message>
        <source>&amp;Jump to</source>
        <translation>&amp;Sari la</translation>
    </message>
    <message>
        <source>People in the crowd</source>
        <translation>Persoane din crowd</translation>
    </message>
    <message>
        <source>Place the caret where they are (Enter)</source>
        <translation>Pune cursorul unde se află persoana (Enter)</translation>
    </message>
    <message>
        <source>Keep in view where they are (Space)</source>
        <translation>Păstrează în vedere locul unde se află persoana (Spațiu)</translation>
    </message>
    <message>
        <source>Stop &amp;following</source>
        <translation>&amp;Nu mai urmări</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Urmărește</translation>
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
        <translation>Codul QR al linkului</translation>
    </message>
    <message>
        <source>Scan it to open the crowd on a phone or tablet</source>
        <translation>Scanați-l pentru a deschide crowdul pe un telefon sau o tabletă</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::RecentsDialog</name>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, încă nesalvat</translation>
    </message>
    <message>
        <source>crowd on this computer&apos;s relay</source>
        <translation>crowd pe releul acestui calculator</translation>
    </message>
    <message>
        <source>crowd on %1</source>
        <translation>crowd pe %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recente</translation>
    </message>
    <message>
        <source>Search by name, path or link</source>
        <translation>Caută după nume, cale sau link</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Căutare</translation>
    </message>
    <message>
        <source>Crowds and files that this computer keeps</source>
        <translation>Crowduri și fișiere păstrate pe acest calculator</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Deschide</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fixează</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Uită…</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (fixat)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Anulează &amp;fixarea</translation>
    </message>
    <message>
        <source>What has not reached the relay is lost; the crowd itself stays there.</source>
        <translation>Ce nu a ajuns la releu se pierde; crowdul însuși rămâne acolo.</translation>
    </message>
    <message>
        <source>What was not saved to the file is lost.</source>
        <translation>Ce nu a fost salvat în fișier se pierde.</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>Îl uitați?</translation>
    </message>
    <message>
        <source>This computer forgets its copy of “%1”.</source>
        <translation>Acest calculator își uită copia pentru „%1”.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Uită</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchCommands</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Găsește…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>În&amp;locuiește…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Găsește &amp;următorul</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Găsește &amp;precedentul</translation>
    </message>
    <message>
        <source>Find in all files…</source>
        <translation>Găsește în toate fișierele…</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <translation>&amp;Pliază sau depliază aici</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>Pliază &amp;tot</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>&amp;Depliază tot</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchPanel</name>
    <message>
        <source>Find in all files</source>
        <translation>Găsește în toate fișierele</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Înlocuiește cu</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>Înlocuiește tot…</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Potrivește majusculele</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Cuvinte întregi</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresie regulată</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Potriviri</translation>
    </message>
    <message>
        <source>Matches in all files</source>
        <translation>Potriviri în toate fișierele</translation>
    </message>
    <message>
        <source>Write what to look for in all files, and press Return.</source>
        <translation>Scrieți ce să se caute în toate fișierele și apăsați Enter.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n match(es)</source>
        <translation>
            <numerusform>Mai mult de %n potrivire</numerusform>
            <numerusform>Mai mult de %n potriviri</numerusform>
            <numerusform>Mai mult de %n de potriviri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n potrivire</numerusform>
            <numerusform>%n potriviri</numerusform>
            <numerusform>%n de potriviri</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace in all files?</source>
        <translation>Înlocuiți în toate fișierele?</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) will be replaced.</source>
        <translation>
            <numerusform>%n potrivire va fi înlocuită.</numerusform>
            <numerusform>%n potriviri vor fi înlocuite.</numerusform>
            <numerusform>%n de potriviri vor fi înlocuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file has its own undo step.</source>
        <translation>Fiecare fișier are propriul pas de anulare.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Înlocuiește</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n potrivire înlocuită</numerusform>
            <numerusform>%n potriviri înlocuite</numerusform>
            <numerusform>%n de potriviri înlocuite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s).</source>
        <translation>
            <numerusform>în %n fișier.</numerusform>
            <numerusform>în %n fișiere.</numerusform>
            <numerusform>în %n de fișiere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Setting</name>
    <message>
        <source>This is either on or off.</source>
        <translation>Aceasta este fie activată, fie dezactivată.</translation>
    </message>
    <message>
        <source>This is a number from %L1 to %L2.</source>
        <translation>Acesta este un număr de la %L1 la %L2.</translation>
    </message>
    <message>
        <source>There is no choice “%1”.</source>
        <translation>Nu există opțiunea „%1”.</translation>
    </message>
    <message>
        <source>There is no font %1.</source>
        <translation>Nu există fontul %1.</translation>
    </message>
    <message>
        <source>This can be %L1 characters long at most.</source>
        <translation>Poate avea cel mult %L1 caractere.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingRow</name>
    <message>
        <source>The system&apos;s</source>
        <translation>Ca în sistem</translation>
    </message>
    <message>
        <source>Reset to the usual value</source>
        <translation>Resetează la valoarea obișnuită</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Resetează: %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingTable</name>
    <message>
        <source>A relay&apos;s address begins with http:// or https://, and names a host.</source>
        <translation>Adresa unui releu începe cu http:// sau https:// și numește o gazdă.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>The font of the text.</source>
        <translation>Fontul textului.</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Mărimea fontului</translation>
    </message>
    <message>
        <source>In points; 0 takes the system&apos;s. Zooming comes on top of it.</source>
        <translation>În puncte; 0 o folosește pe cea a sistemului. Zoomul se adaugă la aceasta.</translation>
    </message>
    <message>
        <source>Tab width</source>
        <translation>Lățimea tabulatorului</translation>
    </message>
    <message>
        <source>How many columns a tab and a step of indentation are, where the file doesn&apos;t say.</source>
        <translation>Câte coloane au un tabulator și un pas de indentare, unde fișierul nu o spune.</translation>
    </message>
    <message>
        <source>Indent with tabs</source>
        <translation>Indentează cu tabulatori</translation>
    </message>
    <message>
        <source>Where the file doesn&apos;t say; otherwise with blanks.</source>
        <translation>Unde fișierul nu o spune; altfel, cu spații.</translation>
    </message>
    <message>
        <source>Detect indentation</source>
        <translation>Detectează indentarea</translation>
    </message>
    <message>
        <source>Indents a file as most of its lines are.</source>
        <translation>Indentează un fișier așa cum sunt cele mai multe dintre liniile lui.</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>Arată spațiile albe</translation>
    </message>
    <message>
        <source>Dots for blanks and arrows for tabs.</source>
        <translation>Puncte pentru spații și săgeți pentru tabulatori.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Încadrează liniile lungi</translation>
    </message>
    <message>
        <source>Shows long lines in several rows instead of scrolling sideways.</source>
        <translation>Arată liniile lungi pe mai multe rânduri, în loc de derulare laterală.</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Numere de linie</translation>
    </message>
    <message>
        <source>Beside the text.</source>
        <translation>Lângă text.</translation>
    </message>
    <message>
        <source>Indentation guides</source>
        <translation>Ghidaje de indentare</translation>
    </message>
    <message>
        <source>Thin lines at each step of indentation.</source>
        <translation>Linii subțiri la fiecare pas de indentare.</translation>
    </message>
    <message>
        <source>Highlight the current line</source>
        <translation>Evidențiază linia curentă</translation>
    </message>
    <message>
        <source>Marks the line in which the caret is.</source>
        <translation>Marchează linia în care se află cursorul.</translation>
    </message>
    <message>
        <source>Edge column</source>
        <translation>Coloană limită</translation>
    </message>
    <message>
        <source>Draws a line behind so many columns; 0 draws none.</source>
        <translation>Desenează o linie după atâtea coloane; 0 nu desenează niciuna.</translation>
    </message>
    <message>
        <source>Close brackets</source>
        <translation>Închide parantezele</translation>
    </message>
    <message>
        <source>Typing an opening bracket or quote adds the closing one.</source>
        <translation>La tastarea unei paranteze sau ghilimele de deschidere se adaugă cea de închidere.</translation>
    </message>
    <message>
        <source>Complete words</source>
        <translation>Completează cuvinte</translation>
    </message>
    <message>
        <source>Offers words of the open files while you type.</source>
        <translation>Propune cuvinte din fișierele deschise în timp ce tastați.</translation>
    </message>
    <message>
        <source>Trim trailing blanks</source>
        <translation>Elimină spațiile de la sfârșit</translation>
    </message>
    <message>
        <source>Removes blanks at the ends of lines when a file is saved.</source>
        <translation>Elimină spațiile de la sfârșitul liniilor când se salvează un fișier.</translation>
    </message>
    <message>
        <source>End with a new line</source>
        <translation>Încheie cu o linie nouă</translation>
    </message>
    <message>
        <source>Ends the last line when a file is saved.</source>
        <translation>Încheie ultima linie când se salvează un fișier.</translation>
    </message>
    <message>
        <source>Restore windows</source>
        <translation>Restaurează ferestrele</translation>
    </message>
    <message>
        <source>Starts with the windows and tabs that were open last.</source>
        <translation>Pornește cu ferestrele și filele care au fost deschise ultima dată.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ca în sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecat</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Luminos sau întunecat</translation>
    </message>
    <message>
        <source>Of all windows.</source>
        <translation>Pentru toate ferestrele.</translation>
    </message>
    <message>
        <source>Colours of the text when light</source>
        <translation>Culorile textului în modul luminos</translation>
    </message>
    <message>
        <source>Paper, ink and highlighting.</source>
        <translation>Hârtie, cerneală și evidențiere.</translation>
    </message>
    <message>
        <source>Colours of the text when dark</source>
        <translation>Culorile textului în modul întunecat</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Numele dvs.</translation>
    </message>
    <message>
        <source>What others see; without one, that of your account.</source>
        <translation>Ce văd ceilalți; fără el, numele contului dvs.</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Releu</translation>
    </message>
    <message>
        <source>Where new crowds are kept, such as https://crowds.example.org; without one, on this computer.</source>
        <translation>Unde se păstrează crowdurile noi, de exemplu https://crowds.example.org; fără el, pe acest calculator.</translation>
    </message>
    <message>
        <source>Tell who comes and goes</source>
        <translation>Anunță cine vine și pleacă</translation>
    </message>
    <message>
        <source>A short notice when somebody joins or leaves.</source>
        <translation>O scurtă notificare când cineva intră sau iese.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Taste ca în</translation>
    </message>
    <message>
        <source>Where keys begin from; those that you choose yourself come on top.</source>
        <translation>De unde pornesc tastele; cele alese de dvs. se adaugă peste ele.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Files and windows</source>
        <translation>Fișiere și ferestre</translation>
    </message>
    <message>
        <source>You and your crowds</source>
        <translation>Dvs. și crowdurile dvs.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatură</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Caută în setări</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorii</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Păstrate în %1</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Deschide fișierul</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>În&amp;chide</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Nicio setare nu se numește „%1”.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SharePopup</name>
    <message>
        <source>Share this crowd</source>
        <translation>Partajează acest crowd</translation>
    </message>
    <message>
        <source>The link is copied: paste it where the others will find it.</source>
        <translation>Linkul este copiat: lipiți-l acolo unde îl vor găsi ceilalți.</translation>
    </message>
    <message>
        <source>The relay doesn&apos;t let you in, so you can&apos;t tell who it lets in: %1</source>
        <translation>Releul nu vă lasă să intrați, așa că nu puteți ști pe cine lasă: %1</translation>
    </message>
    <message>
        <source>It opens on this computer only. Whoever opens it can read; only the owner writes.</source>
        <translation>Se deschide numai pe acest calculator. Oricine îl deschide poate citi; scrie numai proprietarul.</translation>
    </message>
    <message>
        <source>Whoever has the link can read; only the owner writes.</source>
        <translation>Oricine are linkul poate citi; scrie numai proprietarul.</translation>
    </message>
    <message>
        <source>It opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>Se deschide numai pe acest calculator; porniți Bytecrowds cu --relay pentru a partaja cu alții.</translation>
    </message>
    <message>
        <source>Whoever has the link can read and write.</source>
        <translation>Oricine are linkul poate citi și scrie.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiază linkul</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copiat</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Deschide în &amp;navigator</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>Pă&amp;răsește crowdul</translation>
    </message>
    <message>
        <source>Close this window; the crowd stays on the relay</source>
        <translation>Închide această fereastră; crowdul rămâne pe releu</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gata</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusLine</name>
    <message>
        <source>Connection and saved state</source>
        <translation>Conexiunea și starea salvării</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbaj</translation>
    </message>
    <message>
        <source>The language that the text is highlighted in</source>
        <translation>Limbajul după care este evidențiat textul</translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>Linia %L1, coloana %L2</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusText</name>
    <message>
        <source>Saved</source>
        <translation>Salvat</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edit(s) waiting for the relay&apos;s store</source>
        <translation>
            <numerusform>Nesalvat: %n modificare așteaptă depozitul releului</numerusform>
            <numerusform>Nesalvat: %n modificări așteaptă depozitul releului</numerusform>
            <numerusform>Nesalvat: %n de modificări așteaptă depozitul releului</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: the relay&apos;s store is away</source>
        <translation>Nesalvat: depozitul releului nu este disponibil</translation>
    </message>
    <message>
        <source>Connected; this relay does not tell what is saved</source>
        <translation>Conectat; acest releu nu spune ce este salvat</translation>
    </message>
    <message numerus="yes">
        <source>Connecting… %n edit(s) waiting</source>
        <translation>
            <numerusform>Se conectează… %n modificare în așteptare</numerusform>
            <numerusform>Se conectează… %n modificări în așteptare</numerusform>
            <numerusform>Se conectează… %n de modificări în așteptare</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Se conectează…</translation>
    </message>
    <message numerus="yes">
        <source>Syncing… %n edit(s) waiting</source>
        <translation>
            <numerusform>Se sincronizează… %n modificare în așteptare</numerusform>
            <numerusform>Se sincronizează… %n modificări în așteptare</numerusform>
            <numerusform>Se sincronizează… %n de modificări în așteptare</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Se sincronizează…</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n edit(s) waiting</source>
        <translation>
            <numerusform>Deconectat: %n modificare în așteptare</numerusform>
            <numerusform>Deconectat: %n modificări în așteptare</numerusform>
            <numerusform>Deconectat: %n de modificări în așteptare</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Deconectat</translation>
    </message>
    <message numerus="yes">
        <source>Not connected: %n edit(s) not saved</source>
        <translation>
            <numerusform>Neconectat: %n modificare nesalvată</numerusform>
            <numerusform>Neconectat: %n modificări nesalvate</numerusform>
            <numerusform>Neconectat: %n de modificări nesalvate</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Neconectat</translation>
    </message>
    <message>
        <source>On this computer only, not saved</source>
        <translation>Numai pe acest calculator, nesalvat</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Numai pe acest calculator</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SymbolMode</name>
    <message>
        <source>Type the name of a symbol</source>
        <translation>Tastați numele unui simbol</translation>
    </message>
    <message>
        <source>No symbols are known in this text.</source>
        <translation>Nu se cunosc simboluri în acest text.</translation>
    </message>
    <message>
        <source>No symbol is called “%1”.</source>
        <translation>Niciun simbol nu se numește „%1”.</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>linia %L1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TabGroup</name>
    <message>
        <source>Open files</source>
        <translation>Fișiere deschise</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a file that was changed and not saved</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>%1 — on this computer only</source>
        <translation>%1 — numai pe acest calculator</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextFile</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 este un dosar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2.</source>
        <translation>%1 nu poate fi deschis: %2.</translation>
    </message>
    <message>
        <source>%1 is too large: it may hold %2 at most.</source>
        <translation>%1 este prea mare: poate avea cel mult %2.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 nu este text UTF-8.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed there.</source>
        <translation>%1 nu a putut fi scris: %2. Nu s-a modificat nimic acolo.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextPane</name>
    <message>
        <source>Text of %1</source>
        <translation>Textul din %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Together</name>
    <message>
        <source>People</source>
        <translation>Persoane</translation>
    </message>
    <message>
        <source>%1 has left: you follow nobody now</source>
        <translation>%1 a ieșit: acum nu mai urmăriți pe nimeni</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>Nu mai este nimeni aici</translation>
    </message>
    <message>
        <source>They are in no file of the crowd</source>
        <translation>Persoana nu se află în niciun fișier al crowdului</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Mărește</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Mi&amp;cșorează</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Mărime &amp;obișnuită</translation>
    </message>
    <message>
        <source>Split &amp;right</source>
        <translation>Împarte la &amp;dreapta</translation>
    </message>
    <message>
        <source>Split &amp;down</source>
        <translation>Împarte în &amp;jos</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Ecran complet</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fișier…</translation>
    </message>
    <message>
        <source>&amp;Command…</source>
        <translation>&amp;Comandă…</translation>
    </message>
    <message>
        <source>&amp;Line…</source>
        <translation>&amp;Linie…</translation>
    </message>
    <message>
        <source>S&amp;ymbol…</source>
        <translation>&amp;Simbol…</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Fila &amp;următoare</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Fila &amp;precedentă</translation>
    </message>
    <message>
        <source>Next &amp;split</source>
        <translation>Panoul ur&amp;mător</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewGuard</name>
    <message>
        <source>You can only read this crowd: its owner has not let others write.</source>
        <translation>Puteți doar citi acest crowd: proprietarul lui nu le-a permis altora să scrie.</translation>
    </message>
    <message>
        <source>You can write in this crowd again.</source>
        <translation>Puteți scrie din nou în acest crowd.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewOnlyBar</name>
    <message>
        <source>&amp;Make a copy of my own</source>
        <translation>&amp;Fă o copie proprie</translation>
    </message>
    <message>
        <source>A new crowd with all these files, which you can write in and share</source>
        <translation>Un crowd nou cu toate aceste fișiere, în care puteți scrie și pe care îl puteți partaja</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowFolders</name>
    <message>
        <source>Files are still being added: wait for them, or stop that first.</source>
        <translation>Încă se adaugă fișiere: așteptați-le sau opriți mai întâi adăugarea.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>Files are being read…</source>
        <translation>Se citesc fișiere…</translation>
    </message>
    <message numerus="yes">
        <source>Files are being read: %Ln so far…</source>
        <translation>
            <numerusform>Se citesc fișiere: %Ln până acum…</numerusform>
            <numerusform>Se citesc fișiere: %Ln până acum…</numerusform>
            <numerusform>Se citesc fișiere: %Ln până acum…</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of the same name</source>
        <translation>Fișiere cu același nume</translation>
    </message>
    <message numerus="yes">
        <source>The crowd has %Ln of these files already.</source>
        <translation>
            <numerusform>Crowdul are deja %Ln dintre aceste fișiere.</numerusform>
            <numerusform>Crowdul are deja %Ln dintre aceste fișiere.</numerusform>
            <numerusform>Crowdul are deja %Ln dintre aceste fișiere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Păstrează-le pe &amp;ambele</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>În&amp;locuiește</translation>
    </message>
    <message>
        <source>&amp;Keep the crowd&apos;s</source>
        <translation>&amp;Păstrează-le pe ale crowdului</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Arată</translation>
    </message>
    <message>
        <source>Add a folder to the crowd</source>
        <translation>Adaugă un dosar în crowd</translation>
    </message>
    <message>
        <source>Add files to the crowd</source>
        <translation>Adaugă fișiere în crowd</translation>
    </message>
    <message>
        <source>This window has no crowd: its files are on this computer already.</source>
        <translation>Această fereastră nu are crowd: fișierele ei sunt deja pe acest calculator.</translation>
    </message>
    <message>
        <source>Write the crowd&apos;s files into a folder</source>
        <translation>Scrie fișierele crowdului într-un dosar</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Înlocuiți fișierele?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the folder differ from the crowd&apos;s.</source>
        <translation>
            <numerusform>%Ln fișier din dosar diferă de cel din crowd.</numerusform>
            <numerusform>%Ln fișiere din dosar diferă de cele din crowd.</numerusform>
            <numerusform>%Ln de fișiere din dosar diferă de cele din crowd.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>În&amp;locuiește-le</translation>
    </message>
    <message>
        <source>&amp;Write the others</source>
        <translation>&amp;Scrie-le pe celelalte</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln file(s) to %1.</source>
        <translation>
            <numerusform>%Ln fișier scris în %1.</numerusform>
            <numerusform>%Ln fișiere scrise în %1.</numerusform>
            <numerusform>%Ln de fișiere scrise în %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowPalette</name>
    <message>
        <source>Go to line %L1, column %L2</source>
        <translation>Mergi la linia %L1, coloana %L2</translation>
    </message>
    <message>
        <source>Go to line %L1</source>
        <translation>Mergi la linia %L1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WithheldDialog</name>
    <message>
        <source>Withheld files</source>
        <translation>Fișiere reținute</translation>
    </message>
    <message>
        <source>These files look like passwords, tokens or private keys, so they were not added. Whoever has the crowd&apos;s link can read what you add, and its history keeps it.</source>
        <translation>Aceste fișiere par a fi parole, tokenuri sau chei private, așa că nu au fost adăugate. Oricine are linkul crowdului poate citi ce adăugați, iar istoricul lui îl păstrează.</translation>
    </message>
    <message>
        <source>&amp;Add the checked ones</source>
        <translation>&amp;Adaugă-le pe cele bifate</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WritingCommands</name>
    <message>
        <source>There is no formatter for %1.</source>
        <translation>Nu există formatator pentru %1.</translation>
    </message>
    <message>
        <source>%1 is formatted by %2, which is not installed.</source>
        <translation>%1 se formatează cu %2, care nu este instalat.</translation>
    </message>
    <message>
        <source>Formatted.</source>
        <translation>Formatat.</translation>
    </message>
    <message>
        <source>%1 could not be printed.</source>
        <translation>%1 nu a putut fi tipărit.</translation>
    </message>
    <message>
        <source>Add a caret &amp;above</source>
        <translation>&amp;Adaugă un cursor deasupra</translation>
    </message>
    <message>
        <source>Add a caret &amp;below</source>
        <translation>Adaugă un cursor dede&amp;subt</translation>
    </message>
    <message>
        <source>Select the &amp;next occurrence too</source>
        <translation>Selectează și &amp;următoarea apariție</translation>
    </message>
    <message>
        <source>Select all &amp;occurrences</source>
        <translation>Selectează toate a&amp;parițiile</translation>
    </message>
    <message>
        <source>Split the selection into &amp;lines</source>
        <translation>Împarte selecția în &amp;linii</translation>
    </message>
    <message>
        <source>&amp;Comment or uncomment</source>
        <translation>&amp;Comentează sau decomentează</translation>
    </message>
    <message>
        <source>Comment as a bloc&amp;k</source>
        <translation>Comentează ca &amp;bloc</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Indentează</translation>
    </message>
    <message>
        <source>&amp;Unindent</source>
        <translation>&amp;Dezindentează</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Mută liniile în sus</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Mută liniile în jos</translation>
    </message>
    <message>
        <source>&amp;Duplicate lines</source>
        <translation>D&amp;uplică liniile</translation>
    </message>
    <message>
        <source>D&amp;elete lines</source>
        <translation>Șt&amp;erge liniile</translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation>Un&amp;ește liniile</translation>
    </message>
    <message>
        <source>&amp;Sort lines</source>
        <translation>&amp;Sortează liniile</translation>
    </message>
    <message>
        <source>&amp;Trim blanks at line ends</source>
        <translation>Elimină spațiile de la &amp;capăt de linie</translation>
    </message>
    <message>
        <source>U&amp;pper case</source>
        <translation>&amp;Majuscule</translation>
    </message>
    <message>
        <source>Lo&amp;wer case</source>
        <translation>M&amp;inuscule</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>Completează cuvântul</translation>
    </message>
    <message>
        <source>&amp;Format the file</source>
        <translation>&amp;Formatează fișierul</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Ti&amp;părește…</translation>
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
        <translation>Nu a fost inserat: aici un fișier poate avea cel mult %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>An&amp;ulează</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refă</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lipește</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ș&amp;terge</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selectează t&amp;ot</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Găsește și înlocuiește</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Găsește</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Potrivește majusculele</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Cuvinte întregi</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresie regulată</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Potriviri</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Potrivirea precedentă</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Potrivirea următoare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Înlocuiește cu</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Înlocuiește</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>Înlocuiește această potrivire</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Înlocuiește tot</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>Înlocuiește toate potrivirile</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n înlocuită</numerusform>
            <numerusform>%n înlocuite</numerusform>
            <numerusform>%n înlocuite</numerusform>
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
        <translation>%L1 din %2</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nicio potrivire</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n potrivire</numerusform>
            <numerusform>%n potriviri</numerusform>
            <numerusform>%n de potriviri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatDocument</name>
    <message>
        <source>The file was closed before it was formatted.</source>
        <translation>Fișierul a fost închis înainte de a fi formatat.</translation>
    </message>
    <message>
        <source>This file can&apos;t be changed now.</source>
        <translation>Acest fișier nu poate fi modificat acum.</translation>
    </message>
    <message>
        <source>The file was not formatted: it changes too fast.</source>
        <translation>Fișierul nu a fost formatat: se modifică prea repede.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatJob</name>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 nu este instalat.</translation>
    </message>
    <message>
        <source>%1 took too long.</source>
        <translation>%1 a durat prea mult.</translation>
    </message>
    <message>
        <source>%1 wrote more than a file here may hold.</source>
        <translation>%1 a scris mai mult decât poate avea aici un fișier.</translation>
    </message>
    <message>
        <source>%1 failed and did not say why.</source>
        <translation>%1 a eșuat și nu a spus de ce.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 a eșuat: %2</translation>
    </message>
    <message>
        <source>%1 wrote something that is not text.</source>
        <translation>%1 a scris ceva ce nu este text.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::Matcher</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Aceasta nu este o expresie regulată: %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::SearchJob</name>
    <message>
        <source>This expression takes too long on some of the texts.</source>
        <translation>Această expresie durează prea mult pe unele dintre texte.</translation>
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
        <translation>Linia %L1: %2</translation>
    </message>
    <message>
        <source>%1, line %L2, column %L3</source>
        <translation>%1, linia %L2, coloana %L3</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::ViewSearch</name>
    <message>
        <source>This expression takes too long on this text.</source>
        <translation>Această expresie durează prea mult pe acest text.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::inspect::Words</name>
    <message>
        <source>“%1” is no name for a file in it</source>
        <translation>„%1” nu este un nume pentru un fișier din ea</translation>
    </message>
    <message>
        <source>the crowd “%1” is in it more than once</source>
        <translation>crowdul „%1” apare în ea de mai multe ori</translation>
    </message>
    <message>
        <source>more crowds are in it than can be restored at once</source>
        <translation>conține mai multe crowduri decât se pot restaura deodată</translation>
    </message>
    <message>
        <source>“%1” is in it more than once</source>
        <translation>„%1” apare în ea de mai multe ori</translation>
    </message>
    <message>
        <source>“%1” in it is larger than any backup has it</source>
        <translation>„%1” din ea este mai mare decât în orice copie de rezervă</translation>
    </message>
    <message>
        <source>it is no backup of crowds</source>
        <translation>nu este o copie de rezervă a unor crowduri</translation>
    </message>
    <message>
        <source>the SHA256SUMS of the crowd “%1” is missing in it</source>
        <translation>SHA256SUMS al crowdului „%1” lipsește din ea</translation>
    </message>
    <message>
        <source>There are more crowds than one archive holds: name some.</source>
        <translation>Sunt mai multe crowduri decât încap într-o arhivă: numiți câteva.</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) backed up</source>
        <translation>
            <numerusform>%n crowd copiat de rezervă</numerusform>
            <numerusform>%n crowduri copiate de rezervă</numerusform>
            <numerusform>%n de crowduri copiate de rezervă</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not or not wholly</source>
        <translation>
            <numerusform>, %n deloc sau nu în întregime</numerusform>
            <numerusform>, %n deloc sau nu în întregime</numerusform>
            <numerusform>, %n deloc sau nu în întregime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n key(s) passed over, under names that no crowd can have</source>
        <translation>
            <numerusform>; %n cheie omisă, sub un nume pe care niciun crowd nu îl poate avea</numerusform>
            <numerusform>; %n chei omise, sub nume pe care niciun crowd nu le poate avea</numerusform>
            <numerusform>; %n de chei omise, sub nume pe care niciun crowd nu le poate avea</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies under the name of the crowd “%1” is no crowd.</source>
        <translation>Ce se află sub numele crowdului „%1” nu este un crowd.</translation>
    </message>
    <message>
        <source>There is no crowd “%1”.</source>
        <translation>Nu există crowdul „%1”.</translation>
    </message>
    <message>
        <source>The state of the crowd “%1” can&apos;t be read: only its bytes are backed up.</source>
        <translation>Starea crowdului „%1” nu poate fi citită: numai octeții ei sunt copiați de rezervă.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the log of the crowd “%1” can&apos;t be read: its document is backed up without them, and all its bytes.</source>
        <translation>
            <numerusform>%n actualizare din jurnalul crowdului „%1” nu poate fi citită: documentul lui este copiat de rezervă fără ea, împreună cu toți octeții lui.</numerusform>
            <numerusform>%n actualizări din jurnalul crowdului „%1” nu pot fi citite: documentul lui este copiat de rezervă fără ele, împreună cu toți octeții lui.</numerusform>
            <numerusform>%n de actualizări din jurnalul crowdului „%1” nu pot fi citite: documentul lui este copiat de rezervă fără ele, împreună cu toți octeții lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no name that a crowd can have.</source>
        <translation>„%1” nu este un nume pe care îl poate avea un crowd.</translation>
    </message>
    <message>
        <source>An archive is nothing for a terminal: name a file with --output.</source>
        <translation>O arhivă nu este pentru un terminal: indicați un fișier cu --output.</translation>
    </message>
    <message>
        <source>it was made by another version of this program, in a way that this one doesn&apos;t know</source>
        <translation>a fost făcută de altă versiune a acestui program, într-un mod pe care aceasta nu îl cunoaște</translation>
    </message>
    <message>
        <source>its crowd.json is no JSON: %1</source>
        <translation>crowd.json al lui nu este JSON: %1</translation>
    </message>
    <message>
        <source>its crowd.json is not what a backup writes</source>
        <translation>crowd.json al lui nu este ce scrie o copie de rezervă</translation>
    </message>
    <message>
        <source>The crowd “%1” was not restored: %2.</source>
        <translation>Crowdul „%1” nu a fost restaurat: %2.</translation>
    </message>
    <message>
        <source>no crowd can have that name</source>
        <translation>niciun crowd nu poate avea acest nume</translation>
    </message>
    <message>
        <source>what the archive has of it is damaged: it differs from its SHA256SUMS</source>
        <translation>ce are arhiva din el este deteriorat: diferă de SHA256SUMS al lui</translation>
    </message>
    <message>
        <source>its crowd.json is missing</source>
        <translation>crowd.json al lui lipsește</translation>
    </message>
    <message>
        <source>its crowd.json is another crowd&apos;s</source>
        <translation>crowd.json al lui este al altui crowd</translation>
    </message>
    <message>
        <source>it was damaged when it was backed up; its bytes are in the archive</source>
        <translation>era deteriorat când a fost copiat de rezervă; octeții lui sunt în arhivă</translation>
    </message>
    <message>
        <source>its state.yjs is missing</source>
        <translation>state.yjs al lui lipsește</translation>
    </message>
    <message>
        <source>its state.yjs can&apos;t be read: %1</source>
        <translation>state.yjs al lui nu poate fi citit: %1</translation>
    </message>
    <message>
        <source>somebody has it open, and what a relay holds can&apos;t be replaced. A relay lets go of it ten seconds after all have left</source>
        <translation>cineva îl are deschis, iar ce ține un releu nu poate fi înlocuit. Un releu îl eliberează la zece secunde după ce au ieșit toți</translation>
    </message>
    <message>
        <source>the two can&apos;t be merged</source>
        <translation>cele două nu pot fi îmbinate</translation>
    </message>
    <message>
        <source>what the store has under its name can&apos;t be read; --replace puts the archive&apos;s in its place</source>
        <translation>ce are depozitul sub numele lui nu poate fi citit; --replace pune în loc ce este în arhivă</translation>
    </message>
    <message>
        <source>Elements only in %1:</source>
        <translation>Elemente numai în %1:</translation>
    </message>
    <message>
        <source>Deleted only in %1:</source>
        <translation>Șterse numai în %1:</translation>
    </message>
    <message>
        <source>Root “%1” (%2):</source>
        <translation>Rădăcina „%1” (%2):</translation>
    </message>
    <message>
        <source>%1 is not whole: something in it waits for what is missing, and is not compared.</source>
        <translation>%1 nu este întreg: ceva din el așteaptă ce lipsește și nu este comparat.</translation>
    </message>
    <message>
        <source>Both have the same clocks and deletions, and yet hold different things: two replicas have written under one client id.</source>
        <translation>Ambele au aceleași ceasuri și ștergeri, și totuși conțin lucruri diferite: două replici au scris sub același id de client.</translation>
    </message>
    <message>
        <source>origin %1</source>
        <translation>origine %1</translation>
    </message>
    <message>
        <source>right origin %1</source>
        <translation>origine dreaptă %1</translation>
    </message>
    <message>
        <source>root “%1”</source>
        <translation>rădăcina „%1”</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>în %1</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>cheia „%1”</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>șters</translation>
    </message>
    <message>
        <source>partly deleted</source>
        <translation>șters parțial</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1, %n octet</numerusform>
            <numerusform>%1, %n octeți</numerusform>
            <numerusform>%1, %n de octeți</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struct(s)</source>
        <translation>
            <numerusform>%n structură</numerusform>
            <numerusform>%n structuri</numerusform>
            <numerusform>%n de structuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted range(s)</source>
        <translation>
            <numerusform>%n interval șters</numerusform>
            <numerusform>%n intervale șterse</numerusform>
            <numerusform>%n de intervale șterse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 nu poate fi citit: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be unpacked: %2</source>
        <translation>%1 nu poate fi despachetat: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 nu poate fi scris: %2.</translation>
    </message>
    <message>
        <source>Not everything could be written to stdout.</source>
        <translation>Nu s-a putut scrie totul la stdout.</translation>
    </message>
    <message>
        <source>--redis and --data name two stores: leave one out.</source>
        <translation>--redis și --data numesc două depozite: omiteți unul.</translation>
    </message>
    <message>
        <source>No relay keeps its crowds in %1 just now: start it, or name another folder with --data or a Redis with --redis.</source>
        <translation>Niciun releu nu își păstrează acum crowdurile în %1: porniți-l sau indicați alt dosar cu --data ori un Redis cu --redis.</translation>
    </message>
    <message>
        <source>The Redis at %1 gave no answer that could be read.</source>
        <translation>Redis de la %1 nu a dat niciun răspuns care să poată fi citit.</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t be used: %2</source>
        <translation>Redis de la %1 nu poate fi folosit: %2</translation>
    </message>
    <message>
        <source>Print what a document holds: texts as they are, all else as JSON.</source>
        <translation>Afișează ce conține un document: textele ca atare, tot restul ca JSON.</translation>
    </message>
    <message>
        <source>List the structs of an update and what it deletes.</source>
        <translation>Enumeră structurile unei actualizări și ce șterge aceasta.</translation>
    </message>
    <message>
        <source>Say what each of two states knows that the other doesn&apos;t.</source>
        <translation>Spune ce știe fiecare din două stări și cealaltă nu.</translation>
    </message>
    <message>
        <source>Load states, look at every invariant, write and load them again.</source>
        <translation>Încarcă stări, verifică fiecare invariant, le scrie și le încarcă din nou.</translation>
    </message>
    <message>
        <source>Write the same update in the other format.</source>
        <translation>Scrie aceeași actualizare în celălalt format.</translation>
    </message>
    <message>
        <source>Type a recorded trace, or apply a log of updates, and check what comes of it.</source>
        <translation>Tastează o urmă înregistrată sau aplică un jurnal de actualizări și verifică ce rezultă.</translation>
    </message>
    <message>
        <source>Write crowds of a relay into an archive, all when none is named.</source>
        <translation>Scrie crowduri ale unui releu într-o arhivă, pe toate când nu este numit niciunul.</translation>
    </message>
    <message>
        <source>Write crowds of an archive back, merging them with what is there.</source>
        <translation>Scrie înapoi crowduri dintr-o arhivă, îmbinându-le cu ce este acolo.</translation>
    </message>
    <message>
        <source>Look into documents of Yjs: updates and states, in V1 or V2.</source>
        <translation>Examinează documente Yjs: actualizări și stări, în V1 sau V2.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comenzi:</translation>
    </message>
    <message>
        <source>A file named - is stdin; of an output, stdout. The exit code is 0 when all is well, 1 when something is wrong with what was read or differs, 2 when the work could not be done.</source>
        <translation>Un fișier numit - este stdin; ca ieșire, stdout. Codul de ieșire este 0 când totul este bine, 1 când ceva este în neregulă cu ce s-a citit sau diferă, 2 când lucrul nu a putut fi făcut.</translation>
    </message>
    <message>
        <source>What to do, as above.</source>
        <translation>Ce este de făcut, ca mai sus.</translation>
    </message>
    <message>
        <source>Files to read.</source>
        <translation>Fișiere de citit.</translation>
    </message>
    <message>
        <source>bytecrowds-inspect --help tells how it is used.</source>
        <translation>bytecrowds-inspect --help arată cum se folosește.</translation>
    </message>
    <message>
        <source>It needs a command.</source>
        <translation>Este nevoie de o comandă.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Nu există comanda „%1”.</translation>
    </message>
    <message>
        <source>It is called as: %1</source>
        <translation>Se apelează astfel: %1</translation>
    </message>
    <message>
        <source>Only one file can be stdin.</source>
        <translation>Un singur fișier poate fi stdin.</translation>
    </message>
    <message>
        <source>%1 takes no --%2.</source>
        <translation>%1 nu acceptă --%2.</translation>
    </message>
    <message>
        <source>--%1 takes v1 or v2, not “%2”.</source>
        <translation>--%1 acceptă v1 sau v2, nu „%2”.</translation>
    </message>
    <message>
        <source>convert needs --to v1 or --to v2.</source>
        <translation>convert are nevoie de --to v1 sau --to v2.</translation>
    </message>
    <message>
        <source>How what is read is encoded: v1 or v2. Otherwise its bytes tell.</source>
        <translation>Cum este codificat ce se citește: v1 sau v2. Altfel, o spun octeții.</translation>
    </message>
    <message>
        <source>How to encode what is written: v1 or v2.</source>
        <translation>Cum se codifică ce se scrie: v1 sau v2.</translation>
    </message>
    <message>
        <source>Where to write; convert and backup: stdout, replay: nowhere.</source>
        <translation>Unde se scrie; convert și backup: stdout, replay: nicăieri.</translation>
    </message>
    <message>
        <source>Show this root alone.</source>
        <translation>Arată numai această rădăcină.</translation>
    </message>
    <message>
        <source>Show the document as a snapshot of Yjs has it.</source>
        <translation>Arată documentul așa cum îl are un instantaneu Yjs.</translation>
    </message>
    <message>
        <source>For programs: one struct a line.</source>
        <translation>Pentru programe: câte o structură pe linie.</translation>
    </message>
    <message>
        <source>The Redis of the relays, as their --redis. Others on this machine see it: better is the variable BYTECROWDS_RELAY_REDIS, or ?password-file=FILE.</source>
        <translation>Redis al releelor, ca la opțiunea lor --redis. Alții de pe această mașină îl văd: mai bună este variabila BYTECROWDS_RELAY_REDIS sau ?password-file=FILE.</translation>
    </message>
    <message>
        <source>The data folder of a running relay, for its private Redis.</source>
        <translation>Dosarul de date al unui releu care rulează, pentru Redis-ul lui privat.</translation>
    </message>
    <message>
        <source>The relay&apos;s file of options, which names its Redis or its data folder.</source>
        <translation>Fișierul de opțiuni al releului, care îi numește Redis-ul sau dosarul de date.</translation>
    </message>
    <message>
        <source>Make a crowd what it was, not merging it; only where nobody has it open.</source>
        <translation>Readuce un crowd la ce a fost, fără îmbinare; numai unde nimeni nu îl are deschis.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replayed: %2</source>
        <translation>%1 nu poate fi reluat: %2</translation>
    </message>
    <message>
        <source>Client %1 refuses what the others wrote.</source>
        <translation>Clientul %1 refuză ce au scris ceilalți.</translation>
    </message>
    <message>
        <source>The document of client %1 is inconsistent: %2</source>
        <translation>Documentul clientului %1 este inconsistent: %2</translation>
    </message>
    <message>
        <source>Client %1 has got everything and holds something else.</source>
        <translation>Clientul %1 a primit totul și conține altceva.</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n tranzacție</numerusform>
            <numerusform>%n tranzacții</numerusform>
            <numerusform>%n de tranzacții</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es)</source>
        <translation>
            <numerusform>%n petic</numerusform>
            <numerusform>%n petice</numerusform>
            <numerusform>%n de petice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clienți</numerusform>
            <numerusform>%n de clienți</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is not the one that the trace ends with.</source>
        <translation>Textul nu este cel cu care se încheie urma.</translation>
    </message>
    <message>
        <source>The text is the one that the trace ends with.</source>
        <translation>Textul este cel cu care se încheie urma.</translation>
    </message>
    <message>
        <source>%1 is neither a trace nor a log of updates: %2</source>
        <translation>%1 nu este nici urmă, nici jurnal de actualizări: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n actualizare</numerusform>
            <numerusform>%n actualizări</numerusform>
            <numerusform>%n de actualizări</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: update %2 is refused: %3</source>
        <translation>%1: actualizarea %2 este refuzată: %3</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 este gol.</translation>
    </message>
    <message>
        <source>%1 is no trace: %2</source>
        <translation>%1 nu este o urmă: %2</translation>
    </message>
    <message>
        <source>The document is inconsistent: %1</source>
        <translation>Documentul este inconsistent: %1</translation>
    </message>
    <message numerus="yes">
        <source>state in %1: %n byte(s)</source>
        <translation>
            <numerusform>stare în %1: %n octet</numerusform>
            <numerusform>stare în %1: %n octeți</numerusform>
            <numerusform>stare în %1: %n de octeți</numerusform>
        </translation>
    </message>
    <message>
        <source>Something waits for what never came.</source>
        <translation>Ceva așteaptă ce nu a sosit niciodată.</translation>
    </message>
    <message>
        <source>“%1” is restored.</source>
        <translation>„%1” este restaurat.</translation>
    </message>
    <message>
        <source>“%1” was there and is merged with the archive&apos;s; its stored fields stay as they are.</source>
        <translation>„%1” exista și este îmbinat cu cel din arhivă; câmpurile lui stocate rămân cum sunt.</translation>
    </message>
    <message>
        <source>“%1” was there, and had all that the archive has.</source>
        <translation>„%1” exista și avea tot ce are arhiva.</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) restored</source>
        <translation>
            <numerusform>%n crowd restaurat</numerusform>
            <numerusform>%n crowduri restaurate</numerusform>
            <numerusform>%n de crowduri restaurate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n merged with what was there</source>
        <translation>
            <numerusform>, %n îmbinat cu ce era acolo</numerusform>
            <numerusform>, %n îmbinate cu ce era acolo</numerusform>
            <numerusform>, %n îmbinate cu ce era acolo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not restored</source>
        <translation>
            <numerusform>, %n nerestaurat</numerusform>
            <numerusform>, %n nerestaurate</numerusform>
            <numerusform>, %n nerestaurate</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be restored from %1: %2.</source>
        <translation>Nu se poate restaura nimic din %1: %2.</translation>
    </message>
    <message>
        <source>The archive has no digests of its crowds, as older ones have none: damage inside a crowd may pass unnoticed.</source>
        <translation>Arhiva nu are sume de control ale crowdurilor, așa cum nu au nici cele mai vechi: o deteriorare în interiorul unui crowd poate trece neobservată.</translation>
    </message>
    <message>
        <source>The crowd “%1” is not in the archive.</source>
        <translation>Crowdul „%1” nu este în arhivă.</translation>
    </message>
    <message>
        <source>array</source>
        <translation>tablou</translation>
    </message>
    <message>
        <source>map</source>
        <translation>dicționar</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>XML, not shown</source>
        <translation>XML, neafișat</translation>
    </message>
    <message>
        <source>%1 is no snapshot.</source>
        <translation>%1 nu este un instantaneu.</translation>
    </message>
    <message>
        <source>The snapshot %1 knows elements that the document lacks.</source>
        <translation>Instantaneul %1 cunoaște elemente care lipsesc din document.</translation>
    </message>
    <message>
        <source>The document has no root “%1”.</source>
        <translation>Documentul nu are rădăcina „%1”.</translation>
    </message>
    <message>
        <source>it is packed more than once</source>
        <translation>este împachetată de mai multe ori</translation>
    </message>
    <message>
        <source>it unpacks to more than %1</source>
        <translation>despachetată, depășește %1</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>se termină prea devreme</translation>
    </message>
    <message>
        <source>“%1” in it is no plain file</source>
        <translation>„%1” din ea nu este un fișier obișnuit</translation>
    </message>
    <message>
        <source>it is no tar archive, or damaged, or not all of it is there</source>
        <translation>nu este o arhivă tar, este deteriorată sau nu este completă</translation>
    </message>
    <message>
        <source>%1 is no update in %2: %3</source>
        <translation>%1 nu este o actualizare în %2: %3</translation>
    </message>
    <message>
        <source>%1 is no update, neither in V1 nor in V2: %2</source>
        <translation>%1 nu este o actualizare, nici în V1, nici în V2: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be loaded: %2</source>
        <translation>%1 nu poate fi încărcat: %2</translation>
    </message>
    <message>
        <source>Written in %1 it can&apos;t be loaded again: %2</source>
        <translation>Scris în %1, nu poate fi încărcat din nou: %2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is inconsistent: %2</source>
        <translation>Scris în %1 și încărcat din nou, este inconsistent: %2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is another document.</source>
        <translation>Scris în %1 și încărcat din nou, este alt document.</translation>
    </message>
    <message>
        <source>Written in %1, loaded and written again it has other bytes.</source>
        <translation>Scris în %1, încărcat și scris din nou, are alți octeți.</translation>
    </message>
    <message>
        <source>The loaded document is inconsistent: %1</source>
        <translation>Documentul încărcat este inconsistent: %1</translation>
    </message>
    <message>
        <source>It is not whole: something in it waits for what is missing.</source>
        <translation>Nu este întreg: ceva din el așteaptă ce lipsește.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n byte(s)</source>
        <translation>
            <numerusform>%1: %2, %n octet</numerusform>
            <numerusform>%1: %2, %n octeți</numerusform>
            <numerusform>%1: %2, %n de octeți</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written in %1: %n byte(s)</source>
        <translation>
            <numerusform>scris în %1: %n octet</numerusform>
            <numerusform>scris în %1: %n octeți</numerusform>
            <numerusform>scris în %1: %n de octeți</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Nu este nimic în neregulă cu el.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::CrowdLink</name>
    <message>
        <source>There is no link.</source>
        <translation>Nu există niciun link.</translation>
    </message>
    <message>
        <source>This text is too long for a link.</source>
        <translation>Acest text este prea lung pentru un link.</translation>
    </message>
    <message>
        <source>“%1” is no link. A link looks like https://relay.example/crowd.</source>
        <translation>„%1” nu este un link. Un link arată ca https://relay.example/crowd.</translation>
    </message>
    <message>
        <source>“%1” is no link to a crowd: it begins with “%2:”.</source>
        <translation>„%1” nu este un link către un crowd: începe cu „%2:”.</translation>
    </message>
    <message>
        <source>“%1” names no relay.</source>
        <translation>„%1” nu numește niciun releu.</translation>
    </message>
    <message>
        <source>“%1” names a relay, but no crowd.</source>
        <translation>„%1” numește un releu, dar niciun crowd.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a crowd.</source>
        <translation>„%1” nu poate fi numele unui crowd.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalCopy</name>
    <message>
        <source>Not all of the copy of “%1” on this computer could be read. What could be read is here; the rest stays kept.</source>
        <translation>Copia pentru „%1” de pe acest calculator nu a putut fi citită în întregime. Ce s-a putut citi este aici; restul rămâne păstrat.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalDatabase</name>
    <message>
        <source>There is no room left on the disk: what you type can&apos;t be kept on this computer just now. It is written as soon as there is room; until then don&apos;t quit.</source>
        <translation>Nu mai este loc pe disc: ce tastați nu poate fi păstrat acum pe acest calculator. Se va scrie imediat ce este loc; până atunci nu închideți programul.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: what you type is not kept on this computer.</source>
        <translation>%1 nu poate fi scris: ce tastați nu se păstrează pe acest calculator.</translation>
    </message>
    <message>
        <source>Another program is using %1: what you type is written as soon as it lets go.</source>
        <translation>Alt program folosește %1: ce tastați se scrie imediat ce îl eliberează.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 este deteriorat (%2).</translation>
    </message>
    <message>
        <source>The copies in %1 were made by a newer Bytecrowds. They stay as they are, and this one keeps its own beside them.</source>
        <translation>Copiile din %1 au fost făcute de un Bytecrowds mai nou. Ele rămân cum sunt, iar acesta le păstrează pe ale sale alături.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2): what you type is not kept on this computer just now.</source>
        <translation>%1 nu poate fi scris (%2): ce tastați nu se păstrează acum pe acest calculator.</translation>
    </message>
    <message>
        <source>Something could not be kept on this computer (%1).</source>
        <translation>Ceva nu a putut fi păstrat pe acest calculator (%1).</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalSalvage</name>
    <message>
        <source>The copies of your crowds in %1 are damaged, and can&apos;t be moved: what you type is not kept on this computer.</source>
        <translation>Copiile crowdurilor dvs. din %1 sunt deteriorate și nu pot fi mutate: ce tastați nu se păstrează pe acest calculator.</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged. What could be read was kept; the damaged file is now %1.</source>
        <translation>Copiile crowdurilor dvs. de pe acest calculator erau deteriorate. Ce s-a putut citi a fost păstrat; fișierul deteriorat este acum %1.</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged, and could not be read. The damaged file is now %1.</source>
        <translation>Copiile crowdurilor dvs. de pe acest calculator erau deteriorate și nu au putut fi citite. Fișierul deteriorat este acum %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::Sentences</name>
    <message>
        <source>You must sign in to open this crowd.</source>
        <translation>Trebuie să vă autentificați pentru a deschide acest crowd.</translation>
    </message>
    <message>
        <source>You are not allowed to open this crowd.</source>
        <translation>Nu aveți permisiunea de a deschide acest crowd.</translation>
    </message>
    <message>
        <source>There is no such crowd on this relay.</source>
        <translation>Nu există un astfel de crowd pe acest releu.</translation>
    </message>
    <message>
        <source>The relay refused a change because the crowd would grow too large.</source>
        <translation>Releul a refuzat o modificare pentru că crowdul ar deveni prea mare.</translation>
    </message>
    <message>
        <source>The relay could not read what this program sent.</source>
        <translation>Releul nu a putut citi ce a trimis acest program.</translation>
    </message>
    <message>
        <source>The relay has too much to do for you at once and asks for patience.</source>
        <translation>Releul are prea mult de făcut deodată pentru dvs. și cere răbdare.</translation>
    </message>
    <message>
        <source>The relay is restarting.</source>
        <translation>Releul repornește.</translation>
    </message>
    <message>
        <source>The relay is going away.</source>
        <translation>Releul se oprește.</translation>
    </message>
    <message>
        <source>The relay sent a message that is too large.</source>
        <translation>Releul a trimis un mesaj prea mare.</translation>
    </message>
    <message>
        <source>The relay has ended the connection; it may be restarting.</source>
        <translation>Releul a încheiat conexiunea; poate repornește.</translation>
    </message>
    <message>
        <source>The relay sent something that can&apos;t be read.</source>
        <translation>Releul a trimis ceva ce nu poate fi citit.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>Conexiunea cu releul s-a pierdut.</translation>
    </message>
    <message>
        <source>%1 answers with the HTTP status %2</source>
        <translation>%1 răspunde cu starea HTTP %2</translation>
    </message>
    <message>
        <source>nothing answers at %1</source>
        <translation>nu răspunde nimic la %1</translation>
    </message>
    <message>
        <source>there is no computer named %1</source>
        <translation>nu există niciun calculator numit %1</translation>
    </message>
    <message>
        <source>%1 gives no answer</source>
        <translation>%1 nu dă niciun răspuns</translation>
    </message>
    <message>
        <source>the network is away</source>
        <translation>rețeaua nu este disponibilă</translation>
    </message>
    <message>
        <source>the certificate of %1 can&apos;t be trusted</source>
        <translation>certificatul pentru %1 nu este de încredere</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Mesajul: %2</translation>
    </message>
    <message>
        <source>The relay can&apos;t be reached: %1.</source>
        <translation>Nu se poate ajunge la releu: %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::SyncSession</name>
    <message>
        <source>The relay sent something that can&apos;t be read: %1</source>
        <translation>Releul a trimis ceva ce nu poate fi citit: %1</translation>
    </message>
    <message>
        <source>Your changes are too large to be sent: a relay takes at most %1 MB at once. They are kept here.</source>
        <translation>Modificările dvs. sunt prea mari pentru a fi trimise: un releu acceptă cel mult %1 MB deodată. Ele se păstrează aici.</translation>
    </message>
    <message>
        <source>“%1” is no address of a relay.</source>
        <translation>„%1” nu este adresa unui releu.</translation>
    </message>
</context>
</TS>
