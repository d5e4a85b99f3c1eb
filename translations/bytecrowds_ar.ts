<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Profile</name>
    <message>
        <source>Anonymous</source>
        <translation>مجهول</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Announcer</name>
    <message>
        <source>%1 joined</source>
        <translation>انضم %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) joined</source>
        <translation>
            <numerusform>انضم %n من الأشخاص</numerusform>
            <numerusform>انضم %n شخص</numerusform>
            <numerusform>انضم %n من الأشخاص</numerusform>
            <numerusform>انضم %n أشخاص</numerusform>
            <numerusform>انضم %n شخصًا</numerusform>
            <numerusform>انضم %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>غادر %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left</source>
        <translation>
            <numerusform>غادر %n من الأشخاص</numerusform>
            <numerusform>غادر %n شخص</numerusform>
            <numerusform>غادر %n من الأشخاص</numerusform>
            <numerusform>غادر %n أشخاص</numerusform>
            <numerusform>غادر %n شخصًا</numerusform>
            <numerusform>غادر %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 follows you</source>
        <translation>يتابعك %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::AvatarButton</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>%1, whom you follow</source>
        <translation>%1، وأنت تتابعه</translation>
    </message>
    <message>
        <source>%1, who follows you</source>
        <translation>%1، وهو يتابعك</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>تغيير اسمك</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>إيقاف المتابعة</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
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
        <translation>خادم الترحيل على هذا الحاسوب لا يستجيب.</translation>
    </message>
    <message>
        <source>The relay of this computer could not start: %1</source>
        <translation>تعذّر تشغيل خادم الترحيل على هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: check its permissions and the free disk space.</source>
        <translation>تعذّر إنشاء المجلد %1: تحقق من أذوناته ومن المساحة الخالية على القرص.</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started: is Bytecrowds installed whole?</source>
        <translation>تعذّر تشغيل البرنامج %1: هل ثُبّت Bytecrowds كاملًا؟</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::CommandMode</name>
    <message>
        <source>Type what you want to do</source>
        <translation>اكتب ما تريد فعله</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>لا يوجد أمر باسم «%1».</translation>
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
        <translation>اسمك</translation>
    </message>
    <message>
        <source>The name that others see:</source>
        <translation>الاسم الذي يراه الآخرون:</translation>
    </message>
    <message>
        <source>About Bytecrowds</source>
        <translation>حول Bytecrowds</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;Open a crowd, share its link, write code together.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;افتح مجموعة، وشارك رابطها، واكتبوا الشفرة معًا.&lt;/p&gt;&lt;p&gt;برنامج حر برخصة جنو العمومية العامة، الإصدار 3 أو ما بعده.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Share: copy the link</source>
        <translation>&amp;مشاركة: نسخ الرابط</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>فتح في المتص&amp;فح</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>إعادة الا&amp;تصال الآن</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>ا&amp;سمك…</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>م&amp;غادرة المجموعة</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>الس&amp;جل…</translation>
    </message>
    <message>
        <source>&amp;About Bytecrowds</source>
        <translation>&amp;حول Bytecrowds</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::DesktopApp</name>
    <message>
        <source>There is no file %1; this is a new crowd.</source>
        <translation>لا يوجد ملف %1؛ هذه مجموعة جديدة.</translation>
    </message>
    <message>
        <source>Another Bytecrowds of yours does not answer, so this one runs by itself.</source>
        <translation>لديك نسخة أخرى من Bytecrowds لا تستجيب، لذا تعمل هذه النسخة بمفردها.</translation>
    </message>
    <message>
        <source>Bytecrowds ended unexpectedly the last time; what was open is here again.</source>
        <translation>انتهى Bytecrowds على نحو غير متوقع في المرة الأخيرة؛ وقد أُعيد هنا ما كان مفتوحًا.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ت&amp;حديد الكل</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإعدا&amp;دات…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EmptyState</name>
    <message>
        <source>No file is open</source>
        <translation>لا يوجد ملف مفتوح</translation>
    </message>
    <message>
        <source>Begin one, open one, or join others by their link.</source>
        <translation>ابدأ ملفًا، أو افتح ملفًا، أو انضم إلى الآخرين عبر رابطهم.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>بدء ملف جديد</translation>
    </message>
    <message>
        <source>Find a file by its name</source>
        <translation>البحث عن ملف باسمه</translation>
    </message>
    <message>
        <source>Open a file of this computer</source>
        <translation>فتح ملف من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open a crowd&apos;s link</source>
        <translation>فتح رابط مجموعة</translation>
    </message>
    <message>
        <source>See everything that can be done</source>
        <translation>عرض كل ما يمكن فعله</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileCommands</name>
    <message>
        <source>Open files</source>
        <translation>فتح ملفات</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <source>The link of a crowd:</source>
        <translation>رابط المجموعة:</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;ملف جديد</translation>
    </message>
    <message>
        <source>New &amp;crowd</source>
        <translation>م&amp;جموعة جديدة</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>فتح &amp;رابط…</translation>
    </message>
    <message>
        <source>&amp;Recent…</source>
        <translation>الأ&amp;خيرة…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save a copy &amp;as…</source>
        <translation>حفظ نسخة &amp;باسم…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة التسم&amp;ية…</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>إغلاق التب&amp;ويب</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>إغلاق ال&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileList</name>
    <message>
        <source>A file&apos;s path can&apos;t be longer than %1 characters.</source>
        <translation>لا يمكن أن يزيد مسار الملف على %1 من الأحرف.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a file&apos;s path: write names with “/” between them, such as “src/main.py”.</source>
        <translation>لا يصلح «%1» مسارًا لملف: اكتب أسماء بينها «/»، مثل «src/main.py».</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>يوجد ملف باسم «%1» بالفعل.</translation>
    </message>
    <message>
        <source>There is already a folder “%1”.</source>
        <translation>يوجد مجلد باسم «%1» بالفعل.</translation>
    </message>
    <message>
        <source>“%1” is a file, so nothing can be inside of it.</source>
        <translation>«%1» ملف، فلا يمكن أن يكون بداخله شيء.</translation>
    </message>
    <message>
        <source>A crowd holds %L1 files at most, deleted ones included.</source>
        <translation>أقصى ما تتسع له المجموعة هو %L1 من الملفات، بما فيها المحذوفة.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileMode</name>
    <message>
        <source>Type a file&apos;s name; &gt; for a command, : for a line, @ for a symbol</source>
        <translation>اكتب اسم ملف؛ أو &gt; لأمر، أو : لسطر، أو @ لرمز</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>لا توجد ملفات بعد.</translation>
    </message>
    <message>
        <source>No file is called “%1”.</source>
        <translation>لا يوجد ملف باسم «%1».</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FilePanel</name>
    <message>
        <source>Files of the crowd</source>
        <translation>ملفات المجموعة</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;ملف جديد</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة التسم&amp;ية…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Restore what was &amp;deleted…</source>
        <translation>ا&amp;ستعادة المحذوف…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileTreeModel</name>
    <message>
        <source>%1, with %2</source>
        <translation>%1، مع %2</translation>
    </message>
    <message>
        <source>A folder can&apos;t be moved into itself.</source>
        <translation>لا يمكن نقل مجلد إلى داخل نفسه.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderCommands</name>
    <message>
        <source>&amp;Add files to the crowd…</source>
        <translation>إ&amp;ضافة ملفات إلى المجموعة…</translation>
    </message>
    <message>
        <source>Add a &amp;folder to the crowd…</source>
        <translation>إضافة مج&amp;لد إلى المجموعة…</translation>
    </message>
    <message>
        <source>&amp;Export the crowd&apos;s files to a folder…</source>
        <translation>&amp;تصدير ملفات المجموعة إلى مجلد…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderExport</name>
    <message>
        <source>%1 was not written: it would change a repository.</source>
        <translation>لم يُكتب %1: فذلك يغيّر مستودعًا.</translation>
    </message>
    <message>
        <source>%1 was not written: a link there leads out of the folder.</source>
        <translation>لم يُكتب %1: ثمة وصلة هناك تقود إلى خارج المجلد.</translation>
    </message>
    <message>
        <source>The folder of %1 could not be made.</source>
        <translation>تعذّر إنشاء مجلد %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FollowFrame</name>
    <message>
        <source>Stop following</source>
        <translation>إيقاف المتابعة</translation>
    </message>
    <message>
        <source>Following %1, and followed in turn — Esc to stop</source>
        <translation>أنت تتابع %1 وهو يتابعك — Esc للإيقاف</translation>
    </message>
    <message>
        <source>Following %1 — Esc to stop</source>
        <translation>أنت تتابع %1 — Esc للإيقاف</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ImportSummary</name>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s) that .gitignore names</source>
        <translation>
            <numerusform>%Ln من الملفات والمجلدات يذكرها .gitignore</numerusform>
            <numerusform>%Ln ملف أو مجلد يذكرها .gitignore</numerusform>
            <numerusform>%Ln من الملفات والمجلدات يذكرها .gitignore</numerusform>
            <numerusform>%Ln ملفات ومجلدات يذكرها .gitignore</numerusform>
            <numerusform>%Ln ملفًا ومجلدًا يذكرها .gitignore</numerusform>
            <numerusform>%Ln ملف ومجلد يذكرها .gitignore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no text in UTF-8</source>
        <translation>
            <numerusform>%Ln ليست نصوصًا بترميز UTF-8</numerusform>
            <numerusform>%Ln ليست نصوصًا بترميز UTF-8</numerusform>
            <numerusform>%Ln ليست نصوصًا بترميز UTF-8</numerusform>
            <numerusform>%Ln ليست نصوصًا بترميز UTF-8</numerusform>
            <numerusform>%Ln ليست نصوصًا بترميز UTF-8</numerusform>
            <numerusform>%Ln ليست نصوصًا بترميز UTF-8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large for the crowd</source>
        <translation>
            <numerusform>%Ln أكبر مما تتسع له المجموعة</numerusform>
            <numerusform>%Ln أكبر مما تتسع له المجموعة</numerusform>
            <numerusform>%Ln أكبر مما تتسع له المجموعة</numerusform>
            <numerusform>%Ln أكبر مما تتسع له المجموعة</numerusform>
            <numerusform>%Ln أكبر مما تتسع له المجموعة</numerusform>
            <numerusform>%Ln أكبر مما تتسع له المجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln من الوصلات</numerusform>
            <numerusform>%Ln وصلة</numerusform>
            <numerusform>%Ln من الوصلات</numerusform>
            <numerusform>%Ln وصلات</numerusform>
            <numerusform>%Ln وصلة</numerusform>
            <numerusform>%Ln وصلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that can&apos;t be read</source>
        <translation>
            <numerusform>%Ln تتعذّر قراءتها</numerusform>
            <numerusform>%Ln تتعذّر قراءتها</numerusform>
            <numerusform>%Ln تتعذّر قراءتها</numerusform>
            <numerusform>%Ln تتعذّر قراءتها</numerusform>
            <numerusform>%Ln تتعذّر قراءتها</numerusform>
            <numerusform>%Ln تتعذّر قراءتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whose name doesn&apos;t fit into the crowd</source>
        <translation>
            <numerusform>%Ln لا تصلح أسماؤها للمجموعة</numerusform>
            <numerusform>%Ln لا تصلح أسماؤها للمجموعة</numerusform>
            <numerusform>%Ln لا تصلح أسماؤها للمجموعة</numerusform>
            <numerusform>%Ln لا تصلح أسماؤها للمجموعة</numerusform>
            <numerusform>%Ln لا تصلح أسماؤها للمجموعة</numerusform>
            <numerusform>%Ln لا تصلح أسماؤها للمجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln file(s)</source>
        <translation>
            <numerusform>أُضيف %Ln من الملفات</numerusform>
            <numerusform>أُضيف %Ln ملف</numerusform>
            <numerusform>أُضيف %Ln من الملفات</numerusform>
            <numerusform>أُضيف %Ln ملفات</numerusform>
            <numerusform>أُضيف %Ln ملفًا</numerusform>
            <numerusform>أُضيف %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replaced %Ln</source>
        <translation>
            <numerusform>استُبدل %Ln</numerusform>
            <numerusform>استُبدل %Ln</numerusform>
            <numerusform>استُبدل %Ln</numerusform>
            <numerusform>استُبدل %Ln</numerusform>
            <numerusform>استُبدل %Ln</numerusform>
            <numerusform>استُبدل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %Ln that the crowd had</source>
        <translation>
            <numerusform>أُبقي على %Ln مما كان في المجموعة</numerusform>
            <numerusform>أُبقي على %Ln مما كان في المجموعة</numerusform>
            <numerusform>أُبقي على %Ln مما كان في المجموعة</numerusform>
            <numerusform>أُبقي على %Ln مما كان في المجموعة</numerusform>
            <numerusform>أُبقي على %Ln مما كان في المجموعة</numerusform>
            <numerusform>أُبقي على %Ln مما كان في المجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>left out %1</source>
        <translation>تُرك %1</translation>
    </message>
    <message numerus="yes">
        <source>withheld %Ln that may hold secrets: %1</source>
        <translation>
            <numerusform>حُجب %Ln مما قد يحوي أسرارًا: %1</numerusform>
            <numerusform>حُجب %Ln مما قد يحوي أسرارًا: %1</numerusform>
            <numerusform>حُجب %Ln مما قد يحوي أسرارًا: %1</numerusform>
            <numerusform>حُجب %Ln مما قد يحوي أسرارًا: %1</numerusform>
            <numerusform>حُجب %Ln مما قد يحوي أسرارًا: %1</numerusform>
            <numerusform>حُجب %Ln مما قد يحوي أسرارًا: %1</numerusform>
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
        <translation>؛ </translation>
    </message>
    <message>
        <source>There were more files: a crowd holds %L1 at most.</source>
        <translation>كانت هناك ملفات أخرى: أقصى ما تتسع له المجموعة هو %L1.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>توقّف. %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::KeyboardPage</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;تعيين</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;بلا</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعا&amp;دة الضبط</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>Find commands by name</source>
        <translation>البحث عن الأوامر بأسمائها</translation>
    </message>
    <message>
        <source>Find commands by pressing a key</source>
        <translation>البحث عن الأوامر بالضغط على مفتاح</translation>
    </message>
    <message>
        <source>or by &amp;key:</source>
        <translation>أو بالم&amp;فتاح:</translation>
    </message>
    <message>
        <source>What follows from the new key</source>
        <translation>ما يترتب على المفتاح الجديد</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>مفتاح جديد: اضغط عليه</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>إعادة ضبط ال&amp;كل</translation>
    </message>
    <message>
        <source>All commands get the preset&apos;s keys again</source>
        <translation>تستعيد كل الأوامر مفاتيح الطقم المختار</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>الطقم</translation>
    </message>
    <message>
        <source>Also keys of: %1</source>
        <translation>وهي أيضًا مفاتيح: %1</translation>
    </message>
    <message>
        <source>%1 is a key of %2, which would lose it.</source>
        <translation>%1 مفتاح للأمر %2، وسيفقده.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LineMode</name>
    <message>
        <source>Type a line, or a line and a column such as 120:5</source>
        <translation>اكتب سطرًا، أو سطرًا وعمودًا مثل 120:5</translation>
    </message>
    <message>
        <source>“%1” is no place in a text.</source>
        <translation>«%1» ليس موضعًا في نص.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>This is what would help to find a fault: no text, link, name or path of yours is in it. Read it, then copy or save it; Bytecrowds sends nothing itself.</source>
        <translation>هذا ما يساعد على العثور على عطل: ليس فيه أي نص أو رابط أو اسم أو مسار يخصك. اقرأه ثم انسخه أو احفظه؛ فإن Bytecrowds لا يرسل شيئًا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>حفظ السجل</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MainWindow</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>The file&apos;s name; its ending chooses the language</source>
        <translation>اسم الملف؛ وامتداده يحدد اللغة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Copy the link that lets others join</source>
        <translation>نسخ الرابط الذي يتيح للآخرين الانضمام</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Crowd</source>
        <translation>م&amp;جموعة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
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
        <translation>بلا-عنوان.txt</translation>
    </message>
    <message>
        <source>untitled-%1.txt</source>
        <comment>the name of a new file</comment>
        <translation>بلا-عنوان-%1.txt</translation>
    </message>
    <message>
        <source>%1 was deleted. It can be restored by the menu of the file tree.</source>
        <translation>حُذف %1. يمكن استعادته من قائمة شجرة الملفات.</translation>
    </message>
    <message>
        <source>The link comes as soon as the relay has started.</source>
        <translation>يظهر الرابط فور بدء تشغيل خادم الترحيل.</translation>
    </message>
    <message>
        <source>Link copied: %1 — it opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>نُسخ الرابط: %1 — لا يُفتح إلا على هذا الحاسوب؛ شغّل Bytecrowds مع ‎--relay للمشاركة مع الآخرين.</translation>
    </message>
    <message>
        <source>Link copied: %1 — whoever has it can read and write here.</source>
        <translation>نُسخ الرابط: %1 — يمكن لكل من لديه الرابط القراءة والكتابة هنا.</translation>
    </message>
    <message>
        <source>%1 is too large for a crowd.</source>
        <translation>%1 أكبر مما تتسع له المجموعة.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>تغيّر الملف</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>غيّر برنامج آخر %1 منذ فتحه هنا.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Save the file?</source>
        <translation>أتريد حفظ الملف؟</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>جرى تغيير %1.</translation>
    </message>
    <message>
        <source>Close the crowd?</source>
        <translation>أتريد إغلاق المجموعة؟</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) have not reached the relay.</source>
        <translation>
            <numerusform>لم يصل %n من التعديلات إلى خادم الترحيل.</numerusform>
            <numerusform>لم يصل %n تعديل إلى خادم الترحيل.</numerusform>
            <numerusform>لم يصل %n من التعديلات إلى خادم الترحيل.</numerusform>
            <numerusform>لم يصل %n تعديلات إلى خادم الترحيل.</numerusform>
            <numerusform>لم يصل %n تعديلًا إلى خادم الترحيل.</numerusform>
            <numerusform>لم يصل %n تعديل إلى خادم الترحيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer can&apos;t keep them either: %1 You can save a copy first, or wait until the relay is back.</source>
        <translation>وهذا الحاسوب أيضًا لا يستطيع الاحتفاظ بها: %1 يمكنك حفظ نسخة أولًا، أو الانتظار حتى يعود خادم الترحيل.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>إغلاق مع فقدانها</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MoreButton</name>
    <message numerus="yes">
        <source>%n more person(s)</source>
        <translation>
            <numerusform>%n من الأشخاص الآخرين</numerusform>
            <numerusform>%n شخص آخر</numerusform>
            <numerusform>%n من الأشخاص الآخرين</numerusform>
            <numerusform>%n أشخاص آخرين</numerusform>
            <numerusform>%n شخصًا آخر</numerusform>
            <numerusform>%n شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>إظهار الجميع</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>إغلاق الإشعار</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Options</name>
    <message>
        <source>Write code together.</source>
        <translation>اكتبوا الشفرة معًا.</translation>
    </message>
    <message>
        <source>The relay that crowds are made on, for example https://crowds.example.org.</source>
        <translation>خادم الترحيل الذي تُنشأ عليه المجموعات، مثل https://crowds.example.org.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Open a window of its own.</source>
        <translation>فتح نافذة مستقلة.</translation>
    </message>
    <message>
        <source>Return when what was opened is closed, for EDITOR=&quot;bytecrowds --wait&quot;.</source>
        <translation>العودة عند إغلاق ما فُتح، من أجل EDITOR=&quot;bytecrowds --wait&quot;.</translation>
    </message>
    <message>
        <source>Files, folders and links to open; a folder&apos;s files become those of a new crowd. Without any, a new crowd.</source>
        <translation>الملفات والمجلدات والروابط المراد فتحها؛ وتصبح ملفات المجلد ملفات مجموعة جديدة. ومن دون أي منها تُفتح مجموعة جديدة.</translation>
    </message>
    <message>
        <source>--relay takes an address such as https://crowds.example.org, not “%1”.</source>
        <translation>يأخذ ‎--relay عنوانًا مثل https://crowds.example.org، لا «%1».</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Palette</name>
    <message>
        <source>Palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>%1, %L2 of %L3</source>
        <comment>a row of a list, its number, how many there are</comment>
        <translation>%1، %L2 من %L3</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PassingText</name>
    <message>
        <source>News</source>
        <translation>المستجدات</translation>
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
            <numerusform>%n من الأشخاص هنا</numerusform>
            <numerusform>%n شخص هنا</numerusform>
            <numerusform>%n من الأشخاص هنا</numerusform>
            <numerusform>%n أشخاص هنا</numerusform>
            <numerusform>%n شخصًا هنا</numerusform>
            <numerusform>%n شخص هنا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleCommands</name>
    <message>
        <source>&amp;People</source>
        <translation>الأ&amp;شخاص</translation>
    </message>
    <message>
        <source>&amp;Follow someone, or stop</source>
        <translation>&amp;متابعة شخص أو إيقافها</translation>
    </message>
    <message>
        <source>&amp;Jump to someone</source>
        <translation>الا&amp;نتقال إلى شخص</translation>
    </message>
    <message>
        <source>&amp;Tell who joins and leaves</source>
        <translation>الإ&amp;علام بمن ينضم ومن يغادر</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and where they are</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <translation>%1، السطر %L2</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>أنت تتابعه</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>يتابعك</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeoplePanel</name>
    <message>
        <source>&amp;Jump to</source>
        <translation>ا&amp;نتقال إليه</translation>
    </message>
    <message>
        <source>People in the crowd</source>
        <translation>الأشخاص في المجموعة</translation>
    </message>
    <message>
        <source>Place the caret where they are (Enter)</source>
        <translation>وضع مؤشر الكتابة حيث هو (Enter)</translation>
    </message>
    <message>
        <source>Keep in view where they are (Space)</source>
        <translation>إبقاء موضعه ظاهرًا (Space)</translation>
    </message>
    <message>
        <source>Stop &amp;following</source>
        <translation>إيقاف ال&amp;متابعة</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;متابعة</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Person</name>
    <message>
        <source>Anonymous</source>
        <translation>مجهول</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::QrView</name>
    <message>
        <source>QR code of the link</source>
        <translation>رمز QR للرابط</translation>
    </message>
    <message>
        <source>Scan it to open the crowd on a phone or tablet</source>
        <translation>امسحه لفتح المجموعة على هاتف أو جهاز لوحي</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::RecentsDialog</name>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1، لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>crowd on this computer&apos;s relay</source>
        <translation>مجموعة على خادم الترحيل في هذا الحاسوب</translation>
    </message>
    <message>
        <source>crowd on %1</source>
        <translation>مجموعة على %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Search by name, path or link</source>
        <translation>البحث بالاسم أو المسار أو الرابط</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Crowds and files that this computer keeps</source>
        <translation>المجموعات والملفات التي يحتفظ بها هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;تثبيت</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;نسيان…</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (مثبّت)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>إلغاء ال&amp;تثبيت</translation>
    </message>
    <message>
        <source>What has not reached the relay is lost; the crowd itself stays there.</source>
        <translation>يُفقد ما لم يصل إلى خادم الترحيل؛ أما المجموعة نفسها فتبقى عليه.</translation>
    </message>
    <message>
        <source>What was not saved to the file is lost.</source>
        <translation>يُفقد ما لم يُحفظ في الملف.</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>أتريد نسيانه؟</translation>
    </message>
    <message>
        <source>This computer forgets its copy of “%1”.</source>
        <translation>ينسى هذا الحاسوب نسخته من «%1».</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchCommands</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>ا&amp;ستبدال…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>البحث عن الساب&amp;ق</translation>
    </message>
    <message>
        <source>Find in all files…</source>
        <translation>البحث في كل الملفات…</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <translation>الط&amp;ي أو البسط هنا</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>&amp;طي الكل</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>بسط ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchPanel</name>
    <message>
        <source>Find in all files</source>
        <translation>البحث في كل الملفات</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>الاستبدال بـ</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>استبدال الكل…</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>التطابقات</translation>
    </message>
    <message>
        <source>Matches in all files</source>
        <translation>التطابقات في كل الملفات</translation>
    </message>
    <message>
        <source>Write what to look for in all files, and press Return.</source>
        <translation>اكتب ما تبحث عنه في كل الملفات، ثم اضغط Return.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n match(es)</source>
        <translation>
            <numerusform>أكثر من %n من التطابقات</numerusform>
            <numerusform>أكثر من %n تطابق</numerusform>
            <numerusform>أكثر من %n من التطابقات</numerusform>
            <numerusform>أكثر من %n تطابقات</numerusform>
            <numerusform>أكثر من %n تطابقًا</numerusform>
            <numerusform>أكثر من %n تطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n من التطابقات</numerusform>
            <numerusform>%n تطابق</numerusform>
            <numerusform>%n من التطابقات</numerusform>
            <numerusform>%n تطابقات</numerusform>
            <numerusform>%n تطابقًا</numerusform>
            <numerusform>%n تطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace in all files?</source>
        <translation>أتريد الاستبدال في كل الملفات؟</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) will be replaced.</source>
        <translation>
            <numerusform>سيُستبدل %n من التطابقات.</numerusform>
            <numerusform>سيُستبدل %n تطابق.</numerusform>
            <numerusform>سيُستبدل %n من التطابقات.</numerusform>
            <numerusform>سيُستبدل %n تطابقات.</numerusform>
            <numerusform>سيُستبدل %n تطابقًا.</numerusform>
            <numerusform>سيُستبدل %n تطابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file has its own undo step.</source>
        <translation>لكل ملف خطوة تراجع خاصة به.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>استُبدل %n من التطابقات</numerusform>
            <numerusform>استُبدل %n تطابق</numerusform>
            <numerusform>استُبدل %n من التطابقات</numerusform>
            <numerusform>استُبدل %n تطابقات</numerusform>
            <numerusform>استُبدل %n تطابقًا</numerusform>
            <numerusform>استُبدل %n تطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s).</source>
        <translation>
            <numerusform>في %n من الملفات.</numerusform>
            <numerusform>في %n ملف.</numerusform>
            <numerusform>في %n من الملفات.</numerusform>
            <numerusform>في %n ملفات.</numerusform>
            <numerusform>في %n ملفًا.</numerusform>
            <numerusform>في %n ملف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Setting</name>
    <message>
        <source>This is either on or off.</source>
        <translation>هذا الإعداد إما مفعّل أو معطّل.</translation>
    </message>
    <message>
        <source>This is a number from %L1 to %L2.</source>
        <translation>هذا عدد من %L1 إلى %L2.</translation>
    </message>
    <message>
        <source>There is no choice “%1”.</source>
        <translation>لا يوجد خيار «%1».</translation>
    </message>
    <message>
        <source>There is no font %1.</source>
        <translation>لا يوجد خط %1.</translation>
    </message>
    <message>
        <source>This can be %L1 characters long at most.</source>
        <translation>أقصى طول لهذا هو %L1 من الأحرف.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingRow</name>
    <message>
        <source>The system&apos;s</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Reset to the usual value</source>
        <translation>إعادة الضبط إلى القيمة المعتادة</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>إعادة الضبط: %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingTable</name>
    <message>
        <source>A relay&apos;s address begins with http:// or https://, and names a host.</source>
        <translation>يبدأ عنوان خادم الترحيل بـ http:// أو https:// ويذكر اسم مضيف.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>The font of the text.</source>
        <translation>خط النص.</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>In points; 0 takes the system&apos;s. Zooming comes on top of it.</source>
        <translation>بالنقاط؛ و0 لحجم النظام. ويُضاف إليه التكبير.</translation>
    </message>
    <message>
        <source>Tab width</source>
        <translation>عرض الجدولة</translation>
    </message>
    <message>
        <source>How many columns a tab and a step of indentation are, where the file doesn&apos;t say.</source>
        <translation>عدد الأعمدة لعلامة الجدولة ولخطوة الإزاحة، إن لم يحدده الملف.</translation>
    </message>
    <message>
        <source>Indent with tabs</source>
        <translation>الإزاحة بعلامات الجدولة</translation>
    </message>
    <message>
        <source>Where the file doesn&apos;t say; otherwise with blanks.</source>
        <translation>إن لم يحدد الملف ذلك؛ وإلا فبالمسافات.</translation>
    </message>
    <message>
        <source>Detect indentation</source>
        <translation>اكتشاف الإزاحة</translation>
    </message>
    <message>
        <source>Indents a file as most of its lines are.</source>
        <translation>إزاحة الملف على نحو معظم أسطره.</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>إظهار المسافات البيضاء</translation>
    </message>
    <message>
        <source>Dots for blanks and arrows for tabs.</source>
        <translation>نقاط للمسافات وأسهم لعلامات الجدولة.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>لف الأسطر الطويلة</translation>
    </message>
    <message>
        <source>Shows long lines in several rows instead of scrolling sideways.</source>
        <translation>عرض الأسطر الطويلة في عدة صفوف بدلًا من التمرير أفقيًا.</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>أرقام الأسطر</translation>
    </message>
    <message>
        <source>Beside the text.</source>
        <translation>بجانب النص.</translation>
    </message>
    <message>
        <source>Indentation guides</source>
        <translation>خطوط الإزاحة</translation>
    </message>
    <message>
        <source>Thin lines at each step of indentation.</source>
        <translation>خطوط رفيعة عند كل خطوة إزاحة.</translation>
    </message>
    <message>
        <source>Highlight the current line</source>
        <translation>تمييز السطر الحالي</translation>
    </message>
    <message>
        <source>Marks the line in which the caret is.</source>
        <translation>تمييز السطر الذي فيه مؤشر الكتابة.</translation>
    </message>
    <message>
        <source>Edge column</source>
        <translation>عمود الحافة</translation>
    </message>
    <message>
        <source>Draws a line behind so many columns; 0 draws none.</source>
        <translation>رسم خط بعد هذا العدد من الأعمدة؛ و0 لعدم الرسم.</translation>
    </message>
    <message>
        <source>Close brackets</source>
        <translation>إغلاق الأقواس</translation>
    </message>
    <message>
        <source>Typing an opening bracket or quote adds the closing one.</source>
        <translation>كتابة قوس افتتاح أو علامة اقتباس تضيف علامة الإغلاق.</translation>
    </message>
    <message>
        <source>Complete words</source>
        <translation>إكمال الكلمات</translation>
    </message>
    <message>
        <source>Offers words of the open files while you type.</source>
        <translation>اقتراح كلمات من الملفات المفتوحة أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Trim trailing blanks</source>
        <translation>إزالة المسافات الختامية</translation>
    </message>
    <message>
        <source>Removes blanks at the ends of lines when a file is saved.</source>
        <translation>إزالة المسافات من أواخر الأسطر عند حفظ الملف.</translation>
    </message>
    <message>
        <source>End with a new line</source>
        <translation>الانتهاء بسطر جديد</translation>
    </message>
    <message>
        <source>Ends the last line when a file is saved.</source>
        <translation>إنهاء السطر الأخير عند حفظ الملف.</translation>
    </message>
    <message>
        <source>Restore windows</source>
        <translation>استعادة النوافذ</translation>
    </message>
    <message>
        <source>Starts with the windows and tabs that were open last.</source>
        <translation>البدء بالنوافذ والتبويبات التي كانت مفتوحة آخر مرة.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Of all windows.</source>
        <translation>لكل النوافذ.</translation>
    </message>
    <message>
        <source>Colours of the text when light</source>
        <translation>ألوان النص في المظهر الفاتح</translation>
    </message>
    <message>
        <source>Paper, ink and highlighting.</source>
        <translation>الورق والحبر والتمييز.</translation>
    </message>
    <message>
        <source>Colours of the text when dark</source>
        <translation>ألوان النص في المظهر الداكن</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>What others see; without one, that of your account.</source>
        <translation>ما يراه الآخرون؛ ومن دونه يُستخدم اسم حسابك.</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>خادم الترحيل</translation>
    </message>
    <message>
        <source>Where new crowds are kept, such as https://crowds.example.org; without one, on this computer.</source>
        <translation>مكان حفظ المجموعات الجديدة، مثل https://crowds.example.org؛ ومن دونه تُحفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Tell who comes and goes</source>
        <translation>الإعلام بمن يأتي ومن يذهب</translation>
    </message>
    <message>
        <source>A short notice when somebody joins or leaves.</source>
        <translation>إشعار قصير عندما ينضم أحد أو يغادر.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>المفاتيح كما في</translation>
    </message>
    <message>
        <source>Where keys begin from; those that you choose yourself come on top.</source>
        <translation>الطقم الذي تنطلق منه المفاتيح؛ وما تختاره بنفسك يُضاف إليه.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>المحرر</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Files and windows</source>
        <translation>الملفات والنوافذ</translation>
    </message>
    <message>
        <source>You and your crowds</source>
        <translation>أنت ومجموعاتك</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>محفوظة في %1</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;فتح الملف</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>لا يوجد إعداد باسم «%1».</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SharePopup</name>
    <message>
        <source>Share this crowd</source>
        <translation>مشاركة هذه المجموعة</translation>
    </message>
    <message>
        <source>The link is copied: paste it where the others will find it.</source>
        <translation>نُسخ الرابط: الصقه حيث سيجده الآخرون.</translation>
    </message>
    <message>
        <source>The relay doesn&apos;t let you in, so you can&apos;t tell who it lets in: %1</source>
        <translation>خادم الترحيل لا يسمح لك بالدخول، لذا لا يمكنك معرفة من يسمح له: %1</translation>
    </message>
    <message>
        <source>It opens on this computer only. Whoever opens it can read; only the owner writes.</source>
        <translation>لا تُفتح إلا على هذا الحاسوب. ويمكن لكل من يفتحها القراءة؛ أما الكتابة فللمالك وحده.</translation>
    </message>
    <message>
        <source>Whoever has the link can read; only the owner writes.</source>
        <translation>يمكن لكل من لديه الرابط القراءة؛ أما الكتابة فللمالك وحده.</translation>
    </message>
    <message>
        <source>It opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>لا تُفتح إلا على هذا الحاسوب؛ شغّل Bytecrowds مع ‎--relay للمشاركة مع الآخرين.</translation>
    </message>
    <message>
        <source>Whoever has the link can read and write.</source>
        <translation>يمكن لكل من لديه الرابط القراءة والكتابة.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;نُسخ</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>فتح في المتص&amp;فح</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>م&amp;غادرة المجموعة</translation>
    </message>
    <message>
        <source>Close this window; the crowd stays on the relay</source>
        <translation>إغلاق هذه النافذة؛ وتبقى المجموعة على خادم الترحيل</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusLine</name>
    <message>
        <source>Connection and saved state</source>
        <translation>حالة الاتصال والحفظ</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>مؤشر الكتابة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language that the text is highlighted in</source>
        <translation>اللغة التي يُميَّز النص وفقها</translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>السطر %L1، العمود %L2</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusText</name>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edit(s) waiting for the relay&apos;s store</source>
        <translation>
            <numerusform>غير محفوظ: %n من التعديلات بانتظار مخزن خادم الترحيل</numerusform>
            <numerusform>غير محفوظ: %n تعديل بانتظار مخزن خادم الترحيل</numerusform>
            <numerusform>غير محفوظ: %n من التعديلات بانتظار مخزن خادم الترحيل</numerusform>
            <numerusform>غير محفوظ: %n تعديلات بانتظار مخزن خادم الترحيل</numerusform>
            <numerusform>غير محفوظ: %n تعديلًا بانتظار مخزن خادم الترحيل</numerusform>
            <numerusform>غير محفوظ: %n تعديل بانتظار مخزن خادم الترحيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: the relay&apos;s store is away</source>
        <translation>غير محفوظ: مخزن خادم الترحيل غير متاح</translation>
    </message>
    <message>
        <source>Connected; this relay does not tell what is saved</source>
        <translation>متصل؛ لا يخبر خادم الترحيل هذا بما حُفظ</translation>
    </message>
    <message numerus="yes">
        <source>Connecting… %n edit(s) waiting</source>
        <translation>
            <numerusform>يجري الاتصال… %n من التعديلات في الانتظار</numerusform>
            <numerusform>يجري الاتصال… %n تعديل في الانتظار</numerusform>
            <numerusform>يجري الاتصال… %n من التعديلات في الانتظار</numerusform>
            <numerusform>يجري الاتصال… %n تعديلات في الانتظار</numerusform>
            <numerusform>يجري الاتصال… %n تعديلًا في الانتظار</numerusform>
            <numerusform>يجري الاتصال… %n تعديل في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message numerus="yes">
        <source>Syncing… %n edit(s) waiting</source>
        <translation>
            <numerusform>تجري المزامنة… %n من التعديلات في الانتظار</numerusform>
            <numerusform>تجري المزامنة… %n تعديل في الانتظار</numerusform>
            <numerusform>تجري المزامنة… %n من التعديلات في الانتظار</numerusform>
            <numerusform>تجري المزامنة… %n تعديلات في الانتظار</numerusform>
            <numerusform>تجري المزامنة… %n تعديلًا في الانتظار</numerusform>
            <numerusform>تجري المزامنة… %n تعديل في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>تجري المزامنة…</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n edit(s) waiting</source>
        <translation>
            <numerusform>دون اتصال: %n من التعديلات في الانتظار</numerusform>
            <numerusform>دون اتصال: %n تعديل في الانتظار</numerusform>
            <numerusform>دون اتصال: %n من التعديلات في الانتظار</numerusform>
            <numerusform>دون اتصال: %n تعديلات في الانتظار</numerusform>
            <numerusform>دون اتصال: %n تعديلًا في الانتظار</numerusform>
            <numerusform>دون اتصال: %n تعديل في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message numerus="yes">
        <source>Not connected: %n edit(s) not saved</source>
        <translation>
            <numerusform>غير متصل: %n من التعديلات دون حفظ</numerusform>
            <numerusform>غير متصل: %n تعديل دون حفظ</numerusform>
            <numerusform>غير متصل: %n من التعديلات دون حفظ</numerusform>
            <numerusform>غير متصل: %n تعديلات دون حفظ</numerusform>
            <numerusform>غير متصل: %n تعديلًا دون حفظ</numerusform>
            <numerusform>غير متصل: %n تعديل دون حفظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>On this computer only, not saved</source>
        <translation>على هذا الحاسوب فقط، غير محفوظ</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SymbolMode</name>
    <message>
        <source>Type the name of a symbol</source>
        <translation>اكتب اسم رمز</translation>
    </message>
    <message>
        <source>No symbols are known in this text.</source>
        <translation>لا رموز معروفة في هذا النص.</translation>
    </message>
    <message>
        <source>No symbol is called “%1”.</source>
        <translation>لا يوجد رمز باسم «%1».</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>السطر %L1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TabGroup</name>
    <message>
        <source>Open files</source>
        <translation>الملفات المفتوحة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a file that was changed and not saved</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>%1 — on this computer only</source>
        <translation>%1 — على هذا الحاسوب فقط</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextFile</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 مجلد.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2.</source>
        <translation>تعذّر فتح %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large: it may hold %2 at most.</source>
        <translation>%1 أكبر من اللازم: أقصى ما يتسع له هو %2.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed there.</source>
        <translation>تعذّرت كتابة %1: %2. لم يتغير شيء هناك.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextPane</name>
    <message>
        <source>Text of %1</source>
        <translation>نص %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Together</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>%1 has left: you follow nobody now</source>
        <translation>غادر %1: أنت لا تتابع أحدًا الآن</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>لا أحد غيرك هنا</translation>
    </message>
    <message>
        <source>They are in no file of the crowd</source>
        <translation>ليس في أي ملف من ملفات المجموعة</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>الحجم الم&amp;عتاد</translation>
    </message>
    <message>
        <source>Split &amp;right</source>
        <translation>تقسيم إلى ال&amp;يمين</translation>
    </message>
    <message>
        <source>Split &amp;down</source>
        <translation>تقسيم إلى الأس&amp;فل</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;ملف…</translation>
    </message>
    <message>
        <source>&amp;Command…</source>
        <translation>&amp;أمر…</translation>
    </message>
    <message>
        <source>&amp;Line…</source>
        <translation>&amp;سطر…</translation>
    </message>
    <message>
        <source>S&amp;ymbol…</source>
        <translation>&amp;رمز…</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>التبويب ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>التبويب السا&amp;بق</translation>
    </message>
    <message>
        <source>Next &amp;split</source>
        <translation>الت&amp;قسيم التالي</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewGuard</name>
    <message>
        <source>You can only read this crowd: its owner has not let others write.</source>
        <translation>يمكنك قراءة هذه المجموعة فقط: لم يسمح مالكها للآخرين بالكتابة.</translation>
    </message>
    <message>
        <source>You can write in this crowd again.</source>
        <translation>يمكنك الكتابة في هذه المجموعة من جديد.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewOnlyBar</name>
    <message>
        <source>&amp;Make a copy of my own</source>
        <translation>إ&amp;نشاء نسخة خاصة بي</translation>
    </message>
    <message>
        <source>A new crowd with all these files, which you can write in and share</source>
        <translation>مجموعة جديدة بكل هذه الملفات، يمكنك الكتابة فيها ومشاركتها</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowFolders</name>
    <message>
        <source>Files are still being added: wait for them, or stop that first.</source>
        <translation>ما زالت إضافة الملفات جارية: انتظرها أو أوقفها أولًا.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Files are being read…</source>
        <translation>تجري قراءة الملفات…</translation>
    </message>
    <message numerus="yes">
        <source>Files are being read: %Ln so far…</source>
        <translation>
            <numerusform>تجري قراءة الملفات: %Ln حتى الآن…</numerusform>
            <numerusform>تجري قراءة الملفات: %Ln حتى الآن…</numerusform>
            <numerusform>تجري قراءة الملفات: %Ln حتى الآن…</numerusform>
            <numerusform>تجري قراءة الملفات: %Ln حتى الآن…</numerusform>
            <numerusform>تجري قراءة الملفات: %Ln حتى الآن…</numerusform>
            <numerusform>تجري قراءة الملفات: %Ln حتى الآن…</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of the same name</source>
        <translation>ملفات بالاسم نفسه</translation>
    </message>
    <message numerus="yes">
        <source>The crowd has %Ln of these files already.</source>
        <translation>
            <numerusform>في المجموعة %Ln من هذه الملفات بالفعل.</numerusform>
            <numerusform>في المجموعة %Ln من هذه الملفات بالفعل.</numerusform>
            <numerusform>في المجموعة %Ln من هذه الملفات بالفعل.</numerusform>
            <numerusform>في المجموعة %Ln من هذه الملفات بالفعل.</numerusform>
            <numerusform>في المجموعة %Ln من هذه الملفات بالفعل.</numerusform>
            <numerusform>في المجموعة %Ln من هذه الملفات بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>الاحتفاظ ب&amp;كليهما</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>&amp;Keep the crowd&apos;s</source>
        <translation>إ&amp;بقاء ملفات المجموعة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Add a folder to the crowd</source>
        <translation>إضافة مجلد إلى المجموعة</translation>
    </message>
    <message>
        <source>Add files to the crowd</source>
        <translation>إضافة ملفات إلى المجموعة</translation>
    </message>
    <message>
        <source>This window has no crowd: its files are on this computer already.</source>
        <translation>ليس لهذه النافذة مجموعة: فملفاتها على هذا الحاسوب أصلًا.</translation>
    </message>
    <message>
        <source>Write the crowd&apos;s files into a folder</source>
        <translation>كتابة ملفات المجموعة في مجلد</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>أتريد استبدال الملفات؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the folder differ from the crowd&apos;s.</source>
        <translation>
            <numerusform>يختلف %Ln من الملفات في المجلد عمّا في المجموعة.</numerusform>
            <numerusform>يختلف %Ln ملف في المجلد عمّا في المجموعة.</numerusform>
            <numerusform>يختلف %Ln من الملفات في المجلد عمّا في المجموعة.</numerusform>
            <numerusform>يختلف %Ln ملفات في المجلد عمّا في المجموعة.</numerusform>
            <numerusform>يختلف %Ln ملفًا في المجلد عمّا في المجموعة.</numerusform>
            <numerusform>يختلف %Ln ملف في المجلد عمّا في المجموعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>ا&amp;ستبدالها</translation>
    </message>
    <message>
        <source>&amp;Write the others</source>
        <translation>&amp;كتابة غيرها</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln file(s) to %1.</source>
        <translation>
            <numerusform>كُتب %Ln من الملفات في %1.</numerusform>
            <numerusform>كُتب %Ln ملف في %1.</numerusform>
            <numerusform>كُتب %Ln من الملفات في %1.</numerusform>
            <numerusform>كُتب %Ln ملفات في %1.</numerusform>
            <numerusform>كُتب %Ln ملفًا في %1.</numerusform>
            <numerusform>كُتب %Ln ملف في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowPalette</name>
    <message>
        <source>Go to line %L1, column %L2</source>
        <translation>الانتقال إلى السطر %L1، العمود %L2</translation>
    </message>
    <message>
        <source>Go to line %L1</source>
        <translation>الانتقال إلى السطر %L1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WithheldDialog</name>
    <message>
        <source>Withheld files</source>
        <translation>ملفات محجوبة</translation>
    </message>
    <message>
        <source>These files look like passwords, tokens or private keys, so they were not added. Whoever has the crowd&apos;s link can read what you add, and its history keeps it.</source>
        <translation>تبدو هذه الملفات كلمات مرور أو رموز وصول أو مفاتيح خاصة، ولذلك لم تُضف. يمكن لكل من لديه رابط المجموعة قراءة ما تضيفه، ويبقى في سجل تغييراتها.</translation>
    </message>
    <message>
        <source>&amp;Add the checked ones</source>
        <translation>إ&amp;ضافة المحدد منها</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WritingCommands</name>
    <message>
        <source>There is no formatter for %1.</source>
        <translation>لا يوجد منسِّق للغة %1.</translation>
    </message>
    <message>
        <source>%1 is formatted by %2, which is not installed.</source>
        <translation>تُنسَّق %1 بواسطة %2، وهو غير مثبّت.</translation>
    </message>
    <message>
        <source>Formatted.</source>
        <translation>تم التنسيق.</translation>
    </message>
    <message>
        <source>%1 could not be printed.</source>
        <translation>تعذّرت طباعة %1.</translation>
    </message>
    <message>
        <source>Add a caret &amp;above</source>
        <translation>أضف مؤشرًا &amp;أعلاه</translation>
    </message>
    <message>
        <source>Add a caret &amp;below</source>
        <translation>أضف مؤشرًا أ&amp;سفله</translation>
    </message>
    <message>
        <source>Select the &amp;next occurrence too</source>
        <translation>حدّد الورود ال&amp;تالي أيضًا</translation>
    </message>
    <message>
        <source>Select all &amp;occurrences</source>
        <translation>حدّد &amp;كل مرات الورود</translation>
    </message>
    <message>
        <source>Split the selection into &amp;lines</source>
        <translation>قسّم التحديد إلى أ&amp;سطر</translation>
    </message>
    <message>
        <source>&amp;Comment or uncomment</source>
        <translation>&amp;علّق أو أزل التعليق</translation>
    </message>
    <message>
        <source>Comment as a bloc&amp;k</source>
        <translation>علّق كك&amp;تلة</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>زِد الم&amp;سافة البادئة</translation>
    </message>
    <message>
        <source>&amp;Unindent</source>
        <translation>أنقِص المسافة ال&amp;بادئة</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>انقل الأسطر إلى أعلى</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>انقل الأسطر إلى أسفل</translation>
    </message>
    <message>
        <source>&amp;Duplicate lines</source>
        <translation>&amp;كرّر الأسطر</translation>
    </message>
    <message>
        <source>D&amp;elete lines</source>
        <translation>ا&amp;حذف الأسطر</translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation>ا&amp;دمج الأسطر</translation>
    </message>
    <message>
        <source>&amp;Sort lines</source>
        <translation>ر&amp;تّب الأسطر</translation>
    </message>
    <message>
        <source>&amp;Trim blanks at line ends</source>
        <translation>أزل الفراغات في &amp;نهايات الأسطر</translation>
    </message>
    <message>
        <source>U&amp;pper case</source>
        <translation>أحرف ك&amp;بيرة</translation>
    </message>
    <message>
        <source>Lo&amp;wer case</source>
        <translation>أحرف &amp;صغيرة</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>أكمل الكلمة</translation>
    </message>
    <message>
        <source>&amp;Format the file</source>
        <translation>ن&amp;سّق الملف</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>ا&amp;طبع…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::CodeView</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>That was not inserted: a file here may hold no more than %1.</source>
        <translation>لم يُدرج ذلك: لا يتسع الملف هنا لأكثر من %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تح&amp;ديد الكل</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>البحث والاستبدال</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>التطابقات</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>التطابق السابق</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>الاستبدال بـ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>استبدال هذا التطابق</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>استبدال كل التطابقات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
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
        <translation>%L1 من %2</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>لا توجد تطابقات</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n من التطابقات</numerusform>
            <numerusform>%n تطابق</numerusform>
            <numerusform>%n من التطابقات</numerusform>
            <numerusform>%n تطابقات</numerusform>
            <numerusform>%n تطابقًا</numerusform>
            <numerusform>%n تطابق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatDocument</name>
    <message>
        <source>The file was closed before it was formatted.</source>
        <translation>أُغلق الملف قبل تنسيقه.</translation>
    </message>
    <message>
        <source>This file can&apos;t be changed now.</source>
        <translation>لا يمكن تغيير هذا الملف الآن.</translation>
    </message>
    <message>
        <source>The file was not formatted: it changes too fast.</source>
        <translation>لم يُنسَّق الملف: إنه يتغير بسرعة زائدة.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatJob</name>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 غير مثبَّت.</translation>
    </message>
    <message>
        <source>%1 took too long.</source>
        <translation>استغرق %1 وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>%1 wrote more than a file here may hold.</source>
        <translation>كتب %1 أكثر مما يتسع له الملف هنا.</translation>
    </message>
    <message>
        <source>%1 failed and did not say why.</source>
        <translation>فشل %1 ولم يذكر السبب.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>فشل %1: %2</translation>
    </message>
    <message>
        <source>%1 wrote something that is not text.</source>
        <translation>كتب %1 شيئًا ليس نصًا.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::Matcher</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>هذا ليس تعبيرًا نمطيًا: %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::SearchJob</name>
    <message>
        <source>This expression takes too long on some of the texts.</source>
        <translation>يستغرق هذا التعبير وقتًا أطول من اللازم في بعض النصوص.</translation>
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
        <translation>السطر %L1: %2</translation>
    </message>
    <message>
        <source>%1, line %L2, column %L3</source>
        <translation>%1، السطر %L2، العمود %L3</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::ViewSearch</name>
    <message>
        <source>This expression takes too long on this text.</source>
        <translation>يستغرق هذا التعبير وقتًا أطول من اللازم في هذا النص.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::inspect::Words</name>
    <message>
        <source>“%1” is no name for a file in it</source>
        <translation>لا يصلح «%1» اسمًا لملف فيه</translation>
    </message>
    <message>
        <source>the crowd “%1” is in it more than once</source>
        <translation>المجموعة «%1» واردة فيه أكثر من مرة</translation>
    </message>
    <message>
        <source>more crowds are in it than can be restored at once</source>
        <translation>فيه مجموعات أكثر مما يمكن استعادته دفعة واحدة</translation>
    </message>
    <message>
        <source>“%1” is in it more than once</source>
        <translation>«%1» وارد فيه أكثر من مرة</translation>
    </message>
    <message>
        <source>“%1” in it is larger than any backup has it</source>
        <translation>«%1» فيه أكبر مما يكون في أي نسخة احتياطية</translation>
    </message>
    <message>
        <source>it is no backup of crowds</source>
        <translation>ليس نسخة احتياطية لمجموعات</translation>
    </message>
    <message>
        <source>the SHA256SUMS of the crowd “%1” is missing in it</source>
        <translation>ملف SHA256SUMS للمجموعة «%1» مفقود فيه</translation>
    </message>
    <message>
        <source>There are more crowds than one archive holds: name some.</source>
        <translation>المجموعات أكثر مما يتسع له أرشيف واحد: اذكر بعضها.</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) backed up</source>
        <translation>
            <numerusform>نُسخت احتياطيًا %n من المجموعات</numerusform>
            <numerusform>نُسخت احتياطيًا %n مجموعة</numerusform>
            <numerusform>نُسخت احتياطيًا %n من المجموعات</numerusform>
            <numerusform>نُسخت احتياطيًا %n مجموعات</numerusform>
            <numerusform>نُسخت احتياطيًا %n مجموعة</numerusform>
            <numerusform>نُسخت احتياطيًا %n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not or not wholly</source>
        <translation>
            <numerusform>، ولم تُنسخ %n أو لم تُنسخ كاملة</numerusform>
            <numerusform>، ولم تُنسخ %n أو لم تُنسخ كاملة</numerusform>
            <numerusform>، ولم تُنسخ %n أو لم تُنسخ كاملة</numerusform>
            <numerusform>، ولم تُنسخ %n أو لم تُنسخ كاملة</numerusform>
            <numerusform>، ولم تُنسخ %n أو لم تُنسخ كاملة</numerusform>
            <numerusform>، ولم تُنسخ %n أو لم تُنسخ كاملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n key(s) passed over, under names that no crowd can have</source>
        <translation>
            <numerusform>؛ وجرى تخطي %n من المفاتيح بأسماء لا يمكن أن تكون لمجموعة</numerusform>
            <numerusform>؛ وجرى تخطي %n مفتاح بأسماء لا يمكن أن تكون لمجموعة</numerusform>
            <numerusform>؛ وجرى تخطي %n من المفاتيح بأسماء لا يمكن أن تكون لمجموعة</numerusform>
            <numerusform>؛ وجرى تخطي %n مفاتيح بأسماء لا يمكن أن تكون لمجموعة</numerusform>
            <numerusform>؛ وجرى تخطي %n مفتاحًا بأسماء لا يمكن أن تكون لمجموعة</numerusform>
            <numerusform>؛ وجرى تخطي %n مفتاح بأسماء لا يمكن أن تكون لمجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies under the name of the crowd “%1” is no crowd.</source>
        <translation>ما يوجد تحت اسم المجموعة «%1» ليس مجموعة.</translation>
    </message>
    <message>
        <source>There is no crowd “%1”.</source>
        <translation>لا توجد مجموعة «%1».</translation>
    </message>
    <message>
        <source>The state of the crowd “%1” can&apos;t be read: only its bytes are backed up.</source>
        <translation>تعذّرت قراءة حالة المجموعة «%1»: نُسخت بايتاتها فقط احتياطيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the log of the crowd “%1” can&apos;t be read: its document is backed up without them, and all its bytes.</source>
        <translation>
            <numerusform>تعذّرت قراءة %n من التحديثات في سجل المجموعة «%1»: نُسخ مستندها احتياطيًا من دون ذلك، ونُسخت كل بايتاتها.</numerusform>
            <numerusform>تعذّرت قراءة %n تحديث في سجل المجموعة «%1»: نُسخ مستندها احتياطيًا من دون ذلك، ونُسخت كل بايتاتها.</numerusform>
            <numerusform>تعذّرت قراءة %n من التحديثات في سجل المجموعة «%1»: نُسخ مستندها احتياطيًا من دون ذلك، ونُسخت كل بايتاتها.</numerusform>
            <numerusform>تعذّرت قراءة %n تحديثات في سجل المجموعة «%1»: نُسخ مستندها احتياطيًا من دون ذلك، ونُسخت كل بايتاتها.</numerusform>
            <numerusform>تعذّرت قراءة %n تحديثًا في سجل المجموعة «%1»: نُسخ مستندها احتياطيًا من دون ذلك، ونُسخت كل بايتاتها.</numerusform>
            <numerusform>تعذّرت قراءة %n تحديث في سجل المجموعة «%1»: نُسخ مستندها احتياطيًا من دون ذلك، ونُسخت كل بايتاتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no name that a crowd can have.</source>
        <translation>لا يصلح «%1» اسمًا لمجموعة.</translation>
    </message>
    <message>
        <source>An archive is nothing for a terminal: name a file with --output.</source>
        <translation>لا يناسب الأرشيفُ الطرفيةَ: اذكر ملفًا مع ‎--output.</translation>
    </message>
    <message>
        <source>it was made by another version of this program, in a way that this one doesn&apos;t know</source>
        <translation>صنعه إصدار آخر من هذا البرنامج بطريقة لا يعرفها هذا الإصدار</translation>
    </message>
    <message>
        <source>its crowd.json is no JSON: %1</source>
        <translation>ملفه crowd.json ليس JSON: %1</translation>
    </message>
    <message>
        <source>its crowd.json is not what a backup writes</source>
        <translation>ملفه crowd.json ليس مما يكتبه النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>The crowd “%1” was not restored: %2.</source>
        <translation>لم تُستعد المجموعة «%1»: %2.</translation>
    </message>
    <message>
        <source>no crowd can have that name</source>
        <translation>لا يمكن لمجموعة أن تحمل هذا الاسم</translation>
    </message>
    <message>
        <source>what the archive has of it is damaged: it differs from its SHA256SUMS</source>
        <translation>ما في الأرشيف منها تالف: يختلف عن ملفه SHA256SUMS</translation>
    </message>
    <message>
        <source>its crowd.json is missing</source>
        <translation>ملفها crowd.json مفقود</translation>
    </message>
    <message>
        <source>its crowd.json is another crowd&apos;s</source>
        <translation>ملفها crowd.json يخص مجموعة أخرى</translation>
    </message>
    <message>
        <source>it was damaged when it was backed up; its bytes are in the archive</source>
        <translation>كانت تالفة عند نسخها احتياطيًا؛ وبايتاتها في الأرشيف</translation>
    </message>
    <message>
        <source>its state.yjs is missing</source>
        <translation>ملفها state.yjs مفقود</translation>
    </message>
    <message>
        <source>its state.yjs can&apos;t be read: %1</source>
        <translation>تعذّرت قراءة ملفها state.yjs: %1</translation>
    </message>
    <message>
        <source>somebody has it open, and what a relay holds can&apos;t be replaced. A relay lets go of it ten seconds after all have left</source>
        <translation>ثمة من يفتحها، وما يمسك به خادم الترحيل لا يمكن استبداله. يتركها خادم الترحيل بعد عشر ثوانٍ من مغادرة الجميع</translation>
    </message>
    <message>
        <source>the two can&apos;t be merged</source>
        <translation>تعذّر دمج الاثنتين</translation>
    </message>
    <message>
        <source>what the store has under its name can&apos;t be read; --replace puts the archive&apos;s in its place</source>
        <translation>تعذّرت قراءة ما في المخزن تحت اسمها؛ يضع ‎--replace ما في الأرشيف مكانه</translation>
    </message>
    <message>
        <source>Elements only in %1:</source>
        <translation>عناصر في %1 فقط:</translation>
    </message>
    <message>
        <source>Deleted only in %1:</source>
        <translation>محذوف في %1 فقط:</translation>
    </message>
    <message>
        <source>Root “%1” (%2):</source>
        <translation>الجذر «%1» (%2):</translation>
    </message>
    <message>
        <source>%1 is not whole: something in it waits for what is missing, and is not compared.</source>
        <translation>%1 غير كامل: فيه ما ينتظر شيئًا ناقصًا ولا يُقارَن.</translation>
    </message>
    <message>
        <source>Both have the same clocks and deletions, and yet hold different things: two replicas have written under one client id.</source>
        <translation>لكليهما الساعات نفسها والمحذوفات نفسها، ومع ذلك يختلف محتواهما: كتبت نسختان بمعرّف عميل واحد.</translation>
    </message>
    <message>
        <source>origin %1</source>
        <translation>الأصل %1</translation>
    </message>
    <message>
        <source>right origin %1</source>
        <translation>الأصل الأيمن %1</translation>
    </message>
    <message>
        <source>root “%1”</source>
        <translation>الجذر «%1»</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>المفتاح «%1»</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>partly deleted</source>
        <translation>محذوف جزئيًا</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1، %n من البايتات</numerusform>
            <numerusform>%1، %n بايت</numerusform>
            <numerusform>%1، %n من البايتات</numerusform>
            <numerusform>%1، %n بايتات</numerusform>
            <numerusform>%1، %n بايتًا</numerusform>
            <numerusform>%1، %n بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struct(s)</source>
        <translation>
            <numerusform>%n من البنى</numerusform>
            <numerusform>%n بنية</numerusform>
            <numerusform>%n من البنى</numerusform>
            <numerusform>%n بنى</numerusform>
            <numerusform>%n بنية</numerusform>
            <numerusform>%n بنية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted range(s)</source>
        <translation>
            <numerusform>%n من النطاقات المحذوفة</numerusform>
            <numerusform>%n نطاق محذوف</numerusform>
            <numerusform>%n من النطاقات المحذوفة</numerusform>
            <numerusform>%n نطاقات محذوفة</numerusform>
            <numerusform>%n نطاقًا محذوفًا</numerusform>
            <numerusform>%n نطاق محذوف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be unpacked: %2</source>
        <translation>تعذّر فك حزم %1: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>Not everything could be written to stdout.</source>
        <translation>تعذّرت كتابة كل شيء إلى stdout.</translation>
    </message>
    <message>
        <source>--redis and --data name two stores: leave one out.</source>
        <translation>يحدد ‎--redis و--data مخزنين: احذف أحدهما.</translation>
    </message>
    <message>
        <source>No relay keeps its crowds in %1 just now: start it, or name another folder with --data or a Redis with --redis.</source>
        <translation>لا يوجد الآن خادم ترحيل يحفظ مجموعاته في %1: شغّله، أو اذكر مجلدًا آخر مع ‎--data أو خادم Redis مع ‎--redis.</translation>
    </message>
    <message>
        <source>The Redis at %1 gave no answer that could be read.</source>
        <translation>لم يُجب Redis في %1 بما يمكن قراءته.</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t be used: %2</source>
        <translation>تعذّر استخدام Redis في %1: %2</translation>
    </message>
    <message>
        <source>Print what a document holds: texts as they are, all else as JSON.</source>
        <translation>طباعة محتوى مستند: النصوص كما هي، وكل ما عداها بصيغة JSON.</translation>
    </message>
    <message>
        <source>List the structs of an update and what it deletes.</source>
        <translation>سرد بنى تحديث وما يحذفه.</translation>
    </message>
    <message>
        <source>Say what each of two states knows that the other doesn&apos;t.</source>
        <translation>بيان ما تعرفه كل من حالتين ولا تعرفه الأخرى.</translation>
    </message>
    <message>
        <source>Load states, look at every invariant, write and load them again.</source>
        <translation>تحميل حالات، وفحص كل الثوابت، ثم كتابتها وتحميلها من جديد.</translation>
    </message>
    <message>
        <source>Write the same update in the other format.</source>
        <translation>كتابة التحديث نفسه بالصيغة الأخرى.</translation>
    </message>
    <message>
        <source>Type a recorded trace, or apply a log of updates, and check what comes of it.</source>
        <translation>كتابة أثر مسجَّل أو تطبيق سجل تحديثات، والتحقق مما ينتج.</translation>
    </message>
    <message>
        <source>Write crowds of a relay into an archive, all when none is named.</source>
        <translation>كتابة مجموعات خادم ترحيل في أرشيف، وكلها إن لم تُذكر أي منها.</translation>
    </message>
    <message>
        <source>Write crowds of an archive back, merging them with what is there.</source>
        <translation>إعادة كتابة مجموعات من أرشيف، مع دمجها بما هو موجود.</translation>
    </message>
    <message>
        <source>Look into documents of Yjs: updates and states, in V1 or V2.</source>
        <translation>فحص مستندات Yjs: التحديثات والحالات، بصيغة V1 أو V2.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>A file named - is stdin; of an output, stdout. The exit code is 0 when all is well, 1 when something is wrong with what was read or differs, 2 when the work could not be done.</source>
        <translation>الملف المسمى - هو stdin؛ وللمخرجات stdout. رمز الخروج 0 إن كان كل شيء سليمًا، و1 إن كان في المقروء خلل أو اختلاف، و2 إن تعذّر إنجاز العمل.</translation>
    </message>
    <message>
        <source>What to do, as above.</source>
        <translation>المطلوب فعله، كما ورد أعلاه.</translation>
    </message>
    <message>
        <source>Files to read.</source>
        <translation>الملفات المراد قراءتها.</translation>
    </message>
    <message>
        <source>bytecrowds-inspect --help tells how it is used.</source>
        <translation>يبيّن bytecrowds-inspect --help طريقة الاستخدام.</translation>
    </message>
    <message>
        <source>It needs a command.</source>
        <translation>يلزم ذكر أمر.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>It is called as: %1</source>
        <translation>يُستدعى هكذا: %1</translation>
    </message>
    <message>
        <source>Only one file can be stdin.</source>
        <translation>لا يمكن أن يكون stdin إلا ملفًا واحدًا.</translation>
    </message>
    <message>
        <source>%1 takes no --%2.</source>
        <translation>لا يقبل %1 الخيار ‎--%2.</translation>
    </message>
    <message>
        <source>--%1 takes v1 or v2, not “%2”.</source>
        <translation>يأخذ ‎--%1 القيمة v1 أو v2، لا «%2».</translation>
    </message>
    <message>
        <source>convert needs --to v1 or --to v2.</source>
        <translation>يحتاج convert إلى ‎--to v1 أو ‎--to v2.</translation>
    </message>
    <message>
        <source>How what is read is encoded: v1 or v2. Otherwise its bytes tell.</source>
        <translation>ترميز ما يُقرأ: v1 أو v2. وإلا فيُعرف من بايتاته.</translation>
    </message>
    <message>
        <source>How to encode what is written: v1 or v2.</source>
        <translation>ترميز ما يُكتب: v1 أو v2.</translation>
    </message>
    <message>
        <source>Where to write; convert and backup: stdout, replay: nowhere.</source>
        <translation>موضع الكتابة؛ في convert وbackup: stdout، وفي replay: لا موضع.</translation>
    </message>
    <message>
        <source>Show this root alone.</source>
        <translation>عرض هذا الجذر وحده.</translation>
    </message>
    <message>
        <source>Show the document as a snapshot of Yjs has it.</source>
        <translation>عرض المستند كما هو في لقطة من Yjs.</translation>
    </message>
    <message>
        <source>For programs: one struct a line.</source>
        <translation>للبرامج: بنية واحدة في كل سطر.</translation>
    </message>
    <message>
        <source>The Redis of the relays, as their --redis. Others on this machine see it: better is the variable BYTECROWDS_RELAY_REDIS, or ?password-file=FILE.</source>
        <translation>خادم Redis الخاص بخوادم الترحيل، كما في خيارها ‎--redis. يراه غيرك على هذا الجهاز: والأفضل المتغير BYTECROWDS_RELAY_REDIS أو ?password-file=FILE.</translation>
    </message>
    <message>
        <source>The data folder of a running relay, for its private Redis.</source>
        <translation>مجلد بيانات خادم ترحيل يعمل، من أجل Redis الخاص به.</translation>
    </message>
    <message>
        <source>The relay&apos;s file of options, which names its Redis or its data folder.</source>
        <translation>ملف خيارات خادم الترحيل، الذي يذكر خادم Redis أو مجلد البيانات.</translation>
    </message>
    <message>
        <source>Make a crowd what it was, not merging it; only where nobody has it open.</source>
        <translation>إرجاع المجموعة إلى ما كانت عليه دون دمجها؛ فقط حيث لا يفتحها أحد.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replayed: %2</source>
        <translation>تعذّرت إعادة تشغيل %1: %2</translation>
    </message>
    <message>
        <source>Client %1 refuses what the others wrote.</source>
        <translation>يرفض العميل %1 ما كتبه الآخرون.</translation>
    </message>
    <message>
        <source>The document of client %1 is inconsistent: %2</source>
        <translation>مستند العميل %1 غير متسق: %2</translation>
    </message>
    <message>
        <source>Client %1 has got everything and holds something else.</source>
        <translation>وصل كل شيء إلى العميل %1 لكن محتواه مختلف.</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n من المعاملات</numerusform>
            <numerusform>%n معاملة</numerusform>
            <numerusform>%n من المعاملات</numerusform>
            <numerusform>%n معاملات</numerusform>
            <numerusform>%n معاملة</numerusform>
            <numerusform>%n معاملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es)</source>
        <translation>
            <numerusform>%n من الرقع</numerusform>
            <numerusform>%n رقعة</numerusform>
            <numerusform>%n من الرقع</numerusform>
            <numerusform>%n رقع</numerusform>
            <numerusform>%n رقعة</numerusform>
            <numerusform>%n رقعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n من العملاء</numerusform>
            <numerusform>%n عميل</numerusform>
            <numerusform>%n من العملاء</numerusform>
            <numerusform>%n عملاء</numerusform>
            <numerusform>%n عميلًا</numerusform>
            <numerusform>%n عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is not the one that the trace ends with.</source>
        <translation>ليس النص هو الذي ينتهي به الأثر.</translation>
    </message>
    <message>
        <source>The text is the one that the trace ends with.</source>
        <translation>النص هو الذي ينتهي به الأثر.</translation>
    </message>
    <message>
        <source>%1 is neither a trace nor a log of updates: %2</source>
        <translation>ليس %1 أثرًا ولا سجل تحديثات: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n من التحديثات</numerusform>
            <numerusform>%n تحديث</numerusform>
            <numerusform>%n من التحديثات</numerusform>
            <numerusform>%n تحديثات</numerusform>
            <numerusform>%n تحديثًا</numerusform>
            <numerusform>%n تحديث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: update %2 is refused: %3</source>
        <translation>%1: رُفض التحديث %2: %3</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 فارغ.</translation>
    </message>
    <message>
        <source>%1 is no trace: %2</source>
        <translation>%1 ليس أثرًا: %2</translation>
    </message>
    <message>
        <source>The document is inconsistent: %1</source>
        <translation>المستند غير متسق: %1</translation>
    </message>
    <message numerus="yes">
        <source>state in %1: %n byte(s)</source>
        <translation>
            <numerusform>الحالة في %1: %n من البايتات</numerusform>
            <numerusform>الحالة في %1: %n بايت</numerusform>
            <numerusform>الحالة في %1: %n من البايتات</numerusform>
            <numerusform>الحالة في %1: %n بايتات</numerusform>
            <numerusform>الحالة في %1: %n بايتًا</numerusform>
            <numerusform>الحالة في %1: %n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Something waits for what never came.</source>
        <translation>ثمة ما ينتظر شيئًا لم يأتِ قط.</translation>
    </message>
    <message>
        <source>“%1” is restored.</source>
        <translation>استُعيدت «%1».</translation>
    </message>
    <message>
        <source>“%1” was there and is merged with the archive&apos;s; its stored fields stay as they are.</source>
        <translation>كانت «%1» موجودة ودُمجت بما في الأرشيف؛ وتبقى حقولها المخزّنة كما هي.</translation>
    </message>
    <message>
        <source>“%1” was there, and had all that the archive has.</source>
        <translation>كانت «%1» موجودة، وفيها كل ما في الأرشيف.</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) restored</source>
        <translation>
            <numerusform>استُعيدت %n من المجموعات</numerusform>
            <numerusform>استُعيدت %n مجموعة</numerusform>
            <numerusform>استُعيدت %n من المجموعات</numerusform>
            <numerusform>استُعيدت %n مجموعات</numerusform>
            <numerusform>استُعيدت %n مجموعة</numerusform>
            <numerusform>استُعيدت %n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n merged with what was there</source>
        <translation>
            <numerusform>، ودُمجت %n بما كان موجودًا</numerusform>
            <numerusform>، ودُمجت %n بما كان موجودًا</numerusform>
            <numerusform>، ودُمجت %n بما كان موجودًا</numerusform>
            <numerusform>، ودُمجت %n بما كان موجودًا</numerusform>
            <numerusform>، ودُمجت %n بما كان موجودًا</numerusform>
            <numerusform>، ودُمجت %n بما كان موجودًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not restored</source>
        <translation>
            <numerusform>، ولم تُستعد %n</numerusform>
            <numerusform>، ولم تُستعد %n</numerusform>
            <numerusform>، ولم تُستعد %n</numerusform>
            <numerusform>، ولم تُستعد %n</numerusform>
            <numerusform>، ولم تُستعد %n</numerusform>
            <numerusform>، ولم تُستعد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be restored from %1: %2.</source>
        <translation>لا يمكن استعادة شيء من %1: %2.</translation>
    </message>
    <message>
        <source>The archive has no digests of its crowds, as older ones have none: damage inside a crowd may pass unnoticed.</source>
        <translation>ليس في الأرشيف بصمات لمجموعاته، كما هو حال الأرشيفات القديمة: قد يمر تلف داخل مجموعة دون ملاحظته.</translation>
    </message>
    <message>
        <source>The crowd “%1” is not in the archive.</source>
        <translation>المجموعة «%1» ليست في الأرشيف.</translation>
    </message>
    <message>
        <source>array</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>XML, not shown</source>
        <translation>XML، غير معروض</translation>
    </message>
    <message>
        <source>%1 is no snapshot.</source>
        <translation>%1 ليس لقطة.</translation>
    </message>
    <message>
        <source>The snapshot %1 knows elements that the document lacks.</source>
        <translation>تعرف اللقطة %1 عناصر يفتقر إليها المستند.</translation>
    </message>
    <message>
        <source>The document has no root “%1”.</source>
        <translation>ليس في المستند جذر «%1».</translation>
    </message>
    <message>
        <source>it is packed more than once</source>
        <translation>محزوم أكثر من مرة</translation>
    </message>
    <message>
        <source>it unpacks to more than %1</source>
        <translation>يتجاوز حجمه بعد فك حزمه %1</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>ينتهي قبل أوانه</translation>
    </message>
    <message>
        <source>“%1” in it is no plain file</source>
        <translation>«%1» فيه ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is no tar archive, or damaged, or not all of it is there</source>
        <translation>ليس أرشيف tar، أو هو تالف، أو غير موجود كاملًا</translation>
    </message>
    <message>
        <source>%1 is no update in %2: %3</source>
        <translation>ليس %1 تحديثًا بصيغة %2: %3</translation>
    </message>
    <message>
        <source>%1 is no update, neither in V1 nor in V2: %2</source>
        <translation>ليس %1 تحديثًا، لا بصيغة V1 ولا بصيغة V2: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be loaded: %2</source>
        <translation>تعذّر تحميل %1: %2</translation>
    </message>
    <message>
        <source>Written in %1 it can&apos;t be loaded again: %2</source>
        <translation>بعد كتابته بصيغة %1 تعذّر تحميله من جديد: %2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is inconsistent: %2</source>
        <translation>بعد كتابته بصيغة %1 وتحميله من جديد صار غير متسق: %2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is another document.</source>
        <translation>بعد كتابته بصيغة %1 وتحميله من جديد صار مستندًا آخر.</translation>
    </message>
    <message>
        <source>Written in %1, loaded and written again it has other bytes.</source>
        <translation>بعد كتابته بصيغة %1 وتحميله وكتابته من جديد اختلفت بايتاته.</translation>
    </message>
    <message>
        <source>The loaded document is inconsistent: %1</source>
        <translation>المستند المحمّل غير متسق: %1</translation>
    </message>
    <message>
        <source>It is not whole: something in it waits for what is missing.</source>
        <translation>ليس كاملًا: فيه ما ينتظر شيئًا ناقصًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n byte(s)</source>
        <translation>
            <numerusform>%1: %2، %n من البايتات</numerusform>
            <numerusform>%1: %2، %n بايت</numerusform>
            <numerusform>%1: %2، %n من البايتات</numerusform>
            <numerusform>%1: %2، %n بايتات</numerusform>
            <numerusform>%1: %2، %n بايتًا</numerusform>
            <numerusform>%1: %2، %n بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written in %1: %n byte(s)</source>
        <translation>
            <numerusform>مكتوبًا بصيغة %1: %n من البايتات</numerusform>
            <numerusform>مكتوبًا بصيغة %1: %n بايت</numerusform>
            <numerusform>مكتوبًا بصيغة %1: %n من البايتات</numerusform>
            <numerusform>مكتوبًا بصيغة %1: %n بايتات</numerusform>
            <numerusform>مكتوبًا بصيغة %1: %n بايتًا</numerusform>
            <numerusform>مكتوبًا بصيغة %1: %n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>لا خلل فيه.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::CrowdLink</name>
    <message>
        <source>There is no link.</source>
        <translation>لا يوجد رابط.</translation>
    </message>
    <message>
        <source>This text is too long for a link.</source>
        <translation>هذا النص أطول من أن يكون رابطًا.</translation>
    </message>
    <message>
        <source>“%1” is no link. A link looks like https://relay.example/crowd.</source>
        <translation>«%1» ليس رابطًا. يكون الرابط على نحو https://relay.example/crowd.</translation>
    </message>
    <message>
        <source>“%1” is no link to a crowd: it begins with “%2:”.</source>
        <translation>«%1» ليس رابطًا لمجموعة: فهو يبدأ بـ «%2:».</translation>
    </message>
    <message>
        <source>“%1” names no relay.</source>
        <translation>لا يذكر «%1» خادم ترحيل.</translation>
    </message>
    <message>
        <source>“%1” names a relay, but no crowd.</source>
        <translation>يذكر «%1» خادم ترحيل، لكنه لا يذكر مجموعة.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a crowd.</source>
        <translation>لا يصلح «%1» اسمًا لمجموعة.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalCopy</name>
    <message>
        <source>Not all of the copy of “%1” on this computer could be read. What could be read is here; the rest stays kept.</source>
        <translation>تعذّرت قراءة نسخة «%1» على هذا الحاسوب كاملة. ما أمكنت قراءته موجود هنا؛ والباقي يظل محفوظًا.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalDatabase</name>
    <message>
        <source>There is no room left on the disk: what you type can&apos;t be kept on this computer just now. It is written as soon as there is room; until then don&apos;t quit.</source>
        <translation>لم تبقَ مساحة على القرص: لا يمكن الآن الاحتفاظ بما تكتبه على هذا الحاسوب. سيُكتب فور توفر مساحة؛ فلا تُنهِ البرنامج حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: what you type is not kept on this computer.</source>
        <translation>تعذّرت كتابة %1: لا يُحتفظ بما تكتبه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another program is using %1: what you type is written as soon as it lets go.</source>
        <translation>يستخدم برنامج آخر %1: سيُحفظ ما تكتبه فور أن يتركه.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 تالف (%2).</translation>
    </message>
    <message>
        <source>The copies in %1 were made by a newer Bytecrowds. They stay as they are, and this one keeps its own beside them.</source>
        <translation>النسخ التي في %1 أنشأها إصدار أحدث من Bytecrowds. تبقى كما هي، ويحتفظ هذا الإصدار بنسخه إلى جانبها.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2): what you type is not kept on this computer just now.</source>
        <translation>تعذّرت كتابة %1 (%2): لا يُحتفظ الآن بما تكتبه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Something could not be kept on this computer (%1).</source>
        <translation>تعذّر الاحتفاظ بشيء ما على هذا الحاسوب (%1).</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalSalvage</name>
    <message>
        <source>The copies of your crowds in %1 are damaged, and can&apos;t be moved: what you type is not kept on this computer.</source>
        <translation>نسخ مجموعاتك في %1 تالفة ولا يمكن نقلها: لا يُحتفظ بما تكتبه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged. What could be read was kept; the damaged file is now %1.</source>
        <translation>كانت نسخ مجموعاتك على هذا الحاسوب تالفة. احتُفظ بما أمكنت قراءته؛ والملف التالف الآن هو %1.</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged, and could not be read. The damaged file is now %1.</source>
        <translation>كانت نسخ مجموعاتك على هذا الحاسوب تالفة وتعذّرت قراءتها. والملف التالف الآن هو %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::Sentences</name>
    <message>
        <source>You must sign in to open this crowd.</source>
        <translation>يجب تسجيل الدخول لفتح هذه المجموعة.</translation>
    </message>
    <message>
        <source>You are not allowed to open this crowd.</source>
        <translation>ليس مسموحًا لك بفتح هذه المجموعة.</translation>
    </message>
    <message>
        <source>There is no such crowd on this relay.</source>
        <translation>لا توجد مجموعة كهذه على خادم الترحيل هذا.</translation>
    </message>
    <message>
        <source>The relay refused a change because the crowd would grow too large.</source>
        <translation>رفض خادم الترحيل تغييرًا لأن المجموعة ستتجاوز الحجم المسموح به.</translation>
    </message>
    <message>
        <source>The relay could not read what this program sent.</source>
        <translation>تعذّر على خادم الترحيل قراءة ما أرسله هذا البرنامج.</translation>
    </message>
    <message>
        <source>The relay has too much to do for you at once and asks for patience.</source>
        <translation>لدى خادم الترحيل من طلباتك ما يفوق طاقته دفعة واحدة، ويرجو الصبر.</translation>
    </message>
    <message>
        <source>The relay is restarting.</source>
        <translation>يعيد خادم الترحيل تشغيل نفسه.</translation>
    </message>
    <message>
        <source>The relay is going away.</source>
        <translation>خادم الترحيل في طريقه إلى التوقف.</translation>
    </message>
    <message>
        <source>The relay sent a message that is too large.</source>
        <translation>أرسل خادم الترحيل رسالة أكبر من اللازم.</translation>
    </message>
    <message>
        <source>The relay has ended the connection; it may be restarting.</source>
        <translation>أنهى خادم الترحيل الاتصال؛ ربما يعاد تشغيله.</translation>
    </message>
    <message>
        <source>The relay sent something that can&apos;t be read.</source>
        <translation>أرسل خادم الترحيل شيئًا لا تمكن قراءته.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>انقطع الاتصال بخادم الترحيل.</translation>
    </message>
    <message>
        <source>%1 answers with the HTTP status %2</source>
        <translation>يجيب %1 بحالة HTTP %2</translation>
    </message>
    <message>
        <source>nothing answers at %1</source>
        <translation>لا شيء يجيب في %1</translation>
    </message>
    <message>
        <source>there is no computer named %1</source>
        <translation>لا يوجد حاسوب باسم %1</translation>
    </message>
    <message>
        <source>%1 gives no answer</source>
        <translation>لا يجيب %1</translation>
    </message>
    <message>
        <source>the network is away</source>
        <translation>الشبكة غير متاحة</translation>
    </message>
    <message>
        <source>the certificate of %1 can&apos;t be trusted</source>
        <translation>لا يمكن الوثوق بشهادة %1</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 ويقول: %2</translation>
    </message>
    <message>
        <source>The relay can&apos;t be reached: %1.</source>
        <translation>تعذّر الوصول إلى خادم الترحيل: %1.</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::SyncSession</name>
    <message>
        <source>The relay sent something that can&apos;t be read: %1</source>
        <translation>أرسل خادم الترحيل شيئًا لا تمكن قراءته: %1</translation>
    </message>
    <message>
        <source>Your changes are too large to be sent: a relay takes at most %1 MB at once. They are kept here.</source>
        <translation>تغييراتك أكبر من أن تُرسل: يقبل خادم الترحيل %1 م.ب على الأكثر دفعة واحدة. وهي محفوظة هنا.</translation>
    </message>
    <message>
        <source>“%1” is no address of a relay.</source>
        <translation>ليس «%1» عنوانًا لخادم ترحيل.</translation>
    </message>
</context>
</TS>
