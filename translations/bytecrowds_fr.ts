<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Profile</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Announcer</name>
    <message>
        <source>%1 joined</source>
        <translation>%1 est arrivé(e)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) joined</source>
        <translation>
            <numerusform>%n personne est arrivée</numerusform>
            <numerusform>%n personnes sont arrivées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 est parti(e)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left</source>
        <translation>
            <numerusform>%n personne est partie</numerusform>
            <numerusform>%n personnes sont parties</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 follows you</source>
        <translation>%1 vous suit</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::AvatarButton</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>%1, whom you follow</source>
        <translation>%1, que vous suivez</translation>
    </message>
    <message>
        <source>%1, who follows you</source>
        <translation>%1, qui vous suit</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Changer votre nom</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
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
        <translation>Le relais de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>The relay of this computer could not start: %1</source>
        <translation>Le relais de cet ordinateur n’a pas pu démarrer : %1</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: check its permissions and the free disk space.</source>
        <translation>Impossible de créer le dossier %1 : vérifiez ses permissions et l’espace libre sur le disque.</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started: is Bytecrowds installed whole?</source>
        <translation>Impossible de démarrer le programme %1 : l’installation de Bytecrowds est-elle complète ?</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::CommandMode</name>
    <message>
        <source>Type what you want to do</source>
        <translation>Saisissez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>Aucune commande ne s’appelle « %1 ».</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::CommandSet</name>
    <message>
        <source>%1: %2</source>
        <comment>a command of a menu</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::CrowdCommands</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>The name that others see:</source>
        <translation>Le nom que voient les autres :</translation>
    </message>
    <message>
        <source>About Bytecrowds</source>
        <translation>À propos de Bytecrowds</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;Open a crowd, share its link, write code together.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;Ouvrez un crowd, partagez son lien, écrivez du code ensemble.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Share: copy the link</source>
        <translation>&amp;Partager : copier le lien</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>Se &amp;reconnecter maintenant</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>&amp;Votre nom…</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>&amp;Quitter le crowd</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Clavier…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>&amp;About Bytecrowds</source>
        <translation>À &amp;propos de Bytecrowds</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::DesktopApp</name>
    <message>
        <source>There is no file %1; this is a new crowd.</source>
        <translation>Il n’y a pas de fichier %1 ; ceci est un nouveau crowd.</translation>
    </message>
    <message>
        <source>Another Bytecrowds of yours does not answer, so this one runs by itself.</source>
        <translation>Une autre de vos instances de Bytecrowds ne répond pas ; celle-ci fonctionne donc seule.</translation>
    </message>
    <message>
        <source>Bytecrowds ended unexpectedly the last time; what was open is here again.</source>
        <translation>Bytecrowds s’est arrêté de façon inattendue la dernière fois ; ce qui était ouvert est de retour.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EmptyState</name>
    <message>
        <source>No file is open</source>
        <translation>Aucun fichier n’est ouvert</translation>
    </message>
    <message>
        <source>Begin one, open one, or join others by their link.</source>
        <translation>Commencez-en un, ouvrez-en un, ou rejoignez d’autres personnes par leur lien.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>Commencer un nouveau fichier</translation>
    </message>
    <message>
        <source>Find a file by its name</source>
        <translation>Trouver un fichier par son nom</translation>
    </message>
    <message>
        <source>Open a file of this computer</source>
        <translation>Ouvrir un fichier de cet ordinateur</translation>
    </message>
    <message>
        <source>Open a crowd&apos;s link</source>
        <translation>Ouvrir le lien d’un crowd</translation>
    </message>
    <message>
        <source>See everything that can be done</source>
        <translation>Voir tout ce qu’on peut faire</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileCommands</name>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>The link of a crowd:</source>
        <translation>Le lien d’un crowd :</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;Nouveau fichier</translation>
    </message>
    <message>
        <source>New &amp;crowd</source>
        <translation>Nouveau &amp;crowd</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>Ouvrir un &amp;lien…</translation>
    </message>
    <message>
        <source>&amp;Recent…</source>
        <translation>&amp;Récents…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy &amp;as…</source>
        <translation>Enregistrer une copie &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>Fermer l’ongle&amp;t</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Fermer la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileList</name>
    <message>
        <source>A file&apos;s path can&apos;t be longer than %1 characters.</source>
        <translation>Le chemin d’un fichier ne peut pas dépasser %1 caractères.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a file&apos;s path: write names with “/” between them, such as “src/main.py”.</source>
        <translation>« %1 » ne peut pas être le chemin d’un fichier : écrivez des noms séparés par « / », par exemple « src/main.py ».</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>Il y a déjà un fichier « %1 ».</translation>
    </message>
    <message>
        <source>There is already a folder “%1”.</source>
        <translation>Il y a déjà un dossier « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is a file, so nothing can be inside of it.</source>
        <translation>« %1 » est un fichier, il ne peut donc rien contenir.</translation>
    </message>
    <message>
        <source>A crowd holds %L1 files at most, deleted ones included.</source>
        <translation>Un crowd contient au plus %L1 fichiers, fichiers supprimés compris.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileMode</name>
    <message>
        <source>Type a file&apos;s name; &gt; for a command, : for a line, @ for a symbol</source>
        <translation>Saisissez le nom d’un fichier ; &gt; pour une commande, : pour une ligne, @ pour un symbole</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>Il n’y a pas encore de fichier.</translation>
    </message>
    <message>
        <source>No file is called “%1”.</source>
        <translation>Aucun fichier ne s’appelle « %1 ».</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FilePanel</name>
    <message>
        <source>Files of the crowd</source>
        <translation>Fichiers du crowd</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;Nouveau fichier</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Restore what was &amp;deleted…</source>
        <translation>R&amp;estaurer un fichier supprimé…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileTreeModel</name>
    <message>
        <source>%1, with %2</source>
        <translation>%1, avec %2</translation>
    </message>
    <message>
        <source>A folder can&apos;t be moved into itself.</source>
        <translation>Impossible de déplacer un dossier dans lui-même.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderCommands</name>
    <message>
        <source>&amp;Add files to the crowd…</source>
        <translation>&amp;Ajouter des fichiers au crowd…</translation>
    </message>
    <message>
        <source>Add a &amp;folder to the crowd…</source>
        <translation>Ajouter un &amp;dossier au crowd…</translation>
    </message>
    <message>
        <source>&amp;Export the crowd&apos;s files to a folder…</source>
        <translation>&amp;Exporter les fichiers du crowd vers un dossier…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderExport</name>
    <message>
        <source>%1 was not written: it would change a repository.</source>
        <translation>%1 n’a pas été écrit : cela modifierait un dépôt.</translation>
    </message>
    <message>
        <source>%1 was not written: a link there leads out of the folder.</source>
        <translation>%1 n’a pas été écrit : un lien symbolique y mène hors du dossier.</translation>
    </message>
    <message>
        <source>The folder of %1 could not be made.</source>
        <translation>Impossible de créer le dossier de %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FollowFrame</name>
    <message>
        <source>Stop following</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Following %1, and followed in turn — Esc to stop</source>
        <translation>Vous et %1 vous suivez mutuellement — Esc pour arrêter</translation>
    </message>
    <message>
        <source>Following %1 — Esc to stop</source>
        <translation>Vous suivez %1 — Esc pour arrêter</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ImportSummary</name>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s) that .gitignore names</source>
        <translation>
            <numerusform>%Ln fichier ou dossier indiqué par .gitignore</numerusform>
            <numerusform>%Ln fichiers et dossiers indiqués par .gitignore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no text in UTF-8</source>
        <translation>
            <numerusform>%Ln qui n’est pas du texte en UTF-8</numerusform>
            <numerusform>%Ln qui ne sont pas du texte en UTF-8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large for the crowd</source>
        <translation>
            <numerusform>%Ln trop volumineux pour le crowd</numerusform>
            <numerusform>%Ln trop volumineux pour le crowd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln lien symbolique</numerusform>
            <numerusform>%Ln liens symboliques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that can&apos;t be read</source>
        <translation>
            <numerusform>%Ln qui ne peut pas être lu</numerusform>
            <numerusform>%Ln qui ne peuvent pas être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whose name doesn&apos;t fit into the crowd</source>
        <translation>
            <numerusform>%Ln dont le nom ne convient pas au crowd</numerusform>
            <numerusform>%Ln dont le nom ne convient pas au crowd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier ajouté</numerusform>
            <numerusform>%Ln fichiers ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replaced %Ln</source>
        <translation>
            <numerusform>%Ln remplacé</numerusform>
            <numerusform>%Ln remplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %Ln that the crowd had</source>
        <translation>
            <numerusform>%Ln déjà présent dans le crowd, conservé</numerusform>
            <numerusform>%Ln déjà présents dans le crowd, conservés</numerusform>
        </translation>
    </message>
    <message>
        <source>left out %1</source>
        <translation>laissés de côté : %1</translation>
    </message>
    <message numerus="yes">
        <source>withheld %Ln that may hold secrets: %1</source>
        <translation>
            <numerusform>%Ln écarté, car il contient peut-être des secrets : %1</numerusform>
            <numerusform>%Ln écartés, car ils contiennent peut-être des secrets : %1</numerusform>
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
        <translation> ; </translation>
    </message>
    <message>
        <source>There were more files: a crowd holds %L1 at most.</source>
        <translation>Il y avait d’autres fichiers : un crowd en contient au plus %L1.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Arrêté. %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::KeyboardPage</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>A&amp;ucun</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Les commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Find commands by name</source>
        <translation>Rechercher des commandes par nom</translation>
    </message>
    <message>
        <source>Find commands by pressing a key</source>
        <translation>Rechercher des commandes en appuyant sur une touche</translation>
    </message>
    <message>
        <source>or by &amp;key:</source>
        <translation>ou par &amp;touche :</translation>
    </message>
    <message>
        <source>What follows from the new key</source>
        <translation>Ce qu’entraîne le nouveau raccourci</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Nouveau raccourci : appuyez dessus</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>T&amp;out réinitialiser</translation>
    </message>
    <message>
        <source>All commands get the preset&apos;s keys again</source>
        <translation>Toutes les commandes retrouvent les raccourcis du préréglage</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>préréglage</translation>
    </message>
    <message>
        <source>Also keys of: %1</source>
        <translation>Mêmes raccourcis que : %1</translation>
    </message>
    <message>
        <source>%1 is a key of %2, which would lose it.</source>
        <translation>%1 est un raccourci de %2, qui le perdrait.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LineMode</name>
    <message>
        <source>Type a line, or a line and a column such as 120:5</source>
        <translation>Saisissez une ligne, ou une ligne et une colonne, par exemple 120:5</translation>
    </message>
    <message>
        <source>“%1” is no place in a text.</source>
        <translation>« %1 » n’est pas un emplacement dans un texte.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>This is what would help to find a fault: no text, link, name or path of yours is in it. Read it, then copy or save it; Bytecrowds sends nothing itself.</source>
        <translation>Voici ce qui aiderait à trouver un défaut : il n’y figure aucun texte, lien, nom ou chemin vous appartenant. Lisez-le, puis copiez-le ou enregistrez-le ; Bytecrowds n’envoie rien de lui-même.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MainWindow</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Crowd</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>The file&apos;s name; its ending chooses the language</source>
        <translation>Le nom du fichier ; son extension détermine le langage</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Copy the link that lets others join</source>
        <translation>Copier le lien qui permet aux autres de participer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Crowd</source>
        <translation>&amp;Crowd</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
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
        <translation>sans-titre.txt</translation>
    </message>
    <message>
        <source>untitled-%1.txt</source>
        <comment>the name of a new file</comment>
        <translation>sans-titre-%1.txt</translation>
    </message>
    <message>
        <source>%1 was deleted. It can be restored by the menu of the file tree.</source>
        <translation>%1 a été supprimé. Le menu de l’arborescence des fichiers permet de le restaurer.</translation>
    </message>
    <message>
        <source>The link comes as soon as the relay has started.</source>
        <translation>Le lien arrive dès que le relais a démarré.</translation>
    </message>
    <message>
        <source>Link copied: %1 — it opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>Lien copié : %1 — il ne s’ouvre que sur cet ordinateur ; démarrez Bytecrowds avec --relay pour partager avec d’autres.</translation>
    </message>
    <message>
        <source>Link copied: %1 — whoever has it can read and write here.</source>
        <translation>Lien copié : %1 — toute personne qui l’a peut lire et écrire ici.</translation>
    </message>
    <message>
        <source>%1 is too large for a crowd.</source>
        <translation>%1 est trop volumineux pour un crowd.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Le fichier a changé</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>%1 a été modifié par un autre programme depuis son ouverture ici.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Save the file?</source>
        <translation>Enregistrer le fichier ?</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 a été modifié.</translation>
    </message>
    <message>
        <source>Close the crowd?</source>
        <translation>Fermer le crowd ?</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) have not reached the relay.</source>
        <translation>
            <numerusform>%n modification n’est pas parvenue au relais.</numerusform>
            <numerusform>%n modifications ne sont pas parvenues au relais.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer can&apos;t keep them either: %1 You can save a copy first, or wait until the relay is back.</source>
        <translation>Cet ordinateur ne peut pas les conserver non plus : %1 Vous pouvez d’abord enregistrer une copie, ou attendre le retour du relais.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MoreButton</name>
    <message numerus="yes">
        <source>%n more person(s)</source>
        <translation>
            <numerusform>%n autre personne</numerusform>
            <numerusform>%n autres personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Options</name>
    <message>
        <source>Write code together.</source>
        <translation>Écrire du code ensemble.</translation>
    </message>
    <message>
        <source>The relay that crowds are made on, for example https://crowds.example.org.</source>
        <translation>Le relais sur lequel les crowds sont créés, par exemple https://crowds.example.org.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Open a window of its own.</source>
        <translation>Ouvrir une fenêtre séparée.</translation>
    </message>
    <message>
        <source>Return when what was opened is closed, for EDITOR=&quot;bytecrowds --wait&quot;.</source>
        <translation>Ne rendre la main qu’à la fermeture de ce qui a été ouvert, pour EDITOR=&quot;bytecrowds --wait&quot;.</translation>
    </message>
    <message>
        <source>Files, folders and links to open; a folder&apos;s files become those of a new crowd. Without any, a new crowd.</source>
        <translation>Fichiers, dossiers et liens à ouvrir ; les fichiers d’un dossier deviennent ceux d’un nouveau crowd. Sans rien, un nouveau crowd.</translation>
    </message>
    <message>
        <source>--relay takes an address such as https://crowds.example.org, not “%1”.</source>
        <translation>--relay attend une adresse telle que https://crowds.example.org, et non « %1 ».</translation>
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
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1, %L2 of %L3</source>
        <comment>a row of a list, its number, how many there are</comment>
        <translation>%1, %L2 sur %L3</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PassingText</name>
    <message>
        <source>News</source>
        <translation>Nouvelles</translation>
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
            <numerusform>%n personne ici</numerusform>
            <numerusform>%n personnes ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleCommands</name>
    <message>
        <source>&amp;People</source>
        <translation>Pers&amp;onnes</translation>
    </message>
    <message>
        <source>&amp;Follow someone, or stop</source>
        <translation>&amp;Suivre quelqu’un, ou arrêter</translation>
    </message>
    <message>
        <source>&amp;Jump to someone</source>
        <translation>A&amp;ller à quelqu’un</translation>
    </message>
    <message>
        <source>&amp;Tell who joins and leaves</source>
        <translation>Si&amp;gnaler les arrivées et les départs</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and where they are</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <translation>%1, ligne %L2</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>vous suivez cette personne</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>vous suit</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeoplePanel</name>
    <message>
        <source>&amp;Jump to</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>People in the crowd</source>
        <translation>Personnes dans le crowd</translation>
    </message>
    <message>
        <source>Place the caret where they are (Enter)</source>
        <translation>Placer le curseur où se trouve la personne (Entrée)</translation>
    </message>
    <message>
        <source>Keep in view where they are (Space)</source>
        <translation>Garder en vue où se trouve la personne (Espace)</translation>
    </message>
    <message>
        <source>Stop &amp;following</source>
        <translation>Ne &amp;plus suivre</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Person</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::QrView</name>
    <message>
        <source>QR code of the link</source>
        <translation>Code QR du lien</translation>
    </message>
    <message>
        <source>Scan it to open the crowd on a phone or tablet</source>
        <translation>Scannez-le pour ouvrir le crowd sur un téléphone ou une tablette</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::RecentsDialog</name>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, pas encore enregistré</translation>
    </message>
    <message>
        <source>crowd on this computer&apos;s relay</source>
        <translation>crowd sur le relais de cet ordinateur</translation>
    </message>
    <message>
        <source>crowd on %1</source>
        <translation>crowd sur %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Search by name, path or link</source>
        <translation>Rechercher par nom, chemin ou lien</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Crowds and files that this computer keeps</source>
        <translation>Crowds et fichiers que cet ordinateur conserve</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>O&amp;ublier…</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (épinglé)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Désé&amp;pingler</translation>
    </message>
    <message>
        <source>What has not reached the relay is lost; the crowd itself stays there.</source>
        <translation>Ce qui n’est pas parvenu au relais est perdu ; le crowd lui-même y reste.</translation>
    </message>
    <message>
        <source>What was not saved to the file is lost.</source>
        <translation>Ce qui n’a pas été enregistré dans le fichier est perdu.</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>L’oublier ?</translation>
    </message>
    <message>
        <source>This computer forgets its copy of “%1”.</source>
        <translation>Cet ordinateur oublie sa copie de « %1 ».</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchCommands</name>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Occurrence précéde&amp;nte</translation>
    </message>
    <message>
        <source>Find in all files…</source>
        <translation>Rechercher dans tous les fichiers…</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <translation>Replier ou &amp;déplier ici</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>Tout rep&amp;lier</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>Tout dépl&amp;ier</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchPanel</name>
    <message>
        <source>Find in all files</source>
        <translation>Rechercher dans tous les fichiers</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>Tout remplacer…</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Matches in all files</source>
        <translation>Occurrences dans tous les fichiers</translation>
    </message>
    <message>
        <source>Write what to look for in all files, and press Return.</source>
        <translation>Écrivez ce qu’il faut rechercher dans tous les fichiers, puis appuyez sur Entrée.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n match(es)</source>
        <translation>
            <numerusform>Plus de %n occurrence</numerusform>
            <numerusform>Plus de %n occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace in all files?</source>
        <translation>Remplacer dans tous les fichiers ?</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) will be replaced.</source>
        <translation>
            <numerusform>%n occurrence sera remplacée.</numerusform>
            <numerusform>%n occurrences seront remplacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file has its own undo step.</source>
        <translation>Chaque fichier a sa propre étape d’annulation.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n occurrence remplacée</numerusform>
            <numerusform>%n occurrences remplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s).</source>
        <translation>
            <numerusform>dans %n fichier.</numerusform>
            <numerusform>dans %n fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Setting</name>
    <message>
        <source>This is either on or off.</source>
        <translation>C’est soit activé, soit désactivé.</translation>
    </message>
    <message>
        <source>This is a number from %L1 to %L2.</source>
        <translation>C’est un nombre compris entre %L1 et %L2.</translation>
    </message>
    <message>
        <source>There is no choice “%1”.</source>
        <translation>Il n’y a pas de choix « %1 ».</translation>
    </message>
    <message>
        <source>There is no font %1.</source>
        <translation>Il n’y a pas de police %1.</translation>
    </message>
    <message>
        <source>This can be %L1 characters long at most.</source>
        <translation>La longueur maximale est de %L1 caractères.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingRow</name>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Reset to the usual value</source>
        <translation>Revenir à la valeur habituelle</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Réinitialiser : %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingTable</name>
    <message>
        <source>A relay&apos;s address begins with http:// or https://, and names a host.</source>
        <translation>L’adresse d’un relais commence par http:// ou https:// et nomme un hôte.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>The font of the text.</source>
        <translation>La police du texte.</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Taille de la police</translation>
    </message>
    <message>
        <source>In points; 0 takes the system&apos;s. Zooming comes on top of it.</source>
        <translation>En points ; 0 prend celle du système. Le zoom s’y ajoute.</translation>
    </message>
    <message>
        <source>Tab width</source>
        <translation>Largeur des tabulations</translation>
    </message>
    <message>
        <source>How many columns a tab and a step of indentation are, where the file doesn&apos;t say.</source>
        <translation>Nombre de colonnes d’une tabulation et d’un niveau d’indentation, quand le fichier ne l’indique pas.</translation>
    </message>
    <message>
        <source>Indent with tabs</source>
        <translation>Indenter avec des tabulations</translation>
    </message>
    <message>
        <source>Where the file doesn&apos;t say; otherwise with blanks.</source>
        <translation>Quand le fichier ne l’indique pas ; sinon avec des espaces.</translation>
    </message>
    <message>
        <source>Detect indentation</source>
        <translation>Détecter l’indentation</translation>
    </message>
    <message>
        <source>Indents a file as most of its lines are.</source>
        <translation>Indente un fichier comme le sont la plupart de ses lignes.</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>Afficher les espaces</translation>
    </message>
    <message>
        <source>Dots for blanks and arrows for tabs.</source>
        <translation>Des points pour les espaces et des flèches pour les tabulations.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Retour à la ligne automatique</translation>
    </message>
    <message>
        <source>Shows long lines in several rows instead of scrolling sideways.</source>
        <translation>Affiche les longues lignes sur plusieurs rangées au lieu de défiler latéralement.</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Numéros de ligne</translation>
    </message>
    <message>
        <source>Beside the text.</source>
        <translation>À côté du texte.</translation>
    </message>
    <message>
        <source>Indentation guides</source>
        <translation>Guides d’indentation</translation>
    </message>
    <message>
        <source>Thin lines at each step of indentation.</source>
        <translation>De fines lignes à chaque niveau d’indentation.</translation>
    </message>
    <message>
        <source>Highlight the current line</source>
        <translation>Surligner la ligne actuelle</translation>
    </message>
    <message>
        <source>Marks the line in which the caret is.</source>
        <translation>Marque la ligne où se trouve le curseur.</translation>
    </message>
    <message>
        <source>Edge column</source>
        <translation>Colonne limite</translation>
    </message>
    <message>
        <source>Draws a line behind so many columns; 0 draws none.</source>
        <translation>Trace une ligne après ce nombre de colonnes ; 0 n’en trace aucune.</translation>
    </message>
    <message>
        <source>Close brackets</source>
        <translation>Fermer les parenthèses</translation>
    </message>
    <message>
        <source>Typing an opening bracket or quote adds the closing one.</source>
        <translation>La saisie d’une parenthèse, d’un crochet ou d’un guillemet ouvrant ajoute le fermant.</translation>
    </message>
    <message>
        <source>Complete words</source>
        <translation>Compléter les mots</translation>
    </message>
    <message>
        <source>Offers words of the open files while you type.</source>
        <translation>Propose des mots des fichiers ouverts pendant la saisie.</translation>
    </message>
    <message>
        <source>Trim trailing blanks</source>
        <translation>Supprimer les espaces en fin de ligne</translation>
    </message>
    <message>
        <source>Removes blanks at the ends of lines when a file is saved.</source>
        <translation>Supprime les espaces en fin de ligne à l’enregistrement d’un fichier.</translation>
    </message>
    <message>
        <source>End with a new line</source>
        <translation>Terminer par un saut de ligne</translation>
    </message>
    <message>
        <source>Ends the last line when a file is saved.</source>
        <translation>Termine la dernière ligne à l’enregistrement d’un fichier.</translation>
    </message>
    <message>
        <source>Restore windows</source>
        <translation>Restaurer les fenêtres</translation>
    </message>
    <message>
        <source>Starts with the windows and tabs that were open last.</source>
        <translation>Démarre avec les fenêtres et les onglets ouverts en dernier.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Of all windows.</source>
        <translation>Pour toutes les fenêtres.</translation>
    </message>
    <message>
        <source>Colours of the text when light</source>
        <translation>Couleurs du texte en mode clair</translation>
    </message>
    <message>
        <source>Paper, ink and highlighting.</source>
        <translation>Papier, encre et coloration.</translation>
    </message>
    <message>
        <source>Colours of the text when dark</source>
        <translation>Couleurs du texte en mode sombre</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>What others see; without one, that of your account.</source>
        <translation>Ce que voient les autres ; à défaut, celui de votre compte.</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Where new crowds are kept, such as https://crowds.example.org; without one, on this computer.</source>
        <translation>Où les nouveaux crowds sont conservés, par exemple https://crowds.example.org ; à défaut, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Tell who comes and goes</source>
        <translation>Signaler les arrivées et les départs</translation>
    </message>
    <message>
        <source>A short notice when somebody joins or leaves.</source>
        <translation>Un bref avis quand quelqu’un arrive ou part.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Raccourcis comme dans</translation>
    </message>
    <message>
        <source>Where keys begin from; those that you choose yourself come on top.</source>
        <translation>Le point de départ des raccourcis ; ceux que vous choisissez vous-même s’y ajoutent.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Files and windows</source>
        <translation>Fichiers et fenêtres</translation>
    </message>
    <message>
        <source>You and your crowds</source>
        <translation>Vous et vos crowds</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Conservés dans %1</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Aucun paramètre ne s’appelle « %1 ».</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SharePopup</name>
    <message>
        <source>Share this crowd</source>
        <translation>Partager ce crowd</translation>
    </message>
    <message>
        <source>The link is copied: paste it where the others will find it.</source>
        <translation>Le lien est copié : collez-le là où les autres le trouveront.</translation>
    </message>
    <message>
        <source>The relay doesn&apos;t let you in, so you can&apos;t tell who it lets in: %1</source>
        <translation>Le relais ne vous laisse pas entrer, vous ne pouvez donc pas dire qui il laisse entrer : %1</translation>
    </message>
    <message>
        <source>It opens on this computer only. Whoever opens it can read; only the owner writes.</source>
        <translation>Il ne s’ouvre que sur cet ordinateur. Toute personne qui l’ouvre peut lire ; seul le propriétaire écrit.</translation>
    </message>
    <message>
        <source>Whoever has the link can read; only the owner writes.</source>
        <translation>Toute personne qui a le lien peut lire ; seul le propriétaire écrit.</translation>
    </message>
    <message>
        <source>It opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>Il ne s’ouvre que sur cet ordinateur ; démarrez Bytecrowds avec --relay pour partager avec d’autres.</translation>
    </message>
    <message>
        <source>Whoever has the link can read and write.</source>
        <translation>Toute personne qui a le lien peut lire et écrire.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copié</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>&amp;Quitter le crowd</translation>
    </message>
    <message>
        <source>Close this window; the crowd stays on the relay</source>
        <translation>Fermer cette fenêtre ; le crowd reste sur le relais</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusLine</name>
    <message>
        <source>Connection and saved state</source>
        <translation>Connexion et état d’enregistrement</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>Curseur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>The language that the text is highlighted in</source>
        <translation>Le langage utilisé pour la coloration du texte</translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>Ligne %L1, colonne %L2</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusText</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edit(s) waiting for the relay&apos;s store</source>
        <translation>
            <numerusform>Non enregistré : %n modification attend le stockage du relais</numerusform>
            <numerusform>Non enregistré : %n modifications attendent le stockage du relais</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: the relay&apos;s store is away</source>
        <translation>Non enregistré : le stockage du relais est indisponible</translation>
    </message>
    <message>
        <source>Connected; this relay does not tell what is saved</source>
        <translation>Connecté ; ce relais n’indique pas ce qui est enregistré</translation>
    </message>
    <message numerus="yes">
        <source>Connecting… %n edit(s) waiting</source>
        <translation>
            <numerusform>Connexion… %n modification en attente</numerusform>
            <numerusform>Connexion… %n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message numerus="yes">
        <source>Syncing… %n edit(s) waiting</source>
        <translation>
            <numerusform>Synchronisation… %n modification en attente</numerusform>
            <numerusform>Synchronisation… %n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n edit(s) waiting</source>
        <translation>
            <numerusform>Hors ligne : %n modification en attente</numerusform>
            <numerusform>Hors ligne : %n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>Not connected: %n edit(s) not saved</source>
        <translation>
            <numerusform>Non connecté : %n modification non enregistrée</numerusform>
            <numerusform>Non connecté : %n modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>On this computer only, not saved</source>
        <translation>Sur cet ordinateur uniquement, non enregistré</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Sur cet ordinateur uniquement</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SymbolMode</name>
    <message>
        <source>Type the name of a symbol</source>
        <translation>Saisissez le nom d’un symbole</translation>
    </message>
    <message>
        <source>No symbols are known in this text.</source>
        <translation>Aucun symbole n’est connu dans ce texte.</translation>
    </message>
    <message>
        <source>No symbol is called “%1”.</source>
        <translation>Aucun symbole ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>ligne %L1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TabGroup</name>
    <message>
        <source>Open files</source>
        <translation>Fichiers ouverts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a file that was changed and not saved</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>%1 — on this computer only</source>
        <translation>%1 — sur cet ordinateur uniquement</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextFile</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2.</source>
        <translation>Impossible d’ouvrir %1 : %2.</translation>
    </message>
    <message>
        <source>%1 is too large: it may hold %2 at most.</source>
        <translation>%1 est trop volumineux : il peut contenir au plus %2.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed there.</source>
        <translation>Impossible d’écrire %1 : %2. Rien n’y a été modifié.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextPane</name>
    <message>
        <source>Text of %1</source>
        <translation>Texte de %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Together</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1 has left: you follow nobody now</source>
        <translation>%1 est parti(e) : vous ne suivez plus personne</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>Il n’y a personne d’autre ici</translation>
    </message>
    <message>
        <source>They are in no file of the crowd</source>
        <translation>Cette personne n’est dans aucun fichier du crowd</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <source>Split &amp;right</source>
        <translation>Diviser à &amp;droite</translation>
    </message>
    <message>
        <source>Split &amp;down</source>
        <translation>Diviser en &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <source>&amp;Command…</source>
        <translation>&amp;Commande…</translation>
    </message>
    <message>
        <source>&amp;Line…</source>
        <translation>&amp;Ligne…</translation>
    </message>
    <message>
        <source>S&amp;ymbol…</source>
        <translation>S&amp;ymbole…</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Onglet &amp;précédent</translation>
    </message>
    <message>
        <source>Next &amp;split</source>
        <translation>&amp;Volet suivant</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewGuard</name>
    <message>
        <source>You can only read this crowd: its owner has not let others write.</source>
        <translation>Vous pouvez seulement lire ce crowd : son propriétaire n’a pas permis aux autres d’écrire.</translation>
    </message>
    <message>
        <source>You can write in this crowd again.</source>
        <translation>Vous pouvez de nouveau écrire dans ce crowd.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewOnlyBar</name>
    <message>
        <source>&amp;Make a copy of my own</source>
        <translation>&amp;Créer ma propre copie</translation>
    </message>
    <message>
        <source>A new crowd with all these files, which you can write in and share</source>
        <translation>Un nouveau crowd avec tous ces fichiers, dans lequel vous pouvez écrire et que vous pouvez partager</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowFolders</name>
    <message>
        <source>Files are still being added: wait for them, or stop that first.</source>
        <translation>Des fichiers sont encore en cours d’ajout : attendez la fin, ou arrêtez d’abord l’ajout.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Files are being read…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>Files are being read: %Ln so far…</source>
        <translation>
            <numerusform>Lecture des fichiers : %Ln jusqu’ici…</numerusform>
            <numerusform>Lecture des fichiers : %Ln jusqu’ici…</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of the same name</source>
        <translation>Fichiers de même nom</translation>
    </message>
    <message numerus="yes">
        <source>The crowd has %Ln of these files already.</source>
        <translation>
            <numerusform>Le crowd a déjà %Ln de ces fichiers.</numerusform>
            <numerusform>Le crowd a déjà %Ln de ces fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Garder les &amp;deux</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Keep the crowd&apos;s</source>
        <translation>&amp;Garder ceux du crowd</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Add a folder to the crowd</source>
        <translation>Ajouter un dossier au crowd</translation>
    </message>
    <message>
        <source>Add files to the crowd</source>
        <translation>Ajouter des fichiers au crowd</translation>
    </message>
    <message>
        <source>This window has no crowd: its files are on this computer already.</source>
        <translation>Cette fenêtre n’a pas de crowd : ses fichiers sont déjà sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Write the crowd&apos;s files into a folder</source>
        <translation>Écrire les fichiers du crowd dans un dossier</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Remplacer les fichiers ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the folder differ from the crowd&apos;s.</source>
        <translation>
            <numerusform>%Ln fichier du dossier diffère de celui du crowd.</numerusform>
            <numerusform>%Ln fichiers du dossier diffèrent de ceux du crowd.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>Les &amp;remplacer</translation>
    </message>
    <message>
        <source>&amp;Write the others</source>
        <translation>Écrire les &amp;autres</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln file(s) to %1.</source>
        <translation>
            <numerusform>%Ln fichier écrit dans %1.</numerusform>
            <numerusform>%Ln fichiers écrits dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowPalette</name>
    <message>
        <source>Go to line %L1, column %L2</source>
        <translation>Aller à la ligne %L1, colonne %L2</translation>
    </message>
    <message>
        <source>Go to line %L1</source>
        <translation>Aller à la ligne %L1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WithheldDialog</name>
    <message>
        <source>Withheld files</source>
        <translation>Fichiers écartés</translation>
    </message>
    <message>
        <source>These files look like passwords, tokens or private keys, so they were not added. Whoever has the crowd&apos;s link can read what you add, and its history keeps it.</source>
        <translation>Ces fichiers ressemblent à des mots de passe, des jetons ou des clés privées ; ils n’ont donc pas été ajoutés. Toute personne qui a le lien du crowd peut lire ce que vous ajoutez, et son historique le conserve.</translation>
    </message>
    <message>
        <source>&amp;Add the checked ones</source>
        <translation>&amp;Ajouter ceux qui sont cochés</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WritingCommands</name>
    <message>
        <source>There is no formatter for %1.</source>
        <translation>Il n’y a pas de formateur pour %1.</translation>
    </message>
    <message>
        <source>%1 is formatted by %2, which is not installed.</source>
        <translation>%1 se formate avec %2, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Formatted.</source>
        <translation>Mis en forme.</translation>
    </message>
    <message>
        <source>%1 could not be printed.</source>
        <translation>Impossible d’imprimer %1.</translation>
    </message>
    <message>
        <source>Add a caret &amp;above</source>
        <translation>&amp;Ajouter un curseur au-dessus</translation>
    </message>
    <message>
        <source>Add a caret &amp;below</source>
        <translation>Ajouter un curseur au-des&amp;sous</translation>
    </message>
    <message>
        <source>Select the &amp;next occurrence too</source>
        <translation>Sélectionner aussi l’occurrence suiva&amp;nte</translation>
    </message>
    <message>
        <source>Select all &amp;occurrences</source>
        <translation>Sélectionner toutes les &amp;occurrences</translation>
    </message>
    <message>
        <source>Split the selection into &amp;lines</source>
        <translation>Diviser la sélection en &amp;lignes</translation>
    </message>
    <message>
        <source>&amp;Comment or uncomment</source>
        <translation>&amp;Commenter ou décommenter</translation>
    </message>
    <message>
        <source>Comment as a bloc&amp;k</source>
        <translation>Commenter en bloc (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Indenter</translation>
    </message>
    <message>
        <source>&amp;Unindent</source>
        <translation>&amp;Désindenter</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Monter les lignes</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Descendre les lignes</translation>
    </message>
    <message>
        <source>&amp;Duplicate lines</source>
        <translation>D&amp;upliquer les lignes</translation>
    </message>
    <message>
        <source>D&amp;elete lines</source>
        <translation>Suppri&amp;mer les lignes</translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation>&amp;Joindre les lignes</translation>
    </message>
    <message>
        <source>&amp;Sort lines</source>
        <translation>&amp;Trier les lignes</translation>
    </message>
    <message>
        <source>&amp;Trim blanks at line ends</source>
        <translation>Supp&amp;rimer les blancs en fin de ligne</translation>
    </message>
    <message>
        <source>U&amp;pper case</source>
        <translation>Ma&amp;juscules</translation>
    </message>
    <message>
        <source>Lo&amp;wer case</source>
        <translation>Mi&amp;nuscules</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>Compléter le mot</translation>
    </message>
    <message>
        <source>&amp;Format the file</source>
        <translation>Mettre en &amp;forme le fichier</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Im&amp;primer…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::CodeView</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>That was not inserted: a file here may hold no more than %1.</source>
        <translation>Cela n’a pas été inséré : un fichier ne peut pas contenir plus de %1 ici.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>Remplacer cette occurrence</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>Remplacer toutes les occurrences</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacée</numerusform>
            <numerusform>%n remplacées</numerusform>
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
        <translation>%L1 sur %2</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatDocument</name>
    <message>
        <source>The file was closed before it was formatted.</source>
        <translation>Le fichier a été fermé avant d’être mis en forme.</translation>
    </message>
    <message>
        <source>This file can&apos;t be changed now.</source>
        <translation>Ce fichier ne peut pas être modifié pour le moment.</translation>
    </message>
    <message>
        <source>The file was not formatted: it changes too fast.</source>
        <translation>Le fichier n’a pas été mis en forme : il change trop vite.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatJob</name>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 n’est pas installé.</translation>
    </message>
    <message>
        <source>%1 took too long.</source>
        <translation>%1 a pris trop de temps.</translation>
    </message>
    <message>
        <source>%1 wrote more than a file here may hold.</source>
        <translation>%1 a écrit plus que ce qu’un fichier peut contenir ici.</translation>
    </message>
    <message>
        <source>%1 failed and did not say why.</source>
        <translation>%1 a échoué sans dire pourquoi.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 a échoué : %2</translation>
    </message>
    <message>
        <source>%1 wrote something that is not text.</source>
        <translation>%1 a écrit quelque chose qui n’est pas du texte.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::Matcher</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Ce n’est pas une expression régulière : %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::SearchJob</name>
    <message>
        <source>This expression takes too long on some of the texts.</source>
        <translation>Cette expression prend trop de temps sur certains des textes.</translation>
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
        <translation>Ligne %L1 : %2</translation>
    </message>
    <message>
        <source>%1, line %L2, column %L3</source>
        <translation>%1, ligne %L2, colonne %L3</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::ViewSearch</name>
    <message>
        <source>This expression takes too long on this text.</source>
        <translation>Cette expression prend trop de temps sur ce texte.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::inspect::Words</name>
    <message>
        <source>“%1” is no name for a file in it</source>
        <translation>« %1 » n’y est pas un nom de fichier valable</translation>
    </message>
    <message>
        <source>the crowd “%1” is in it more than once</source>
        <translation>le crowd « %1 » y figure plus d’une fois</translation>
    </message>
    <message>
        <source>more crowds are in it than can be restored at once</source>
        <translation>elle contient plus de crowds qu’il n’est possible d’en restaurer à la fois</translation>
    </message>
    <message>
        <source>“%1” is in it more than once</source>
        <translation>« %1 » y figure plus d’une fois</translation>
    </message>
    <message>
        <source>“%1” in it is larger than any backup has it</source>
        <translation>« %1 » y est plus volumineux que dans toute sauvegarde</translation>
    </message>
    <message>
        <source>it is no backup of crowds</source>
        <translation>ce n’est pas une sauvegarde de crowds</translation>
    </message>
    <message>
        <source>the SHA256SUMS of the crowd “%1” is missing in it</source>
        <translation>le SHA256SUMS du crowd « %1 » y est absent</translation>
    </message>
    <message>
        <source>There are more crowds than one archive holds: name some.</source>
        <translation>Il y a plus de crowds qu’une archive n’en contient : nommez-en quelques-uns.</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) backed up</source>
        <translation>
            <numerusform>%n crowd sauvegardé</numerusform>
            <numerusform>%n crowds sauvegardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not or not wholly</source>
        <translation>
            <numerusform>, %n non sauvegardé ou incomplet</numerusform>
            <numerusform>, %n non sauvegardés ou incomplets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n key(s) passed over, under names that no crowd can have</source>
        <translation>
            <numerusform> ; %n clé ignorée, sous un nom qu’aucun crowd ne peut avoir</numerusform>
            <numerusform> ; %n clés ignorées, sous des noms qu’aucun crowd ne peut avoir</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies under the name of the crowd “%1” is no crowd.</source>
        <translation>Ce qui se trouve sous le nom du crowd « %1 » n’est pas un crowd.</translation>
    </message>
    <message>
        <source>There is no crowd “%1”.</source>
        <translation>Il n’y a pas de crowd « %1 ».</translation>
    </message>
    <message>
        <source>The state of the crowd “%1” can&apos;t be read: only its bytes are backed up.</source>
        <translation>L’état du crowd « %1 » est illisible : seuls ses octets sont sauvegardés.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the log of the crowd “%1” can&apos;t be read: its document is backed up without them, and all its bytes.</source>
        <translation>
            <numerusform>%n mise à jour du journal du crowd « %1 » est illisible : son document est sauvegardé sans elle, avec tous ses octets.</numerusform>
            <numerusform>%n mises à jour du journal du crowd « %1 » sont illisibles : son document est sauvegardé sans elles, avec tous ses octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no name that a crowd can have.</source>
        <translation>« %1 » n’est pas un nom qu’un crowd peut avoir.</translation>
    </message>
    <message>
        <source>An archive is nothing for a terminal: name a file with --output.</source>
        <translation>Une archive n’est pas faite pour un terminal : indiquez un fichier avec --output.</translation>
    </message>
    <message>
        <source>it was made by another version of this program, in a way that this one doesn&apos;t know</source>
        <translation>elle a été créée par une autre version de ce programme, d’une façon que celle-ci ne connaît pas</translation>
    </message>
    <message>
        <source>its crowd.json is no JSON: %1</source>
        <translation>son crowd.json n’est pas du JSON : %1</translation>
    </message>
    <message>
        <source>its crowd.json is not what a backup writes</source>
        <translation>son crowd.json n’est pas ce qu’écrit une sauvegarde</translation>
    </message>
    <message>
        <source>The crowd “%1” was not restored: %2.</source>
        <translation>Le crowd « %1 » n’a pas été restauré : %2.</translation>
    </message>
    <message>
        <source>no crowd can have that name</source>
        <translation>aucun crowd ne peut porter ce nom</translation>
    </message>
    <message>
        <source>what the archive has of it is damaged: it differs from its SHA256SUMS</source>
        <translation>ce que l’archive en contient est endommagé : cela diffère de son SHA256SUMS</translation>
    </message>
    <message>
        <source>its crowd.json is missing</source>
        <translation>son crowd.json est absent</translation>
    </message>
    <message>
        <source>its crowd.json is another crowd&apos;s</source>
        <translation>son crowd.json est celui d’un autre crowd</translation>
    </message>
    <message>
        <source>it was damaged when it was backed up; its bytes are in the archive</source>
        <translation>il était endommagé lors de sa sauvegarde ; ses octets sont dans l’archive</translation>
    </message>
    <message>
        <source>its state.yjs is missing</source>
        <translation>son state.yjs est absent</translation>
    </message>
    <message>
        <source>its state.yjs can&apos;t be read: %1</source>
        <translation>son state.yjs est illisible : %1</translation>
    </message>
    <message>
        <source>somebody has it open, and what a relay holds can&apos;t be replaced. A relay lets go of it ten seconds after all have left</source>
        <translation>quelqu’un l’a ouvert, et ce que détient un relais ne peut pas être remplacé. Un relais le libère dix secondes après le départ de tout le monde</translation>
    </message>
    <message>
        <source>the two can&apos;t be merged</source>
        <translation>les deux ne peuvent pas être fusionnés</translation>
    </message>
    <message>
        <source>what the store has under its name can&apos;t be read; --replace puts the archive&apos;s in its place</source>
        <translation>ce que le stockage a sous son nom est illisible ; --replace met celui de l’archive à sa place</translation>
    </message>
    <message>
        <source>Elements only in %1:</source>
        <translation>Éléments uniquement dans %1 :</translation>
    </message>
    <message>
        <source>Deleted only in %1:</source>
        <translation>Supprimés uniquement dans %1 :</translation>
    </message>
    <message>
        <source>Root “%1” (%2):</source>
        <translation>Racine « %1 » (%2) :</translation>
    </message>
    <message>
        <source>%1 is not whole: something in it waits for what is missing, and is not compared.</source>
        <translation>%1 n’est pas complet : quelque chose y attend ce qui manque, et n’est pas comparé.</translation>
    </message>
    <message>
        <source>Both have the same clocks and deletions, and yet hold different things: two replicas have written under one client id.</source>
        <translation>Les deux ont les mêmes horloges et les mêmes suppressions, et pourtant un contenu différent : deux réplicas ont écrit sous un même identifiant de client.</translation>
    </message>
    <message>
        <source>origin %1</source>
        <translation>origine %1</translation>
    </message>
    <message>
        <source>right origin %1</source>
        <translation>origine droite %1</translation>
    </message>
    <message>
        <source>root “%1”</source>
        <translation>racine « %1 »</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>clé « %1 »</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>partly deleted</source>
        <translation>supprimé en partie</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1, %n octet</numerusform>
            <numerusform>%1, %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struct(s)</source>
        <translation>
            <numerusform>%n struct</numerusform>
            <numerusform>%n structs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted range(s)</source>
        <translation>
            <numerusform>%n plage supprimée</numerusform>
            <numerusform>%n plages supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be unpacked: %2</source>
        <translation>Impossible de décompresser %1 : %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
    <message>
        <source>Not everything could be written to stdout.</source>
        <translation>Tout n’a pas pu être écrit sur stdout.</translation>
    </message>
    <message>
        <source>--redis and --data name two stores: leave one out.</source>
        <translation>--redis et --data désignent deux stockages : retirez l’un des deux.</translation>
    </message>
    <message>
        <source>No relay keeps its crowds in %1 just now: start it, or name another folder with --data or a Redis with --redis.</source>
        <translation>Aucun relais ne conserve actuellement ses crowds dans %1 : démarrez-le, ou indiquez un autre dossier avec --data ou un Redis avec --redis.</translation>
    </message>
    <message>
        <source>The Redis at %1 gave no answer that could be read.</source>
        <translation>Le Redis à %1 n’a donné aucune réponse lisible.</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t be used: %2</source>
        <translation>Impossible d’utiliser le Redis à %1 : %2</translation>
    </message>
    <message>
        <source>Print what a document holds: texts as they are, all else as JSON.</source>
        <translation>Afficher le contenu d’un document : les textes tels quels, tout le reste en JSON.</translation>
    </message>
    <message>
        <source>List the structs of an update and what it deletes.</source>
        <translation>Lister les structs d’une mise à jour et ce qu’elle supprime.</translation>
    </message>
    <message>
        <source>Say what each of two states knows that the other doesn&apos;t.</source>
        <translation>Dire ce que chacun de deux états connaît et que l’autre ignore.</translation>
    </message>
    <message>
        <source>Load states, look at every invariant, write and load them again.</source>
        <translation>Charger des états, vérifier chaque invariant, les écrire et les recharger.</translation>
    </message>
    <message>
        <source>Write the same update in the other format.</source>
        <translation>Écrire la même mise à jour dans l’autre format.</translation>
    </message>
    <message>
        <source>Type a recorded trace, or apply a log of updates, and check what comes of it.</source>
        <translation>Saisir une trace enregistrée, ou appliquer un journal de mises à jour, et vérifier le résultat.</translation>
    </message>
    <message>
        <source>Write crowds of a relay into an archive, all when none is named.</source>
        <translation>Écrire des crowds d’un relais dans une archive, tous si aucun n’est nommé.</translation>
    </message>
    <message>
        <source>Write crowds of an archive back, merging them with what is there.</source>
        <translation>Réécrire des crowds d’une archive, en les fusionnant avec ce qui existe.</translation>
    </message>
    <message>
        <source>Look into documents of Yjs: updates and states, in V1 or V2.</source>
        <translation>Examiner des documents de Yjs : mises à jour et états, en V1 ou V2.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes :</translation>
    </message>
    <message>
        <source>A file named - is stdin; of an output, stdout. The exit code is 0 when all is well, 1 when something is wrong with what was read or differs, 2 when the work could not be done.</source>
        <translation>Un fichier nommé - est stdin ; pour une sortie, stdout. Le code de sortie est 0 si tout va bien, 1 si ce qui a été lu présente un problème ou diffère, 2 si le travail n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>What to do, as above.</source>
        <translation>Ce qu’il faut faire, comme ci-dessus.</translation>
    </message>
    <message>
        <source>Files to read.</source>
        <translation>Fichiers à lire.</translation>
    </message>
    <message>
        <source>bytecrowds-inspect --help tells how it is used.</source>
        <translation>bytecrowds-inspect --help indique comment s’en servir.</translation>
    </message>
    <message>
        <source>It needs a command.</source>
        <translation>Il faut une commande.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande « %1 ».</translation>
    </message>
    <message>
        <source>It is called as: %1</source>
        <translation>Elle s’appelle ainsi : %1</translation>
    </message>
    <message>
        <source>Only one file can be stdin.</source>
        <translation>Un seul fichier peut être stdin.</translation>
    </message>
    <message>
        <source>%1 takes no --%2.</source>
        <translation>%1 n’accepte pas --%2.</translation>
    </message>
    <message>
        <source>--%1 takes v1 or v2, not “%2”.</source>
        <translation>--%1 accepte v1 ou v2, et non « %2 ».</translation>
    </message>
    <message>
        <source>convert needs --to v1 or --to v2.</source>
        <translation>convert exige --to v1 ou --to v2.</translation>
    </message>
    <message>
        <source>How what is read is encoded: v1 or v2. Otherwise its bytes tell.</source>
        <translation>Le codage de ce qui est lu : v1 ou v2. Sinon, ses octets l’indiquent.</translation>
    </message>
    <message>
        <source>How to encode what is written: v1 or v2.</source>
        <translation>Le codage de ce qui est écrit : v1 ou v2.</translation>
    </message>
    <message>
        <source>Where to write; convert and backup: stdout, replay: nowhere.</source>
        <translation>Où écrire ; convert et backup : stdout, replay : nulle part.</translation>
    </message>
    <message>
        <source>Show this root alone.</source>
        <translation>N’afficher que cette racine.</translation>
    </message>
    <message>
        <source>Show the document as a snapshot of Yjs has it.</source>
        <translation>Afficher le document tel qu’il est dans un instantané de Yjs.</translation>
    </message>
    <message>
        <source>For programs: one struct a line.</source>
        <translation>Pour les programmes : un struct par ligne.</translation>
    </message>
    <message>
        <source>The Redis of the relays, as their --redis. Others on this machine see it: better is the variable BYTECROWDS_RELAY_REDIS, or ?password-file=FILE.</source>
        <translation>Le Redis des relais, comme leur --redis. Les autres utilisateurs de cette machine le voient : mieux vaut la variable BYTECROWDS_RELAY_REDIS, ou ?password-file=FILE.</translation>
    </message>
    <message>
        <source>The data folder of a running relay, for its private Redis.</source>
        <translation>Le dossier de données d’un relais en marche, pour son Redis privé.</translation>
    </message>
    <message>
        <source>The relay&apos;s file of options, which names its Redis or its data folder.</source>
        <translation>Le fichier d’options du relais, qui nomme son Redis ou son dossier de données.</translation>
    </message>
    <message>
        <source>Make a crowd what it was, not merging it; only where nobody has it open.</source>
        <translation>Remettre un crowd dans son état antérieur, sans le fusionner ; seulement si personne ne l’a ouvert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replayed: %2</source>
        <translation>Impossible de rejouer %1 : %2</translation>
    </message>
    <message>
        <source>Client %1 refuses what the others wrote.</source>
        <translation>Le client %1 refuse ce que les autres ont écrit.</translation>
    </message>
    <message>
        <source>The document of client %1 is inconsistent: %2</source>
        <translation>Le document du client %1 est incohérent : %2</translation>
    </message>
    <message>
        <source>Client %1 has got everything and holds something else.</source>
        <translation>Le client %1 a tout reçu et contient autre chose.</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n transaction</numerusform>
            <numerusform>%n transactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es)</source>
        <translation>
            <numerusform>%n correctif</numerusform>
            <numerusform>%n correctifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is not the one that the trace ends with.</source>
        <translation>Le texte n’est pas celui sur lequel la trace se termine.</translation>
    </message>
    <message>
        <source>The text is the one that the trace ends with.</source>
        <translation>Le texte est celui sur lequel la trace se termine.</translation>
    </message>
    <message>
        <source>%1 is neither a trace nor a log of updates: %2</source>
        <translation>%1 n’est ni une trace ni un journal de mises à jour : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: update %2 is refused: %3</source>
        <translation>%1 : la mise à jour %2 est refusée : %3</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is no trace: %2</source>
        <translation>%1 n’est pas une trace : %2</translation>
    </message>
    <message>
        <source>The document is inconsistent: %1</source>
        <translation>Le document est incohérent : %1</translation>
    </message>
    <message numerus="yes">
        <source>state in %1: %n byte(s)</source>
        <translation>
            <numerusform>état en %1 : %n octet</numerusform>
            <numerusform>état en %1 : %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Something waits for what never came.</source>
        <translation>Quelque chose attend ce qui n’est jamais arrivé.</translation>
    </message>
    <message>
        <source>“%1” is restored.</source>
        <translation>« %1 » est restauré.</translation>
    </message>
    <message>
        <source>“%1” was there and is merged with the archive&apos;s; its stored fields stay as they are.</source>
        <translation>« %1 » existait et a été fusionné avec celui de l’archive ; ses champs stockés restent tels quels.</translation>
    </message>
    <message>
        <source>“%1” was there, and had all that the archive has.</source>
        <translation>« %1 » existait, et avait tout ce que l’archive contient.</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) restored</source>
        <translation>
            <numerusform>%n crowd restauré</numerusform>
            <numerusform>%n crowds restaurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n merged with what was there</source>
        <translation>
            <numerusform>, %n fusionné avec ce qui existait</numerusform>
            <numerusform>, %n fusionnés avec ce qui existait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not restored</source>
        <translation>
            <numerusform>, %n non restauré</numerusform>
            <numerusform>, %n non restaurés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be restored from %1: %2.</source>
        <translation>Rien ne peut être restauré à partir de %1 : %2.</translation>
    </message>
    <message>
        <source>The archive has no digests of its crowds, as older ones have none: damage inside a crowd may pass unnoticed.</source>
        <translation>L’archive n’a pas d’empreintes de ses crowds, comme les plus anciennes : un dommage à l’intérieur d’un crowd peut passer inaperçu.</translation>
    </message>
    <message>
        <source>The crowd “%1” is not in the archive.</source>
        <translation>Le crowd « %1 » n’est pas dans l’archive.</translation>
    </message>
    <message>
        <source>array</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>map</source>
        <translation>dictionnaire</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>XML, not shown</source>
        <translation>XML, non affiché</translation>
    </message>
    <message>
        <source>%1 is no snapshot.</source>
        <translation>%1 n’est pas un instantané.</translation>
    </message>
    <message>
        <source>The snapshot %1 knows elements that the document lacks.</source>
        <translation>L’instantané %1 connaît des éléments absents du document.</translation>
    </message>
    <message>
        <source>The document has no root “%1”.</source>
        <translation>Le document n’a pas de racine « %1 ».</translation>
    </message>
    <message>
        <source>it is packed more than once</source>
        <translation>il est compressé plus d’une fois</translation>
    </message>
    <message>
        <source>it unpacks to more than %1</source>
        <translation>décompressé, il dépasse %1</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>elle se termine trop tôt</translation>
    </message>
    <message>
        <source>“%1” in it is no plain file</source>
        <translation>« %1 » n’y est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is no tar archive, or damaged, or not all of it is there</source>
        <translation>ce n’est pas une archive tar, ou elle est endommagée ou incomplète</translation>
    </message>
    <message>
        <source>%1 is no update in %2: %3</source>
        <translation>%1 n’est pas une mise à jour en %2 : %3</translation>
    </message>
    <message>
        <source>%1 is no update, neither in V1 nor in V2: %2</source>
        <translation>%1 n’est pas une mise à jour, ni en V1 ni en V2 : %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be loaded: %2</source>
        <translation>Impossible de charger %1 : %2</translation>
    </message>
    <message>
        <source>Written in %1 it can&apos;t be loaded again: %2</source>
        <translation>Écrit en %1, il ne peut pas être rechargé : %2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is inconsistent: %2</source>
        <translation>Écrit en %1 et rechargé, il est incohérent : %2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is another document.</source>
        <translation>Écrit en %1 et rechargé, c’est un autre document.</translation>
    </message>
    <message>
        <source>Written in %1, loaded and written again it has other bytes.</source>
        <translation>Écrit en %1, chargé et écrit de nouveau, il a d’autres octets.</translation>
    </message>
    <message>
        <source>The loaded document is inconsistent: %1</source>
        <translation>Le document chargé est incohérent : %1</translation>
    </message>
    <message>
        <source>It is not whole: something in it waits for what is missing.</source>
        <translation>Il n’est pas complet : quelque chose y attend ce qui manque.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n byte(s)</source>
        <translation>
            <numerusform>%1 : %2, %n octet</numerusform>
            <numerusform>%1 : %2, %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written in %1: %n byte(s)</source>
        <translation>
            <numerusform>écrit en %1 : %n octet</numerusform>
            <numerusform>écrit en %1 : %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Aucun problème détecté.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::CrowdLink</name>
    <message>
        <source>There is no link.</source>
        <translation>Il n’y a pas de lien.</translation>
    </message>
    <message>
        <source>This text is too long for a link.</source>
        <translation>Ce texte est trop long pour un lien.</translation>
    </message>
    <message>
        <source>“%1” is no link. A link looks like https://relay.example/crowd.</source>
        <translation>« %1 » n’est pas un lien. Un lien ressemble à https://relay.example/crowd.</translation>
    </message>
    <message>
        <source>“%1” is no link to a crowd: it begins with “%2:”.</source>
        <translation>« %1 » n’est pas un lien vers un crowd : il commence par « %2: ».</translation>
    </message>
    <message>
        <source>“%1” names no relay.</source>
        <translation>« %1 » ne nomme aucun relais.</translation>
    </message>
    <message>
        <source>“%1” names a relay, but no crowd.</source>
        <translation>« %1 » nomme un relais, mais aucun crowd.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a crowd.</source>
        <translation>« %1 » ne peut pas être le nom d’un crowd.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalCopy</name>
    <message>
        <source>Not all of the copy of “%1” on this computer could be read. What could be read is here; the rest stays kept.</source>
        <translation>La copie de « %1 » sur cet ordinateur n’a pas pu être lue en entier. Ce qui a pu être lu est ici ; le reste est conservé.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalDatabase</name>
    <message>
        <source>There is no room left on the disk: what you type can&apos;t be kept on this computer just now. It is written as soon as there is room; until then don&apos;t quit.</source>
        <translation>Il n’y a plus de place sur le disque : ce que vous saisissez ne peut pas être conservé sur cet ordinateur pour le moment. Ce sera écrit dès qu’il y aura de la place ; d’ici là, ne quittez pas.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: what you type is not kept on this computer.</source>
        <translation>Impossible d’écrire %1 : ce que vous saisissez n’est pas conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Another program is using %1: what you type is written as soon as it lets go.</source>
        <translation>Un autre programme utilise %1 : ce que vous saisissez sera écrit dès qu’il le libérera.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 est endommagé (%2).</translation>
    </message>
    <message>
        <source>The copies in %1 were made by a newer Bytecrowds. They stay as they are, and this one keeps its own beside them.</source>
        <translation>Les copies dans %1 ont été créées par une version plus récente de Bytecrowds. Elles restent telles quelles, et cette version conserve les siennes à côté.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2): what you type is not kept on this computer just now.</source>
        <translation>Impossible d’écrire %1 (%2) : ce que vous saisissez n’est pas conservé sur cet ordinateur pour le moment.</translation>
    </message>
    <message>
        <source>Something could not be kept on this computer (%1).</source>
        <translation>Quelque chose n’a pas pu être conservé sur cet ordinateur (%1).</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalSalvage</name>
    <message>
        <source>The copies of your crowds in %1 are damaged, and can&apos;t be moved: what you type is not kept on this computer.</source>
        <translation>Les copies de vos crowds dans %1 sont endommagées et ne peuvent pas être déplacées : ce que vous saisissez n’est pas conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged. What could be read was kept; the damaged file is now %1.</source>
        <translation>Les copies de vos crowds sur cet ordinateur étaient endommagées. Ce qui a pu être lu a été conservé ; le fichier endommagé est désormais %1.</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged, and could not be read. The damaged file is now %1.</source>
        <translation>Les copies de vos crowds sur cet ordinateur étaient endommagées et n’ont pas pu être lues. Le fichier endommagé est désormais %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::Sentences</name>
    <message>
        <source>You must sign in to open this crowd.</source>
        <translation>Vous devez vous identifier pour ouvrir ce crowd.</translation>
    </message>
    <message>
        <source>You are not allowed to open this crowd.</source>
        <translation>Vous n’avez pas l’autorisation d’ouvrir ce crowd.</translation>
    </message>
    <message>
        <source>There is no such crowd on this relay.</source>
        <translation>Ce crowd n’existe pas sur ce relais.</translation>
    </message>
    <message>
        <source>The relay refused a change because the crowd would grow too large.</source>
        <translation>Le relais a refusé une modification, car le crowd deviendrait trop volumineux.</translation>
    </message>
    <message>
        <source>The relay could not read what this program sent.</source>
        <translation>Le relais n’a pas pu lire ce que ce programme a envoyé.</translation>
    </message>
    <message>
        <source>The relay has too much to do for you at once and asks for patience.</source>
        <translation>Le relais a trop à faire pour vous à la fois et demande de patienter.</translation>
    </message>
    <message>
        <source>The relay is restarting.</source>
        <translation>Le relais redémarre.</translation>
    </message>
    <message>
        <source>The relay is going away.</source>
        <translation>Le relais s’arrête.</translation>
    </message>
    <message>
        <source>The relay sent a message that is too large.</source>
        <translation>Le relais a envoyé un message trop volumineux.</translation>
    </message>
    <message>
        <source>The relay has ended the connection; it may be restarting.</source>
        <translation>Le relais a mis fin à la connexion ; il redémarre peut-être.</translation>
    </message>
    <message>
        <source>The relay sent something that can&apos;t be read.</source>
        <translation>Le relais a envoyé quelque chose d’illisible.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>La connexion au relais a été perdue.</translation>
    </message>
    <message>
        <source>%1 answers with the HTTP status %2</source>
        <translation>%1 répond avec le statut HTTP %2</translation>
    </message>
    <message>
        <source>nothing answers at %1</source>
        <translation>rien ne répond à %1</translation>
    </message>
    <message>
        <source>there is no computer named %1</source>
        <translation>il n’y a pas d’ordinateur nommé %1</translation>
    </message>
    <message>
        <source>%1 gives no answer</source>
        <translation>%1 ne donne pas de réponse</translation>
    </message>
    <message>
        <source>the network is away</source>
        <translation>le réseau est indisponible</translation>
    </message>
    <message>
        <source>the certificate of %1 can&apos;t be trusted</source>
        <translation>le certificat de %1 n’est pas digne de confiance</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Il dit : %2</translation>
    </message>
    <message>
        <source>The relay can&apos;t be reached: %1.</source>
        <translation>Impossible de joindre le relais : %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::SyncSession</name>
    <message>
        <source>The relay sent something that can&apos;t be read: %1</source>
        <translation>Le relais a envoyé quelque chose d’illisible : %1</translation>
    </message>
    <message>
        <source>Your changes are too large to be sent: a relay takes at most %1 MB at once. They are kept here.</source>
        <translation>Vos modifications sont trop volumineuses pour être envoyées : un relais accepte au plus %1 Mo à la fois. Elles sont conservées ici.</translation>
    </message>
    <message>
        <source>“%1” is no address of a relay.</source>
        <translation>« %1 » n’est pas l’adresse d’un relais.</translation>
    </message>
</context>
</TS>
