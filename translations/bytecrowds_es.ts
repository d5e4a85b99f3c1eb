<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Profile</name>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Announcer</name>
    <message>
        <source>%1 joined</source>
        <translation>%1 ha entrado</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) joined</source>
        <translation>
            <numerusform>%n persona ha entrado</numerusform>
            <numerusform>%n personas han entrado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ha salido</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left</source>
        <translation>
            <numerusform>%n persona ha salido</numerusform>
            <numerusform>%n personas han salido</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 follows you</source>
        <translation>%1 te sigue</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::AvatarButton</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>%1, whom you follow</source>
        <translation>%1, a quien sigues</translation>
    </message>
    <message>
        <source>%1, who follows you</source>
        <translation>%1, que te sigue</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Cambiar tu nombre</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
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
        <translation>El relé de este equipo no responde.</translation>
    </message>
    <message>
        <source>The relay of this computer could not start: %1</source>
        <translation>No se pudo iniciar el relé de este equipo: %1</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: check its permissions and the free disk space.</source>
        <translation>No se puede crear la carpeta %1: comprueba sus permisos y el espacio libre en el disco.</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started: is Bytecrowds installed whole?</source>
        <translation>No se puede iniciar el programa %1: ¿está completa la instalación de Bytecrowds?</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::CommandMode</name>
    <message>
        <source>Type what you want to do</source>
        <translation>Escribe lo que quieres hacer</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>Ningún comando se llama «%1».</translation>
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
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>The name that others see:</source>
        <translation>El nombre que ven los demás:</translation>
    </message>
    <message>
        <source>About Bytecrowds</source>
        <translation>Acerca de Bytecrowds</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;Open a crowd, share its link, write code together.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;Abre un crowd, comparte su enlace y escribe código en compañía.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Share: copy the link</source>
        <translation>&amp;Compartir: copiar el enlace</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>Volver a c&amp;onectar ahora</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>&amp;Tu nombre…</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>&amp;Salir del crowd</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>Tec&amp;lado…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <source>&amp;About Bytecrowds</source>
        <translation>&amp;Acerca de Bytecrowds</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::DesktopApp</name>
    <message>
        <source>There is no file %1; this is a new crowd.</source>
        <translation>No hay ningún archivo %1; este es un crowd nuevo.</translation>
    </message>
    <message>
        <source>Another Bytecrowds of yours does not answer, so this one runs by itself.</source>
        <translation>Otro Bytecrowds tuyo no responde, así que este funciona por su cuenta.</translation>
    </message>
    <message>
        <source>Bytecrowds ended unexpectedly the last time; what was open is here again.</source>
        <translation>Bytecrowds se cerró inesperadamente la última vez; lo que estaba abierto vuelve a estar aquí.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EmptyState</name>
    <message>
        <source>No file is open</source>
        <translation>No hay ningún archivo abierto</translation>
    </message>
    <message>
        <source>Begin one, open one, or join others by their link.</source>
        <translation>Empieza uno, abre uno o únete a otras personas con su enlace.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>Empezar un archivo nuevo</translation>
    </message>
    <message>
        <source>Find a file by its name</source>
        <translation>Buscar un archivo por su nombre</translation>
    </message>
    <message>
        <source>Open a file of this computer</source>
        <translation>Abrir un archivo de este equipo</translation>
    </message>
    <message>
        <source>Open a crowd&apos;s link</source>
        <translation>Abrir el enlace de un crowd</translation>
    </message>
    <message>
        <source>See everything that can be done</source>
        <translation>Ver todo lo que se puede hacer</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileCommands</name>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <source>The link of a crowd:</source>
        <translation>El enlace de un crowd:</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;Nuevo archivo</translation>
    </message>
    <message>
        <source>New &amp;crowd</source>
        <translation>Nuevo &amp;crowd</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Abrir archivo…</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>Abrir en&amp;lace…</translation>
    </message>
    <message>
        <source>&amp;Recent…</source>
        <translation>&amp;Recientes…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save a copy &amp;as…</source>
        <translation>Guardar una copia c&amp;omo…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cam&amp;biar nombre…</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>Cerrar &amp;pestaña</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Cerrar &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileList</name>
    <message>
        <source>A file&apos;s path can&apos;t be longer than %1 characters.</source>
        <translation>La ruta de un archivo no puede tener más de %1 caracteres.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a file&apos;s path: write names with “/” between them, such as “src/main.py”.</source>
        <translation>«%1» no puede ser la ruta de un archivo: escribe nombres separados por «/», por ejemplo «src/main.py».</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>Ya hay un archivo «%1».</translation>
    </message>
    <message>
        <source>There is already a folder “%1”.</source>
        <translation>Ya hay una carpeta «%1».</translation>
    </message>
    <message>
        <source>“%1” is a file, so nothing can be inside of it.</source>
        <translation>«%1» es un archivo, así que no puede contener nada.</translation>
    </message>
    <message>
        <source>A crowd holds %L1 files at most, deleted ones included.</source>
        <translation>Un crowd contiene como máximo %L1 archivos, incluidos los eliminados.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileMode</name>
    <message>
        <source>Type a file&apos;s name; &gt; for a command, : for a line, @ for a symbol</source>
        <translation>Escribe el nombre de un archivo; &gt; para un comando, : para una línea, @ para un símbolo</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>Todavía no hay archivos.</translation>
    </message>
    <message>
        <source>No file is called “%1”.</source>
        <translation>Ningún archivo se llama «%1».</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FilePanel</name>
    <message>
        <source>Files of the crowd</source>
        <translation>Archivos del crowd</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;Nuevo archivo</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Cambiar nombre…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Restore what was &amp;deleted…</source>
        <translation>&amp;Restaurar lo eliminado…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileTreeModel</name>
    <message>
        <source>%1, with %2</source>
        <translation>%1, con %2</translation>
    </message>
    <message>
        <source>A folder can&apos;t be moved into itself.</source>
        <translation>No se puede mover una carpeta dentro de sí misma.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderCommands</name>
    <message>
        <source>&amp;Add files to the crowd…</source>
        <translation>Añadir arc&amp;hivos al crowd…</translation>
    </message>
    <message>
        <source>Add a &amp;folder to the crowd…</source>
        <translation>Añadir una car&amp;peta al crowd…</translation>
    </message>
    <message>
        <source>&amp;Export the crowd&apos;s files to a folder…</source>
        <translation>&amp;Exportar los archivos del crowd a una carpeta…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderExport</name>
    <message>
        <source>%1 was not written: it would change a repository.</source>
        <translation>No se ha escrito %1: modificaría un repositorio.</translation>
    </message>
    <message>
        <source>%1 was not written: a link there leads out of the folder.</source>
        <translation>No se ha escrito %1: un enlace simbólico lleva allí fuera de la carpeta.</translation>
    </message>
    <message>
        <source>The folder of %1 could not be made.</source>
        <translation>No se pudo crear la carpeta de %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FollowFrame</name>
    <message>
        <source>Stop following</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>Following %1, and followed in turn — Esc to stop</source>
        <translation>Sigues a %1, que también te sigue — Esc para dejarlo</translation>
    </message>
    <message>
        <source>Following %1 — Esc to stop</source>
        <translation>Sigues a %1 — Esc para dejarlo</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ImportSummary</name>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s) that .gitignore names</source>
        <translation>
            <numerusform>%Ln archivo o carpeta que indica .gitignore</numerusform>
            <numerusform>%Ln archivos y carpetas que indica .gitignore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no text in UTF-8</source>
        <translation>
            <numerusform>%Ln que no es texto en UTF-8</numerusform>
            <numerusform>%Ln que no son texto en UTF-8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large for the crowd</source>
        <translation>
            <numerusform>%Ln demasiado grande para el crowd</numerusform>
            <numerusform>%Ln demasiado grandes para el crowd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln enlace simbólico</numerusform>
            <numerusform>%Ln enlaces simbólicos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that can&apos;t be read</source>
        <translation>
            <numerusform>%Ln que no se puede leer</numerusform>
            <numerusform>%Ln que no se pueden leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whose name doesn&apos;t fit into the crowd</source>
        <translation>
            <numerusform>%Ln cuyo nombre no es válido en el crowd</numerusform>
            <numerusform>%Ln cuyos nombres no son válidos en el crowd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo añadido</numerusform>
            <numerusform>%Ln archivos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replaced %Ln</source>
        <translation>
            <numerusform>%Ln reemplazado</numerusform>
            <numerusform>%Ln reemplazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %Ln that the crowd had</source>
        <translation>
            <numerusform>%Ln que ya tenía el crowd, conservado</numerusform>
            <numerusform>%Ln que ya tenía el crowd, conservados</numerusform>
        </translation>
    </message>
    <message>
        <source>left out %1</source>
        <translation>omitidos: %1</translation>
    </message>
    <message numerus="yes">
        <source>withheld %Ln that may hold secrets: %1</source>
        <translation>
            <numerusform>%Ln retenido porque podría contener secretos: %1</numerusform>
            <numerusform>%Ln retenidos porque podrían contener secretos: %1</numerusform>
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
        <translation>Había más archivos: un crowd contiene como máximo %L1.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Detenido. %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::KeyboardPage</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Establecer</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus atajos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Find commands by name</source>
        <translation>Buscar comandos por nombre</translation>
    </message>
    <message>
        <source>Find commands by pressing a key</source>
        <translation>Buscar comandos pulsando una tecla</translation>
    </message>
    <message>
        <source>or by &amp;key:</source>
        <translation>o por &amp;tecla:</translation>
    </message>
    <message>
        <source>What follows from the new key</source>
        <translation>Lo que implica el nuevo atajo</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Nuevo atajo: púlsalo</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>Restablecer t&amp;odo</translation>
    </message>
    <message>
        <source>All commands get the preset&apos;s keys again</source>
        <translation>Todos los comandos recuperan los atajos del esquema predefinido</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>predefinido</translation>
    </message>
    <message>
        <source>Also keys of: %1</source>
        <translation>Mismos atajos que: %1</translation>
    </message>
    <message>
        <source>%1 is a key of %2, which would lose it.</source>
        <translation>%1 es un atajo de %2, que lo perdería.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LineMode</name>
    <message>
        <source>Type a line, or a line and a column such as 120:5</source>
        <translation>Escribe una línea, o una línea y una columna, por ejemplo 120:5</translation>
    </message>
    <message>
        <source>“%1” is no place in a text.</source>
        <translation>«%1» no es una posición en un texto.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>This is what would help to find a fault: no text, link, name or path of yours is in it. Read it, then copy or save it; Bytecrowds sends nothing itself.</source>
        <translation>Esto es lo que ayudaría a encontrar un fallo: no contiene ningún texto, enlace, nombre ni ruta tuyos. Léelo y luego cópialo o guárdalo; Bytecrowds no envía nada por su cuenta.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MainWindow</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Crowd</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>The file&apos;s name; its ending chooses the language</source>
        <translation>El nombre del archivo; su extensión determina el lenguaje</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Copy the link that lets others join</source>
        <translation>Copiar el enlace que permite participar a otros</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Crowd</source>
        <translation>&amp;Crowd</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
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
        <translation>sin-título.txt</translation>
    </message>
    <message>
        <source>untitled-%1.txt</source>
        <comment>the name of a new file</comment>
        <translation>sin-título-%1.txt</translation>
    </message>
    <message>
        <source>%1 was deleted. It can be restored by the menu of the file tree.</source>
        <translation>Se ha eliminado %1. Se puede restaurar desde el menú del árbol de archivos.</translation>
    </message>
    <message>
        <source>The link comes as soon as the relay has started.</source>
        <translation>El enlace estará disponible en cuanto se inicie el relé.</translation>
    </message>
    <message>
        <source>Link copied: %1 — it opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>Enlace copiado: %1 — solo se abre en este equipo; inicia Bytecrowds con --relay para compartir con otros.</translation>
    </message>
    <message>
        <source>Link copied: %1 — whoever has it can read and write here.</source>
        <translation>Enlace copiado: %1 — quien lo tenga puede leer y escribir aquí.</translation>
    </message>
    <message>
        <source>%1 is too large for a crowd.</source>
        <translation>%1 es demasiado grande para un crowd.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>El archivo ha cambiado</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>Otro programa ha modificado %1 desde que se abrió aquí.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Save the file?</source>
        <translation>¿Guardar el archivo?</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 se ha modificado.</translation>
    </message>
    <message>
        <source>Close the crowd?</source>
        <translation>¿Cerrar el crowd?</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) have not reached the relay.</source>
        <translation>
            <numerusform>%n cambio no ha llegado al relé.</numerusform>
            <numerusform>%n cambios no han llegado al relé.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer can&apos;t keep them either: %1 You can save a copy first, or wait until the relay is back.</source>
        <translation>Este equipo tampoco puede conservarlos: %1 Puedes guardar antes una copia o esperar a que vuelva el relé.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlos</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MoreButton</name>
    <message numerus="yes">
        <source>%n more person(s)</source>
        <translation>
            <numerusform>%n persona más</numerusform>
            <numerusform>%n personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Descartar el aviso</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Options</name>
    <message>
        <source>Write code together.</source>
        <translation>Escribir código en compañía.</translation>
    </message>
    <message>
        <source>The relay that crowds are made on, for example https://crowds.example.org.</source>
        <translation>El relé en el que se crean los crowds, por ejemplo https://crowds.example.org.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Open a window of its own.</source>
        <translation>Abrir una ventana propia.</translation>
    </message>
    <message>
        <source>Return when what was opened is closed, for EDITOR=&quot;bytecrowds --wait&quot;.</source>
        <translation>Volver cuando se cierre lo que se abrió, para EDITOR=&quot;bytecrowds --wait&quot;.</translation>
    </message>
    <message>
        <source>Files, folders and links to open; a folder&apos;s files become those of a new crowd. Without any, a new crowd.</source>
        <translation>Archivos, carpetas y enlaces que abrir; los archivos de una carpeta pasan a ser los de un crowd nuevo. Sin ninguno, un crowd nuevo.</translation>
    </message>
    <message>
        <source>--relay takes an address such as https://crowds.example.org, not “%1”.</source>
        <translation>--relay requiere una dirección como https://crowds.example.org, no «%1».</translation>
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
        <translation>Resultados</translation>
    </message>
    <message>
        <source>%1, %L2 of %L3</source>
        <comment>a row of a list, its number, how many there are</comment>
        <translation>%1, %L2 de %L3</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PassingText</name>
    <message>
        <source>News</source>
        <translation>Novedades</translation>
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
            <numerusform>%n persona aquí</numerusform>
            <numerusform>%n personas aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleCommands</name>
    <message>
        <source>&amp;People</source>
        <translation>Perso&amp;nas</translation>
    </message>
    <message>
        <source>&amp;Follow someone, or stop</source>
        <translation>Seg&amp;uir a alguien, o dejar de seguir</translation>
    </message>
    <message>
        <source>&amp;Jump to someone</source>
        <translation>&amp;Ir a donde está alguien</translation>
    </message>
    <message>
        <source>&amp;Tell who joins and leaves</source>
        <translation>A&amp;visar de quién entra y sale</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and where they are</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <translation>%1, línea %L2</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>sigues a esta persona</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>te sigue</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeoplePanel</name>
    <message>
        <source>&amp;Jump to</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>People in the crowd</source>
        <translation>Personas en el crowd</translation>
    </message>
    <message>
        <source>Place the caret where they are (Enter)</source>
        <translation>Colocar el cursor donde está la persona (Intro)</translation>
    </message>
    <message>
        <source>Keep in view where they are (Space)</source>
        <translation>Mantener a la vista donde está la persona (Espacio)</translation>
    </message>
    <message>
        <source>Stop &amp;following</source>
        <translation>&amp;Dejar de seguir</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Person</name>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::QrView</name>
    <message>
        <source>QR code of the link</source>
        <translation>Código QR del enlace</translation>
    </message>
    <message>
        <source>Scan it to open the crowd on a phone or tablet</source>
        <translation>Escanéalo para abrir el crowd en un teléfono o una tableta</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::RecentsDialog</name>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, aún sin guardar</translation>
    </message>
    <message>
        <source>crowd on this computer&apos;s relay</source>
        <translation>crowd en el relé de este equipo</translation>
    </message>
    <message>
        <source>crowd on %1</source>
        <translation>crowd en %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Search by name, path or link</source>
        <translation>Buscar por nombre, ruta o enlace</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Crowds and files that this computer keeps</source>
        <translation>Crowds y archivos que conserva este equipo</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (fijado)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Dejar de &amp;fijar</translation>
    </message>
    <message>
        <source>What has not reached the relay is lost; the crowd itself stays there.</source>
        <translation>Lo que no ha llegado al relé se pierde; el crowd en sí permanece allí.</translation>
    </message>
    <message>
        <source>What was not saved to the file is lost.</source>
        <translation>Lo que no se guardó en el archivo se pierde.</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>¿Olvidarlo?</translation>
    </message>
    <message>
        <source>This computer forgets its copy of “%1”.</source>
        <translation>Este equipo olvida su copia de «%1».</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchCommands</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar s&amp;iguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>Find in all files…</source>
        <translation>Buscar en todos los archivos…</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <translation>Plegar o desplegar aq&amp;uí</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>Ple&amp;gar todo</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>Desplegar t&amp;odo</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchPanel</name>
    <message>
        <source>Find in all files</source>
        <translation>Buscar en todos los archivos</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>Reemplazar todo…</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Matches in all files</source>
        <translation>Coincidencias en todos los archivos</translation>
    </message>
    <message>
        <source>Write what to look for in all files, and press Return.</source>
        <translation>Escribe lo que quieres buscar en todos los archivos y pulsa Intro.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n match(es)</source>
        <translation>
            <numerusform>Más de %n coincidencia</numerusform>
            <numerusform>Más de %n coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace in all files?</source>
        <translation>¿Reemplazar en todos los archivos?</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) will be replaced.</source>
        <translation>
            <numerusform>Se reemplazará %n coincidencia.</numerusform>
            <numerusform>Se reemplazarán %n coincidencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file has its own undo step.</source>
        <translation>Cada archivo tiene su propio paso para deshacer.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n coincidencia reemplazada</numerusform>
            <numerusform>%n coincidencias reemplazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s).</source>
        <translation>
            <numerusform>en %n archivo.</numerusform>
            <numerusform>en %n archivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Setting</name>
    <message>
        <source>This is either on or off.</source>
        <translation>Esto está activado o desactivado.</translation>
    </message>
    <message>
        <source>This is a number from %L1 to %L2.</source>
        <translation>Esto es un número de %L1 a %L2.</translation>
    </message>
    <message>
        <source>There is no choice “%1”.</source>
        <translation>No existe la opción «%1».</translation>
    </message>
    <message>
        <source>There is no font %1.</source>
        <translation>No existe la fuente %1.</translation>
    </message>
    <message>
        <source>This can be %L1 characters long at most.</source>
        <translation>Esto puede tener como máximo %L1 caracteres.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingRow</name>
    <message>
        <source>The system&apos;s</source>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Reset to the usual value</source>
        <translation>Restablecer el valor habitual</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingTable</name>
    <message>
        <source>A relay&apos;s address begins with http:// or https://, and names a host.</source>
        <translation>La dirección de un relé empieza por http:// o https:// e indica un servidor.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The font of the text.</source>
        <translation>La fuente del texto.</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamaño de la fuente</translation>
    </message>
    <message>
        <source>In points; 0 takes the system&apos;s. Zooming comes on top of it.</source>
        <translation>En puntos; 0 usa el del sistema. El zoom se aplica además.</translation>
    </message>
    <message>
        <source>Tab width</source>
        <translation>Ancho de tabulación</translation>
    </message>
    <message>
        <source>How many columns a tab and a step of indentation are, where the file doesn&apos;t say.</source>
        <translation>Cuántas columnas ocupan una tabulación y un nivel de sangría, si el archivo no lo indica.</translation>
    </message>
    <message>
        <source>Indent with tabs</source>
        <translation>Sangrar con tabulaciones</translation>
    </message>
    <message>
        <source>Where the file doesn&apos;t say; otherwise with blanks.</source>
        <translation>Si el archivo no lo indica; de lo contrario, con espacios.</translation>
    </message>
    <message>
        <source>Detect indentation</source>
        <translation>Detectar la sangría</translation>
    </message>
    <message>
        <source>Indents a file as most of its lines are.</source>
        <translation>Sangra un archivo como lo está la mayoría de sus líneas.</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>Mostrar los espacios en blanco</translation>
    </message>
    <message>
        <source>Dots for blanks and arrows for tabs.</source>
        <translation>Puntos para los espacios y flechas para las tabulaciones.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar las líneas largas</translation>
    </message>
    <message>
        <source>Shows long lines in several rows instead of scrolling sideways.</source>
        <translation>Muestra las líneas largas en varias filas en lugar de desplazarse lateralmente.</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Números de línea</translation>
    </message>
    <message>
        <source>Beside the text.</source>
        <translation>Junto al texto.</translation>
    </message>
    <message>
        <source>Indentation guides</source>
        <translation>Guías de sangría</translation>
    </message>
    <message>
        <source>Thin lines at each step of indentation.</source>
        <translation>Líneas finas en cada nivel de sangría.</translation>
    </message>
    <message>
        <source>Highlight the current line</source>
        <translation>Resaltar la línea actual</translation>
    </message>
    <message>
        <source>Marks the line in which the caret is.</source>
        <translation>Marca la línea en la que está el cursor.</translation>
    </message>
    <message>
        <source>Edge column</source>
        <translation>Columna límite</translation>
    </message>
    <message>
        <source>Draws a line behind so many columns; 0 draws none.</source>
        <translation>Dibuja una línea tras ese número de columnas; 0 no dibuja ninguna.</translation>
    </message>
    <message>
        <source>Close brackets</source>
        <translation>Cerrar paréntesis</translation>
    </message>
    <message>
        <source>Typing an opening bracket or quote adds the closing one.</source>
        <translation>Al escribir un paréntesis, corchete o comilla de apertura se añade el de cierre.</translation>
    </message>
    <message>
        <source>Complete words</source>
        <translation>Completar palabras</translation>
    </message>
    <message>
        <source>Offers words of the open files while you type.</source>
        <translation>Ofrece palabras de los archivos abiertos mientras escribes.</translation>
    </message>
    <message>
        <source>Trim trailing blanks</source>
        <translation>Quitar los espacios finales</translation>
    </message>
    <message>
        <source>Removes blanks at the ends of lines when a file is saved.</source>
        <translation>Elimina los espacios al final de las líneas cuando se guarda un archivo.</translation>
    </message>
    <message>
        <source>End with a new line</source>
        <translation>Terminar con una línea nueva</translation>
    </message>
    <message>
        <source>Ends the last line when a file is saved.</source>
        <translation>Termina la última línea cuando se guarda un archivo.</translation>
    </message>
    <message>
        <source>Restore windows</source>
        <translation>Restaurar las ventanas</translation>
    </message>
    <message>
        <source>Starts with the windows and tabs that were open last.</source>
        <translation>Empieza con las ventanas y pestañas que estaban abiertas la última vez.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Of all windows.</source>
        <translation>De todas las ventanas.</translation>
    </message>
    <message>
        <source>Colours of the text when light</source>
        <translation>Colores del texto en modo claro</translation>
    </message>
    <message>
        <source>Paper, ink and highlighting.</source>
        <translation>Papel, tinta y resaltado.</translation>
    </message>
    <message>
        <source>Colours of the text when dark</source>
        <translation>Colores del texto en modo oscuro</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>What others see; without one, that of your account.</source>
        <translation>Lo que ven los demás; si no hay ninguno, el de tu cuenta.</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relé</translation>
    </message>
    <message>
        <source>Where new crowds are kept, such as https://crowds.example.org; without one, on this computer.</source>
        <translation>Dónde se conservan los crowds nuevos, por ejemplo https://crowds.example.org; si no se indica, en este equipo.</translation>
    </message>
    <message>
        <source>Tell who comes and goes</source>
        <translation>Avisar de quién entra y sale</translation>
    </message>
    <message>
        <source>A short notice when somebody joins or leaves.</source>
        <translation>Un breve aviso cuando alguien entra o sale.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Atajos como en</translation>
    </message>
    <message>
        <source>Where keys begin from; those that you choose yourself come on top.</source>
        <translation>El punto de partida de los atajos; los que elijas tú se añaden encima.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Files and windows</source>
        <translation>Archivos y ventanas</translation>
    </message>
    <message>
        <source>You and your crowds</source>
        <translation>Tú y tus crowds</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Se conserva en %1</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Abrir el archivo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Ningún ajuste se llama «%1».</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SharePopup</name>
    <message>
        <source>Share this crowd</source>
        <translation>Compartir este crowd</translation>
    </message>
    <message>
        <source>The link is copied: paste it where the others will find it.</source>
        <translation>El enlace está copiado: pégalo donde los demás lo encuentren.</translation>
    </message>
    <message>
        <source>The relay doesn&apos;t let you in, so you can&apos;t tell who it lets in: %1</source>
        <translation>El relé no te deja entrar, así que no puedes decir a quién deja entrar: %1</translation>
    </message>
    <message>
        <source>It opens on this computer only. Whoever opens it can read; only the owner writes.</source>
        <translation>Solo se abre en este equipo. Quien lo abra puede leer; solo el propietario escribe.</translation>
    </message>
    <message>
        <source>Whoever has the link can read; only the owner writes.</source>
        <translation>Quien tenga el enlace puede leer; solo el propietario escribe.</translation>
    </message>
    <message>
        <source>It opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>Solo se abre en este equipo; inicia Bytecrowds con --relay para compartir con otros.</translation>
    </message>
    <message>
        <source>Whoever has the link can read and write.</source>
        <translation>Quien tenga el enlace puede leer y escribir.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copiado</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>&amp;Salir del crowd</translation>
    </message>
    <message>
        <source>Close this window; the crowd stays on the relay</source>
        <translation>Cerrar esta ventana; el crowd permanece en el relé</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusLine</name>
    <message>
        <source>Connection and saved state</source>
        <translation>Conexión y estado de guardado</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>The language that the text is highlighted in</source>
        <translation>El lenguaje con el que se resalta el texto</translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>Línea %L1, columna %L2</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusText</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edit(s) waiting for the relay&apos;s store</source>
        <translation>
            <numerusform>Sin guardar: %n cambio espera al almacenamiento del relé</numerusform>
            <numerusform>Sin guardar: %n cambios esperan al almacenamiento del relé</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: the relay&apos;s store is away</source>
        <translation>Sin guardar: el almacenamiento del relé no está disponible</translation>
    </message>
    <message>
        <source>Connected; this relay does not tell what is saved</source>
        <translation>Conectado; este relé no indica lo que está guardado</translation>
    </message>
    <message numerus="yes">
        <source>Connecting… %n edit(s) waiting</source>
        <translation>
            <numerusform>Conectando… %n cambio en espera</numerusform>
            <numerusform>Conectando… %n cambios en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message numerus="yes">
        <source>Syncing… %n edit(s) waiting</source>
        <translation>
            <numerusform>Sincronizando… %n cambio en espera</numerusform>
            <numerusform>Sincronizando… %n cambios en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n edit(s) waiting</source>
        <translation>
            <numerusform>Sin conexión: %n cambio en espera</numerusform>
            <numerusform>Sin conexión: %n cambios en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>Not connected: %n edit(s) not saved</source>
        <translation>
            <numerusform>No conectado: %n cambio sin guardar</numerusform>
            <numerusform>No conectado: %n cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>On this computer only, not saved</source>
        <translation>Solo en este equipo, sin guardar</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Solo en este equipo</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SymbolMode</name>
    <message>
        <source>Type the name of a symbol</source>
        <translation>Escribe el nombre de un símbolo</translation>
    </message>
    <message>
        <source>No symbols are known in this text.</source>
        <translation>No se conoce ningún símbolo en este texto.</translation>
    </message>
    <message>
        <source>No symbol is called “%1”.</source>
        <translation>Ningún símbolo se llama «%1».</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>línea %L1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TabGroup</name>
    <message>
        <source>Open files</source>
        <translation>Archivos abiertos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a file that was changed and not saved</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>%1 — on this computer only</source>
        <translation>%1 — solo en este equipo</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextFile</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 es una carpeta.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2.</source>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large: it may hold %2 at most.</source>
        <translation>%1 es demasiado grande: puede contener como máximo %2.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed there.</source>
        <translation>No se pudo escribir %1: %2. No se ha cambiado nada allí.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextPane</name>
    <message>
        <source>Text of %1</source>
        <translation>Texto de %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Together</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1 has left: you follow nobody now</source>
        <translation>%1 ha salido: ya no sigues a nadie</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>No hay nadie más aquí</translation>
    </message>
    <message>
        <source>They are in no file of the crowd</source>
        <translation>Esta persona no está en ningún archivo del crowd</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
        <source>Split &amp;right</source>
        <translation>Dividir a la &amp;derecha</translation>
    </message>
    <message>
        <source>Split &amp;down</source>
        <translation>Dividir hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Archivo…</translation>
    </message>
    <message>
        <source>&amp;Command…</source>
        <translation>&amp;Comando…</translation>
    </message>
    <message>
        <source>&amp;Line…</source>
        <translation>&amp;Línea…</translation>
    </message>
    <message>
        <source>S&amp;ymbol…</source>
        <translation>Sí&amp;mbolo…</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Pestaña an&amp;terior</translation>
    </message>
    <message>
        <source>Next &amp;split</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewGuard</name>
    <message>
        <source>You can only read this crowd: its owner has not let others write.</source>
        <translation>Solo puedes leer este crowd: su propietario no ha permitido escribir a otros.</translation>
    </message>
    <message>
        <source>You can write in this crowd again.</source>
        <translation>Puedes volver a escribir en este crowd.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewOnlyBar</name>
    <message>
        <source>&amp;Make a copy of my own</source>
        <translation>&amp;Hacer mi propia copia</translation>
    </message>
    <message>
        <source>A new crowd with all these files, which you can write in and share</source>
        <translation>Un crowd nuevo con todos estos archivos, en el que puedes escribir y que puedes compartir</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowFolders</name>
    <message>
        <source>Files are still being added: wait for them, or stop that first.</source>
        <translation>Aún se están añadiendo archivos: espera a que termine o detenlo antes.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Files are being read…</source>
        <translation>Leyendo archivos…</translation>
    </message>
    <message numerus="yes">
        <source>Files are being read: %Ln so far…</source>
        <translation>
            <numerusform>Leyendo archivos: %Ln hasta ahora…</numerusform>
            <numerusform>Leyendo archivos: %Ln hasta ahora…</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of the same name</source>
        <translation>Archivos con el mismo nombre</translation>
    </message>
    <message numerus="yes">
        <source>The crowd has %Ln of these files already.</source>
        <translation>
            <numerusform>El crowd ya tiene %Ln de estos archivos.</numerusform>
            <numerusform>El crowd ya tiene %Ln de estos archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Conservar am&amp;bos</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Keep the crowd&apos;s</source>
        <translation>&amp;Conservar los del crowd</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Add a folder to the crowd</source>
        <translation>Añadir una carpeta al crowd</translation>
    </message>
    <message>
        <source>Add files to the crowd</source>
        <translation>Añadir archivos al crowd</translation>
    </message>
    <message>
        <source>This window has no crowd: its files are on this computer already.</source>
        <translation>Esta ventana no tiene ningún crowd: sus archivos ya están en este equipo.</translation>
    </message>
    <message>
        <source>Write the crowd&apos;s files into a folder</source>
        <translation>Escribir los archivos del crowd en una carpeta</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>¿Reemplazar archivos?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the folder differ from the crowd&apos;s.</source>
        <translation>
            <numerusform>%Ln archivo de la carpeta difiere del que tiene el crowd.</numerusform>
            <numerusform>%Ln archivos de la carpeta difieren de los que tiene el crowd.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Reemplazarlos</translation>
    </message>
    <message>
        <source>&amp;Write the others</source>
        <translation>&amp;Escribir los demás</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln file(s) to %1.</source>
        <translation>
            <numerusform>%Ln archivo escrito en %1.</numerusform>
            <numerusform>%Ln archivos escritos en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowPalette</name>
    <message>
        <source>Go to line %L1, column %L2</source>
        <translation>Ir a la línea %L1, columna %L2</translation>
    </message>
    <message>
        <source>Go to line %L1</source>
        <translation>Ir a la línea %L1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WithheldDialog</name>
    <message>
        <source>Withheld files</source>
        <translation>Archivos retenidos</translation>
    </message>
    <message>
        <source>These files look like passwords, tokens or private keys, so they were not added. Whoever has the crowd&apos;s link can read what you add, and its history keeps it.</source>
        <translation>Estos archivos parecen contraseñas, tokens o claves privadas, así que no se han añadido. Quien tenga el enlace del crowd puede leer lo que añadas, y su historial lo conserva.</translation>
    </message>
    <message>
        <source>&amp;Add the checked ones</source>
        <translation>&amp;Añadir los marcados</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WritingCommands</name>
    <message>
        <source>There is no formatter for %1.</source>
        <translation>No hay formateador para %1.</translation>
    </message>
    <message>
        <source>%1 is formatted by %2, which is not installed.</source>
        <translation>%1 se formatea con %2, que no está instalado.</translation>
    </message>
    <message>
        <source>Formatted.</source>
        <translation>Formateado.</translation>
    </message>
    <message>
        <source>%1 could not be printed.</source>
        <translation>No se pudo imprimir %1.</translation>
    </message>
    <message>
        <source>Add a caret &amp;above</source>
        <translation>&amp;Añadir un cursor arriba</translation>
    </message>
    <message>
        <source>Add a caret &amp;below</source>
        <translation>Añadir un cursor a&amp;bajo</translation>
    </message>
    <message>
        <source>Select the &amp;next occurrence too</source>
        <translation>Seleccionar también la siguie&amp;nte aparición</translation>
    </message>
    <message>
        <source>Select all &amp;occurrences</source>
        <translation>Seleccionar todas las a&amp;pariciones</translation>
    </message>
    <message>
        <source>Split the selection into &amp;lines</source>
        <translation>Dividir la selección en &amp;líneas</translation>
    </message>
    <message>
        <source>&amp;Comment or uncomment</source>
        <translation>&amp;Comentar o descomentar</translation>
    </message>
    <message>
        <source>Comment as a bloc&amp;k</source>
        <translation>Comentar como blo&amp;que</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Sangrar</translation>
    </message>
    <message>
        <source>&amp;Unindent</source>
        <translation>&amp;Quitar sangría</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Mover líneas arriba</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Mover líneas abajo</translation>
    </message>
    <message>
        <source>&amp;Duplicate lines</source>
        <translation>&amp;Duplicar líneas</translation>
    </message>
    <message>
        <source>D&amp;elete lines</source>
        <translation>&amp;Eliminar líneas</translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation>&amp;Unir líneas</translation>
    </message>
    <message>
        <source>&amp;Sort lines</source>
        <translation>&amp;Ordenar líneas</translation>
    </message>
    <message>
        <source>&amp;Trim blanks at line ends</source>
        <translation>Quitar espacios al &amp;final de línea</translation>
    </message>
    <message>
        <source>U&amp;pper case</source>
        <translation>&amp;Mayúsculas</translation>
    </message>
    <message>
        <source>Lo&amp;wer case</source>
        <translation>M&amp;inúsculas</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>Completar la palabra</translation>
    </message>
    <message>
        <source>&amp;Format the file</source>
        <translation>&amp;Formatear el archivo</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Im&amp;primir…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::CodeView</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>That was not inserted: a file here may hold no more than %1.</source>
        <translation>No se ha insertado: aquí un archivo no puede contener más de %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>Reemplazar esta coincidencia</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>Reemplazar todas las coincidencias</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n reemplazada</numerusform>
            <numerusform>%n reemplazadas</numerusform>
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
        <translation>%L1 de %2</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>No hay coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatDocument</name>
    <message>
        <source>The file was closed before it was formatted.</source>
        <translation>El archivo se cerró antes de que se le diera formato.</translation>
    </message>
    <message>
        <source>This file can&apos;t be changed now.</source>
        <translation>Este archivo no se puede modificar ahora.</translation>
    </message>
    <message>
        <source>The file was not formatted: it changes too fast.</source>
        <translation>No se ha dado formato al archivo: cambia demasiado rápido.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatJob</name>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 no está instalado.</translation>
    </message>
    <message>
        <source>%1 took too long.</source>
        <translation>%1 ha tardado demasiado.</translation>
    </message>
    <message>
        <source>%1 wrote more than a file here may hold.</source>
        <translation>%1 ha escrito más de lo que aquí puede contener un archivo.</translation>
    </message>
    <message>
        <source>%1 failed and did not say why.</source>
        <translation>%1 ha fallado sin decir por qué.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ha fallado: %2</translation>
    </message>
    <message>
        <source>%1 wrote something that is not text.</source>
        <translation>%1 ha escrito algo que no es texto.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::Matcher</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Esto no es una expresión regular: %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::SearchJob</name>
    <message>
        <source>This expression takes too long on some of the texts.</source>
        <translation>Esta expresión tarda demasiado en algunos de los textos.</translation>
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
        <translation>Línea %L1: %2</translation>
    </message>
    <message>
        <source>%1, line %L2, column %L3</source>
        <translation>%1, línea %L2, columna %L3</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::ViewSearch</name>
    <message>
        <source>This expression takes too long on this text.</source>
        <translation>Esta expresión tarda demasiado en este texto.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::inspect::Words</name>
    <message>
        <source>“%1” is no name for a file in it</source>
        <translation>«%1» no es un nombre válido para un archivo en él</translation>
    </message>
    <message>
        <source>the crowd “%1” is in it more than once</source>
        <translation>el crowd «%1» está en él más de una vez</translation>
    </message>
    <message>
        <source>more crowds are in it than can be restored at once</source>
        <translation>contiene más crowds de los que se pueden restaurar a la vez</translation>
    </message>
    <message>
        <source>“%1” is in it more than once</source>
        <translation>«%1» está en él más de una vez</translation>
    </message>
    <message>
        <source>“%1” in it is larger than any backup has it</source>
        <translation>«%1» es en él más grande que en cualquier copia de seguridad</translation>
    </message>
    <message>
        <source>it is no backup of crowds</source>
        <translation>no es una copia de seguridad de crowds</translation>
    </message>
    <message>
        <source>the SHA256SUMS of the crowd “%1” is missing in it</source>
        <translation>falta en él el SHA256SUMS del crowd «%1»</translation>
    </message>
    <message>
        <source>There are more crowds than one archive holds: name some.</source>
        <translation>Hay más crowds de los que caben en una copia de seguridad: indica algunos.</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) backed up</source>
        <translation>
            <numerusform>%n crowd respaldado</numerusform>
            <numerusform>%n crowds respaldados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not or not wholly</source>
        <translation>
            <numerusform>, %n sin respaldar o incompleto</numerusform>
            <numerusform>, %n sin respaldar o incompletos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n key(s) passed over, under names that no crowd can have</source>
        <translation>
            <numerusform>; %n clave omitida, con un nombre que ningún crowd puede tener</numerusform>
            <numerusform>; %n claves omitidas, con nombres que ningún crowd puede tener</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies under the name of the crowd “%1” is no crowd.</source>
        <translation>Lo que hay con el nombre del crowd «%1» no es un crowd.</translation>
    </message>
    <message>
        <source>There is no crowd “%1”.</source>
        <translation>No hay ningún crowd «%1».</translation>
    </message>
    <message>
        <source>The state of the crowd “%1” can&apos;t be read: only its bytes are backed up.</source>
        <translation>El estado del crowd «%1» no se puede leer: solo se respaldan sus bytes.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the log of the crowd “%1” can&apos;t be read: its document is backed up without them, and all its bytes.</source>
        <translation>
            <numerusform>%n actualización del registro del crowd «%1» no se puede leer: su documento se respalda sin ella, y también todos sus bytes.</numerusform>
            <numerusform>%n actualizaciones del registro del crowd «%1» no se pueden leer: su documento se respalda sin ellas, y también todos sus bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no name that a crowd can have.</source>
        <translation>«%1» no es un nombre que pueda tener un crowd.</translation>
    </message>
    <message>
        <source>An archive is nothing for a terminal: name a file with --output.</source>
        <translation>Una copia de seguridad no es para un terminal: indica un archivo con --output.</translation>
    </message>
    <message>
        <source>it was made by another version of this program, in a way that this one doesn&apos;t know</source>
        <translation>lo creó otra versión de este programa, de un modo que esta no conoce</translation>
    </message>
    <message>
        <source>its crowd.json is no JSON: %1</source>
        <translation>su crowd.json no es JSON: %1</translation>
    </message>
    <message>
        <source>its crowd.json is not what a backup writes</source>
        <translation>su crowd.json no es lo que escribe una copia de seguridad</translation>
    </message>
    <message>
        <source>The crowd “%1” was not restored: %2.</source>
        <translation>El crowd «%1» no se ha restaurado: %2.</translation>
    </message>
    <message>
        <source>no crowd can have that name</source>
        <translation>ningún crowd puede tener ese nombre</translation>
    </message>
    <message>
        <source>what the archive has of it is damaged: it differs from its SHA256SUMS</source>
        <translation>lo que la copia de seguridad tiene de él está dañado: difiere de su SHA256SUMS</translation>
    </message>
    <message>
        <source>its crowd.json is missing</source>
        <translation>falta su crowd.json</translation>
    </message>
    <message>
        <source>its crowd.json is another crowd&apos;s</source>
        <translation>su crowd.json es de otro crowd</translation>
    </message>
    <message>
        <source>it was damaged when it was backed up; its bytes are in the archive</source>
        <translation>ya estaba dañado cuando se respaldó; sus bytes están en la copia de seguridad</translation>
    </message>
    <message>
        <source>its state.yjs is missing</source>
        <translation>falta su state.yjs</translation>
    </message>
    <message>
        <source>its state.yjs can&apos;t be read: %1</source>
        <translation>su state.yjs no se puede leer: %1</translation>
    </message>
    <message>
        <source>somebody has it open, and what a relay holds can&apos;t be replaced. A relay lets go of it ten seconds after all have left</source>
        <translation>alguien lo tiene abierto, y lo que tiene un relé no se puede reemplazar. Un relé lo libera diez segundos después de que todos hayan salido</translation>
    </message>
    <message>
        <source>the two can&apos;t be merged</source>
        <translation>los dos no se pueden combinar</translation>
    </message>
    <message>
        <source>what the store has under its name can&apos;t be read; --replace puts the archive&apos;s in its place</source>
        <translation>lo que el almacenamiento tiene con su nombre no se puede leer; --replace pone en su lugar lo de la copia de seguridad</translation>
    </message>
    <message>
        <source>Elements only in %1:</source>
        <translation>Elementos solo en %1:</translation>
    </message>
    <message>
        <source>Deleted only in %1:</source>
        <translation>Eliminados solo en %1:</translation>
    </message>
    <message>
        <source>Root “%1” (%2):</source>
        <translation>Raíz «%1» (%2):</translation>
    </message>
    <message>
        <source>%1 is not whole: something in it waits for what is missing, and is not compared.</source>
        <translation>%1 no está completo: algo en él espera lo que falta y no se compara.</translation>
    </message>
    <message>
        <source>Both have the same clocks and deletions, and yet hold different things: two replicas have written under one client id.</source>
        <translation>Ambos tienen los mismos relojes y eliminaciones y, sin embargo, contienen cosas distintas: dos réplicas han escrito con un mismo identificador de cliente.</translation>
    </message>
    <message>
        <source>origin %1</source>
        <translation>origen %1</translation>
    </message>
    <message>
        <source>right origin %1</source>
        <translation>origen derecho %1</translation>
    </message>
    <message>
        <source>root “%1”</source>
        <translation>raíz «%1»</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>clave «%1»</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>partly deleted</source>
        <translation>eliminado en parte</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1, %n byte</numerusform>
            <numerusform>%1, %n bytes</numerusform>
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
            <numerusform>%n rango eliminado</numerusform>
            <numerusform>%n rangos eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be unpacked: %2</source>
        <translation>No se puede descomprimir %1: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Not everything could be written to stdout.</source>
        <translation>No se pudo escribir todo en stdout.</translation>
    </message>
    <message>
        <source>--redis and --data name two stores: leave one out.</source>
        <translation>--redis y --data indican dos almacenamientos: omite uno.</translation>
    </message>
    <message>
        <source>No relay keeps its crowds in %1 just now: start it, or name another folder with --data or a Redis with --redis.</source>
        <translation>Ningún relé conserva ahora mismo sus crowds en %1: inícialo, o indica otra carpeta con --data o un Redis con --redis.</translation>
    </message>
    <message>
        <source>The Redis at %1 gave no answer that could be read.</source>
        <translation>El Redis en %1 no dio ninguna respuesta legible.</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t be used: %2</source>
        <translation>No se puede usar el Redis en %1: %2</translation>
    </message>
    <message>
        <source>Print what a document holds: texts as they are, all else as JSON.</source>
        <translation>Mostrar lo que contiene un documento: los textos tal cual, todo lo demás como JSON.</translation>
    </message>
    <message>
        <source>List the structs of an update and what it deletes.</source>
        <translation>Enumerar los structs de una actualización y lo que elimina.</translation>
    </message>
    <message>
        <source>Say what each of two states knows that the other doesn&apos;t.</source>
        <translation>Decir lo que cada uno de dos estados conoce y el otro no.</translation>
    </message>
    <message>
        <source>Load states, look at every invariant, write and load them again.</source>
        <translation>Cargar estados, comprobar cada invariante, escribirlos y volver a cargarlos.</translation>
    </message>
    <message>
        <source>Write the same update in the other format.</source>
        <translation>Escribir la misma actualización en el otro formato.</translation>
    </message>
    <message>
        <source>Type a recorded trace, or apply a log of updates, and check what comes of it.</source>
        <translation>Teclear una traza grabada, o aplicar un registro de actualizaciones, y comprobar el resultado.</translation>
    </message>
    <message>
        <source>Write crowds of a relay into an archive, all when none is named.</source>
        <translation>Escribir crowds de un relé en una copia de seguridad; todos, si no se indica ninguno.</translation>
    </message>
    <message>
        <source>Write crowds of an archive back, merging them with what is there.</source>
        <translation>Restituir crowds de una copia de seguridad, combinándolos con lo que hay.</translation>
    </message>
    <message>
        <source>Look into documents of Yjs: updates and states, in V1 or V2.</source>
        <translation>Examinar documentos de Yjs: actualizaciones y estados, en V1 o V2.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>A file named - is stdin; of an output, stdout. The exit code is 0 when all is well, 1 when something is wrong with what was read or differs, 2 when the work could not be done.</source>
        <translation>Un archivo llamado - es stdin; en una salida, stdout. El código de salida es 0 si todo va bien, 1 si lo leído tiene algún problema o difiere, 2 si no se pudo hacer el trabajo.</translation>
    </message>
    <message>
        <source>What to do, as above.</source>
        <translation>Qué hacer, como se indica arriba.</translation>
    </message>
    <message>
        <source>Files to read.</source>
        <translation>Archivos que leer.</translation>
    </message>
    <message>
        <source>bytecrowds-inspect --help tells how it is used.</source>
        <translation>bytecrowds-inspect --help explica cómo se usa.</translation>
    </message>
    <message>
        <source>It needs a command.</source>
        <translation>Hace falta un comando.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No hay ningún comando «%1».</translation>
    </message>
    <message>
        <source>It is called as: %1</source>
        <translation>Se invoca así: %1</translation>
    </message>
    <message>
        <source>Only one file can be stdin.</source>
        <translation>Solo un archivo puede ser stdin.</translation>
    </message>
    <message>
        <source>%1 takes no --%2.</source>
        <translation>%1 no admite --%2.</translation>
    </message>
    <message>
        <source>--%1 takes v1 or v2, not “%2”.</source>
        <translation>--%1 admite v1 o v2, no «%2».</translation>
    </message>
    <message>
        <source>convert needs --to v1 or --to v2.</source>
        <translation>convert necesita --to v1 o --to v2.</translation>
    </message>
    <message>
        <source>How what is read is encoded: v1 or v2. Otherwise its bytes tell.</source>
        <translation>Cómo está codificado lo que se lee: v1 o v2. Si no, lo indican sus bytes.</translation>
    </message>
    <message>
        <source>How to encode what is written: v1 or v2.</source>
        <translation>Cómo codificar lo que se escribe: v1 o v2.</translation>
    </message>
    <message>
        <source>Where to write; convert and backup: stdout, replay: nowhere.</source>
        <translation>Dónde escribir; convert y backup: stdout, replay: en ninguna parte.</translation>
    </message>
    <message>
        <source>Show this root alone.</source>
        <translation>Mostrar solo esta raíz.</translation>
    </message>
    <message>
        <source>Show the document as a snapshot of Yjs has it.</source>
        <translation>Mostrar el documento tal como lo tiene una instantánea de Yjs.</translation>
    </message>
    <message>
        <source>For programs: one struct a line.</source>
        <translation>Para programas: un struct por línea.</translation>
    </message>
    <message>
        <source>The Redis of the relays, as their --redis. Others on this machine see it: better is the variable BYTECROWDS_RELAY_REDIS, or ?password-file=FILE.</source>
        <translation>El Redis de los relés, como su --redis. Otros usuarios de esta máquina lo ven: es mejor la variable BYTECROWDS_RELAY_REDIS, o ?password-file=FILE.</translation>
    </message>
    <message>
        <source>The data folder of a running relay, for its private Redis.</source>
        <translation>La carpeta de datos de un relé en marcha, para su Redis privado.</translation>
    </message>
    <message>
        <source>The relay&apos;s file of options, which names its Redis or its data folder.</source>
        <translation>El archivo de opciones del relé, que indica su Redis o su carpeta de datos.</translation>
    </message>
    <message>
        <source>Make a crowd what it was, not merging it; only where nobody has it open.</source>
        <translation>Devolver un crowd a lo que era, sin combinarlo; solo si nadie lo tiene abierto.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replayed: %2</source>
        <translation>No se puede reproducir %1: %2</translation>
    </message>
    <message>
        <source>Client %1 refuses what the others wrote.</source>
        <translation>El cliente %1 rechaza lo que escribieron los demás.</translation>
    </message>
    <message>
        <source>The document of client %1 is inconsistent: %2</source>
        <translation>El documento del cliente %1 es incoherente: %2</translation>
    </message>
    <message>
        <source>Client %1 has got everything and holds something else.</source>
        <translation>El cliente %1 lo ha recibido todo y contiene otra cosa.</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n transacción</numerusform>
            <numerusform>%n transacciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es)</source>
        <translation>
            <numerusform>%n parche</numerusform>
            <numerusform>%n parches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is not the one that the trace ends with.</source>
        <translation>El texto no es aquel con el que termina la traza.</translation>
    </message>
    <message>
        <source>The text is the one that the trace ends with.</source>
        <translation>El texto es aquel con el que termina la traza.</translation>
    </message>
    <message>
        <source>%1 is neither a trace nor a log of updates: %2</source>
        <translation>%1 no es ni una traza ni un registro de actualizaciones: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n actualización</numerusform>
            <numerusform>%n actualizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: update %2 is refused: %3</source>
        <translation>%1: se rechaza la actualización %2: %3</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 is no trace: %2</source>
        <translation>%1 no es una traza: %2</translation>
    </message>
    <message>
        <source>The document is inconsistent: %1</source>
        <translation>El documento es incoherente: %1</translation>
    </message>
    <message numerus="yes">
        <source>state in %1: %n byte(s)</source>
        <translation>
            <numerusform>estado en %1: %n byte</numerusform>
            <numerusform>estado en %1: %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Something waits for what never came.</source>
        <translation>Algo espera lo que nunca llegó.</translation>
    </message>
    <message>
        <source>“%1” is restored.</source>
        <translation>«%1» se ha restaurado.</translation>
    </message>
    <message>
        <source>“%1” was there and is merged with the archive&apos;s; its stored fields stay as they are.</source>
        <translation>«%1» ya existía y se ha combinado con el de la copia de seguridad; sus campos almacenados quedan como están.</translation>
    </message>
    <message>
        <source>“%1” was there, and had all that the archive has.</source>
        <translation>«%1» ya existía y tenía todo lo que contiene la copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) restored</source>
        <translation>
            <numerusform>%n crowd restaurado</numerusform>
            <numerusform>%n crowds restaurados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n merged with what was there</source>
        <translation>
            <numerusform>, %n combinado con lo que había</numerusform>
            <numerusform>, %n combinados con lo que había</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not restored</source>
        <translation>
            <numerusform>, %n sin restaurar</numerusform>
            <numerusform>, %n sin restaurar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be restored from %1: %2.</source>
        <translation>No se puede restaurar nada de %1: %2.</translation>
    </message>
    <message>
        <source>The archive has no digests of its crowds, as older ones have none: damage inside a crowd may pass unnoticed.</source>
        <translation>La copia de seguridad no tiene resúmenes criptográficos de sus crowds, como ocurre con las más antiguas: un daño dentro de un crowd puede pasar inadvertido.</translation>
    </message>
    <message>
        <source>The crowd “%1” is not in the archive.</source>
        <translation>El crowd «%1» no está en la copia de seguridad.</translation>
    </message>
    <message>
        <source>array</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>XML, not shown</source>
        <translation>XML, no mostrado</translation>
    </message>
    <message>
        <source>%1 is no snapshot.</source>
        <translation>%1 no es una instantánea.</translation>
    </message>
    <message>
        <source>The snapshot %1 knows elements that the document lacks.</source>
        <translation>La instantánea %1 conoce elementos que faltan en el documento.</translation>
    </message>
    <message>
        <source>The document has no root “%1”.</source>
        <translation>El documento no tiene ninguna raíz «%1».</translation>
    </message>
    <message>
        <source>it is packed more than once</source>
        <translation>está comprimido más de una vez</translation>
    </message>
    <message>
        <source>it unpacks to more than %1</source>
        <translation>descomprimido ocupa más de %1</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>“%1” in it is no plain file</source>
        <translation>«%1» no es en él un archivo normal</translation>
    </message>
    <message>
        <source>it is no tar archive, or damaged, or not all of it is there</source>
        <translation>no es un archivo tar, o está dañado o incompleto</translation>
    </message>
    <message>
        <source>%1 is no update in %2: %3</source>
        <translation>%1 no es una actualización en %2: %3</translation>
    </message>
    <message>
        <source>%1 is no update, neither in V1 nor in V2: %2</source>
        <translation>%1 no es una actualización, ni en V1 ni en V2: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be loaded: %2</source>
        <translation>No se puede cargar %1: %2</translation>
    </message>
    <message>
        <source>Written in %1 it can&apos;t be loaded again: %2</source>
        <translation>Escrito en %1, no se puede volver a cargar: %2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is inconsistent: %2</source>
        <translation>Escrito en %1 y cargado de nuevo, es incoherente: %2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is another document.</source>
        <translation>Escrito en %1 y cargado de nuevo, es otro documento.</translation>
    </message>
    <message>
        <source>Written in %1, loaded and written again it has other bytes.</source>
        <translation>Escrito en %1, cargado y escrito de nuevo, tiene otros bytes.</translation>
    </message>
    <message>
        <source>The loaded document is inconsistent: %1</source>
        <translation>El documento cargado es incoherente: %1</translation>
    </message>
    <message>
        <source>It is not whole: something in it waits for what is missing.</source>
        <translation>No está completo: algo en él espera lo que falta.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n byte(s)</source>
        <translation>
            <numerusform>%1: %2, %n byte</numerusform>
            <numerusform>%1: %2, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written in %1: %n byte(s)</source>
        <translation>
            <numerusform>escrito en %1: %n byte</numerusform>
            <numerusform>escrito en %1: %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>No se ha encontrado ningún problema.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::CrowdLink</name>
    <message>
        <source>There is no link.</source>
        <translation>No hay ningún enlace.</translation>
    </message>
    <message>
        <source>This text is too long for a link.</source>
        <translation>Este texto es demasiado largo para un enlace.</translation>
    </message>
    <message>
        <source>“%1” is no link. A link looks like https://relay.example/crowd.</source>
        <translation>«%1» no es un enlace. Un enlace tiene este aspecto: https://relay.example/crowd.</translation>
    </message>
    <message>
        <source>“%1” is no link to a crowd: it begins with “%2:”.</source>
        <translation>«%1» no es un enlace a un crowd: empieza por «%2:».</translation>
    </message>
    <message>
        <source>“%1” names no relay.</source>
        <translation>«%1» no indica ningún relé.</translation>
    </message>
    <message>
        <source>“%1” names a relay, but no crowd.</source>
        <translation>«%1» indica un relé, pero ningún crowd.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a crowd.</source>
        <translation>«%1» no puede ser el nombre de un crowd.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalCopy</name>
    <message>
        <source>Not all of the copy of “%1” on this computer could be read. What could be read is here; the rest stays kept.</source>
        <translation>No se pudo leer toda la copia de «%1» en este equipo. Lo que se pudo leer está aquí; el resto se conserva.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalDatabase</name>
    <message>
        <source>There is no room left on the disk: what you type can&apos;t be kept on this computer just now. It is written as soon as there is room; until then don&apos;t quit.</source>
        <translation>No queda espacio en el disco: lo que escribes no se puede conservar en este equipo por ahora. Se escribirá en cuanto haya espacio; hasta entonces, no salgas.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: what you type is not kept on this computer.</source>
        <translation>No se puede escribir %1: lo que escribes no se conserva en este equipo.</translation>
    </message>
    <message>
        <source>Another program is using %1: what you type is written as soon as it lets go.</source>
        <translation>Otro programa está usando %1: lo que escribes se guardará en cuanto lo libere.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 está dañado (%2).</translation>
    </message>
    <message>
        <source>The copies in %1 were made by a newer Bytecrowds. They stay as they are, and this one keeps its own beside them.</source>
        <translation>Las copias en %1 las creó un Bytecrowds más reciente. Quedan como están, y este conserva las suyas junto a ellas.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2): what you type is not kept on this computer just now.</source>
        <translation>No se puede escribir %1 (%2): lo que escribes no se conserva en este equipo por ahora.</translation>
    </message>
    <message>
        <source>Something could not be kept on this computer (%1).</source>
        <translation>Algo no se pudo conservar en este equipo (%1).</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalSalvage</name>
    <message>
        <source>The copies of your crowds in %1 are damaged, and can&apos;t be moved: what you type is not kept on this computer.</source>
        <translation>Las copias de tus crowds en %1 están dañadas y no se pueden mover: lo que escribes no se conserva en este equipo.</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged. What could be read was kept; the damaged file is now %1.</source>
        <translation>Las copias de tus crowds en este equipo estaban dañadas. Lo que se pudo leer se ha conservado; el archivo dañado es ahora %1.</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged, and could not be read. The damaged file is now %1.</source>
        <translation>Las copias de tus crowds en este equipo estaban dañadas y no se pudieron leer. El archivo dañado es ahora %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::Sentences</name>
    <message>
        <source>You must sign in to open this crowd.</source>
        <translation>Debes iniciar sesión para abrir este crowd.</translation>
    </message>
    <message>
        <source>You are not allowed to open this crowd.</source>
        <translation>No tienes permiso para abrir este crowd.</translation>
    </message>
    <message>
        <source>There is no such crowd on this relay.</source>
        <translation>Ese crowd no existe en este relé.</translation>
    </message>
    <message>
        <source>The relay refused a change because the crowd would grow too large.</source>
        <translation>El relé ha rechazado un cambio porque el crowd se haría demasiado grande.</translation>
    </message>
    <message>
        <source>The relay could not read what this program sent.</source>
        <translation>El relé no pudo leer lo que envió este programa.</translation>
    </message>
    <message>
        <source>The relay has too much to do for you at once and asks for patience.</source>
        <translation>El relé tiene demasiado que hacer para ti a la vez y pide paciencia.</translation>
    </message>
    <message>
        <source>The relay is restarting.</source>
        <translation>El relé se está reiniciando.</translation>
    </message>
    <message>
        <source>The relay is going away.</source>
        <translation>El relé se está cerrando.</translation>
    </message>
    <message>
        <source>The relay sent a message that is too large.</source>
        <translation>El relé envió un mensaje demasiado grande.</translation>
    </message>
    <message>
        <source>The relay has ended the connection; it may be restarting.</source>
        <translation>El relé ha terminado la conexión; puede que se esté reiniciando.</translation>
    </message>
    <message>
        <source>The relay sent something that can&apos;t be read.</source>
        <translation>El relé envió algo que no se puede leer.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>Se perdió la conexión con el relé.</translation>
    </message>
    <message>
        <source>%1 answers with the HTTP status %2</source>
        <translation>%1 responde con el estado HTTP %2</translation>
    </message>
    <message>
        <source>nothing answers at %1</source>
        <translation>nada responde en %1</translation>
    </message>
    <message>
        <source>there is no computer named %1</source>
        <translation>no hay ningún equipo llamado %1</translation>
    </message>
    <message>
        <source>%1 gives no answer</source>
        <translation>%1 no da respuesta</translation>
    </message>
    <message>
        <source>the network is away</source>
        <translation>la red no está disponible</translation>
    </message>
    <message>
        <source>the certificate of %1 can&apos;t be trusted</source>
        <translation>el certificado de %1 no es de confianza</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Dice: %2</translation>
    </message>
    <message>
        <source>The relay can&apos;t be reached: %1.</source>
        <translation>No se puede acceder al relé: %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::SyncSession</name>
    <message>
        <source>The relay sent something that can&apos;t be read: %1</source>
        <translation>El relé envió algo que no se puede leer: %1</translation>
    </message>
    <message>
        <source>Your changes are too large to be sent: a relay takes at most %1 MB at once. They are kept here.</source>
        <translation>Tus cambios son demasiado grandes para enviarlos: un relé acepta como máximo %1 MB a la vez. Se conservan aquí.</translation>
    </message>
    <message>
        <source>“%1” is no address of a relay.</source>
        <translation>«%1» no es la dirección de un relé.</translation>
    </message>
</context>
</TS>
