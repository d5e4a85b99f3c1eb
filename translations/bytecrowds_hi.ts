<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Profile</name>
    <message>
        <source>Anonymous</source>
        <translation>अनाम</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Announcer</name>
    <message>
        <source>%1 joined</source>
        <translation>%1 शामिल हुए</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) joined</source>
        <translation>
            <numerusform>%n व्यक्ति शामिल हुआ</numerusform>
            <numerusform>%n व्यक्ति शामिल हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 चले गए</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left</source>
        <translation>
            <numerusform>%n व्यक्ति चला गया</numerusform>
            <numerusform>%n व्यक्ति चले गए</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 follows you</source>
        <translation>%1 आपको फ़ॉलो कर रहे हैं</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::AvatarButton</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (आप)</translation>
    </message>
    <message>
        <source>%1, whom you follow</source>
        <translation>%1, जिन्हें आप फ़ॉलो कर रहे हैं</translation>
    </message>
    <message>
        <source>%1, who follows you</source>
        <translation>%1, जो आपको फ़ॉलो कर रहे हैं</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>अपना नाम बदलें</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>फ़ॉलो करना बंद करें</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>फ़ॉलो करें</translation>
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
        <translation>इस कंप्यूटर का रिले जवाब नहीं दे रहा है।</translation>
    </message>
    <message>
        <source>The relay of this computer could not start: %1</source>
        <translation>इस कंप्यूटर का रिले शुरू नहीं हो सका: %1</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: check its permissions and the free disk space.</source>
        <translation>फ़ोल्डर %1 नहीं बनाया जा सकता: उसकी अनुमतियाँ और डिस्क पर खाली जगह जाँचें।</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started: is Bytecrowds installed whole?</source>
        <translation>प्रोग्राम %1 शुरू नहीं किया जा सकता: क्या Bytecrowds पूरा इंस्टॉल है?</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::CommandMode</name>
    <message>
        <source>Type what you want to do</source>
        <translation>लिखें कि आप क्या करना चाहते हैं</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>“%1” नाम का कोई आदेश नहीं है।</translation>
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
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>The name that others see:</source>
        <translation>दूसरों को दिखने वाला नाम:</translation>
    </message>
    <message>
        <source>About Bytecrowds</source>
        <translation>Bytecrowds का परिचय</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;Open a crowd, share its link, write code together.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bytecrowds %1&lt;/h3&gt;&lt;p&gt;समूह खोलें, उसका लिंक साझा करें, साथ मिलकर कोड लिखें।&lt;/p&gt;&lt;p&gt;GNU General Public License, संस्करण 3 या उसके बाद के अंतर्गत मुक्त सॉफ़्टवेयर।&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Share: copy the link</source>
        <translation>&amp;साझा करें: लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>&amp;ब्राउज़र में खोलें</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>अभी &amp;फिर से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>आपका &amp;नाम…</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>समूह &amp;छोड़ें</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;कीबोर्ड…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;लॉग…</translation>
    </message>
    <message>
        <source>&amp;About Bytecrowds</source>
        <translation>Bytecrowds का &amp;परिचय</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::DesktopApp</name>
    <message>
        <source>There is no file %1; this is a new crowd.</source>
        <translation>%1 नाम की कोई फ़ाइल नहीं है; यह एक नया समूह है।</translation>
    </message>
    <message>
        <source>Another Bytecrowds of yours does not answer, so this one runs by itself.</source>
        <translation>आपका चल रहा दूसरा Bytecrowds जवाब नहीं दे रहा है, इसलिए यह अलग से चल रहा है।</translation>
    </message>
    <message>
        <source>Bytecrowds ended unexpectedly the last time; what was open is here again.</source>
        <translation>पिछली बार Bytecrowds अचानक बंद हो गया था; जो कुछ खुला था, वह फिर से यहाँ है।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;पूर्ववत करें</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;फिर से करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>का&amp;टें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;चिपकाएँ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;सभी चुनें</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>सेटिं&amp;ग…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::EmptyState</name>
    <message>
        <source>No file is open</source>
        <translation>कोई फ़ाइल खुली नहीं है</translation>
    </message>
    <message>
        <source>Begin one, open one, or join others by their link.</source>
        <translation>नई फ़ाइल बनाएँ, कोई फ़ाइल खोलें या लिंक से दूसरों के साथ जुड़ें।</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>नई फ़ाइल बनाएँ</translation>
    </message>
    <message>
        <source>Find a file by its name</source>
        <translation>नाम से फ़ाइल ढूँढें</translation>
    </message>
    <message>
        <source>Open a file of this computer</source>
        <translation>इस कंप्यूटर की फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Open a crowd&apos;s link</source>
        <translation>समूह का लिंक खोलें</translation>
    </message>
    <message>
        <source>See everything that can be done</source>
        <translation>देखें कि क्या-क्या किया जा सकता है</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileCommands</name>
    <message>
        <source>Open files</source>
        <translation>फ़ाइलें खोलें</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>लिंक खोलें</translation>
    </message>
    <message>
        <source>The link of a crowd:</source>
        <translation>समूह का लिंक:</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;नई फ़ाइल</translation>
    </message>
    <message>
        <source>New &amp;crowd</source>
        <translation>नया &amp;समूह</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>&amp;लिंक खोलें…</translation>
    </message>
    <message>
        <source>&amp;Recent…</source>
        <translation>&amp;हाल के…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहे&amp;जें</translation>
    </message>
    <message>
        <source>Save a copy &amp;as…</source>
        <translation>प्रति &amp;इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>नाम ब&amp;दलें…</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>&amp;टैब बंद करें</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;विंडो बंद करें</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;बाहर निकलें</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileList</name>
    <message>
        <source>A file&apos;s path can&apos;t be longer than %1 characters.</source>
        <translation>फ़ाइल का पथ %1 वर्णों से लंबा नहीं हो सकता।</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a file&apos;s path: write names with “/” between them, such as “src/main.py”.</source>
        <translation>“%1” फ़ाइल का पथ नहीं हो सकता: नामों के बीच “/” लिखें, जैसे “src/main.py”।</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>“%1” नाम की फ़ाइल पहले से है।</translation>
    </message>
    <message>
        <source>There is already a folder “%1”.</source>
        <translation>“%1” नाम का फ़ोल्डर पहले से है।</translation>
    </message>
    <message>
        <source>“%1” is a file, so nothing can be inside of it.</source>
        <translation>“%1” एक फ़ाइल है, इसलिए उसके अंदर कुछ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>A crowd holds %L1 files at most, deleted ones included.</source>
        <translation>एक समूह में अधिकतम %L1 फ़ाइलें हो सकती हैं, हटाई गई फ़ाइलों सहित।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileMode</name>
    <message>
        <source>Type a file&apos;s name; &gt; for a command, : for a line, @ for a symbol</source>
        <translation>फ़ाइल का नाम लिखें; आदेश के लिए &gt;, पंक्ति के लिए :, प्रतीक के लिए @</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>अभी कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>No file is called “%1”.</source>
        <translation>“%1” नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FilePanel</name>
    <message>
        <source>Files of the crowd</source>
        <translation>समूह की फ़ाइलें</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;नई फ़ाइल</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>नाम &amp;बदलें…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;हटाएँ</translation>
    </message>
    <message>
        <source>Restore what was &amp;deleted…</source>
        <translation>हटाई गई फ़ाइलें &amp;पुनर्स्थापित करें…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>पुनर्स्थापित करें</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FileTreeModel</name>
    <message>
        <source>%1, with %2</source>
        <translation>%1, साथ में %2</translation>
    </message>
    <message>
        <source>A folder can&apos;t be moved into itself.</source>
        <translation>फ़ोल्डर को उसी के अंदर नहीं ले जाया जा सकता।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderCommands</name>
    <message>
        <source>&amp;Add files to the crowd…</source>
        <translation>समूह में फ़ाइलें जो&amp;ड़ें…</translation>
    </message>
    <message>
        <source>Add a &amp;folder to the crowd…</source>
        <translation>स&amp;मूह में फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>&amp;Export the crowd&apos;s files to a folder…</source>
        <translation>समूह &amp;की फ़ाइलें फ़ोल्डर में निर्यात करें…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FolderExport</name>
    <message>
        <source>%1 was not written: it would change a repository.</source>
        <translation>%1 नहीं लिखी गई: इससे एक रिपॉज़िटरी बदल जाती।</translation>
    </message>
    <message>
        <source>%1 was not written: a link there leads out of the folder.</source>
        <translation>%1 नहीं लिखी गई: वहाँ का एक लिंक फ़ोल्डर से बाहर ले जाता है।</translation>
    </message>
    <message>
        <source>The folder of %1 could not be made.</source>
        <translation>%1 का फ़ोल्डर नहीं बनाया जा सका।</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 नहीं लिखी जा सकी: %2।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::FollowFrame</name>
    <message>
        <source>Stop following</source>
        <translation>फ़ॉलो करना बंद करें</translation>
    </message>
    <message>
        <source>Following %1, and followed in turn — Esc to stop</source>
        <translation>आप और %1 एक-दूसरे को फ़ॉलो कर रहे हैं — रोकने के लिए Esc</translation>
    </message>
    <message>
        <source>Following %1 — Esc to stop</source>
        <translation>%1 को फ़ॉलो कर रहे हैं — रोकने के लिए Esc</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ImportSummary</name>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s) that .gitignore names</source>
        <translation>
            <numerusform>.gitignore में दर्ज %Ln फ़ाइल या फ़ोल्डर</numerusform>
            <numerusform>.gitignore में दर्ज %Ln फ़ाइलें और फ़ोल्डर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no text in UTF-8</source>
        <translation>
            <numerusform>%Ln जो UTF-8 पाठ नहीं है</numerusform>
            <numerusform>%Ln जो UTF-8 पाठ नहीं हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large for the crowd</source>
        <translation>
            <numerusform>%Ln जो समूह के लिए बहुत बड़ी है</numerusform>
            <numerusform>%Ln जो समूह के लिए बहुत बड़ी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln लिंक</numerusform>
            <numerusform>%Ln लिंक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that can&apos;t be read</source>
        <translation>
            <numerusform>%Ln जिसे पढ़ा नहीं जा सकता</numerusform>
            <numerusform>%Ln जिन्हें पढ़ा नहीं जा सकता</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whose name doesn&apos;t fit into the crowd</source>
        <translation>
            <numerusform>%Ln जिसका नाम समूह में नहीं चल सकता</numerusform>
            <numerusform>%Ln जिनके नाम समूह में नहीं चल सकते</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln file(s)</source>
        <translation>
            <numerusform>%Ln फ़ाइल जोड़ी गई</numerusform>
            <numerusform>%Ln फ़ाइलें जोड़ी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replaced %Ln</source>
        <translation>
            <numerusform>%Ln बदली गई</numerusform>
            <numerusform>%Ln बदली गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %Ln that the crowd had</source>
        <translation>
            <numerusform>समूह में पहले से मौजूद %Ln रखी गई</numerusform>
            <numerusform>समूह में पहले से मौजूद %Ln रखी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>left out %1</source>
        <translation>छोड़ी गईं: %1</translation>
    </message>
    <message numerus="yes">
        <source>withheld %Ln that may hold secrets: %1</source>
        <translation>
            <numerusform>%Ln रोकी गई जिसमें गोपनीय जानकारी हो सकती है: %1</numerusform>
            <numerusform>%Ln रोकी गईं जिनमें गोपनीय जानकारी हो सकती है: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of an import&apos;s parts</comment>
        <translation>%1।</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between an import&apos;s parts</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>There were more files: a crowd holds %L1 at most.</source>
        <translation>फ़ाइलें इससे ज़्यादा थीं: एक समूह में अधिकतम %L1 हो सकती हैं।</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>रोका गया। %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::KeyboardPage</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;सेट करें</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;जोड़ें</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;कोई नहीं</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;रीसेट करें</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>आदेश और उनकी कुंजियाँ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>नाम से ढूँढें</translation>
    </message>
    <message>
        <source>Find commands by name</source>
        <translation>नाम से आदेश ढूँढें</translation>
    </message>
    <message>
        <source>Find commands by pressing a key</source>
        <translation>कुंजी दबाकर आदेश ढूँढें</translation>
    </message>
    <message>
        <source>or by &amp;key:</source>
        <translation>या कुं&amp;जी से:</translation>
    </message>
    <message>
        <source>What follows from the new key</source>
        <translation>नई कुंजी का परिणाम</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>नई कुंजी: उसे दबाएँ</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>सभी री&amp;सेट करें</translation>
    </message>
    <message>
        <source>All commands get the preset&apos;s keys again</source>
        <translation>सभी आदेशों को फिर से प्रीसेट की कुंजियाँ मिलती हैं</translation>
    </message>
    <message>
        <source>you</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>प्रीसेट</translation>
    </message>
    <message>
        <source>Also keys of: %1</source>
        <translation>इनकी भी कुंजियाँ: %1</translation>
    </message>
    <message>
        <source>%1 is a key of %2, which would lose it.</source>
        <translation>%1, %2 की कुंजी है, जो उससे छिन जाएगी।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LineMode</name>
    <message>
        <source>Type a line, or a line and a column such as 120:5</source>
        <translation>पंक्ति लिखें, या पंक्ति और कॉलम, जैसे 120:5</translation>
    </message>
    <message>
        <source>“%1” is no place in a text.</source>
        <translation>“%1” पाठ में कोई स्थान नहीं है।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>This is what would help to find a fault: no text, link, name or path of yours is in it. Read it, then copy or save it; Bytecrowds sends nothing itself.</source>
        <translation>यह गड़बड़ी ढूँढने में काम आता है: इसमें आपका कोई पाठ, लिंक, नाम या पथ नहीं है। इसे पढ़ें, फिर कॉपी करें या सहेजें; Bytecrowds अपने आप कुछ नहीं भेजता।</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;सहेजें…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>लॉग सहेजें</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MainWindow</name>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>फ़ाइल का नाम</translation>
    </message>
    <message>
        <source>The file&apos;s name; its ending chooses the language</source>
        <translation>फ़ाइल का नाम; उसके एक्सटेंशन से भाषा तय होती है</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>साझा करें</translation>
    </message>
    <message>
        <source>Copy the link that lets others join</source>
        <translation>वह लिंक कॉपी करें जिससे दूसरे शामिल हो सकते हैं</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;फ़ाइल</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;संपादन</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;पाठ</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;दृश्य</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;जाएँ</translation>
    </message>
    <message>
        <source>&amp;Crowd</source>
        <translation>समू&amp;ह</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहाय&amp;ता</translation>
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
        <translation>शीर्षकहीन.txt</translation>
    </message>
    <message>
        <source>untitled-%1.txt</source>
        <comment>the name of a new file</comment>
        <translation>शीर्षकहीन-%1.txt</translation>
    </message>
    <message>
        <source>%1 was deleted. It can be restored by the menu of the file tree.</source>
        <translation>%1 हटाई गई। इसे फ़ाइल ट्री के मेन्यू से पुनर्स्थापित किया जा सकता है।</translation>
    </message>
    <message>
        <source>The link comes as soon as the relay has started.</source>
        <translation>रिले शुरू होते ही लिंक मिल जाएगा।</translation>
    </message>
    <message>
        <source>Link copied: %1 — it opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>लिंक कॉपी हुआ: %1 — यह केवल इसी कंप्यूटर पर खुलता है; दूसरों के साथ साझा करने के लिए Bytecrowds को --relay के साथ शुरू करें।</translation>
    </message>
    <message>
        <source>Link copied: %1 — whoever has it can read and write here.</source>
        <translation>लिंक कॉपी हुआ: %1 — जिसके पास यह है, वह यहाँ पढ़ और लिख सकता है।</translation>
    </message>
    <message>
        <source>%1 is too large for a crowd.</source>
        <translation>%1 समूह के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>फ़ाइल बदल गई है</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>%1 को यहाँ खोले जाने के बाद किसी दूसरे प्रोग्राम ने बदल दिया है।</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>उसे बदलें</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>प्रति सहेजें</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 के रूप में सहेजी गई।</translation>
    </message>
    <message>
        <source>Save the file?</source>
        <translation>फ़ाइल सहेजें?</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 में बदलाव हुए हैं।</translation>
    </message>
    <message>
        <source>Close the crowd?</source>
        <translation>समूह बंद करें?</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) have not reached the relay.</source>
        <translation>
            <numerusform>%n संपादन रिले तक नहीं पहुँचा है।</numerusform>
            <numerusform>%n संपादन रिले तक नहीं पहुँचे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer can&apos;t keep them either: %1 You can save a copy first, or wait until the relay is back.</source>
        <translation>यह कंप्यूटर भी उन्हें नहीं रख सकता: %1 आप पहले प्रति सहेज सकते हैं या रिले के लौटने तक रुक सकते हैं।</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>प्रति सहेजें…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>बंद करें और उन्हें खो दें</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MoreButton</name>
    <message numerus="yes">
        <source>%n more person(s)</source>
        <translation>
            <numerusform>%n और व्यक्ति</numerusform>
            <numerusform>%n और व्यक्ति</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>सभी को दिखाएँ</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>खारिज करें</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>सूचना खारिज करें</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Options</name>
    <message>
        <source>Write code together.</source>
        <translation>साथ मिलकर कोड लिखें।</translation>
    </message>
    <message>
        <source>The relay that crowds are made on, for example https://crowds.example.org.</source>
        <translation>वह रिले जिस पर समूह बनाए जाते हैं, जैसे https://crowds.example.org।</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Open a window of its own.</source>
        <translation>अलग विंडो खोलें।</translation>
    </message>
    <message>
        <source>Return when what was opened is closed, for EDITOR=&quot;bytecrowds --wait&quot;.</source>
        <translation>खोली गई चीज़ें बंद होने पर ही लौटें, EDITOR=&quot;bytecrowds --wait&quot; के लिए।</translation>
    </message>
    <message>
        <source>Files, folders and links to open; a folder&apos;s files become those of a new crowd. Without any, a new crowd.</source>
        <translation>खोली जाने वाली फ़ाइलें, फ़ोल्डर और लिंक; फ़ोल्डर की फ़ाइलों से नया समूह बनता है। कुछ न देने पर एक नया समूह।</translation>
    </message>
    <message>
        <source>--relay takes an address such as https://crowds.example.org, not “%1”.</source>
        <translation>--relay में https://crowds.example.org जैसा पता दिया जाता है, “%1” नहीं।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Palette</name>
    <message>
        <source>Palette</source>
        <translation>पैलेट</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>%1, %L2 of %L3</source>
        <comment>a row of a list, its number, how many there are</comment>
        <translation>%1, %L3 में से %L2</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PassingText</name>
    <message>
        <source>News</source>
        <translation>समाचार</translation>
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
            <numerusform>यहाँ %n व्यक्ति है</numerusform>
            <numerusform>यहाँ %n व्यक्ति हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleCommands</name>
    <message>
        <source>&amp;People</source>
        <translation>&amp;लोग</translation>
    </message>
    <message>
        <source>&amp;Follow someone, or stop</source>
        <translation>किसी को &amp;फ़ॉलो करें या बंद करें</translation>
    </message>
    <message>
        <source>&amp;Jump to someone</source>
        <translation>किसी के पास &amp;जाएँ</translation>
    </message>
    <message>
        <source>&amp;Tell who joins and leaves</source>
        <translation>आने-जाने वालों की सूचना &amp;दें</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (आप)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and where they are</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <translation>%1, पंक्ति %L2</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>आप इन्हें फ़ॉलो कर रहे हैं</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>आपको फ़ॉलो कर रहे हैं</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeoplePanel</name>
    <message>
        <source>&amp;Jump to</source>
        <translation>उनके पास &amp;जाएँ</translation>
    </message>
    <message>
        <source>People in the crowd</source>
        <translation>समूह के लोग</translation>
    </message>
    <message>
        <source>Place the caret where they are (Enter)</source>
        <translation>कर्सर को उनके स्थान पर ले जाएँ (Enter)</translation>
    </message>
    <message>
        <source>Keep in view where they are (Space)</source>
        <translation>उनके स्थान को नज़र में रखें (Space)</translation>
    </message>
    <message>
        <source>Stop &amp;following</source>
        <translation>&amp;फ़ॉलो करना बंद करें</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;फ़ॉलो करें</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Person</name>
    <message>
        <source>Anonymous</source>
        <translation>अनाम</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::QrView</name>
    <message>
        <source>QR code of the link</source>
        <translation>लिंक का QR कोड</translation>
    </message>
    <message>
        <source>Scan it to open the crowd on a phone or tablet</source>
        <translation>समूह को फ़ोन या टैबलेट पर खोलने के लिए इसे स्कैन करें</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::RecentsDialog</name>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, अभी सहेजी नहीं गई</translation>
    </message>
    <message>
        <source>crowd on this computer&apos;s relay</source>
        <translation>इस कंप्यूटर के रिले पर समूह</translation>
    </message>
    <message>
        <source>crowd on %1</source>
        <translation>%1 पर समूह</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>हाल के</translation>
    </message>
    <message>
        <source>Search by name, path or link</source>
        <translation>नाम, पथ या लिंक से खोजें</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Crowds and files that this computer keeps</source>
        <translation>इस कंप्यूटर पर रखे गए समूह और फ़ाइलें</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;खोलें</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;पिन करें</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;भुला दें…</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (पिन किया गया)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>पिन &amp;हटाएँ</translation>
    </message>
    <message>
        <source>What has not reached the relay is lost; the crowd itself stays there.</source>
        <translation>जो रिले तक नहीं पहुँचा है, वह खो जाएगा; समूह स्वयं वहाँ बना रहेगा।</translation>
    </message>
    <message>
        <source>What was not saved to the file is lost.</source>
        <translation>जो फ़ाइल में नहीं सहेजा गया है, वह खो जाएगा।</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>इसे भुला दें?</translation>
    </message>
    <message>
        <source>This computer forgets its copy of “%1”.</source>
        <translation>यह कंप्यूटर “%1” की अपनी प्रति भुला देगा।</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>भुला दें</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchCommands</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;ढूँढें…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;बदलें…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;अगला ढूँढें</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>पि&amp;छला ढूँढें</translation>
    </message>
    <message>
        <source>Find in all files…</source>
        <translation>सभी फ़ाइलों में ढूँढें…</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <translation>&amp;यहाँ समेटें या फैलाएँ</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>स&amp;भी समेटें</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>सभी फै&amp;लाएँ</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SearchPanel</name>
    <message>
        <source>Find in all files</source>
        <translation>सभी फ़ाइलों में ढूँढें</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>इससे बदलें</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>सभी बदलें…</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>अक्षर के छोटे-बड़े रूप का मिलान करें</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>पूरे शब्द</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>रेगुलर एक्सप्रेशन</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>मिलान</translation>
    </message>
    <message>
        <source>Matches in all files</source>
        <translation>सभी फ़ाइलों में मिलान</translation>
    </message>
    <message>
        <source>Write what to look for in all files, and press Return.</source>
        <translation>लिखें कि सभी फ़ाइलों में क्या ढूँढना है, और Return दबाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>More than %n match(es)</source>
        <translation>
            <numerusform>%n से अधिक मिलान</numerusform>
            <numerusform>%n से अधिक मिलान</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n मिलान</numerusform>
            <numerusform>%n मिलान</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace in all files?</source>
        <translation>सभी फ़ाइलों में बदलें?</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) will be replaced.</source>
        <translation>
            <numerusform>%n मिलान बदला जाएगा।</numerusform>
            <numerusform>%n मिलान बदले जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file has its own undo step.</source>
        <translation>हर फ़ाइल में इसे अलग से पूर्ववत किया जा सकता है।</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n मिलान बदला गया</numerusform>
            <numerusform>%n मिलान बदले गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s).</source>
        <translation>
            <numerusform>(%n फ़ाइल में)।</numerusform>
            <numerusform>(%n फ़ाइलों में)।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Setting</name>
    <message>
        <source>This is either on or off.</source>
        <translation>यह या तो चालू होता है या बंद।</translation>
    </message>
    <message>
        <source>This is a number from %L1 to %L2.</source>
        <translation>यह %L1 से %L2 तक की संख्या है।</translation>
    </message>
    <message>
        <source>There is no choice “%1”.</source>
        <translation>“%1” जैसा कोई विकल्प नहीं है।</translation>
    </message>
    <message>
        <source>There is no font %1.</source>
        <translation>%1 नाम का कोई फ़ॉन्ट नहीं है।</translation>
    </message>
    <message>
        <source>This can be %L1 characters long at most.</source>
        <translation>यह अधिकतम %L1 वर्ण लंबा हो सकता है।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingRow</name>
    <message>
        <source>The system&apos;s</source>
        <translation>सिस्टम का</translation>
    </message>
    <message>
        <source>Reset to the usual value</source>
        <translation>सामान्य मान पर रीसेट करें</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>रीसेट करें: %1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingTable</name>
    <message>
        <source>A relay&apos;s address begins with http:// or https://, and names a host.</source>
        <translation>रिले का पता http:// या https:// से शुरू होता है और उसमें होस्ट का नाम होता है।</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>फ़ॉन्ट</translation>
    </message>
    <message>
        <source>The font of the text.</source>
        <translation>पाठ का फ़ॉन्ट।</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>फ़ॉन्ट का आकार</translation>
    </message>
    <message>
        <source>In points; 0 takes the system&apos;s. Zooming comes on top of it.</source>
        <translation>पॉइंट में; 0 होने पर सिस्टम का आकार। ज़ूम इसके ऊपर लागू होता है।</translation>
    </message>
    <message>
        <source>Tab width</source>
        <translation>टैब की चौड़ाई</translation>
    </message>
    <message>
        <source>How many columns a tab and a step of indentation are, where the file doesn&apos;t say.</source>
        <translation>टैब और इंडेंट का एक चरण कितने कॉलम का हो, जहाँ फ़ाइल से यह पता न चले।</translation>
    </message>
    <message>
        <source>Indent with tabs</source>
        <translation>टैब से इंडेंट करें</translation>
    </message>
    <message>
        <source>Where the file doesn&apos;t say; otherwise with blanks.</source>
        <translation>जहाँ फ़ाइल से पता न चले; अन्यथा रिक्त स्थानों से।</translation>
    </message>
    <message>
        <source>Detect indentation</source>
        <translation>इंडेंट पहचानें</translation>
    </message>
    <message>
        <source>Indents a file as most of its lines are.</source>
        <translation>फ़ाइल को वैसे ही इंडेंट करता है जैसे उसकी अधिकतर पंक्तियाँ हैं।</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>रिक्त वर्ण दिखाएँ</translation>
    </message>
    <message>
        <source>Dots for blanks and arrows for tabs.</source>
        <translation>रिक्त स्थानों के लिए बिंदु और टैब के लिए तीर।</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>लंबी पंक्तियाँ लपेटें</translation>
    </message>
    <message>
        <source>Shows long lines in several rows instead of scrolling sideways.</source>
        <translation>बगल में स्क्रॉल करने के बजाय लंबी पंक्तियों को कई कतारों में दिखाता है।</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>पंक्ति संख्याएँ</translation>
    </message>
    <message>
        <source>Beside the text.</source>
        <translation>पाठ के बगल में।</translation>
    </message>
    <message>
        <source>Indentation guides</source>
        <translation>इंडेंट रेखाएँ</translation>
    </message>
    <message>
        <source>Thin lines at each step of indentation.</source>
        <translation>इंडेंट के हर चरण पर पतली रेखाएँ।</translation>
    </message>
    <message>
        <source>Highlight the current line</source>
        <translation>वर्तमान पंक्ति हाइलाइट करें</translation>
    </message>
    <message>
        <source>Marks the line in which the caret is.</source>
        <translation>उस पंक्ति को चिह्नित करता है जिसमें कर्सर है।</translation>
    </message>
    <message>
        <source>Edge column</source>
        <translation>सीमा कॉलम</translation>
    </message>
    <message>
        <source>Draws a line behind so many columns; 0 draws none.</source>
        <translation>इतने कॉलम के बाद एक रेखा खींचता है; 0 होने पर कोई नहीं।</translation>
    </message>
    <message>
        <source>Close brackets</source>
        <translation>कोष्ठक बंद करें</translation>
    </message>
    <message>
        <source>Typing an opening bracket or quote adds the closing one.</source>
        <translation>खुलने वाला कोष्ठक या उद्धरण चिह्न लिखने पर बंद करने वाला अपने आप जुड़ता है।</translation>
    </message>
    <message>
        <source>Complete words</source>
        <translation>शब्द पूरे करें</translation>
    </message>
    <message>
        <source>Offers words of the open files while you type.</source>
        <translation>लिखते समय खुली फ़ाइलों के शब्द सुझाता है।</translation>
    </message>
    <message>
        <source>Trim trailing blanks</source>
        <translation>अंत के रिक्त स्थान हटाएँ</translation>
    </message>
    <message>
        <source>Removes blanks at the ends of lines when a file is saved.</source>
        <translation>फ़ाइल सहेजते समय पंक्तियों के अंत के रिक्त स्थान हटाता है।</translation>
    </message>
    <message>
        <source>End with a new line</source>
        <translation>नई पंक्ति से समाप्त करें</translation>
    </message>
    <message>
        <source>Ends the last line when a file is saved.</source>
        <translation>फ़ाइल सहेजते समय आख़िरी पंक्ति को समाप्त करता है।</translation>
    </message>
    <message>
        <source>Restore windows</source>
        <translation>विंडो पुनर्स्थापित करें</translation>
    </message>
    <message>
        <source>Starts with the windows and tabs that were open last.</source>
        <translation>पिछली बार खुली विंडो और टैब के साथ शुरू होता है।</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>हल्का या गहरा</translation>
    </message>
    <message>
        <source>Of all windows.</source>
        <translation>सभी विंडो का।</translation>
    </message>
    <message>
        <source>Colours of the text when light</source>
        <translation>हल्के रूप में पाठ के रंग</translation>
    </message>
    <message>
        <source>Paper, ink and highlighting.</source>
        <translation>पृष्ठभूमि, अक्षर और हाइलाइट।</translation>
    </message>
    <message>
        <source>Colours of the text when dark</source>
        <translation>गहरे रूप में पाठ के रंग</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>What others see; without one, that of your account.</source>
        <translation>जो दूसरों को दिखता है; खाली होने पर आपके खाते का नाम।</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>रिले</translation>
    </message>
    <message>
        <source>Where new crowds are kept, such as https://crowds.example.org; without one, on this computer.</source>
        <translation>जहाँ नए समूह रखे जाते हैं, जैसे https://crowds.example.org; खाली होने पर इसी कंप्यूटर पर।</translation>
    </message>
    <message>
        <source>Tell who comes and goes</source>
        <translation>आने-जाने वालों की सूचना दें</translation>
    </message>
    <message>
        <source>A short notice when somebody joins or leaves.</source>
        <translation>किसी के शामिल होने या जाने पर छोटी सूचना।</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>कुंजियाँ इसके जैसी</translation>
    </message>
    <message>
        <source>Where keys begin from; those that you choose yourself come on top.</source>
        <translation>कुंजियों का आधार; आपकी अपनी चुनी हुई कुंजियाँ इसके ऊपर लागू होती हैं।</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>संपादक</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Files and windows</source>
        <translation>फ़ाइलें और विंडो</translation>
    </message>
    <message>
        <source>You and your crowds</source>
        <translation>आप और आपके समूह</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>सेटिंग में खोजें</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>श्रेणियाँ</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>%1 में रखी गई हैं</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>फ़ाइल &amp;खोलें</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;बंद करें</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>“%1” नाम की कोई सेटिंग नहीं है।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SharePopup</name>
    <message>
        <source>Share this crowd</source>
        <translation>यह समूह साझा करें</translation>
    </message>
    <message>
        <source>The link is copied: paste it where the others will find it.</source>
        <translation>लिंक कॉपी हो गया है: इसे वहाँ चिपकाएँ जहाँ दूसरों को मिल जाए।</translation>
    </message>
    <message>
        <source>The relay doesn&apos;t let you in, so you can&apos;t tell who it lets in: %1</source>
        <translation>रिले आपको अंदर नहीं आने देता, इसलिए आप तय नहीं कर सकते कि वह किसे आने दे: %1</translation>
    </message>
    <message>
        <source>It opens on this computer only. Whoever opens it can read; only the owner writes.</source>
        <translation>यह केवल इसी कंप्यूटर पर खुलता है। जो इसे खोले, वह पढ़ सकता है; केवल स्वामी लिखता है।</translation>
    </message>
    <message>
        <source>Whoever has the link can read; only the owner writes.</source>
        <translation>जिसके पास लिंक है, वह पढ़ सकता है; केवल स्वामी लिखता है।</translation>
    </message>
    <message>
        <source>It opens on this computer only; start Bytecrowds with --relay to share with others.</source>
        <translation>यह केवल इसी कंप्यूटर पर खुलता है; दूसरों के साथ साझा करने के लिए Bytecrowds को --relay के साथ शुरू करें।</translation>
    </message>
    <message>
        <source>Whoever has the link can read and write.</source>
        <translation>जिसके पास लिंक है, वह पढ़ और लिख सकता है।</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;कॉपी हुआ</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>&amp;ब्राउज़र में खोलें</translation>
    </message>
    <message>
        <source>&amp;Leave the crowd</source>
        <translation>समूह &amp;छोड़ें</translation>
    </message>
    <message>
        <source>Close this window; the crowd stays on the relay</source>
        <translation>यह विंडो बंद करें; समूह रिले पर बना रहता है</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;हो गया</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusLine</name>
    <message>
        <source>Connection and saved state</source>
        <translation>कनेक्शन और सहेजने की स्थिति</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>कर्सर</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>The language that the text is highlighted in</source>
        <translation>वह भाषा जिसके अनुसार पाठ हाइलाइट होता है</translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>पंक्ति %L1, कॉलम %L2</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusText</name>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edit(s) waiting for the relay&apos;s store</source>
        <translation>
            <numerusform>सहेजा नहीं गया: %n संपादन रिले के स्टोर की प्रतीक्षा में है</numerusform>
            <numerusform>सहेजा नहीं गया: %n संपादन रिले के स्टोर की प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: the relay&apos;s store is away</source>
        <translation>सहेजा नहीं गया: रिले का स्टोर उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>Connected; this relay does not tell what is saved</source>
        <translation>कनेक्ट है; यह रिले नहीं बताता कि क्या सहेजा गया है</translation>
    </message>
    <message numerus="yes">
        <source>Connecting… %n edit(s) waiting</source>
        <translation>
            <numerusform>कनेक्ट हो रहा है… %n संपादन प्रतीक्षा में है</numerusform>
            <numerusform>कनेक्ट हो रहा है… %n संपादन प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>कनेक्ट हो रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>Syncing… %n edit(s) waiting</source>
        <translation>
            <numerusform>सिंक हो रहा है… %n संपादन प्रतीक्षा में है</numerusform>
            <numerusform>सिंक हो रहा है… %n संपादन प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>सिंक हो रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n edit(s) waiting</source>
        <translation>
            <numerusform>ऑफ़लाइन: %n संपादन प्रतीक्षा में है</numerusform>
            <numerusform>ऑफ़लाइन: %n संपादन प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message numerus="yes">
        <source>Not connected: %n edit(s) not saved</source>
        <translation>
            <numerusform>कनेक्ट नहीं है: %n संपादन सहेजा नहीं गया</numerusform>
            <numerusform>कनेक्ट नहीं है: %n संपादन सहेजे नहीं गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>कनेक्ट नहीं है</translation>
    </message>
    <message>
        <source>On this computer only, not saved</source>
        <translation>केवल इस कंप्यूटर पर, सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>केवल इस कंप्यूटर पर</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::SymbolMode</name>
    <message>
        <source>Type the name of a symbol</source>
        <translation>प्रतीक का नाम लिखें</translation>
    </message>
    <message>
        <source>No symbols are known in this text.</source>
        <translation>इस पाठ में कोई प्रतीक ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>No symbol is called “%1”.</source>
        <translation>“%1” नाम का कोई प्रतीक नहीं है।</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>पंक्ति %L1</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TabGroup</name>
    <message>
        <source>Open files</source>
        <translation>खुली फ़ाइलें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a file that was changed and not saved</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>%1 — on this computer only</source>
        <translation>%1 — केवल इस कंप्यूटर पर</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextFile</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 एक फ़ोल्डर है।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2.</source>
        <translation>%1 नहीं खोली जा सकती: %2।</translation>
    </message>
    <message>
        <source>%1 is too large: it may hold %2 at most.</source>
        <translation>%1 बहुत बड़ी है: इसमें अधिकतम %2 हो सकता है।</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 UTF-8 पाठ नहीं है।</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed there.</source>
        <translation>%1 नहीं लिखी जा सकी: %2। वहाँ कुछ नहीं बदला गया।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::TextPane</name>
    <message>
        <source>Text of %1</source>
        <translation>%1 का पाठ</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::Together</name>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>%1 has left: you follow nobody now</source>
        <translation>%1 चले गए: अब आप किसी को फ़ॉलो नहीं कर रहे हैं</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>यहाँ और कोई नहीं है</translation>
    </message>
    <message>
        <source>They are in no file of the crowd</source>
        <translation>वे समूह की किसी फ़ाइल में नहीं हैं</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ज़ूम &amp;बढ़ाएँ</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ज़ूम &amp;घटाएँ</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;सामान्य आकार</translation>
    </message>
    <message>
        <source>Split &amp;right</source>
        <translation>&amp;दाईं ओर विभाजित करें</translation>
    </message>
    <message>
        <source>Split &amp;down</source>
        <translation>&amp;नीचे विभाजित करें</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;पूर्ण स्क्रीन</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;फ़ाइल…</translation>
    </message>
    <message>
        <source>&amp;Command…</source>
        <translation>&amp;आदेश…</translation>
    </message>
    <message>
        <source>&amp;Line…</source>
        <translation>&amp;पंक्ति…</translation>
    </message>
    <message>
        <source>S&amp;ymbol…</source>
        <translation>प्र&amp;तीक…</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;अगला टैब</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>पि&amp;छला टैब</translation>
    </message>
    <message>
        <source>Next &amp;split</source>
        <translation>अगला &amp;विभाजन</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewGuard</name>
    <message>
        <source>You can only read this crowd: its owner has not let others write.</source>
        <translation>आप इस समूह को केवल पढ़ सकते हैं: इसके स्वामी ने दूसरों को लिखने की अनुमति नहीं दी है।</translation>
    </message>
    <message>
        <source>You can write in this crowd again.</source>
        <translation>अब आप इस समूह में फिर से लिख सकते हैं।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::ViewOnlyBar</name>
    <message>
        <source>&amp;Make a copy of my own</source>
        <translation>&amp;मेरी अपनी प्रति बनाएँ</translation>
    </message>
    <message>
        <source>A new crowd with all these files, which you can write in and share</source>
        <translation>इन सभी फ़ाइलों वाला नया समूह, जिसमें आप लिख सकते हैं और जिसे साझा कर सकते हैं</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowFolders</name>
    <message>
        <source>Files are still being added: wait for them, or stop that first.</source>
        <translation>फ़ाइलें अभी जोड़ी जा रही हैं: रुकें, या पहले उसे रोकें।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Files are being read…</source>
        <translation>फ़ाइलें पढ़ी जा रही हैं…</translation>
    </message>
    <message numerus="yes">
        <source>Files are being read: %Ln so far…</source>
        <translation>
            <numerusform>फ़ाइलें पढ़ी जा रही हैं: अब तक %Ln…</numerusform>
            <numerusform>फ़ाइलें पढ़ी जा रही हैं: अब तक %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of the same name</source>
        <translation>समान नाम की फ़ाइलें</translation>
    </message>
    <message numerus="yes">
        <source>The crowd has %Ln of these files already.</source>
        <translation>
            <numerusform>इनमें से %Ln फ़ाइल समूह में पहले से है।</numerusform>
            <numerusform>इनमें से %Ln फ़ाइलें समूह में पहले से हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;दोनों रखें</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;बदलें</translation>
    </message>
    <message>
        <source>&amp;Keep the crowd&apos;s</source>
        <translation>&amp;समूह वाली रखें</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Add a folder to the crowd</source>
        <translation>समूह में फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Add files to the crowd</source>
        <translation>समूह में फ़ाइलें जोड़ें</translation>
    </message>
    <message>
        <source>This window has no crowd: its files are on this computer already.</source>
        <translation>इस विंडो में कोई समूह नहीं है: इसकी फ़ाइलें पहले से इसी कंप्यूटर पर हैं।</translation>
    </message>
    <message>
        <source>Write the crowd&apos;s files into a folder</source>
        <translation>समूह की फ़ाइलें फ़ोल्डर में लिखें</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>फ़ाइलें बदलें?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the folder differ from the crowd&apos;s.</source>
        <translation>
            <numerusform>फ़ोल्डर की %Ln फ़ाइल समूह वाली से अलग है।</numerusform>
            <numerusform>फ़ोल्डर की %Ln फ़ाइलें समूह वाली फ़ाइलों से अलग हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>उन्हें &amp;बदलें</translation>
    </message>
    <message>
        <source>&amp;Write the others</source>
        <translation>&amp;बाकी फ़ाइलें लिखें</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln file(s) to %1.</source>
        <translation>
            <numerusform>%1 में %Ln फ़ाइल लिखी गई।</numerusform>
            <numerusform>%1 में %Ln फ़ाइलें लिखी गईं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WindowPalette</name>
    <message>
        <source>Go to line %L1, column %L2</source>
        <translation>पंक्ति %L1, कॉलम %L2 पर जाएँ</translation>
    </message>
    <message>
        <source>Go to line %L1</source>
        <translation>पंक्ति %L1 पर जाएँ</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WithheldDialog</name>
    <message>
        <source>Withheld files</source>
        <translation>रोकी गई फ़ाइलें</translation>
    </message>
    <message>
        <source>These files look like passwords, tokens or private keys, so they were not added. Whoever has the crowd&apos;s link can read what you add, and its history keeps it.</source>
        <translation>ये फ़ाइलें पासवर्ड, टोकन या निजी कुंजियों जैसी लगती हैं, इसलिए नहीं जोड़ी गईं। जिसके पास समूह का लिंक है, वह आपका जोड़ा हुआ सब कुछ पढ़ सकता है, और वह समूह के इतिहास में बना रहता है।</translation>
    </message>
    <message>
        <source>&amp;Add the checked ones</source>
        <translation>चुनी हुई फ़ाइलें &amp;जोड़ें</translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::WritingCommands</name>
    <message>
        <source>There is no formatter for %1.</source>
        <translation>%1 के लिए कोई फ़ॉर्मैटर नहीं है।</translation>
    </message>
    <message>
        <source>%1 is formatted by %2, which is not installed.</source>
        <translation>%1 को %2 से फ़ॉर्मैट किया जाता है, जो इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>Formatted.</source>
        <translation>फ़ॉर्मैट किया गया।</translation>
    </message>
    <message>
        <source>%1 could not be printed.</source>
        <translation>%1 को छापा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Add a caret &amp;above</source>
        <translation>ऊपर एक कर्सर &amp;जोड़ें</translation>
    </message>
    <message>
        <source>Add a caret &amp;below</source>
        <translation>नीचे एक कर्सर जो&amp;ड़ें</translation>
    </message>
    <message>
        <source>Select the &amp;next occurrence too</source>
        <translation>&amp;अगला मिलान भी चुनें</translation>
    </message>
    <message>
        <source>Select all &amp;occurrences</source>
        <translation>सभी &amp;मिलान चुनें</translation>
    </message>
    <message>
        <source>Split the selection into &amp;lines</source>
        <translation>चयन को &amp;पंक्तियों में बाँटें</translation>
    </message>
    <message>
        <source>&amp;Comment or uncomment</source>
        <translation>&amp;टिप्पणी लगाएँ या हटाएँ</translation>
    </message>
    <message>
        <source>Comment as a bloc&amp;k</source>
        <translation>&amp;ब्लॉक के रूप में टिप्पणी</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;इंडेंट करें</translation>
    </message>
    <message>
        <source>&amp;Unindent</source>
        <translation>इंडेंट &amp;हटाएँ</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>पंक्तियाँ ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>पंक्तियाँ नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>&amp;Duplicate lines</source>
        <translation>पंक्तियों की &amp;प्रति बनाएँ</translation>
    </message>
    <message>
        <source>D&amp;elete lines</source>
        <translation>पंक्तियाँ &amp;हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation>पंक्तियाँ &amp;जोड़ें</translation>
    </message>
    <message>
        <source>&amp;Sort lines</source>
        <translation>पंक्तियाँ &amp;क्रमबद्ध करें</translation>
    </message>
    <message>
        <source>&amp;Trim blanks at line ends</source>
        <translation>पंक्ति के अंत के रिक्त स्थान ह&amp;टाएँ</translation>
    </message>
    <message>
        <source>U&amp;pper case</source>
        <translation>&amp;बड़े अक्षर</translation>
    </message>
    <message>
        <source>Lo&amp;wer case</source>
        <translation>&amp;छोटे अक्षर</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>शब्द पूरा करें</translation>
    </message>
    <message>
        <source>&amp;Format the file</source>
        <translation>फ़ाइल &amp;फ़ॉर्मैट करें</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>छा&amp;पें…</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::CodeView</name>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>That was not inserted: a file here may hold no more than %1.</source>
        <translation>यह नहीं डाला गया: यहाँ किसी फ़ाइल में %1 से अधिक नहीं हो सकता।</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;पूर्ववत करें</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;फिर से करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>का&amp;टें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;चिपकाएँ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;हटाएँ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;सभी चुनें</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>ढूँढें और बदलें</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ढूँढें</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a small button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>अक्षर के छोटे-बड़े रूप का मिलान करें</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>whole words, on a small button</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>पूरे शब्द</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>रेगुलर एक्सप्रेशन</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>मिलान</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>पिछला मिलान</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>अगला मिलान</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>इससे बदलें</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>यह मिलान बदलें</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>सभी बदलें</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>सभी मिलान बदलें</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n बदला गया</numerusform>
            <numerusform>%n बदले गए</numerusform>
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
        <translation>%2 में से %L1</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>कोई मिलान नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n मिलान</numerusform>
            <numerusform>%n मिलान</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatDocument</name>
    <message>
        <source>The file was closed before it was formatted.</source>
        <translation>फ़ॉर्मैट होने से पहले ही फ़ाइल बंद कर दी गई।</translation>
    </message>
    <message>
        <source>This file can&apos;t be changed now.</source>
        <translation>यह फ़ाइल अभी नहीं बदली जा सकती।</translation>
    </message>
    <message>
        <source>The file was not formatted: it changes too fast.</source>
        <translation>फ़ाइल फ़ॉर्मैट नहीं की गई: वह बहुत तेज़ी से बदल रही है।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::FormatJob</name>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>%1 took too long.</source>
        <translation>%1 ने बहुत अधिक समय लिया।</translation>
    </message>
    <message>
        <source>%1 wrote more than a file here may hold.</source>
        <translation>%1 ने उससे अधिक लिखा जितना यहाँ किसी फ़ाइल में हो सकता है।</translation>
    </message>
    <message>
        <source>%1 failed and did not say why.</source>
        <translation>%1 विफल रहा और कारण नहीं बताया।</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 विफल रहा: %2</translation>
    </message>
    <message>
        <source>%1 wrote something that is not text.</source>
        <translation>%1 ने कुछ ऐसा लिखा जो पाठ नहीं है।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::Matcher</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>यह रेगुलर एक्सप्रेशन नहीं है: %1।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::SearchJob</name>
    <message>
        <source>This expression takes too long on some of the texts.</source>
        <translation>इस एक्सप्रेशन में कुछ पाठों पर बहुत अधिक समय लगता है।</translation>
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
        <translation>पंक्ति %L1: %2</translation>
    </message>
    <message>
        <source>%1, line %L2, column %L3</source>
        <translation>%1, पंक्ति %L2, कॉलम %L3</translation>
    </message>
