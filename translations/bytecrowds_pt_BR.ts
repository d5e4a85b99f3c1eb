<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Profile</name>
    <message>
        <source>Anonymous</source>
        <translation>Anônimo</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Announcer</name>
    <message>
        <source>%1 joined</source>
        <translation>%1 entrou</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) joined</source>
        <translation>
            <numerusform>%n pessoa entrou</numerusform>
            <numerusform>%n pessoas entraram</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 saiu</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left</source>
        <translation>
            <numerusform>%n pessoa saiu</numerusform>
            <numerusform>%n pessoas saíram</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 follows you</source>
        <translation>%1 está seguindo você</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::AvatarButton</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (você)</translation>
    </message>
    <message>
        <source>%1, whom you follow</source>
        <translation>%1, que você está seguindo</translation>
    </message>
    <message>
        <source>%1, who follows you</source>
        <translation>%1, que está seguindo você</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Alterar seu nome</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Parar de seguir</translation>
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
        <translation>O relay deste computador não responde.</translation>
    </message>
    <message>
        <source>The relay of this computer could not start: %1</source>
        <translation>O relay deste computador não pôde ser iniciado: %1</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: check its permissions and the free disk space.</source>
        <translation>Não foi possível criar a pasta %1: verifique as permissões e o espaço livre em disco.</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started: is Bytecrowds installed whole?</source>
        <translation>Não foi possível iniciar o programa %1: a instalação do Bytecrowds está completa?</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::CommandMode</name>
    <message>
        <source>Type what you want to do</source>
        <translation>Digite o que você quer fazer</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>Nenhum comando se chama “%1”.</translation>
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
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>The name that others see:</source>
        <translation>O nome que os outros veem:</translation>
    </message>
    <message>
        <source>About Bytecrowds</source>
        <translation>Sobre o Bytecrowds</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;Open a crowd, share its link, write code together.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;Abra um crowd, compartilhe o link, escrevam código juntos.&lt;/p&gt;&lt;p&gt;Software livre sob a GNU General Public License, versão 3 ou posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Share: copy the link</source>
        <translation>&amp;Compartilhar: copiar o link</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Abrir no &amp;navegador</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>Conectar novamente &amp;agora</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>Seu n&amp;ome…</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>&amp;Sair do crowd</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Teclado…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Log…</translation>
    </message>
    <message>
        <source>&amp;About Bytecrowds</source>
        <translation>So&amp;bre o Bytecrowds</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::DesktopApp</name>
    <message>
        <source>There is no file %1; this is a new crowd.</source>
        <translation>Não existe o arquivo %1; este é um novo crowd.</translation>
    </message>
    <message>
        <source>Another Bytecrowds of yours does not answer, so this one runs by itself.</source>
        <translation>Outro Bytecrowds seu não responde, por isso este é executado sozinho.</translation>
    </message>
    <message>
        <source>Bytecrowds ended unexpectedly the last time; what was open is here again.</source>
        <translation>O Bytecrowds foi encerrado inesperadamente da última vez; o que estava aberto está aqui de novo.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar t&amp;udo</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EmptyState</name>
    <message>
        <source>No file is open</source>
        <translation>Nenhum arquivo aberto</translation>
    </message>
    <message>
        <source>Begin one, open one, or join others by their link.</source>
        <translation>Comece um, abra um ou junte-se a outras pessoas pelo link delas.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>Começar um novo arquivo</translation>
    </message>
    <message>
        <source>Find a file by its name</source>
        <translation>Localizar um arquivo pelo nome</translation>
    </message>
    <message>
        <source>Open a file of this computer</source>
        <translation>Abrir um arquivo deste computador</translation>
    </message>
    <message>
        <source>Open a crowd&apos;s link</source>
        <translation>Abrir o link de um crowd</translation>
    </message>
    <message>
        <source>See everything that can be done</source>
        <translation>Ver tudo o que pode ser feito</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileCommands</name>
    <message>
        <source>Open files</source>
        <translation>Abrir arquivos</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Abrir um link</translation>
    </message>
    <message>
        <source>The link of a crowd:</source>
        <translation>O link de um crowd:</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;Novo arquivo</translation>
    </message>
    <message>
        <source>New &amp;crowd</source>
        <translation>Novo &amp;crowd</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Abrir arquivo…</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>Abrir &amp;link…</translation>
    </message>
    <message>
        <source>&amp;Recent…</source>
        <translation>R&amp;ecentes…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save a copy &amp;as…</source>
        <translation>Salvar uma có&amp;pia como…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>Fechar a&amp;ba</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Fechar &amp;janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileList</name>
    <message>
        <source>A file&apos;s path can&apos;t be longer than %1 characters.</source>
        <translation>O caminho de um arquivo não pode ter mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a file&apos;s path: write names with “/” between them, such as “src/main.py”.</source>
        <translation>“%1” não pode ser o caminho de um arquivo: escreva nomes separados por “/”, como “src/main.py”.</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>Já existe um arquivo “%1”.</translation>
    </message>
    <message>
        <source>There is already a folder “%1”.</source>
        <translation>Já existe uma pasta “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a file, so nothing can be inside of it.</source>
        <translation>“%1” é um arquivo, portanto não pode conter nada.</translation>
    </message>
    <message>
        <source>A crowd holds %L1 files at most, deleted ones included.</source>
        <translation>Um crowd comporta no máximo %L1 arquivos, incluindo os excluídos.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileMode</name>
    <message>
        <source>Type a file&apos;s name; &gt; for a command, : for a line, @ for a symbol</source>
        <translation>Digite o nome de um arquivo; &gt; para um comando, : para uma linha, @ para um símbolo</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>Ainda não há arquivos.</translation>
    </message>
    <message>
        <source>No file is called “%1”.</source>
        <translation>Nenhum arquivo se chama “%1”.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FilePanel</name>
    <message>
        <source>Files of the crowd</source>
        <translation>Arquivos do crowd</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;Novo arquivo</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Restore what was &amp;deleted…</source>
        <translation>Restaurar e&amp;xcluídos…</translation>
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
        <translation>%1, com %2</translation>
    </message>
    <message>
        <source>A folder can&apos;t be moved into itself.</source>
        <translation>Não é possível mover uma pasta para dentro dela mesma.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderCommands</name>
    <message>
        <source>&amp;Add files to the crowd…</source>
        <translation>&amp;Adicionar arquivos ao crowd…</translation>
    </message>
    <message>
        <source>Add a &amp;folder to the crowd…</source>
        <translation>Adicionar uma &amp;pasta ao crowd…</translation>
    </message>
    <message>
        <source>&amp;Export the crowd&apos;s files to a folder…</source>
        <translation>&amp;Exportar os arquivos do crowd para uma pasta…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderExport</name>
    <message>
        <source>%1 was not written: it would change a repository.</source>
        <translation>%1 não foi gravado: isso alteraria um repositório.</translation>
    </message>
    <message>
        <source>%1 was not written: a link there leads out of the folder.</source>
        <translation>%1 não foi gravado: um link ali leva para fora da pasta.</translation>
    </message>
    <message>
        <source>The folder of %1 could not be made.</source>
        <translation>Não foi possível criar a pasta de %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Não foi possível gravar %1: %2.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FollowFrame</name>
    <message>
        <source>Stop following</source>
        <translation>Parar de seguir</translation>
    </message>
    <message>
        <source>Following %1, and followed in turn — Esc to stop</source>
        <translation>Seguindo %1, que também segue você — Esc para parar</translation>
    </message>
    <message>
        <source>Following %1 — Esc to stop</source>
        <translation>Seguindo %1 — Esc para parar</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ImportSummary</name>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s) that .gitignore names</source>
        <translation>
            <numerusform>%Ln arquivo ou pasta que consta em .gitignore</numerusform>
            <numerusform>%Ln arquivos e pastas que constam em .gitignore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no text in UTF-8</source>
        <translation>
            <numerusform>%Ln que não é texto em UTF-8</numerusform>
            <numerusform>%Ln que não são texto em UTF-8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large for the crowd</source>
        <translation>
            <numerusform>%Ln grande demais para o crowd</numerusform>
            <numerusform>%Ln grandes demais para o crowd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that can&apos;t be read</source>
        <translation>
            <numerusform>%Ln que não pode ser lido</numerusform>
            <numerusform>%Ln que não podem ser lidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whose name doesn&apos;t fit into the crowd</source>
        <translation>
            <numerusform>%Ln cujo nome não cabe no crowd</numerusform>
            <numerusform>%Ln cujos nomes não cabem no crowd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo adicionado</numerusform>
            <numerusform>%Ln arquivos adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replaced %Ln</source>
        <translation>
            <numerusform>%Ln substituído</numerusform>
            <numerusform>%Ln substituídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %Ln that the crowd had</source>
        <translation>
            <numerusform>%Ln mantido, que o crowd já tinha</numerusform>
            <numerusform>%Ln mantidos, que o crowd já tinha</numerusform>
        </translation>
    </message>
    <message>
        <source>left out %1</source>
        <translation>deixados de fora: %1</translation>
    </message>
    <message numerus="yes">
        <source>withheld %Ln that may hold secrets: %1</source>
        <translation>
            <numerusform>%Ln retido, que pode conter segredos: %1</numerusform>
            <numerusform>%Ln retidos, que podem conter segredos: %1</numerusform>
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
        <translation>Havia mais arquivos: um crowd comporta no máximo %L1.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Interrompido. %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::KeyboardPage</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Definir</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nenhuma</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos e suas teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Localizar pelo nome</translation>
    </message>
    <message>
        <source>Find commands by name</source>
        <translation>Localizar comandos pelo nome</translation>
    </message>
    <message>
        <source>Find commands by pressing a key</source>
        <translation>Localizar comandos pressionando uma tecla</translation>
    </message>
    <message>
        <source>or by &amp;key:</source>
        <translation>ou pela &amp;tecla:</translation>
    </message>
    <message>
        <source>What follows from the new key</source>
        <translation>O que resulta da nova tecla</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Nova tecla: pressione-a</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>Redefinir t&amp;udo</translation>
    </message>
    <message>
        <source>All commands get the preset&apos;s keys again</source>
        <translation>Todos os comandos voltam a ter as teclas da predefinição</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>predefinição</translation>
    </message>
    <message>
        <source>Also keys of: %1</source>
        <translation>Também são teclas de: %1</translation>
    </message>
    <message>
        <source>%1 is a key of %2, which would lose it.</source>
        <translation>%1 é uma tecla de %2, que a perderia.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LineMode</name>
    <message>
        <source>Type a line, or a line and a column such as 120:5</source>
        <translation>Digite uma linha, ou uma linha e uma coluna, como 120:5</translation>
    </message>
    <message>
        <source>“%1” is no place in a text.</source>
        <translation>“%1” não é uma posição em um texto.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>This is what would help to find a fault: no text, link, name or path of yours is in it. Read it, then copy or save it; Bytecrowds sends nothing itself.</source>
        <translation>Isto é o que ajudaria a encontrar uma falha: não contém nenhum texto, link, nome ou caminho seu. Leia e depois copie ou salve; o Bytecrowds não envia nada por conta própria.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Salvar o log</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MainWindow</name>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Crowd</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>The file&apos;s name; its ending chooses the language</source>
        <translation>O nome do arquivo; a extensão determina a linguagem</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartilhar</translation>
    </message>
    <message>
        <source>Copy the link that lets others join</source>
        <translation>Copiar o link que permite a entrada de outras pessoas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
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
        <translation>E&amp;xibir</translation>
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
        <translation>Aj&amp;uda</translation>
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
        <translation>sem-titulo.txt</translation>
    </message>
    <message>
        <source>untitled-%1.txt</source>
        <comment>the name of a new file</comment>
        <translation>sem-titulo-%1.txt</translation>
    </message>
    <message>
        <source>%1 was deleted. It can be restored by the menu of the file tree.</source>
        <translation>%1 foi excluído. É possível restaurá-lo pelo menu da árvore de arquivos.</translation>
    </message>
    <message>
        <source>The link comes as soon as the relay has started.</source>
        <translation>O link aparece assim que o relay for iniciado.</translation>
    </message>
    <message>
        <source>Link copied: %1 — it opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>Link copiado: %1 — ele só abre neste computador; inicie o Bytecrowds com --relay para compartilhar com outras pessoas.</translation>
    </message>
    <message>
        <source>Link copied: %1 — whoever has it can read and write here.</source>
        <translation>Link copiado: %1 — quem o tiver pode ler e escrever aqui.</translation>
    </message>
    <message>
        <source>%1 is too large for a crowd.</source>
        <translation>%1 é grande demais para um crowd.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>O arquivo foi alterado</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>%1 foi alterado por outro programa desde que foi aberto aqui.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituí-lo</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Save the file?</source>
        <translation>Salvar o arquivo?</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 foi alterado.</translation>
    </message>
    <message>
        <source>Close the crowd?</source>
        <translation>Fechar o crowd?</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) have not reached the relay.</source>
        <translation>
            <numerusform>%n edição não chegou ao relay.</numerusform>
            <numerusform>%n edições não chegaram ao relay.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer can&apos;t keep them either: %1 You can save a copy first, or wait until the relay is back.</source>
        <translation>Este computador também não consegue guardá-las: %1 Você pode salvar uma cópia antes ou esperar até o relay voltar.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fechar e perdê-las</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MoreButton</name>
    <message numerus="yes">
        <source>%n more person(s)</source>
        <translation>
            <numerusform>Mais %n pessoa</numerusform>
            <numerusform>Mais %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar todos</translation>
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
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Dispensar o aviso</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Options</name>
    <message>
        <source>Write code together.</source>
        <translation>Escrevam código juntos.</translation>
    </message>
    <message>
        <source>The relay that crowds are made on, for example https://crowds.example.org.</source>
        <translation>O relay em que os crowds são criados, por exemplo https://crowds.example.org.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Open a window of its own.</source>
        <translation>Abre uma janela própria.</translation>
    </message>
    <message>
        <source>Return when what was opened is closed, for EDITOR=&quot;bytecrowds --wait&quot;.</source>
        <translation>Retorna quando o que foi aberto for fechado, para EDITOR=&quot;bytecrowds --wait&quot;.</translation>
    </message>
    <message>
        <source>Files, folders and links to open; a folder&apos;s files become those of a new crowd. Without any, a new crowd.</source>
        <translation>Arquivos, pastas e links a abrir; os arquivos de uma pasta tornam-se os de um novo crowd. Sem nenhum, um novo crowd.</translation>
    </message>
    <message>
        <source>--relay takes an address such as https://crowds.example.org, not “%1”.</source>
        <translation>--relay espera um endereço como https://crowds.example.org, não “%1”.</translation>
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
        <translation>Encontrados</translation>
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
        <translation>Novidades</translation>
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
            <numerusform>%n pessoa aqui</numerusform>
            <numerusform>%n pessoas aqui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleCommands</name>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Pessoas</translation>
    </message>
    <message>
        <source>&amp;Follow someone, or stop</source>
        <translation>&amp;Seguir alguém ou parar</translation>
    </message>
    <message>
        <source>&amp;Jump to someone</source>
        <translation>&amp;Ir até alguém</translation>
    </message>
    <message>
        <source>&amp;Tell who joins and leaves</source>
        <translation>&amp;Avisar quem entra e sai</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (você)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and where they are</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <translation>%1, linha %L2</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>você está seguindo</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>está seguindo você</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeoplePanel</name>
    <message>
        <source>&amp;Jump to</source>
        <translation>&amp;Ir até</translation>
    </message>
    <message>
        <source>People in the crowd</source>
        <translation>Pessoas no crowd</translation>
    </message>
    <message>
        <source>Place the caret where they are (Enter)</source>
        <translation>Posicionar o cursor onde a pessoa está (Enter)</translation>
    </message>
    <message>
        <source>Keep in view where they are (Space)</source>
        <translation>Manter à vista onde a pessoa está (Espaço)</translation>
    </message>
    <message>
        <source>Stop &amp;following</source>
        <translation>Parar de &amp;seguir</translation>
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
        <translation>Anônimo</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::QrView</name>
    <message>
        <source>QR code of the link</source>
        <translation>Código QR do link</translation>
    </message>
    <message>
        <source>Scan it to open the crowd on a phone or tablet</source>
        <translation>Escaneie-o para abrir o crowd em um celular ou tablet</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::RecentsDialog</name>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, ainda não salvo</translation>
    </message>
    <message>
        <source>crowd on this computer&apos;s relay</source>
        <translation>crowd no relay deste computador</translation>
    </message>
    <message>
        <source>crowd on %1</source>
        <translation>crowd em %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Search by name, path or link</source>
        <translation>Pesquisar por nome, caminho ou link</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Crowds and files that this computer keeps</source>
        <translation>Crowds e arquivos guardados neste computador</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fixar</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Esquecer…</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (fixado)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Desa&amp;fixar</translation>
    </message>
    <message>
        <source>What has not reached the relay is lost; the crowd itself stays there.</source>
        <translation>O que não chegou ao relay será perdido; o crowd em si permanece lá.</translation>
    </message>
    <message>
        <source>What was not saved to the file is lost.</source>
        <translation>O que não foi salvo no arquivo será perdido.</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>Esquecer?</translation>
    </message>
    <message>
        <source>This computer forgets its copy of “%1”.</source>
        <translation>Este computador esquecerá sua cópia de “%1”.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchCommands</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Substituir…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar &amp;próximo</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
    <message>
        <source>Find in all files…</source>
        <translation>Localizar em todos os arquivos…</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <translation>&amp;Recolher ou expandir aqui</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>Recolher &amp;tudo</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>&amp;Expandir tudo</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchPanel</name>
    <message>
        <source>Find in all files</source>
        <translation>Localizar em todos os arquivos</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>Substituir tudo…</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palavras inteiras</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <source>Matches in all files</source>
        <translation>Ocorrências em todos os arquivos</translation>
    </message>
    <message>
        <source>Write what to look for in all files, and press Return.</source>
        <translation>Escreva o que procurar em todos os arquivos e pressione Enter.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n match(es)</source>
        <translation>
            <numerusform>Mais de %n ocorrência</numerusform>
            <numerusform>Mais de %n ocorrências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n ocorrência</numerusform>
            <numerusform>%n ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace in all files?</source>
        <translation>Substituir em todos os arquivos?</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) will be replaced.</source>
        <translation>
            <numerusform>%n ocorrência será substituída.</numerusform>
            <numerusform>%n ocorrências serão substituídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file has its own undo step.</source>
        <translation>Cada arquivo tem seu próprio passo para desfazer.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n ocorrência substituída</numerusform>
            <numerusform>%n ocorrências substituídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s).</source>
        <translation>
            <numerusform>em %n arquivo.</numerusform>
            <numerusform>em %n arquivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Setting</name>
    <message>
        <source>This is either on or off.</source>
        <translation>Isto é ativado ou desativado.</translation>
    </message>
    <message>
        <source>This is a number from %L1 to %L2.</source>
        <translation>Isto é um número de %L1 a %L2.</translation>
    </message>
    <message>
        <source>There is no choice “%1”.</source>
        <translation>Não existe a opção “%1”.</translation>
    </message>
    <message>
        <source>There is no font %1.</source>
        <translation>Não existe a fonte %1.</translation>
    </message>
    <message>
        <source>This can be %L1 characters long at most.</source>
        <translation>Isto pode ter no máximo %L1 caracteres.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingRow</name>
    <message>
        <source>The system&apos;s</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Reset to the usual value</source>
        <translation>Redefinir para o valor padrão</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Redefinir: %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingTable</name>
    <message>
        <source>A relay&apos;s address begins with http:// or https://, and names a host.</source>
        <translation>O endereço de um relay começa com http:// ou https:// e indica um host.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>The font of the text.</source>
        <translation>A fonte do texto.</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamanho da fonte</translation>
    </message>
    <message>
        <source>In points; 0 takes the system&apos;s. Zooming comes on top of it.</source>
        <translation>Em pontos; 0 usa o do sistema. O zoom é aplicado em seguida.</translation>
    </message>
    <message>
        <source>Tab width</source>
        <translation>Largura da tabulação</translation>
    </message>
    <message>
        <source>How many columns a tab and a step of indentation are, where the file doesn&apos;t say.</source>
        <translation>Quantas colunas ocupam uma tabulação e um nível de recuo, quando o arquivo não indica.</translation>
    </message>
    <message>
        <source>Indent with tabs</source>
        <translation>Recuar com tabulações</translation>
    </message>
    <message>
        <source>Where the file doesn&apos;t say; otherwise with blanks.</source>
        <translation>Quando o arquivo não indica; caso contrário, com espaços.</translation>
    </message>
    <message>
        <source>Detect indentation</source>
        <translation>Detectar o recuo</translation>
    </message>
    <message>
        <source>Indents a file as most of its lines are.</source>
        <translation>Recua um arquivo como a maioria de suas linhas.</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>Mostrar espaços em branco</translation>
    </message>
    <message>
        <source>Dots for blanks and arrows for tabs.</source>
        <translation>Pontos para espaços e setas para tabulações.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Quebrar linhas longas</translation>
    </message>
    <message>
        <source>Shows long lines in several rows instead of scrolling sideways.</source>
        <translation>Mostra linhas longas em várias fileiras em vez de rolar para o lado.</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Números de linha</translation>
    </message>
    <message>
        <source>Beside the text.</source>
        <translation>Ao lado do texto.</translation>
    </message>
    <message>
        <source>Indentation guides</source>
        <translation>Guias de recuo</translation>
    </message>
    <message>
        <source>Thin lines at each step of indentation.</source>
        <translation>Linhas finas em cada nível de recuo.</translation>
    </message>
    <message>
        <source>Highlight the current line</source>
        <translation>Destacar a linha atual</translation>
    </message>
    <message>
        <source>Marks the line in which the caret is.</source>
        <translation>Marca a linha em que está o cursor.</translation>
    </message>
    <message>
        <source>Edge column</source>
        <translation>Coluna limite</translation>
    </message>
    <message>
        <source>Draws a line behind so many columns; 0 draws none.</source>
        <translation>Desenha uma linha após esse número de colunas; 0 não desenha nenhuma.</translation>
    </message>
    <message>
        <source>Close brackets</source>
        <translation>Fechar parênteses</translation>
    </message>
    <message>
        <source>Typing an opening bracket or quote adds the closing one.</source>
        <translation>Ao digitar um parêntese, colchete, chave ou aspa de abertura, adiciona o de fechamento.</translation>
    </message>
    <message>
        <source>Complete words</source>
        <translation>Completar palavras</translation>
    </message>
    <message>
        <source>Offers words of the open files while you type.</source>
        <translation>Sugere palavras dos arquivos abertos enquanto você digita.</translation>
    </message>
    <message>
        <source>Trim trailing blanks</source>
        <translation>Remover espaços finais</translation>
    </message>
    <message>
        <source>Removes blanks at the ends of lines when a file is saved.</source>
        <translation>Remove os espaços no fim das linhas quando um arquivo é salvo.</translation>
    </message>
    <message>
        <source>End with a new line</source>
        <translation>Terminar com uma nova linha</translation>
    </message>
    <message>
        <source>Ends the last line when a file is saved.</source>
        <translation>Termina a última linha quando um arquivo é salvo.</translation>
    </message>
    <message>
        <source>Restore windows</source>
        <translation>Restaurar janelas</translation>
    </message>
    <message>
        <source>Starts with the windows and tabs that were open last.</source>
        <translation>Inicia com as janelas e abas que estavam abertas da última vez.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>Of all windows.</source>
        <translation>De todas as janelas.</translation>
    </message>
    <message>
        <source>Colours of the text when light</source>
        <translation>Cores do texto no modo claro</translation>
    </message>
    <message>
        <source>Paper, ink and highlighting.</source>
        <translation>Papel, tinta e realce.</translation>
    </message>
    <message>
        <source>Colours of the text when dark</source>
        <translation>Cores do texto no modo escuro</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>What others see; without one, that of your account.</source>
        <translation>O que os outros veem; sem um, o da sua conta.</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Where new crowds are kept, such as https://crowds.example.org; without one, on this computer.</source>
        <translation>Onde os novos crowds são guardados, como https://crowds.example.org; sem um, neste computador.</translation>
    </message>
    <message>
        <source>Tell who comes and goes</source>
        <translation>Avisar quem entra e sai</translation>
    </message>
    <message>
        <source>A short notice when somebody joins or leaves.</source>
        <translation>Um breve aviso quando alguém entra ou sai.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Teclas como em</translation>
    </message>
    <message>
        <source>Where keys begin from; those that you choose yourself come on top.</source>
        <translation>O ponto de partida das teclas; as que você mesmo escolhe têm prioridade.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Files and windows</source>
        <translation>Arquivos e janelas</translation>
    </message>
    <message>
        <source>You and your crowds</source>
        <translation>Você e seus crowds</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Pesquisar nas configurações</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Guardadas em %1</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Abrir o arquivo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Nenhuma configuração se chama “%1”.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SharePopup</name>
    <message>
        <source>Share this crowd</source>
        <translation>Compartilhar este crowd</translation>
    </message>
    <message>
        <source>The link is copied: paste it where the others will find it.</source>
        <translation>O link foi copiado: cole-o onde os outros possam encontrá-lo.</translation>
    </message>
    <message>
        <source>The relay doesn&apos;t let you in, so you can&apos;t tell who it lets in: %1</source>
        <translation>O relay não permite sua entrada, então não dá para saber quem ele deixa entrar: %1</translation>
    </message>
    <message>
        <source>It opens on this computer only. Whoever opens it can read; only the owner writes.</source>
        <translation>Só abre neste computador. Quem o abrir pode ler; só o proprietário escreve.</translation>
    </message>
    <message>
        <source>Whoever has the link can read; only the owner writes.</source>
        <translation>Quem tiver o link pode ler; só o proprietário escreve.</translation>
    </message>
    <message>
        <source>It opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>Só abre neste computador; inicie o Bytecrowds com --relay para compartilhar com outras pessoas.</translation>
    </message>
    <message>
        <source>Whoever has the link can read and write.</source>
        <translation>Quem tiver o link pode ler e escrever.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copiado</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Abrir no &amp;navegador</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>&amp;Sair do crowd</translation>
    </message>
    <message>
        <source>Close this window; the crowd stays on the relay</source>
        <translation>Fecha esta janela; o crowd permanece no relay</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>C&amp;oncluir</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusLine</name>
    <message>
        <source>Connection and saved state</source>
        <translation>Conexão e estado de salvamento</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
    <message>
        <source>The language that the text is highlighted in</source>
        <translation>A linguagem usada para realçar o texto</translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>Linha %L1, coluna %L2</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusText</name>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edit(s) waiting for the relay&apos;s store</source>
        <translation>
            <numerusform>Não salvo: %n edição aguardando o armazenamento do relay</numerusform>
            <numerusform>Não salvo: %n edições aguardando o armazenamento do relay</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: the relay&apos;s store is away</source>
        <translation>Não salvo: o armazenamento do relay está indisponível</translation>
    </message>
    <message>
        <source>Connected; this relay does not tell what is saved</source>
        <translation>Conectado; este relay não informa o que está salvo</translation>
    </message>
    <message numerus="yes">
        <source>Connecting… %n edit(s) waiting</source>
        <translation>
            <numerusform>Conectando… %n edição aguardando</numerusform>
            <numerusform>Conectando… %n edições aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message numerus="yes">
        <source>Syncing… %n edit(s) waiting</source>
        <translation>
            <numerusform>Sincronizando… %n edição aguardando</numerusform>
            <numerusform>Sincronizando… %n edições aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n edit(s) waiting</source>
        <translation>
            <numerusform>Offline: %n edição aguardando</numerusform>
            <numerusform>Offline: %n edições aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>Not connected: %n edit(s) not saved</source>
        <translation>
            <numerusform>Não conectado: %n edição não salva</numerusform>
            <numerusform>Não conectado: %n edições não salvas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>On this computer only, not saved</source>
        <translation>Apenas neste computador, não salvo</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Apenas neste computador</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SymbolMode</name>
    <message>
        <source>Type the name of a symbol</source>
        <translation>Digite o nome de um símbolo</translation>
    </message>
    <message>
        <source>No symbols are known in this text.</source>
        <translation>Nenhum símbolo é conhecido neste texto.</translation>
    </message>
    <message>
        <source>No symbol is called “%1”.</source>
        <translation>Nenhum símbolo se chama “%1”.</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>linha %L1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TabGroup</name>
    <message>
        <source>Open files</source>
        <translation>Arquivos abertos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a file that was changed and not saved</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>%1 — on this computer only</source>
        <translation>%1 — apenas neste computador</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextFile</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 é uma pasta.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2.</source>
        <translation>Não foi possível abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large: it may hold %2 at most.</source>
        <translation>%1 é grande demais: pode conter no máximo %2.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 não é texto em UTF-8.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed there.</source>
        <translation>Não foi possível gravar %1: %2. Nada foi alterado ali.</translation>
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
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>%1 has left: you follow nobody now</source>
        <translation>%1 saiu: agora você não está seguindo ninguém</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>Não há mais ninguém aqui</translation>
    </message>
    <message>
        <source>They are in no file of the crowd</source>
        <translation>Essa pessoa não está em nenhum arquivo do crowd</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamanho &amp;padrão</translation>
    </message>
    <message>
        <source>Split &amp;right</source>
        <translation>Dividir à &amp;direita</translation>
    </message>
    <message>
        <source>Split &amp;down</source>
        <translation>Dividir a&amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Arquivo…</translation>
    </message>
    <message>
        <source>&amp;Command…</source>
        <translation>&amp;Comando…</translation>
    </message>
    <message>
        <source>&amp;Line…</source>
        <translation>&amp;Linha…</translation>
    </message>
    <message>
        <source>S&amp;ymbol…</source>
        <translation>&amp;Símbolo…</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>P&amp;róxima aba</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Aba a&amp;nterior</translation>
    </message>
    <message>
        <source>Next &amp;split</source>
        <translation>Próxima &amp;divisão</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewGuard</name>
    <message>
        <source>You can only read this crowd: its owner has not let others write.</source>
        <translation>Você só pode ler este crowd: o proprietário não permite que outros escrevam.</translation>
    </message>
    <message>
        <source>You can write in this crowd again.</source>
        <translation>Você pode escrever neste crowd novamente.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewOnlyBar</name>
    <message>
        <source>&amp;Make a copy of my own</source>
        <translation>&amp;Criar minha própria cópia</translation>
    </message>
    <message>
        <source>A new crowd with all these files, which you can write in and share</source>
        <translation>Um novo crowd com todos estes arquivos, no qual você pode escrever e que pode compartilhar</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowFolders</name>
    <message>
        <source>Files are still being added: wait for them, or stop that first.</source>
        <translation>Ainda há arquivos sendo adicionados: espere por eles ou interrompa isso primeiro.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Files are being read…</source>
        <translation>Lendo arquivos…</translation>
    </message>
    <message numerus="yes">
        <source>Files are being read: %Ln so far…</source>
        <translation>
            <numerusform>Lendo arquivos: %Ln até agora…</numerusform>
            <numerusform>Lendo arquivos: %Ln até agora…</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of the same name</source>
        <translation>Arquivos com o mesmo nome</translation>
    </message>
    <message numerus="yes">
        <source>The crowd has %Ln of these files already.</source>
        <translation>
            <numerusform>O crowd já tem %Ln destes arquivos.</numerusform>
            <numerusform>O crowd já tem %Ln destes arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Manter &amp;ambos</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>&amp;Keep the crowd&apos;s</source>
        <translation>&amp;Manter os do crowd</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Add a folder to the crowd</source>
        <translation>Adicionar uma pasta ao crowd</translation>
    </message>
    <message>
        <source>Add files to the crowd</source>
        <translation>Adicionar arquivos ao crowd</translation>
    </message>
    <message>
        <source>This window has no crowd: its files are on this computer already.</source>
        <translation>Esta janela não tem crowd: seus arquivos já estão neste computador.</translation>
    </message>
    <message>
        <source>Write the crowd&apos;s files into a folder</source>
        <translation>Gravar os arquivos do crowd em uma pasta</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Substituir arquivos?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the folder differ from the crowd&apos;s.</source>
        <translation>
            <numerusform>%Ln arquivo da pasta difere do que está no crowd.</numerusform>
            <numerusform>%Ln arquivos da pasta diferem dos que estão no crowd.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Substituí-los</translation>
    </message>
    <message>
        <source>&amp;Write the others</source>
        <translation>&amp;Gravar os outros</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln file(s) to %1.</source>
        <translation>
            <numerusform>%Ln arquivo gravado em %1.</numerusform>
            <numerusform>%Ln arquivos gravados em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowPalette</name>
    <message>
        <source>Go to line %L1, column %L2</source>
        <translation>Ir para a linha %L1, coluna %L2</translation>
    </message>
    <message>
        <source>Go to line %L1</source>
        <translation>Ir para a linha %L1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WithheldDialog</name>
    <message>
        <source>Withheld files</source>
        <translation>Arquivos retidos</translation>
    </message>
    <message>
        <source>These files look like passwords, tokens or private keys, so they were not added. Whoever has the crowd&apos;s link can read what you add, and its history keeps it.</source>
        <translation>Estes arquivos parecem senhas, tokens ou chaves privadas, por isso não foram adicionados. Quem tiver o link do crowd pode ler o que você adicionar, e o histórico guarda isso.</translation>
    </message>
    <message>
        <source>&amp;Add the checked ones</source>
        <translation>&amp;Adicionar os marcados</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WritingCommands</name>
    <message>
        <source>There is no formatter for %1.</source>
        <translation>Não há formatador para %1.</translation>
    </message>
    <message>
        <source>%1 is formatted by %2, which is not installed.</source>
        <translation>%1 é formatado com %2, que não está instalado.</translation>
    </message>
    <message>
        <source>Formatted.</source>
        <translation>Formatado.</translation>
    </message>
    <message>
        <source>%1 could not be printed.</source>
        <translation>Não foi possível imprimir %1.</translation>
    </message>
    <message>
        <source>Add a caret &amp;above</source>
        <translation>&amp;Adicionar um cursor acima</translation>
    </message>
    <message>
        <source>Add a caret &amp;below</source>
        <translation>Adicionar um cursor a&amp;baixo</translation>
    </message>
    <message>
        <source>Select the &amp;next occurrence too</source>
        <translation>Selecionar também a próxima ocorrê&amp;ncia</translation>
    </message>
    <message>
        <source>Select all &amp;occurrences</source>
        <translation>Selecionar todas as &amp;ocorrências</translation>
    </message>
    <message>
        <source>Split the selection into &amp;lines</source>
        <translation>Dividir a seleção em &amp;linhas</translation>
    </message>
    <message>
        <source>&amp;Comment or uncomment</source>
        <translation>&amp;Comentar ou descomentar</translation>
    </message>
    <message>
        <source>Comment as a bloc&amp;k</source>
        <translation>Comentar como blo&amp;co</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Recuar</translation>
    </message>
    <message>
        <source>&amp;Unindent</source>
        <translation>Remover rec&amp;uo</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Mover linhas para cima</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Mover linhas para baixo</translation>
    </message>
    <message>
        <source>&amp;Duplicate lines</source>
        <translation>&amp;Duplicar linhas</translation>
    </message>
    <message>
        <source>D&amp;elete lines</source>
        <translation>&amp;Excluir linhas</translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation>&amp;Juntar linhas</translation>
    </message>
    <message>
        <source>&amp;Sort lines</source>
        <translation>Or&amp;denar linhas</translation>
    </message>
    <message>
        <source>&amp;Trim blanks at line ends</source>
        <translation>Remover espaços no &amp;fim das linhas</translation>
    </message>
    <message>
        <source>U&amp;pper case</source>
        <translation>&amp;Maiúsculas</translation>
    </message>
    <message>
        <source>Lo&amp;wer case</source>
        <translation>M&amp;inúsculas</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>Completar a palavra</translation>
    </message>
    <message>
        <source>&amp;Format the file</source>
        <translation>&amp;Formatar o arquivo</translation>
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
        <translation>Isso não foi inserido: um arquivo aqui não pode conter mais de %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar t&amp;udo</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Localizar e substituir</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palavras inteiras</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>Substituir esta ocorrência</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>Substituir todas as ocorrências</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n substituída</numerusform>
            <numerusform>%n substituídas</numerusform>
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
        <translation>Nenhuma ocorrência</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n ocorrência</numerusform>
            <numerusform>%n ocorrências</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatDocument</name>
    <message>
        <source>The file was closed before it was formatted.</source>
        <translation>O arquivo foi fechado antes de ser formatado.</translation>
    </message>
    <message>
        <source>This file can&apos;t be changed now.</source>
        <translation>Este arquivo não pode ser alterado agora.</translation>
    </message>
    <message>
        <source>The file was not formatted: it changes too fast.</source>
        <translation>O arquivo não foi formatado: ele muda rápido demais.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatJob</name>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 não está instalado.</translation>
    </message>
    <message>
        <source>%1 took too long.</source>
        <translation>%1 demorou demais.</translation>
    </message>
    <message>
        <source>%1 wrote more than a file here may hold.</source>
        <translation>%1 gerou mais do que um arquivo aqui pode conter.</translation>
    </message>
    <message>
        <source>%1 failed and did not say why.</source>
        <translation>%1 falhou e não informou o motivo.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falhou: %2</translation>
    </message>
    <message>
        <source>%1 wrote something that is not text.</source>
        <translation>%1 gerou algo que não é texto.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::Matcher</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Isto não é uma expressão regular: %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::SearchJob</name>
    <message>
        <source>This expression takes too long on some of the texts.</source>
        <translation>Esta expressão demora demais em alguns dos textos.</translation>
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
        <translation>Linha %L1: %2</translation>
    </message>
    <message>
        <source>%1, line %L2, column %L3</source>
        <translation>%1, linha %L2, coluna %L3</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::ViewSearch</name>
    <message>
        <source>This expression takes too long on this text.</source>
        <translation>Esta expressão demora demais neste texto.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::inspect::Words</name>
    <message>
        <source>“%1” is no name for a file in it</source>
        <translation>“%1” não é um nome válido para um arquivo nele</translation>
    </message>
    <message>
        <source>the crowd “%1” is in it more than once</source>
        <translation>o crowd “%1” está nele mais de uma vez</translation>
    </message>
    <message>
        <source>more crowds are in it than can be restored at once</source>
        <translation>há nele mais crowds do que se pode restaurar de uma vez</translation>
    </message>
    <message>
        <source>“%1” is in it more than once</source>
        <translation>“%1” está nele mais de uma vez</translation>
    </message>
    <message>
        <source>“%1” in it is larger than any backup has it</source>
        <translation>“%1” nele é maior do que em qualquer backup</translation>
    </message>
    <message>
        <source>it is no backup of crowds</source>
        <translation>não é um backup de crowds</translation>
    </message>
    <message>
        <source>the SHA256SUMS of the crowd “%1” is missing in it</source>
        <translation>falta nele o SHA256SUMS do crowd “%1”</translation>
    </message>
    <message>
        <source>There are more crowds than one archive holds: name some.</source>
        <translation>Há mais crowds do que um arquivo de backup comporta: indique alguns.</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) backed up</source>
        <translation>
            <numerusform>Backup de %n crowd feito</numerusform>
            <numerusform>Backup de %n crowds feito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not or not wholly</source>
        <translation>
            <numerusform>, %n não ou não por inteiro</numerusform>
            <numerusform>, %n não ou não por inteiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n key(s) passed over, under names that no crowd can have</source>
        <translation>
            <numerusform>; %n chave ignorada, com nome que nenhum crowd pode ter</numerusform>
            <numerusform>; %n chaves ignoradas, com nomes que nenhum crowd pode ter</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies under the name of the crowd “%1” is no crowd.</source>
        <translation>O que está sob o nome do crowd “%1” não é um crowd.</translation>
    </message>
    <message>
        <source>There is no crowd “%1”.</source>
        <translation>Não existe o crowd “%1”.</translation>
    </message>
    <message>
        <source>The state of the crowd “%1” can&apos;t be read: only its bytes are backed up.</source>
        <translation>Não foi possível ler o estado do crowd “%1”: o backup inclui apenas seus bytes.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the log of the crowd “%1” can&apos;t be read: its document is backed up without them, and all its bytes.</source>
        <translation>
            <numerusform>%n atualização no log do crowd “%1” não pode ser lida: o backup inclui o documento sem ela, e todos os seus bytes.</numerusform>
            <numerusform>%n atualizações no log do crowd “%1” não podem ser lidas: o backup inclui o documento sem elas, e todos os seus bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no name that a crowd can have.</source>
        <translation>“%1” não é um nome que um crowd possa ter.</translation>
    </message>
    <message>
        <source>An archive is nothing for a terminal: name a file with --output.</source>
        <translation>Um arquivo de backup não serve para um terminal: indique um arquivo com --output.</translation>
    </message>
    <message>
        <source>it was made by another version of this program, in a way that this one doesn&apos;t know</source>
        <translation>foi feito por outra versão deste programa, de um modo que esta não conhece</translation>
    </message>
    <message>
        <source>its crowd.json is no JSON: %1</source>
        <translation>seu crowd.json não é JSON: %1</translation>
    </message>
    <message>
        <source>its crowd.json is not what a backup writes</source>
        <translation>seu crowd.json não é o que um backup grava</translation>
    </message>
    <message>
        <source>The crowd “%1” was not restored: %2.</source>
        <translation>O crowd “%1” não foi restaurado: %2.</translation>
    </message>
    <message>
        <source>no crowd can have that name</source>
        <translation>nenhum crowd pode ter esse nome</translation>
    </message>
    <message>
        <source>what the archive has of it is damaged: it differs from its SHA256SUMS</source>
        <translation>o que o arquivo de backup tem dele está danificado: difere de seu SHA256SUMS</translation>
    </message>
    <message>
        <source>its crowd.json is missing</source>
        <translation>falta seu crowd.json</translation>
    </message>
    <message>
        <source>its crowd.json is another crowd&apos;s</source>
        <translation>seu crowd.json é de outro crowd</translation>
    </message>
    <message>
        <source>it was damaged when it was backed up; its bytes are in the archive</source>
        <translation>estava danificado quando o backup foi feito; seus bytes estão no arquivo de backup</translation>
    </message>
    <message>
        <source>its state.yjs is missing</source>
        <translation>falta seu state.yjs</translation>
    </message>
    <message>
        <source>its state.yjs can&apos;t be read: %1</source>
        <translation>não foi possível ler seu state.yjs: %1</translation>
    </message>
    <message>
        <source>somebody has it open, and what a relay holds can&apos;t be replaced. A relay lets go of it ten seconds after all have left</source>
        <translation>alguém está com ele aberto, e o que um relay mantém não pode ser substituído. Um relay o libera dez segundos depois que todos saírem</translation>
    </message>
    <message>
        <source>the two can&apos;t be merged</source>
        <translation>não foi possível mesclar os dois</translation>
    </message>
    <message>
        <source>what the store has under its name can&apos;t be read; --replace puts the archive&apos;s in its place</source>
        <translation>o que o armazenamento tem sob esse nome não pode ser lido; --replace coloca em seu lugar o que está no arquivo de backup</translation>
    </message>
    <message>
        <source>Elements only in %1:</source>
        <translation>Elementos apenas em %1:</translation>
    </message>
    <message>
        <source>Deleted only in %1:</source>
        <translation>Excluídos apenas em %1:</translation>
    </message>
    <message>
        <source>Root “%1” (%2):</source>
        <translation>Raiz “%1” (%2):</translation>
    </message>
    <message>
        <source>%1 is not whole: something in it waits for what is missing, and is not compared.</source>
        <translation>%1 não está completo: algo nele aguarda o que falta e não é comparado.</translation>
    </message>
    <message>
        <source>Both have the same clocks and deletions, and yet hold different things: two replicas have written under one client id.</source>
        <translation>Ambos têm os mesmos relógios e exclusões, mas contêm coisas diferentes: duas réplicas escreveram com o mesmo ID de cliente.</translation>
    </message>
    <message>
        <source>origin %1</source>
        <translation>origem %1</translation>
    </message>
    <message>
        <source>right origin %1</source>
        <translation>origem à direita %1</translation>
    </message>
    <message>
        <source>root “%1”</source>
        <translation>raiz “%1”</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>chave “%1”</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>partly deleted</source>
        <translation>parcialmente excluído</translation>
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
            <numerusform>%n intervalo excluído</numerusform>
            <numerusform>%n intervalos excluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Não foi possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be unpacked: %2</source>
        <translation>Não foi possível descompactar %1: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Não foi possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>Not everything could be written to stdout.</source>
        <translation>Não foi possível escrever tudo em stdout.</translation>
    </message>
    <message>
        <source>--redis and --data name two stores: leave one out.</source>
        <translation>--redis e --data indicam dois armazenamentos: omita um.</translation>
    </message>
    <message>
        <source>No relay keeps its crowds in %1 just now: start it, or name another folder with --data or a Redis with --redis.</source>
        <translation>Nenhum relay guarda seus crowds em %1 neste momento: inicie-o ou indique outra pasta com --data ou um Redis com --redis.</translation>
    </message>
    <message>
        <source>The Redis at %1 gave no answer that could be read.</source>
        <translation>O Redis em %1 não deu nenhuma resposta que pudesse ser lida.</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t be used: %2</source>
        <translation>Não foi possível usar o Redis em %1: %2</translation>
    </message>
    <message>
        <source>Print what a document holds: texts as they are, all else as JSON.</source>
        <translation>Mostra o que um documento contém: textos como são, todo o resto como JSON.</translation>
    </message>
    <message>
        <source>List the structs of an update and what it deletes.</source>
        <translation>Lista as structs de uma atualização e o que ela exclui.</translation>
    </message>
    <message>
        <source>Say what each of two states knows that the other doesn&apos;t.</source>
        <translation>Informa o que cada um de dois estados conhece e o outro não.</translation>
    </message>
    <message>
        <source>Load states, look at every invariant, write and load them again.</source>
        <translation>Carrega estados, verifica todas as invariantes, grava-os e carrega-os de novo.</translation>
    </message>
    <message>
        <source>Write the same update in the other format.</source>
        <translation>Grava a mesma atualização no outro formato.</translation>
    </message>
    <message>
        <source>Type a recorded trace, or apply a log of updates, and check what comes of it.</source>
        <translation>Digita um trace gravado, ou aplica um log de atualizações, e verifica o resultado.</translation>
    </message>
    <message>
        <source>Write crowds of a relay into an archive, all when none is named.</source>
        <translation>Grava crowds de um relay em um arquivo de backup, todos quando nenhum é indicado.</translation>
    </message>
    <message>
        <source>Write crowds of an archive back, merging them with what is there.</source>
        <translation>Grava de volta os crowds de um arquivo de backup, mesclando-os com o que já existe.</translation>
    </message>
    <message>
        <source>Look into documents of Yjs: updates and states, in V1 or V2.</source>
        <translation>Examina documentos do Yjs: atualizações e estados, em V1 ou V2.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>A file named - is stdin; of an output, stdout. The exit code is 0 when all is well, 1 when something is wrong with what was read or differs, 2 when the work could not be done.</source>
        <translation>Um arquivo chamado - é stdin; como saída, stdout. O código de saída é 0 quando está tudo bem, 1 quando algo está errado ou difere no que foi lido, 2 quando o trabalho não pôde ser feito.</translation>
    </message>
    <message>
        <source>What to do, as above.</source>
        <translation>O que fazer, como acima.</translation>
    </message>
    <message>
        <source>Files to read.</source>
        <translation>Arquivos a ler.</translation>
    </message>
    <message>
        <source>bytecrowds-inspect --help tells how it is used.</source>
        <translation>bytecrowds-inspect --help explica como usá-lo.</translation>
    </message>
    <message>
        <source>It needs a command.</source>
        <translation>É necessário um comando.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Não existe o comando “%1”.</translation>
    </message>
    <message>
        <source>It is called as: %1</source>
        <translation>A forma de chamá-lo é: %1</translation>
    </message>
    <message>
        <source>Only one file can be stdin.</source>
        <translation>Apenas um arquivo pode ser stdin.</translation>
    </message>
    <message>
        <source>%1 takes no --%2.</source>
        <translation>%1 não aceita --%2.</translation>
    </message>
    <message>
        <source>--%1 takes v1 or v2, not “%2”.</source>
        <translation>--%1 aceita v1 ou v2, não “%2”.</translation>
    </message>
    <message>
        <source>convert needs --to v1 or --to v2.</source>
        <translation>convert precisa de --to v1 ou --to v2.</translation>
    </message>
    <message>
        <source>How what is read is encoded: v1 or v2. Otherwise its bytes tell.</source>
        <translation>Como está codificado o que é lido: v1 ou v2. Sem isso, os próprios bytes indicam.</translation>
    </message>
    <message>
        <source>How to encode what is written: v1 or v2.</source>
        <translation>Como codificar o que é gravado: v1 ou v2.</translation>
    </message>
    <message>
        <source>Where to write; convert and backup: stdout, replay: nowhere.</source>
        <translation>Onde gravar; convert e backup: stdout, replay: em lugar nenhum.</translation>
    </message>
    <message>
        <source>Show this root alone.</source>
        <translation>Mostra apenas esta raiz.</translation>
    </message>
    <message>
        <source>Show the document as a snapshot of Yjs has it.</source>
        <translation>Mostra o documento como está em um snapshot do Yjs.</translation>
    </message>
    <message>
        <source>For programs: one struct a line.</source>
        <translation>Para programas: uma struct por linha.</translation>
    </message>
    <message>
        <source>The Redis of the relays, as their --redis. Others on this machine see it: better is the variable BYTECROWDS_RELAY_REDIS, or ?password-file=FILE.</source>
        <translation>O Redis dos relays, como em seu --redis. Outros nesta máquina podem vê-lo: melhor é a variável BYTECROWDS_RELAY_REDIS, ou ?password-file=FILE.</translation>
    </message>
    <message>
        <source>The data folder of a running relay, for its private Redis.</source>
        <translation>A pasta de dados de um relay em execução, para seu Redis privado.</translation>
    </message>
    <message>
        <source>The relay&apos;s file of options, which names its Redis or its data folder.</source>
        <translation>O arquivo de opções do relay, que indica seu Redis ou sua pasta de dados.</translation>
    </message>
    <message>
        <source>Make a crowd what it was, not merging it; only where nobody has it open.</source>
        <translation>Faz um crowd voltar a ser o que era, sem mesclar; apenas quando ninguém está com ele aberto.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replayed: %2</source>
        <translation>Não foi possível reproduzir %1: %2</translation>
    </message>
    <message>
        <source>Client %1 refuses what the others wrote.</source>
        <translation>O cliente %1 recusa o que os outros escreveram.</translation>
    </message>
    <message>
        <source>The document of client %1 is inconsistent: %2</source>
        <translation>O documento do cliente %1 é inconsistente: %2</translation>
    </message>
    <message>
        <source>Client %1 has got everything and holds something else.</source>
        <translation>O cliente %1 recebeu tudo e contém algo diferente.</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n transação</numerusform>
            <numerusform>%n transações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es)</source>
        <translation>
            <numerusform>%n patch</numerusform>
            <numerusform>%n patches</numerusform>
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
        <translation>O texto não é aquele com que o trace termina.</translation>
    </message>
    <message>
        <source>The text is the one that the trace ends with.</source>
        <translation>O texto é aquele com que o trace termina.</translation>
    </message>
    <message>
        <source>%1 is neither a trace nor a log of updates: %2</source>
        <translation>%1 não é um trace nem um log de atualizações: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n atualização</numerusform>
            <numerusform>%n atualizações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: update %2 is refused: %3</source>
        <translation>%1: a atualização %2 é recusada: %3</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vazio.</translation>
    </message>
    <message>
        <source>%1 is no trace: %2</source>
        <translation>%1 não é um trace: %2</translation>
    </message>
    <message>
        <source>The document is inconsistent: %1</source>
        <translation>O documento é inconsistente: %1</translation>
    </message>
    <message numerus="yes">
        <source>state in %1: %n byte(s)</source>
        <translation>
            <numerusform>estado em %1: %n byte</numerusform>
            <numerusform>estado em %1: %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Something waits for what never came.</source>
        <translation>Algo aguarda o que nunca chegou.</translation>
    </message>
    <message>
        <source>“%1” is restored.</source>
        <translation>“%1” foi restaurado.</translation>
    </message>
    <message>
        <source>“%1” was there and is merged with the archive&apos;s; its stored fields stay as they are.</source>
        <translation>“%1” já existia e foi mesclado com o do arquivo de backup; seus campos armazenados permanecem como estão.</translation>
    </message>
    <message>
        <source>“%1” was there, and had all that the archive has.</source>
        <translation>“%1” já existia e tinha tudo o que o arquivo de backup tem.</translation>
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
            <numerusform>, %n mesclado com o que já existia</numerusform>
            <numerusform>, %n mesclados com o que já existia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not restored</source>
        <translation>
            <numerusform>, %n não restaurado</numerusform>
            <numerusform>, %n não restaurados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be restored from %1: %2.</source>
        <translation>Nada pode ser restaurado de %1: %2.</translation>
    </message>
    <message>
        <source>The archive has no digests of its crowds, as older ones have none: damage inside a crowd may pass unnoticed.</source>
        <translation>O arquivo de backup não tem somas de verificação de seus crowds, como os mais antigos: danos dentro de um crowd podem passar despercebidos.</translation>
    </message>
    <message>
        <source>The crowd “%1” is not in the archive.</source>
        <translation>O crowd “%1” não está no arquivo de backup.</translation>
    </message>
    <message>
        <source>array</source>
        <translation>array</translation>
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
        <translation>XML, não mostrado</translation>
    </message>
    <message>
        <source>%1 is no snapshot.</source>
        <translation>%1 não é um snapshot.</translation>
    </message>
    <message>
        <source>The snapshot %1 knows elements that the document lacks.</source>
        <translation>O snapshot %1 conhece elementos que faltam no documento.</translation>
    </message>
    <message>
        <source>The document has no root “%1”.</source>
        <translation>O documento não tem a raiz “%1”.</translation>
    </message>
    <message>
        <source>it is packed more than once</source>
        <translation>está compactado mais de uma vez</translation>
    </message>
    <message>
        <source>it unpacks to more than %1</source>
        <translation>descompactado, passa de %1</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina cedo demais</translation>
    </message>
    <message>
        <source>“%1” in it is no plain file</source>
        <translation>“%1” nele não é um arquivo comum</translation>
    </message>
    <message>
        <source>it is no tar archive, or damaged, or not all of it is there</source>
        <translation>não é um arquivo tar, ou está danificado, ou não está completo</translation>
    </message>
    <message>
        <source>%1 is no update in %2: %3</source>
        <translation>%1 não é uma atualização em %2: %3</translation>
    </message>
    <message>
        <source>%1 is no update, neither in V1 nor in V2: %2</source>
        <translation>%1 não é uma atualização, nem em V1 nem em V2: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be loaded: %2</source>
        <translation>Não foi possível carregar %1: %2</translation>
    </message>
    <message>
        <source>Written in %1 it can&apos;t be loaded again: %2</source>
        <translation>Gravado em %1, não pode ser carregado de novo: %2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is inconsistent: %2</source>
        <translation>Gravado em %1 e carregado de novo, é inconsistente: %2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is another document.</source>
        <translation>Gravado em %1 e carregado de novo, é outro documento.</translation>
    </message>
    <message>
        <source>Written in %1, loaded and written again it has other bytes.</source>
        <translation>Gravado em %1, carregado e gravado de novo, tem outros bytes.</translation>
    </message>
    <message>
        <source>The loaded document is inconsistent: %1</source>
        <translation>O documento carregado é inconsistente: %1</translation>
    </message>
    <message>
        <source>It is not whole: something in it waits for what is missing.</source>
        <translation>Não está completo: algo nele aguarda o que falta.</translation>
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
            <numerusform>gravado em %1: %n byte</numerusform>
            <numerusform>gravado em %1: %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Não há nada de errado com ele.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::CrowdLink</name>
    <message>
        <source>There is no link.</source>
        <translation>Não há link.</translation>
    </message>
    <message>
        <source>This text is too long for a link.</source>
        <translation>Este texto é longo demais para um link.</translation>
    </message>
    <message>
        <source>“%1” is no link. A link looks like https://relay.example/crowd.</source>
        <translation>“%1” não é um link. Um link é como https://relay.example/crowd.</translation>
    </message>
    <message>
        <source>“%1” is no link to a crowd: it begins with “%2:”.</source>
        <translation>“%1” não é um link para um crowd: começa com “%2:”.</translation>
    </message>
    <message>
        <source>“%1” names no relay.</source>
        <translation>“%1” não indica um relay.</translation>
    </message>
    <message>
        <source>“%1” names a relay, but no crowd.</source>
        <translation>“%1” indica um relay, mas nenhum crowd.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a crowd.</source>
        <translation>“%1” não pode ser o nome de um crowd.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalCopy</name>
    <message>
        <source>Not all of the copy of “%1” on this computer could be read. What could be read is here; the rest stays kept.</source>
        <translation>Nem toda a cópia de “%1” neste computador pôde ser lida. O que pôde ser lido está aqui; o resto continua guardado.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalDatabase</name>
    <message>
        <source>There is no room left on the disk: what you type can&apos;t be kept on this computer just now. It is written as soon as there is room; until then don&apos;t quit.</source>
        <translation>Não há mais espaço no disco: o que você digita não pode ser guardado neste computador no momento. Será gravado assim que houver espaço; até lá, não saia.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: what you type is not kept on this computer.</source>
        <translation>Não foi possível gravar %1: o que você digita não é guardado neste computador.</translation>
    </message>
    <message>
        <source>Another program is using %1: what you type is written as soon as it lets go.</source>
        <translation>Outro programa está usando %1: o que você digita será gravado assim que ele o liberar.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 está danificado (%2).</translation>
    </message>
    <message>
        <source>The copies in %1 were made by a newer Bytecrowds. They stay as they are, and this one keeps its own beside them.</source>
        <translation>As cópias em %1 foram feitas por um Bytecrowds mais novo. Elas permanecem como estão, e este guarda as suas ao lado delas.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2): what you type is not kept on this computer just now.</source>
        <translation>Não foi possível gravar %1 (%2): o que você digita não é guardado neste computador no momento.</translation>
    </message>
    <message>
        <source>Something could not be kept on this computer (%1).</source>
        <translation>Algo não pôde ser guardado neste computador (%1).</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalSalvage</name>
    <message>
        <source>The copies of your crowds in %1 are damaged, and can&apos;t be moved: what you type is not kept on this computer.</source>
        <translation>As cópias de seus crowds em %1 estão danificadas e não podem ser movidas: o que você digita não é guardado neste computador.</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged. What could be read was kept; the damaged file is now %1.</source>
        <translation>As cópias de seus crowds neste computador estavam danificadas. O que pôde ser lido foi mantido; o arquivo danificado agora é %1.</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged, and could not be read. The damaged file is now %1.</source>
        <translation>As cópias de seus crowds neste computador estavam danificadas e não puderam ser lidas. O arquivo danificado agora é %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::Sentences</name>
    <message>
        <source>You must sign in to open this crowd.</source>
        <translation>Você precisa entrar na sua conta para abrir este crowd.</translation>
    </message>
    <message>
        <source>You are not allowed to open this crowd.</source>
        <translation>Você não tem permissão para abrir este crowd.</translation>
    </message>
    <message>
        <source>There is no such crowd on this relay.</source>
        <translation>Não existe esse crowd neste relay.</translation>
    </message>
    <message>
        <source>The relay refused a change because the crowd would grow too large.</source>
        <translation>O relay recusou uma alteração porque o crowd ficaria grande demais.</translation>
    </message>
    <message>
        <source>The relay could not read what this program sent.</source>
        <translation>O relay não conseguiu ler o que este programa enviou.</translation>
    </message>
    <message>
        <source>The relay has too much to do for you at once and asks for patience.</source>
        <translation>O relay tem trabalho demais para atender você de uma vez e pede paciência.</translation>
    </message>
    <message>
        <source>The relay is restarting.</source>
        <translation>O relay está reiniciando.</translation>
    </message>
    <message>
        <source>The relay is going away.</source>
        <translation>O relay está sendo desligado.</translation>
    </message>
    <message>
        <source>The relay sent a message that is too large.</source>
        <translation>O relay enviou uma mensagem grande demais.</translation>
    </message>
    <message>
        <source>The relay has ended the connection; it may be restarting.</source>
        <translation>O relay encerrou a conexão; talvez esteja reiniciando.</translation>
    </message>
    <message>
        <source>The relay sent something that can&apos;t be read.</source>
        <translation>O relay enviou algo que não pode ser lido.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>A conexão com o relay foi perdida.</translation>
    </message>
    <message>
        <source>%1 answers with the HTTP status %2</source>
        <translation>%1 responde com o status HTTP %2</translation>
    </message>
    <message>
        <source>nothing answers at %1</source>
        <translation>nada responde em %1</translation>
    </message>
    <message>
        <source>there is no computer named %1</source>
        <translation>não existe um computador chamado %1</translation>
    </message>
    <message>
        <source>%1 gives no answer</source>
        <translation>%1 não responde</translation>
    </message>
    <message>
        <source>the network is away</source>
        <translation>a rede está indisponível</translation>
    </message>
    <message>
        <source>the certificate of %1 can&apos;t be trusted</source>
        <translation>o certificado de %1 não é confiável</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 A mensagem é: %2</translation>
    </message>
    <message>
        <source>The relay can&apos;t be reached: %1.</source>
        <translation>Não foi possível acessar o relay: %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::SyncSession</name>
    <message>
        <source>The relay sent something that can&apos;t be read: %1</source>
        <translation>O relay enviou algo que não pode ser lido: %1</translation>
    </message>
    <message>
        <source>Your changes are too large to be sent: a relay takes at most %1 MB at once. They are kept here.</source>
        <translation>Suas alterações são grandes demais para serem enviadas: um relay aceita no máximo %1 MB de uma vez. Elas continuam guardadas aqui.</translation>
    </message>
    <message>
        <source>“%1” is no address of a relay.</source>
        <translation>“%1” não é o endereço de um relay.</translation>
    </message>
</context>
</TS>