</context>
<context>
    <name>bytecrowds::editor::ViewSearch</name>
    <message>
        <source>This expression takes too long on this text.</source>
        <translation>इस एक्सप्रेशन में इस पाठ पर बहुत अधिक समय लगता है।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::inspect::Words</name>
    <message>
        <source>“%1” is no name for a file in it</source>
        <translation>उसमें “%1” किसी फ़ाइल का मान्य नाम नहीं है</translation>
    </message>
    <message>
        <source>the crowd “%1” is in it more than once</source>
        <translation>उसमें समूह “%1” एक से अधिक बार है</translation>
    </message>
    <message>
        <source>more crowds are in it than can be restored at once</source>
        <translation>उसमें इतने समूह हैं जितने एक बार में पुनर्स्थापित नहीं किए जा सकते</translation>
    </message>
    <message>
        <source>“%1” is in it more than once</source>
        <translation>उसमें “%1” एक से अधिक बार है</translation>
    </message>
    <message>
        <source>“%1” in it is larger than any backup has it</source>
        <translation>उसमें “%1” किसी भी बैकअप में होने वाले आकार से बड़ी है</translation>
    </message>
    <message>
        <source>it is no backup of crowds</source>
        <translation>यह समूहों का बैकअप नहीं है</translation>
    </message>
    <message>
        <source>the SHA256SUMS of the crowd “%1” is missing in it</source>
        <translation>उसमें समूह “%1” की SHA256SUMS अनुपस्थित है</translation>
    </message>
    <message>
        <source>There are more crowds than one archive holds: name some.</source>
        <translation>समूह एक आर्काइव की क्षमता से अधिक हैं: कुछ के नाम दें।</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) backed up</source>
        <translation>
            <numerusform>%n समूह का बैकअप लिया गया</numerusform>
            <numerusform>%n समूहों का बैकअप लिया गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not or not wholly</source>
        <translation>
            <numerusform>, %n का नहीं या अधूरा</numerusform>
            <numerusform>, %n का नहीं या अधूरा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n key(s) passed over, under names that no crowd can have</source>
        <translation>
            <numerusform>; %n कुंजी छोड़ी गई, जिसका नाम किसी समूह का नहीं हो सकता</numerusform>
            <numerusform>; %n कुंजियाँ छोड़ी गईं, जिनके नाम किसी समूह के नहीं हो सकते</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies under the name of the crowd “%1” is no crowd.</source>
        <translation>समूह “%1” के नाम पर जो रखा है, वह समूह नहीं है।</translation>
    </message>
    <message>
        <source>There is no crowd “%1”.</source>
        <translation>“%1” नाम का कोई समूह नहीं है।</translation>
    </message>
    <message>
        <source>The state of the crowd “%1” can&apos;t be read: only its bytes are backed up.</source>
        <translation>समूह “%1” की स्थिति पढ़ी नहीं जा सकती: केवल उसके बाइट का बैकअप लिया गया है।</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the log of the crowd “%1” can&apos;t be read: its document is backed up without them, and all its bytes.</source>
        <translation>
            <numerusform>समूह “%1” के लॉग का %n अपडेट पढ़ा नहीं जा सकता: दस्तावेज़ का बैकअप उसके बिना लिया गया है, और साथ में उसके सभी बाइट का।</numerusform>
            <numerusform>समूह “%1” के लॉग के %n अपडेट पढ़े नहीं जा सकते: दस्तावेज़ का बैकअप उनके बिना लिया गया है, और साथ में उसके सभी बाइट का।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no name that a crowd can have.</source>
        <translation>“%1” किसी समूह का नाम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>An archive is nothing for a terminal: name a file with --output.</source>
        <translation>आर्काइव टर्मिनल पर नहीं दिखाया जा सकता: --output से फ़ाइल का नाम दें।</translation>
    </message>
    <message>
        <source>it was made by another version of this program, in a way that this one doesn&apos;t know</source>
        <translation>इसे इस प्रोग्राम के दूसरे संस्करण ने ऐसे तरीके से बनाया है जिसे यह संस्करण नहीं जानता</translation>
    </message>
    <message>
        <source>its crowd.json is no JSON: %1</source>
        <translation>उसकी crowd.json JSON नहीं है: %1</translation>
    </message>
    <message>
        <source>its crowd.json is not what a backup writes</source>
        <translation>उसकी crowd.json वैसी नहीं है जैसी बैकअप लिखता है</translation>
    </message>
    <message>
        <source>The crowd “%1” was not restored: %2.</source>
        <translation>समूह “%1” पुनर्स्थापित नहीं किया गया: %2।</translation>
    </message>
    <message>
        <source>no crowd can have that name</source>
        <translation>किसी समूह का यह नाम नहीं हो सकता</translation>
    </message>
    <message>
        <source>what the archive has of it is damaged: it differs from its SHA256SUMS</source>
        <translation>आर्काइव में उसका जो डेटा है वह क्षतिग्रस्त है: वह अपनी SHA256SUMS से अलग है</translation>
    </message>
    <message>
        <source>its crowd.json is missing</source>
        <translation>उसकी crowd.json अनुपस्थित है</translation>
    </message>
    <message>
        <source>its crowd.json is another crowd&apos;s</source>
        <translation>उसकी crowd.json किसी दूसरे समूह की है</translation>
    </message>
    <message>
        <source>it was damaged when it was backed up; its bytes are in the archive</source>
        <translation>बैकअप के समय वह क्षतिग्रस्त था; उसके बाइट आर्काइव में हैं</translation>
    </message>
    <message>
        <source>its state.yjs is missing</source>
        <translation>उसकी state.yjs अनुपस्थित है</translation>
    </message>
    <message>
        <source>its state.yjs can&apos;t be read: %1</source>
        <translation>उसकी state.yjs पढ़ी नहीं जा सकती: %1</translation>
    </message>
    <message>
        <source>somebody has it open, and what a relay holds can&apos;t be replaced. A relay lets go of it ten seconds after all have left</source>
        <translation>वह किसी के पास खुला है, और जो रिले के पास है उसे बदला नहीं जा सकता। सबके जाने के दस सेकंड बाद रिले उसे छोड़ देता है</translation>
    </message>
    <message>
        <source>the two can&apos;t be merged</source>
        <translation>दोनों को मिलाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>what the store has under its name can&apos;t be read; --replace puts the archive&apos;s in its place</source>
        <translation>उसके नाम पर स्टोर में जो है, वह पढ़ा नहीं जा सकता; --replace उसकी जगह आर्काइव वाला रख देता है</translation>
    </message>
    <message>
        <source>Elements only in %1:</source>
        <translation>केवल %1 में मौजूद तत्व:</translation>
    </message>
    <message>
        <source>Deleted only in %1:</source>
        <translation>केवल %1 में हटाए गए:</translation>
    </message>
    <message>
        <source>Root “%1” (%2):</source>
        <translation>रूट “%1” (%2):</translation>
    </message>
    <message>
        <source>%1 is not whole: something in it waits for what is missing, and is not compared.</source>
        <translation>%1 पूरा नहीं है: उसका कुछ हिस्सा अनुपस्थित डेटा की प्रतीक्षा में है और उसकी तुलना नहीं की गई।</translation>
    </message>
    <message>
        <source>Both have the same clocks and deletions, and yet hold different things: two replicas have written under one client id.</source>
        <translation>दोनों की क्लॉक और हटाई गई चीज़ें समान हैं, फिर भी सामग्री अलग है: दो रेप्लिका ने एक ही क्लाइंट id से लिखा है।</translation>
    </message>
    <message>
        <source>origin %1</source>
        <translation>मूल %1</translation>
    </message>
    <message>
        <source>right origin %1</source>
        <translation>दायाँ मूल %1</translation>
    </message>
    <message>
        <source>root “%1”</source>
        <translation>रूट “%1”</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 में</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>कुंजी “%1”</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>partly deleted</source>
        <translation>आंशिक रूप से हटाया गया</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1, %n बाइट</numerusform>
            <numerusform>%1, %n बाइट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struct(s)</source>
        <translation>
            <numerusform>%n स्ट्रक्ट</numerusform>
            <numerusform>%n स्ट्रक्ट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted range(s)</source>
        <translation>
            <numerusform>%n हटाई गई रेंज</numerusform>
            <numerusform>%n हटाई गई रेंज</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 को पढ़ा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be unpacked: %2</source>
        <translation>%1 को अनपैक नहीं किया जा सकता: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 को लिखा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>Not everything could be written to stdout.</source>
        <translation>stdout पर सब कुछ नहीं लिखा जा सका।</translation>
    </message>
    <message>
        <source>--redis and --data name two stores: leave one out.</source>
        <translation>--redis और --data दो अलग स्टोर बताते हैं: एक को छोड़ दें।</translation>
    </message>
    <message>
        <source>No relay keeps its crowds in %1 just now: start it, or name another folder with --data or a Redis with --redis.</source>
        <translation>अभी कोई रिले अपने समूह %1 में नहीं रख रहा है: उसे शुरू करें, या --data से दूसरा फ़ोल्डर या --redis से कोई Redis बताएँ।</translation>
    </message>
    <message>
        <source>The Redis at %1 gave no answer that could be read.</source>
        <translation>%1 के Redis ने ऐसा कोई जवाब नहीं दिया जिसे पढ़ा जा सके।</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t be used: %2</source>
        <translation>%1 के Redis का उपयोग नहीं किया जा सकता: %2</translation>
    </message>
    <message>
        <source>Print what a document holds: texts as they are, all else as JSON.</source>
        <translation>दस्तावेज़ की सामग्री दिखाएँ: पाठ ज्यों के त्यों, बाकी सब JSON में।</translation>
    </message>
    <message>
        <source>List the structs of an update and what it deletes.</source>
        <translation>अपडेट के स्ट्रक्ट और उसकी हटाई गई चीज़ों की सूची दें।</translation>
    </message>
    <message>
        <source>Say what each of two states knows that the other doesn&apos;t.</source>
        <translation>बताएँ कि दो स्थितियों में से हर एक में ऐसा क्या है जो दूसरी में नहीं है।</translation>
    </message>
    <message>
        <source>Load states, look at every invariant, write and load them again.</source>
        <translation>स्थितियाँ लोड करें, हर इनवेरिएंट जाँचें, उन्हें लिखें और फिर से लोड करें।</translation>
    </message>
    <message>
        <source>Write the same update in the other format.</source>
        <translation>वही अपडेट दूसरे फ़ॉर्मैट में लिखें।</translation>
    </message>
    <message>
        <source>Type a recorded trace, or apply a log of updates, and check what comes of it.</source>
        <translation>रिकॉर्ड किया गया ट्रेस टाइप करें या अपडेट का लॉग लागू करें, और परिणाम जाँचें।</translation>
    </message>
    <message>
        <source>Write crowds of a relay into an archive, all when none is named.</source>
        <translation>रिले के समूह आर्काइव में लिखें; नाम न देने पर सभी।</translation>
    </message>
    <message>
        <source>Write crowds of an archive back, merging them with what is there.</source>
        <translation>आर्काइव के समूह वापस लिखें और उन्हें मौजूदा सामग्री से मिलाएँ।</translation>
    </message>
    <message>
        <source>Look into documents of Yjs: updates and states, in V1 or V2.</source>
        <translation>Yjs के दस्तावेज़ों की जाँच करें: अपडेट और स्थितियाँ, V1 या V2 में।</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>आदेश:</translation>
    </message>
    <message>
        <source>A file named - is stdin; of an output, stdout. The exit code is 0 when all is well, 1 when something is wrong with what was read or differs, 2 when the work could not be done.</source>
        <translation>- नाम की फ़ाइल stdin है; आउटपुट में stdout। सब ठीक होने पर निकास कोड 0 होता है, पढ़े गए डेटा में गड़बड़ी या अंतर होने पर 1, और काम न हो पाने पर 2।</translation>
    </message>
    <message>
        <source>What to do, as above.</source>
        <translation>क्या करना है, जैसा ऊपर दिया है।</translation>
    </message>
    <message>
        <source>Files to read.</source>
        <translation>पढ़ी जाने वाली फ़ाइलें।</translation>
    </message>
    <message>
        <source>bytecrowds-inspect --help tells how it is used.</source>
        <translation>bytecrowds-inspect --help से उपयोग की जानकारी मिलती है।</translation>
    </message>
    <message>
        <source>It needs a command.</source>
        <translation>इसे एक आदेश चाहिए।</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>“%1” नाम का कोई आदेश नहीं है।</translation>
    </message>
    <message>
        <source>It is called as: %1</source>
        <translation>इसे ऐसे चलाया जाता है: %1</translation>
    </message>
    <message>
        <source>Only one file can be stdin.</source>
        <translation>केवल एक फ़ाइल stdin हो सकती है।</translation>
    </message>
    <message>
        <source>%1 takes no --%2.</source>
        <translation>%1 के साथ --%2 नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>--%1 takes v1 or v2, not “%2”.</source>
        <translation>--%1 में v1 या v2 दिया जाता है, “%2” नहीं।</translation>
    </message>
    <message>
        <source>convert needs --to v1 or --to v2.</source>
        <translation>convert के लिए --to v1 या --to v2 ज़रूरी है।</translation>
    </message>
    <message>
        <source>How what is read is encoded: v1 or v2. Otherwise its bytes tell.</source>
        <translation>पढ़े जाने वाले डेटा की एन्कोडिंग: v1 या v2। न देने पर बाइट से पता लगाई जाती है।</translation>
    </message>
    <message>
        <source>How to encode what is written: v1 or v2.</source>
        <translation>लिखे जाने वाले डेटा की एन्कोडिंग: v1 या v2।</translation>
    </message>
    <message>
        <source>Where to write; convert and backup: stdout, replay: nowhere.</source>
        <translation>कहाँ लिखना है; convert और backup: stdout, replay: कहीं नहीं।</translation>
    </message>
    <message>
        <source>Show this root alone.</source>
        <translation>केवल यह रूट दिखाएँ।</translation>
    </message>
    <message>
        <source>Show the document as a snapshot of Yjs has it.</source>
        <translation>दस्तावेज़ को वैसा दिखाएँ जैसा वह Yjs के किसी स्नैपशॉट में है।</translation>
    </message>
    <message>
        <source>For programs: one struct a line.</source>
        <translation>प्रोग्रामों के लिए: हर पंक्ति में एक स्ट्रक्ट।</translation>
    </message>
    <message>
        <source>The Redis of the relays, as their --redis. Others on this machine see it: better is the variable BYTECROWDS_RELAY_REDIS, or ?password-file=FILE.</source>
        <translation>रिले का Redis, जैसा उनके --redis में है। इस मशीन पर दूसरे लोग इसे देख सकते हैं: बेहतर है वेरिएबल BYTECROWDS_RELAY_REDIS या ?password-file=FILE।</translation>
    </message>
    <message>
        <source>The data folder of a running relay, for its private Redis.</source>
        <translation>चल रहे रिले का डेटा फ़ोल्डर, उसके निजी Redis के लिए।</translation>
    </message>
    <message>
        <source>The relay&apos;s file of options, which names its Redis or its data folder.</source>
        <translation>रिले की विकल्प फ़ाइल, जिसमें उसका Redis या डेटा फ़ोल्डर दर्ज है।</translation>
    </message>
    <message>
        <source>Make a crowd what it was, not merging it; only where nobody has it open.</source>
        <translation>समूह को मिलाए बिना पहले जैसा कर दें; केवल तब जब वह किसी के पास खुला न हो।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replayed: %2</source>
        <translation>%1 को फिर से नहीं चलाया जा सकता: %2</translation>
    </message>
    <message>
        <source>Client %1 refuses what the others wrote.</source>
        <translation>क्लाइंट %1 दूसरों का लिखा अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>The document of client %1 is inconsistent: %2</source>
        <translation>क्लाइंट %1 का दस्तावेज़ असंगत है: %2</translation>
    </message>
    <message>
        <source>Client %1 has got everything and holds something else.</source>
        <translation>क्लाइंट %1 को सब कुछ मिल गया है, फिर भी उसकी सामग्री अलग है।</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n ट्रांज़ैक्शन</numerusform>
            <numerusform>%n ट्रांज़ैक्शन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es)</source>
        <translation>
            <numerusform>%n पैच</numerusform>
            <numerusform>%n पैच</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n क्लाइंट</numerusform>
            <numerusform>%n क्लाइंट</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is not the one that the trace ends with.</source>
        <translation>पाठ वह नहीं है जिस पर ट्रेस समाप्त होता है।</translation>
    </message>
    <message>
        <source>The text is the one that the trace ends with.</source>
        <translation>पाठ वही है जिस पर ट्रेस समाप्त होता है।</translation>
    </message>
    <message>
        <source>%1 is neither a trace nor a log of updates: %2</source>
        <translation>%1 न ट्रेस है, न अपडेट का लॉग: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n अपडेट</numerusform>
            <numerusform>%n अपडेट</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: update %2 is refused: %3</source>
        <translation>%1: अपडेट %2 अस्वीकार हुआ: %3</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 खाली है।</translation>
    </message>
    <message>
        <source>%1 is no trace: %2</source>
        <translation>%1 ट्रेस नहीं है: %2</translation>
    </message>
    <message>
        <source>The document is inconsistent: %1</source>
        <translation>दस्तावेज़ असंगत है: %1</translation>
    </message>
    <message numerus="yes">
        <source>state in %1: %n byte(s)</source>
        <translation>
            <numerusform>%1 में स्थिति: %n बाइट</numerusform>
            <numerusform>%1 में स्थिति: %n बाइट</numerusform>
        </translation>
    </message>
    <message>
        <source>Something waits for what never came.</source>
        <translation>कुछ ऐसे डेटा की प्रतीक्षा में है जो कभी नहीं आया।</translation>
    </message>
    <message>
        <source>“%1” is restored.</source>
        <translation>“%1” पुनर्स्थापित हुआ।</translation>
    </message>
    <message>
        <source>“%1” was there and is merged with the archive&apos;s; its stored fields stay as they are.</source>
        <translation>“%1” मौजूद था और आर्काइव वाले से मिला दिया गया है; उसके सहेजे गए फ़ील्ड वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>“%1” was there, and had all that the archive has.</source>
        <translation>“%1” मौजूद था, और आर्काइव का सब कुछ उसमें पहले से था।</translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) restored</source>
        <translation>
            <numerusform>%n समूह पुनर्स्थापित हुआ</numerusform>
            <numerusform>%n समूह पुनर्स्थापित हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n merged with what was there</source>
        <translation>
            <numerusform>, %n मौजूदा सामग्री से मिलाया गया</numerusform>
            <numerusform>, %n मौजूदा सामग्री से मिलाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not restored</source>
        <translation>
            <numerusform>, %n पुनर्स्थापित नहीं हुआ</numerusform>
            <numerusform>, %n पुनर्स्थापित नहीं हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be restored from %1: %2.</source>
        <translation>%1 से कुछ भी पुनर्स्थापित नहीं किया जा सकता: %2।</translation>
    </message>
    <message>
        <source>The archive has no digests of its crowds, as older ones have none: damage inside a crowd may pass unnoticed.</source>
        <translation>पुराने आर्काइव की तरह इस आर्काइव में समूहों के डाइजेस्ट नहीं हैं: किसी समूह के अंदर की क्षति अनदेखी रह सकती है।</translation>
    </message>
    <message>
        <source>The crowd “%1” is not in the archive.</source>
        <translation>समूह “%1” आर्काइव में नहीं है।</translation>
    </message>
    <message>
        <source>array</source>
        <translation>ऐरे</translation>
    </message>
    <message>
        <source>map</source>
        <translation>मैप</translation>
    </message>
    <message>
        <source>text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>XML, not shown</source>
        <translation>XML, नहीं दिखाया गया</translation>
    </message>
    <message>
        <source>%1 is no snapshot.</source>
        <translation>%1 स्नैपशॉट नहीं है।</translation>
    </message>
    <message>
        <source>The snapshot %1 knows elements that the document lacks.</source>
        <translation>स्नैपशॉट %1 में ऐसे तत्व हैं जो दस्तावेज़ में नहीं हैं।</translation>
    </message>
    <message>
        <source>The document has no root “%1”.</source>
        <translation>दस्तावेज़ में “%1” नाम का कोई रूट नहीं है।</translation>
    </message>
    <message>
        <source>it is packed more than once</source>
        <translation>वह एक से अधिक बार पैक किया गया है</translation>
    </message>
    <message>
        <source>it unpacks to more than %1</source>
        <translation>अनपैक होने पर वह %1 से बड़ा हो जाता है</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>वह समय से पहले समाप्त हो जाता है</translation>
    </message>
    <message>
        <source>“%1” in it is no plain file</source>
        <translation>उसमें “%1” सामान्य फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it is no tar archive, or damaged, or not all of it is there</source>
        <translation>यह tar आर्काइव नहीं है, या क्षतिग्रस्त है, या अधूरा है</translation>
    </message>
    <message>
        <source>%1 is no update in %2: %3</source>
        <translation>%1, %2 में अपडेट नहीं है: %3</translation>
    </message>
    <message>
        <source>%1 is no update, neither in V1 nor in V2: %2</source>
        <translation>%1 अपडेट नहीं है, न V1 में, न V2 में: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be loaded: %2</source>
        <translation>%1 को लोड नहीं किया जा सकता: %2</translation>
    </message>
    <message>
        <source>Written in %1 it can&apos;t be loaded again: %2</source>
        <translation>%1 में लिखने के बाद इसे फिर से लोड नहीं किया जा सकता: %2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is inconsistent: %2</source>
        <translation>%1 में लिखकर फिर से लोड करने पर यह असंगत है: %2</translation>
    </message>
    <message>
        <source>Written in %1 and loaded again it is another document.</source>
        <translation>%1 में लिखकर फिर से लोड करने पर यह अलग दस्तावेज़ है।</translation>
    </message>
    <message>
        <source>Written in %1, loaded and written again it has other bytes.</source>
        <translation>%1 में लिखने, लोड करने और फिर से लिखने पर इसके बाइट अलग हैं।</translation>
    </message>
    <message>
        <source>The loaded document is inconsistent: %1</source>
        <translation>लोड किया गया दस्तावेज़ असंगत है: %1</translation>
    </message>
    <message>
        <source>It is not whole: something in it waits for what is missing.</source>
        <translation>यह पूरा नहीं है: इसका कुछ हिस्सा अनुपस्थित डेटा की प्रतीक्षा में है।</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n byte(s)</source>
        <translation>
            <numerusform>%1: %2, %n बाइट</numerusform>
            <numerusform>%1: %2, %n बाइट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written in %1: %n byte(s)</source>
        <translation>
            <numerusform>%1 में लिखा गया: %n बाइट</numerusform>
            <numerusform>%1 में लिखे गए: %n बाइट</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>इसमें कोई गड़बड़ी नहीं है।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::CrowdLink</name>
    <message>
        <source>There is no link.</source>
        <translation>कोई लिंक नहीं है।</translation>
    </message>
    <message>
        <source>This text is too long for a link.</source>
        <translation>यह पाठ लिंक के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>“%1” is no link. A link looks like https://relay.example/crowd.</source>
        <translation>“%1” लिंक नहीं है। लिंक https://relay.example/crowd जैसा होता है।</translation>
    </message>
    <message>
        <source>“%1” is no link to a crowd: it begins with “%2:”.</source>
        <translation>“%1” समूह का लिंक नहीं है: यह “%2:” से शुरू होता है।</translation>
    </message>
    <message>
        <source>“%1” names no relay.</source>
        <translation>“%1” में किसी रिले का नाम नहीं है।</translation>
    </message>
    <message>
        <source>“%1” names a relay, but no crowd.</source>
        <translation>“%1” में रिले का नाम है, पर समूह का नहीं।</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a crowd.</source>
        <translation>“%1” किसी समूह का नाम नहीं हो सकता।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalCopy</name>
    <message>
        <source>Not all of the copy of “%1” on this computer could be read. What could be read is here; the rest stays kept.</source>
        <translation>इस कंप्यूटर पर “%1” की प्रति पूरी नहीं पढ़ी जा सकी। जो पढ़ा जा सका वह यहाँ है; बाकी सुरक्षित रखा रहेगा।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalDatabase</name>
    <message>
        <source>There is no room left on the disk: what you type can&apos;t be kept on this computer just now. It is written as soon as there is room; until then don&apos;t quit.</source>
        <translation>डिस्क पर जगह नहीं बची है: आप जो लिखते हैं वह अभी इस कंप्यूटर पर नहीं रखा जा सकता। जगह होते ही वह लिखा जाएगा; तब तक बाहर न निकलें।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: what you type is not kept on this computer.</source>
        <translation>%1 में लिखा नहीं जा सकता: आप जो लिखते हैं वह इस कंप्यूटर पर नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Another program is using %1: what you type is written as soon as it lets go.</source>
        <translation>कोई दूसरा प्रोग्राम %1 का उपयोग कर रहा है: उसके छोड़ते ही आपका लिखा हुआ लिख दिया जाएगा।</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 क्षतिग्रस्त है (%2)।</translation>
    </message>
    <message>
        <source>The copies in %1 were made by a newer Bytecrowds. They stay as they are, and this one keeps its own beside them.</source>
        <translation>%1 की प्रतियाँ किसी नए Bytecrowds ने बनाई हैं। वे वैसी ही रहेंगी, और यह अपनी प्रतियाँ उनके साथ अलग रखेगा।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2): what you type is not kept on this computer just now.</source>
        <translation>%1 में लिखा नहीं जा सकता (%2): आप जो लिखते हैं वह अभी इस कंप्यूटर पर नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Something could not be kept on this computer (%1).</source>
        <translation>कुछ इस कंप्यूटर पर नहीं रखा जा सका (%1)।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::LocalSalvage</name>
    <message>
        <source>The copies of your crowds in %1 are damaged, and can&apos;t be moved: what you type is not kept on this computer.</source>
        <translation>%1 में आपके समूहों की प्रतियाँ क्षतिग्रस्त हैं और उन्हें दूसरी जगह नहीं ले जाया जा सकता: आप जो लिखते हैं वह इस कंप्यूटर पर नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged. What could be read was kept; the damaged file is now %1.</source>
        <translation>इस कंप्यूटर पर आपके समूहों की प्रतियाँ क्षतिग्रस्त थीं। जो पढ़ा जा सका वह रख लिया गया है; क्षतिग्रस्त फ़ाइल अब %1 है।</translation>
    </message>
    <message>
        <source>The copies of your crowds on this computer were damaged, and could not be read. The damaged file is now %1.</source>
        <translation>इस कंप्यूटर पर आपके समूहों की प्रतियाँ क्षतिग्रस्त थीं और पढ़ी नहीं जा सकीं। क्षतिग्रस्त फ़ाइल अब %1 है।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::Sentences</name>
    <message>
        <source>You must sign in to open this crowd.</source>
        <translation>यह समूह खोलने के लिए आपको साइन इन करना होगा।</translation>
    </message>
    <message>
        <source>You are not allowed to open this crowd.</source>
        <translation>आपको यह समूह खोलने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>There is no such crowd on this relay.</source>
        <translation>इस रिले पर ऐसा कोई समूह नहीं है।</translation>
    </message>
    <message>
        <source>The relay refused a change because the crowd would grow too large.</source>
        <translation>रिले ने एक बदलाव अस्वीकार किया क्योंकि उससे समूह बहुत बड़ा हो जाता।</translation>
    </message>
    <message>
        <source>The relay could not read what this program sent.</source>
        <translation>रिले इस प्रोग्राम का भेजा हुआ डेटा नहीं पढ़ सका।</translation>
    </message>
    <message>
        <source>The relay has too much to do for you at once and asks for patience.</source>
        <translation>रिले पर आपकी ओर से एक साथ बहुत अधिक काम आ गया है; कृपया धैर्य रखें।</translation>
    </message>
    <message>
        <source>The relay is restarting.</source>
        <translation>रिले फिर से शुरू हो रहा है।</translation>
    </message>
    <message>
        <source>The relay is going away.</source>
        <translation>रिले बंद हो रहा है।</translation>
    </message>
    <message>
        <source>The relay sent a message that is too large.</source>
        <translation>रिले ने बहुत बड़ा संदेश भेजा।</translation>
    </message>
    <message>
        <source>The relay has ended the connection; it may be restarting.</source>
        <translation>रिले ने कनेक्शन समाप्त कर दिया है; हो सकता है वह फिर से शुरू हो रहा हो।</translation>
    </message>
    <message>
        <source>The relay sent something that can&apos;t be read.</source>
        <translation>रिले ने कुछ ऐसा भेजा जिसे पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>रिले से कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>%1 answers with the HTTP status %2</source>
        <translation>%1 ने HTTP स्थिति %2 के साथ जवाब दिया</translation>
    </message>
    <message>
        <source>nothing answers at %1</source>
        <translation>%1 पर कोई जवाब नहीं दे रहा है</translation>
    </message>
    <message>
        <source>there is no computer named %1</source>
        <translation>%1 नाम का कोई कंप्यूटर नहीं है</translation>
    </message>
    <message>
        <source>%1 gives no answer</source>
        <translation>%1 से कोई जवाब नहीं मिल रहा है</translation>
    </message>
    <message>
        <source>the network is away</source>
        <translation>नेटवर्क उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>the certificate of %1 can&apos;t be trusted</source>
        <translation>%1 के प्रमाणपत्र पर भरोसा नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 उसका संदेश: %2</translation>
    </message>
    <message>
        <source>The relay can&apos;t be reached: %1.</source>
        <translation>रिले तक नहीं पहुँचा जा सकता: %1।</translation>
    </message>
</context>
<context>
    <name>bytecrowds::session::SyncSession</name>
    <message>
        <source>The relay sent something that can&apos;t be read: %1</source>
        <translation>रिले ने कुछ ऐसा भेजा जिसे पढ़ा नहीं जा सकता: %1</translation>
    </message>
    <message>
        <source>Your changes are too large to be sent: a relay takes at most %1 MB at once. They are kept here.</source>
        <translation>आपके बदलाव भेजने के लिए बहुत बड़े हैं: रिले एक बार में अधिकतम %1 MB लेता है। वे यहाँ रखे गए हैं।</translation>
    </message>
    <message>
        <source>“%1” is no address of a relay.</source>
        <translation>“%1” किसी रिले का पता नहीं है।</translation>
    </message>
</context>
</TS>
